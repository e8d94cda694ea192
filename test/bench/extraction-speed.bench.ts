import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleSubjects } from './speed/bundle';
import type { Measured, Task } from './speed/measure-subjects';
import { runSubject } from './speed/run-subject';
import { subjectNames, type SubjectName } from './speed/subjects';
import { firstCharacters, oneLineOf, readLongText } from './speed/texts';
import { median, report } from './support/measure';

const rounds = 5;

/** Each subject has so many processes, in turns: a busy moment, or a heap that came out badly, falls on one of them. */
const processes = 3;

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

function medianOf(measured: Measured): number {
  return median(measured.times);
}

function measureAlone(
  subject: SubjectName,
  file: string,
  times: number,
  warmUp: Task['warmUp'],
): Promise<Measured> {
  return runSubject(script, { subject, file, rounds: times, warmUp });
}

/** Medians over all processes of a subject. */
interface Standing {
  readonly time: number;
  readonly first: number;
}

/** Each subject alone in processes of its own, which take turns on the same text. */
async function measureInTurns(file: string): Promise<ReadonlyMap<SubjectName, Standing>> {
  const runs = new Map<SubjectName, Measured[]>(subjectNames.map((name) => [name, []]));
  for (let turn = 0; turn < processes; turn += 1)
    for (const [name, measured] of runs)
      measured.push(await measureAlone(name, file, rounds, { file, times: warmUps }));
  const standing = (measured: readonly Measured[]): Standing => ({
    time: median(measured.flatMap(({ times }) => times)),
    first: median(measured.map(({ first }) => first)),
  });
  return new Map([...runs].map(([name, measured]) => [name, standing(measured)]));
}

async function compareWithPeers(): Promise<readonly string[]> {
  const text = firstCharacters(long, 200_000);
  const standings = await measureInTurns(fileOf('peers.txt', text));
  const ours = standings.get('claimdesk')?.time ?? 0;
  const row = (name: SubjectName, target: string) => {
    const { time, first } = standings.get(name) ?? { time: NaN, first: NaN };
    const rate = text.length / 1000 / time;
    return `| ${name} | ${time.toFixed(0)} ms | ${rate.toFixed(2)} MB/s | ${(time / ours).toFixed(2)} | ${target} | ${first.toFixed(0)} ms |`;
  };
  expect(ours).toBeGreaterThan(0);
  return [
    `Whole extraction against each peer's whole pipeline on the first ${text.length.toLocaleString('en-GB')} characters of ${long.origin}, code as it ships.`,
    `Each has ${String(processes)} processes of its own, which take turns (ours, winkNLP, compromise, ours, ...): so nobody pays for another's garbage, and the application too extracts in a thread with a heap of its own. ${String(warmUps)} warm-ups, then ${String(rounds)} rounds in each; medians, processor time.`,
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
  const lineFile = fileOf('line.txt', line);
  const measureOurs = (file: string, times: number, warmUp = file) =>
    measureAlone('claimdesk', file, times, { file: warmUp, times: 3 });
  const small = await measureOurs(oneFile, rounds);
  const large = await measureOurs(fileOf('ten.txt', ten), 3, oneFile);
  const wide = await measureOurs(lineFile, rounds);
  const perCharacter = (measured: Measured, text: string) => medianOf(measured) / text.length;
  const ratio = medianOf(large) / medianOf(small);
  const lineRatio = perCharacter(wide, line) / perCharacter(small, one);
  const row = (what: string, measured: Measured, ratioWords: string) =>
    `| ${what} | ${medianOf(measured).toFixed(0)} ms | ${ratioWords} | ${measured.megabytes.toFixed(0)} MB |`;
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
