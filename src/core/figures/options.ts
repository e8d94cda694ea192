/** What figures are read against. */
export interface FigureOptions {
  /** Date of the transcript, YYYY-MM-DD; null leaves relative times unresolved. */
  readonly date: string | null;
  /** Relative half-width of "about" and "almost" as a decimal string; a tenth where not given. */
  readonly tolerance?: string;
}
