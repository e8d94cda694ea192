import { divideAmounts } from '../amount';
import { fractionOf } from '../decimal';
import { conjunctions, auxiliaries, prepositions } from '../tables/function-words';
import { fractionWords, ordinalScales, ordinalWords, scaleWords, tens } from '../tables/number-words';
import type { NumberReading } from './number';
import { readDigits } from './written-number';
import { isTyingHyphen, lowerAt, tokenAt, type Tokens } from './token';
import { wholeAt } from './number-whole';

/** A part of a whole and the token after it. */
export interface PartReading {
  readonly to: number;
  readonly value: string;
}

const vulgarFractions: Readonly<Record<string, string>> = {
  '¼': '1/4',
  '½': '1/2',
  '¾': '3/4',
  '⅐': '1/7',
  '⅑': '1/9',
  '⅒': '1/10',
  '⅓': '1/3',
  '⅔': '2/3',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
};

/** Reads a part that stands alone: "two-thirds", "a fifth", "3/4", "⅓", "one over three". */
export function readPart(tokens: Tokens, from: number): NumberReading | null {
  const found =
    readVulgar(tokens, from) ??
    readSlash(tokens, from) ??
    readNamedPart(tokens, from) ??
    readOver(tokens, from);
  return found === null
    ? null
    : {
        ...found,
        mantissa: found.value,
        scaleWord: null,
        significantDigits: null,
        bare: false,
        loose: false,
        part: true,
      };
}

/** "½" as its own mark. */
export function readVulgar(tokens: Tokens, at: number): PartReading | null {
  const token = tokens[at];
  const written = token?.kind === 'mark' ? vulgarFractions[token.text] : undefined;
  return written === undefined ? null : { to: at + 1, value: lowest(written) };
}

function lowest(written: string): string {
  const [top, bottom] = written.split('/');
  return fractionOf(BigInt(top ?? '0'), BigInt(bottom ?? '1')) ?? '0';
}

const slashNames: ReadonlySet<string> = new Set(['9/11', '24/7', '50/50', '7/7', '1/6']);

/** "3/4"; "9/11" is a day, "2020/21" and what goes on behind another stroke are none. */
export function readSlash(tokens: Tokens, from: number): PartReading | null {
  const [a, slash, b] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (slash?.text !== '/' || slash.spaced || a?.kind !== 'number' || b?.kind !== 'number' || b.spaced)
    return null;
  if (!/^\d{1,3}$/.test(a.text) || !/^[1-9]\d{0,3}$/.test(b.text) || slashNames.has(`${a.text}/${b.text}`))
    return null;
  if (tokens[from + 3]?.text === '/' || tokenAt(tokens, from - 1)?.text === '/') return null;
  return { to: from + 3, value: lowest(`${a.text}/${b.text}`) };
}

function readNamedPart(tokens: Tokens, from: number): PartReading | null {
  const article = ['a', 'an'].includes(lowerAt(tokens, from));
  const whole = wholeAt(tokens, from) ?? (article ? { to: from + 1, value: '1' } : null);
  if (whole === null) return null;
  const divisor = readDivisor(tokens, whole.to, whole.value === '1');
  if (divisor === null) return null;
  if (isQuarterOfYear(tokens, from, whole, divisor)) return null;
  if (whole.value === '1' && !divisor.plural && !isPart(tokens, whole.to, divisor.to, article)) return null;
  const value = divideAmounts(whole.value, divisor.value);
  return value === null ? null : { to: divisor.to, value };
}

/** "two quarters", "the last three quarters": a length of time; only "three quarters" by itself is a part. */
function isQuarterOfYear(
  tokens: Tokens,
  from: number,
  whole: { readonly to: number; readonly value: string },
  { to }: DivisorReading,
): boolean {
  if (lowerAt(tokens, to - 1) !== 'quarters') return false;
  return (
    (whole.value !== '1' && whole.value !== '3' && Number(whole.value) < 100) ||
    /^(?:last|past|next|previous|first|these|those|all)$/.test(lowerAt(tokens, from - 1))
  );
}

interface DivisorReading {
  readonly to: number;
  readonly value: string;
  readonly plural: boolean;
}

/** "thirds", "-thirds", "twenty-firsts", "hundred thousandths"; the singular only behind one. */
export function readDivisor(tokens: Tokens, after: number, single: boolean): DivisorReading | null {
  const hyphen = tokens[after]?.text === '-' ? after + 1 : after;
  const word = lowerAt(tokens, hyphen);
  const divisor = divisorWord(word, single) ?? tensDivisor(tokens, hyphen, single);
  return divisor === null
    ? null
    : { to: hyphen + divisor.length, value: divisor.value, plural: divisor.plural };
}

