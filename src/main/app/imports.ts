import { cancelledCode } from '#core/contract/calls';
import { failure, type Result } from '#core/result';
import type { DeskPorts } from './desk-ports';

/** How an import is ended from outside, and where it tells how far it is. */
export interface ImportWatch {
  readonly signal: AbortSignal;
  /** Told the share that is done, 0..1. */
  readonly onProgress: (share: number) => void;
}

const cancelled = failure(cancelledCode, 'The import was cancelled; nothing was changed.');

/** The imports on their way. Each tells the window how far it is, and all can be ended. */
export class Imports {
  readonly #emit: DeskPorts['emit'];
  readonly #running = new Set<AbortController>();

  constructor(emit: DeskPorts['emit']) {
    this.#emit = emit;
  }

  /** Carries out an import. One that is ended on its way answers so, whatever the ending made it throw or refuse. */
  async run<Value>(task: (watch: ImportWatch) => Promise<Result<Value>>): Promise<Result<Value>> {
    const controller = new AbortController();
    const { signal } = controller;
    this.#running.add(controller);
    try {
      const done = await task({ signal, onProgress: (share) => this.#tell(signal, share) });
      return !done.ok && signal.aborted ? cancelled : done;
    } catch (problem) {
      if (signal.aborted) return cancelled;
      throw problem;
    } finally {
      this.#running.delete(controller);
    }
  }

  #tell(signal: AbortSignal, share: number): void {
    if (!signal.aborted) this.#emit('import.progress', { done: Math.min(1, Math.max(0, share)) });
  }

  /** Ends every import on its way. What is already in the file stays; nothing is left of the rest. */
  cancel(): void {
    for (const controller of this.#running) controller.abort();
  }
}
