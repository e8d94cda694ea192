import type { Figure } from '../figures/figure';
import type { Span } from '../text/span';
import { isSpaceAt } from '../text/letters';
import { introductionLength, sinceOfReason } from './frames';
import type { SaidWords } from './said-words';

/** Places where one sentence holds two statements; each match is the joint and is left out. Sorted by its first mark. */
const joints =
  /;\s+|:\s+(?=[a-z])|,\s+(?:(?=(?:whereas|while|but)\b|and\s+(?:the|our|we|I|this|it|there|they|he|she|even|its|their|these|[A-Z]\p{L}+)\b|given\s+that\b)|the fact that\s+)|\s+(?:[–—]\s+|(?=whereas\b)|while\s+(?=\p{L}+\s+\p{L}+)|and\s+given\s+that\s+)/gu;

/** "Although 245 documents have been signed, the Declaration ...": the clause in front is a statement of its own. */
const frontClause = new RegExp(
  String.raw`^(?:although|though|while|whereas|${sinceOfReason}|because|even though)\s[^,]{12,}?(,\s+)`,
  'i',
);

/** Shorter sentences are not cut: the parts would not stand alone. */
const shortestCut = 60;

/** The statements of a sentence: spans without the words that introduce them and without the end mark. */
export function splitStatements(
  text: string,
  sentence: Span,
  said: SaidWords,
  amounts: readonly Figure[],
): readonly Span[] {
  const meeting = amounts.length > 0 ? jointsBetween(text, sentence, amounts) : [];
  const isCut = sentence.end - sentence.start >= shortestCut && (said.has('joint') || said.has('front'));
  if (!isCut && meeting.length === 0) return [trimmed(text, sentence, said)].filter(isFilled);
  const plain = isCut ? jointsOf(text.slice(sentence.start, sentence.end), said.has('front')) : [];
  const pieces = joinVerbless(text, said, cut(sentence, [...plain, ...meeting], amounts));
  return pieces.map((piece) => trimmed(text, piece, said)).filter(isFilled);
}

function isFilled({ start, end }: Span): boolean {
  return end > start;
}

function cut(sentence: Span, places: readonly Span[], amounts: readonly Figure[]): readonly Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  const again = restatements(amounts);
  for (const joint of places.toSorted((a, b) => a.start - b.start)) {
    const end = sentence.start + joint.start;
    if (end <= start || again.has(sentence.start + joint.end)) continue;
    pieces.push({ start, end });
    start = sentence.start + joint.end;
  }
  return [...pieces, { start, end: sentence.end }];
}

/** "12 million jobs — | 12.4 million, to be exact": where an amount is only said again, and no statement begins. */
function restatements(amounts: readonly Figure[]): ReadonlySet<number> {
  return new Set(amounts.filter(({ tie }) => tie?.relation === 'restates').map(({ start }) => start));
}

/** A subject of a few words with its verb ("| investment fell by"). */
const clauseBegins = String.raw`(?=(?!(?:which|who|whose|that|where|of|with|including|a|an)\b)(?:\p{L}[\p{L}’'-]*\s+){1,4}(?:is|are|was|were|has|have|had|will|rose|fell|grew|increased|decreased|declined|dropped|reached|stands|stood|went|came|amounted|exceeded|totalled|totaled|doubled|tripled|halved)\b)`;

/** Between two amounts "and" or a comma may join statements, before the first one a comma and "and". */
const meetsNext = new RegExp(String.raw`,?\s+and\s+${clauseBegins}|,\s+${clauseBegins}`, 'u');
const meetsFirst = new RegExp(String.raw`,\s+and\s+${clauseBegins}`, 'u');

