import { determiners, endsNounPhrase } from '../tables/function-words';
import { smallNumbers, tens } from '../tables/number-words';
import type { Mention } from './mention';
import { compoundLength } from './passed-over';
import { qualifierBefore } from './qualify';
import { readQuantity } from './quantity';
import { isTyingHyphen, lowerAt, tokenAt, type Tokens } from './token';

/** Nouns that make "one" a turn of phrase. */
const idleAfterOne =
  /^(?:thing|things|way|day|hand|side|time|point|more|word|or|such|another|of|that|who|can|could|should|must|has|is|might|would|may|side|moment|sense|example|reason|place|voice|accord|roof|old|last|final|heck|hell|night|morning|evening|afternoon)$/;

/** A quantity that is neither part of a word, nor a label, nor a turn of phrase. */
export function readSensibleQuantity(tokens: Tokens, at: number): Mention | null {
  const quantity = readQuantity(tokens, at);
  if (quantity === null || compoundLength(tokens, quantity) > 0 || isShortYear(tokens, at)) return null;
  const plain = quantity.kind === 'number' && quantity.unit === null;
  if (!plain) return isListNumber(tokens, at) || isIdleDay(tokens, at, quantity) ? null : quantity;
  if (isListNumber(tokens, at) || isIdleZero(tokens, at, quantity) || isEnumerator(tokens, at, quantity))
    return null;
  return lowerAt(tokens, at) === 'one' && quantity.to === at + 1 && !countsOne(tokens, at) ? null : quantity;
}

/** "One, we must act", "and two, to rebuild": it only tells how far the speaker has come. */
function isEnumerator(tokens: Tokens, at: number, { to }: Mention): boolean {
  if (to !== at + 1 || tokens[at]?.kind !== 'word' || !/^[,:—–]$/.test(lowerAt(tokens, to))) return false;
  if (tokens[to]?.text === ',' && opensList(tokens, to)) return false;
  const before = lowerAt(tokens, at - 1) === 'and' ? at - 2 : at - 1;
  return before < 0 || tokens[before]?.kind === 'mark';
}

/** "two, three, four years": numbers in a row. */
function opensList(tokens: Tokens, comma: number): boolean {
  const next = tokens[comma + 1];
  return next?.kind === 'number' || smallNumbers.has(next?.lower ?? '') || tens.has(next?.lower ?? '');
}

/** "one day we will", "one night I heard": some day, and no length of time. */
function isIdleDay(tokens: Tokens, at: number, { kind, to, qualifier }: Mention): boolean {
  if (kind !== 'duration' || qualifier !== null || lowerAt(tokens, at) !== 'one' || to !== at + 2)
    return false;
  return (
    /^(?:day|second|minute)$/.test(lowerAt(tokens, at + 1)) &&
    !/^(?:in|for|within|of|than|after|just|only|every|least|about|took|takes|lasted)$/.test(
      lowerAt(tokens, at - 1),
    ) &&
    !/^(?:ago|later|earlier|of|before|after|old)$/.test(lowerAt(tokens, to))
  );
}

/** "'04": a year without its century is left alone. */
function isShortYear(tokens: Tokens, at: number): boolean {
  const [mark, digits] = [tokenAt(tokens, at - 1), tokens[at]];
  return (
    digits !== undefined && !digits.spaced && /^['’‘]$/.test(mark?.text ?? '') && /^\d\d?$/.test(digits.text)
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
  const previous = tokenAt(tokens, at - 1);
  if (previous === undefined || qualifierBefore(tokens, at) !== null) return true;
  if (previous.kind === 'mark') return !isTyingHyphen(tokens, at - 1);
  return (
    !determiners.has(previous.lower) &&
    (endsNounPhrase(previous.lower) ||
      /^(?:exactly|get|got|gets|gave|kill\w+|built|opened)$/.test(previous.lower))
  );
}

/** Nouns that make "zero" a turn of phrase ("zero tolerance"). */
const idleAfterZero = new Set('tolerance sum doubt interest chance sense hour point day'.split(' '));

/** "net zero", "ground zero", "zero tolerance". */
function isIdleZero(tokens: Tokens, at: number, quantity: Mention): boolean {
  if (quantity.value !== '0' || lowerAt(tokens, at) !== 'zero') return false;
  const [before, next] = [lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
  return /^(?:net|ground|absolute|near|patient|-)$/.test(before) || next === '-' || idleAfterZero.has(next);
}
