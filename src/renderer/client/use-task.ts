import { useState } from 'react';
import { isCancelled } from './cancelled';
import type { Result } from '#core/result';

export interface Task {
  readonly busy: boolean;
  /** The sentence of what went wrong last, until the next try. */
  readonly problem: string | null;
  /** Carries out a call; undefined where it failed or the person ended it, which is no problem. */
  readonly run: <Value>(ask: () => Promise<Result<Value>>) => Promise<Value | undefined>;
}

/** A command whose problem is said beside its button instead of in a notice. */
export function useTask(): Task {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run: Task['run'] = async (ask) => {
    setBusy(true);
    setProblem(null);
    const answer = await ask();
    setBusy(false);
    if (answer.ok) return answer.value;
    if (!isCancelled(answer.error)) setProblem(answer.error.message);
    return undefined;
  };
  return { busy, problem, run };
}
