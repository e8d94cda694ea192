import type { TurnMark } from '#core/review/entities';

export const wordsKinds = ['speech', 'interpreted', 'direction', 'residue'] as const;
/** What words can be; `speech` is a turn without a mark. */
export type WordsKind = (typeof wordsKinds)[number];

/** As a heading says it. */
export const markNames: Readonly<Record<WordsKind, string>> = {
  speech: 'Speech',
  interpreted: 'An interpreter’s words',
  direction: 'Stage direction',
  residue: 'Not speech',
};

/** As a choice says it. */
export const kindChoices: readonly (readonly [WordsKind, string])[] = [
  ['speech', 'Speech'],
  ['interpreted', 'Speech, in an interpreter’s words'],
  ['direction', 'A stage direction'],
  ['residue', 'Not speech: a heading, a caption, a web page’s own text'],
];

export function kindOf(mark: TurnMark | null): WordsKind {
  return mark ?? 'speech';
}

export function markOf(kind: WordsKind): TurnMark | null {
  return kind === 'speech' ? null : kind;
}

/** Whether words of this kind are somebody's. */
export function isSomebodys(kind: WordsKind): boolean {
  return kind === 'speech' || kind === 'interpreted';
}
