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

const longestWordRun = 2;
const longestShapeRun = 3;

/** All features of a sentence, each slot once per block; what the model is trained on. */
export function featuresOf(said: string): WorthinessFeatures {
  const { words, shapes, letters, signs } = readFeatures(new SaidWords(said, 0, said.length));
  return {
    words: words.toArray(),
    shapes: shapes.toArray(),
    letters: letters.toArray(),
    signs: signs.map(({ slot }) => slot),
  };
}

/** The features of a statement and what they were made of; good until the next statement is read. */
export interface FeatureReading {
  readonly tokens: readonly WorthinessToken[];
  readonly signs: readonly Sign[];
  readonly words: SlotList;
  readonly shapes: SlotList;
  readonly letters: SlotList;
}

const [words, shapes, letters] = [new SlotList(), new SlotList(), new SlotList()];

/** Reads the features of a statement. Training and prediction both come through here. */
export function readFeatures(said: SaidWords): FeatureReading {
  const tokens: WorthinessToken[] = [];
  for (const word of said.words) for (const token of word.tokens) tokens.push(token);
  addRuns(words, edgeToken.word, tokens.map(wordIn), longestWordRun);
  addRuns(shapes, edgeToken.shape, tokens.map(shapeIn), longestShapeRun);
  addLetters(letters, tokens);
  return { tokens, signs: signsOf(said, tokens), words, shapes, letters };
}

function wordIn({ word }: WorthinessToken): Form {
  return word;
}

function shapeIn({ shape, firstShape }: WorthinessToken, at: number): Form {
  return at === 0 ? firstShape : shape;
}

/** What each of a block's features weighs: all blocks have the same length, however long the sentence. */
export function featureShare(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count));
}

/** Fills the list with the runs of one to so many neighbours, edges included. A run goes on where the shorter one ended. */
function addRuns(slots: SlotList, edge: Form, forms: Form[], longest: number): void {
  const edged = [edge, ...forms, edge];
  slots.clear();
  for (let at = 0; at < edged.length; at += 1) {
    let hash = edged[at]?.hash ?? 0;
    slots.add(slotOf(hash));
    for (let next = at + 1; next < edged.length && next < at + longest; next += 1) {
      hash = hashOfNext(hash, edged[next]?.text ?? '');
      slots.add(slotOf(hash));
    }
  }
}

function addLetters(slots: SlotList, tokens: readonly WorthinessToken[]): void {
  slots.clear();
  for (const { letters: own } of tokens) for (let at = 0; at < own.length; at += 1) slots.add(own[at] ?? 0);
}
