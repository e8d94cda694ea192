import { readDate } from './date';
import type { DateContext } from './date-context';
import { withDirection } from './distance';
import { readShare } from './fraction';
import type { Mention } from './mention';
import { readHeight } from './height';
import { readMultiplier } from './multiplier';
import { numberedNameLength, readNumericName } from './name';
import { mayOpen, opens } from './openers';
import { readOrdinal } from './ordinal';
import { addressEnd, compoundLength, isZone, passedOverLength } from './passed-over';
import { qualify, type QualifiedMention } from './qualify';
import { readQuantity } from './quantity';
import { readArticleTime, readRelativeDate } from './relative-date';
import { readSeason } from './season';
import { readSensibleQuantity } from './sensible-quantity';
import { lowerAt, type Token, type Tokens } from './token';
import { readVague } from './vague';

/** All figures of one sentence from left to right; none overlap. */
export function readMentions(tokens: Tokens, context: DateContext): readonly QualifiedMention[] {
  const mentions: QualifiedMention[] = [];
  let [at, floor] = [0, 0];
  while (at < tokens.length) {
    at = nextOpening(tokens, at);
    const token = tokens[at];
    if (token === undefined) break;
    const mention = readAt(tokens, at, token, context);
    if (mention === null) {
      at += Math.max(1, insideWordLength(tokens, at));
      continue;
    }
    const qualified = withoutBase(tokens, qualify(tokens, mention), mention, mentions.at(-1));
    const kept = keptBehind(qualified, floor);
    mentions.push(kept);
    floor = kept.to;
    at = Math.max(at + 1, floor);
  }
  return mentions;
}

/** The next token that may open a figure. Most words open none, and are passed over by one look at them. */
function nextOpening(tokens: Tokens, from: number): number {
  let at = from;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const passed = isPlain(tokens, at, token) ? 1 : passLength(tokens, at, token);
    if (passed === 0) return at;
    at += passed;
  }
  return at;
}

/** A word that opens nothing, before a word that it opens nothing with. */
function isPlain(tokens: Tokens, at: number, { kind, opens: own }: Token): boolean {
  const next = tokens[at + 1];
  return (
    kind === 'word' &&
    own === opens.nothing &&
    next?.kind === 'word' &&
    (next.opens & opens.smallNumber) === 0 &&
    tokens[at + 2]?.kind !== 'number'
  );
}

/** Tokens to pass over: words that open nothing, labels with a number in them, addresses, hours, telephone numbers. */
function passLength(tokens: Tokens, at: number, token: Token): number {
  if (token.kind === 'mark') return mayOpen(tokens, at, token) ? 0 : 1;
  if (token.kind === 'number')
    return isPlatform(tokens, at) ? 0 : numberedNameLength(tokens, at) || passedOverLength(tokens, at);
  const own = token.opens;
  const mayName =
    own !== opens.nothing ||
    opensSmallNumber(tokens[at + 1]) ||
    tokens[at + 1]?.kind === 'number' ||
    tokens[at + 2]?.kind === 'number';
  const named = mayName ? numberedNameLength(tokens, at) : 0;
  if (named > 0) return named;
  const passed = (own & opens.number) === 0 ? 0 : passedOverLength(tokens, at);
  if (passed > 0) return passed;
  const address = own === opens.nothing ? at : addressEnd(tokens, at);
  if (address > at) return address - at;
  return mayOpen(tokens, at, token) || isPlatform(tokens, at) ? 0 : 1;
}

function opensSmallNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.opens & opens.smallNumber) !== 0;
}

function isPlatform(tokens: Tokens, at: number): boolean {
  return tokens[at + 1]?.text === '+' && tokens[at + 2]?.kind === 'number' && !isZone(tokens, at);
}

/** In "9,000 crore less than 12,000 crore" the words say how far the two are apart, and bound neither. */
function withoutBase(
  tokens: Tokens,
  qualified: QualifiedMention,
  { from, qualifier }: Mention,
  before: QualifiedMention | undefined,
): QualifiedMention {
  const compares =
    before !== undefined &&
    before.to === qualified.from &&
    amounts.has(before.kind) &&
    from === qualified.from + 2 &&
    lowerAt(tokens, from - 1) === 'than';
  return compares ? { ...qualified, from, qualifier } : qualified;
}

const amounts: ReadonlySet<string> = new Set(['money', 'number', 'percent', 'percentage-points', 'duration']);

/** A qualifier never reaches back into the figure before. */
function keptBehind(mention: QualifiedMention, floor: number): QualifiedMention {
  return mention.from < floor ? { ...mention, from: floor } : mention;
}

function readAt(tokens: Tokens, at: number, token: Token, context: DateContext): Mention | null {
  const isNumber = token.kind !== 'word' || (token.opens & opens.number) !== 0;
  const mention =
    readNumericName(tokens, at) ??
    readDate(tokens, at, context) ??
    (isNumber ? readNumberAt(tokens, at) : readWordAt(tokens, at, context)) ??
    readVague(tokens, at);
  return mention === null ? null : withDirection(tokens, mention, context);
}

function readNumberAt(tokens: Tokens, at: number): Mention | null {
  return (
    readArticleTime(tokens, at) ??
    readShare(tokens, at) ??
    readHeight(tokens, at) ??
    readOrdinal(tokens, at) ??
    readSensibleQuantity(tokens, at)
  );
}

/** Words that tell a time or a multiple; and the names of money before a number. */
function readWordAt(tokens: Tokens, at: number, context: DateContext): Mention | null {
  return (
    readSeason(tokens, at, context) ??
    readRelativeDate(tokens, at, context) ??
    readMultiplier(tokens, at) ??
    (tokens[at + 1]?.kind === 'word' ? null : readSensibleQuantity(tokens, at))
  );
}

/** A number inside a word ("5G") is passed over with its word. */
function insideWordLength(tokens: Tokens, at: number): number {
  if (tokens[at]?.kind === 'word' && !opensSmallNumber(tokens[at])) return 0;
  const quantity = readQuantity(tokens, at);
  return quantity === null ? 0 : compoundLength(tokens, quantity);
}
