import type { Change, Figure } from '../../figures/figure';

const bounds: ReadonlySet<Figure['qualifier']> = new Set(['less-than', 'at-most', 'more-than', 'at-least']);

/** "12 percent less than a year ago" says by how much, without a verb of change. */
const comparatives: readonly (readonly [Change, RegExp])[] = [
  ['fall', /^\s+(?:less|lower|fewer|down|decline|drop|decrease)\b(?!\s+than\s+(?:half|that of))/i],
  ['rise', /^\s+(?:more|higher|up|growth|increase|rise)\b(?!\s+than\s+(?:half|that of))/i],
];

/**
 * What of a figure is change and what is level, where the words around it decide: "fell below 60 percent" is where it came to,
 * "12 percent less than a year ago" is by how much.
 */
export function settleChange(figure: Figure, textAfter: string): Figure {
  const isLevel =
    bounds.has(figure.qualifier) && /^(?:below|under|beneath|above|over|beyond|past)\b/i.test(figure.text);
  if (figure.change !== null) return isLevel ? { ...figure, change: null } : figure;
  const found =
    figure.kind === 'percent' ? comparatives.find(([, pattern]) => pattern.test(textAfter)) : undefined;
  return found === undefined ? figure : { ...figure, change: found[0] };
}
