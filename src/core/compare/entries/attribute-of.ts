import type { Figure } from '../../figures/figure';
import { plainReading, type MeasureReading } from '../measure/measure-reading';
import { dimensionOf } from '../numbers/dimension';
import type { Around } from '../words/around';
import type { Entry } from './entry';

/** "Its capacity is", "and the cost is", "it will cost": of the thing that was spoken of. */
const named =
  /^\W*(?:(?:and|but|with)\s+)?(?:its|the|their)\s+(?:(?:total|full|annual)\s+)?(cost|price|capacity|length|weight|height)\s+(?:(?:is|was|of|at|will be|would be|comes to|amounts to|about|around|almost|nearly)\s*)+$/iu;
const costs =
  /^\W*(?:(?:and|but)\s+)?(?:(?:it|this|they)\s+)?(?:(?:will|would|should|is to|may)\s+)?costs?\s+(?:(?:about|around|almost|nearly)\s+)?$/iu;

/** How far back the thing may have been spoken of, in characters. */
const reach = 200;

/** The thing that a figure is told of, without article; null where it is no thing but a measure. */
function thingOf({ reading, figure }: Entry): string | null {
  if (reading.said !== '' || reading.general || reading.base !== '') return null;
  const words = reading.words || (figure.counted ?? reading.key);
  return words.replace(/^(?:(?:the|our|its|their|this|that|a|an)\s+)+/i, '');
}

/** What a figure says of the thing that the figure before was told of; null where it names one itself. */
export function attributeOf(
  figure: Figure,
  { near }: Around,
  before: Entry | undefined,
): MeasureReading | null {
  const attribute = costs.test(near) ? 'cost' : named.exec(near)?.[1]?.toLowerCase();
  if (attribute === undefined || before?.figure.turn !== figure.turn) return null;
  const thing = figure.start - before.figure.end > reach ? null : thingOf(before);
  if (thing === null) return null;
  const isCost = attribute === 'cost' || attribute === 'price';
  if (isCost !== (dimensionOf(figure) === 'money')) return null;
  const key = before.reading.key.replace(/^cost of /, '');
  return plainReading(isCost ? `cost of ${key}` : key, {
    words: thing,
    name: `${attribute} of the ${thing}`,
  });
}
