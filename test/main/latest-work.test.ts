import { expect, it } from 'vitest';
import { makeJobs } from '#main/jobs/make-jobs';
import { LatestWork } from '#main/jobs/latest-work';

/** Work that ends when it is told to, or fails when its signal says so. */
function makeWork() {
  let end = (_value: string): void => undefined;
  let stopped = false;
  const start = (signal: AbortSignal): Promise<string> =>
    new Promise((answer, fail) => {
      end = answer;
      signal.addEventListener('abort', () => {
        stopped = true;
        fail(new Error('cancelled'));
      });
    });
  return { start, end: (value: string) => end(value), wasStopped: () => stopped };
}

it('a newer request ends the older work, and both are given the newer answer', async () => {
  const latest = new LatestWork();
  const [older, newer] = [makeWork(), makeWork()];
  const answers = Promise.all([latest.run('board', older.start), latest.run('board', newer.start)]);
  expect(older.wasStopped()).toBe(true);
  newer.end('new');
  expect(await answers).toEqual(['new', 'new']);
});

it('leaves work on other things alone', async () => {
  const latest = new LatestWork();
  const [one, other] = [makeWork(), makeWork()];
  const answers = Promise.all([latest.run('a', one.start), latest.run('b', other.start)]);
  other.end('b');
  one.end('a');
  expect(await answers).toEqual(['a', 'b']);
  expect(one.wasStopped()).toBe(false);
});

it('begins again after work that failed', async () => {
  const latest = new LatestWork();
  await expect(latest.run('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await latest.run('a', () => Promise.resolve('whole'))).toBe('whole');
});

it('a thread that breaks is a refusal in words and a line in the log', async () => {
  const logged: string[] = [];
  const jobs = makeJobs({
    workerFile: '/there/is/no/worker.js',
    version: '0.1.0',
    printPdf: () => Promise.resolve(new Uint8Array()),
    log: (what) => logged.push(what),
  });
  const transcript = {
    id: 't',
    sequence: 1,
    title: 'T',
    date: null,
    place: null,
    sourceUrl: null,
    versionId: 'v',
  };
  const version = {
    id: 'v',
    transcriptId: 't',
    number: 1,
    text: '',
    sha256: '',
    fileName: null,
    importedAt: '',
  };
  const text = { transcript, version, turns: [], sentences: [], figures: [], speakers: [] };
  const choices = { measures: [], decisions: [], dismissals: [], references: [], sources: [], rates: [] };
  const rows = { ...text, ...choices, reviewers: [], tolerance: '0.1' };
  expect(await jobs.board(rows)).toMatchObject({ ok: false, error: { code: 'board-failed' } });
  expect(logged).toEqual(['job board']);
});
