import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cues } from '#core/claims/cues';
import { PatternBits, PatternSet, type WordPattern } from '#core/claims/word-patterns';
import { signTable } from '#core/claims/worthiness/signs';

const cueTable: readonly (WordPattern & { readonly name: string })[] = Object.entries(cues).map(
  ([name, cue]) => ({ name, ...cue }),
);

/** Every word that a pattern names, with marks around it as they stand in speech. */
function wordsOf({ word, phrase }: WordPattern): readonly string[] {
  const named = `${word?.source ?? ''} ${phrase?.pattern.source ?? ''}`.replaceAll(
    /\\[a-z](?:\{[^}]*\})?/g,
    ' ',
  );
  const words = named.match(/[a-z'’]{2,}|I/gi) ?? [];
  return [...words, 'been', 'that', 'a', 'I', '(', ')', '[', ']', '?', ',', ';', '–', '.', 'ended,'];
}

/** What the two parts of a pattern ask, without any of the haste. */
function isHeld({ word, phrase }: WordPattern, statement: string, words: readonly string[]): boolean {
  return words.some((each) => word?.test(each) === true) || phrase?.pattern.test(statement) === true;
}

describe.each([
  ['cues', cueTable],
  ['signs', signTable],
])('%s', (_, table) => {
  it('are held by a statement whose words say so, and by no other', () => {
    const set = new PatternSet(table);
    table.forEach((pattern, at) => {
      const words = wordsOf(pattern);
      // Words that stand side by side in a pattern are often the phrase it looks for.
      const neighbours = fc
        .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 4 }))
        .map(([from, count]) => words.slice(from, from + count).join(' '));
      const statements = fc
        .tuple(fc.array(neighbours, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', '  ', ''))
        .map(([parts, between]) => parts.join(between));
      fc.assert(
        fc.property(statements, (statement) => {
          const bits = new PatternBits();
          const said = statement.match(/\S+/g) ?? [];
          for (const word of said) bits.add(set.bitsOf(word));
          const expected = isHeld(pattern, statement, said);
          expect(set.holds(at, bits, { statement }), `${pattern.name}: ${statement}`).toBe(expected);
          expect((set.allHeld(bits, { statement }) & (1 << at)) !== 0).toBe(expected);
        }),
        { numRuns: 500 },
      );
    });
  });

  it('are no more than a number has bits', () => {
    expect(table.length).toBeLessThanOrEqual(32);
  });
});
