import { useEffect, useState } from 'react';
import type { Result } from '#core/result';
import { call, onEvent } from '../../client/bridge';
import type { Task } from '../../client/use-task';

interface Import {
  readonly running: boolean;
  /** The share that is done, 0..1; null until the first word of it. */
  readonly share: number | null;
  /** Carries out the call that imports; undefined where it failed or was cancelled. */
  readonly run: <Value>(ask: () => Promise<Result<Value>>) => Promise<Value | undefined>;
  /** Ends it; the form stays as it was filled in. */
  readonly cancel: () => void;
}

/** An import as the dialog sees it: on its way or not, how far, and how to end it. */
export function useImport(task: Task): Import {
  const [running, setRunning] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  useEffect(
    () =>
      onEvent('import.progress', ({ done }) => {
        setShare(done);
      }),
    [],
  );
  const run: Import['run'] = async (ask) => {
    setShare(null);
    setRunning(true);
    const value = await task.run(ask);
    setRunning(false);
    return value;
  };
  const cancel = () => {
    void call('import.cancel', {});
  };
  return { running, share, run, cancel };
}
