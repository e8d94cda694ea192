import type { Figure } from '../../figures/figure';
import type { FigureIndex } from './figure-index';

/** Between the two ends of a change stand at most 40 characters and "to ". */
const longestChange = 43;

/** "From", with what may stand between it and its number: "from a peak of about". */
const fromHere =
  /\bfrom (?:(?:a|the|its|their|an all-time) (?:\p{L}+ )?(?:peak|high|low|level|record|total|rate|maximum|minimum) of )?(?:about |around |almost |nearly |some |over |just )?$/iu;
const lookBack = 48;

/** "Fell to 5.2 per cent in February from", "$35 a month, down from". */
const comesDown =
  /\b(?:down|up|lower|higher|rose|fell|fallen|risen|increased|reduced|cut|improved|climbed|dropped|declined) $/iu;
const reachesTo = /\b(?:to|at) (?:about |around |almost |nearly |just |only )?$/i;

/** "USD/month" and "USD" are two ends of one change: the second leaves out what was said. */
const plainUnit = ({ unit }: Figure) => (unit ?? '').split('/')[0];

/**
 * The figure that a change ended at, for the one where it began: "fell from 11 percent to 9.5 percent", "fell to 5.2 per cent in
 * February from 5.9", "$35 a month, down from $400". Null for a figure where no change began.
 */
export function endOfChange(
  text: string,
  figures: FigureIndex,
  index: number,
  figure: Figure,
): Figure | null {
  const before = text.slice(Math.max(0, figure.start - lookBack), figure.start);
  const from = fromHere.exec(before);
  if (from === null) return null;
  const behind = figures.findBetween(
    figure.end + 1,
    figure.end + longestChange + 1,
    (other, at) =>
      at !== index &&
      other.unit === figure.unit &&
      /^[^.;]{0,40}\bto $/.test(text.slice(figure.end, other.start)),
  );
  return behind ?? endBefore(text, figures, figure, figure.start - (before.length - from.index));
}

function endBefore(text: string, figures: FigureIndex, figure: Figure, from: number): Figure | null {
  return figures.findBetween(from - longestChange, from, (other) => {
    const between = text.slice(other.end, from);
    const isEnd =
      comesDown.test(between) || reachesTo.test(text.slice(Math.max(0, other.start - lookBack), other.start));
    return (
      other.end <= from &&
      other.speaker === figure.speaker &&
      plainUnit(other) === plainUnit(figure) &&
      !/[.;!?]\s/.test(between) &&
      isEnd
    );
  });
}
