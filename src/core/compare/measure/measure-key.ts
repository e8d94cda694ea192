import type { Figure } from '../../figures/figure';
import type { Span } from '../../text/span';
import { readAmount } from './amount-measure';
import { aroundFigure, type Around } from '../words/around';
import { readCount } from './count-measure';
import { dimensionOf } from '../numbers/dimension';
import { durationMeasure } from './duration-measure';
import type { FigureRole } from './figure-role';
import { plainReading, type FigureInContext, type MeasureReading } from './measure-reading';
import { readShare } from './share-measure';

function readDuration({ around }: FigureInContext): MeasureReading | null {
  const found = durationMeasure(around.before, around.after);
  return found === null ? null : plainReading(found.key, { name: found.name });
}

function isCounted({ figure, dimension }: FigureInContext): boolean {
  return (dimension === 'count' && figure.kind !== 'number') || dimension === 'ordinal';
}

/** What a figure measures; null where nothing says it ("in the past five years" measures nothing). */
export function readMeasure(
  text: string,
  figure: Figure,
  sentence: Span,
  role: FigureRole,
): MeasureReading | null {
  const context = {
    figure,
    around: aroundFigure(text, figure, sentence),
    dimension: dimensionOf(figure),
    role,
  };
  if (context.dimension === 'duration') return readDuration(context);
  if (role === 'share') return readShare(context) ?? readAmount(context);
  return isCounted(context) ? readCount(context) : readAmount(context);
}

const topicReach = 60;

/** What a figure is said of: the words of its phrase and of the "of ..." that follows it. */
export function topicWords(figure: Figure, { after }: Around): string {
  const near = after.slice(0, topicReach);
  const follows = /^\s+(?:of|since|to|in|from)\b/.test(near) ? (near.split(/[,:;.]/)[0] ?? '') : '';
  return `${figure.counted ?? ''} ${figure.scope ?? ''} ${follows}`;
}
