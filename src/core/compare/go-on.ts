import type { Figure } from '../figures/figure';
import { endsNounPhrase } from '../figures/tables/function-words';
import type { Around } from './around';
import { countryOf } from './countries';
import { dimensionOf, type Dimension } from './dimension';
import type { Entry } from './entry';
import { populationAspects, type Population } from './population';
import { transparentHeads } from './vocabulary';
import { findUnit } from './units';
import { wordsOf } from './words';

/** How far a pronoun reaches back for its measure, in characters. */
const reach = 200;

/** Words of a clause that names nothing new: pronouns, verbs of value and change, joining words, times. */
const namingNothing = new Set(
  (
    'it they this that these those there he she i we you one ones and but or so then later earlier now today yesterday currently already only just even still again about ' +
    'the a an in on at by to from of for as than with over under up down out into is are was were be been being has have had do did does will would shall should can could may must ' +
    'reached reach rose rise rises risen fell fall falls fallen grew grow grown increased increase decreased decrease dropped drop climbed stands stood went goes go came come number numbers figure figures total amount level ' +
    'counts count counted says said say think thinks believe recall remember last next previous year years month months week weeks day days quarter half first second time ago before after when while since until ' +
    'january february march april june july august september october november december spring summer autumn winter our my your his her their its us them me not no also all we want need needed ministry office president prime minister colleague senator mr mrs ms ' +
    'little less more almost nearly same worth against compared carry carries hold holds transport long wide high deep target goal aim ambition record bring raise lift double our hope intend'
  ).split(' '),
);

const sameSort = (dimension: Dimension): Dimension => (dimension === 'number' ? 'count' : dimension);

/** True for a pronoun, a verb, a name or a time. */
export function namesNothingNew(word: string): boolean {
  return (
    namingNothing.has(word.toLowerCase()) ||
    /^\d/.test(word) ||
    countryOf(word) !== null ||
    /^\p{Lu}/u.test(word)
  );
}

/** A clause with no noun of its own: only pronouns, verbs, names and times. */
export function namesNothing({ near, before }: Around): boolean {
  const words = wordsOf(near.trim() === '' ? (before.split(/[,;:]/).at(-2) ?? '') : near);
  return words.every(namesNothingNew);
}

/** A noun behind the number would be what it counts ("14 MiG-29 aircraft"). */
function endsThere({ after }: Around): boolean {
  const next = /^\s*([\p{L}\p{N}]+|.)/u.exec(after)?.[1] ?? '';
  return !/^[\p{L}\p{N}]/u.test(next) || endsNounPhrase(next.toLowerCase());
}

/** "It was 27 trillion", "today it is 0.8 percent", "our ministry counts 8,100": the speaker goes on about the figure before. */
export function goesOn(
  figure: Figure,
  around: Around,
  { figure: before, sentence, reading }: Entry,
): boolean {
  const [own, earlier] = [dimensionOf(figure), dimensionOf(before)];
  // "The pipeline is 2,475 kilometres long and can carry 33 billion cubic metres."
  const isLastingThing = figure.end <= sentence.end && reading.said === '' && own !== 'duration';
  if (figure.turn !== before.turn || figure.start - before.end > reach || figure.start < before.end)
    return false;
  if (findUnit(figure.unit ?? '') !== null && isLastingThing && figure.head === null)
    return namesNothing(around);
  const sameUnit = figure.unit === before.unit || own === 'number' || figure.unit === figure.head;
  return (
    sameSort(own) === sameSort(earlier) &&
    sameUnit &&
    (figure.head === null || transparentHeads.has(figure.head)) &&
    namesNothing(around) &&
    endsThere(around)
  );
}

/** What the figure before said of itself and this one leaves out. A country of its own takes the place of the other's. */
export function withMissing(own: Population, earlier: Population): Population {
  const filled = populationAspects
    .filter((aspect) => own[aspect].size === 0 && aspect !== 'window' && aspect !== 'under')
    .map((aspect) => [aspect, earlier[aspect]] as const);
  const words = own.words === '' ? earlier.words : own.words;
  return { ...own, ...Object.fromEntries(filled), words };
}
