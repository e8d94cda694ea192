import { keyTable, type KeyActionId, type KeyEntry } from './key-table';
import { views, type View } from './view-state';

/** The part of a keyboard event that says which keys are down. */
export interface KeyStroke {
  readonly key: string;
  readonly code?: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const printedNames: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
  ' ': 'Space',
};

/** A letter of a script without these keys (Cyrillic, Greek) counts as the key in the same place; so does a digit with Ctrl. */
function printedKey({ key, code = '', ctrlKey, metaKey }: KeyStroke): string {
  const letter = /^Key([A-Z])$/u.exec(code)?.[1];
  if (letter !== undefined && !/^[a-z]$/iu.test(key)) return letter;
  const digit = /^Digit(\d)$/u.exec(code)?.[1];
  if (digit !== undefined && (ctrlKey || metaKey)) return digit;
  return printedNames[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** The stroke in the notation of the key table. Shift is part of a sign like "?", and named with letters and named keys. */
function printedStroke(stroke: KeyStroke): string {
  const key = printedKey(stroke);
  const isSign = key.length === 1 && !/[A-Z]/u.test(key) && printedNames[stroke.key] === undefined;
  return [stroke.ctrlKey || stroke.metaKey ? 'Ctrl' : '', stroke.shiftKey && !isSign ? 'Shift' : '', key]
    .filter(Boolean)
    .join('+');
}

/** A letter may mean one thing among claims and another on the board: there the board's own keys come first. */
function keysOf(view: View): readonly KeyEntry[] {
  const [own, others] = [true, false].map((comparing) =>
    keyTable.filter(({ group }) => (group === 'Comparing') === comparing),
  );
  return [...(others ?? []), ...(view === 'compare' ? (own ?? []) : [])];
}

const actions = new Map(
  views.map((view) => [
    view,
    new Map<string, KeyActionId>(
      keysOf(view).flatMap(({ id, keys }) => keys.map((printed) => [printed, id] as const)),
    ),
  ]),
);

/** What these keys do in a view, or null. Whether the person is typing in a field is for the caller to know. */
export function keyAction(stroke: KeyStroke, view: View): KeyActionId | null {
  return stroke.altKey ? null : (actions.get(view)?.get(printedStroke(stroke)) ?? null);
}
