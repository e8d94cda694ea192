import type { Figure } from '../../figures/figure';
import { countryOf } from '../../figures/tables/countries';
import { wordsOf } from './words';

/** Who acts and is not what is measured: "the European Union has provided 10 billion". */
const actingNouns: ReadonlySet<string> = new Set(
  (
    'union government administration ministry state nation republic country party commission parliament council bank fund imf eu un nato ' +
    'president minister senator chancellor opposition predecessor colleague side friend partner we they company firm group society ' +
    'people family person world europe africa asia america west east community organisation organization alliance coalition police army'
  ).split(' '),
);

/** Acronyms that name a measure or a thing and no actor. */
const measuringCapitals: ReadonlySet<string> = new Set(['gdp', 'fdi', 'vat', 'co2', 'lng', 'gnp']);

/** True where what a figure of money or percent is told of is whoever pays, gives or decides. */
export function isActor({ head, counted, kind }: Figure): boolean {
  if (head === null || kind === 'count') return false;
  if (actingNouns.has(head) || countryOf(head) !== null) return true;
  if (kind !== 'money') return false;
  const lead = (counted ?? '').split(/\s(?:of|in|from|with|between|to|for|by|on|at)\s/)[0] ?? '';
  const last = wordsOf(lead).at(-1) ?? '';
  return /^\p{Lu}/u.test(last) &&
    last.toLowerCase() === head &&
    wordsOf(lead).length > 0 &&
    !measuringCapitals.has(head)
    ? wordsOf(lead).every((word) => /^\p{Lu}/u.test(word)) && isName(lead)
    : false;
}

/** A sentence's first word is large whatever it is; two large words, or letters that are all large, are a name. */
function isName(lead: string): boolean {
  return wordsOf(lead).length > 1 || /^\p{Lu}{2,}$/u.test(lead);
}
