import type { VerdictCode } from '#core/review/verdict';

/** A verdict, or none yet. */
export type Mark = VerdictCode | 'none';
