import { lowestBit } from '../word-patterns';
import { hashOf, offsetBasis, slotOf } from './hash';
import { signTable } from './signs';
import type { WorthinessToken } from './tokens';

/** A sign as it is told and weighed. */
export interface Sign {
  readonly words: string;
  /** Where its weight lies. */
  readonly slot: number;
}

/** The signs that a statement holds, a bit for each. */
export interface HeldSigns {
  /** Those of the table. */
  readonly said: number;
  /** Those of its names, its numbers and its length. */
  readonly counted: number;
}

/** Word counts at which a sentence counts as longer; each bound passed is a sign of its own. */
const lengthBounds = [5, 8, 12, 16, 22, 30, 45] as const;

/** Beyond these, one more name or number says nothing new. */
const mostNames = 4;
const mostNumbers = 3;

/** What is counted, in the order of its bits. */
const countedSigns: readonly Sign[] = [
  signFrom('acronym', 'names something by its initials'),
  ...signsByCount('name', mostNames, 'names someone or something'),
  ...signsByCount('number', mostNumbers, 'gives a figure'),
  ...lengthBounds.map((bound) => signFrom(`length-${bound}`, 'its length')),
  ...[0, ...lengthBounds].map((_, passed) => signFrom(`within-${passed}`, 'its length')),
];

/** The bit of the first sign of each sort. */
const nameBit = 1;
const numberBit = nameBit + 1 + mostNames;
const lengthBit = numberBit + 1 + mostNumbers;
const withinBit = lengthBit + lengthBounds.length;

/** A number has so many bits: signs that are counted come behind those of the table. */
const tableSize = 32;

/** Every sign by its number. */
export const allSigns: readonly (Sign | undefined)[] = [
  ...Array.from({ length: tableSize }, (_, at) => {
    const sign = signTable[at];
    return sign === undefined ? undefined : signFrom(sign.name, sign.words);
  }),
  ...countedSigns,
];

/** The signs of a statement: `said` is what its words say of the table, the rest is counted. */
export function heldSigns(said: number, tokens: readonly WorthinessToken[], count: number): HeldSigns {
  let [names, numbers, counted] = [0, 0, 0];
  for (let at = 0; at < count; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.isName && at > 0) names += 1;
    if (token.isNumber) numbers += 1;
    if (token.isAcronym) counted = 1;
  }
  counted |= countBits(nameBit, names, mostNames) | countBits(numberBit, numbers, mostNumbers);
  let passed = 0;
  for (; count >= (lengthBounds[passed] ?? Infinity); passed += 1) counted |= 1 << (lengthBit + passed);
  return { said, counted: counted | (1 << (withinBit + passed)) };
}

/** The numbers of the signs that are held. */
export function signNumbers({ said, counted }: HeldSigns): readonly number[] {
  const numbers: number[] = [];
  for (let rest = said; rest !== 0; rest &= rest - 1) numbers.push(lowestBit(rest));
  for (let rest = counted; rest !== 0; rest &= rest - 1) numbers.push(tableSize + lowestBit(rest));
  return numbers;
}

/** None of it, or that there is any and how many. */
function countBits(first: number, count: number, most: number): number {
  return count === 0 ? 0 : (1 << first) | (1 << (first + Math.min(count, most)));
}

function signsByCount(name: string, most: number, words: string): readonly Sign[] {
  const counts = Array.from({ length: most }, (_, at) => at + 1);
  return [signFrom(name, words), ...counts.map((count) => signFrom(`${name}s-${count}`, words))];
}

function signFrom(name: string, words: string): Sign {
  return { words, slot: slotOf(hashOf(name, hashOf('sign ', offsetBasis))) };
}
