import { endsNounPhrase } from '../../figures/tables/function-words';
import { scaleWords } from '../../figures/tables/number-words';
import { isActor } from '../words/actors';
import { isSynonym, type FigureInContext } from './measure-reading';
import { findUnit } from '../numbers/units';
import { currencyNouns, transparentHeads } from '../words/vocabulary';
import { singular, wordsOf } from '../words/words';

export function isBareUnit(head: string): boolean {
  return findUnit(head) !== null || transparentHeads.has(head) || currencyNouns.has(head);
}

/** "Volume of trade", "trade volume": the noun that a transparent head carries. */
function carriedNoun(counted: string, head: string): string | null {
  const after = new RegExp(`\\b${head}s?\\s+(?:of|in)\\s+(.+)`, 'i').exec(counted)?.[1];
  const phrase =
    after === undefined ? counted : (after.split(/\b(?:of|in|between|with|from|to|for)\b/i)[0] ?? '');
  const known = wordsOf(phrase).filter((word) => isSynonym(word));
  return known.at(-1) ?? (after === undefined ? null : (wordsOf(phrase).at(-1) ?? null));
}

/** The known measure before the first preposition: "investment in our economy" is investment. */
function leadingNoun(counted: string, head: string): string | null {
  const lead = counted.split(/\s(?:in|from|with|between|to|for|by)\s/)[0] ?? '';
  const words = wordsOf(lead);
  if (words.some((word) => singular(word) === head)) return null;
  return words.filter((word) => isSynonym(word)).at(-1) ?? null;
}

/** "Wells" is a noun, though "well" is none. */
function asSaid(head: string, counted: string | null): string {
  return wordsOf(counted ?? '').find((word) => singular(word) === head) ?? head;
}

/** The noun that a count names right behind its number, else the one that an "of" or the subject gives. */
export function nounOf({ figure }: FigureInContext): string | null {
  const { head, counted } = figure;
  if (head === null || endsNounPhrase(asSaid(head, counted)) || scaleWords.has(head)) return null;
  const leading = leadingNoun(counted ?? '', head);
  if (leading !== null) return leading;
  if (!isBareUnit(head)) return isActor(figure) ? null : head;
  return counted === null ? null : carriedNoun(counted, head);
}
