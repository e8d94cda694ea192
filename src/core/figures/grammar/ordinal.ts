import { endsNounPhrase } from '../tables/function-words';
import { ordinalWords, tens } from '../tables/number-words';
import { mentionOf, type Mention } from './mention';
import { isCapitalised, isTyingHyphen, lowerAt, type Tokens } from './token';

/** Nouns that make an ordinal an idiom or a title ("the first time", "First Lady", "third countries"). */
const idioms: Readonly<Record<string, string>> = {
  first:
    'time place lady hand class rate thing things minister vice deputy glance sight aid and foremost world name priority instance responders responder amendment half',
  second: 'lady thoughts nature hand chance half class guess amendment opinion world secretary to',
  third: 'party parties country countries world state states person persons reading secretary quarter',
  fourth: 'estate',
  fifth: 'column',
  '1st': 'lady',
  '2nd': 'amendment',
  '1th': '',
};

/** "30th anniversary", "the first clause": an ordinal counts only before a noun. */
export function readOrdinal(tokens: Tokens, from: number): Mention | null {
  const found = readOrdinalNumber(tokens, from);
  if (found === null || !countsNoun(tokens, from, found.to)) return null;
  const anniversary = lowerAt(tokens, found.to) === 'anniversary';
  const base = mentionOf(
    from,
    anniversary ? found.to + 1 : found.to,
    'ordinal',
    String(found.value),
    'a place in a series',
  );
  return { ...base, unit: anniversary ? 'anniversary' : null };
}

/** The ordinal and the token after it: "30th", "third", "twenty-first". */
export function readOrdinalNumber(
  tokens: Tokens,
  from: number,
): { readonly value: number; readonly to: number } | null {
  const token = tokens[from];
  if (
    token?.kind === 'number' &&
    /^\d{1,4}$/.test(token.text) &&
    tokens[from + 1]?.spaced === false &&
    /^(?:st|nd|rd|th)$/.test(lowerAt(tokens, from + 1))
  ) {
    return { value: Number(token.text), to: from + 2 };
  }
  const ten = tens.get(token?.lower ?? '');
  const small = ordinalWords.get(lowerAt(tokens, from + 2));
  if (ten !== undefined && isTyingHyphen(tokens, from + 1) && small !== undefined && small < 10)
    return { value: ten + small, to: from + 3 };
  const word = ordinalWords.get(token?.lower ?? '');
  return word === undefined ? null : { value: word, to: from + 1 };
}

function countsNoun(tokens: Tokens, from: number, to: number): boolean {
  const [ordinal, next] = [lowerAt(tokens, from), tokens[to]];
  if (next?.kind !== 'word' || isTyingHyphen(tokens, to) || endsNounPhrase(next.lower)) return false;
  if (isCapitalised(tokens[from]) && isCapitalised(next)) return false;
  if (lowerAt(tokens, from - 1) === 'at' || ordinalWords.has(next.lower)) return false;
  if (
    /^(?:st|nd|rd|th|floor|deputy|war)$/.test(next.lower) ||
    (next.lower === 'world' && lowerAt(tokens, to + 1) === 'war')
  )
    return false;
  return !(idioms[ordinal] ?? '').split(' ').includes(next.lower);
}
