import type { Figure } from '../../figures/figure';
import { isActor } from '../words/actors';
import type { Around } from '../words/around';
import { countryOf, withShortNames } from '../../figures/tables/countries';
import { causeOf } from './cause';
import { contrastsIn } from './contrasts';
import { aspectAfter, aspectOfAdjective, directionOf, type Direction } from './direction';
import { governmentOf } from './government';
import { knownMeasure } from '../measure/known-measures';
import type { MeasureReading } from '../measure/measure-reading';
import { months } from '../words/month-names';
import type { Population, PopulationAspect } from './population';
import { priceBasisOf } from './price-basis';
import type { SpeakerContext } from '../speakers/speaker-context';
import { speaksForOwnCountry } from './spoken-for';
import { stockOrFlow } from './stock-or-flow';
import { windowOf } from './time-window';
import { isEmptyWord } from '../words/vocabulary';
import {
  completeFlow,
  dropInstitutions,
  placesIn,
  resolveDelivery,
  resolveOurs,
  resolveOwnPeople,
  resolveWhose,
  type Sets,
} from './whose';
import { singular, wordsOf } from '../words/words';
/** The phrase that says who is counted: the counted words, and the scope where they leave it out. */
export function populationWords(figure: Figure): string {
  const counted = isActor(figure) ? '' : (figure.counted ?? figure.head ?? '');
  const scope = figure.scope ?? '';
  return counted.includes(scope) ? counted : `${counted} ${scope}`.trim();
}

const datesInside = new RegExp(
  `\\b(?:in|since|during|for|by|until|before|after)\\s+(?:early |late |mid-)?(?:\\d{4}|${months})\\b|\\b(?:last|this|next) (?:year|month|week|quarter)\\b`,
  'g',
);

function withoutTime(phrase: string, figure: Figure): string {
  const timeless = figure.period === null ? phrase : phrase.replace(figure.period.words, ' ');
  return timeless.replace(datesInside, ' ');
}

/** "Schools in need of repair", "ships in service": how they are, and not where. */
const conditions: ReadonlySet<string> = new Set(
  'need use operation service employment work poverty debt danger force receipt training education care custody office power construction'.split(
    ' ',
  ),
);

function sortWords(phrase: string, figure: Figure, direction: Direction, sets: Sets): void {
  let current: PopulationAspect = 'qualities';
  for (const said of wordsOf(phrase)) {
    const word = said.toLowerCase();
    current = aspectAfter(word, direction, current);
    const one = singular(word);
    const country = countryOf(word) ?? countryOf(one);
    const token = country ?? one;
    if (isEmptyWord(token) || token === figure.head || /^\d/.test(token)) continue;
    if (current === 'place' && conditions.has(word)) current = 'qualities';
    const isName = country !== null || (direction === 'none' && /^\p{Lu}{2,}$/u.test(said));
    sets[current === 'qualities' && isName ? aspectOfAdjective[direction] : current].add(token);
  }
}

/** "56 percent of our electricity". */
const ofOurs = /^ of (?:all )?our\b/i;

/** One limit of trade, not two. */
const bothSorts = /\bgoods and services\b/i;

const baseHead = (base: string): string => singular(wordsOf(base).at(-1) ?? '');

/** Reads the population out of a figure's words; empty sets where nothing was said. */
export function populationOf(
  figure: Figure,
  speaker: SpeakerContext,
  reading: MeasureReading,
  around: Around,
): Population {
  const words = reading.base || reading.words || populationWords(figure);
  const phrase = withShortNames(withoutTime(words, figure)).replace(/['’]s\b/g, '');
  const sets: Sets = {
    origin: new Set(),
    place: new Set(),
    parties: new Set(),
    qualities: new Set(),
    contrasts: new Set(contrastsIn(phrase, figure.head)),
    action: new Set(reading.action === null ? [] : [reading.action.key]),
    cause: new Set(causeOf(around)),
    window: new Set(windowOf(figure, around)),
    under: new Set([governmentOf(around, speaker)].filter((who) => who !== null)),
    prices: new Set(priceBasisOf(around)),
  };
  const direction = directionOf(phrase, reading);
  const limiting = reading.said === '' ? phrase : phrase.replace(new RegExp(escape(reading.said), 'i'), ' ');
  sortWords(limiting.replace(bothSorts, ' '), figure, direction, sets);
  if (reading.base !== '') sets.qualities.delete(baseHead(reading.base));
  const owned = reading.key === 'trade' ? `${around.near} ${phrase}` : phrase;
  if (bothSorts.test(`${reading.said} ${phrase}`)) sets.qualities.add('goods and services');
  resolveOurs(owned, speaker, direction === 'joint', sets);
  completeFlow(direction, speaker, sets);
  if (reading.action?.key === 'deliver') resolveDelivery(around, speaker, sets);
  resolveOwnPeople(figure, around, speaker, sets);
  if (direction === 'none' && sets.place.size === 0)
    placesIn(around).forEach((token) => sets.place.add(token));
  const isNational = knownMeasure(reading.key)?.national === true;
  resolveWhose(around, speaker, isNational, reading.key === 'trade', sets);
  dropInstitutions(sets);
  const sort = stockOrFlow(figure, reading.action, around);
  const isOurs =
    speaksForOwnCountry(around) || (isNational && speaker.own === null) || ofOurs.test(around.after);
  return { ...sets, sort, ours: isOurs ? speaker.home : null, words };
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
