import { readDay, writeMonth } from '../calendar';
import { months } from '../tables/months';
import { endsNounPhrase } from '../tables/function-words';
import { isPlural } from '../tables/plurals';
import { scaleWords } from '../tables/number-words';
import { timeUnits } from '../tables/units';
import { withPart, yearOfMonth, type DateContext } from './date-context';
import { dateMention, rangeMention } from './date-mention';
import { readFiscalYear, readMonthsOfYear, readPartOfYear, readYearToMonth } from './part-of-year';
import { readNumericDate } from './numeric-date';
import { readSpokenYear } from './spoken-year';
import { yearAt, yearPhraseAt, type YearReading } from './year';
import { mentionOf, type Mention } from './mention';
import { readOrdinalNumber } from './ordinal';
import { isCapitalised, isDash, isTyingHyphen, lowerAt, tokenAt, type Tokens } from './token';

/** Reads an absolute or partial date, or a range of dates, from a token on. */
export function readDate(tokens: Tokens, from: number, context: DateContext): Mention | null {
  return (
    readIso(tokens, from) ??
    readNumericDate(tokens, from) ??
    readMonthFirst(tokens, from, context) ??
    readDayFirst(tokens, from, context) ??
    readPartOfYear(tokens, from, context) ??
    readMonthsOfYear(tokens, from, context) ??
    readYearToMonth(tokens, from, context) ??
    readFiscalYear(tokens, from) ??
    readDecade(tokens, from) ??
    readCentury(tokens, from) ??
    readYear(tokens, from) ??
    readSpokenYear(tokens, from)
  );
}

function readIso(tokens: Tokens, from: number): Mention | null {
  const text = tokens[from]?.text ?? '';
  if (text.length !== 10) return null;
  return readDay(text) === null ? null : dateMention(from, from + 1, text);
}

/** Months that are other words as well need their capital; captions write the rest in small letters. */
const needsCapital = /^(?:may|march|mar|jan|dec|sep|apr|jun|jul|aug|oct|nov|feb|sept|august)$/;

function monthAt(tokens: Tokens, at: number): number | undefined {
  const word = lowerAt(tokens, at);
  return isCapitalised(tokens[at]) || !needsCapital.test(word) ? months.get(word) : undefined;
}

/** "November 9–10, 2020", "Nov. 9", "November 2020", "in April". */
function readMonthFirst(tokens: Tokens, from: number, context: DateContext): Mention | null {
  const month = monthAt(tokens, from);
  if (month === undefined) return null;
  const skips =
    (lowerAt(tokens, from + 1) === '.' && tokens[from + 2]?.kind === 'number') ||
    (lowerAt(tokens, from + 1) === 'the' && readOrdinalNumber(tokens, from + 2) !== null);
  const at = skips ? from + 2 : from + 1;
  const day = dayAt(tokens, at);
  if (day !== null) return withDays(tokens, from, month, day, context);
  const span = readMonthRange(tokens, from, month, context);
  if (span !== null) return span;
  const year =
    yearAt(tokens, ['of', ','].includes(lowerAt(tokens, at)) ? at + 1 : at) ??
    yearPhraseAt(tokens, lowerAt(tokens, at) === 'of' ? at + 1 : at, context);
  if (year !== null) return dateMention(withPart(tokens, from), year.to, writeMonth(year.year, month));
  return bareMonth(tokens, from, month, context);
}

/** "January–November", "from March to May 2021": the months of one year. */
function readMonthRange(tokens: Tokens, from: number, first: number, context: DateContext): Mention | null {
  const joint = tokens[from + 1];
  const opens = lowerAt(tokens, from - 1) === 'from' || lowerAt(tokens, from - 1) === 'between';
  const joins =
    isDash(joint) ||
    joint?.lower === 'through' ||
    (opens && (joint?.lower === 'to' || joint?.lower === 'and'));
  const last = joins && isCapitalised(tokens[from + 2]) ? months.get(lowerAt(tokens, from + 2)) : undefined;
  if (last === undefined || last <= first) return null;
  const behind = lowerAt(tokens, from + 3) === 'of' ? from + 4 : from + 3;
  const said = yearAt(tokens, behind) ?? yearPhraseAt(tokens, behind, context);
  const year = said?.year ?? yearOfMonth(last, context);
  const to = said?.to ?? from + 3;
  return year === null
    ? mentionOf(
        from,
        to,
        'date-range',
        null,
        'months without a year; without the date of the transcript they stay open',
      )
    : rangeMention(from, to, writeMonth(year, first), writeMonth(year, last));
}

interface DayReading {
  readonly first: number;
  readonly last: number;
  readonly to: number;
}

/** A day of the month, or two joined by a dash or a word. */
function dayAt(tokens: Tokens, at: number): DayReading | null {
  const first = dayNumber(tokens, at);
  if (first === null) return null;
  const joint = tokens[first.to];
  const second =
    isDash(joint) || ['to', 'and'].includes(joint?.lower ?? '') ? dayNumber(tokens, first.to + 1) : null;
  if (second === null || second.value <= first.value)
    return { first: first.value, last: first.value, to: first.to };
  return { first: first.value, last: second.value, to: second.to };
}

function dayNumber(tokens: Tokens, at: number): { readonly value: number; readonly to: number } | null {
  const ordinal = readOrdinalNumber(tokens, at);
  const plain = /^\d{1,2}$/.test(tokens[at]?.text ?? '')
    ? { value: Number(tokens[at]?.text), to: at + 1 }
    : null;
  const found = ordinal ?? plain;
  return found !== null && found.value >= 1 && found.value <= 31 ? found : null;
}

