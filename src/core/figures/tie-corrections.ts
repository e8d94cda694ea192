import { isDecimal } from './decimal';
import type { Figure, FigureKind } from './figure';
import { isBareNumber, sameValue, tie, touches, withCountedOf, withScaleOf } from './tie-tools';

/** How far back a figure may lie that a correction speaks of, in figures. */
const correctionReach = 40;

/** "340, not 300 schools": the denied number lends its noun, and an earlier "300 schools" of the speaker is what is corrected. */
export function tieCorrection(text: string, figures: Figure[], at: number): void {
  const [said, denied] = [figures[at], figures[at + 1]];
  if (
    said === undefined ||
    denied === undefined ||
    !denied.negated ||
    said.negated ||
    !touches(text, said, denied, beforeDenied)
  )
    return;
  const completed = said.head === null ? withCountedOf(said, denied) : said;
  const kept = denied.head === null ? withCountedOf(denied, said) : denied;
  const earlier = earlierSame(figures, at, kept);
  const scope = (earlier === null ? null : figures[earlier]?.scope) ?? kept.scope;
  figures[at + 1] =
    earlier === null
      ? kept
      : { ...kept, scope, tie: tie('restates', earlier, 'the number that is denied was said before') };
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

/** What may stand before a denied number: its noun may come with the number that holds ("12 bridges, not 15"). */
const beforeDenied = /^(?:\s+[\p{L}’'-]+){0,3}\s*[,–—-]?\s*(?:and )?$/u;

/** "not 300 but 340 schools": the denial comes first and takes its noun from what follows. */
export function tieDenialFirst(text: string, figures: Figure[], at: number, tolerance: string): void {
  const [denied, said] = [figures[at], figures[at + 1]];
  if (
    said === undefined ||
    denied === undefined ||
    !denied.negated ||
    said.negated ||
    !touches(text, denied, said, behindDenied) ||
    !isSameSort(denied, said)
  )
    return;
  const scaled =
    isBareNumber(denied) && said.scaleWord !== null ? withScaleOf(denied, said, tolerance) : null;
  const own = scaled ?? denied;
  figures[at] = own.head === null ? withCountedOf(own, said) : own;
  figures[at + 1] = {
    ...(said.head === null ? withCountedOf(said, own) : said),
    tie: tie('corrects', at, 'said in place of the number that is denied'),
  };
}

/** "but", or a new start: "is not 5.1 percent, it is 5.9 percent". */
const behindDenied =
  /^\s*(?:,?\s*but|[,;–—]\s*(?:but\s+|in fact,?\s+)?(?:it|they|there)(?:['’]s|['’]re|\s+(?:is|are|was|were)))\s*$/;

function isSameSort(denied: Figure, said: Figure): boolean {
  return denied.unit === null || said.unit === null || denied.unit === said.unit;
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

/** "sorry,", "no,", "I mean": the speaker takes back the number before. Words that it counts may stand between. */
const takesBack =
  /^(?:\s+[\p{L}\d’'-]+){0,6}\s*(?:<\/s>\s*\[?|(?:[,;.–—…-]\s*)*(?:(?:or|but|and|well|oh),?\s+)?(?:i am sorry|i['’]m sorry|sorry|excuse me|pardon me|correction|i mean|i meant|i should say|make that|actually|rather|no)\s*[,:–—]?\s*(?:(?:it is|it's|it was|that is|that's|there are|there were|it went up to|it went down to)\s+)?)$/iu;

/** "40 schools, it is in fact 45", "the right figure is 45". */
const setsRight =
  /^(?:\s+[\p{L}’'-]+){0,4}\s*[,;.–—-]\s*(?:(?:but|and|no,|well,)\s+)?(?:(?:it is|it's|it was|they are|there are|there were)\s+(?:in fact|actually|really|in reality)|(?:but )?the (?:correct|right|real|actual|exact|true) (?:figure|number|amount) is)\s*$/iu;

/** A correction follows close behind what it mends, in characters. */
const mendingReach = 64;

const times: ReadonlySet<FigureKind> = new Set([
  'date',
  'date-range',
  'relative-date',
  'ordinal',
  'vague',
  'name',
]);

/** "5, sorry, 7 billion", "40 schools, it is in fact 45": the second number is said in place of the first. */
export function tieMending(text: string, figures: Figure[], at: number, tolerance: string): void {
  const next = nextAmount(figures, at);
  const [first, second] = [figures[at], figures[next]];
  if (first === undefined || second === undefined || first.turn !== second.turn || second.tie !== null)
    return;
  if (!mayMend(first, second) || !isMended(text, first, second)) return;
  const scaled =
    isBareNumber(first) && second.scaleWord !== null ? withScaleOf(first, second, tolerance) : null;
  const own = scaled ?? first;
  figures[at] = own.head === null && second.head !== null ? withCountedOf(own, second) : own;
  figures[next] = {
    ...(second.head === null && own.head !== null ? withCountedOf(second, own) : second),
    tie: tie('corrects', at, 'said to take back the number before'),
  };
}

/** The amount behind an amount; a date between them is passed over ("234,000 hectares in 2022, I mean, 230,000"). */
function nextAmount(figures: readonly Figure[], at: number): number {
  const next = figures[at + 1];
  return next !== undefined && times.has(next.kind) ? at + 2 : at + 1;
}

/** Two amounts of one sort that differ. */
function mayMend(first: Figure, second: Figure): boolean {
  if (times.has(first.kind) || times.has(second.kind) || sameValue(first.value, second.value)) return false;
  const [a, b] = [first.value, second.value];
  const numbers = a !== null && b !== null && isDecimal(a) && isDecimal(b);
  return numbers && (first.unit === null || second.unit === null || first.unit === second.unit);
}

function isMended(text: string, first: Figure, second: Figure): boolean {
  if (second.start - first.end > mendingReach) return false;
  const between = text.slice(first.end, second.start);
  return takesBack.test(between) || setsRight.test(between);
}
