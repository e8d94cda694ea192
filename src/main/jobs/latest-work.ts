/** A piece of work on its way. */
interface Running {
  readonly controller: AbortController;
  /** The answer of the request that took its place. */
  replacedBy: Promise<unknown> | null;
}

/**
 * Work of which only the newest request counts. A newer request for the same thing ends the older work, and whoever
 * waits for that is given the newer answer: nobody is shown a state that is over.
 */
export class LatestWork {
  readonly #running = new Map<string, Running>();

  /** Starts the work. It is to end without harm when its signal says so. One key stands for one kind of answer. */
  run<Value>(key: string, start: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    const own: Running = { controller: new AbortController(), replacedBy: null };
    const before = this.#running.get(key);
    this.#running.set(key, own);
    const answer = this.#follow(key, own, start);
    if (before !== undefined) {
      before.replacedBy = answer;
      before.controller.abort();
    }
    return answer;
  }

  async #follow<Value>(
    key: string,
    own: Running,
    start: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    try {
      const value = await start(own.controller.signal);
      return own.replacedBy === null ? value : ((await own.replacedBy) as Value);
    } catch (problem) {
      if (own.replacedBy !== null) return (await own.replacedBy) as Value;
      throw problem;
    } finally {
      if (this.#running.get(key) === own) this.#running.delete(key);
    }
  }
}
