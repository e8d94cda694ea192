import { fork } from 'node:child_process';
import type { Measured, Task } from './measure-subjects';

/** Measures in a process of its own, whose memory is then known. */
export function runSubject(script: string, task: Task): Promise<Measured> {
  return new Promise((answer, fail) => {
    const child = fork(script, { execArgv: [] });
    child.once('message', (measured) => answer(measured as Measured));
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`The measuring process ended with ${String(code)}.`)));
    child.send(task);
  });
}
