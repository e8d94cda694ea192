import type { Figure, FigureKind } from './figure';
import { months } from './tables/months';

/** Kinds that are amounts of something, and may take from another what they count. */
const amounts: ReadonlySet<FigureKind> = new Set([
  'count',
  'money',
  'percent',
  'percentage-points',
  'number',
  'multiple',
  'fraction',
  'range',
]);

/** Names what a figure counts where its sentence says so only once: "tourists from Israel and 300,000 from Germany", "240 billion dollars, up 26 percent". Takes the figures of one sentence. */
export function completeEllipses(text: string, figures: readonly Figure[]): readonly Figure[] {
  const done: Figure[] = [];
  for (const figure of figures) {
    const before = figure.head === null ? lastMeasured(done) : null;
    done.push(before === null ? figure : (completed(text, before, figure) ?? figure));
  }
  return done;
}

/** A multiple only hands on what was counted before it. */
function lastMeasured(done: readonly Figure[]): Figure | null {
  const last = done.findLast(({ head, kind }) => head !== null && amounts.has(kind));
  if (last?.kind !== 'multiple') return last ?? null;
  return done.findLast(({ head, kind }) => head !== null && kind !== 'multiple' && amounts.has(kind)) ?? last;
}

/** Words behind which an amount is compared with the one before. */
const compared =
  /[,;–—(]\s*(?:and |which is |that is |that's |it is |it's |now |an? )*(?:up|down|rising|falling|compared|against|versus|increasing|decreasing|a rise|a fall|an increase|a decrease)\b[^,;.]{0,24}$/;

/** "an increase of $21 billion, or 3.1 percent". */
const orInOtherWords = /^\s*[,(–—]\s*(?:or|i\.e\.|that is,?)\s*$/;

/** "it was 2 percent", "they now stand at 40": a pronoun stands for what was counted. */
const takenUp =
  /\b(?:it|they|this|that|which)\s+(?:\w+ly |now |only |already |currently )*(?:is|was|are|were|has|had|have|will|would|stands?|stood|fell|rose|grew|reached|reaches|went|goes|came|dropped|climbed|jumped|increased|decreased|declined)\b[^,;:.–—]{0,30}$/;

/** "and we will bring it | below 3 percent", "double that to 2,200": a verb that moves a level, and the pronoun for it. */
const movedLevel =
  /\b(?:bring|brought|cut|raised?|lower(?:ed)?|reduced?|increased?|doubled?|tripled?|keep|kept|push(?:ed)?|get|got|drove|held|hold)\s+(?:it|that|this|them)\s+(?:(?:back|down|up|further)\s+)?(?:(?:to|at|by)\s+)?$/;

/** ", from a peak of 9.1 percent": the level before. */
const levelLeft =
  /^[^.;]{0,30}\bfrom\s+(?:an?|its|the|their)\s+(?:[\p{L}-]+\s+){0,2}(?:peak|high|low|level|maximum|minimum|record)\s+of\s+$/u;

function completed(text: string, before: Figure, figure: Figure): Figure | null {
  if (!amounts.has(figure.kind)) return null;
  const between = text.slice(Math.max(before.end, before.countedSpan?.end ?? 0), figure.start);
  if (isSameSort(before, figure) && takesUp(between))
    return withMeasure(figure, before, placeBehind(text, figure) ?? before.scope);
  if (isRateOf(before, figure) && takesUp(between))
    return { ...withMeasure(figure, before, before.scope), unit: before.unit, ...perOf(before) };
  if (isBareLevel(before, figure, between))
    return { ...withMeasure(figure, before, before.scope), kind: before.kind, unit: before.unit };
  if (isShare(figure) && isOfWhole(text, before, between)) return withMeasure(figure, before, before.scope);
  if (isPronounBehind(text, figure)) return withMeasure(figure, before, before.scope);
  if (isShare(figure) && (orInOtherWords.test(between) || compared.test(between) || isMoreThan(text, figure)))
    return withMeasure(figure, before, before.scope);
  if (isBareCount(figure) && before.kind === 'count' && isMoreThan(text, figure))
    return withMeasure(figure, before, before.scope);
  return isElided(text, before, figure, between)
    ? withMeasure(figure, before, ownScope(text, figure) ?? before.scope)
    : null;
}

function takesUp(between: string): boolean {
  return [compared, takenUp, movedLevel, levelLeft].some((pattern) => pattern.test(between));
}

/** "$35 a month, down from $400": what each is for is said once. */
function isRateOf(before: Figure, figure: Figure): boolean {
  return figure.unit !== null && before.unit?.startsWith(`${figure.unit}/`) === true;
}

/** "at 5.5 percent, up from 3": the unit is said once. */
function isBareLevel(before: Figure, { kind, unit, scaleWord }: Figure, between: string): boolean {
  const bare = kind === 'number' && unit === null && scaleWord === null;
  return bare && before.kind === 'percent' && /[,;–—(]\s*(?:up|down) from\s+$/.test(between);
}

function perOf({ per }: Figure): Pick<Figure, 'per'> {
  return per === undefined ? {} : { per };
}

/** "Of the 5 million jobs, only 10 percent": the whole opens the sentence. */
function isOfWhole(text: string, { start, kind }: Figure, between: string): boolean {
  const opens = /(?:^|[.!?]\s+)Of (?:the|those|these|our) $/.test(text.slice(Math.max(0, start - 16), start));
  return opens && kind === 'count' && /^[^,.;]{0,40},\s+(?:\p{L}+\s+)?$/u.test(between);
}

/** "double that": the multiple is of what was counted. */
function isPronounBehind(text: string, { kind, end }: Figure): boolean {
  return (
    kind === 'multiple' &&
    /^\s+(?:that|it|this|them)(?:\s+(?:to|by|in)\b|\s*[.,;])/.test(text.slice(end, end + 12))
  );
}

function isShare({ kind }: Figure): boolean {
  return kind === 'percent' || kind === 'percentage-points' || kind === 'multiple';
}

/** "40 percent more than in 2021". */
function isMoreThan(text: string, { end }: Figure): boolean {
  return /^\s+(?:more|fewer|less|higher|lower|larger|smaller)\s+than\b/.test(text.slice(end, end + 20));
}

/** Both money, both shares, or a bare number beside a count. */
function isSameSort(before: Figure, figure: Figure): boolean {
  if (figure.unit === null && figure.kind === 'number')
    return before.kind === 'count' || before.kind === 'number';
  return before.unit === figure.unit;
}

/** "and 300,000 | from Germany", "; today we have 12.": a bare number behind a joint, with no noun of its own. */
const joint = /^[^.;]{0,40}(?:[,;]| and| or| but)\s(?:[\p{L}'’]+,?\s){0,5}$/u;
const behindElided =
  /^(?:\s*[.,;:!?)–—]|\s+(?:from|in|to|at|with|for|among|on|by|under|over|during|since|before|after|last|this|today|now|and|or|are|were|have)\b|\s*$)/;

function isBareCount({ kind, unit, value }: Figure): boolean {
  return kind === 'number' && unit === null && /^\d+$/.test(value ?? '');
}

function isElided(text: string, before: Figure, figure: Figure, between: string): boolean {
  return (
    isBareCount(figure) &&
    !figure.negated &&
    before.kind === 'count' &&
    joint.test(between) &&
    behindElided.test(text.slice(figure.end, figure.end + 12))
  );
}

/** A name, or a word or two, behind the number limits it: "300,000 from Germany", "15 million under mine". */
const limitBehind =
  /^\s+((?:from|in|to|among|at|under)\s+(?:(?:the\s+)?\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)*|(?:(?:our|my|your|his|her|their|its)\s+)\p{Ll}+|mine|ours|theirs|his|hers|yours))/u;

const place = /^\s+((?:in|across)\s+(?:the\s+)?(\p{Lu}[\p{L}'’-]*)(?:\s+\p{Lu}[\p{L}'’-]*)*)/u;

/** "compared with 4 percent | in England": another place, and no month. */
function placeBehind(text: string, { end }: Figure): string | null {
  const [, words, name = ''] = place.exec(text.slice(end, end + longestName)) ?? [];
  return words === undefined || months.has(name.toLowerCase()) ? null : words;
}

/** Names are not longer, in characters. */
const longestName = 60;

function ownScope(text: string, { end }: Figure): string | null {
  return limitBehind.exec(text.slice(end, end + longestName))?.[1] ?? null;
}

function withMeasure(figure: Figure, before: Figure, scope: string | null): Figure {
  const counts = figure.kind === 'number' && figure.unit === null && before.kind === 'count';
  return {
    ...figure,
    kind: counts ? 'count' : figure.kind,
    unit: figure.unit ?? (counts ? before.unit : null),
    counted: before.counted,
    countedSpan: before.countedSpan,
    head: before.head,
    scope,
    reason: `${figure.reason}; what it counts is named before`,
  };
}