/** Before "and" stands the first half of a subject ("..., the fact that Azerbaijan | and Armenia have"). */
const opensClause =
  /(?:[,;:]|\b(?:that|because|when|while|which|if|where|who|as|but|and))\s+(?:[\p{L}’'-]+\s*){1,3}$/iu;

/** A clause that only says when or if states nothing by itself. */
const onlyWhen = /^(?:when|if|as|after|before|since|until|once|unless|by the time|had)\s/i;

/** Where an amount of a sentence belongs to another statement than what stands before it, relative to the sentence. */
function jointsBetween(text: string, sentence: Span, amounts: readonly Span[]): readonly Span[] {
  if (onlyWhen.test(text.slice(sentence.start, sentence.start + 16))) return [];
  return amounts.flatMap(({ start, end }, at) => {
    const from = amounts[at - 1]?.end ?? sentence.start;
    // The verb may be part of the figure ("exceeded 600 million").
    const found = (at === 0 ? meetsFirst : meetsNext).exec(text.slice(from, end));
    if (
      found === null ||
      from + found.index >= start ||
      opensClause.test(text.slice(from, from + found.index))
    )
      return [];
    const joint = from + found.index - sentence.start;
    return [{ start: joint, end: joint + found[0].length }];
  });
}

function jointsOf(words: string, hasFront: boolean): readonly Span[] {
  const found: Span[] = [];
  const front = hasFront ? frontClause.exec(words) : null;
  if (front !== null) found.push({ start: front[0].length - (front[1]?.length ?? 0), end: front[0].length });
  joints.lastIndex = 0;
  for (let match = joints.exec(words); match !== null; match = joints.exec(words))
    found.push({ start: match.index, end: joints.lastIndex });
  return found;
}

/** A piece without a verb belongs to the one before it, and so does one that lacks its subject or its end. */
function joinVerbless(text: string, sentence: SaidWords, pieces: readonly Span[]): readonly Span[] {
  if (pieces.length === 1) return pieces;
  const joined: { start: number; end: number }[] = [];
  const hasVerb = (piece: Span): boolean => sentence.part(piece).has('verb');
  for (const piece of pieces) {
    const open = joined.at(-1);
    const stands = open !== undefined && hasVerb(piece) && hasVerb(open) && !goesOn(text, open, piece);
    if (open === undefined || stands) joined.push({ ...piece });
    else open.end = piece.end;
  }
  return joined;
}

/** A verb without its subject ("| was autoworkers"), or what asks for more ("14 percent of our population was |"). */
const lacksSubject = /^(?:was|were|is|are|has|have|had|used to|who|which|to|of)\s/;
const lacksEnd = /\b(?:was|were|is|are|that|who|which|to|of|and|or|the|an?|than|because)\s*$/;

/** "I had bought a — I had purchased": a new start takes nothing from what was broken off. */
const beginsAnew = /^(?:I|we|he|she|they|it|you|this|that|there)\b/i;

/** So much of a piece is looked at for how it begins and ends, in characters. */
const edge = 12;

function goesOn(text: string, before: Span, piece: Span): boolean {
  return (
    lacksSubject.test(text.slice(piece.start, Math.min(piece.end, piece.start + edge))) ||
    (lacksEnd.test(text.slice(Math.max(before.start, before.end - edge), before.end)) &&
      !beginsAnew.test(text.slice(piece.start, Math.min(piece.end, piece.start + edge))))
  );
}

/** A speaker who stumbles opens more than once ("And — and it's because"). */
const mostOpenings = 3;

/** Without introduction, white space, and the marks and quotes around. */
function trimmed(text: string, piece: Span, sentence: SaidWords): Span {
  let { start } = piece;
  for (let round = 0; round < mostOpenings; round += 1) {
    const marks = start + leadingLength(text, { start, end: piece.end });
    const begins = marks + introductionLength(text, { start: marks, end: piece.end }, sentence);
    if (begins === start) break;
    start = begins;
  }
  return { start: Math.min(start, piece.end), end: trailingStart(text, piece) };
}

/** Dashes of a broken-off sentence and stage directions belong to no claim. */
const leadingMarks = /^(?:\s|[–—]|\([A-Za-z ]{1,30}\.?\))+/;

function leadingLength(text: string, { start, end }: Span): number {
  if (!isSpaceAt(text, start) && !'–—('.includes(text.charAt(start))) return 0;
  return leadingMarks.exec(text.slice(start, end))?.[0].length ?? 0;
}

const endMarks = '.,;:!…–—';

/** A stage direction at the end. */
const closingDirection = /\([A-Za-z ]{1,30}\.?\)$/;
const longestDirection = 33;

/** More marks than this at the end are decoration. */
const mostEndMarks = 12;

/** Where the marks, white space and stage directions at the end of a piece begin. */
function trailingStart(text: string, { start, end }: Span): number {
  let from = end;
  for (let count = 0; count < mostEndMarks && from > start; count += 1) {
    const length = trailingLength(text, start, from);
    if (length === 0) break;
    from -= length;
  }
  return from;
}

function trailingLength(text: string, start: number, end: number): number {
  if (text.charCodeAt(end - 1) === 0x29)
    return closingDirection.exec(text.slice(Math.max(start, end - longestDirection), end))?.[0].length ?? 0;
  if (endsShortForm(text, start, end)) return 0;
  return isSpaceAt(text, end - 1) || endMarks.includes(text.charAt(end - 1)) ? 1 : 0;
}

/** "in the U.S.": the last point belongs to the short form as well. */
const shortForm = /(?:^|[^\p{L}])(?:\p{L}\.){2}$/u;

/** Two points are looked for first, a letter apart; nearly every statement ends in one. */
function endsShortForm(text: string, start: number, end: number): boolean {
  if (!isPoint(text, end - 1) || !(isPoint(text, end - 3) || isPoint(text, end - 4))) return false;
  return shortForm.test(text.slice(Math.max(start, end - 5), end));
}

function isPoint(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2e;
}
