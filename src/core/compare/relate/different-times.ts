import type { Entry } from '../entries/entry';

const isPast = ({ moment }: Entry) => moment !== null && moment.token !== 'now';

/** One is told of a time that no date fixes, the other of a date: which of them came first nobody can tell. */
function isUndatedAgainst(a: Entry, b: Entry): boolean {
  if (a.period !== null) return false;
  const isDated = b.period !== null;
  const under = [...a.population.under];
  const isUnderAnother = under.length > 0 && !under.every((who) => b.population.under.has(who));
  return (isPast(a) && isDated) || (isUnderAnother && (isDated || b.moment !== null));
}

/** True where two figures are told of times that cannot be the same, though none of them can be dated. */
export function differInTime(a: Entry, b: Entry): boolean {
  if (a.moment !== null && b.moment !== null) return a.moment.token !== b.moment.token;
  return isUndatedAgainst(a, b) || isUndatedAgainst(b, a);
}

const isNow = ({ moment }: Entry) => moment?.token === 'now';

/** "Was" against "is" tells two times; against the year before it takes a "now", since "our trade is 3 billion" may be of it. */
function isPastAgainst(a: Entry, b: Entry): boolean {
  if (a.tense?.time !== 'past' || isNow(a)) return false;
  return isNow(b) || (a.tense.isLongPast && b.period === null && b.tense?.time === 'present');
}

/** True where one is told of a time that is over and the other of now. */
export function isPastAgainstNow(a: Entry, b: Entry): boolean {
  return isPastAgainst(a, b) || isPastAgainst(b, a);
}

/** True where one is told of a past time that no date fixes and the other of none. */
export function isPastOfOneSide(a: Entry, b: Entry): boolean {
  return (isPast(a) && b.moment === null) || (isPast(b) && a.moment === null);
}