function withDays(
  tokens: Tokens,
  from: number,
  month: number,
  day: DayReading,
  context: DateContext,
): Mention | null {
  const comma = /^(?:,|of)$/.test(lowerAt(tokens, day.to)) ? 1 : 0;
  const said = yearAt(tokens, day.to + comma);
  const year = said?.year ?? yearOfMonth(month, context);
  return daysMention(from, said?.to ?? day.to, year, month, day);
}

/** "9 November 2020", "9–10 November", "the 9th of November". */
function readDayFirst(tokens: Tokens, from: number, context: DateContext): Mention | null {
  const day = dayAt(tokens, from);
  if (day === null) return null;
  const at = lowerAt(tokens, day.to) === 'of' ? day.to + 1 : day.to;
  const month = monthAt(tokens, at);
  if (month === undefined) return null;
  const said = yearAt(tokens, /^(?:,|of)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1);
  return daysMention(from, said?.to ?? at + 1, said?.year ?? yearOfMonth(month, context), month, day);
}

function daysMention(from: number, to: number, year: number | null, month: number, day: DayReading): Mention {
  const kind = day.first === day.last ? 'date' : 'date-range';
  if (year === null)
    return mentionOf(
      from,
      to,
      kind,
      null,
      'a day without a year; without the date of the transcript it stays open',
    );
  const [first, last] = [day.first, day.last].map(
    (value) => `${writeMonth(year, month)}-${String(value).padStart(2, '0')}`,
  );
  return first === last
    ? dateMention(from, to, first ?? '')
    : rangeMention(from, to, first ?? '', last ?? '');
}

const beforeBareMonth = /^(?:in|by|since|until|till|from|of|early|late|mid|during|through|before|after|-)$/;

/** A month alone needs a word before it: "may" and "march" are verbs too. */
function bareMonth(tokens: Tokens, from: number, month: number, context: DateContext): Mention | null {
  if (!beforeBareMonth.test(lowerAt(tokens, from - 1)) || (tokens[from]?.text.length ?? 0) < 3) return null;
  const year = yearOfMonth(month, context);
  const start = withPart(tokens, from);
  if (year === null)
    return mentionOf(
      start,
      from + 1,
      'date',
      null,
      'a month without a year; without the date of the transcript it stays open',
    );
  return {
    ...dateMention(start, from + 1, writeMonth(year, month)),
    reason: 'a month, in the year that the date of the transcript and the tense suggest',
  };
}

/** "the 1990s", "mid-1990s": the ten years, as an interval. */
function readDecade(tokens: Tokens, from: number): Mention | null {
  const named = decadeWords.get(lowerAt(tokens, from));
  const year = named ?? decadeInDigits(tokens, from);
  if (year === null || (named !== undefined && !isDecadeWord(tokens, from))) return null;
  const to = named === undefined ? from + 2 : from + 1;
  return {
    ...rangeMention(withPart(tokens, from), to, String(year), String(year + 9)),
    reason: 'a decade',
  };
}

/** "1990s"; "the 90s" and "the '90s" are taken for the last century's. */
function decadeInDigits(tokens: Tokens, from: number): number | null {
  const [digits, plural] = [tokens[from]?.text ?? '', tokens[from + 1]];
  if (plural?.lower !== 's' || plural.spaced) return null;
  if (/^(?:1[89]|20)\d0$/.test(digits)) return Number(digits);
  const short = /^[3-9]0$/.test(digits) && decadeBefore.test(lowerAt(tokens, from - 1));
  return short ? 1900 + Number(digits) : null;
}

/** "the 20th century", "the nineteenth century": the hundred years that begin alike. */
function readCentury(tokens: Tokens, from: number): Mention | null {
  const ordinal = readOrdinalNumber(tokens, from);
  if (ordinal === null || ordinal.value < 5 || ordinal.value > 22) return null;
  const at = isTyingHyphen(tokens, ordinal.to) ? ordinal.to + 1 : ordinal.to;
  if (!/^centur(?:y|ies)$/.test(lowerAt(tokens, at))) return null;
  const first = (ordinal.value - 1) * 100;
  return rangeMention(from, at + 1, String(first).padStart(4, '0'), String(first + 99).padStart(4, '0'));
}

const decadeBefore = /^(?:the|early|late|mid|['’‘])$/;

/** The twenties are left out: they may be this century's. */
export const decadeWords: ReadonlyMap<string, number> = new Map(
  ['thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map((word, at) => [
    word,
    1930 + at * 10,
  ]),
);

/** "the eighties", "in the mid-nineties"; a woman in her sixties is of that age. */
function isDecadeWord(tokens: Tokens, from: number): boolean {
  return decadeBefore.test(lowerAt(tokens, withPart(tokens, from) - (withPart(tokens, from) < from ? 0 : 1)));
}

const beforeYear =
  /^(?:in|since|by|from|until|till|during|of|for|before|after|year|years|early|late|mid|around|about|circa|through|between|to|and|spring|summer|autumn|winter|fall|end|beginning|-|\(|,)$/;

/** "in 2021", "2016–2020", "between 2016 and 2020"; "2021 schools" is a count. */
function readYear(tokens: Tokens, from: number): Mention | null {
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
function endYear(tokens: Tokens, at: number, first: number): YearReading | null {
  const full = yearAt(tokens, at);
  if (full !== null || !/^\d\d$/.test(tokens[at]?.text ?? '') || tokens[at]?.spaced === true) return full;
  return { year: Math.floor(first / 100) * 100 + Number(tokens[at]?.text), to: at + 1 };
}
