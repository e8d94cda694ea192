import { smallNumbers } from '../tables/number-words';
import { readDate } from './date';
import type { DateContext } from './date-context';
import { readShare } from './fraction';
import type { Mention } from './mention';
import { readMultiplier } from './multiplier';
import { numberedNameLength, readNumericName } from './name';
import { mayOpen } from './openers';
import { readOrdinal } from './ordinal';
import { addressEnd, compoundLength, passedOverLength } from './passed-over';
import { qualify, type QualifiedMention } from './qualify';
import { readQuantity } from './quantity';
import { readArticleTime, readRelativeDate, withDirection } from './relative-date';
import { readSeason } from './season';
import { readSensibleQuantity } from './sensible-quantity';
import { lowerAt, type Token, type Tokens } from './token';
import { readVague } from './vague';

/** All figures of one sentence from left to right; none overlap. */
export function readMentions(tokens: Tokens, context: DateContext): readonly QualifiedMention[] {
  const mentions: QualifiedMention[] = [];
  let [at, floor] = [0, 0];
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const passed = passLength(tokens, at, token);
    if (passed > 0) {
      at += passed;
      continue;
    }
    const mention = readAt(tokens, at, context);
    if (mention === null) {
      at += Math.max(1, insideWordLength(tokens, at));
      continue;
    }
    const kept = keptBehind(qualify(tokens, mention), floor);
    mentions.push(kept);
    floor = kept.to;
    at = Math.max(at + 1, floor);
  }
  return mentions;
}

/** Tokens to pass over: words that open nothing, labels with a number in them, addresses, hours, telephone numbers. */
function passLength(tokens: Tokens, at: number, token: Token): number {
  const next = tokens[at + 1];
  if (token.kind === 'word') {
    const named = mayName(next, tokens[at + 2]) ? numberedNameLength(tokens, at) : 0;
    if (named > 0) return named;
    if (!mayOpen(tokens, at, token) && !isPlatform(tokens, at)) return Math.max(1, addressEnd(tokens, at) - at);
    return 0;
  }
  if (token.kind === 'mark') return mayOpen(tokens, at, token) ? 0 : 1;
  return isPlatform(tokens, at) ? 0 : numberedNameLength(tokens, at) || passedOverLength(tokens, at);
}

function isPlatform(tokens: Tokens, at: number): boolean {
  return tokens[at + 1]?.text === '+' && tokens[at + 2]?.kind === 'number';
}

function mayName(next: Token | undefined, second: Token | undefined): boolean {
  if (next === undefined) return false;
  return next.kind === 'number' || second?.kind === 'number' || smallNumbers.has(next.lower) || second?.lower === 'war' || isRoman(next);
}

function isRoman(token: Token): boolean {
  return token.kind === 'word' && /^[IVX]+$/.test(token.text);
}

/** A qualifier never reaches back into the figure before. */
function keptBehind(mention: QualifiedMention, floor: number): QualifiedMention {
  return mention.from < floor ? { ...mention, from: floor } : mention;
}

function readAt(tokens: Tokens, at: number, context: DateContext): Mention | null {
  const mention =
    readNumericName(tokens, at) ??
    readDate(tokens, at, context) ??
    readSeason(tokens, at, context) ??
    readRelativeDate(tokens, at, context) ??
    readArticleTime(tokens, at) ??
    readShare(tokens, at) ??
    readOrdinal(tokens, at) ??
    readSensibleQuantity(tokens, at) ??
    readMultiplier(tokens, at) ??
    readVague(tokens, at);
  return mention === null ? null : withDirection(tokens, mention, context.base);
}

/** A number inside a word ("5G") is passed over with its word. */
function insideWordLength(tokens: Tokens, at: number): number {
  if (lowerAt(tokens, at) === '' || (tokens[at]?.kind === 'word' && !smallNumbers.has(lowerAt(tokens, at)))) return 0;
  const quantity = readQuantity(tokens, at);
  return quantity === null ? 0 : compoundLength(tokens, quantity);
}
