import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '#core/claims/extract';
import type { Extraction } from '#core/claims/extraction';
import { canonicalise } from '#core/text/canonical';
import { spanContains, type Span } from '#core/text/span';

const options = { date: '2023-10-18' };

/** What speeches are made of, and what a paste may bring with it. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['more than 300 schools, ', 'of them ', '340, not 300. ', '5, sorry, 7 billion euros ', '3 to 1 '],
    ...[
      'up 26 percent ',
      '$3.4bn – ',
      'Rs. 500 crore ',
      'FY2023 ',
      '1 234,5 ',
      'per 100,000 ',
      'and it was 2%. ',
    ],
    ...[
      'in the third quarter ',
      'on 01/02/2020 ',
      'the year to June ',
      'nineteen ninety-one ',
      'last year, ',
    ],
    ...[
      'PRESIDENT SMITH: ',
      'Q  ',
      'B: ',
      'PARTICIPANTS:\n',
      'Remarks by Ann Lee at the forum\n',
      '\n',
      '\n\n',
    ],
    ...[
      '(Applause.) ',
      '“No,” she said. ',
      'trade rose and exports fell ',
      'the Group of 77 ',
      '+44 20 7946 0958 ',
    ],
    ...[
      '🙂',
      '👩‍👩‍👧',
      'שלום 12 ',
      'مرحبا ٣٤ ',
      '\u202e',
      '\u200f',
      '\ud800',
      '\udc00',
      '\0',
      '\u0007',
      '\u2028',
      '\ufeff',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const anyText = fc.array(piece, { maxLength: 24 }).map((pieces) => canonicalise(pieces.join('')));

/** Fails with a plain error, which is quicker than an assertion for each span. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

function checkSpans(text: string, { transcript, figures, claims }: Extraction): void {
  for (const found of [...figures, ...claims]) {
    const turn = transcript.turns[found.turn];
    must(turn !== undefined && spanContains(turn, found), 'what is found lies in its turn');
    must(found.start < found.end && text.slice(found.start, found.end) === found.text, 'a span is its words');
  }
  for (const { countedSpan, counted, tie } of figures) {
    must(
      countedSpan === null || text.slice(countedSpan.start, countedSpan.end) === counted,
      'so is what is counted',
    );
    must(tie === null || figures[tie.figure] !== undefined, 'a tie leads to a figure');
  }
  for (const claim of claims)
    must(
      claim.figures.every((at) => isInside(claim, figures[at])),
      'the figures of a claim lie inside it',
    );
}

function isInside(span: Span, inner: Span | undefined): boolean {
  return inner !== undefined && spanContains(span, inner);
}

const sentence = fc.constantFrom(
  'Last year we built more than 300 schools in Baku.',
  'Trade rose by 16 percent and exports fell by 3 percent.',
  'We hosted 1.2 million tourists from Israel and 300,000 from Germany.',
  'It cost us 5, sorry, 7 billion euros.',
  'I believe that the agreements signed in 2020 have strengthened the region.',
  'Thank you, Mr. President.',
  'Crime is higher than it was under the last government.',
);
const turn = fc
  .tuple(fc.constantFrom('ALPHA', 'BETA'), fc.array(sentence, { minLength: 1, maxLength: 4 }))
  .map(([name, said]) => `MR. ${name}: ${said.join(' ')}\n`);

/** All that was read but places, and ties that reach from one turn into another. */
function said({ figures, claims }: Extraction): unknown {
  return {
    figures: figures.map(
      ({
        start: _start,
        end: _end,
        countedSpan: _counted,
        period,
        tie: _tie,
        turn: _turn,
        speaker: _speaker,
        ...rest
      }) => ({
        ...rest,
        period: period === null ? null : { ...period, span: null },
      }),
    ),
    claims: claims.map(
      ({ start: _start, end: _end, turn: _turn, speaker: _speaker, figures: own, ...rest }) => ({
        ...rest,
        figures: own.length,
      }),
    ),
  };
}

/** Ten thousand texts take some ten seconds, on a busy machine several times that. */
const slowest = { timeout: 180_000 };

describe('extraction', () => {
  it('throws on no text, and every span slices to its words inside its turn (10,000 texts)', slowest, () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('2023-10-18', '2020-02-29', null), (text, date) => {
        checkSpans(text, extract(text, { date }));
      }),
      { numRuns: 10_000 },
    );
  });

  it('of a concatenation is the concatenation of extractions, turn by turn', () => {
    fc.assert(
      fc.property(fc.array(turn, { minLength: 2, maxLength: 5 }), (turns) => {
        const parts = turns.map(
          (each) => said(extract(each, options)) as { figures: unknown[]; claims: unknown[] },
        );
        expect(said(extract(turns.join(''), options))).toEqual({
          figures: parts.flatMap(({ figures }) => figures),
          claims: parts.flatMap(({ claims }) => claims),
        });
      }),
      { numRuns: 100 },
    );
  });

  it('changes nothing but places where white space between sentences does', () => {
    const gap = fc.constantFrom(' ', '  ', '\t', '\u00a0', '     ', ' \n', '\n\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, gap), { minLength: 1, maxLength: 6 }), (pairs) => {
        const [plain, spaced] = [
          `MR. ALPHA: ${pairs.map(([words]) => words).join(' ')}`,
          `MR. ALPHA: ${pairs.map(([words, space]) => words + space).join('')}`,
        ];
        expect(said(extract(spaced, options))).toEqual(said(extract(plain, options)));
      }),
      { numRuns: 100 },
    );
  });
});
