import { daysOf } from '#core/figures/calendar';
import { readFigures } from '#core/figures/read-figures';
import type { Figure } from '#core/figures/figure';
import { smallNumbers, tens } from '#core/figures/tables/number-words';
import type { PeerCase, Wanted } from './peer-cases';
import { closeTo, valuesOf } from './peer-values';

/** What a suite asks of a figure: whether it is one of its kind at all, and whether its unit is the one meant. */
export interface SuiteView {
  readonly isAsked: (figure: Figure, text: string) => boolean;
  readonly hasUnit: (figure: Figure, unit: string | null) => boolean;
  /** Factor on our value to get theirs (our money is in main units, theirs may be in cents). */
  readonly factor: (figure: Figure, unit: string | null) => number;
}

export interface Judgement {
  readonly spans: boolean;
  readonly values: boolean;
  /** What went wrong, in words; empty where nothing did. */
  readonly complaint: string;
}

/** All figures of a text that is one sentence, said by nobody. */
export function figuresOf(text: string, date: string): readonly Figure[] {
  return readFigures(
    { text, turns: [{ speaker: '' }], sentences: [{ start: 0, end: text.length, turn: 0 }] },
    { date },
  );
}

/** Sets our figures against a case: each wanted span found, and nothing of the suite's kind beyond them. */
export function judgeCase({ input, wanted, date }: PeerCase, view: SuiteView): Judgement {
  const figures = figuresOf(input, date);
  const asked = figures.filter((figure) => view.isAsked(figure, input));
  const found = wanted.map((each) => figures.find((figure) => covers(figure, each, input)) ?? null);
  const extra = asked.filter(
    (figure) =>
      !wanted.some(
        (each) =>
          covers(figure, each, input) ||
          (isTwoLevels(figures, each, view) && figure.start < each.end && each.start < figure.end),
      ),
  );
  const missed = wanted.filter((each, at) => found[at] === null && !isTwoLevels(figures, each, view));
  const spans = missed.length === 0 && extra.length === 0;
  const wrong = wanted.filter(
    (each, at) => !isRight(found[at] ?? null, each, view) && !isTwoLevels(figures, each, view),
  );
  const told = figures.map(({ text, kind, value, unit }) => `${text} [${kind} ${value} ${unit}]`);
  return {
    spans,
    values: spans && wrong.length === 0,
    complaint:
      spans && wrong.length === 0
        ? ''
        : `${spans ? 'value' : 'span'}: wanted ${wanted.map((each) => `"${input.slice(each.start, each.end)}"=${each.value ?? each.times[0] ?? null} ${each.unit ?? each.type ?? ''}`).join('; ')} | got ${told.join('; ')}`,
  };
}

/** A level that rose or fell "from ... to ..." is two figures here, and one range of theirs: both ends must be right. */
function isTwoLevels(
  figures: readonly Figure[],
  { start, end, value, unit }: Wanted,
  view: SuiteView,
): boolean {
  const [middle, half] = (value ?? '').split('±').map(Number);
  if (middle === undefined || half === undefined) return false;
  const inside = figures.filter((figure) => figure.start < end && start < figure.end);
  const ends = inside.flatMap((figure) => valuesOf(figure)).sort((a, b) => a - b);
  const [first, last] = [inside[0], inside[1]];
  if (inside.length !== 2 || first === undefined || last === undefined) return false;
  return (
    closeTo(ends[0] ?? 0, String(middle - half)) &&
    closeTo(ends[1] ?? 0, String(middle + half)) &&
    inside.every((figure) => view.hasUnit(figure, unit))
  );
}

/** Words that hold a number; a figure that adds one of them to the wanted span says something else. */
const numberWords = new Set([...smallNumbers.keys(), ...tens.keys(), 'half', 'hundred', 'dozen']);

/** "twenty-one years and six months" is one length of time here, and two of theirs. */
function isPartOfDuration(figure: Figure, { start, end, value }: Wanted): boolean {
  const parts: readonly string[] = figure.kind === 'duration' ? (figure.value?.match(/\d+/g) ?? []) : [];
  return parts.length > 1 && parts.includes(value ?? '') && figure.start <= start && end <= figure.end;
}

/** Our span holds theirs and adds a qualifier, an article or a unit; or it lacks an article or bracket of theirs. */
function covers(figure: Figure, wanted: Wanted, text: string): boolean {
  const { start, end } = wanted;
  if (isPartOfDuration(figure, wanted)) return true;
  const before = addedOrLacking(text, figure.start, start, /^(?:a|an|the)\s+$|^[([]$/i);
  const after = addedOrLacking(text, end, figure.end, /^['’)\]}>.]$/);
  const isRange = figure.kind === 'range' || figure.kind === 'date-range';
  return (
    figure.start < end &&
    start < figure.end &&
    (before || (isRange && figure.start < start)) &&
    (after || (isRange && figure.end > end))
  );
}

/** From `ours` to `theirs` (or back): what we add has no number, what we lack is an article or a mark. */
function addedOrLacking(text: string, from: number, to: number, lacking: RegExp): boolean {
  if (from <= to) return !holdsNumber(text.slice(from, to));
  return lacking.test(text.slice(to, from));
}

function holdsNumber(words: string): boolean {
  return (
    /\d/.test(words) ||
    words
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => numberWords.has(word))
  );
}

function isRight(figure: Figure | null, wanted: Wanted, view: SuiteView): boolean {
  if (figure === null) return false;
  if (isPartOfDuration(figure, wanted)) return true;
  const { value, unit, times } = wanted;
  if (wanted.type !== null) return times.includes(timeOf(figure) ?? '');
  const factor = view.factor(figure, unit);
  return valuesOf(figure).some((ours) => closeTo(ours * factor, value)) && view.hasUnit(figure, unit);
}

/** Our times as the suite writes them: first and last day, or a length of time. */
function timeOf({ kind, value, lower, upper }: Figure): string | null {
  if (kind === 'duration') return value;
  if (value !== null && !value.startsWith('P')) return daysOf(value)?.join('/') ?? null;
  return lower === null || upper === null ? null : `${lower}/${upper}`;
}
