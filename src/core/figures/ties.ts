import { defaultTolerance } from './bounds';
import type { Figure, FigureKind } from './figure';
import { compareDecimals, isDecimal } from './decimal';
import { takeFromBefore } from './ellipsis-before';
import { tieCorrection, tieDenialFirst, tieMending } from './tie-corrections';
import { tieDeniedVerb } from './tie-denied-verbs';
import { tie, withCountedOf } from './tie-tools';
import { tieNearer, tieRepeat, tieRestart } from './tie-wordings';

/** Ties figures that speak of one another: corrections, restarts, and parts "of them". Takes and gives all figures of a transcript, in order. */
export function tieFigures(
  text: string,
  figures: readonly Figure[],
  tolerance: string = defaultTolerance,
): readonly Figure[] {
  const tied = [...figures];
  figures.forEach((_figure, at) => {
    takeFromBefore(text, tied, at);
    tieDeniedVerb(text, tied, at);
    tieCorrection(text, tied, at);
    tieDenialFirst(text, tied, at, tolerance);
    tieRestart(text, tied, at, tolerance);
    tieMending(text, tied, at, tolerance);
    tieNearer(text, tied, at);
    tieIncluded(text, tied, at);
    tiePart(text, tied, at);
    tieRepeat(tied, at);
  });
  return tied;
}

/** "Of them" points back no further than so many characters. */
const partReach = 500;

/** "more than a thousand of them": counts the same as the nearest count before. */
function tiePart(text: string, figures: Figure[], at: number): void {
  const figure = figures[at];
  if (figure === undefined || figure.head !== null || !pointsBack(text, figure)) return;
  for (let back = at - 1; back >= 0; back -= 1) {
    const whole = figures[back];
    if (whole === undefined || whole.turn !== figure.turn || figure.start - whole.end > partReach) return;
    if (!isWhole(whole) && !isMoneyWhole(figure, whole)) continue;
    if (figure.kind === 'money' && whole.kind !== 'money') continue;
    figures[at] = {
      ...withCountedOf({ ...figure, kind: figure.kind === 'number' ? partKind(whole) : figure.kind }, whole),
      unit: figure.unit ?? (isTied(whole) ? whole.head : whole.unit),
      tie: tie('part-of', back, 'a part of what was counted before'),
    };
    return;
  }
}

/** "a 30,000-pound bomb, 14 of them": the unit describes the thing, and the thing is counted. */
function isTied({ kind, text }: Figure): boolean {
  return kind === 'number' && /-\p{L}/u.test(text);
}

/** What is included stands in the same sentence, so many characters behind its whole. */
const includedReach = 120;

/** "12 million jobs, including 800,000 manufacturing jobs": a smaller number of the same noun. */
function tieIncluded(text: string, figures: Figure[], at: number): void {
  const figure = figures[at];
  if (figure === undefined || figure.head === null || figure.tie !== null) return;
  const before = text.slice(Math.max(0, figure.start - includedReach), figure.start);
  if (!/\b(?:including|among them)\s+(?:the\s+|some\s+)?$/.test(before)) return;
  for (let back = at - 1; back >= 0; back -= 1) {
    const whole = figures[back];
    if (whole === undefined || figure.start - whole.end > includedReach) return;
    if (whole.head !== figure.head || whole.kind !== figure.kind || whole.tie?.relation === 'restates')
      continue;
    if (!isLess(figure.value, whole.value)) return;
    figures[at] = { ...figure, tie: tie('part-of', back, 'included in what was counted before') };
    return;
  }
}

function isLess(part: string | null, whole: string | null): boolean {
  if (part === null || whole === null || !isDecimal(part) || !isDecimal(whole)) return false;
  return compareDecimals(part, whole) < 0;
}

/** A part of money is money, of all else a count. */
function partKind({ kind }: Figure): FigureKind {
  return kind === 'money' ? 'money' : 'count';
}

/** "1.5 billion euros, of which 1.2 billion is": money of money, the unit said once. */
function isMoneyWhole(figure: Figure, whole: Figure): boolean {
  if (whole.kind !== 'money') return false;
  return figure.kind === 'money'
    ? figure.unit === whole.unit
    : figure.unit === null && figure.scaleWord !== null;
}

/** What "of them" may point back to: something counted, or measured out ("20,000 tonnes of grain"). */
function isWhole({ kind, head, unit }: Figure): boolean {
  return (
    head !== null &&
    head !== 'time' &&
    (kind === 'count' || kind === 'range' || (kind === 'number' && unit !== null))
  );
}

/** "40 percent of them", "of which 14". */
function pointsBack(text: string, figure: Figure): boolean {
  const after = /^\s+of\s+(?:them|these|those|whom|which)\b/.test(text.slice(figure.end, figure.end + 24));
  return after || /\bof\s+(?:whom|which)\s+$/.test(text.slice(Math.max(0, figure.start - 16), figure.start));
}
