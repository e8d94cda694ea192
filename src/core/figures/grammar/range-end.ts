import { compareAmounts, multiplyAmounts } from '../amount';
import { changeVerbs } from '../tables/change-verbs';
import { mayBeOneCurrency } from '../tables/currency-families';
import { readSide, withSharedScale, type Side } from './quantity';
import { isDash, lowerAt, type Tokens } from './token';
import { readUnit, type UnitReading } from './unit';

/** "18 to 25", "18–25", "8- to 16-meter", "between 5 and 7", "5 percent to 7 percent": the second number. */
export function readRangeEnd(
  tokens: Tokens,
  from: number,
  first: Side,
  unit: UnitReading | null,
): Side | null {
  const at = first.number.to;
  const hanging = tokens[at]?.text === '-' && !tokens[at]?.spaced && lowerAt(tokens, at + 1) === 'to' ? 1 : 0;
  if (joins(tokens, from, at + hanging, first) && !isChangeOfLevel(tokens, from)) {
    const second = readSide(tokens, at + hanging + 1);
    return second !== null && isOneCurrency(first, second) && isRange(tokens, from, first, second)
      ? second
      : null;
  }
  return unit === null ? null : readWithRepeatedUnit(tokens, from, first, unit);
}

/** "between the ages of | 15 and 24". */
function isBetweenAges(tokens: Tokens, from: number): boolean {
  const [of, ages] = [lowerAt(tokens, from - 1), lowerAt(tokens, from - 2)];
  return of === 'of' && ages === 'ages' && isBetween(tokens, from - 3);
}

function isBetween(tokens: Tokens, from: number): boolean {
  return lowerAt(tokens, from - 1) === 'between' || lowerAt(tokens, from - 2) === 'between';
}

function joins(tokens: Tokens, from: number, at: number, first: Side): boolean {
  const joint = tokens[at];
  if (joint === undefined) return false;
  if (joint.lower === 'to') return lowerAt(tokens, from - 1) !== 'by' || tokens[at + 1]?.kind === 'number';
  if (joint.lower === 'through') return /^(?:ages?|aged|grades?|from)$/.test(lowerAt(tokens, from - 1));
  if (joint.lower === 'or') return first.number.scaleWord === null;
  if (joint.lower === 'and') return isBetween(tokens, from) || isBetweenAges(tokens, from);
  return isDash(joint) && !isScore(tokens, from, first, at) && /^[\d$€£]/.test(tokens[at + 1]?.text ?? '');
}

/** "$1,250 or €1,300" are two amounts. */
function isOneCurrency(first: Side, second: Side): boolean {
  return (
    first.currency === null || second.currency === null || mayBeOneCurrency(first.currency, second.currency)
  );
}

/** The second end is the larger one, unless it is said to be a range. */
function isRange(tokens: Tokens, from: number, first: Side, second: Side): boolean {
  const order = compareAmounts(
    withSharedScale(first, second),
    multiplyAmounts(second.number.value, second.factor),
  );
  return order < 0 || (order > 0 && isSaidToRange(tokens, from));
}

function isSaidToRange(tokens: Tokens, from: number): boolean {
  return (
    isBetween(tokens, from) ||
    [2, 3].some((back) =>
      /^(?:ranged?|ranges|ranging|vary|varied|varies)$/.test(lowerAt(tokens, from - back)),
    )
  );
}

/** "5 percent to 7 percent": the same unit on both sides; "4 percentage points to 21 percent" are two figures. */
function readWithRepeatedUnit(tokens: Tokens, from: number, first: Side, unit: UnitReading): Side | null {
  if (isChangeOfLevel(tokens, from) || isChanged(tokens, from)) return null;
  const joint = tokens[unit.to];
  const joined =
    joint?.lower === 'to' || isDash(joint) || (joint?.lower === 'and' && isBetween(tokens, from));
  const second = joined ? readSide(tokens, unit.to + 1) : null;
  if (second === null) return null;
  const other = readUnit(tokens, second.number.to, second.currency);
  return other?.unit === unit.unit && isRange(tokens, from, first, second) ? second : null;
}

/** "rose 5 percent to 20 percent" tells a change and the level it led to. */
function isChanged(tokens: Tokens, from: number): boolean {
  const before = lowerAt(tokens, from - 1);
  return before === 'by' || changeVerbs.has(before);
}

/** Verbs that move a level without saying which way, and those that multiply it. */
const levelVerbs = new Set(
  'went goes going gone moved double doubled triple tripled quadruple quadrupled bring brought'.split(' '),
);

/** How far before "from" its verb may stand ("rose again last year from"). */
const verbReach = 7;

/** "rose from 300 to 340" tells two levels, not a range. */
function isChangeOfLevel(tokens: Tokens, from: number): boolean {
  const start = [1, 2, 3].find((back) => lowerAt(tokens, from - back) === 'from');
  if (start === undefined) return false;
  for (let back = start + 1; back <= start + verbReach; back += 1) {
    const word = lowerAt(tokens, from - back);
    if (changeVerbs.has(word) || levelVerbs.has(word)) return true;
  }
  return false;
}

/** "won 3-1": results of a game, told by the verb before. */
function isScore(tokens: Tokens, from: number, first: Side, at: number): boolean {
  const bare = first.number.bare && /^\d+$/.test(tokens[at + 1]?.text ?? '');
  return bare && /^(?:won|lost|win|beat|score|drew|voted|vote)$/.test(lowerAt(tokens, from - 1));
}
