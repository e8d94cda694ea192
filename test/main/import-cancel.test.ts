import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk } from '#main/app/desk';
import { makeDispatcher } from '#main/ipc/dispatch';
import { makeHandlers } from '#main/ipc/handlers/index';
import { extractInWorker } from '#main/jobs/extract-in-worker';
import { makeTestDesk, valueOf, type TestDesk } from './support/desk';

const repository = join(import.meta.dirname, '..', '..');
const description = { title: 'Long', date: '2022-02-22', place: null, sourceUrl: null };
const speech = 'Ada Berg: Exports rose by 12 percent to 4.5 billion euros in 2023. We built 200 schools.\n';
const longText = speech.repeat(Math.ceil(3_000_000 / speech.length));

interface ImportDesk {
  readonly base: TestDesk;
  readonly call: TestDesk['call'];
  /** What is done as soon as the import has told a share at least as great. */
  when: { readonly share: number; readonly act: () => void } | null;
  readonly shares: number[];
  readonly remove: () => Promise<void>;
}

let bundles = '';
let workerFile = '';

/** The desk with the thread that the program has, in place of the tests' own reading at once. */
function makeImportDesk(): ImportDesk {
  const base = makeTestDesk();
  const shares: number[] = [];
  const ports: TestDesk['desk']['ports'] = {
    ...base.desk.ports,
    jobs: {
      ...base.desk.ports.jobs,
      extract: (text, options, watch) => extractInWorker(workerFile, text, options, watch),
    },
    emit: (name, payload) => {
      base.desk.ports.emit(name, payload);
      if (name !== 'import.progress') return;
      const { done } = payload as { readonly done: number };
      shares.push(done);
      if (made.when !== null && done >= made.when.share) made.when.act();
    },
  };
  const own = new Desk(ports);
  const remove = async () => {
    await own.end();
    await base.remove();
  };
  const call = makeDispatcher(makeHandlers(own), () => undefined);
  const made: ImportDesk = { base, call, when: null, shares, remove };
  return made;
}

beforeAll(async () => {
  // Below the repository, so that the bundle finds the packages.
  bundles = await mkdtemp(join(repository, 'node_modules', '.import-test-'));
  await build({
    configFile: false,
    root: repository,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: 'src/main/jobs/worker.ts',
      outDir: bundles,
      target: 'node20.18',
      rollupOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  });
  workerFile = join(bundles, 'worker.mjs');
}, 60_000);
afterAll(() => rm(bundles, { recursive: true, force: true }));

const cancelled = { ok: false, error: { code: 'cancelled' } };
const files = (desk: ImportDesk) => readdirSync(desk.base.folder, { recursive: true }).toSorted();

/** Starts the call, cancels it when it tells the share (so much later, if asked), and gives its answer with the milliseconds it took to end. */
async function cancelAt(desk: ImportDesk, share: number, ask: () => Promise<unknown>, later = 0) {
  let at = 0;
  const act = () => {
    desk.when = null;
    setTimeout(() => {
      at = performance.now();
      void desk.call('import.cancel', {});
    }, later);
  };
  desk.when = { share, act };
  const answer = await ask();
  return { answer, milliseconds: performance.now() - at };
}

describe.sequential('an import of several megabytes', { timeout: 120_000 }, () => {
  let desk: ImportDesk;
  const paste = (text: string) => ({ source: { from: 'paste' as const, text }, ...description });

  beforeAll(() => {
    desk = makeImportDesk();
  });
  afterAll(() => desk.remove());

  it('cancelled half-way leaves no file, and answers within 300 ms', async () => {
    const before = files(desk);
    const { answer, milliseconds } = await cancelAt(desk, 0.4, () =>
      desk.call('project.create', paste(longText)),
    );
    expect(answer).toMatchObject(cancelled);
    expect(milliseconds).toBeLessThan(300);
    expect(files(desk)).toEqual(before);
    expect(desk.shares.length).toBeGreaterThan(1);
  });

  it('told the window of its progress, growing, about ten times a second', () => {
    expect(desk.shares).toEqual(desk.shares.toSorted((a, b) => a - b));
    expect(desk.shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  it.each([0, 60, 200])('cancelled while it is stored, %i ms on, does the same', async (later) => {
    const before = files(desk);
    const ask = () => desk.call('project.create', paste(longText));
    const { answer, milliseconds } = await cancelAt(desk, 1, ask, later);
    expect(answer).toMatchObject(cancelled);
    expect(milliseconds).toBeLessThan(300);
    expect(files(desk)).toEqual(before);
  });

  it('is free for the next one, which works', async () => {
    expect(await desk.call('project.create', paste(speech))).toMatchObject({ ok: true });
    expect(existsSync(desk.base.answers.newProject ?? '')).toBe(true);
  });

  it('cancelled half-way leaves no row in the open project', async () => {
    const state = valueOf(await desk.call('project.read', {}));
    const history = await desk.call('history.list', { before: null, limit: 50 });
    const { answer } = await cancelAt(desk, 0.3, () => desk.call('transcript.add', paste(longText)));
    expect(answer).toMatchObject(cancelled);
    expect(valueOf(await desk.call('project.read', {}))).toEqual(state);
    expect(await desk.call('history.list', { before: null, limit: 50 })).toEqual(history);
  });

  it('cancelled before it begins to read is cancelled as well', async () => {
    const waiting = desk.call('transcript.add', paste(longText));
    await desk.call('import.cancel', {});
    expect(await waiting).toMatchObject(cancelled);
  });
});
