import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atLastPlaces } from '#core/figures/grammar/last-places';
import type { Tokens } from '#core/figures/grammar/token';
import { wordingOf } from '#core/figures/grammar/wording';

const sentences: readonly Tokens[] = ['We built 30 schools in two years.', 'It rose by half.'].map(
  (text) => wordingOf(text, { start: 0, end: text.length }).tokens,
);
const questions = fc.array(fc.tuple(fc.constantFrom(...sentences), fc.integer({ min: -3, max: 40 })));

test('what is remembered of a place is what would be read there, whatever was asked before', () => {
  const read = (tokens: Tokens, at: number): string | null => (at < 0 ? null : (tokens[at]?.text ?? 'none'));
  const remembering = atLastPlaces(read);
  fc.assert(
    fc.property(questions, (asked) => {
      for (const [tokens, at] of asked) expect(remembering(tokens, at)).toBe(read(tokens, at));
    }),
  );
});
