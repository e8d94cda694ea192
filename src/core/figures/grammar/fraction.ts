import { fractionOf } from '../decimal';
import type { Mention } from './mention';
import { auxiliaries } from '../tables/function-words';
import { isPlural } from '../tables/plurals';
import { timeUnits } from '../tables/units';
import { mentionOf } from './mention';
import { readWhole } from './number-whole';
import { lowerAt, type Tokens } from './token';

/** Shares of a whole that are more than one number: "one in five", "9 out of 10", "half of the". */
export function readShare(tokens: Tokens, from: number): Mention | null {
  return readOneIn(tokens, from) ?? readHalf(tokens, from) ?? readRatio(tokens, from);
}

/** "by three to one", "a ratio of 3 to 2": the first is so many times the second. */
function readRatio(tokens: Tokens, from: number): Mention | null {
  const said = lowerAt(tokens, from - 1) === 'of' && /^(?:ratio|odds)$/.test(lowerAt(tokens, from - 2));
  if (!said && lowerAt(tokens, from - 1) !== 'by') return null;
  const first = readWhole(tokens, from);
  if (first === null || lowerAt(tokens, first.to) !== 'to') return null;
  const second = readWhole(tokens, first.to + 1);
  if (second === null || !isSmall(first.value) || !isSmall(second.value)) return null;
  if (!said && second.value !== '1') return null;
  const value = fractionOf(BigInt(first.value), BigInt(second.value));
  return value === null ? null : mentionOf(from, second.to, 'multiple', value, 'a ratio of two numbers');
}

/** Larger numbers are counts of two things, not a share. */
const largestInShare = 1000;

/** How far from its start a number may end before "in" or "out of", in tokens. */
const shareReach = 4;

function isShareNear(tokens: Tokens, from: number): boolean {
  for (let at = from + 1; at <= from + shareReach; at += 1) {
    const word = lowerAt(tokens, at);
    if (word === 'in' || word === 'out' || word === 'every') return true;
  }
  return false;
}

/** "one in five", "three out of every four": both numbers small, the first below the second. */
function readOneIn(tokens: Tokens, from: number): Mention | null {
  if (!isShareNear(tokens, from)) return null;
  const first = readWhole(tokens, from);
  if (first === null) return null;
  const out = lowerAt(tokens, first.to) === 'out' && lowerAt(tokens, first.to + 1) === 'of';
  const at = out ? first.to + 2 : first.to + 1;
  if (!out && lowerAt(tokens, first.to) !== 'in' && !isOfEvery(tokens, first.to)) return null;
  const skips =
    ['the', 'every'].includes(lowerAt(tokens, at)) && (out || lowerAt(tokens, at) === 'every') ? 1 : 0;
  const second = readWhole(tokens, at + skips);
  if (second === null || !isSmall(first.value) || !isSmall(second.value)) return null;
  if (!out && skips === 0 && first.value !== '1' && !isShareOfMany(tokens, from, second.to)) return null;
  const to = lowerAt(tokens, second.to) === 'hundreds' ? second.to + 1 : second.to;
  return fraction(from, to, BigInt(first.value), BigInt(second.value) * (to > second.to ? 100n : 1n));
}

/** "three of every four". */
function isOfEvery(tokens: Tokens, at: number): boolean {
  return lowerAt(tokens, at) === 'of' && lowerAt(tokens, at + 1) === 'every';
}

/** "nine in ten teachers", "two in three.": both in words or both in digits, and people or things behind, or nothing that is counted; no days or miles. */
function isShareOfMany(tokens: Tokens, from: number, to: number): boolean {
  const next = lowerAt(tokens, to);
  const alike = tokens[from]?.kind === tokens[to - 1]?.kind;
  if (!alike || timeUnits.has(next)) return false;
  return isPlural(next) || isPlural(lowerAt(tokens, to + 1)) || next === 'of' || endsShare(tokens, to);
}

/** Verbs by which people tell what they think or do: "two in three say". */
const tellingVerbs =
  /^(?:say|said|think|believe|support|oppose|want|voted?|agree|live|feel|know|fear|trust)$/;

/** "nine in ten.", "four in ten are", "two in three believe": the share is all that is said. */
function endsShare(tokens: Tokens, to: number): boolean {
  const next = tokens[to];
  if (next === undefined) return true;
  if (next.kind === 'mark') return /^[.,;:!?)—–”’"]$/u.test(next.text);
  return next.kind === 'word' && (auxiliaries.has(next.lower) || tellingVerbs.test(next.lower));
}

const notBeforeHalf: ReadonlySet<string> = new Set(['a', 'first', 'second', 'other', 'and']);
const boundsHalf: ReadonlySet<string> = new Set(['than', 'almost', 'nearly', 'about', 'over', 'by', 'least']);
const afterHalf: ReadonlySet<string> = new Set(['of', 'the', 'our', 'their', 'its', 'all']);

/** "half of", "half the", "more than half"; "half a" is left to the units. */
function readHalf(tokens: Tokens, from: number): Mention | null {
  if (lowerAt(tokens, from) !== 'half' || notBeforeHalf.has(lowerAt(tokens, from - 1))) return null;
  const next = lowerAt(tokens, from + 1);
  const bounded = boundsHalf.has(lowerAt(tokens, from - 1)) && next !== 'a' && next !== 'an';
  return afterHalf.has(next) || bounded ? fraction(from, from + 1, 1n, 2n) : null;
}

function fraction(from: number, to: number, top: bigint, bottom: bigint): Mention | null {
  const value = top < bottom ? fractionOf(top, bottom) : null;
  return value === null ? null : mentionOf(from, to, 'fraction', value, 'a part of a whole');
}

function isSmall(value: string): boolean {
  return /^\d+$/.test(value) && Number(value) > 0 && Number(value) <= largestInShare;
}
