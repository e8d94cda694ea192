import { changeVerbs } from '../tables/change-verbs';

/** Nouns that only hold another: the measure is what stands behind "of". */
const containers = new Set(
  'flow flows volume volumes number numbers amount amounts level levels value total sum stock scale size share proportion percentage figure figures turnover quantity'.split(
    ' ',
  ),
);

/** True for a noun that only holds another ("number", "volume"). */
export function isContainer(noun: string): boolean {
  return containers.has(noun);
}

const changeNouns = new Set(
  'increase decrease growth rise fall decline drop reduction jump surge cut gain expansion contraction'.split(
    ' ',
  ),
);

/** Which way a noun of change points ("increase"); null for other nouns. */
export function changeNoun(word: string): 'rise' | 'fall' | null {
  return changeNouns.has(word) ? (changeVerbs.get(word) ?? null) : null;
}
