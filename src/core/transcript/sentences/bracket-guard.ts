/** Keeps a remark in brackets inside the sentence that it interrupts. */
export interface BracketGuard {
  /** Told of an opening bracket in the middle of a sentence. */
  readonly open: (at: number) => void;
  /** True where an offset lies inside a remark that has not ended. */
  readonly covers: (end: number) => boolean;
}

/** A remark longer than this is text of its own, and its marks end sentences. */
const longestRemark = 250;

/** How far closing brackets of one kind have been looked for, and the last one that was found. */
interface Search {
  readonly close: string;
  scanned: number;
  found: number;
}

/** A guard over a text up to `end`. Each unit is looked at once for each kind of bracket, however many open. */
export function bracketGuard(text: string, end: number): BracketGuard {
  const round: Search = { close: ')', scanned: -1, found: -1 };
  const square: Search = { close: ']', scanned: -1, found: -1 };
  let until = -1;
  return {
    open: (at) => {
      until = Math.max(until, closeAfter(text, at, end, text.charAt(at) === '(' ? round : square));
    },
    covers: (offset) => offset <= until,
  };
}

/** The bracket that closes one at `at`; -1 where none does within the length of a remark. */
function closeAfter(text: string, at: number, end: number, search: Search): number {
  const limit = Math.min(end, at + longestRemark);
  if (search.found <= at) {
    search.found = -1;
    let next = Math.max(at + 1, search.scanned);
    while (next < limit && text.charAt(next) !== search.close) next += 1;
    if (next < limit) search.found = next;
    search.scanned = next;
  }
  return search.found < limit ? search.found : -1;
}
