import { fractionOf } from '../decimal';
import type { Mention } from './mention';
import { mentionOf } from './mention';
import { readNumber } from './number';
import { fractionWords, smallNumbers } from '../tables/number-words';
import { isTyingHyphen, lowerAt, type Tokens } from './token';

/** "two-thirds", "a quarter of", "half of the", "one in five", "9 out of 10", "3/4". */
export function readFraction(tokens: Tokens, from: number): Mention | null {
  return (
    readShare(tokens, from) ??
    readNamedPart(tokens, from) ??
    readHalf(tokens, from) ??
    readSlash(tokens, from)
  );
}

/** "one in five", "three out of four": both numbers small, the first below the second. */
function readShare(tokens: Tokens, from: number): Mention | null {
  const first = readNumber(tokens, from);
  if (first === null) return null;
  const out = lowerAt(tokens, first.to) === 'out' && lowerAt(tokens, first.to + 1) === 'of';
  const at = out ? first.to + 2 : first.to + 1;
  if (!out && !(lowerAt(tokens, first.to) === 'in' && first.value === '1')) return null;
  const second = readNumber(
    tokens,
    out && ['the', 'every'].includes(lowerAt(tokens, at))
      ? at + 1
      : lowerAt(tokens, at) === 'every'
        ? at + 1
        : at,
  );
  if (second === null || !isSmall(first.value, 1000) || !isSmall(second.value, 1000)) return null;
  return fraction(from, second.to, BigInt(first.value), BigInt(second.value));
}

function readNamedPart(tokens: Tokens, from: number): Mention | null {
  const word = lowerAt(tokens, from);
  const count = word === 'a' || word === 'an' ? 1 : smallNumbers.get(word);
  if (count === undefined || count === 0) return null;
  const at = isTyingHyphen(tokens, from + 1) ? from + 2 : from + 1;
  const part = fractionWords.get(lowerAt(tokens, at));
  if (part === undefined || !isPartNotOrdinal(tokens, at, word, count)) return null;
  return fraction(from, at + 1, BigInt(count), BigInt(part));
}

/** "a third of" is a part, "a third country" is an ordinal; plurals and "one-third" are always parts. */
function isPartNotOrdinal(tokens: Tokens, at: number, article: string, count: number): boolean {
  if (count > 1) return lowerAt(tokens, at).endsWith('s') || lowerAt(tokens, at) === 'halves';
  if (isTyingHyphen(tokens, at - 1) && article === 'one') return true;
  const next = tokens[at + 1];
  return (
    next?.lower === 'of' || next === undefined || (next.kind === 'mark' && lowerAt(tokens, at) !== 'half')
  );
}

/** "half of", "half the", "more than half". */
function readHalf(tokens: Tokens, from: number): Mention | null {
  if (
    lowerAt(tokens, from) !== 'half' ||
    ['a', 'first', 'second', 'other', 'and'].includes(lowerAt(tokens, from - 1))
  )
    return null;
  const next = lowerAt(tokens, from + 1);
  const bounded = ['than', 'almost', 'nearly', 'about', 'over', 'by', 'least'].includes(
    lowerAt(tokens, from - 1),
  );
  return ['of', 'the', 'our', 'their', 'its', 'all'].includes(next) || bounded
    ? fraction(from, from + 1, 1n, 2n)
    : null;
}

/** "3/4"; "9/11" and "24/7" are names. */
function readSlash(tokens: Tokens, from: number): Mention | null {
  const [a, slash, b] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (a?.kind !== 'number' || b?.kind !== 'number' || slash?.text !== '/' || slash.spaced || b.spaced)
    return null;
  const plain =
    /^[1-9]$/.test(a.text) && /^(?:[2-9]|10|100)$/.test(b.text) && Number(a.text) < Number(b.text);
  return plain ? fraction(from, from + 3, BigInt(a.text), BigInt(b.text)) : null;
}

function fraction(from: number, to: number, top: bigint, bottom: bigint): Mention | null {
  const value = top < bottom ? fractionOf(top, bottom) : null;
  return value === null ? null : mentionOf(from, to, 'fraction', value, 'a part of a whole');
}

function isSmall(value: string, limit: number): boolean {
  return /^\d+$/.test(value) && Number(value) > 0 && Number(value) <= limit;
}
