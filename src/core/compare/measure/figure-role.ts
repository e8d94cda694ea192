import type { Figure } from '../../figures/figure';

/** A level ("trade was 3.4 billion"), a change of it ("rose by 16 percent"), or a share of something. */
export type FigureRole = 'level' | 'change' | 'share';

/** "Twice as much as ten years ago". */
const timesAsMuch =
  /^\s+(?:as (?:much|many|high|large|big)|more|higher|larger|the (?:level|amount|number|figure))\b/;

/** A share of something is not that something: its row stands apart. */
export function roleOf(figure: Figure, textAfter: string): FigureRole {
  if (figure.change !== null) return 'change';
  if (figure.kind === 'multiple' && timesAsMuch.test(textAfter)) return 'change';
  const isPart = figure.kind === 'fraction' || (figure.unit === '%' && figure.kind !== 'vague');
  return isPart && /^\s+of\b/.test(textAfter) ? 'share' : 'level';
}
