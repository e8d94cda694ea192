import { valueVerbs } from '../../figures/context/subject';
import { changeVerbs } from '../../figures/tables/change-verbs';
import { endsNounPhrase } from '../../figures/tables/function-words';
import { scaleWords, smallNumbers } from '../../figures/tables/number-words';
import type { Around } from '../words/around';
import { countryOf } from '../../figures/tables/countries';
import { currencyNouns } from '../words/vocabulary';
import { singular, wordsOf } from '../words/words';

/** Words of a clause that names nothing new, beside function words, verbs of value and change, money and scale: times, and what points back. */
const namingNothing = new Set(
  (
    's re ve ll real true actual exact right correct it they this that these those one ones then later earlier now today yesterday currently already only just even still again about alone worth ' +
    'number numbers figure figures total amount level says say said think thinks believe recall remember last next previous first second half past ' +
    'year years month months week weeks day days quarter time times ago spring summer autumn winter ' +
    'january february march april may june july august september october november december ' +
    'office president prime minister ministry colleague senator mr mrs ms little less more almost nearly same against compared percent per cent ' +
    'carry carries hold holds transport long wide high deep target task objective goal aim ambition record bring raise lift hope intend want need needed counts counted amounts amounted'
  ).split(' '),
);

/** True for a pronoun, a verb, a name or a time. */
export function namesNothingNew(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    namingNothing.has(lower) ||
    endsNounPhrase(lower) ||
    valueVerbs.has(lower) ||
    changeVerbs.has(lower) ||
    scaleWords.has(lower) ||
    smallNumbers.has(lower) ||
    currencyNouns.has(singular(lower)) ||
    /^\d/.test(word) ||
    countryOf(word) !== null ||
    /^\p{Lu}/u.test(word)
  );
}

/** A clause with no noun of its own: only pronouns, verbs, names and times. */
export function namesNothing({ near, before }: Around): boolean {
  if (near.trim() === '' && /[:–—]\s*$/.test(before)) return true;
  // "Our largest investor, with 315 billion": a preposition leans on the clause before it.
  const leans = /^(?:\s*(?:with|at|of|by|to))?\s*$/i.test(near);
  const words = wordsOf(leans ? (before.split(/[,;:]/).at(-2) ?? '') : near);
  return words.every(namesNothingNew);
}
