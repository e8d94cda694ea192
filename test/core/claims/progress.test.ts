import { expect, test } from 'vitest';
import { extract } from '#core/claims/extract';

const turn = (at: number) =>
  `Ada Berg: Exports rose by ${String(at)} percent.\nBruno Costa: We built 200 schools.\n`;
const text = Array.from({ length: 2000 }, (_, at) => turn(at)).join('');

test('progress grows from nothing to all, and is told seldom', () => {
  const shares: number[] = [];
  extract(text, { date: null, onProgress: (share) => shares.push(share) });
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares[0]).toBeLessThan(0.05);
  expect(shares.at(-1)).toBe(1);
  expect(shares.length).toBeLessThan(200);
});

test('whoever listens to the progress changes nothing of what is read', () => {
  const heard = extract(text, { date: '2024-01-01', onProgress: () => undefined });
  expect(heard).toEqual(extract(text, { date: '2024-01-01' }));
});
