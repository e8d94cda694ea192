import { fractionOf } from '../decimal';
import type { Mention } from './mention';
import { auxiliaries } from '../tables/function-words';
import { pastVerbs } from '../tables/past-verbs';
import { isPlural } from '../tables/plurals';
import { timeUnits } from '../tables/units';
import { mentionOf } from './mention';
import { readPart } from './number-parts';
import { readWhole } from './number-whole';
import { isTyingHyphen, lowerAt, type Tokens } from './token';
import { asManyAs } from './unit';

/** Shares of a whole that are more than one number: "one in five", "9 out of 10", "half of the". */
export function readShare(tokens: Tokens, from: number): Mention | null {
  return (
    readPartAsMany(tokens, from) ??
    readOneIn(tokens, from) ??
    readHalf(tokens, from) ??
    readRatio(tokens, from)
  );
}

/** "by three to one", "a ratio of 3 to 2", "odds of 10:1", "10-to-1": the first is so many times the second. */
function readRatio(tokens: Tokens, from: number): Mention | null {
  const said = lowerAt(tokens, from - 1) === 'of' && /^(?:ratio|odds)$/.test(lowerAt(tokens, from - 2));
  const first = mayBeRatio(tokens, from, said) ? readWhole(tokens, from) : null;
  const joint = first === null ? null : ratioJoint(tokens, first.to, said);
  if (first === null || joint === null) return null;
  const second = readWhole(tokens, joint.to);
  if (second === null || !isSmall(first.value) || !isSmall(second.value)) return null;
  if (!said && !(second.value === '1' && (joint.tied || lowerAt(tokens, from - 1) === 'by'))) return null;
  const value = fractionOf(BigInt(first.value), BigInt(second.value));
  return value === null ? null : mentionOf(from, second.to, 'multiple', value, 'a ratio of two numbers');
}

function mayBeRatio(tokens: Tokens, from: number, said: boolean): boolean {
  return said || lowerAt(tokens, from - 1) === 'by' || isTyingHyphen(tokens, from + 1);
}

/** "to", "-to-", and ":" where a ratio is spoken of; `to` is the token behind it. */
function ratioJoint(
  tokens: Tokens,
  at: number,
  said: boolean,
): { readonly to: number; readonly tied: boolean } | null {
  if (isTyingHyphen(tokens, at) && lowerAt(tokens, at + 1) === 'to' && isTyingHyphen(tokens, at + 2))
    return { to: at + 3, tied: true };
  const joins = lowerAt(tokens, at) === 'to' || (said && lowerAt(tokens, at) === ':');
  return joins ? { to: at + 1, tied: false } : null;
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
  if (!isShareNear(tokens, from) || isRank(tokens, from)) return null;
  const first = readWhole(tokens, from);
  if (first === null) return null;
  const tied = readTiedShare(tokens, from, first.to, first.value);
  if (tied !== null) return tied;
  const behind = lowerAt(tokens, first.to) === 'times' ? first.to + 1 : first.to;
  const out = lowerAt(tokens, behind) === 'out' && lowerAt(tokens, behind + 1) === 'of';
  const at = out ? behind + 2 : first.to + 1;
  if (!out && lowerAt(tokens, first.to) !== 'in' && !isOfEvery(tokens, first.to)) return null;
  const skips =
    ['the', 'every'].includes(lowerAt(tokens, at)) && (out || lowerAt(tokens, at) === 'every') ? 1 : 0;
  const second = readWhole(tokens, at + skips);
  if (second === null || !isSmall(first.value) || !isSmall(second.value)) return null;
  if (!out && skips === 0 && first.value !== '1' && !isShareOfMany(tokens, from, second.to)) return null;
  const to = lowerAt(tokens, second.to) === 'hundreds' ? second.to + 1 : second.to;
  return fraction(from, to, BigInt(first.value), BigInt(second.value) * (to > second.to ? 100n : 1n));
}

/** "one-in-four". */
function readTiedShare(tokens: Tokens, from: number, at: number, top: string): Mention | null {
  if (!isTyingHyphen(tokens, at) || lowerAt(tokens, at + 1) !== 'in' || !isTyingHyphen(tokens, at + 2))
    return null;
  const bottom = readWhole(tokens, at + 3);
  return bottom !== null && isSmall(top) && isSmall(bottom.value)
    ? fraction(from, bottom.to, BigInt(top), BigInt(bottom.value))
    : null;
}

