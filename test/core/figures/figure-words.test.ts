import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateContextOf } from '#core/figures/grammar/date-context';
import { mayHoldFigure } from '#core/figures/grammar/figure-words';
import { readMentions } from '#core/figures/grammar/read-mentions';
import { tokenise } from '#core/figures/grammar/token';
import { spanBetween, wordingOf } from '#core/figures/grammar/wording';

/** Words of all that a figure may be made of, and of none. */
const word = fc.constantFrom(
  ...'a an the this last next first half couple of dozen hundred million year years in on May spring doubled one two'.split(
    ' ',
  ),
  ...'5 .5 1,000 2020 Q3 20th $ US$ €5 -5 – % ½ 3+3 MEUR Rs. minus percent times fold ago now since most many both'.split(
    ' ',
  ),
  ...'trade grew because of peace, (and) “we” agreed. e\u0301 🎉 several recently soon number great few tens mid early bil- lion twen- ty R45 R'.split(
    ' ',
  ),
  ...'Monday Tue May march 9 9th ’87 2019/08/01 fiscal financial FY23 through to and between from now so far end rest week weeks months earlier later date fall Easter Christmas New Year ’s Eve Day weekend that same upcoming past to before'.split(
    ' ',
  ),
);
const sentences = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '\n', '\u00a0', '-', '')), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));

test('no sentence that is passed over holds a figure', () => {
  fc.assert(
    fc.property(sentences, (text) => {
      const span = { start: 0, end: text.length };
      const { tokens } = wordingOf(text, span);
      if (!mayHoldFigure(text, span)) expect(readMentions(tokens, dateContextOf(tokens, null))).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});

/** Tokens that go on behind a blank, or end at a place that the word alone does not show. */
const runningOn = fc.constantFrom(
  ...'15 000 000 1,5 3.4 R720 Rs500 billion x10 ^6 -5 e 5e 10 bil- lion twen- \u00ad five m .5 5. ’s don’t U.S. p.m. \ud83d \ude00 \u0301'.split(
    ' ',
  ),
);

test('words that share their tokens are cut as they would be where they stand', () => {
  const parts = fc.array(fc.oneof(word, runningOn, fc.constantFrom(' ', ' ', '\u202f', '\n', '-\n', '')), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(parts, runningOn, runningOn, (some, before, behind) => {
      const span = { start: before.length + 1, end: before.length + 1 + some.join('').length };
      const text = `${before} ${some.join('')} ${behind}`;
      const wording = wordingOf(text, span);
      const cut = wording.tokens.map(({ opens: _, ...token }, at) => {
        return { ...token, ...spanBetween(wording, at, at + 1) };
      });
      expect(cut).toEqual(tokenise(text, span));
    }),
    { numRuns: 10_000 },
  );
});

test('a sentence of plain words is passed over, and one with an article only where a figure may follow', () => {
  const may = (text: string): boolean => mayHoldFigure(text, { start: 0, end: text.length });
  expect(may('The talks were held in a friendly spirit.')).toBe(false);
  expect(may('The second talks were held.')).toBe(true);
  expect(may('It took a year.')).toBe(true);
  expect(may('It took US$5.')).toBe(true);
});
