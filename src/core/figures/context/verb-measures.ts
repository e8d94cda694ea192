import type { Change } from '../figure';
import type { QualifiedMention } from '../grammar/qualify';
import { lowerAt, type Tokens } from '../grammar/token';
import type { CountedReading, IsDate } from './counted';
import { prepositionalEnd, readCounted } from './noun-phrase';
import { withScope } from './scope';

/** How far before its amount the verb may stand ("invested more than $6 billion"). */
const verbReach = 3;

/** What the verb of an amount makes it an amount of; null where the verb says nothing about that. */
export function measuredByVerb(
  tokens: Tokens,
  mention: QualifiedMention,
  isDate: IsDate,
): CountedReading | null {
  return (
    investedIn(tokens, mention, isDate) ??
    traded(tokens, mention, isDate) ??
    spentOn(tokens, mention, isDate) ??
    partOfWhole(tokens, mention, isDate) ??
    occasions(tokens, mention)
  );
}

function hasVerb(tokens: Tokens, { from }: QualifiedMention, verb: RegExp): boolean {
  return tokens.slice(Math.max(0, from - verbReach), from).some(({ lower }) => verb.test(lower));
}

/** "invested $6 billion in the economy": investment is what is counted, and the place limits it. */
function investedIn(tokens: Tokens, mention: QualifiedMention, isDate: IsDate): CountedReading | null {
  const joined = /^(?:in|into)$/.test(lowerAt(tokens, mention.to)) && !isDate(mention.to + 1);
  if (mention.kind !== 'money' || !joined) return null;
  if (!hasVerb(tokens, mention, /^invest(?:ed|s|ing)?$/)) return null;
  const to = prepositionalEnd(tokens, mention.to);
  return to === mention.to
    ? null
    : { from: mention.to + 1, to, head: 'investment', scope: { from: mention.to, to } };
}

/** "traded $1.2 trillion in goods and services": the amount is their trade. */
function traded(tokens: Tokens, mention: QualifiedMention, isDate: IsDate): CountedReading | null {
  const joined = /^(?:in|of|worth)$/.test(lowerAt(tokens, mention.to)) && !isDate(mention.to + 1);
  if (mention.kind !== 'money' || !joined || !hasVerb(tokens, mention, /^traded?$/)) return null;
  const to = prepositionalEnd(tokens, mention.to);
  return to === mention.to ? null : { from: mention.to + 1, to, head: 'trade', scope: null };
}

/** "spends 3.5 percent of its GDP on defense": what it is spent on; "of" only names the base. */
function spentOn(tokens: Tokens, mention: QualifiedMention, isDate: IsDate): CountedReading | null {
  if (mention.kind !== 'percent' || lowerAt(tokens, mention.to) !== 'of') return null;
  if (!hasVerb(tokens, mention, /^(?:spend(?:s|ing)?|spent)$/)) return null;
  const on = prepositionalEnd(tokens, mention.to);
  if (lowerAt(tokens, on) !== 'on') return null;
  const found = readCounted(tokens, on + 1, true);
  return found === null ? null : withScope(tokens, found, isDate);
}

/** "added $2 trillion to the national debt", "cuts $716 billion from Medicare": what it is added to or taken from. */
function partOfWhole(tokens: Tokens, mention: QualifiedMention, isDate: IsDate): CountedReading | null {
  if (movesWhole(tokens, mention) === null || isDate(mention.to + 1)) return null;
  const found = readCounted(tokens, mention.to + 1, true);
  return found === null ? null : withScope(tokens, found, isDate);
}

/** Which way an amount of money moves what it is added to or taken from; null where it does neither. */
export function movesWhole(tokens: Tokens, mention: QualifiedMention): Change | null {
  if (mention.kind !== 'money') return null;
  const joint = lowerAt(tokens, mention.to);
  if (joint === 'to') return hasVerb(tokens, mention, /^add(?:s|ed|ing)?$/) ? 'rise' : null;
  const taken = joint === 'from' && hasVerb(tokens, mention, /^(?:cuts?|cutting|slash(?:ed|es)?)$/);
  return taken ? 'fall' : null;
}

/** Verbs that are counted by "times", with the noun for what happened so often. */
const occasionNouns: ReadonlyMap<string, string> = new Map([
  ['met', 'meeting'],
  ['visited', 'visit'],
  ['voted', 'vote'],
]);

/** How far before "14 times" its verb may stand ("met with him in person | 14 times"). */
const occasionReach = 6;

/** "have met 14 times": so many meetings. */
function occasions(tokens: Tokens, { kind, unit, from, to }: QualifiedMention): CountedReading | null {
  if (kind !== 'number' || unit !== null || lowerAt(tokens, to) !== 'times') return null;
  for (let at = from - 1; at >= Math.max(0, from - occasionReach); at -= 1) {
    const head = occasionNouns.get(lowerAt(tokens, at));
    if (head !== undefined) return { from: to, to: to + 1, head, scope: null };
    if (tokens[at]?.kind === 'mark') return null;
  }
  return null;
}
