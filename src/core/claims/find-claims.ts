import type { Figure } from '../figures/figure';
import type { Span } from '../text/span';
import type { OnStep } from '../text/progress';
import { spanContains } from '../text/span';
import type { Sentence, Transcript } from '../transcript/transcript';
import type { ClaimCandidate } from './claim-candidate';
import { checkabilityOf, checkabilityReason, kindOfStatement } from './classify';
import { adjustScore, joinReason } from './adjust-score';
import { hasCue } from './cues';
import { isCountable, type Statement } from './statement';
import { scoreOnly } from './score';
import { splitStatements } from './statements';
import { explainWorthiness } from './worthiness/explain';

/** A statement without a figure must reach this score; below it are remarks that hold the speech together. */
const leastScoreWithoutFigure = 0.2;

/** A belief about something that was done is kept from here on: the person decides whether it is one. */
const leastScoreOfBelief = 0.08;

/** Fewer words than this state nothing by themselves. */
const fewestWords = 4;

/** The statements of a transcript that say something checkable, in the order of the text. */
export function findClaims(
  transcript: Transcript,
  figures: readonly Figure[],
  onStep?: OnStep,
): readonly ClaimCandidate[] {
  let next = 0;
  return transcript.sentences.flatMap((sentence, at) => {
    onStep?.(at + 1, transcript.sentences.length);
    const first = next;
    while (next < figures.length && (figures[next]?.start ?? Infinity) < sentence.end) next += 1;
    return claimsOfSentence(transcript, sentence, figures, first, next);
  });
}

function claimsOfSentence(
  transcript: Transcript,
  sentence: Sentence,
  figures: readonly Figure[],
  from: number,
  to: number,
): readonly ClaimCandidate[] {
  const words = transcript.text.slice(sentence.start, sentence.end);
  if (hasCue(words, 'salutation')) return [];
  return splitStatements(transcript.text, sentence).flatMap((span) => {
    const indexes = indexesInside(figures, from, to, span);
    const statement = {
      words: transcript.text.slice(span.start, span.end),
      figures: indexes
        .flatMap((index) => figures[index] ?? [])
        .filter((figure) => !isSaidInPassing(transcript.text, figure)),
    };
    const claim = claimFrom(transcript, sentence, span, statement, indexes);
    return claim === null ? [] : [claim];
  });
}

function claimFrom(
  transcript: Transcript,
  sentence: Sentence,
  span: Span,
  statement: Statement,
  figures: readonly number[],
): ClaimCandidate | null {
  const whole = transcript.text.slice(sentence.start, sentence.end);
  const asked = hasCue(whole, 'question') ? `${statement.words}?` : statement.words;
  const score = adjustScore(scoreOnly(asked), asked, statement.figures.some(isCountable));
  if (!isStatement(statement, score.value, leastScoreIn(whole))) return null;
  const checkability = checkabilityOf(statement, whole);
  return {
    start: span.start,
    end: span.end,
    text: statement.words,
    speaker: transcript.turns[sentence.turn]?.speaker ?? '',
    turn: sentence.turn,
    kind: kindOfStatement(statement),
    checkworthiness: score.value,
    checkability,
    reason: `${joinReason(explainWorthiness(asked), score)}${checkabilityReason(checkability)}`,
    figures,
  };
}

function leastScoreIn(sentence: string): number {
  return hasCue(sentence, 'belief') && hasCue(sentence, 'event')
    ? leastScoreOfBelief
    : leastScoreWithoutFigure;
}

/** A figure makes a statement of anything but a courtesy; without one it takes a score, and neither thanks nor questions. */
function isStatement({ words, figures }: Statement, score: number, least: number): boolean {
  const counts = figures.some(
    (figure) =>
      isCountable(figure) ||
      figure.kind === 'date' ||
      figure.kind === 'date-range' ||
      figure.value?.startsWith('P') === true,
  );
  if (words.split(/\s+/).length < fewestWords && !counts) return false;
  if (counts) return true;
  return score >= least && !hasCue(words, 'courtesy') && !hasCue(words, 'procedure');
}

/** "our two countries", "the three leaders": a small number behind an article names who is meant and claims nothing. */
function isSaidInPassing(text: string, figure: Figure): boolean {
  if (
    figure.kind !== 'count' ||
    figure.qualifier !== null ||
    figure.negated ||
    !/^\p{L}+$/u.test(figure.text)
  )
    return false;
  return /\b(?:the|our|these|those|their|its|your|both)\s+$/i.test(
    text.slice(Math.max(0, figure.start - 8), figure.start),
  );
}

function indexesInside(figures: readonly Figure[], from: number, to: number, span: Span): readonly number[] {
  const indexes: number[] = [];
  for (let at = from; at < to; at += 1) {
    const figure = figures[at];
    if (figure !== undefined && spanContains(span, figure)) indexes.push(at);
  }
  return indexes;
}
