import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordTable } from '#core/text/word-table';

/** What the table knows of all words of a text from an offset on. */
function read<Known>(table: WordTable<Known>, text: string, from = 0): readonly Known[] {
  const words: Known[] = [];
  return words.slice(0, table.read(text, from, text.length, words));
}

/** White space of every kind, letters in and beyond ASCII, a long word. */
const pieces = fc.constantFrom(
  ' ',
  '\n',
  '\u00a0',
  '\u2003',
  'trade',
  'Trade',
  '“peace”',
  '🎉',
  'a',
  'x'.repeat(60),
);

test('words are what stands between white space, whatever the text', () => {
  const table = new WordTable((word) => word);
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), fc.nat(20), (parts, from) => {
      const text = parts.join('');
      expect(read(table, text, from)).toEqual(text.slice(from).match(/\S+/g) ?? []);
      expect(table.first(text, from, text.length)).toBe(/^\S+/.exec(text.slice(from))?.[0] ?? null);
    }),
  );
});

test('a word is asked about once, however often it is said', () => {
  const asked: string[] = [];
  const table = new WordTable((word) => asked.push(word));
  const text = 'no means no, and no means no';
  expect(read(table, text)).toEqual([1, 2, 3, 4, 1, 2, 1]);
  expect(asked).toEqual(['no', 'means', 'no,', 'and']);
});

test('more words than are kept are still told apart', () => {
  const table = new WordTable((word) => word);
  const words = Array.from({ length: 150_000 }, (_, at) => `w${String(at % 80_000)}`);
  const text = words.join(' ');
  expect(read(table, text)).toEqual(words);
});
