import type { Figure } from '../../figures/figure';
import { amountOf } from '../numbers/amount';
import type { BoardInput } from '../board';
import { dimensionOf } from '../numbers/dimension';
import { between, figuresBySentence, type SentenceFigures } from './sentence-figures';

/** A total, the parts said of it, and whether they are all that there is. */
export interface Sum {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly isComplete: boolean;
}

const isAmount = (figure: Figure): boolean =>
  ['count', 'money', 'number', 'range'].includes(figure.kind) &&
  figure.change === null &&
  amountOf(figure, figure.value) !== null;

/** "300 to Mali" after "500 soldiers": a bare number takes the noun of the others. */
function sameSort(a: Figure, b: Figure): boolean {
  if (a.unit === b.unit) return dimensionOf(a) === dimensionOf(b);
  const bare = [a, b].find(({ kind, unit }) => kind === 'number' && unit === null);
  return bare !== undefined && [a, b].some((each) => each !== bare && dimensionOf(each) === 'count');
}

const totalBefore =
  /\b(?:a total of|in total,?|altogether,?|in all,?|all told,?|together|totall?ing|adds? up to|sums? to|the total (?:is|was|comes to)|makes?|making)(?:\s+\p{L}+){0,3}\s*$/iu;
const totalAfter =
  /^(?:\s+(?!and\b|of\b)[\p{L}-]+){0,3},?\s+(?:in all|in total|altogether|all told|overall)\b/iu;

/** "105 million for borders and 150 million in support, 255 million in all". */
function sumInAll(text: string, { sentence, figures }: SentenceFigures): Sum | null {
  const total = figures.find(
    (figure) =>
      isAmount(figure) &&
      (totalAfter.test(text.slice(figure.end, sentence.end)) ||
        totalBefore.test(text.slice(sentence.start, figure.start))),
  );
  if (total === undefined) return null;
  const parts = figures.filter(
    (figure) => figure.end <= total.start && isAmount(figure) && sameSort(figure, total),
  );
  return parts.length > 1 ? { total, parts, isComplete: true } : null;
}

/** "Trade was 12 billion: exports of 7 billion and imports of 6 billion": the last part stands behind "and". */
function sumAfterColon(text: string, { figures }: SentenceFigures): Sum | null {
  for (const [at, total] of figures.entries()) {
    const parts = figures.slice(at + 1).filter((figure) => isAmount(figure) && sameSort(figure, total));
    const [first, last] = [parts[0], parts.at(-1)];
    if (!isAmount(total) || first === undefined || last === undefined || first === last) continue;
    if (!/^[^:;.]{0,60}(?::|–|—)\s[^:;]*$/.test(between(text, total, first))) continue;
    const before = parts.at(-2);
    if (before !== undefined && /\band\b/i.test(between(text, before, last)))
      return { total, parts, isComplete: true };
  }
  return null;
}

/** "340 schools, of which 200 are in the north and 150 in the south": some may be left out, but none can be too many. */
function sumOfWhich(text: string, { figures }: SentenceFigures): Sum | null {
  for (const [at, total] of figures.entries()) {
    const parts = figures.slice(at + 1).filter((figure) => isAmount(figure) && sameSort(figure, total));
    const [first] = parts;
    if (!isAmount(total) || first === undefined || parts.length < 2) continue;
    if (
      /^[^.;:]{0,60}\b(?:of which|of whom|of these|of those|of them|among them|among which)\b[^.;:]{0,30}$/i.test(
        between(text, total, first),
      )
    )
      return { total, parts, isComplete: false };
  }
  return null;
}

/** Each figure that a sentence calls a part of another count of the same thing, with its whole. */
export function partsOfWholes(input: BoardInput): ReadonlyMap<Figure, Figure> {
  const { text } = input.transcript;
  const sums = figuresBySentence(input).flatMap((figures) => sumOfWhich(text, figures) ?? []);
  return new Map(
    sums.flatMap(({ total, parts }) =>
      parts.filter(({ head }) => head === null || head === total.head).map((part) => [part, total] as const),
    ),
  );
}

/** The sum that a sentence tells; null where it tells none. */
export function readSum(text: string, figures: SentenceFigures): Sum | null {
  return sumAfterColon(text, figures) ?? sumOfWhich(text, figures) ?? sumInAll(text, figures);
}
