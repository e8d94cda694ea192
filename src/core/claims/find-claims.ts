import type { Figure } from '../figures/figure';
import type { Span } from '../text/span';
import type { OnStep } from '../text/progress';
import { spanContains } from '../text/span';
import type { Sentence, Transcript } from '../transcript/transcript';
import type { ClaimCandidate } from './claim-candidate';
import { checkabilityOf, checkabilityReason, kindOfStatement } from './classify';
import { adjustScore, joinReason } from './adjust-score';
import { isCountable, type Statement } from './statement';
import { SaidWords } from './said-words';
import { scoreOf } from './score';
import { splitStatements } from './statements';
import { explainWorthiness } from './worthiness/explain';

/** A statement without a figure must reach this score; below it are remarks that hold the speech together. */
const leastScoreWithoutFigure = 0.2;

/** What the law says, and what another said, can be looked up even where the model, which learned from debates, sees little in it. */
const leastScoreOfLaw = 0.175;

/** Debates are full of promises, so that the model sees little in them; a person sorts them by their proposal. */
const leastScoreAhead = 0.17;

/** A belief about something that was done, a record and what another never did are kept from here on: the person decides. */
const leastScoreOfBelief = 0.08;

/** Fewer words than this state nothing by themselves. */
const fewestWords = 4;

/** The statements of a transcript that say something checkable, in the order of the text. */
export function findClaims(
  transcript: Transcript,
  figures: readonly Figure[],
  onStep?: OnStep,
): readonly ClaimCandidate[] {
  const claims: ClaimCandidate[] = [];
  let next = 0;
  transcript.sentences.forEach((sentence, at) => {
    onStep?.(at + 1, transcript.sentences.length);
    const first = next;
    while (next < figures.length && (figures[next]?.start ?? Infinity) < sentence.end) next += 1;
    addClaimsOf(sentence, transcript, figures, first, next, claims);
  });
  return claims;
}

/** Adds the claims of one sentence; its figures are those from one index up to another. */
function addClaimsOf(
  sentence: Sentence,
  transcript: Transcript,
  figures: readonly Figure[],
  from: number,
  to: number,
  claims: ClaimCandidate[],
): void {
  const { text } = transcript;
  const whole = SaidWords.in(text, sentence);
  const hasFigures = from < to;
  if (!hasFigures && whole.words.length < fewestWords) return;
  if (whole.has('salutation')) return;
  const own = hasFigures ? figures.slice(from, to).filter(isAmount) : noFigures;
  for (const span of splitStatements(text, sentence, whole, own)) {
    const indexes = hasFigures ? indexesInside(figures, from, to, span) : noIndexes;
    const statement = {
      said: statementIn(text, span, whole),
      figures: indexes.length > 0 ? assertedAmong(text, figures, indexes) : noFigures,
    };
    const claim = claimFrom(transcript, sentence, whole, span, statement, indexes);
    if (claim !== null) claims.push(claim);
  }
}

/** Four sentences of five have none; they share these. */
const noFigures: readonly Figure[] = [];
const noIndexes: readonly number[] = [];

/** The figures that a statement asserts. */
function assertedAmong(
  text: string,
  figures: readonly Figure[],
  indexes: readonly number[],
): readonly Figure[] {
  return indexes.flatMap((index) => figures[index] ?? []).filter((figure) => !isSaidInPassing(text, figure));
}

/** Two of these make two statements; a duration only says for how long. */
function isAmount(figure: Figure): boolean {
  return isCountable(figure) && figure.kind !== 'duration';
}

/** A part of a question asks as well, though the mark stands at the end alone. */
function statementIn(text: string, span: Span, sentence: SaidWords): SaidWords {
  return sentence.has('question')
    ? SaidWords.of(`${text.slice(span.start, span.end)}?`)
    : sentence.part(span);
}

function claimFrom(
  transcript: Transcript,
  sentence: Sentence,
  whole: SaidWords,
  span: Span,
  statement: Statement,
  figures: readonly number[],
): ClaimCandidate | null {
  const { said } = statement;
  const counts = statement.figures.some(givesMeasureOrTime);
  if (!counts && !mayClaim(said)) return null;
  const { value, worthiness } = scoreOf(said);
  const score = adjustScore(value, said, statement.figures.some(isCountable));
  if (!counts && !isWorthKeeping(score.value, said, whole)) return null;
  const checkability = checkabilityOf(statement, whole);
  return {
    start: span.start,
    end: span.end,
    text: transcript.text.slice(span.start, span.end),
    speaker: transcript.turns[sentence.turn]?.speaker ?? '',
    turn: sentence.turn,
    kind: kindOfStatement(statement),
    checkworthiness: score.value,
    checkability,
    reason: `${joinReason(explainWorthiness(worthiness, said), score)}${checkabilityReason(checkability, said)}`,
    figures,
  };
}

/** A figure that makes a statement of anything. */
function givesMeasureOrTime(figure: Figure): boolean {
  return (
    isCountable(figure) ||
    figure.kind === 'date' ||
    figure.kind === 'date-range' ||
    figure.value?.startsWith('P') === true
  );
}

/** Without a figure it takes some words, and neither thanks nor the chair's business. */
function mayClaim(said: SaidWords): boolean {
  return said.words.length >= fewestWords && !said.has('courtesy') && !said.has('procedure');
}

/**
 * Without a figure it also takes a score. A belief about something that was done takes less, and so do laws, reports,
 * records and what lies ahead; a promise takes nothing.
 */
function isWorthKeeping(score: number, said: SaidWords, sentence: SaidWords): boolean {
  if (score >= leastScoreWithoutFigure || said.has('vow') || said.has('deed')) return true;
  if (score >= leastScoreOfLaw && (said.has('law') || said.has('attribution'))) return true;
  if (score >= leastScoreAhead && said.has('prediction') && !said.has('opinion')) return true;
  if (score < leastScoreOfBelief) return false;
  return said.has('never') || said.has('record') || (sentence.has('belief') && sentence.has('event'));
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
