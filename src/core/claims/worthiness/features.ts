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
  const words = new SaidWords(said, 0, said.length);
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
  addRuns(edgeToken.word, tokens.map(wordIn), longestWordRun);
  const words = take(slots);
  addRuns(edgeToken.shape, tokens.map(shapeIn), longestShapeRun);
  const shapes = take(slots);
  addLetters(tokens);
  return { tokens, signs: signsOf(said.signs(), tokens), words, shapes, letters: take(slots) };
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

/** Adds the runs of one to so many neighbours, edges included. A run goes on where the shorter one ended. */
function addRuns(edge: Form, forms: Form[], longest: number): void {
  forms.push(edge);
  slots.reserve((forms.length + 1) * longest);
  addRunsFrom(edge, forms, 0, longest);
  for (let at = 0; at < forms.length; at += 1) addRunsFrom(forms[at] ?? edge, forms, at + 1, longest);
}

function addRunsFrom({ hash: first }: Form, forms: readonly Form[], from: number, longest: number): void {
  let hash = first;
  slots.add(slotOf(hash));
  for (let at = from; at < forms.length && at < from + longest - 1; at += 1) {
    hash = hashOfNext(hash, forms[at]?.text ?? '');
    slots.add(slotOf(hash));
  }
}

function addLetters(tokens: readonly WorthinessToken[]): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const letters = tokens[at]?.letters ?? [];
    slots.reserve(letters.length);
    slots.addAll(letters);
  }
}
