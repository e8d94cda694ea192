import { useCallback, useEffect, useRef, useState } from 'react';

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

/** How what is typed is kept. */
export interface DraftKeeping {
  /** Answers undefined where it could not be saved. */
  readonly save: (text: string, group: string) => Promise<unknown>;
  /** What is to be done once the field was left and everything is saved. */
  readonly settle?: (group: string) => Promise<unknown>;
}

/** Text that is saved while it is typed. Undo from outside shows at once unless the field is being typed in. */
export function useDraft(saved: string, keeping: DraftKeeping) {
  const [text, setText] = useState(saved);
  const [state, setState] = useState<SaveState>('');
  const visit = useRef<Visit>({ group: '', pending: null, timer: undefined, focused: false });
  const latest = useRef(keeping);
  latest.current = keeping;

  useEffect(() => {
    if (!visit.current.focused && visit.current.pending === null) setText(saved);
  }, [saved]);

  const flush = useCallback(async () => {
    const { pending, group, timer } = visit.current;
    clearTimeout(timer);
    visit.current.timer = undefined;
    if (pending === null) return;
    visit.current.pending = null;
    const done = await latest.current.save(pending, group);
    // What could not be saved stays pending: the next letter, or leaving the field, tries again.
    if (done === undefined) visit.current.pending ??= pending;
    setState(done === undefined ? 'Not saved' : 'Saved');
  }, []);

  const leave = useCallback(async () => {
    if (!visit.current.focused) return;
    visit.current.focused = false;
    const { group } = visit.current;
    await flush();
    await latest.current.settle?.(group);
    setState('');
  }, [flush]);

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
      // A timer that began with the first letter is not put off by the next: who never pauses loses no more than others.
      visit.current.timer ??= setTimeout(() => void flush(), saveAfterMilliseconds);
    },
    /** What is not saved yet is not to be saved any more: it was given up, or is stored as something else. */
    forget: () => {
      clearTimeout(visit.current.timer);
      visit.current.timer = undefined;
      visit.current.pending = null;
    },
  };
}
