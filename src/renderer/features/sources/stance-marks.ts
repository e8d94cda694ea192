import type { Stance } from '#core/review/entities';
import type { VerdictCode } from '#core/review/verdict';

/** The shape and colour that go with the word of a stance. */
export const stanceMarks: Readonly<Record<Stance, VerdictCode>> = {
  supports: 'supported',
  contradicts: 'contradicted',
  mixed: 'supported_qualified',
  context: 'unsupported',
};
