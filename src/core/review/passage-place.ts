import { failure, success, type Result } from '../result';
import { spanContains, spansOverlap, spanWithout, type Span } from '../text/span';
import type { SentenceRow, TurnRow } from './entities';
import type { PassageRows } from './passage-rows';
import { trimmed } from './selection';
import { isSpoken } from './turn-mark';

/** Words as they lie among the turns. */
export interface PassagePlace {
  readonly span: Span;
  /** The turn that they stand in; null where they stand in none. */
  readonly turn: TurnRow | null;
  /** The turn's sentences that they touch. */
  readonly touched: readonly SentenceRow[];
  /** Nothing of the turn's speech is left without them. */
  readonly whole: boolean;
}

/** Whether there is more than marks and white space. */
export function hasWords(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

/** Where selected words lie, labels left out. Refuses what is empty, and what runs over a label or several turns. */
export function placeOf(rows: PassageRows, selected: Span): Result<PassagePlace> {
  const { text } = rows.version;
  if (selected.start < 0 || selected.end > text.length)
    return failure(
      'selection-outside',
      'The selection reaches beyond the end of the text; select the words again.',
    );
  const [span, ...further] = withoutLabels(text, rows.turns, selected);
  if (span === undefined)
    return failure('selection-empty', 'The selection holds no words; select those that you mean.');
  const [turn = null, ...others] = rows.turns.filter((candidate) => spansOverlap(candidate, span));
  if (others.length > 0 || further.length > 0)
    return failure(
      'selection-two-turns',
      'The selection runs over more than one turn; take them one by one.',
    );
  return success(placeIn(rows, turn, span));
}

/** The stretches of words between labels. */
function withoutLabels(text: string, turns: readonly TurnRow[], span: Span): readonly Span[] {
  const labels = turns.flatMap(({ labelStart, labelEnd }) =>
    labelStart === null || labelEnd === null ? [] : [{ start: labelStart, end: labelEnd }],
  );
  return spanWithout(span, labels)
    .map((stretch) => trimmed(text, stretch))
    .filter((stretch) => hasWords(text, stretch));
}

function placeIn(rows: PassageRows, turn: TurnRow | null, span: Span): PassagePlace {
  const own = rows.sentences.filter((sentence) => sentence.turnId === turn?.id);
  const touched = own.filter((sentence) => spansOverlap(sentence, span));
  const whole =
    turn !== null &&
    (isSpoken(turn) && own.length > 0 ? touched.length === own.length : spanContains(span, turn));
  return { span, turn, touched, whole };
}
