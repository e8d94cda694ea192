import type { Dimension } from '../numbers/dimension';
import { findKnownMeasures, type FoundMeasure, type KnownMeasure } from './known-measures';
import { plainReading, type FigureInContext, type MeasureReading } from './measure-reading';
import { singular, wordsOf } from '../words/words';

function roleOfKnown(
  { isChange, risesOf }: KnownMeasure,
  said: string,
  dimension: Dimension,
): MeasureReading['role'] {
  if (dimension === 'percentage-points') return null;
  if (risesOf?.test(said) === true) return 'level';
  return isChange === true ? 'change' : null;
}

export function ofKnown({ measure, said }: FoundMeasure, context: FigureInContext): MeasureReading {
  return plainReading(measure.key, {
    name: measure.name,
    said,
    general: measure.general === true,
    role: roleOfKnown(measure, said, context.dimension),
    about: measure.general === true ? aboutOf(context) : '',
  });
}

/** What stands around a figure of a general measure: whom the aid is for, where people died. */
export function aboutOf({ around: { before, after } }: FigureInContext): string {
  return `${before} ${after.split(/[;.]/)[0] ?? ''}`;
}

/** "Investment in the economy": what stands behind such a word says where, not what. */
const limits = /\b(?:in|into|to|for|from|with|on) (?:(?:the|our|their|its|a|\p{Lu}\p{L}+)\s+)*$/u;

/** The known measure nearest to the figure: in its clause, else in what follows, else in the whole sentence. */
export function knownBeside({ dimension }: FigureInContext, words: string): FoundMeasure | null {
  const found = findKnownMeasures(words, dimension);
  return found.findLast(({ start }) => !limits.test(words.slice(0, start))) ?? found.at(-1) ?? null;
}

/** "Trade in goods and services was | 39 billion": the subject's last noun belongs to a known measure. */
export function knownAcross({ figure, around, dimension }: FigureInContext): FoundMeasure | null {
  const found = findKnownMeasures(around.before, dimension).at(-1);
  const last = singular(wordsOf(found?.said ?? '').at(-1) ?? '');
  return found !== undefined && last === figure.head ? found : null;
}

/** "5 percent inflation", "10 billion dollars in aid", "4 percent of GDP on defence". */
export function knownAfter({ around, dimension }: FigureInContext): FoundMeasure | null {
  const words = around.after.split(/[,;:.]/)[0] ?? '';
  const [first] = findKnownMeasures(words, dimension);
  return first !== undefined &&
    /^\s+(?:(?:in|of|for|on)\s+)?(?:[\p{L}-]+\s+){0,2}$/u.test(words.slice(0, first.start))
    ? first
    : null;
}
