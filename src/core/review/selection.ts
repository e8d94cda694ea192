import { failure, success, type Result } from '../result';
import { safeOffset } from '../text/code-points';
import { spanContains, spansOverlap, type Span } from '../text/span';
import type { TurnRow } from './entities';
import { isSpoken } from './turn-mark';

/** A selection that can become a claim or a figure: trimmed, and inside one turn. */
export interface TextSelection extends Span {
  readonly turn: TurnRow;
}

const isSpace = (text: string, offset: number): boolean => /\s/u.test(text.charAt(offset));

/** A span without white space at either end, and never through the middle of a character. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  start = safeOffset(text, start);
  if (safeOffset(text, end) !== end) end += 1;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

/** Checks what a person selected for a claim or a figure; a refusal says what to select instead. */
export function textSelection(
  text: string,
  turns: readonly TurnRow[],
  selected: Span,
  wanted: 'claim' | 'figure',
): Result<TextSelection> {
  if (selected.start < 0 || selected.end > text.length) {
    return failure(
      'selection-outside',
      'The selection reaches beyond the end of the text; select the words again.',
    );
  }
  const span = trimmed(text, selected);
  if (span.start >= span.end)
    return failure('selection-empty', `The selection holds no words; select the words of the ${wanted}.`);
  const spoken = turns.filter(isSpoken);
  const turn = spoken.find((candidate) => spanContains(candidate, span));
  if (turn !== undefined) return success({ ...span, turn });
  const touched = spoken.filter((candidate) => spansOverlap(candidate, span)).length;
  if (touched > 1) {
    return failure(
      'selection-two-turns',
      `The selection runs over more than one turn; a ${wanted} belongs to one speaker, so select within one turn.`,
    );
  }
  return failure(
    'selection-not-speech',
    'The selection is not, or not wholly, something a speaker said; select words of one turn.',
  );
}
