import type { TranscriptView, TurnView } from '#core/contract/views';
import type { SpeakerRow } from '#core/review/entities';
import { isSpoken } from '#core/review/turn-mark';
import { spansOverlap, type Span } from '#core/text/span';
import { isSomebodys, kindOf, type WordsKind } from './mark-words';

/** Words that a person says something of, as they lie in the text. */
export interface Passage {
  readonly turn: TurnView | undefined;
  /** What they are now. */
  readonly kind: WordsKind;
  /** Words outside of every turn, or in none of its sentences, are no speech. */
  readonly speakerId: string | null;
  /** The turn has sentences beside these. */
  readonly isPart: boolean;
}

/** What words of a text are as it stands. */
export function passageAt(view: TranscriptView, words: Span): Passage {
  const turn = view.turns.find((each) => spansOverlap(each, words));
  if (turn === undefined) return { turn, kind: 'residue', speakerId: null, isPart: false };
  const own = view.sentences.filter((sentence) => spansOverlap(sentence, turn));
  const touched = own.filter((sentence) => spansOverlap(sentence, words));
  const spoken = isSpoken(turn) && touched.length > 0;
  const kind = spoken || !isSpoken(turn) ? kindOf(turn.mark) : 'residue';
  return { turn, kind, speakerId: turn.speaker, isPart: touched.length < own.length };
}

export const somebodyElse = 'somebody-else';
export const notChosen = '';

/** Whom a person can choose: who speaks here first, then the others of the project, then somebody new. */
export function speakerChoices(
  view: TranscriptView,
  all: readonly SpeakerRow[],
): readonly (readonly [string, string])[] {
  const here = new Set(view.speakers.map(({ id }) => id));
  const named = ({ id, name, role }: SpeakerRow) => [id, role === null ? name : `${name}, ${role}`] as const;
  return [
    ...all.filter(({ id }) => here.has(id)).map(named),
    ...all.filter(({ id }) => !here.has(id)).map(named),
    [somebodyElse, 'Somebody else…'],
  ];
}

/** What saving would do, in a sentence; null where it would do nothing. */
export function effectWords(passage: Passage, kind: WordsKind, speakerId: string): string | null {
  if (!isSomebodys(kind)) {
    if (isSomebodys(passage.kind))
      return 'What the program found in these words leaves the list and the board; undo brings it back.';
    // Outside of turns, and between their sentences, nothing tells one kind of no speech from another.
    const isMarked = passage.turn !== undefined && !isSpoken(passage.turn);
    return isMarked && kind !== passage.kind ? 'These words are nobody’s as before.' : null;
  }
  if (!isSomebodys(passage.kind))
    return 'Claims and figures are looked for in these words and added to the list.';
  const isOther = speakerId !== passage.speakerId;
  if (passage.isPart && (isOther || kind !== passage.kind))
    return 'The sentences of these words become a turn of their own, with the claims and figures in them.';
  if (isOther) return 'Claims and figures go with the words: in the list, on the board and in the report.';
  return kind === passage.kind ? null : 'Claims and figures stay the speaker’s.';
}
