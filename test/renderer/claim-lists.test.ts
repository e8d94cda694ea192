import { expect, test } from 'vitest';
import { keepSameClaims } from '../../src/renderer/client/claim-lists';

const claim = (id: string, verdict: string | null = null) => ({ id, verdict, spans: [{ start: 0, end: 4 }] });
const list = [claim('a'), claim('b'), claim('c')];

test('a list that was read again and says the same is the same list', () => {
  expect(keepSameClaims(list, structuredClone(list))).toBe(list);
  expect(keepSameClaims(list, list)).toBe(list);
});

test('claims that say the same stay the same objects, wherever they stand in the next list', () => {
  const next = keepSameClaims(list, [claim('new'), claim('a'), claim('b', 'supported')]) as typeof list;
  expect(next.map(({ id }) => id)).toEqual(['new', 'a', 'b']);
  expect(next[1]).toBe(list[0]);
  expect(next[2]).not.toBe(list[1]);
  expect(next[2]?.verdict).toBe('supported');
});

test('a first list is taken as it is, also an empty one', () => {
  expect(keepSameClaims(undefined, list)).toEqual(list);
  expect(keepSameClaims(undefined, [])).toEqual([]);
  expect(keepSameClaims(list, [])).toEqual([]);
});
