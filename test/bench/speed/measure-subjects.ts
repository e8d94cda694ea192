import { readFileSync } from 'node:fs';
import { readers, type SubjectName } from './subjects';

/** What one process is asked to measure. */
export interface Task {
  readonly subject: SubjectName;
  readonly file: string;
  readonly rounds: number;
  /** Read first, without being measured. */
  readonly warmUp: { readonly file: string; readonly times: number };
}

/** Milliseconds of processor time, and the most memory the process had. */
export interface Measured {
  /** Of the first reading, before anything is compiled. */
  readonly first: number;
  /** Of each round. */
  readonly times: readonly number[];
  readonly megabytes: number;
}

/** Processor time, its helpers for memory and compiling included: a busy machine stretches the clock, not this. */
function timeOnce(read: (text: string) => number, text: string): number {
  const start = process.cpuUsage();
  if (read(text) < 0) throw new Error('Nothing was read.');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** One subject alone: nobody pays for what another leaves behind. */
function measure({ subject, file, rounds, warmUp }: Task): Measured {
  const warmUpText = readFileSync(warmUp.file, 'utf8');
  const text = readFileSync(file, 'utf8');
  const read = readers[subject]();
  const first = timeOnce(read, warmUpText);
  for (let round = 1; round < warmUp.times; round += 1) timeOnce(read, warmUpText);
  const times = Array.from({ length: rounds }, () => timeOnce(read, text));
  return { first, times, megabytes: process.resourceUsage().maxRSS / 1024 };
}

process.once('message', (task: Task) => {
  process.send?.(measure(task), () => process.exit());
});
