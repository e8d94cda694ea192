import { describe, expect, it } from 'vitest';
import { extract } from '#core/claims/extract';
import { buildBoard } from '#core/compare/build/build-board';

function boardOf(noun: string) {
  const text = [
    `Anna Able: There are 340 ${noun} of ${noun} between ${noun} and us.`,
    `Ben Baker: There are 350 ${noun} of ${noun} between ${noun} and us.`,
  ].join('\n\n');
  return buildBoard({ ...extract(text, { date: '2022-02-22' }), date: '2022-02-22' });
}

/** Words that a table written as an object would answer to. */
const odd = Object.getOwnPropertyNames(Object.prototype).filter((name) => /^[a-z]+$/i.test(name));

describe('a word that every object has a property for', () => {
  it.each(odd)('%s is a word like any other', (word) => {
    expect(JSON.stringify(boardOf(word).measures)).not.toContain('[native code]');
    // The same ending, and no object knows it.
    expect(boardOf(word).measures.length).toBe(boardOf(`x${word.slice(1)}`).measures.length);
  });
});
