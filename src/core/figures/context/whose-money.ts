import { countryOf, countryOfRole, withShortNames } from '../tables/countries';
import {
  currencyFamilies,
  nationsWithFamilies,
  unsettledFamily,
  type CurrencyFamily,
} from '../tables/currency-families';
import type { SpokenText } from '../options';

/** A unit of money with what is known of whose it is, and how that was found; other units come back as they are. */
export interface SettledUnit {
  readonly unit: string;
  readonly reason: string | null;
}

/** Which countries a text names and its speakers lead, for money whose name several countries share. */
export class Nations {
  readonly #spoken: SpokenText;
  #named: ReadonlySet<string> | null = null;

  constructor(spoken: SpokenText) {
    this.#spoken = spoken;
  }

  /** The country in the speaker's role; null where it names none. */
  ofSpeaker(speaker: string): string | null {
    return countryOfRole(this.#spoken.speakers?.find(({ id }) => id === speaker)?.role ?? null);
  }

  /** The one of these countries that the text names; null where it names none of them or several. */
  onlyNamed(countries: readonly string[]): string | null {
    this.#named ??= countriesIn(this.#spoken.text);
    const named = countries.filter((country) => this.#named?.has(country));
    return named.length === 1 ? (named[0] ?? null) : null;
  }
}

function countriesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of withShortNames(text).matchAll(/\p{L}+/gu)) {
    const lower = word.toLowerCase();
    const nation = nationsWithFamilies.has(lower) ? lower : lower.replace(/s$/, '');
    const country = nationsWithFamilies.has(nation) ? countryOf(nation) : null;
    if (country !== null) found.add(country);
  }
  return found;
}

/** "?krone/month" is "NOK/month" where a Norwegian speaks or only Norway is named; "krone/month" where nothing tells. */
export function settleMoney(unit: string, nations: Nations, speaker: string): SettledUnit {
  const [currency = '', ...per] = unit.split('/');
  const name = unsettledFamily(currency);
  const family = name === null ? undefined : currencyFamilies[name];
  if (name === null || family === undefined) return { unit, reason: null };
  const { code, reason } = settleFamily(name, family, nations, speaker);
  return { unit: [code, ...per].join('/'), reason };
}

function settleFamily(
  name: string,
  family: CurrencyFamily,
  nations: Nations,
  speaker: string,
): { readonly code: string; readonly reason: string } {
  const own = family.codes[nations.ofSpeaker(speaker) ?? ''];
  if (own !== undefined) return { code: own, reason: `money in ${own}, the speaker’s own ${name}` };
  const named = family.bySpeaker === true ? null : nations.onlyNamed(Object.keys(family.codes));
  const code = named === null ? undefined : family.codes[named];
  if (code !== undefined)
    return { code, reason: `money in ${code}, the only ${name} whose country is named` };
  return family.usual === null
    ? { code: name, reason: `money; which ${name} is meant the text does not say` }
    : { code: family.usual, reason: `money in ${family.usual}` };
}
