import { endsWithSentence, isBlank, type Line } from '../lines';
import { closesText, lineReason } from './residue';

/** A page has no more lines than this below its text; what is longer is another text. */
const mostFootLines = 40;
/** From this share of lines on that are no sentences, it is the foot of a page and no speech. */
const footShare = 0.7;

/**
 * How many of the last lines of a text are the foot of the page that it was copied from: they stand behind a mark or a
 * time that closes it, hold furniture, and most of them are no sentences. Only asked of a text's last speaker.
 */
export function countFootLines(lines: readonly Line[]): number {
  const close = lines.findLastIndex(({ words }) => closesText(words));
  if (close < 0 || lines.length - close > mostFootLines) return 0;
  const foot = lines.slice(close + 1).filter((line) => !isBlank(line));
  const furniture = foot.filter(({ words }) => lineReason(words) !== null);
  const other = foot.filter(({ words }) => !endsWithSentence(words) || lineReason(words) !== null);
  return furniture.length > 0 && other.length / foot.length >= footShare ? lines.length - close - 1 : 0;
}
