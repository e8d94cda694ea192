import type { Figure } from '../../figures/figure';
import type { Around } from '../words/around';

const number = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)';
const unit = '(?:hour|day|week|month|year|decade)s?';

/** "in three years", "over ten weeks": so long it took, without dates. */
const lasting = new RegExp(
  `\\b(?:in|within|during|over the (?:last|past)) (?:just |only |about |less than |the (?:last|past) )?(${number} ${unit})\\b(?! ago| from)`,
  'iu',
);
/** "each day", "every week", "a month". */
const recurring = new RegExp(
  `\\b(?:each|every|per) (hour|day|week|month)\\b|\\b(daily|weekly|monthly)\\b`,
  'iu',
);

const everyWord: Readonly<Record<string, string>> = { daily: 'day', weekly: 'week', monthly: 'month' };

/**
 * The length of time an amount came about in, or that it comes again in, where no date says it; a year for which an amount is
 * given is none ("30 billion a year" and "30 billion in 2021" are one way to say it).
 */
export function windowOf(figure: Figure, { before, near, after }: Around): readonly string[] {
  const words = `${near} ${after.split(/[,;.:]/)[0] ?? ''}`;
  const each = recurring.exec(words);
  const per = figure.per ?? each?.[1] ?? everyWord[each?.[2]?.toLowerCase() ?? ''];
  if (per !== undefined && /^(?:hour|day|week|month)$/i.test(per)) return [`each ${per.toLowerCase()}`];
  if (figure.period !== null) return [];
  const length = lasting.exec(words) ?? lasting.exec(before.startsWith('In ') ? before : '');
  return length === null ? [] : [(length[1] ?? '').toLowerCase()];
}
