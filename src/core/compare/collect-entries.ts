import type { BoardInput } from './board';
import type { Figure } from '../figures/figure';
import { countryOf, countryOfRole } from './countries';
import { roleOf, type Entry, type EntryState } from './entry';
import { exclusionOf } from './measurable';
import { measureKey, sentenceOf, topicWords } from './measure-key';
import { populationOf, type SpeakerCountries } from './population';
import { emptyWords } from './vocabulary';
import { singular, wordsOf } from './words';

function countriesFor(input: BoardInput, speaker: string): SpeakerCountries {
  const all = input.transcript.speakers.map((each) => [each.id, countryOfRole(each.role)] as const);
  return {
    own: all.find(([id]) => id === speaker)?.[1] ?? null,
    all: all.map(([, country]) => country).filter((country) => country !== null),
  };
}

/** The figure that this one was replaced by: tied to it, or said in the same sentence where this one is negated. */
function correctionOf(input: BoardInput, index: number): Figure | null {
  const figure = input.figures[index];
  const tied = input.figures.find((each) => each.tie?.relation === 'corrects' && each.tie.figure === index);
  if (tied !== undefined || figure === undefined || !figure.negated) return tied ?? null;
  const sentence = sentenceOf(input.transcript.sentences, figure);
  const sameSentence = (other: Figure) => other.start >= sentence.start && other.end <= sentence.end;
  return (
    input.figures.find(
      (other) =>
        !other.negated &&
        other.kind === figure.kind &&
        other.speaker === figure.speaker &&
        sameSentence(other),
    ) ?? null
  );
}

/** "Fell from 11 percent to 9.5 percent": the first is where the change began, not a second value. */
function endOfChange(input: BoardInput, index: number, figure: Figure): Figure | null {
  const { text } = input.transcript;
  if (!/\bfrom $/i.test(text.slice(0, figure.start).slice(-lookBack))) return null;
  const next = input.figures.find(
    (other, at) =>
      at !== index &&
      other.unit === figure.unit &&
      /^[^.;]{0,40}\bto $/.test(text.slice(figure.end, other.start)) &&
      other.start > figure.end,
  );
  return next ?? null;
}

const lookBack = 8;

interface Part {
  readonly state: EntryState;
  readonly other: Figure | null;
}

function partOf(input: BoardInput, index: number, figure: Figure): Part {
  const correction = correctionOf(input, index);
  if (correction !== null || figure.negated) return { state: 'corrected', other: correction };
  const tied = figure.tie === null ? null : (input.figures[figure.tie.figure] ?? null);
  if (figure.tie?.relation === 'restates' && tied !== null) return { state: 'restating', other: tied };
  if (figure.tie?.relation === 'part-of' && tied !== null) return { state: 'part', other: tied };
  const end = endOfChange(input, index, figure);
  if (end !== null) return { state: 'starting', other: end };
  if (figure.kind === 'vague') return { state: 'vague', other: null };
  return { state: 'active', other: null };
}

function topicOf(words: string, head: string | null): ReadonlySet<string> {
  const tokens = wordsOf(words.toLowerCase()).map((word) => countryOf(word) ?? singular(word));
  return new Set(tokens.filter((token) => !emptyWords.has(token) && token !== head && !/^\d/.test(token)));
}

function entryOf(input: BoardInput, index: number, figure: Figure): Entry | null {
  const { text, sentences } = input.transcript;
  const sentence = sentenceOf(sentences, figure);
  const role = roleOf(figure, text.slice(figure.end, sentence.end));
  const part = partOf(input, index, figure);
  const key =
    measureKey(
      text,
      part.other ?? figure,
      part.other === null ? sentence : sentenceOf(sentences, part.other),
      role,
    ) ?? measureKey(text, figure, sentence, role);
  if (key === null) return null;
  const population = populationOf(figure, countriesFor(input, figure.speaker));
  return {
    index,
    figure,
    key,
    role,
    ...part,
    population,
    topic: topicOf(topicWords(text, figure, sentence), figure.head),
    sentence,
  };
}

/** Everything on the board that has an amount, in the order of the text. */
export function collectEntries(input: BoardInput): readonly Entry[] {
  const entries = input.figures.map((figure, index) =>
    exclusionOf(figure) === null ? entryOf(input, index, figure) : null,
  );
  const found = entries.filter((entry) => entry !== null);
  return [...found].sort((a, b) => a.figure.start - b.figure.start);
}
