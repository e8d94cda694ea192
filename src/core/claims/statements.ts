import type { Span } from '../text/span';
import { introductionLength } from './frames';

/** Places where one sentence holds two statements; each match is the joint and is left out. */
const joints =
  /;\s+|\s+[–—]\s+|,\s+(?=whereas\b|while\b|but\b)|\s+(?=whereas\b)|\s+while\s+(?=\p{L}+\s+\p{L}+)|,\s+(?=and\s+(?:the|our|we|I|this|it|there|they|he|she|even|its|their|these|[A-Z]\p{L}+)\b)|:\s+(?=[a-z])|,\s+(?=given\s+that\b)|\s+and\s+given\s+that\s+|,\s+the fact that\s+/gu;

/** "Although 245 documents have been signed, the Declaration ...": the clause in front is a statement of its own. */
const frontClause = /^(?:although|though|while|whereas|since|because|even though)\s[^,]{12,}?(,\s+)/i;

/** A statement has a verb: an auxiliary, a past form, or one of the verbs that give a measure its value. */
const verb =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|do|does|did|be|rose|grew|fell|won|lost|made|took|met|held|began|became|brought|built|paid|sold|bought|spent|sent|gave|left|came|went|stands?|reach(?:es)?|includes?|cost|plans?|expects?|hopes?|supports?|needs?|wants?|\p{Ll}+ed|\p{Ll}{3,}(?:es|ts|ns|ds|ks|ms|ys))\b/u;

/** Shorter sentences are not cut: the parts would not stand alone. */
const shortestCut = 60;

/** The statements of a sentence: spans without the words that introduce them and without the end mark. */
export function splitStatements(text: string, sentence: Span): readonly Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const pieces =
    words.length < shortestCut ? [{ start: 0, end: words.length }] : joinVerbless(words, cut(words));
  return pieces
    .map((piece) => trimmed(words, piece))
    .filter((piece) => piece.end > piece.start)
    .map((piece) => shifted(piece, sentence.start));
}

function cut(words: string): readonly Span[] {
  const pieces: Span[] = [];
  let start = 0;
  for (const joint of jointsOf(words)) {
    if (joint.start <= start) continue;
    pieces.push({ start, end: joint.start });
    start = joint.end;
  }
  return [...pieces, { start, end: words.length }];
}

function jointsOf(words: string): readonly Span[] {
  const front = frontClause.exec(words);
  const comma =
    front === null ? [] : [{ start: front[0].length - (front[1]?.length ?? 0), end: front[0].length }];
  const others = [...words.matchAll(joints)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...comma, ...others].sort((a, b) => a.start - b.start);
}

/** A piece without a verb belongs to the one before it. */
function joinVerbless(words: string, pieces: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const piece of pieces) {
    const open = joined.at(-1);
    const stands =
      verb.test(words.slice(piece.start, piece.end)) &&
      (open === undefined || verb.test(words.slice(open.start, open.end)));
    if (open === undefined || stands) joined.push({ ...piece });
    else open.end = piece.end;
  }
  return joined;
}

/** Dashes of a broken-off sentence and stage directions belong to no claim. */
const leadingMarks = /^(?:\s|[–—]|\([A-Za-z ]{1,30}\.?\))*/;

/** The same at the end, with the end mark. Bounded, since it is tried at every place of the piece. */
const trailingMarks = /(?:[\s.,;:!…–—]|\([A-Za-z ]{1,30}\.?\)){0,12}$/;

/** Without introduction, white space, and the marks and quotes around. */
function trimmed(words: string, piece: Span): Span {
  const said = words.slice(piece.start, piece.end);
  const lead = leadingMarks.exec(said)?.[0].length ?? 0;
  const introduction = introductionLength(said.slice(lead), true);
  const tail = trailingMarks.exec(said)?.[0].length ?? 0;
  return {
    start: Math.min(piece.start + lead + introduction, piece.end),
    end: Math.max(piece.start, piece.end - tail),
  };
}

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
