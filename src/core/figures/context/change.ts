import type { Change } from '../figure';
import type { QualifiedMention } from '../grammar/qualify';
import { changeVerbs } from '../tables/change-verbs';
import { smallNumbers } from '../tables/number-words';
import { lowerAt, type Tokens } from '../grammar/token';
import { changeNoun } from './measure-nouns';
import { movesWhole } from './verb-measures';

/** How far before a figure its verb of change may stand ("rose, as you know well, by 16 percent"). */
const reach = 8;

/**
 * Whether a figure tells how much something moved. A level that was reached ("rose to 340") is no change, nor is a
 * level that was left ("from 300").
 */
export function changeOf(tokens: Tokens, mention: QualifiedMention): Change | null {
  if (mention.change !== null) return mention.change;
  if (['date', 'date-range', 'relative-date', 'ordinal', 'name', 'vague'].includes(mention.kind)) return null;
  const joint = jointBefore(tokens, mention.from);
  const before = lowerAt(tokens, joint);
  if (before === 'by') return lastChange(tokens, joint);
  if (before === 'of') return changeNoun(lowerAt(tokens, mention.from - 2)) ?? null;
  const moved = movesWhole(tokens, mention);
  if (moved !== null) return moved;
  return (
    changeNoun(lowerAt(tokens, mention.to)) ?? addedChange(tokens, mention) ?? directChange(tokens, mention)
  );
}

/** How far behind "more" the other may stand that it is compared with ("more manufacturing jobs | than we do"). */
const comparedReach = 6;

function isCompared(tokens: Tokens, more: number): boolean {
  for (let at = more; at <= more + comparedReach; at += 1) {
    if (tokens[at]?.kind === 'mark') return false;
    if (lowerAt(tokens, at) === 'than') return true;
  }
  return false;
}

/** "1,000 more", "10,000 fewer troops": so many are added or taken away; "10,000 more than" compares. */
function addedChange(tokens: Tokens, { kind, unit, to }: QualifiedMention): Change | null {
  if ((kind !== 'number' && kind !== 'count') || unit !== null) return null;
  const word = lowerAt(tokens, to);
  if (isCompared(tokens, to)) return null;
  if (word === 'more') return 'rise';
  return word === 'fewer' ? 'fall' : null;
}

/** "by 4 and | 7 percent": a number without a unit stands before the joint. */
function isListed(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === 'number' || smallNumbers.has(lowerAt(tokens, at));
}

/** The word before a figure, behind small words of it ("by | a further | 2 points", "by another"). */
function jointBefore(tokens: Tokens, from: number): number {
  let at = from - 1;
  while (/^(?:and|or|,)$/.test(lowerAt(tokens, at)) && isListed(tokens, at - 1)) at -= 2;
  while (/^(?:another|additional|further|extra|some|the|an?|total|whole)$/.test(lowerAt(tokens, at))) at -= 1;
  return at;
}

/** "make up 82 percent", "shot down 80 percent": up and down belong to the verb, and move no level. */
const phrasalVerbs =
  /^(?:makes?|made|making|shot|shoots?|shut|shuts|took|takes?|taken|gave|gives?|built|set|sums?|adds?|turn(?:ed|s)?)$/;

/** "grew 5 percent", "up 3 points": a share or a multiple right behind the verb. */
function directChange(tokens: Tokens, mention: QualifiedMention): Change | null {
  if (!['percent', 'percentage-points', 'multiple'].includes(mention.kind)) return null;
  const back = /ly$/.test(lowerAt(tokens, mention.from - 1)) ? 2 : 1;
  const word = lowerAt(tokens, mention.from - back);
  if (/^(?:up|down)$/.test(word) && phrasalVerbs.test(lowerAt(tokens, mention.from - back - 1))) return null;
  return changeVerbs.get(lowerAt(tokens, mention.from - back)) ?? null;
}

function lastChange(tokens: Tokens, at: number): Change | null {
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const change = changeVerbs.get(lowerAt(tokens, back));
    if (change !== undefined) return change;
  }
  return null;
}
