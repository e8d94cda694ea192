import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '#core/claims/extract';
import { scoreSentence } from '#core/claims/rank-sentence';
import { canonicalise } from '#core/text/canonical';

const statement = fc.constantFrom(
  'Trade rose by 16 percent to US$3.4 billion, whereas investment fell. ',
  'We believe that the agreement was signed in 2020 because of the war. ',
  '— there are 340, not 300 schools — (applause). ',
  'Crime is higher than it was. ',
  'Thank you very much. ',
  '“He said no,” she noted; and the law passed! 🎉 ',
  'Although 245 documents have been signed, nobody — nobody! — read them. ',
);
const turn = fc
  .tuple(fc.constantFrom('ALPHA', 'BETA'), fc.array(statement, { minLength: 1, maxLength: 5 }))
  .map(([name, said]) => `MR. ${name}: ${said.join('')}\n`);
const options = { date: '2022-02-22' };

describe('claims of any text', () => {
  it('lie in one turn and slice to their words, the same each time', () => {
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 6 }), (turns) => {
        const text = turns.join('');
        const { claims, transcript } = extract(text, options);
        for (const claim of claims) {
          const home = transcript.turns[claim.turn];
          expect(text.slice(claim.start, claim.end)).toBe(claim.text);
          expect(home !== undefined && home.start <= claim.start && claim.end <= home.end).toBe(true);
          expect(claim.text).toBe(claim.text.trim());
          expect(claim.checkworthiness >= 0 && claim.checkworthiness <= 1).toBe(true);
        }
        expect(extract(text, options).claims).toEqual(claims);
      }),
      { numRuns: 100 },
    );
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (bytes) => {
        const text = canonicalise(bytes);
        for (const { start, end, text: words } of extract(text, options).claims)
          expect(text.slice(start, end)).toBe(words);
        const score = scoreSentence(text);
        expect(score >= 0 && score <= 1).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
