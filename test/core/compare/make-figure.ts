import type { RelateOptions } from '#core/compare/relate-options';
import type { Figure } from '#core/figures/figure';
import type { Span } from '#core/text/span';
import type { Speaker, Transcript } from '#core/transcript/transcript';

/** What a case says of a figure; the rest takes the plain default. */
export type FigureSpec = Partial<Omit<Figure, 'period'>> & {
  readonly text: string;
  readonly period?: {
    readonly from: string | null;
    readonly to: string | null;
    readonly words: string;
  } | null;
};

export interface SentenceSpec {
  readonly speaker: string;
  readonly text: string;
  readonly figures?: readonly FigureSpec[];
}

export interface CaseInput {
  readonly speakers: readonly Speaker[];
  readonly sentences: readonly SentenceSpec[];
  /** What the project decided about comparing; left out where it decided nothing. */
  readonly options?: RelateOptions;
}

const plain = {
  kind: 'count',
  value: null,
  lower: null,
  upper: null,
  lowerInclusive: false,
  upperInclusive: false,
  unit: null,
  counted: null,
  countedSpan: null,
  head: null,
  scope: null,
  qualifier: null,
  change: null,
  negated: false,
  scaleWord: null,
  significantDigits: null,
  actuality: 'actual',
  attribution: null,
  tie: null,
  turn: 0,
  speaker: 's1',
  reason: 'written for a test',
} as const;

/** A value without bounds is said exactly: both ends are the value. */
function boundsOf(spec: FigureSpec): Partial<Figure> {
  const given = spec.lower !== undefined || spec.upper !== undefined;
  if (given || spec.value === undefined || spec.value === null) return {};
  return { lower: spec.value, upper: spec.value, lowerInclusive: true, upperInclusive: true };
}

/** A figure with defaults for everything that the case leaves out. */
export function makeFigure(spec: FigureSpec, span: Span = { start: 0, end: spec.text.length }): Figure {
  const period = spec.period ? { ...spec.period, span } : null;
  return { ...plain, ...boundsOf(spec), ...spec, period, ...span };
}

/** A transcript and its figures out of a case: one turn for each sentence, in order. */
export function makeInput(input: CaseInput): {
  readonly transcript: Transcript;
  readonly figures: readonly Figure[];
} {
  let text = '';
  const sentences: { start: number; end: number; turn: number }[] = [];
  const figures: Figure[] = [];
  input.sentences.forEach((sentence, turn) => {
    const start = text.length;
    text += `${sentence.text}\n`;
    sentences.push({ start, end: text.length - 1, turn });
    let from = 0;
    for (const spec of sentence.figures ?? []) {
      const at = sentence.text.indexOf(spec.text, from);
      if (at < 0) throw new Error(`“${spec.text}” is not in “${sentence.text}”.`);
      from = at + spec.text.length;
      figures.push(
        makeFigure({ ...spec, speaker: sentence.speaker, turn }, { start: start + at, end: start + from }),
      );
    }
  });
  const turns = sentences.map(({ start, end }, turn) => ({
    start,
    end,
    speaker: input.sentences[turn]?.speaker ?? '',
    label: null,
  }));
  return { transcript: { text, speakers: input.speakers, turns, sentences, residue: [] }, figures };
}
