import { describe, expect, it } from 'vitest';
import { extract } from '#core/claims/extract';
import { rankSentence } from '#core/claims/rank-sentence';
import { gold, sampleText } from '../gold';

const { claims, figures, transcript } = extract(sampleText, { date: gold.baseDate });
const scoreOf = (words: string): number =>
  claims.find(({ text }) => text.includes(words))?.checkworthiness ?? 0;

describe('the claims of the sample', () => {
  it('are as many as a reviewer can work through, from both speakers', () => {
    expect(claims.length).toBeGreaterThanOrEqual(40);
    // A talk of leaders states something in most of its sentences; courtesy and procedure are the rest.
    expect(claims.length).toBeLessThan((transcript.sentences.length * 2) / 3);
    expect(new Set(claims.map(({ speaker }) => speaker))).toEqual(new Set(['s1', 's2']));
  });

  it('hold every figure that a checker must see', () => {
    const inClaims = new Set(claims.flatMap((claim) => claim.figures));
    const left = figures.filter(
      (figure, at) => ['money', 'percent', 'duration'].includes(figure.kind) && !inClaims.has(at),
    );
    expect(left).toEqual([]);
    expect(
      claims.flatMap((claim) =>
        claim.figures.map((at) => figures[at]?.start ?? -1).filter((start) => start < claim.start),
      ),
    ).toEqual([]);
  });

  it('cut a sentence where it states two things', () => {
    const texts = claims.map(({ text }) => text);
    expect(texts).toContain(
      'our bilateral trade in 2021 rose by 16 percent to reach almost three and a half, US$3.4 billion',
    );
    expect(texts).toContain('the flow of reciprocal capital investments stands at about US$6 billion');
    expect(texts).toContain('there are 340, not 300 schools');
    expect(texts).toContain('the country has more than 300 schools with teaching in Russia');
  });

  it('rank figures above promises, and give a reason for each', () => {
    expect(scoreOf('US$3.4 billion')).toBeGreaterThan(scoreOf('we will celebrate this date'));
    expect(scoreOf('Over 50,000 refugees')).toBeGreaterThan(scoreOf('This clause notes the nature'));
    expect(
      claims.every(
        ({ checkworthiness, reason }) => checkworthiness > 0 && checkworthiness < 1 && reason !== '',
      ),
    ).toBe(true);
  });

  it('lie inside their sentences', () => {
    expect(
      claims.every((claim) =>
        transcript.sentences.some(({ start, end }) => start <= claim.start && claim.end <= end),
      ),
    ).toBe(true);
  });
});

describe('the rank of a sentence alone', () => {
  it('says why', () => {
    const figure = rankSentence('Unemployment rose by 5 percent last year.');
    expect(figure.score).toBeGreaterThan(rankSentence('Thank you very much for your question.').score);
    expect(figure.reason).toContain('figure');
  });
});
