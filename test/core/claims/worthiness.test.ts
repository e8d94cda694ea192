import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '#core/claims/worthiness/features';
import { worthinessModel, worthinessOfText } from '#core/claims/worthiness/model';
import { weightAt } from '#core/claims/worthiness/weights';

const { weights, bias, slope, shift } = worthinessModel();

/** The probability by the features that the training sees, each looked up by itself. */
function plainWorthiness(text: string): number {
  let odds = bias;
  for (const block of Object.values(featuresOf(text)))
    for (const slot of block) odds += (weightAt(weights, slot) * weights.scale) / Math.sqrt(block.length);
  return 1 / (1 + Math.exp(-(slope * odds + shift)));
}

const word = fc.constantFrom(
  ...['He', 'the', 'senator', 'voted', 'against', 'taxes,', 'taxes', 'NATO', '$5', '1,200', 'twenty'],
  ...['rose', 'by', '5%', 'don’t', "don't", 'know.', 'Peace', 'peace', '—', '“it”', 'unemployment', 'İ'],
);
const sentence = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

describe('check-worthiness', () => {
  it('weighs what the training sees, however much of it is reckoned once for each word', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(worthinessOfText(text)).toBeCloseTo(plainWorthiness(text), 9);
      }),
      { numRuns: 300 },
    );
  });

  it('sees the letters of a word once, however often it is said', () => {
    expect(featuresOf('taxes and taxes and TAXES').letters).toEqual(featuresOf('taxes and').letters);
  });

  it('tells a run of words from the same words in another order', () => {
    const [one, other] = [featuresOf('jobs lost').words, featuresOf('lost jobs').words];
    expect(one.toSorted()).not.toEqual(other.toSorted());
  });
});
