import { writeMonth } from '../calendar';
import type { DateContext } from './date-context';
import { mentionOf, type Mention } from './mention';
import { lowerAt, type Tokens } from './token';

/** The first month of each season of the northern year. */
const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Words that open a season; the sentence reader asks before it tries. */
export const seasonNames: readonly string[] = [...seasons.keys()];

const yearSteps: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
]);

/** "spring 2020", "the summer of 2021", "last winter": three months; a winter ends in the year after. */
export function readSeason(tokens: Tokens, at: number, context: DateContext): Mention | null {
  const month = seasons.get(lowerAt(tokens, at));
  if (month === undefined) return null;
  const year = at + (lowerAt(tokens, at + 1) === 'of' ? 2 : 1);
  const digits = tokens[year]?.text ?? '';
  if (/^(?:19|20)\d\d$/.test(digits)) return months(at, year + 1, Number(digits), month, 'date-range');
  const step = yearSteps.get(lowerAt(tokens, at - 1));
  if (step === undefined || (lowerAt(tokens, at) === 'fall' && isDrop(tokens, at))) return null;
  if (context.base === null)
    return mentionOf(
      at - 1,
      at + 1,
      'relative-date',
      null,
      'a time told from the day of speaking; without the date of the transcript it stays open',
    );
  return months(
    at - 1,
    at + 1,
    seasonYear(context.base.year, context.base.month, month, step),
    month,
    'relative-date',
  );
}

/** "this fall in prices", "the last fall of Rome" are none; "last fall" and "this fall, we" are. */
function isDrop(tokens: Tokens, at: number): boolean {
  return /^(?:in|of|from|to|by)$/.test(lowerAt(tokens, at + 1)) || lowerAt(tokens, at - 2) === 'the';
}

/** "last summer" said in spring or summer is the year before; said in autumn it is this year's. */
function seasonYear(year: number, now: number, month: number, step: number): number {
  const isOver = month + 2 < now;
  if (step < 0) return isOver ? year : year - 1;
  return step > 0 && now >= month ? year + 1 : year;
}

function months(
  from: number,
  to: number,
  year: number,
  month: number,
  kind: 'date-range' | 'relative-date',
): Mention {
  const first = writeMonth(year, month);
  const last = month === 12 ? writeMonth(year + 1, 2) : writeMonth(year, month + 2);
  const reason = 'a season, as the three months it has in the north';
  return mentionOf(from, to, kind, `${first}/${last}`, reason, { ends: [first, last] });
}
