import type { TranscriptView } from '#core/contract/views';
import { sliceSpan, spanContains, spansOverlap, type Span } from '#core/text/span';

/** A stretch of text to read in context: what is in question, with a sentence either side. */
export interface Passage extends Span {
  readonly speakerId: string;
  /** Counted from 1. */
  readonly turn: number;
  /** The sentences in question, without those around. */
  readonly core: Span;
  readonly quotes: readonly Span[];
}

function contextOf(transcript: TranscriptView, quote: Span): Passage | null {
  const turn = transcript.turns.findIndex((candidate) => spanContains(candidate, quote));
  const spoken = transcript.turns[turn];
  if (spoken === undefined) return null;
  const sentences = transcript.sentences.filter((sentence) => spanContains(spoken, sentence));
  const touched = sentences
    .map((sentence, index) => (spansOverlap(sentence, quote) ? index : -1))
    .filter((index) => index !== -1);
  const first = touched[0] ?? -1;
  const last = touched.at(-1) ?? -1;
  const core = { start: sentences[first]?.start ?? quote.start, end: sentences[last]?.end ?? quote.end };
  return {
    start: sentences[first - 1]?.start ?? core.start,
    end: (last === -1 ? undefined : sentences[last + 1]?.end) ?? core.end,
    core,
    speakerId: spoken.speaker,
    turn: turn + 1,
    quotes: [quote],
  };
}

function join(a: Passage, b: Passage): Passage {
  return {
    ...a,
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    quotes: [...a.quotes, ...b.quotes],
    core: { start: Math.min(a.core.start, b.core.start), end: Math.max(a.core.end, b.core.end) },
  };
}

/** Where the quotes stand, in the order of the text; passages of one turn that touch become one. */
export function passagesOf(transcript: TranscriptView, quotes: readonly Span[]): readonly Passage[] {
  const found = quotes.map((quote) => contextOf(transcript, quote)).filter((passage) => passage !== null);
  const passages: Passage[] = [];
  for (const passage of found.toSorted((a, b) => a.start - b.start)) {
    const last = passages.at(-1);
    if (last?.turn === passage.turn && passage.start <= last.end)
      passages[passages.length - 1] = join(last, passage);
    else passages.push(passage);
  }
  return passages;
}

export interface PassagePiece {
  readonly words: string;
  readonly quoted: boolean;
  /** Belongs to a sentence around the one in question. */
  readonly around: boolean;
}

/** What stands between sentences and is not speech (residue of a web page) is left out, and the gap is shown. */
function wordsBetween(text: string, piece: Span, sentences: readonly Span[]): string {
  const words = sliceSpan(text, piece);
  return words.trim() === '' || sentences.some((sentence) => spansOverlap(sentence, piece)) ? words : ' … ';
}

/** The passage cut where its look changes. */
export function passagePieces(
  transcript: TranscriptView,
  { start, end, core, quotes }: Passage,
): readonly PassagePiece[] {
  const sentences = transcript.sentences.filter((sentence) => spansOverlap(sentence, { start, end }));
  const edges = [{ start, end }, core, ...quotes, ...sentences].flatMap((span) => [span.start, span.end]);
  const sorted = [...new Set(edges)].toSorted((a, b) => a - b);
  return sorted.slice(1).map((to, index) => {
    const piece = { start: sorted[index] ?? start, end: to };
    return {
      words: wordsBetween(transcript.text, piece, sentences),
      around: !spansOverlap(core, piece),
      quoted: quotes.some((quote) => spansOverlap(quote, piece)),
    };
  });
}
