import { isTyingHyphen, lowerAt, type Tokens } from './token';

/** How many words to either side tell that points are of a rate. */
const rateReach = 14;

const rateWords = new Set(
  'rate rates percent percentage cent % basis interest yield yields inflation deposit funds bank tightening easing'.split(
    ' ',
  ),
);

/** The end of "point", "of a point" behind a part ("three quarters of a point", "a quarter-point"); null where no rate is spoken of. */
export function pointOfPartEnd(tokens: Tokens, at: number): number | null {
  const of = lowerAt(tokens, at) === 'of' && /^an?$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at;
  const point = isTyingHyphen(tokens, of) ? of + 1 : of;
  if (!/^points?$/.test(lowerAt(tokens, point))) return null;
  const near = tokens.slice(Math.max(0, at - rateReach), point + rateReach);
  return near.some(({ lower }) => rateWords.has(lower)) ? point + 1 : null;
}

/** The end of "percentage point", with "full" or "whole" before it; null where no article has it. */
export function wholePointEnd(tokens: Tokens, article: number): number | null {
  if (lowerAt(tokens, article) !== 'a') return null;
  const at = /^(?:full|whole|single)$/.test(lowerAt(tokens, article + 1)) ? article + 2 : article + 1;
  return lowerAt(tokens, at) === 'percentage' && lowerAt(tokens, at + 1) === 'point' ? at + 2 : null;
}