/** "ranks America 35 out of 37 countries": a place, and no share of them. */
function isRank(tokens: Tokens, from: number): boolean {
  return [1, 2, 3].some((back) => /^rank(?:s|ed|ing)?$/.test(lowerAt(tokens, from - back)));
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

/** Plain verbs of what people think or do ("two in three say"), beside those whose past shows no ending. */
const tellingVerbs =
  /^(?:say|think|believe|support|oppose|vote|agree|feel|know|fear|trust|use|own|receive|get|earn|die|suffer|lack|rely|depend|attend|struggle|report|face|cannot|never|now|still)$/;

/** "nine in ten.", "four in ten are", "two in three believe": the share is all that is said. */
function endsShare(tokens: Tokens, to: number): boolean {
  const next = tokens[to];
  if (next === undefined) return true;
  if (next.kind === 'mark') return /^[.,;:!?)—–”’"]$/u.test(next.text);
  return (
    next.kind === 'word' &&
    (auxiliaries.has(next.lower) || tellingVerbs.test(next.lower) || pastVerbs.test(next.lower))
  );
}

const notBeforeHalf: ReadonlySet<string> = new Set(['a', 'first', 'second', 'other', 'and']);
const boundsHalf: ReadonlySet<string> = new Set(['than', 'almost', 'nearly', 'about', 'over', 'by', 'least']);
const afterHalf: ReadonlySet<string> = new Set(['of', 'the', 'our', 'their', 'its', 'all']);

/** "half of", "half the", "more than half"; "half a" is left to the units. */
function readHalf(tokens: Tokens, from: number): Mention | null {
  if (lowerAt(tokens, from) !== 'half' || notBeforeHalf.has(lowerAt(tokens, from - 1))) return null;
  if (isHalfOfPercent(tokens, from)) return null;
  const next = lowerAt(tokens, from + 1);
  const bounded =
    (boundsHalf.has(lowerAt(tokens, from - 1)) || isCutInHalf(tokens, from)) && next !== 'a' && next !== 'an';
  return afterHalf.has(next) || bounded ? fraction(from, from + 1, 1n, 2n) : null;
}

/** "half of one percent", "half of a percent". */
export function isHalfOfPercent(tokens: Tokens, from: number): boolean {
  if (lowerAt(tokens, from) !== 'half' || lowerAt(tokens, from + 1) !== 'of') return false;
  return (
    /^(?:a|one|1)$/.test(lowerAt(tokens, from + 2)) && /^(?:percent|per|%)$/.test(lowerAt(tokens, from + 3))
  );
}

/** How far behind the verb "in half" may stand ("cut our own emissions from coal in half"). */
const cutReach = 9;

const cuttingVerb =
  /^(?:cut|cuts|cutting|slash(?:ed|es|ing)?|reduc(?:e|es|ed|ing)|fell|fall|drop(?:ped|s)?|split|break|broke)$/;

function isCutInHalf(tokens: Tokens, half: number): boolean {
  if (lowerAt(tokens, half - 1) !== 'in') return false;
  return tokens.slice(Math.max(0, half - cutReach), half).some(({ lower }) => cuttingVerb.test(lower));
}

/** "half as many", "a third as much": a part of something else, and so a multiple of it. */
function readPartAsMany(tokens: Tokens, from: number): Mention | null {
  const half = lowerAt(tokens, from) === 'half' ? { to: from + 1, value: '0.5' } : null;
  const part =
    half ?? ([2, 3].some((step) => lowerAt(tokens, from + step) === 'as') ? readPart(tokens, from) : null);
  if (part === null || lowerAt(tokens, part.to) !== 'as' || !asManyAs.has(lowerAt(tokens, part.to + 1)))
    return null;
  return mentionOf(from, part.to, 'multiple', part.value, 'a multiple of something else');
}

function fraction(from: number, to: number, top: bigint, bottom: bigint): Mention | null {
  const value = top < bottom ? fractionOf(top, bottom) : null;
  return value === null ? null : mentionOf(from, to, 'fraction', value, 'a part of a whole');
}

function isSmall(value: string): boolean {
  return /^\d+$/.test(value) && Number(value) > 0 && Number(value) <= largestInShare;
}
