import { endsNounPhrase } from '../tables/function-words';
import { isPlural } from '../tables/plurals';
import { scaleWords } from '../tables/number-words';
import { timeUnits } from '../tables/units';
import { withPart } from './date-context';
import { dateMention, rangeMention } from './date-mention';
import type { Mention } from './mention';
import { isCapitalised, isDash, isTyingHyphen, lowerAt, tokenAt, type Tokens } from './token';
import { yearAt, type YearReading } from './year';

const beforeYear =
  /^(?:in|since|by|from|until|till|during|of|for|before|after|year|years|early|late|mid|around|about|circa|through|between|to|and|spring|summer|autumn|winter|fall|end|beginning|-|\(|,)$/;

/** "in 2021", "2016–2020", "between 2016 and 2020"; "2021 schools" is a count. */
export function readYear(tokens: Tokens, from: number): Mention | null {
  const first = yearAt(tokens, from);
  if (first === null || countsSomething(tokens, from, first)) return null;
  const joint = tokens[first.to];
  const opens = /^(?:from|between|of|in|for|during)$/.test(lowerAt(tokens, from - 1));
  const joins =
    (isDash(joint) && !(joint?.spaced ?? true)) ||
    (opens &&
      ['to', 'and', 'through', 'until', 'till'].includes(joint?.lower ?? '') &&
      lowerAt(tokens, from - 1) !== 'of') ||
    joint?.text === '/';
  const second = joins ? endYear(tokens, first.to + 1, first.year) : null;
  const apart = lowerAt(tokens, from - 1) === 'in' && joint?.lower === 'and';
  if (second !== null && second.year > first.year && !apart)
    return rangeMention(from, second.to, String(first.year), String(second.year));
  return beforeYear.test(lowerAt(tokens, from - 1)) ||
    isItWas(tokens, from) ||
    from === 0 ||
    (from > 1 && isCapitalised(tokens[from - 1])) ||
    isComparedYear(tokens, from) ||
    isYearAlone(tokens, from, first) ||
    namesThing(tokens, from, first.to)
    ? dateMention(withPart(tokens, from), first.to, String(first.year))
    : null;
}

/** "2021 schools", "2020 km"; behind "in" or "since" a plural is the subject of what follows ("In 2022 exports rose"). */
function countsSomething(tokens: Tokens, from: number, { year, to }: YearReading): boolean {
  const next = lowerAt(tokens, to);
  const unit =
    scaleWords.has(next) ||
    timeUnits.has(next) ||
    /^(?:%|percent|per|us|\+)$/.test(next) ||
    (tokens[to]?.spaced === false && tokens[to]?.kind === 'word');
  return unit || (isPlural(next) && !isYearBeforePlural(tokens, from, year));
}

const timePrepositions = /^(?:in|since|until|till|during|early|late|mid)$/;

/** A round year may be a round number, unless it opens what is said ("In 2000 exports rose", "taught in 2000 schools"). */
function isYearBeforePlural(tokens: Tokens, from: number, year: number): boolean {
  const before = lowerAt(tokens, from - 1);
  if (/^(?:levels?|prices|terms)$/.test(lowerAt(tokens, from + 1)) && before !== 'of') return true;
  if (before === 'the' || before === 'a' || possessives.test(before)) return year % 100 !== 0;
  if (before === 'and' && yearAt(tokens, from - 2) !== null) return true;
  const opens = from === 1 || tokenAt(tokens, from - 2)?.kind === 'mark';
  return timePrepositions.test(before) && (year % 100 !== 0 || opens);
}

/** "43% below 2019": the level of that year. */
function isComparedYear(tokens: Tokens, from: number): boolean {
  return (
    /^(?:below|above|under|over|than|on|against)$/.test(lowerAt(tokens, from - 1)) &&
    [2, 3].some((back) => /^(?:%|percent|cent)$/.test(lowerAt(tokens, from - back)))
  );
}

/** Words before what may be a sum as well ("a total of", "more than 1950", "rose to"). */
const beforeSums =
  /^(?:than|over|about|around|roughly|nearly|almost|exactly|only|just|least|most|some|number|no|page|scored|reached|have|had|has|hit|totalled|under|below|above|there|were|are)$/;

/** "look at 2022", "that was 1907", "deep into 2022": nothing is counted, and a sum would have its comma. */
function isYearAlone(tokens: Tokens, from: number, { year, to }: YearReading): boolean {
  const [before, next] = [lowerAt(tokens, from - 1), tokens[to]];
  const latest = before === 'than' && /^(?:later|earlier|sooner)$/.test(lowerAt(tokens, from - 2));
  if (year % 100 === 0 || year < 1900 || (beforeSums.test(before) && !latest)) return false;
  if (tokenAt(tokens, from - 1)?.kind !== 'word' || (next?.lower === 'of' && before !== 'at')) return false;
  return next === undefined || next.kind === 'mark'
    ? !isTyingHyphen(tokens, to) && !/^[%$€£°/]$/.test(next?.text ?? '')
    : endsNounPhrase(next.lower);
}

/** "It was 2015." */
function isItWas(tokens: Tokens, from: number): boolean {
  return lowerAt(tokens, from - 2) === 'it' && /^(?:was|is|['’]s)$/.test(lowerAt(tokens, from - 1));
}

const possessives = /^(?:our|your|his|her|its|their|this|that)$/;

/** "the 2015 deal", "our 2030 target": the year tells which. */
function namesThing(tokens: Tokens, from: number, to: number): boolean {
  const before = lowerAt(tokens, from - 1);
  const next = tokens[to];
  return (
    (before === 'the' || before === 'a' || possessives.test(before) || isDescribed(tokens, from, to)) &&
    next?.kind === 'word' &&
    !endsNounPhrase(next.lower)
  );
}

/** "the horrific 2008 Mumbai attack": a word stands between the article and the year of a name. */
function isDescribed(tokens: Tokens, from: number, to: number): boolean {
  const word = tokenAt(tokens, from - 1);
  const plain = word?.kind === 'word' && !isCapitalised(word) && !endsNounPhrase(word.lower);
  return plain && lowerAt(tokens, from - 2) === 'the' && isCapitalised(tokens[to]);
}

/** The second year of a range may be shortened: "2020-21". */
export function endYear(tokens: Tokens, at: number, first: number): YearReading | null {
  const full = yearAt(tokens, at);
  if (full !== null || !/^\d\d$/.test(tokens[at]?.text ?? '') || tokens[at]?.spaced === true) return full;
  return { year: Math.floor(first / 100) * 100 + Number(tokens[at]?.text), to: at + 1 };
}
