import type { Sentence, Transcript } from '../transcript/transcript';
import { defaultTolerance } from './bounds';
import { buildFigure } from './build-figure';
import { readDay, type Day } from './calendar';
import type { Figure } from './figure';
import { tenseOf } from './grammar/date-context';
import { readMentions } from './grammar/read-mentions';
import { tokenise } from './grammar/token';
import type { FigureOptions } from './options';
import { tieFigures } from './ties';

/** All figures of a transcript in the order of the text, sentence by sentence; none overlap. */
export function readFigures(transcript: Transcript, options: FigureOptions): readonly Figure[] {
  const base = options.date === null ? null : readDay(options.date);
  const tolerance = options.tolerance ?? defaultTolerance;
  const figures = transcript.sentences.flatMap((sentence) => readSentence(transcript, sentence, base, tolerance));
  return tieFigures(transcript.text, figures, tolerance);
}

function readSentence(transcript: Transcript, sentence: Sentence, base: Day | null, tolerance: string): readonly Figure[] {
  const { text } = transcript;
  const tokens = tokenise(text, sentence);
  const mentions = readMentions(tokens, { base, tense: tenseOf(tokens) });
  const speaker = transcript.turns[sentence.turn]?.speaker ?? '';
  const reading = { text, tokens, mentions, turn: sentence.turn, speaker, base, tolerance };
  return mentions.flatMap((_mention, at) => buildFigure(reading, at) ?? []);
}
