import type { ClaimCandidate } from '#core/claims/claim-candidate';
import type { Extraction } from '#core/claims/extraction';
import type { FigureCorrection } from '#core/figures/correct-reading';
import type { Figure } from '#core/figures/figure';
import type { CommandEnvironment } from '#core/review/change-set';
import type { TranscriptImport } from '#core/review/import-transcript';

const speakers = [
  { id: 's1', name: 'Ada Stone', role: 'President of Northland' },
  { id: 's2', name: 'Ben Reed', role: null },
];

/** A figure of the example at these words. */
function figureAt(text: string, words: string, turn: number, value: string): Figure {
  const start = text.indexOf(words);
  return {
    start,
    end: start + words.length,
    text: words,
    kind: 'count',
    value,
    lower: value,
    upper: value,
    lowerInclusive: true,
    upperInclusive: true,
    unit: 'school',
    counted: 'schools',
    countedSpan: null,
    head: 'school',
    scope: null,
    qualifier: null,
    change: null,
    negated: false,
    scaleWord: null,
    significantDigits: 3,
    period: null,
    actuality: 'actual',
    attribution: null,
    tie: null,
    turn,
    speaker: turn % 2 === 0 ? 's1' : 's2',
    reason: 'A number before a noun.',
  };
}

function claimAt(text: string, words: string, turn: number, figures: readonly number[]): ClaimCandidate {
  const start = text.indexOf(words);
  return {
    start,
    end: start + words.length,
    text: words,
    turn,
    figures,
    speaker: turn % 2 === 0 ? 's1' : 's2',
    kind: figures.length > 0 ? 'quantity' : 'event',
    checkworthiness: 0.5,
    checkability: turn === 1 ? 'opinion' : 'checkable',
    reason: 'Holds something checkable.',
  };
}

/** A small transcript with two speakers, two figures that are tied, and three claims. */
export function exampleExtraction(): Extraction {
  const first = 'We built 340 schools. The 300 were a slip.';
  const second = 'That is a great success.';
  const third = 'The bridge was opened in May.';
  const text = `Ada Stone: ${first}\n\nBen Reed: ${second}\n\nAda Stone: ${third}\n`;
  const turns = [first, second, third].map((words, index) => {
    const start = text.indexOf(words);
    return {
      start,
      end: start + words.length,
      speaker: index === 1 ? 's2' : 's1',
      label: { start: start - 11 + (index === 1 ? 1 : 0), end: start - 1 },
    };
  });
  const sentences = turns.map(({ start, end }, turn) => ({ start, end, turn }));
  const figures = [
    figureAt(text, '340 schools', 0, '340'),
    {
      ...figureAt(text, '300', 0, '300'),
      tie: { relation: 'corrects' as const, figure: 0, reason: 'Taken back in the next sentence.' },
    },
  ];
  const claims = [
    claimAt(text, 'We built 340 schools', 0, [0]),
    claimAt(text, second, 1, []),
    claimAt(text, third, 2, []),
  ];
  return { transcript: { text, speakers, turns, sentences, residue: [] }, figures, claims };
}

/** What an import of the example is given. */
export function exampleImport(sha256: string, extraction = exampleExtraction()): TranscriptImport {
  return {
    extraction,
    title: 'Opening',
    date: '2026-05-01',
    place: null,
    sourceUrl: null,
    sha256,
    fileName: 'opening.txt',
  };
}

/** A reading as a person enters it, of no figure in particular. */
export const exampleCorrection: FigureCorrection = {
  kind: 'count',
  value: '341',
  upperValue: null,
  qualifier: null,
  unit: null,
  counted: 'schools',
  scope: null,
  change: null,
  negated: false,
  period: null,
  periodWords: null,
  actuality: 'actual',
  attribution: null,
};

/** Where words of the example stand. */
export function exampleSpan(words: string): { readonly start: number; readonly end: number } {
  const start = exampleExtraction().transcript.text.indexOf(words);
  return { start, end: start + words.length };
}

/** Counted ids and numbers, and a clock that stands still. */
export function exampleEnvironment(reviewerId = 'reviewer-1'): CommandEnvironment {
  let id = 0;
  let sequence = 1;
  return {
    now: '2026-11-23T10:00:00.000Z',
    newId: () => `id-${(id += 1)}`,
    nextSequence: () => sequence++,
    reviewerId,
  };
}
