import type { Around } from '../words/around';

const bases: readonly (readonly [basis: string, words: RegExp])[] = [
  [
    'constant prices',
    /\b(?:at|in) (?:constant|fixed|\d{4}) prices\b|\bin real terms\b|\breal gdp\b|\badjusted for inflation\b|\binflation-adjusted\b|\bin constant (?:dollars|euros|roubles|rubles)\b/i,
  ],
  [
    'current prices',
    /\b(?:at|in) (?:current|today['’]s) prices\b|\bin nominal terms\b|\bnominal(?:ly)?\b|\bin current (?:dollars|euros|roubles|rubles)\b/i,
  ],
  ['purchasing power parity', /\bpurchasing[- ]power(?: parity)?\b|\bPPP\b/i],
];

/** At which prices an amount of money is told; empty where nothing says it. */
export function priceBasisOf({ before, after }: Around): readonly string[] {
  const words = `${before} ${after.split(/[;.]\s/)[0] ?? ''}`;
  return bases
    .filter(([, pattern]) => pattern.test(words))
    .map(([basis]) => basis)
    .slice(0, 1);
}
