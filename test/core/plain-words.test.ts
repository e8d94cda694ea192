import { expect, test } from 'vitest';
import { plainWordsOf } from '#core/transcript/labels/plain-words';

const text =
  "The Joint Chiefs met; joint work began. NATO: We agree. NATO agrees, and NASA too.\nDON'T o'clock Élan élan ÉLAN OKs co-operate (speaker) aaa";

/** Every run of letters that the text has, in the text's, small and capital letters; and words that it has not. */
const asked = [...new Set(text.match(/\p{L}+/gu))].flatMap((word) => [
  word,
  word.toLowerCase(),
  word.toUpperCase(),
]);
const strange = Array.from({ length: 100 }, (_, at) => `strange${'x'.repeat(at)}`);

test('a word is plain where it stands in small letters, or in capitals before no colon', () => {
  const isPlain = plainWordsOf(text);
  expect(['joint', 'NATO', 'NASA', 'élan', 'speaker', 'operate'].map(isPlain)).not.toContain(false);
  expect(['chiefs', 'Joint', 'the', 'clock', 'of', 'OK', 'join'].map(isPlain)).not.toContain(true);
});

test('capitals that stand before a colon alone are no plain word', () => {
  expect(plainWordsOf('NATO: We agree.')('NATO')).toBe(false);
});

test('the answer is the same whether few words are asked for or many', () => {
  const afterMany = plainWordsOf(text);
  for (const word of strange) expect(afterMany(word)).toBe(false);
  for (const word of asked) expect([word, afterMany(word)]).toEqual([word, plainWordsOf(text)(word)]);
});
