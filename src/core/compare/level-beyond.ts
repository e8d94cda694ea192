import type { Figure } from '../figures/figure';

const bounds: ReadonlySet<Figure['qualifier']> = new Set(['less-than', 'at-most', 'more-than', 'at-least']);

/** "Fell below 60 percent", "rose above 10 billion": where it came to, and not by how much it changed. */
export function levelBeyond(figure: Figure): Figure {
  const isLevel =
    bounds.has(figure.qualifier) && /^(?:below|under|beneath|above|over|beyond|past)\b/i.test(figure.text);
  return figure.change !== null && isLevel ? { ...figure, change: null } : figure;
}
