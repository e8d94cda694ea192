import type { Span } from '../text/span';
import type { BoardInput } from './board';
import type { Figure } from '../figures/figure';
import { countryOf, countryOfRole } from './countries';
import { roleOf, type Entry, type EntryState } from './entry';
import { exclusionOf } from './measurable';
import { indexFigures, type FigureIndex } from './figure-index';
import { sentenceFinder } from './find-in-order';
import { measureKey, topicWords } from './measure-key';
import { populationOf, type SpeakerCountries } from './population';
import { emptyWords } from './vocabulary';
import { singular, wordsOf } from './words';

/** What is looked up for every figure of a text, made ready once. */
interface Reading {
  readonly input: BoardInput;
  readonly figures: FigureIndex;
  readonly sentenceOf: (figure: Span) => Span;
  readonly countriesOf: (speaker: string) => SpeakerCountries;
}

function countryReader({ transcript }: BoardInput): (speaker: string) => SpeakerCountries {
  const own = new Map(transcript.speakers.map(({ id, role }) => [id, countryOfRole(role)]));
  const all = [...own.values()].filter((country) => country !== null);
  return (speaker) => ({ own: own.get(speaker) ?? null, all });
}

/** The figure that this one was replaced by: tied to it, or said in the same sentence where this one is negated. */
function correctionOf({ figures, sentenceOf }: Reading, index: number, figure: Figure): Figure | null {
  const tied = figures.correctionOf(index);
  if (tied !== null || !figure.negated) return tied;
  const sentence = sentenceOf(figure);
  return figures.findBetween(
    sentence.start,
    sentence.end,
    (other) =>
      !other.negated &&
      other.kind === figure.kind &&
      other.speaker === figure.speaker &&
      other.end <= sentence.end,
  );
}

/** "Fell from 11 percent to 9.5 percent": the first is where the change began, not a second value. */
function endOfChange({ input, figures }: Reading, index: number, figure: Figure): Figure | null {
  const { text } = input.transcript;
  if (!/\bfrom $/i.test(text.slice(0, figure.start).slice(-lookBack))) return null;
  return figures.findBetween(
    figure.end + 1,
    figure.end + longestChange + 1,
    (other, at) =>
      at !== index &&
      other.unit === figure.unit &&
      /^[^.;]{0,40}\bto $/.test(text.slice(figure.end, other.start)),
  );
}

const lookBack = 8;
/** Between the two ends of a change stand at most 40 characters and "to ". */
const longestChange = 43;

interface Part {
  readonly state: EntryState;
  readonly other: Figure | null;
}

function partOf(reading: Reading, index: number, figure: Figure): Part {
  const { input } = reading;
  const correction = correctionOf(reading, index, figure);
  if (correction !== null || figure.negated) return { state: 'corrected', other: correction };
  const tied = figure.tie === null ? null : (input.figures[figure.tie.figure] ?? null);
  if (figure.tie?.relation === 'restates' && tied !== null) return { state: 'restating', other: tied };
  if (figure.tie?.relation === 'part-of' && tied !== null) return { state: 'part', other: tied };
  const end = endOfChange(reading, index, figure);
  if (end !== null) return { state: 'starting', other: end };
  if (figure.kind === 'vague') return { state: 'vague', other: null };
  return { state: 'active', other: null };
}

function topicOf(words: string, head: string | null): ReadonlySet<string> {
  const tokens = wordsOf(words.toLowerCase()).map((word) => countryOf(word) ?? singular(word));
  return new Set(tokens.filter((token) => !emptyWords.has(token) && token !== head && !/^\d/.test(token)));
}

/** Whom a person assigns a measure belongs on the board, whatever the program thinks of it. */
function isAssigned({ choices }: BoardInput, index: number): boolean {
  return (choices?.assigned[index] ?? null) !== null;
}

function entryOf(reading: Reading, index: number, figure: Figure): Entry | null {
  const { sentenceOf, countriesOf } = reading;
  const { text } = reading.input.transcript;
  const sentence = sentenceOf(figure);
  const role = roleOf(figure, text.slice(figure.end, sentence.end));
  const part = partOf(reading, index, figure);
  const key =
    measureKey(text, part.other ?? figure, part.other === null ? sentence : sentenceOf(part.other), role) ??
    measureKey(text, figure, sentence, role);
  if (key === null && !isAssigned(reading.input, index)) return null;
  const population = populationOf(figure, countriesOf(figure.speaker));
  return {
    index,
    figure,
    key: key ?? figure.head ?? figure.unit ?? figure.kind,
    role,
    ...part,
    population,
    topic: topicOf(topicWords(text, figure, sentence), figure.head),
    sentence,
  };
}

/** Everything on the board that has an amount or was put there by a person, in the order of the text. */
export function collectEntries(input: BoardInput): readonly Entry[] {
  const reading: Reading = {
    input,
    figures: indexFigures(input.figures),
    sentenceOf: sentenceFinder(input.transcript.sentences),
    countriesOf: countryReader(input),
  };
  const entries = input.figures.map((figure, index) =>
    exclusionOf(figure) === null || isAssigned(input, index) ? entryOf(reading, index, figure) : null,
  );
  const found = entries.filter((entry) => entry !== null);
  return [...found].sort((a, b) => a.figure.start - b.figure.start);
}
