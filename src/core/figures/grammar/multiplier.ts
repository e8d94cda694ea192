import { multiplyingVerbs, plainMultiplyingVerbs, smallNumbers, tens } from '../tables/number-words';
import { mentionOf, type Mention } from './mention';
import { isTyingHyphen, lowerAt, type Tokens } from './token';

const folds: ReadonlyMap<string, string> = new Map([
  ...[...smallNumbers, ...tens, ['hundred', 100] as const, ['thousand', 1000] as const]
    .filter(([, value]) => value > 1)
    .map(([word, value]) => [`${word}fold`, String(value)] as const),
]);

/** Words that open one of the readings here; the sentence reader asks before it tries. */
export const multiplierOpeners: readonly string[] = [
  ...folds.keys(),
  ...multiplyingVerbs.keys(),
  ...plainMultiplyingVerbs.keys(),
  'twice',
];

const afterTwice = new Set('as the more higher larger that what its'.split(' '));

/** "doubled", "tripled", "tenfold", "twice as many", "to double". */
export function readMultiplier(tokens: Tokens, at: number): Mention | null {
  const word = lowerAt(tokens, at);
  const fold = folds.get(word);
  if (fold !== undefined) return mentionOf(at, at + 1, 'multiple', fold, 'a multiple of something else');
  const factor =
    multiplyingVerbs.get(word) ?? (isVerb(tokens, at) ? plainMultiplyingVerbs.get(word) : undefined);
  if (factor !== undefined)
    return mentionOf(at, at + 1, 'multiple', factor, 'a multiple of the level before', {
      change: factor === '0.5' ? 'fall' : 'rise',
    });
  return word === 'twice' && afterTwice.has(lowerAt(tokens, at + 1))
    ? mentionOf(at, at + 1, 'multiple', '2', 'a multiple of something else')
    : null;
}

const beforeVerb = new Set(
  'to will would can could may might must should shall nearly almost than'.split(' '),
);

/** "to double exports"; one who doubles down, or speaks of double standards, multiplies nothing. */
function isVerb(tokens: Tokens, at: number): boolean {
  const down = isTyingHyphen(tokens, at + 1) ? at + 2 : at + 1;
  return beforeVerb.has(lowerAt(tokens, at - 1)) && lowerAt(tokens, down) !== 'down';
}
