import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** When it is longer than this, the log becomes the old log, so that both never take more than twice as much. */
const longestLog = 2 * 1024 * 1024;

/** Writes what went wrong, with its stack, for whoever has to find out why. */
export type Log = (what: string, problem: unknown) => void;

/** A log in a file. A log that cannot be written is given up: it must never stop the work. */
export function openLog(path: string, now: () => string): Log {
  return (what, problem) => {
    const detail = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    try {
      mkdirSync(dirname(path), { recursive: true });
      turnOver(path);
      appendFileSync(path, `${now()} ${what}\n${detail}\n`);
    } catch {
      // There is nobody left to tell.
    }
  };
}

function turnOver(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found !== undefined && found.size > longestLog) renameSync(path, `${path}.old`);
}
