import { isSpaceAt } from '../../text/letters';
import { isKindAt, markKind } from './mark-class';

/** What kind of mark a run begins with: a full stop, a call (? or !), dots that trail off, or a mark of East Asian writing. */
export type MarkKind = 'stop' | 'call' | 'dots' | 'wide';

/** A run of end marks with the closing quotes, brackets and note numbers behind it. */
export interface EndMark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** Dots set apart by spaces ("word . . . word"): a pause, unless there are four of them. */
  readonly apart: boolean;
}

const anyMark = markKind.stop | markKind.call | markKind.wide;

const openBracket = 0x5b;

/** A note number behind a mark ("ended.[12]") is this long at most. */
const longestNote = 5;

/** Reads the run of marks at `at`, where an end mark stands; never beyond `end`. */
export function readEndMark(text: string, at: number, end: number): EndMark {
  let next = at;
  let kind: MarkKind = isKindAt(text, at, markKind.wide) ? 'wide' : 'stop';
  while (next < end && isKindAt(text, next, anyMark)) {
    if (kind !== 'wide' && isKindAt(text, next, markKind.call)) kind = 'call';
    next += 1;
  }
  const apart = readDotsApart(text, at, next, end);
  if (kind === 'stop' && (apart > next || next - at > 1 || text.charAt(at) === '…')) kind = 'dots';
  next = skipClosers(text, Math.max(next, apart), end);
  return { start: at, end: next, kind, apart: kind === 'dots' && isSpaceAt(text, at - 1) };
}

/** The offset behind dots with single spaces between them (". . ."), or `next` where there are none. */
function readDotsApart(text: string, at: number, next: number, end: number): number {
  if (next - at !== 1 || text.charAt(at) !== '.') return next;
  let last = next;
  while (last + 1 < end && isSpaceAt(text, last) && text.charAt(last + 1) === '.') last += 2;
  return last - at >= 5 ? last : next;
}

/** Closing quotes and brackets, further marks among them, and note numbers. */
function skipClosers(text: string, from: number, end: number): number {
  let next = from;
  while (next < end) {
    if (text.charCodeAt(next) === openBracket) {
      const close =
        text.slice(next, Math.min(next + longestNote, end)).match(/^\[\d{1,3}\]/)?.[0].length ?? 0;
      if (close === 0) break;
      next += close;
    } else if (isKindAt(text, next, next > from ? anyMark | markKind.closer : markKind.closer)) next += 1;
    else break;
  }
  return next;
}
