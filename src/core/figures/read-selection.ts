import type { Span } from '../text/span';
import { spanContains } from '../text/span';
import { defaultTolerance } from './bounds';
import { buildFigure } from './build-figure';
import { readDay, type Day } from './calendar';
import { citingIn } from './context/attribution';
import { Nations } from './context/whose-money';
import type { Figure } from './figure';
import { dateContextOf } from './grammar/date-context';
import { mentionOf } from './grammar/mention';
import type { QualifiedMention } from './grammar/qualify';
import { readMentions } from './grammar/read-mentions';
import type { Tokens } from './grammar/token';
import { wordingOf, type Wording } from './grammar/wording';
import type { FigureOptions, SpokenSentence } from './options';

/** A selection as tokens of its sentence, `to` exclusive. */
interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const unread = 'not read as an amount; what it says is for a person to enter';

function rangeOf({ tokens, starts }: Wording, { start, end }: Span): TokenRange {
  const from = tokens.findIndex(({ text }, at) => (starts[at] ?? 0) + text.length > start);
  const behind = starts.findIndex((place) => place >= end);
  return { from: from === -1 ? tokens.length : from, to: behind === -1 ? tokens.length : behind };
}

/** A selected number stands for its whole figure with its qualifier, and a longer selection for the one figure in it. */
function readInSentence(tokens: Tokens, range: TokenRange, base: Day | null): QualifiedMention | null {
  const touched = readMentions(tokens, dateContextOf(tokens, base)).filter(
    ({ from, to }) => from < range.to && range.from < to,
  );
  const [mention] = touched;
  if (mention === undefined || touched.length > 1) return null;
  const fits =
    (mention.from <= range.from && range.to <= mention.to) ||
    (range.from <= mention.from && mention.to <= range.to);
  return fits ? mention : null;
}

/** The words by themselves: what the sentence made a name or a label of ("article 5") may be meant as an amount. */
function readAlone(tokens: Tokens, range: TokenRange, base: Day | null): QualifiedMention | null {
  const [mention, ...others] = readMentions(tokens.slice(range.from, range.to), dateContextOf(tokens, base));
  if (mention === undefined || others.length > 0) return null;
  return { ...mention, from: mention.from + range.from, to: mention.to + range.from };
}

function unreadMention({ from, to }: TokenRange): QualifiedMention {
  return { ...mentionOf(from, to, 'vague', null, unread), negated: false };
}

/**
 * Reads words that a person selected as one figure, in the light of their sentence: as the sentence is read, else by
 * themselves, else without a number. null where the selection holds no words of the sentence.
 */
export function readSelection(
  spoken: { readonly text: string; readonly speaker: string },
  sentence: SpokenSentence,
  selection: Span,
  options: FigureOptions,
): Figure | null {
  const { text, speaker } = spoken;
  const wording = wordingOf(text, sentence);
  const { tokens } = wording;
  const range = rangeOf(wording, selection);
  if (range.from >= range.to || !spanContains(sentence, selection)) return null;
  const base = options.date === null ? null : readDay(options.date);
  const own = readInSentence(tokens, range, base) ?? readAlone(tokens, range, base) ?? unreadMention(range);
  const others = readMentions(tokens, dateContextOf(tokens, base)).filter(
    ({ from, to }) => to <= own.from || own.to <= from,
  );
  const mentions = [...others, own].toSorted((a, b) => a.from - b.from);
  const tolerance = options.tolerance ?? defaultTolerance;
  const citing = citingIn(tokens);
  const nations = new Nations({ text, turns: [], sentences: [] });
  const reading = { wording, citing, mentions, turn: sentence.turn, speaker, base, tolerance, nations };
  return buildFigure(reading, mentions.indexOf(own));
}
