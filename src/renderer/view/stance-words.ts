import type { Stance } from '#core/review/entities';
import type { VerdictCode } from '#core/review/verdict';

/** What a source does to a claim, as a word. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: 'supports', contradicts: 'contradicts', mixed: 'both ways', context: 'context',
};

/** The shape and colour that go with the word. */
export const stanceMarks: Readonly<Record<Stance, VerdictCode>> = {
  supports: 'supported', contradicts: 'contradicted', mixed: 'supported_qualified', context: 'unsupported',
};
