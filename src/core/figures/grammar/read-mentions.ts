import { currencySigns } from '../tables/currencies';
import { determiners, endsNounPhrase } from '../tables/function-words';
import { months } from '../tables/months';
import { multiplyingVerbs, ordinalWords, smallNumbers, tens } from '../tables/number-words';
import { readDate } from './date';
import type { DateContext } from './date-context';
import { readFraction } from './fraction';
import { mentionOf, type Mention } from './mention';
import { numberedNameLength, readNumericName } from './name';
import { readOrdinal } from './ordinal';
import { qualifierBefore, qualify, type QualifiedMention } from './qualify';
import { readQuantity } from './quantity';
import { readArticleTime, readRelativeDate, relativeOpeners, withDirection } from './relative-date';
import { isTyingHyphen, lowerAt, type Tokens } from './token';
import { readVague, vagueOpeners } from './vague';

/** All figures of one sentence from left to right; none overlap. */
export function readMentions(tokens: Tokens, context: DateContext): readonly QualifiedMention[] {
  const mentions: QualifiedMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!mayOpen(tokens, at)) {
      at += 1;
      continue;
    }
    const mention = readNumericName(tokens, at) ?? readUnlessName(tokens, at, context);
    const floor = mentions.at(-1)?.to ?? 0;
    if (mention !== null) mentions.push(keptBehind(qualify(tokens, mention), floor));
    at = Math.max(at + 1, mentions.at(-1)?.to ?? 0, at + (mention === null ? skipLength(tokens, at) : 0));
  }
  return mentions;
}

const openers: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...ordinalWords.keys(),
  ...months.keys(),
  ...multiplyingVerbs.keys(),
  ...relativeOpeners,
  ...vagueOpeners,
  'a',
  'an',
  'the',
  'half',
  'quarter',
  'twice',
  'last',
  'q1',
  'q2',
  'q3',
  'q4',
]);

/** A cheap look before the grammars are tried: most words of a speech open no figure. */
function mayOpen(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number' || openers.has(token.lower)) return true;
  const beforeNumber = tokens[at + 1]?.kind === 'number' || tokens[at + 2]?.kind === 'number';
  if (token.kind === 'mark') return currencySigns.has(token.text);
  return (
    beforeNumber ||
    token.lower.endsWith('fold') ||
    (smallNumbers.has(lowerAt(tokens, at + 1)) && numberedNameLength(tokens, at) > 0)
  );
}

/** A qualifier never reaches back into the figure before. */
function keptBehind(mention: QualifiedMention, floor: number): QualifiedMention {
  return mention.from < floor ? { ...mention, from: floor } : mention;
}

function readUnlessName(tokens: Tokens, at: number, context: DateContext): Mention | null {
  if (numberedNameLength(tokens, at) > 0 || clockLength(tokens, at) > 0) return null;
  const mention =
    readDate(tokens, at, context) ??
    readRelativeDate(tokens, at, context) ??
    readArticleTime(tokens, at) ??
    readFraction(tokens, at) ??
    readSensibleQuantity(tokens, at) ??
    readOrdinal(tokens, at) ??
    readMultiplier(tokens, at) ??
    readVague(tokens, at);
  return mention === null ? null : withDirection(tokens, mention, context.base);
}

/** Tokens to pass over where a number is a name, a clock time or part of a compound word. */
function skipLength(tokens: Tokens, at: number): number {
  return numberedNameLength(tokens, at) || clockLength(tokens, at) || compoundLength(tokens, at);
}

/** "2:39 P.M.", "5 p.m.": the hour of an event is no figure here. */
function clockLength(tokens: Tokens, at: number): number {
  if (tokens[at]?.kind !== 'number') return 0;
  if (
    lowerAt(tokens, at + 1) === ':' &&
    tokens[at + 2]?.kind === 'number' &&
    tokens[at + 2]?.spaced === false
  )
    return 3;
  return /^(?:a|p)\.?m\.?$/.test(lowerAt(tokens, at + 1)) ? 2 : 0;
}

/** "two-way", "5G": a number inside a word. */
function compoundLength(tokens: Tokens, at: number): number {
  const quantity = readQuantity(tokens, at);
  if (quantity === null || quantity.kind !== 'number' || quantity.unit !== null) return 0;
  const next = tokens[quantity.to];
  if (isTyingHyphen(tokens, quantity.to)) return quantity.to + 2 - at;
  return next?.kind === 'word' && !next.spaced ? quantity.to + 1 - at : 0;
}

/** Nouns that make "one" a turn of phrase. */
const idleAfterOne =
  /^(?:thing|things|way|day|hand|side|time|point|more|word|or|such|another|of|that|who|can|could|should|must|has|is|might|would|may|side|moment|sense|example|reason|place)$/;

function readSensibleQuantity(tokens: Tokens, at: number): Mention | null {
  const quantity = readQuantity(tokens, at);
  if (quantity === null || compoundLength(tokens, at) > 0 || isShortYear(tokens, at)) return null;
  const plain = quantity.kind === 'number' && quantity.unit === null;
  if (!plain) return isListNumber(tokens, at) ? null : quantity;
  if (isListNumber(tokens, at) || (quantity.value === '0' && lowerAt(tokens, at) === 'zero')) return null;
  return lowerAt(tokens, at) === 'one' && quantity.to === at + 1 && !countsOne(tokens, at) ? null : quantity;
}

/** "'04": a year without its century is left alone. */
function isShortYear(tokens: Tokens, at: number): boolean {
  const [mark, digits] = [tokens[at - 1], tokens[at]];
  return (
    digits !== undefined && !digits.spaced && /^['’‘]$/.test(mark?.text ?? '') && /^\d\d$/.test(digits.text)
  );
}

/** "1." or "2)" at the start of a sentence. */
function isListNumber(tokens: Tokens, at: number): boolean {
  return (
    at === 0 &&
    tokens.length > 2 &&
    /^[.)]$/.test(lowerAt(tokens, 1)) &&
    /^\d{1,2}$/.test(tokens[0]?.text ?? '')
  );
}

function countsOne(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || idleAfterOne.test(next.lower) || endsNounPhrase(next.lower)) return false;
  const previous = tokens[at - 1];
  if (previous === undefined || qualifierBefore(tokens, at) !== null) return true;
  if (previous.kind === 'mark') return !isTyingHyphen(tokens, at - 1);
  return (
    !determiners.has(previous.lower) &&
    (endsNounPhrase(previous.lower) ||
      /^(?:exactly|get|got|gets|gave|kill\w+|built|opened)$/.test(previous.lower))
  );
}

/** "doubled", "tripled", "twice as many". */
function readMultiplier(tokens: Tokens, at: number): Mention | null {
  const word = lowerAt(tokens, at);
  const written = /^(two|three|four|five|six|seven|eight|nine|ten)fold$/.exec(word)?.[1];
  if (written !== undefined)
    return mentionOf(
      at,
      at + 1,
      'multiple',
      String(foldWords.indexOf(written)),
      'a multiple of something else',
    );
  const factor = multiplyingVerbs.get(word);
  if (factor !== undefined)
    return {
      ...mentionOf(at, at + 1, 'multiple', factor, 'a multiple of the level before'),
      change: factor === '0.5' ? 'fall' : 'rise',
    };
  const twice = word === 'twice' && /^(?:as|the|more|higher|larger|that)$/.test(lowerAt(tokens, at + 1));
  return twice ? mentionOf(at, at + 1, 'multiple', '2', 'a multiple of something else') : null;
}

const foldWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
