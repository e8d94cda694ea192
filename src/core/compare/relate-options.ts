/** What one unit of a currency was worth in another, as a person entered it. */
export interface ExchangeRate {
  /** ISO 4217 codes: one unit of `from` is `rate` units of `to`. */
  readonly from: string;
  readonly to: string;
  /** A decimal string above zero. */
  readonly rate: string;
  /** Where the rate is from, in words a reader can follow. */
  readonly source: string;
  /** ISO 8601; null where the source names none. */
  readonly date: string | null;
}

/** What a project decides about comparing: how wide "about" is, and what currencies are worth. */
export interface RelateOptions {
  /** Relative half-width of "about" and of the soft edge of "almost", a decimal string; null leaves figures as they were read. */
  readonly tolerance: string | null;
  readonly rates: readonly ExchangeRate[];
}

/** Nothing decided: figures as they were read (a tenth either side of "about"), and no currency converts. */
export const defaultRelateOptions: RelateOptions = { tolerance: null, rates: [] };
