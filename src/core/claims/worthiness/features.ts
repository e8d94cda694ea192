import { signsOf } from './signs';
import type { WorthinessToken } from './tokens';
import { plainApostrophes, readTokens } from './tokens';

/** The blocks of features; each is brought to the same length before it is weighed. */
export const blockNames = ['words', 'shapes', 'letters', 'signs'] as const;
export type BlockName = (typeof blockNames)[number];

/** Features as slots of the weight table: hashing keeps the model small and needs no word list. */
export type WorthinessFeatures = Readonly<Record<BlockName, readonly number[]>>;

/** Slots of the weight table; a power of two, so that a hash is cut by a mask. */
export const slotCount = 1 << 18;
const slotMask = slotCount - 1;

const edge = '^';
const shortestLetters = 3;
const longestLetters = 5;

/** All features of a sentence, each slot once per block. Training and prediction both come through here. */
export function featuresOf(said: string): WorthinessFeatures {
  const text = plainApostrophes(said);
  return featuresOfTokens(text, readTokens(text));
}

/** The same, of a text that is already cut into tokens. */
export function featuresOfTokens(text: string, tokens: readonly WorthinessToken[]): WorthinessFeatures {
  return {
    words: unique(
      ngramSlots(
        'w',
        tokens.map(({ word }) => word),
        2,
      ),
    ),
    shapes: unique(
      ngramSlots(
        's',
        tokens.map(({ shape }) => shape),
        3,
      ),
    ),
    letters: unique(letterSlots(tokens)),
    signs: signsOf(text, tokens).map(signSlot),
  };
}

/** Where the weight of a sign lies. */
export function signSlot(name: string): number {
  return hashOf(name, hashOf('sign ', offsetBasis)) & slotMask;
}

/** Where the weight of one to three neighbouring words lies. */
export function wordsSlot(prefix: string, words: readonly string[]): number {
  let hash = hashOf(prefix, offsetBasis);
  for (const word of words) hash = hashOf(word, Math.imul(hash ^ 32, prime));
  return hash & slotMask;
}

/** What each of a block's features weighs: all blocks have the same length, however long the sentence. */
export function featureShare(block: readonly number[]): number {
  return 1 / Math.sqrt(Math.max(1, block.length));
}

/** A run goes on where the shorter one ended, so that each word is read once per place that it follows. */
function ngramSlots(prefix: string, words: readonly string[], longest: number): readonly number[] {
  const padded = [edge, ...words, edge];
  const start = hashOf(prefix, offsetBasis);
  const slots: number[] = [];
  for (let at = 0; at < padded.length; at += 1) {
    let hash = start;
    for (const word of padded.slice(at, at + longest)) {
      hash = hashOf(word, Math.imul(hash ^ 32, prime));
      slots.push(hash & slotMask);
    }
  }
  return slots;
}

/** Runs of three to five letters within a word, its edges included: they see stems and endings. */
function letterSlots(tokens: readonly WorthinessToken[]): readonly number[] {
  const slots: number[] = [];
  for (const { word } of tokens) {
    if (word.startsWith('#')) continue;
    const edged = ` ${word} `;
    for (let at = 0; at + shortestLetters <= edged.length; at += 1) {
      let hash = letterBasis;
      const end = Math.min(edged.length, at + longestLetters);
      for (let next = at; next < end; next += 1) {
        hash = Math.imul(hash ^ edged.charCodeAt(next), prime);
        if (next - at + 1 >= shortestLetters) slots.push(mixed(hash) & slotMask);
      }
    }
  }
  return slots;
}

/** Marks of one call, cleared before it returns: several times as quick as a set. */
const seen = new Uint8Array(slotCount);

function unique(slots: readonly number[]): readonly number[] {
  const firsts = slots.filter((slot) => {
    if (seen[slot] === 1) return false;
    seen[slot] = 1;
    return true;
  });
  for (const slot of firsts) seen[slot] = 0;
  return firsts;
}

/** FNV-1a, 32 bits: quick, and the same on every machine. */
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;
const letterBasis = 0x2f0b4c27;

function hashOf(text: string, from: number): number {
  let hash = from;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return mixed(hash);
}

/** The last letters would otherwise move only the low bits. */
function mixed(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return folded ^ (folded >>> 13);
}
