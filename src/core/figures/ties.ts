import { absoluteDecimal, compareDecimals, isDecimal, multiplyDecimals, subtractDecimals } from './decimal';
import { boundsOf, defaultTolerance } from './bounds';
import type { Figure, FigureTie } from './figure';
import { mentionOf } from './grammar/mention';

/** A restart says nearly the same amount again; beyond a fifth apart they are two amounts. */
const restartCloseness = '0.2';

/** How far back a figure may lie that a correction speaks of, in figures. */
const correctionReach = 40;

/** Ties figures that speak of one another: corrections, restarts, and parts "of them". Takes and gives all figures of a transcript, in order. */
export function tieFigures(
  text: string,
  figures: readonly Figure[],
  tolerance: string = defaultTolerance,
): readonly Figure[] {
  const tied = [...figures];
  figures.forEach((_figure, at) => {
    tieCorrection(text, tied, at);
    tieDenialFirst(text, tied, at);
    tieRestart(text, tied, at, tolerance);
    tiePart(text, tied, at);
  });
  return tied;
}

/** "340, not 300 schools": the denied number lends its noun, and an earlier "300 schools" of the speaker is what is corrected. */
function tieCorrection(text: string, figures: Figure[], at: number): void {
  const [said, denied] = [figures[at], figures[at + 1]];
  if (
    said === undefined ||
    denied === undefined ||
    !denied.negated ||
    said.negated ||
    !touches(text, said, denied, /^\s*[,–—-]?\s*(?:and )?$/)
  )
    return;
  const completed = said.head === null ? withCountedOf(said, denied) : said;
  const earlier = earlierSame(figures, at, denied);
  const scope = (earlier === null ? null : figures[earlier]?.scope) ?? denied.scope;
  if (earlier !== null)
    figures[at + 1] = {
      ...denied,
      scope,
      tie: tie('restates', earlier, 'the number that is denied was said before'),
    };
  figures[at] = {
    ...completed,
    scope: completed.scope ?? scope,
    tie: tie(
      'corrects',
      earlier ?? at + 1,
      earlier === null
        ? 'said in place of the number that is denied'
        : 'said to replace an earlier number of the same speaker',
    ),
  };
}

/** "not 300 but 340 schools": the denial comes first and takes its noun from what follows. */
function tieDenialFirst(text: string, figures: Figure[], at: number): void {
  const [denied, said] = [figures[at], figures[at + 1]];
  if (
    said === undefined ||
    denied === undefined ||
    !denied.negated ||
    said.negated ||
    !touches(text, denied, said, /^\s*,?\s*but\s*$/)
  )
    return;
  if (denied.head === null) figures[at] = withCountedOf(denied, said);
  figures[at + 1] = { ...said, tie: tie('corrects', at, 'said in place of the number that is denied') };
}

function earlierSame(figures: readonly Figure[], before: number, denied: Figure): number | null {
  for (let at = before - 1; at >= Math.max(0, before - correctionReach); at -= 1) {
    const figure = figures[at];
    if (
      figure !== undefined &&
      figure.speaker === denied.speaker &&
      figure.head === denied.head &&
      sameValue(figure.value, denied.value)
    )
      return at;
  }
  return null;
}

function sameValue(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && isDecimal(a) && isDecimal(b) && compareDecimals(a, b) === 0;
}

function withCountedOf(figure: Figure, other: Figure): Figure {
  const kind = figure.kind === 'number' && other.kind === 'count' ? 'count' : figure.kind;
  return {
    ...figure,
    kind,
    unit: figure.unit ?? other.unit,
    counted: other.counted,
    countedSpan: other.countedSpan,
    head: other.head,
    scope: figure.scope ?? other.scope,
  };
}

/** "almost three and a half, US$3.4 billion": the first number takes scale and unit from the second. */
function tieRestart(text: string, figures: Figure[], at: number, tolerance: string): void {
  const [first, second] = [figures[at], figures[at + 1]];
  if (
    first === undefined ||
    second === undefined ||
    !isBareNumber(first) ||
    second.unit === null ||
    second.negated
  )
    return;
  if (!touches(text, first, second, /^\s*(?:,|–|—|-|\.\.\.|…|, or rather,?|, sorry,?|, I mean,?)\s*$/))
    return;
  const scale = scaleOf(second);
  const value = first.value === null || scale === null ? null : multiplyDecimals(first.value, scale);
  if (value === null || second.value === null || !isClose(value, second.value)) return;
  if (second.head === null) figures[at + 1] = withMeasureOf(second, first);
  const resolved = { ...mentionOf(0, 0, 'money', value, ''), qualifier: first.qualifier };
  figures[at] = {
    ...first,
    ...boundsOf(resolved, null, tolerance),
    kind: second.kind,
    value,
    unit: second.unit,
    scaleWord: first.scaleWord ?? second.scaleWord,
    counted: second.counted ?? first.counted,
    countedSpan: second.countedSpan ?? first.countedSpan,
    head: second.head ?? first.head,
    scope: second.scope ?? first.scope,
    tie: tie('restates', at + 1, 'one amount in two wordings; scale and unit are taken from the second'),
    reason: `${first.reason}; scale and unit from the wording that follows`,
  };
}

/** The clause is cut by the restart, so the second wording has lost the subject that the first one found. */
function withMeasureOf(figure: Figure, other: Figure): Figure {
  return {
    ...figure,
    counted: other.counted,
    countedSpan: other.countedSpan,
    head: other.head,
    scope: other.scope,
    period: figure.period ?? other.period,
  };
}

function isBareNumber(figure: Figure): boolean {
  return (
    figure.kind === 'number' &&
    figure.unit === null &&
    figure.scaleWord === null &&
    figure.value !== null &&
    isDecimal(figure.value)
  );
}

/** The power of ten that a scale word stands for, as a decimal string. */
function scaleOf(figure: Figure): string | null {
  const powers: Readonly<Record<string, string>> = {
    thousand: '1000',
    million: '1000000',
    billion: '1000000000',
    trillion: '1000000000000',
  };
  return figure.scaleWord === null ? '1' : (powers[figure.scaleWord] ?? null);
}

function isClose(a: string, b: string): boolean {
  if (!isDecimal(b)) return false;
  return (
    compareDecimals(
      absoluteDecimal(subtractDecimals(a, b)),
      multiplyDecimals(absoluteDecimal(b), restartCloseness),
    ) <= 0
  );
}

/** "more than a thousand of them": counts the same as the nearest count before. */
function tiePart(text: string, figures: Figure[], at: number): void {
  const figure = figures[at];
  if (figure === undefined || figure.head !== null || !pointsBack(text, figure)) return;
  for (let back = at - 1; back >= 0; back -= 1) {
    const whole = figures[back];
    if (whole === undefined || whole.turn !== figure.turn) return;
    if (!isWhole(whole)) continue;
    figures[at] = {
      ...withCountedOf({ ...figure, kind: figure.kind === 'number' ? 'count' : figure.kind }, whole),
      unit: figure.unit ?? whole.unit,
      tie: tie('part-of', back, 'a part of what was counted before'),
    };
    return;
  }
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

function touches(text: string, a: Figure, b: Figure, between: RegExp): boolean {
  return b.start >= a.end && b.start - a.end < 16 && between.test(text.slice(a.end, b.start));
}

function tie(relation: FigureTie['relation'], figure: number, reason: string): FigureTie {
  return { relation, figure, reason };
}
