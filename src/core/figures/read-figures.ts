import type { OnStep } from '../text/progress';
import { defaultTolerance } from './bounds';
import { buildFigure, type SentenceReading } from './build-figure';
import { readDay } from './calendar';
import { citingIn } from './context/attribution';
import { Nations } from './context/whose-money';
import { completeEllipses } from './ellipsis';
import type { Figure } from './figure';
import { dateContextOf } from './grammar/date-context';
import { readMentions } from './grammar/read-mentions';
import { wordingWithFigures } from './grammar/wording';
import type { FigureOptions, SpokenSentence, SpokenText } from './options';
import { tieFigures } from './ties';

/** All figures of a transcript in the order of the text, sentence by sentence; none overlap. */
export function readFigures(spoken: SpokenText, options: FigureOptions, onStep?: OnStep): readonly Figure[] {
  const base = options.date === null ? null : readDay(options.date);
  const tolerance = options.tolerance ?? defaultTolerance;
  const nations = new Nations(spoken);
  const figures: Figure[] = [];
  spoken.sentences.forEach((sentence, at) => {
    readSentence(spoken, sentence, { base, tolerance, nations }, figures);
    onStep?.(at + 1, spoken.sentences.length);
  });
  return tieFigures(spoken.text, figures, tolerance);
}

/** What every sentence of a text is read in the light of. */
type ReadingLight = Pick<SentenceReading, 'base' | 'tolerance' | 'nations'>;

/** Adds the figures of one sentence to the list. */
function readSentence(
  spoken: SpokenText,
  sentence: SpokenSentence,
  light: ReadingLight,
  figures: Figure[],
): void {
  const { text } = spoken;
  const wording = wordingWithFigures(text, sentence);
  if (wording === null) return;
  const { tokens } = wording;
  const mentions = readMentions(tokens, dateContextOf(tokens, light.base));
  if (mentions.length === 0) return;
  const speaker = spoken.turns[sentence.turn]?.speaker ?? '';
  const citing = citingIn(tokens);
  const { base, tolerance, nations } = light;
  const reading = { wording, citing, mentions, turn: sentence.turn, speaker, base, tolerance, nations };
  const own: Figure[] = [];
  for (let at = 0; at < mentions.length; at += 1) {
    const figure = buildFigure(reading, at);
    if (figure !== null) own.push(figure);
  }
  for (const figure of completeEllipses(text, own)) figures.push(figure);
}
