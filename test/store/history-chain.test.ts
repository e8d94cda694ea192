import { expect, test } from 'vitest';
import { inserted } from '#core/review/decision';
import { chainStart, historyHash, sealHistoryRow } from '#store/history-chain';
import { sliceSize } from '#store/in-slices';

const row = {
  sequence: 7,
  groupId: 'g',
  kind: 'do',
  undoes: null,
  at: '2026-11-23T10:00:00.000Z',
  reviewerId: 'r',
  label: 'add “speakers”',
  tables: 'speaker',
  previousHash: chainStart,
} as const;

/** So many speakers, with names that JSON has to escape and UTF-8 to widen. */
function speakers(count: number) {
  return Array.from({ length: count }, (_, index) =>
    inserted('speaker', {
      id: `s${String(index)}`,
      sequence: index,
      name: `Ada "😀" é\n\\ ${String(index)}`,
      role: null,
    }),
  );
}

test.each([0, 1, sliceSize, sliceSize + 1, 2 * sliceSize])(
  'a history row of %i changes, written slice by slice, is the row written at once',
  async (count) => {
    const changes = speakers(count);
    const sealed = await sealHistoryRow(row, changes);
    expect(JSON.parse(sealed.changes)).toEqual(changes);
    const { hash, ...fields } = sealed;
    expect(hash).toBe(historyHash(fields));
    expect(sealed.changes).toBe(JSON.stringify(changes));
  },
);

test('a history row that is ended on its way is not written', async () => {
  const controller = new AbortController();
  controller.abort();
  await expect(sealHistoryRow(row, speakers(sliceSize + 1), controller.signal)).rejects.toThrow();
});
