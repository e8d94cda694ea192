import { expect, test } from 'vitest';
import { extract } from '#core/claims/extract';
import { buildBoard } from '#core/compare/build/build-board';
import { missingRate } from '#core/compare/numbers/missing-rate';

const text = [
  'Anna Able: Trade reached $3.4 billion last year. We have 340 schools in the north.',
  'Ben Baker: Our trade was worth 5 billion euros last year. There are 350 schools in the north.',
].join('\n\n');

test('a relation that waits for a rate names its two currencies, any other names none', () => {
  const date = '2022-02-22';
  const { measures } = buildBoard({ ...extract(text, { date }), date });
  const rates = measures.flatMap(({ relations }) => relations.map(({ reasons }) => missingRate(reasons)));
  expect(rates.filter((rate) => rate !== null)).toEqual([{ from: 'USD', to: 'EUR' }]);
  expect(rates.length).toBeGreaterThan(1);
});
