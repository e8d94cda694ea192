import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '#core/claims/extract';
import { canonicalise } from '#core/text/canonical';
import { sampleText } from '../gold';

/** Pieces that a speech or a bad paste is made of; mixed with any text at all. */
const piece = fc.oneof(
  fc.constantFrom(
    'more than 300 schools',
    'two and a half million',
    '3.4 billion',
    'US$',
    '%',
    ' percent ',
    'Mr. President',
    'Nov. 9–10, 2020',
    'last year',
    '\n',
    '\r\n',
    '\r',
    '. ',
    ', ',
    ' – ',
    '"',
    '”',
    '(',
    'President of Russia Vladimir Putin: ',
    'Name: ',
    '3+3',
    '🙂',
    'שלום 12',
    '\u202e',
    '\ud800',
    '\udc00',
    '\0',
    '\u0007',
    '1,234,567',
    '½',
    'a couple of hundred',
    'not 300',
    'of them',
    'half',
    'in April',
    '12:30',
    '-5',
    '1/0',
    '0/0',
    '٣٤٥',
    'Ⅷ',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => canonicalise(pieces.join('')));

describe('extraction of any text', () => {
  it('keeps figures in order and apart, and says so again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { figures } = extract(text, { date: '2022-02-22' });
        figures.forEach((figure, at) => expect(figures[at - 1]?.end ?? 0).toBeLessThanOrEqual(figure.start));
        expect(extract(text, { date: '2022-02-22' }).figures).toEqual(figures);
      }),
      { numRuns: 200 },
    );
  });

  it('loses no word between sentences', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { transcript } = extract(text, { date: null });
        const covered = [
          ...transcript.sentences,
          ...transcript.residue,
          ...transcript.turns.flatMap(({ label }) => label ?? []),
        ];
        const rest = [...text].map((_unit, at) => at);
        const left = rest
          .filter((at) => !covered.some((span) => span.start <= at && at < span.end))
          .map((at) => text.charAt(at));
        expect(left.join('').trim()).toBe('');
      }),
      { numRuns: 200 },
    );
  });

  it('reads long lines without marks in time that grows with their length', () => {
    const line = sampleText.replaceAll(/[.\n:]/g, ' ');
    const once = (text: string): number => {
      const start = performance.now();
      extract(text, { date: null });
      return performance.now() - start;
    };
    const time = (text: string): number => Math.min(once(text), once(text), once(text));
    const [short, long] = [time(line.repeat(2)), time(line.repeat(16))];
    // Eight times the text; the slack is for a busy machine, a quadratic reader would need 64 times.
    expect(long / short).toBeLessThan(32);
  });
});
