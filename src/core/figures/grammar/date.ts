import { readDay, writeMonth } from '../calendar';
import { months } from '../tables/months';
import { isPlural } from '../tables/plurals';
import { scaleWords } from '../tables/number-words';
import { timeUnits } from '../tables/units';
import { withPart, yearOfMonth, type DateContext } from './date-context';
import { mentionOf, type Mention } from './mention';
import { readOrdinalNumber } from './ordinal';
import { isCapitalised, isDash, lowerAt, type Tokens } from './token';

/** Reads an absolute or partial date, or a range of dates, from a token on. */
export function readDate(tokens: Tokens, from: number, context: DateContext): Mention | null {
  return (
    readIso(tokens, from) ??
    readMonthFirst(tokens, from, context) ??
    readDayFirst(tokens, from, context) ??
    readPartOfYear(tokens, from, context) ??
    readDecade(tokens, from) ??
    readYear(tokens, from)
  );
}

function readIso(tokens: Tokens, from: number): Mention | null {
  const text = tokens[from]?.text ?? '';
  if (text.length !== 10) return null;
  return readDay(text) === null ? null : dateMention(from, from + 1, text);
}

/** "November 9–10, 2020", "Nov. 9", "November 2020", "in April". */
function readMonthFirst(tokens: Tokens, from: number, context: DateContext): Mention | null {
  const month = isCapitalised(tokens[from]) ? months.get(lowerAt(tokens, from)) : undefined;
  if (month === undefined) return null;
  const at = lowerAt(tokens, from + 1) === '.' && tokens[from + 2]?.kind === 'number' ? from + 2 : from + 1;
  const day = dayAt(tokens, at);
  if (day !== null) return withDays(tokens, from, month, day, context);
  const span = readMonthRange(tokens, from, month, context);
  if (span !== null) return span;
  const year = yearAt(tokens, ['of', ','].includes(lowerAt(tokens, at)) ? at + 1 : at);
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
  const said = yearAt(tokens, lowerAt(tokens, from + 3) === 'of' ? from + 4 : from + 3);
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
  const comma = lowerAt(tokens, day.to) === ',' ? 1 : 0;
  const said = yearAt(tokens, day.to + comma);
  const year = said?.year ?? yearOfMonth(month, context);
  return daysMention(from, said?.to ?? day.to, year, month, day);
}

/** "9 November 2020", "9–10 November", "the 9th of November". */
function readDayFirst(tokens: Tokens, from: number, context: DateContext): Mention | null {
  const day = dayAt(tokens, from);
  if (day === null) return null;
  const at = lowerAt(tokens, day.to) === 'of' ? day.to + 1 : day.to;
  const month = isCapitalised(tokens[at]) ? months.get(lowerAt(tokens, at)) : undefined;
  if (month === undefined) return null;
  const said = yearAt(tokens, lowerAt(tokens, at + 1) === ',' ? at + 2 : at + 1);
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

const quarterWords: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 4],
]);

/** "the first quarter of 2021", "Q3 2021", "the second half of this year". */
function readPartOfYear(tokens: Tokens, from: number, context: DateContext): Mention | null {
  const short = /^q([1-4])$/.exec(lowerAt(tokens, from));
  const part = short === null ? quarterWords.get(lowerAt(tokens, from)) : Number(short[1]);
  const noun = short === null ? lowerAt(tokens, from + 1) : 'quarter';
  if (part === undefined || !['quarter', 'half'].includes(noun)) return null;
  const at = short === null ? from + 2 : from + 1;
  const year = yearPhraseAt(tokens, ['of', 'in'].includes(lowerAt(tokens, at)) ? at + 1 : at, context);
  if (year === null) return null;
  const size = noun === 'quarter' ? 3 : 6;
  return rangeMention(
    from,
    year.to,
    writeMonth(year.year, (part - 1) * size + 1),
    writeMonth(year.year, Math.min(12, part * size)),
  );
}

