import { countryOf, namesOf } from './countries';

/** A name that several countries give to their money. */
export interface CurrencyFamily {
  /** Its codes, by the token of the country that has it. */
  readonly codes: Readonly<Record<string, string>>;
  /** What is meant where nothing tells whose: only few names are known well enough for that. */
  readonly usual: string | null;
  /** True where the speaker's own country alone decides: dollars and pounds are spoken of everywhere. */
  readonly bySpeaker?: true;
  readonly forms: readonly string[];
}

const crowns = { norway: 'NOK', denmark: 'DKK', sweden: 'SEK', iceland: 'ISK', czechia: 'CZK' };

/** By the singular, which is the unit of a figure as long as nothing tells whose money it is. */
export const currencyFamilies: Readonly<Record<string, CurrencyFamily>> = {
  dollar: {
    codes: {
      usa: 'USD',
      australia: 'AUD',
      canada: 'CAD',
      newzealand: 'NZD',
      singapore: 'SGD',
      jamaica: 'JMD',
      namibia: 'NAD',
      liberia: 'LRD',
      taiwan: 'TWD',
      fiji: 'FJD',
    },
    usual: 'USD',
    bySpeaker: true,
    forms: ['dollar', 'dollars', 'buck', 'bucks'],
  },
  pound: {
    codes: { uk: 'GBP', egypt: 'EGP', lebanon: 'LBP', syria: 'SYP', sudan: 'SDG' },
    usual: 'GBP',
    bySpeaker: true,
    forms: ['pound', 'pounds'],
  },
  krone: {
    codes: { norway: crowns.norway, denmark: crowns.denmark },
    usual: null,
    forms: ['krone', 'kroner', 'krones'],
  },
  crown: { codes: crowns, usual: null, forms: ['crowns', 'kr'] },
  peso: {
    codes: {
      mexico: 'MXN',
      argentina: 'ARS',
      chile: 'CLP',
      colombia: 'COP',
      philippines: 'PHP',
      uruguay: 'UYU',
      cuba: 'CUP',
    },
    usual: null,
    forms: ['peso', 'pesos'],
  },
  franc: {
    codes: {
      switzerland: 'CHF',
      congo: 'CDF',
      rwanda: 'RWF',
      guinea: 'GNF',
      djibouti: 'DJF',
      burundi: 'BIF',
      senegal: 'XOF',
      mali: 'XOF',
      togo: 'XOF',
      niger: 'XOF',
      cameroon: 'XAF',
      chad: 'XAF',
    },
    usual: null,
    forms: ['franc', 'francs'],
  },
  rupee: {
    codes: { india: 'INR', pakistan: 'PKR', srilanka: 'LKR', nepal: 'NPR', mauritius: 'MUR' },
    usual: 'INR',
    forms: ['rupee', 'rupees'],
  },
  dinar: {
    codes: {
      algeria: 'DZD',
      tunisia: 'TND',
      libya: 'LYD',
      iraq: 'IQD',
      jordan: 'JOD',
      kuwait: 'KWD',
      bahrain: 'BHD',
      serbia: 'RSD',
    },
    usual: null,
    forms: ['dinar', 'dinars'],
  },
  shilling: {
    codes: { kenya: 'KES', tanzania: 'TZS', uganda: 'UGX', somalia: 'SOS' },
    usual: null,
    forms: ['shilling', 'shillings'],
  },
  riyal: {
    codes: { saudi: 'SAR', qatar: 'QAR', yemen: 'YER' },
    usual: null,
    forms: ['riyal', 'riyals'],
  },
  rial: { codes: { iran: 'IRR', oman: 'OMR', yemen: 'YER' }, usual: null, forms: ['rial', 'rials'] },
  dirham: { codes: { emirates: 'AED', morocco: 'MAD' }, usual: null, forms: ['dirham', 'dirhams'] },
  kwacha: { codes: { zambia: 'ZMW', malawi: 'MWK' }, usual: null, forms: ['kwacha', 'kwachas'] },
};

/** Stands before the name of a family where a code would stand: whose money it is has to be found out. */
const unsettled = '?';

/** The family of a currency that is not settled yet; null for codes and for all that is no money. */
export function unsettledFamily(currency: string): string | null {
  return currency.startsWith(unsettled) ? currency.slice(1) : null;
}

/** The currency of each form that a family's names take, not settled. */
export const unsettledForms: readonly (readonly [string, string])[] = Object.entries(
  currencyFamilies,
).flatMap(([family, { forms }]) => forms.map((form) => [form, `${unsettled}${family}`] as const));

const currencyOfForm: ReadonlyMap<string, string> = new Map(unsettledForms);

/** The code of a family's money by the country that has it ("Norwegian" and "kroner"); null for other words. */
export function nationalCode(nation: string, form: string): string | null {
  const family = unsettledFamily(currencyOfForm.get(form) ?? '');
  const country = family === null ? null : countryOf(nation);
  return family === null || country === null ? null : (currencyFamilies[family]?.codes[country] ?? null);
}

/** True where both may be the same money: one code, or a code and a family that has it. */
export function mayBeOneCurrency(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [unsettledFamily(a), unsettledFamily(b)];
  return hasCode(first, b) || hasCode(second, a);
}

function hasCode(family: string | null, code: string): boolean {
  return family !== null && Object.values(currencyFamilies[family]?.codes ?? {}).includes(code);
}

/** The nations of all families, in one word each. */
export const nationsWithFamilies: ReadonlySet<string> = new Set(
  Object.values(currencyFamilies).flatMap(({ codes }) => Object.keys(codes).flatMap(namesOf)),
);
