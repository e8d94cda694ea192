import type { Stance } from '#core/review/entities';

/** A stance as a reader says it. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: 'supports',
  contradicts: 'contradicts',
  mixed: 'partly supports, partly contradicts',
  context: 'gives context',
};
