import { SaidWords } from '../said-words';
import { hashOfNext, slotOf } from './hash';
import { type Sign, signsOf } from './signs';
import { SlotList } from './slot-list';
import { edgeToken, type Form, type WorthinessToken } from './tokens';

export { slotCount } from './hash';

/** The blocks of features; each is brought to the same length before it is weighed. */
export const blockNames = ['words', 'shapes', 'letters', 'signs'] as const;
export type BlockName = (typeof blockNames)[number];

/** Features as slots of the weight table: hashing keeps the model small and needs no word list. */
export type WorthinessFeatures = Readonly<Record<BlockName, readonly number[]>>;

/** All features of a sentence, each slot once per block; what the model is trained on. */
export function featuresOf(said: string): WorthinessFeatures {
  const words = SaidWords.of(said);
  const { signs, ...blocks } = readFeatures(words, (slots) => slots.takeSlots());
  return {
    words: blocks.words,
    shapes: blocks.shapes,
    letters: blocks.letters,
    signs: signs.map(({ slot }) => slot),
  };
}

/** The features of a statement and what they were made of. */
export interface FeatureReading<Block> {
  readonly tokens: readonly WorthinessToken[];
  readonly signs: readonly Sign[];
  readonly words: Block;
  readonly shapes: Block;
  readonly letters: Block;
}

const slots = new SlotList();

/** Reads the features of a statement, each block's slots taken as told. Training and prediction both come through here. */
export function readFeatures<Block>(
  said: SaidWords,
  take: (slots: SlotList) => Block,
): FeatureReading<Block> {
  const tokens = said.tokens();
  addWordRuns(tokens);
  const words = take(slots);
  addShapeRuns(tokens);
  const shapes = take(slots);
  addLetters(tokens);
  return { tokens, signs: signsOf(said.signs(), tokens), words, shapes, letters: take(slots) };
}

/** What each of a block's features weighs: all blocks have the same length, however long the sentence. */
export function featureShare(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count));
}

/** Words by themselves and with the next one, edges included. */
function addWordRuns(tokens: readonly WorthinessToken[]): void {
  slots.reserve(2 * tokens.length + 4);
  let { hash } = edgeToken.word;
  slots.add(slotOf(hash));
  const goOn = (next: Form): void => {
    slots.add(slotOf(hashOfNext(hash, next.text)));
    ({ hash } = next);
    slots.add(slotOf(hash));
  };
  for (const { word } of tokens) goOn(word);
  goOn(edgeToken.word);
}

/** Shapes by themselves, with the next one, and with the next two; a run goes on where the shorter one ended. */
function addShapeRuns(tokens: readonly WorthinessToken[]): void {
  slots.reserve(3 * tokens.length + 6);
  let own: Form | undefined = edgeToken.shape;
  let next = shapeAt(tokens, 0);
  for (let at = -1; own !== undefined; at += 1) {
    const third = next === undefined ? undefined : shapeAt(tokens, at + 2);
    slots.add(slotOf(own.hash));
    if (next !== undefined) {
      const pair = hashOfNext(own.hash, next.text);
      slots.add(slotOf(pair));
      if (third !== undefined) slots.add(slotOf(hashOfNext(pair, third.text)));
    }
    [own, next] = [next, third];
  }
}

/** The shape of a token, of the edge behind the last one, and of nothing further on. */
function shapeAt(tokens: readonly WorthinessToken[], at: number): Form | undefined {
  if (at >= tokens.length) return at === tokens.length ? edgeToken.shape : undefined;
  return at === 0 ? tokens[0]?.firstShape : tokens[at]?.shape;
}

function addLetters(tokens: readonly WorthinessToken[]): void {
  for (const { letters } of tokens) {
    slots.reserve(letters.length);
    slots.addAll(letters);
  }
}
