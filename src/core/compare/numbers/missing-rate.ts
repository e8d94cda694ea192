/** Two currencies by their codes. */
export interface CurrencyPair {
  readonly from: string;
  readonly to: string;
}

/** Says which rate a comparison waits for; `missingRate` finds it again. */
export function missingRateReason(units: string): string {
  return `Currency differs: ${units}, and no exchange rate was entered; enter a rate with its source and date to compare them.`;
}

const asked = /^Currency differs: (.+), and no exchange rate was entered;/u;

/** The currencies whose rate a chain of reasons asks for; null where it asks for none. */
export function missingRate(reasons: readonly string[]): CurrencyPair | null {
  const units = reasons.map((reason) => asked.exec(reason)?.[1]).find((words) => words !== undefined);
  const [from, to] = units?.match(/\b[A-Z]{3}\b/gu) ?? [];
  return from === undefined || to === undefined ? null : { from, to };
}
