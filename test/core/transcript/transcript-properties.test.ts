import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalise } from '#core/text/canonical';
import { readTranscript } from '#core/transcript/read/read-transcript';
import type { Transcript } from '#core/transcript/transcript';

/** Pieces of transcripts, chosen so that every rule meets its traps and its limits. */
const piece = fc.constantFrom(
  ...[
    'We met. ',
    'Mr. President, ',
    'THE PRESIDENT: ',
    'Vladimir Putin: ',
    'Q  ',
    'Q. ',
    'A. ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
  ],
  ...[
    '(Applause.) ',
    '[Laughter] ',
    '(As interpreted.)',
    'No. 5 ',
    'U.S. ',
    'p.m. ',
    'J. F. K. ',
    '... ',
    '. . . . ',
    '"Yes." ',
  ],
  ...[
    'Mr. BROWN of Ohio. ',
    'The PRESIDING OFFICER. ',
    'Lord Fox (LD)\n',
    '[00:01:02] ',
    'Anna Lee 00:00:02-00:00:03\n',
    '**Anna:** ',
  ],
  ...[
    '1. One ',
    '2. Two ',
    'a) ',
    '• ',
    'END 3:05 P.M. EDT\n',
    '### Heading\n',
    'See also\n',
    '---\n',
    '([(',
    ')])',
    '(',
    '!?',
    '…',
    '。',
  ],
  ...[
    '🙂',
    'שלום. ',
    'مرحبا. ',
    '\u202e',
    '\0',
    '\ud800',
    '\udc00',
    '\u200b',
    '\ufeff',
    '\u2028',
    '\t',
    'é',
    'İ',
    'ß',
    '1,000.',
    'end.Next',
  ],
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 16 })
    .map((all) => all.join('')),
);

/** What must hold of any reading; fails with a plain error, which is quicker than an assertion each. */
function check({ text, speakers, turns, sentences, residue }: Transcript): void {
  const ids = new Set(speakers.map(({ id }) => id));
  const must = (holds: boolean, what: string): void => {
    if (!holds) throw new Error(what);
  };
  let last = 0;
  turns.forEach(({ start, end, speaker, label }) => {
    must(ids.has(speaker), 'a turn has a speaker');
    must(start < end && start >= last && end <= text.length, 'turns stand in order and overlap nothing');
    if (label !== null) must(label.start >= last && label.end <= start, 'a label stands between turns');
    last = end;
  });
  const pieces = [...sentences, ...residue].sort((a, b) => a.start - b.start);
  let behind = 0;
  for (const { start, end } of pieces) {
    const words = text.slice(start, end);
    must(start >= behind && start < end && end <= text.length, 'sentences and residue overlap nothing');
    must(words.trim() === words && words !== '', 'a span has no white space at its ends');
    behind = end;
  }
  for (const { start, end, turn } of sentences) {
    const own = turns[turn];
    must(own !== undefined && own.start <= start && end <= own.end, 'a sentence lies in its turn');
  }
  must(
    uncovered(text, [...pieces, ...turns.flatMap(({ label }) => label ?? [])]) === '',
    'every word is covered',
  );
}

/** What is left of a text without some spans, white space aside. */
function uncovered(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let left = '';
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    left += text.slice(at, start);
    at = Math.max(at, end);
  }
  return (left + text.slice(at)).trim();
}

/** Ten thousand texts take some ten seconds, on a busy machine several times that. */
const slowest = { timeout: 180_000 };

describe('any text', () => {
  it('is read without throwing, into spans that cover every word once (10,000 texts)', slowest, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        check(readTranscript(canonicalise(text)));
      }),
      { numRuns: 10_000 },
    );
  });

  it('is read without throwing as it comes, before it is made canonical', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        readTranscript(text);
      }),
      { numRuns: 1000 },
    );
  });
});

const sentence = fc.constantFrom(
  'We met Mr. Smith at 5 p.m. in Washington, D.C. on Nov. 9.',
  'Is it 3.4 billion?',
  '“We are ready.”',
  'Resolution No. 2202 (see p. 7) was signed!',
  'There are 340, not 300...',
);

describe('white space between sentences', () => {
  it('moves spans and changes nothing else', () => {
    const gap = fc.constantFrom(' ', '  ', '\t', '     ', '\u00a0', ' \n', '\n\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, gap), { minLength: 1, maxLength: 12 }), (parts) => {
        const plain = readTranscript(`THE PRESIDENT: ${parts.map(([words]) => words).join(' ')}`);
        const spaced = readTranscript(
          `THE PRESIDENT: ${parts.map(([words, space]) => words + space).join('')}`,
        );
        const said = ({ text, sentences }: Transcript): readonly string[] =>
          sentences.map(({ start, end }) => text.slice(start, end));
        expect(said(spaced)).toEqual(said(plain));
        expect(spaced.speakers).toEqual(plain.speakers);
        expect(spaced.sentences.map(({ turn }) => turn)).toEqual(plain.sentences.map(({ turn }) => turn));
      }),
    );
  });
});

describe('long lines', () => {
  it('cost about the same per unit whatever they hold', () => {
    const half = 250_000;
    const lines = ['a ', 'a ( b ', '[', '. ', '" ( [ ', 'Mr. ', 'A: ', '(applause) '].map((unit) =>
      unit.repeat(half / unit.length),
    );
    const started = performance.now();
    lines.forEach((line) => {
      check(readTranscript(line));
    });
    // Quadratic work on any of these takes minutes; the bound is wide for slow machines.
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
