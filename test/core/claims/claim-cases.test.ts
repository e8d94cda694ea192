import { describe, expect, it } from 'vitest';
import { claimKinds } from '#core/claims/claim-candidate';
import { extract } from '#core/claims/extract';
import { readCases } from '../sample-cases';

interface Expected {
  readonly why: string;
  readonly claims: readonly Readonly<Record<string, unknown>>[];
  /** Words that must lie in no claim. */
  readonly absent?: readonly string[];
}

const cases = readCases('claims').map(({ name, input, expected }) => ({
  name,
  input,
  expected: expected as Expected,
}));

describe('claims by case', () => {
  it.each(cases)('$name', ({ input, expected }) => {
    const { claims } = extract(input, { date: '2022-02-22' });
    for (const wanted of expected.claims)
      expect(claims, expected.why).toContainEqual(expect.objectContaining(wanted));
    for (const words of expected.absent ?? [])
      expect(
        claims.filter(({ text }) => text.includes(words)),
        expected.why,
      ).toEqual([]);
  });

  it('has a case for every kind', () => {
    const kinds = cases.flatMap(({ expected }) => expected.claims.map((claim) => claim['kind']));
    expect(claimKinds.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });
});