function yearPhraseAt(
  tokens: Tokens,
  at: number,
  context: DateContext,
): { readonly year: number; readonly to: number } | null {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  if (start > at && lowerAt(tokens, start) === 'year' && context.base !== null)
    return { year: context.base.year, to: start + 1 };
  const step = { this: 0, last: -1, next: 1, current: 0, previous: -1 }[lowerAt(tokens, start)];
  if (step !== undefined && lowerAt(tokens, start + 1) === 'year' && context.base !== null)
    return { year: context.base.year + step, to: start + 2 };
  return yearAt(tokens, start);
}

/** "the 1990s", "mid-1990s": the ten years, as an interval. */
function readDecade(tokens: Tokens, from: number): Mention | null {
  const [digits, plural] = [tokens[from], tokens[from + 1]];
  if (plural?.lower !== 's' || plural.spaced || !/^(?:1[89]|20)\d0$/.test(digits?.text ?? '')) return null;
  const year = Number(digits?.text);
  return {
    ...rangeMention(withPart(tokens, from), from + 2, String(year), String(year + 9)),
    reason: 'a decade',
  };
}

const beforeYear =
  /^(?:in|since|by|from|until|till|during|of|for|before|after|year|years|early|late|mid|around|about|circa|through|between|to|and|spring|summer|autumn|winter|fall|end|beginning|-|\(|,)$/;

/** "in 2021", "2016–2020", "between 2016 and 2020"; "2021 schools" is a count. */
function readYear(tokens: Tokens, from: number): Mention | null {
  const first = yearAt(tokens, from);
  if (first === null || countsSomething(tokens, first.to)) return null;
  const joint = tokens[first.to];
  const opens = /^(?:from|between|of|in)$/.test(lowerAt(tokens, from - 1));
  const joins =
    (isDash(joint) && !(joint?.spaced ?? true)) ||
    (opens && ['to', 'and', 'through'].includes(joint?.lower ?? '') && lowerAt(tokens, from - 1) !== 'of') ||
    joint?.text === '/';
  const second = joins ? endYear(tokens, first.to + 1, first.year) : null;
  const apart = lowerAt(tokens, from - 1) === 'in' && joint?.lower === 'and';
  if (second !== null && second.year > first.year && !apart)
    return rangeMention(from, second.to, String(first.year), String(second.year));
  return beforeYear.test(lowerAt(tokens, from - 1)) || from === 0
    ? dateMention(withPart(tokens, from), first.to, String(first.year))
    : null;
}

function countsSomething(tokens: Tokens, at: number): boolean {
  const next = lowerAt(tokens, at);
  return (
    isPlural(next) ||
    scaleWords.has(next) ||
    timeUnits.has(next) ||
    /^(?:%|percent|per|us|\+)$/.test(next) ||
    (tokens[at]?.spaced === false && tokens[at]?.kind === 'word')
  );
}

function yearAt(tokens: Tokens, at: number): { readonly year: number; readonly to: number } | null {
  return /^(?:1[5-9]|20)\d\d$/.test(tokens[at]?.text ?? '')
    ? { year: Number(tokens[at]?.text), to: at + 1 }
    : null;
}

/** The second year of a range may be shortened: "2020-21". */
function endYear(
  tokens: Tokens,
  at: number,
  first: number,
): { readonly year: number; readonly to: number } | null {
  const full = yearAt(tokens, at);
  if (full !== null || !/^\d\d$/.test(tokens[at]?.text ?? '') || tokens[at]?.spaced === true) return full;
  return { year: Math.floor(first / 100) * 100 + Number(tokens[at]?.text), to: at + 1 };
}

function dateMention(from: number, to: number, value: string): Mention {
  return { ...mentionOf(from, to, 'date', value, 'a date'), ends: [value, value] };
}

function rangeMention(from: number, to: number, first: string, last: string): Mention {
  return {
    ...mentionOf(from, to, 'date-range', `${first}/${last}`, 'a range of dates'),
    ends: [first, last],
  };
}
