import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleSubjects } from './speed/bundle';
import type { Measured } from './speed/measure-subjects';
import { runSubjects } from './speed/run-subjects';
import { subjectNames, type SubjectName } from './speed/subjects';
import { firstCharacters, oneLineOf, readLongText } from './speed/texts';
import { median, report } from './support/measure';

const rounds = 5;

/** Until the compiler is done, its own work is most of what is measured; so each is read so often before, the same for all. */
const warmUps = 12;
const long = readLongText();
let folder = '';
let script = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimdesk-speed-'));
  script = await bundleSubjects();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a text where the measuring process reads it. */
function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function medianOf({ times }: Measured, subject: SubjectName, file = 0): number {
  return median(times[subject]?.[file] ?? []);
}

function measureOurs(file: string, times: number, warmUp = file): Promise<Measured> {
  const task = { subjects: ['claimdesk' as const], files: [file], rounds: times };
  return runSubjects(script, { ...task, warmUp: { file: warmUp, times: 3 } });
}

/** All three take turns on the same text, in one process. */
async function compareWithPeers(): Promise<readonly string[]> {
  const text = firstCharacters(long, 200_000);
  const file = fileOf('peers.txt', text);
  const measured = await runSubjects(script, {
    subjects: subjectNames,
    files: [file],
    rounds,
    warmUp: { file, times: warmUps },
  });
  const ours = medianOf(measured, 'claimdesk');
  const row = (name: SubjectName, target: string) => {
    const time = medianOf(measured, name);
    const rate = text.length / 1000 / time;
    const first = (measured.first[name] ?? NaN).toFixed(0);
    return `| ${name} | ${time.toFixed(0)} ms | ${rate.toFixed(2)} MB/s | ${(time / ours).toFixed(2)} | ${target} | ${first} ms |`;
  };
  expect(ours).toBeGreaterThan(0);
  return [
    `Whole extraction against each peer's whole pipeline on the first ${text.length.toLocaleString('en-GB')} characters of ${long.origin}; median of ${String(rounds)} rounds in turns after ${String(warmUps)} warm-ups, one process, code as it ships. Times are processor time.`,
    '',
    '| what | time | rate | times ours | target | first reading |',
    '| --- | --- | --- | --- | --- | --- |',
    row('claimdesk', ''),
    row('winkNLP', 'at least 2'),
    row('compromise', 'at least 50'),
  ];
}

/** A process for each size: the memory of the one is not in the other's figure. */
async function measureGrowth(): Promise<readonly string[]> {
  const one = firstCharacters(long, 1_000_000);
  const ten = firstCharacters(long, 10_000_000);
  const line = oneLineOf(long.text, 1_000_000);
  const oneFile = fileOf('one.txt', one);
  const small = await measureOurs(oneFile, rounds);
  const large = await measureOurs(fileOf('ten.txt', ten), 3, oneFile);
  const wide = await measureOurs(fileOf('line.txt', line), rounds);
  const perCharacter = (measured: Measured, text: string) => medianOf(measured, 'claimdesk') / text.length;
  const ratio = medianOf(large, 'claimdesk') / medianOf(small, 'claimdesk');
  const lineRatio = perCharacter(wide, line) / perCharacter(small, one);
  const row = (what: string, measured: Measured, ratioWords: string) =>
    `| ${what} | ${medianOf(measured, 'claimdesk').toFixed(0)} ms | ${ratioWords} | ${measured.megabytes.toFixed(0)} MB |`;
  return [
    'Growth and memory, each size in a process of its own; memory is the most that the process had resident, Node included.',
    '',
    '| text | time | ratio | peak memory |',
    '| --- | --- | --- | --- |',
    row('1 MB', small, ''),
    row('10 MB', large, `${ratio.toFixed(1)} times 1 MB (target: at most 11)`),
    row(
      '1 MB in one line without punctuation',
      wide,
      `${lineRatio.toFixed(2)} of the time per character of 1 MB (target: at most 1)`,
    ),
  ];
}

test('extraction against winkNLP and compromise, its growth and its memory', async () => {
  report([...(await compareWithPeers()), '', ...(await measureGrowth())]);
});
