import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { figureKinds, qualifiers } from '#core/figures/figure';
import { gold, sampleText } from '../core/gold';
import { runHere } from './support';

const root = join(import.meta.dirname, '..', '..');
const sample = join(root, 'resources', 'sample', 'putin-aliyev-2022-02-22.txt');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimdesk extract '));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

interface Printed {
  readonly transcript: {
    readonly title: string;
    readonly date: string | null;
    readonly sha256: string;
    readonly length: number;
  };
  readonly speakers: readonly { readonly id: string; readonly name: string; readonly role: string | null }[];
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly turn: number }[];
  readonly figures: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly kind: string;
    readonly qualifier: string | null;
    readonly per: string | null;
  }[];
  readonly claims: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly figures: readonly number[];
  }[];
}

function parse(printed: string): Printed {
  return JSON.parse(printed) as Printed;
}

describe('claimdesk extract', () => {
  it('prints one JSON object with every promised field', async () => {
    const { code, out, err } = await runHere('extract', sample, '--date', '2022-02-22');
    const printed = parse(out);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(printed.transcript).toEqual({
      title: 'putin-aliyev-2022-02-22',
      date: '2022-02-22',
      sha256: gold.sha256,
      length: sampleText.length,
    });
    expect(printed.speakers).toHaveLength(2);
    expect(printed.sentences).toHaveLength(108);
    for (const field of [
      'start',
      'end',
      'text',
      'kind',
      'value',
      'lower',
      'upper',
      'lowerInclusive',
      'upperInclusive',
      'unit',
      'counted',
      'qualifier',
      'change',
      'negated',
      'speaker',
      'per',
    ]) {
      expect(
        printed.figures.every((figure) => field in figure),
        field,
      ).toBe(true);
    }
    for (const field of ['start', 'end', 'text', 'speaker', 'kind', 'checkworthiness', 'reason', 'figures']) {
      expect(
        printed.claims.every((claim) => field in claim),
        field,
      ).toBe(true);
    }
    expect(
      printed.figures.every(
        ({ kind, qualifier }) =>
          figureKinds.some((each) => each === kind) &&
          (qualifier === null || qualifiers.some((each) => each === qualifier)),
      ),
    ).toBe(true);
  });

  it('prints the canonical text that the offsets point into', async () => {
    const path = await fileOf('mixed.txt', '\uFEFFAnn Smith: We built 3 schools.\r\nThank you.\rGood.');
    const text = (await runHere('extract', path, '--text')).out;
    const printed = parse((await runHere('extract', path)).out);
    expect(text).toBe('Ann Smith: We built 3 schools.\nThank you.\nGood.');
    expect(printed.transcript.sha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    expect(printed.figures.map(({ start, end }) => text.slice(start, end))).toEqual(
      printed.figures.map((figure) => figure.text),
    );
  });

  it('prints what an amount is for, and null where nothing is said', async () => {
    const path = await fileOf('rates.txt', 'We pay 300 dollars per month, and 40 clinics opened.');
    const { figures } = parse((await runHere('extract', path)).out);
    expect(figures.map(({ text, per }) => [text, per])).toEqual([
      ['300 dollars', 'month'],
      ['40', null],
    ]);
  });

  it('takes the title from the header where there is one', async () => {
    const path = await fileOf('named.txt', 'Joint press statements\n\nAnn Smith: We built 3 schools.\n');
    expect(parse((await runHere('extract', path)).out).transcript.title).toBe('Joint press statements');
  });

  it.each([
    ['a missing file', async () => [join(folder, 'nothing.txt')]],
    ['a folder', async () => [folder]],
    ['an empty file', async () => [await fileOf('empty.txt', '')]],
    [
      'a binary',
      async () => [
        await fileOf(
          'binary.txt',
          Uint8Array.from({ length: 400 }, (_value, at) => (at % 20 === 0 ? 1 : 65)),
        ),
      ],
    ],
    ['a date that does not exist', async () => [sample, '--date', '2022-02-30']],
    ['a date in other words', async () => [sample, '--date', 'yesterday']],
    ['no file', async () => []],
    ['two files', async () => [sample, sample]],
    ['an unknown option', async () => [sample, '--loud']],
  ])('refuses %s with one sentence', async (_name, makeArgs) => {
    const { code, out, err } = await runHere('extract', ...(await makeArgs()));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^["A-Z].+[^\n]\n$/);
  });

  it('refuses a text over 64 MB', async () => {
    const { code, err } = await runHere('extract', await fileOf('large.txt', 'a '.repeat(33 * 1024 * 1024)));
    expect({ code, says: err.includes('64 MB') }).toEqual({ code: 2, says: true });
  });

  it('runs as a program of its own, and writes nothing but the result to standard output', async () => {
    // Inside the project, so that the packages that stay outside the bundle are found.
    const outDir = join(root, 'out', 'cli-test');
    await build({
      root,
      configFile: join(root, 'vite.cli.config.ts'),
      logLevel: 'silent',
      build: { outDir },
    });
    const program = join(outDir, 'claimdesk.mjs');
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [program, 'extract', sample, '--date', '2022-02-22'],
      {
        maxBuffer: 8 * 1024 * 1024,
        cwd: folder,
      },
    );
    expect(parse(stdout).transcript.sha256).toBe(gold.sha256);
    expect(stderr).toBe('');
  }, 60_000);
});

describe('claimdesk', () => {
  it('names its commands, and refuses an unknown one', async () => {
    const help = await runHere('--help');
    expect(help.code).toBe(0);
    expect(help.out).toContain('extract FILE');
    const unknown = await runHere('extrakt');
    expect({ code: unknown.code, out: unknown.out }).toEqual({ code: 2, out: '' });
    expect((await runHere()).code).toBe(2);
  });
});
