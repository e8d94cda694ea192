import { SaidWords } from '../said-words';
import { hashOfRun, slotOf } from './hash';
import { allSigns, heldSigns, type HeldSigns, signNumbers } from './held-signs';
import { SlotList } from './slot-list';
import { edgeToken, type WorthinessToken } from './tokens';
import type { WordLetters } from './word-letters';

export { slotCount } from './hash';

/** The blocks of features; each is brought to the same length before it is weighed. */
export const blockNames = ['words', 'shapes', 'letters', 'signs'] as const;
export type BlockName = (typeof blockNames)[number];

/** Features as slots of the weight table: hashing keeps the model small and needs no word list. */
export type WorthinessFeatures = Readonly<Record<BlockName, readonly number[]>>;

/** How the features of a block are taken: as slots, or as what they weigh. */
export interface BlockTaker<Block> {
  runs(slots: SlotList): Block;
  /** The letters of so many words, each different one once. */
  letters(words: readonly WordLetters[], count: number): Block;
}

/** The features of a statement. */
export interface FeatureReading<Block> {
  readonly words: Block;
  readonly shapes: Block;
  readonly letters: Block;
  readonly signs: HeldSigns;
}

const slotTaker: BlockTaker<readonly number[]> = {
  runs: (slots) => slots.takeSlots(),
  letters: (words, count) => words.slice(0, count).flatMap((word) => word.slots()),
};

/**
 * All features of a sentence, what the model is trained on. A slot comes once in a block, but for runs of letters, which
 * come once for each different word that has them.
 */
export function featuresOf(said: string): WorthinessFeatures {
  const { signs, ...blocks } = readFeatures(SaidWords.of(said), slotTaker);
  return { ...blocks, signs: signNumbers(signs).map((number) => allSigns[number]?.slot ?? 0) };
}

/** Where a statement is read to; as long as the longest one. */
const tokens: WorthinessToken[] = [];
const differentWords: WordLetters[] = [];
const slots = new SlotList();

/** Reads the features of a statement, its blocks taken as told. Training and prediction both come through here. */
export function readFeatures<Block>(said: SaidWords, take: BlockTaker<Block>): FeatureReading<Block> {
  const count = said.readTokens(tokens);
  const different = addWordRuns(count);
  const words = take.runs(slots);
  addShapeRuns(count);
  const shapes = take.runs(slots);
  const letters = take.letters(differentWords, different);
  return { words, shapes, letters, signs: heldSigns(said.signs(), tokens, count) };
}

/** What each of a block's features weighs: all blocks have the same length, however long the sentence. */
export function featureShare(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count));
}

/** Words by themselves and with the next one, edges included; gives how many different ones they are. */
function addWordRuns(count: number): number {
  slots.reserve(2 * count + 3);
  let different = 0;
  let before = edgeToken.wordHash;
  slots.add(slotOf(before));
  for (let at = 0; at < count; at += 1) {
    const { wordHash, letters } = tokens[at] ?? edgeToken;
    slots.add(slotOf(hashOfRun(before, wordHash)));
    if (slots.add(slotOf(wordHash))) {
      differentWords[different] = letters;
      different += 1;
    }
    before = wordHash;
  }
  slots.add(slotOf(hashOfRun(before, edgeToken.wordHash)));
  return different;
}

/** Tells a shape and the next but one from two that stand side by side. */
const gap = 0x1234567;

/** Shapes by themselves, with the next one, with the next two, and with the next but one, edges included. */
function addShapeRuns(count: number): void {
  slots.reserve(4 * count + 4);
  let before = edgeToken.shapeHash;
  let [farther, pairBefore] = [0, 0];
  slots.add(slotOf(before));
  for (let at = 0; at <= count; at += 1) {
    const shape = shapeAt(at, count);
    const pair = hashOfRun(before, shape);
    if (at < count) slots.add(slotOf(shape));
    slots.add(slotOf(pair));
    if (at > 0) {
      slots.add(slotOf(hashOfRun(pairBefore, shape)));
      slots.add(slotOf(hashOfRun(farther ^ gap, shape)));
    }
    [farther, before, pairBefore] = [before, shape, pair];
  }
}

/** The shape of a token; behind the last one stands the edge. */
function shapeAt(at: number, count: number): number {
  const token = at < count ? (tokens[at] ?? edgeToken) : edgeToken;
  return at === 0 ? token.firstShapeHash : token.shapeHash;
}
