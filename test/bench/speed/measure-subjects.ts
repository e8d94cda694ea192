import { readFileSync } from 'node:fs';
import { readers, type SubjectName } from './subjects';

/** What one process is asked to measure. */
export interface Task {
  readonly subjects: readonly SubjectName[];
  readonly files: readonly string[];
  readonly rounds: number;
  /** Read first, without being measured. */
  readonly warmUp: { readonly file: string; readonly times: number };
}

/** Milliseconds of processor time, and the most memory the process had. */
export interface Measured {
  /** Of the first reading, before anything is compiled, by subject. */
  readonly first: Readonly<Record<string, number>>;
  /** Of each round by subject and file. */
  readonly times: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly megabytes: number;
}

/** Processor time, its helpers for memory and compiling included: a busy machine stretches the clock, not this. */
function timeOnce(read: (text: string) => number, text: string): number {
  const start = process.cpuUsage();
  if (read(text) < 0) throw new Error('Nothing was read.');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Subjects take turns, warm-ups included: a busy moment falls on all of them, and what one spoils for another does too. */
function measure({ subjects, files, rounds, warmUp }: Task): Measured {
  const warmUpText = readFileSync(warmUp.file, 'utf8');
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const ready = subjects.map((name) => ({ name, read: readers[name]() }));
  const [times, first]: [Record<string, number[][]>, Record<string, number>] = [{}, {}];
  for (const { name, read } of ready) {
    times[name] = texts.map(() => []);
    first[name] = timeOnce(read, warmUpText);
  }
  for (let round = 1; round < warmUp.times; round += 1)
    for (const { read } of ready) timeOnce(read, warmUpText);
  for (let round = 0; round < rounds; round += 1)
    for (const { name, read } of ready)
      texts.forEach((text, at) => times[name]?.[at]?.push(timeOnce(read, text)));
  return { first, times, megabytes: process.resourceUsage().maxRSS / 1024 };
}

process.once('message', (task: Task) => {
  process.send?.(measure(task), () => process.exit());
});
