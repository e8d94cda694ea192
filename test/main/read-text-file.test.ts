import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { readTextFile } from '#main/files/read-text-file';
import { writeFileSafely } from '#main/files/write-file-safely';

const folder = mkdtempSync(join(tmpdir(), 'claimdesk read '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A program of its own that writes "new" into the file it is given, since another user must run it. */
async function bundleWriter(): Promise<string> {
  const target = mkdtempSync(join(tmpdir(), 'claimdesk-writer-'));
  chmodSync(target, 0o755);
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(import.meta.dirname, 'write-as-other.ts'),
      outDir: target,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
  return join(target, 'writer.mjs');
}

/** One sentence or two, for a person: it names the file and shows no code, path or stack. */
function expectSentence(message: string, name: string): void {
  expect(message).toContain(`"${name}"`);
  expect(message).toMatch(/^"[^"]+" .+[.]$/);
  expect(message).not.toMatch(/E[A-Z]{4,}|\n|at .*:\d+|node:|undefined|\[object/);
  expect(message).not.toContain(folder);
}

async function refusal(path: string): Promise<{ code: string; message: string }> {
  const read = await readTextFile(path);
  if (read.ok) throw new Error('The file was read.');
  return read.error;
}

describe('a text file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Zürich – “5 %”')],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Zürich – “5 %”')])],
    ['UTF-16, little end first', new Uint8Array([0xff, 0xfe, ...Buffer.from('Zürich – “5 %”', 'utf16le')])],
    [
      'UTF-16, big end first',
      new Uint8Array([0xfe, 0xff, ...Buffer.from('Zürich – “5 %”', 'utf16le').swap16()]),
    ],
    ['Windows-1252', new Uint8Array(Buffer.from('5afc7269636820962093352025 94'.replaceAll(' ', ''), 'hex'))],
  ])('is read as %s', async (name, bytes) => {
    const read = await readTextFile(file(`${name}.txt`, bytes));
    expect(read).toEqual({ ok: true, value: { fileName: `${name}.txt`, text: 'Zürich – “5 %”' } });
  });

  it('is refused where it is missing', async () => {
    const { code, message } = await refusal(join(folder, 'gone.txt'));
    expect(code).toBe('file-missing');
    expectSentence(message, 'gone.txt');
  });

  it('is refused where it is a folder', async () => {
    mkdirSync(join(folder, 'speeches'));
    const { code, message } = await refusal(join(folder, 'speeches'));
    expect(code).toBe('file-folder');
    expectSentence(message, 'speeches');
  });

  it('is refused where it has no bytes, or no words', async () => {
    const empty = await refusal(file('empty.txt', ''));
    expect(empty.code).toBe('file-empty');
    expect(empty.message).toContain('0 bytes');
    expectSentence(empty.message, 'empty.txt');
    expect((await refusal(file('blank.txt', ' \n\t\r\n'))).code).toBe('file-empty');
  });

  it('is refused where it is binary, from just over one control character in a hundred', async () => {
    expect((await readTextFile(file('one.txt', `${'a'.repeat(99)}\u0001`))).ok).toBe(true);
    const { code, message } = await refusal(file('picture.png', `${'a'.repeat(97)}\u0001\u0002`));
    expect(code).toBe('file-binary');
    expectSentence(message, 'picture.png');
    expect(
      (
        await refusal(
          file(
            'odd.bin',
            new Uint8Array(1000).map((_, index) => (index * 7) % 256),
          ),
        )
      ).code,
    ).toBe('file-binary');
  });

  it('is refused above 64 MB, without being read', async () => {
    const path = file('long.txt', '');
    truncateSync(path, 64 * 1024 * 1024 + 1);
    const { code, message } = await refusal(path);
    expect(code).toBe('file-large');
    expectSentence(message, 'long.txt');
  });
});

describe('a file that is written', () => {
  it('has all of its new content, and nothing is left beside it', async () => {
    const own = mkdtempSync(join(folder, 'own '));
    const path = join(own, 'report.md');
    writeFileSync(path, 'old');
    expect(await writeFileSafely(path, 'new')).toEqual({ ok: true, value: null });
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(own)).toEqual(['report.md']);
  });

  it('is refused with one sentence where its folder is missing', async () => {
    const written = await writeFileSafely(join(folder, 'nowhere', 'report.md'), 'new');
    if (written.ok) throw new Error('It was written.');
    expectSentence(written.error.message, 'report.md');
  });

  it.runIf(process.platform === 'linux')(
    'is refused with one sentence in a folder that may only be read, and the old one stays',
    async () => {
      const own = mkdtempSync(join(tmpdir(), 'claimdesk-read-only-'));
      writeFileSync(join(own, 'report.md'), 'old');
      chmodSync(own, 0o555);
      const bundled = await bundleWriter();
      // Root may write everywhere, so the try is made as an ordinary user.
      const isRoot = process.getuid?.() === 0;
      const asNobody = [
        '--reuid=65534',
        '--regid=65534',
        '--clear-groups',
        process.execPath,
        bundled,
        join(own, 'report.md'),
      ];
      const tried = isRoot
        ? spawnSync('setpriv', asNobody, { encoding: 'utf8' })
        : spawnSync(process.execPath, [bundled, join(own, 'report.md')], { encoding: 'utf8' });
      expect(tried.stderr).toBe('');
      const answer = JSON.parse(tried.stdout) as { ok: boolean; error: { code: string; message: string } };
      expect(answer.ok).toBe(false);
      expect(answer.error.code).toBe('file-refused');
      expectSentence(answer.error.message, 'report.md');
      expect(readFileSync(join(own, 'report.md'), 'utf8')).toBe('old');
      expect(readdirSync(own)).toEqual(['report.md']);
      chmodSync(own, 0o755);
      rmSync(own, { recursive: true });
    },
  );
});
