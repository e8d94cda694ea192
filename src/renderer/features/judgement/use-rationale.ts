import { useCallback, useEffect, useRef, useState } from 'react';
import { perform } from '../../client/use-call';

/** Long enough to gather a few letters, short enough that a crash costs less than the last second. */
const saveAfterMilliseconds = 400;

interface Visit {
  /** One visit to the field is one act to undo. */
  group: string;
  pending: string | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  focused: boolean;
}

type SaveState = '' | 'Saving…' | 'Saved' | 'Not saved';

/** The text of the rationale, saved while it is typed. Undo from outside shows at once unless the field is being typed in. */
export function useRationale(claimId: string, saved: string) {
  const [text, setText] = useState(saved);
  const [state, setState] = useState<SaveState>('');
  const visit = useRef<Visit>({ group: '', pending: null, timer: undefined, focused: false });

  useEffect(() => {
    if (!visit.current.focused && visit.current.pending === null) setText(saved);
  }, [saved]);

  const flush = useCallback(async () => {
    const { pending, group, timer } = visit.current;
    clearTimeout(timer);
    if (pending === null) return;
    visit.current.pending = null;
    const done = await perform('rationale.save', { claimId, text: pending, group });
    // What could not be saved stays pending: the next letter, or leaving the field, tries again.
    if (done === undefined) visit.current.pending ??= pending;
    setState(done === undefined ? 'Not saved' : 'Saved');
  }, [claimId]);

  const leave = useCallback(async () => {
    if (!visit.current.focused) return;
    visit.current.focused = false;
    const { group } = visit.current;
    await flush();
    await perform('rationale.settle', { claimId, group });
    setState('');
  }, [claimId, flush]);

  // Going to another claim takes the field away without a blur.
  useEffect(
    () => () => {
      void leave();
    },
    [leave],
  );

  return {
    text,
    state,
    enter: () => {
      visit.current.focused = true;
      visit.current.group = crypto.randomUUID();
    },
    leave: () => {
      void leave();
    },
    type: (value: string) => {
      setText(value);
      setState('Saving…');
      visit.current.pending = value;
      clearTimeout(visit.current.timer);
      visit.current.timer = setTimeout(() => void flush(), saveAfterMilliseconds);
    },
  };
}
