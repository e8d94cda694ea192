import { isSpaceAt, skipSpace, trimEnd } from '../../text/letters';
import type { Span } from '../../text/span';
import { readFollowing } from '../sentences/following';
import { endsWithSentence } from '../lines';
import type { ResidueReason } from '../transcript';

/** Text inside a paragraph that is not speech. */
export interface Aside extends Span {
  readonly reason: ResidueReason;
}

/** Longer remarks in brackets are somebody's words. */
const longestDirection = 120;

/** What transcribers note: sounds, actions, faults of the recording. */
const sounds =
  /\b(?:applau(?:se|ds?)|laugh(?:s|ter|ing|ed)?|chuckl\w+|cheer(?:s|ing)?|boo(?:s|ing)|inaudible|in ?distinct|unintelligible|cross-?talk|pauses?|silence|sighs?|coughs?|gasps?|groans?|claps?|chant(?:s|ing)?|music|sings?|singing|anthem|gestur\w+|points?|nods?|knocks?|waves?|smiles?|whistles?|speaks?|speaking|spoke|off-?\s?mic\w*|no audio|audio|video|break|recess\w*|commences?|concludes?|begins?|ends?|departs?|leaves?|enters?|arrives?|escorted|signed|signs?|presented|given|holds? up|shakes?|hugs?|clears? (?:his |her )?throat|turns?|looks?|walks?|whispers?|in progress|phonetic|ph|sic|bell|gavel|noise|interrupt\w*|toast|prayer|moment|exeunt|rose|rises)\b/i;
const interpreters =
  /\b(?:interpret\w*|retranslat\w*|translat\w*|sp(?:eaks?|eaking|oke)(?: in)? (?:arabic|azerbaijani|chinese|english|farsi|french|german|hebrew|hindi|italian|japanese|korean|mandarin|persian|polish|portuguese|russian|spanish|turkish|ukrainian)|(?:spoke|speaks?|speaking) in|in (?:arabic|azerbaijani|chinese|english|farsi|french|german|hebrew|hindi|italian|japanese|korean|mandarin|persian|polish|portuguese|russian|spanish|turkish|ukrainian))\b/i;
const ownWords = /\b(?:I|we|you|my|our|your|us|me)\b/;
const pageMark = /^\[{1,2}(?:page|pages|p\.)\s?\S{1,12}\]{1,2}$|^\{time\}/i;
const timeInside = /\s*\d{1,2}:\d{2}(?::\d{2})?/g;
const timeMark = /^[([]\d{1,2}:\d{2}(?::\d{2})?[)\]]$/;

/** Why a remark with its brackets is not speech; null where it is somebody's words. `alone`: it has a line for itself. */
export function directionReason(remark: string, alone: boolean): ResidueReason | null {
  if (timeMark.test(remark)) return 'a time mark';
  if (pageMark.test(remark)) return 'a page number';
  const inside = remark.replace(timeInside, '').replace(/^[([*_]+|[)\].*_]+$/g, '');
  if (inside.length > longestDirection || inside.trim() === '' || /\d/.test(inside)) return null;
  if (/[.?!]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(inside)) return null;
  if (interpreters.test(inside)) return 'an interpreter’s note';
  if (ownWords.test(inside)) return null;
  if (sounds.test(inside)) return 'a stage direction';
  return alone && inside.length <= longestDirection / 2 ? 'a stage direction' : null;
}

/** Stage directions between the sentences of a paragraph; one in the middle of a sentence stays in it. */
export function findAsides(text: string, block: Span): readonly Aside[] {
  if (!hasBracket(text.slice(block.start, block.end))) return noAsides;
  const asides: Aside[] = [];
  let from = block.start;
  for (
    let at = nextBracket(text, block.start, block.end);
    at < block.end;
    at = nextBracket(text, at + 1, block.end)
  ) {
    const aside = readAside(text, at, from, block.end);
    if (aside === null) continue;
    asides.push(aside);
    from = aside.end;
    at = aside.end - 1;
  }
  return asides;
}

const noAsides: readonly Aside[] = [];

/** Most paragraphs have none, and the engine finds that out faster than a loop does. */
function hasBracket(words: string): boolean {
  return words.includes('(') || words.includes('[');
}

function nextBracket(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) !== 0x28 && text.charCodeAt(at) !== 0x5b) at += 1;
  return at;
}

function readAside(text: string, at: number, from: number, end: number): Aside | null {
  const close = closeOf(text, at, end);
  if (close < 0) return null;
  const behind = text.charAt(close + 1) === '.' && !isSpaceAt(text, at - 2) ? close + 2 : close + 1;
  const reason = directionReason(text.slice(at, close + 1), false);
  if (reason === null || !standsBetween(text, at, from, behind, end)) return null;
  return { start: at, end: behind, reason };
}

/** The bracket that closes, one level of the same kind inside allowed ("[[Page 3]]"). */
function closeOf(text: string, at: number, end: number): number {
  const [open, close] = text.charAt(at) === '(' ? '()' : '[]';
  let depth = 0;
  for (let next = at; next < Math.min(end, at + longestDirection); next += 1) {
    const unit = text.charAt(next);
    if (unit === open) depth += 1;
    else if (unit === close) depth -= 1;
    if (depth === 0) return next;
    if (depth > 2) return -1;
  }
  return -1;
}

/** At either end of the paragraph, behind another aside, or behind an ended sentence and before a new one. */
function standsBetween(text: string, at: number, from: number, behind: number, end: number): boolean {
  if (trimEnd(text, from, at) === from || skipSpace(text, behind, end) >= end) return true;
  if (!endsWithSentence(text.slice(Math.max(from, at - 12), at).trimEnd())) return false;
  const next = readFollowing(text, behind, end);
  return next.shape !== 'lower' && !/^[—–,;-]/.test(text.slice(next.at, next.at + 1));
}