function divisorWord(
  word: string,
  single: boolean,
): { length: number; value: string; plural: boolean } | null {
  const plural = word.endsWith('s');
  if (!plural && !single) return null;
  const named = fractionWords.get(word);
  const singular = plural ? word.slice(0, -1) : word;
  const power = ordinalScales.get(singular);
  const value =
    named ??
    (power === undefined ? undefined : 10 ** power) ??
    (singular === 'second' ? undefined : ordinalWords.get(singular));
  return value === undefined ? null : { length: 1, value: String(value), plural };
}

/** "twenty-firsts", "twenty fifths" behind a number of its own. */
function tensDivisor(
  tokens: Tokens,
  at: number,
  single: boolean,
): { length: number; value: string; plural: boolean } | null {
  const ten = tens.get(lowerAt(tokens, at));
  if (ten === undefined) return null;
  const step = isTyingHyphen(tokens, at + 1) ? 2 : 1;
  const word = lowerAt(tokens, at + step);
  const plural = word.endsWith('s');
  const unit = ordinalWords.get(plural ? word.slice(0, -1) : word);
  return unit === undefined || unit > 9 || (!plural && !single)
    ? null
    : { length: step + 1, value: String(ten + unit), plural };
}

/** "a third of" is a part, "a third country" an ordinal; "one-third" and "one third" are always parts. */
function isPart(tokens: Tokens, at: number, to: number, article: boolean): boolean {
  const word = lowerAt(tokens, to - 1);
  if (word === 'half') return !article || isBound(tokens, to);
  if (!article) return word !== 'quarter' || isTyingHyphen(tokens, at) || isBound(tokens, to);
  return isBound(tokens, to);
}

/** Nothing is counted by it: "of", the end, a mark, a scale word, or a word that joins. */
function isBound(tokens: Tokens, to: number): boolean {
  const next = tokens[to];
  if (next === undefined || next.kind === 'mark') return next === undefined || !isTyingHyphen(tokens, to);
  return (
    scaleWords.has(next.lower) ||
    prepositions.has(next.lower) ||
    conjunctions.has(next.lower) ||
    auxiliaries.has(next.lower) ||
    /^(?:higher|lower|more|less|larger|smaller|bigger|cheaper|faster)$/.test(next.lower)
  );
}

/** "one over three": only where it stands between two small numbers and counts nothing. */
function readOver(tokens: Tokens, from: number): PartReading | null {
  const top = wholeAt(tokens, from);
  if (top === null || lowerAt(tokens, top.to) !== 'over') return null;
  const bottom = wholeAt(tokens, top.to + 1);
  if (bottom === null || tokens[bottom.to]?.kind === 'word') return null;
  const value = divideAmounts(top.value, bottom.value);
  return value === null ? null : { to: bottom.to, value };
}

/** What is added behind "and": "three quarters", "a half", "one fourth", "2/3"; a proper part only. */
export function readAddedPart(tokens: Tokens, from: number): PartReading | null {
  const article = ['a', 'one'].includes(lowerAt(tokens, from));
  const half = lowerAt(tokens, article ? from + 1 : from);
  if (half === 'half' || (half === 'quarter' && article))
    return { to: from + (article ? 2 : 1), value: half === 'half' ? '0.5' : '0.25' };
  const top = lowerAt(tokens, from) === 'a' ? { to: from + 1, value: '1' } : wholeAt(tokens, from);
  if (top === null) return readSlash(tokens, from);
  const divisor = readDivisor(tokens, top.to, top.value === '1');
  const value = divisor === null ? null : divideAmounts(top.value, divisor.value);
  if (divisor === null || value === null) return readSlash(tokens, from);
  return Number(top.value) < Number(divisor.value) ? { to: divisor.to, value } : null;
}

/** "3\1/2\ years", as the printers of the Congressional Record set it. */
function readPrintedPart(tokens: Tokens, at: number): PartReading | null {
  const part = readSlash(tokens, at + 1);
  return part !== null && lowerAt(tokens, part.to) === '\\' ? { ...part, to: part.to + 1 } : null;
}

/** The part that digits take behind them: "2 1/2", "2-1/2", "2½". */
export function readMixedPart(tokens: Tokens, at: number): PartReading | null {
  if (lowerAt(tokens, at) === '\\' && tokens[at]?.spaced === false) return readPrintedPart(tokens, at);
  const tied = isTyingHyphen(tokens, at) ? at + 1 : at;
  const slash = readSlash(tokens, tied);
  const digits = readDigits(tokens[tied]?.text ?? '');
  if (slash !== null && digits !== null && Number(digits) < Number(tokens[tied + 2]?.text)) return slash;
  return readVulgar(tokens, at);
}
