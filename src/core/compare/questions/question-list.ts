import type { Figure } from '../../figures/figure';
import { auxiliaries, pronouns } from '../../figures/tables/function-words';
import type { AskedQuestion, BoardInput } from '../board';
import { overlapFinder, sentenceFinder } from '../find-in-order';
import { countedNoun } from '../numbers/interval-words';
import { spanOf } from '../entries/sentence-figures';
import { listWords, wordsOf } from '../words/words';

/** "3+3", "5 + 1": a name whose numbers add up to its parties. */
const sumName = /(\d{1,2})\s*\+\s*(\d{1,2})/;

const name = "(?:the )?\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)*";
const nameList = `${name}(?:, ${name})*,? and ${name}`;
/** Capitalised names after "involving", "including" ..., up to the last one after "and". */
const namedList = new RegExp(
  `\\b(?:involving|including|comprising|uniting|between|among|of|with|namely|:)\\s+(${nameList})`,
  'u',
);

/** Two names that are one country each. */
const joinedNames = /\b(Bosnia|Trinidad|Antigua|Sao Tome|São Tomé|Saint Kitts|Serbia) and (?=\p{Lu})/gu;

interface FoundList {
  readonly words: string;
  /** Offset into the text. */
  readonly start: number;
  readonly fewest: number;
  readonly most: number;
  readonly items: readonly string[];
}

/** "a, b and c": three at most; "trade and investment, energy" may be two items or three. */
function readItems(words: string): Pick<FoundList, 'fewest' | 'most' | 'items'> {
  const plain = words.replace(joinedNames, '$1 & ');
  const items = plain.split(/,\s*(?:and\s+|or\s+)?|\s+and\s+/).filter((item) => item.trim() !== '');
  const segments = plain.split(/,\s*/).filter((item) => item.trim() !== '');
  return {
    fewest: segments.length,
    most: items.length,
    items: items.map((item) => item.trim().replace(' & ', ' and ')),
  };
}

function askSum(figure: Figure, text: string, sentenceEnd: number): AskedQuestion | null {
  const sum = sumName.exec(figure.value ?? figure.text) ?? sumName.exec(figure.text);
  const after = text.slice(figure.end, sentenceEnd);
  const list = sum === null ? null : namedList.exec(after);
  if (sum === null || list === null) return null;
  const { items } = readItems(list[1] ?? '');
  const expected = Number(sum[1]) + Number(sum[2]);
  if (items.length === expected) return null;
  const start = figure.end + list.index + list[0].length - (list[1] ?? '').length;
  return {
    kind: 'list-length',
    spans: [spanOf(figure), { start, end: start + (list[1] ?? '').length }],
    text: `“${sum[0]}” names ${expected} parties; ${items.length} are listed in the same sentence: ${listWords(items)}. Is one left out?`,
    arithmetic: `${sum[1]} + ${sum[2]} = ${expected}; listed: ${items.length}`,
  };
}

/** Longer "items" are clauses, and a longer list is a story. */
const [longestItemInWords, longestListInCharacters] = [6, 200];

/** "five pillars: trade, energy and education" up to the end of the sentence. */
const afterColon = /^(?:\s+[\p{L}’'-]+){0,8}\s*(?::|, namely,?|, that is,?)\s+([^:;.!?–—()]+)[.!?;]?\s*$/u;
/** "Three agreements – on trade, on energy": a dash may go on with anything, so its items must show that they are some. */
const afterDash = /^(?:\s+[\p{L}’'-]+){0,8}\s+[–—-]\s+([^:;.!?–—()]+)[.!?;]?\s*$/u;
const fewestBehindDash = 3;

function showItems({ items, words }: Pick<FoundList, 'items'> & { readonly words: string }): boolean {
  const openings = new Set(items.map((item) => item.split(/\s+/)[0]?.toLowerCase()));
  return (
    openings.size === 1 || (items.length >= fewestBehindDash && /,/.test(words) && /\band\b/.test(words))
  );
}

/** "Two countries, Sweden, Norway and Denmark, agreed". */
const appositive = new RegExp(`^(?:\\s+[\\p{L}’'-]+){0,3},\\s+(${nameList})(?=\\s*[,.;:!?)]|\\s*$)`, 'u');
const partial =
  /\b(?:such as|including|like|for example|among them|in particular|especially|for instance|first of all|mainly|above all)\b/i;

/** "They concern trade" is a sentence of its own. */
function isClause(item: string): boolean {
  const words = wordsOf(item.toLowerCase());
  return (
    words.length > longestItemInWords || words.some((word) => pronouns.has(word) || auxiliaries.has(word))
  );
}

function findList(figure: Figure, text: string, sentenceEnd: number): FoundList | null {
  const after = text.slice(figure.end, sentenceEnd).slice(0, longestListInCharacters * 2);
  const named = appositive.exec(after);
  const dashed = afterDash.exec(after);
  const found = named ?? afterColon.exec(after) ?? dashed;
  const words = found?.[1] ?? '';
  if (found === null || words.length > longestListInCharacters || partial.test(found[0])) return null;
  const read = readItems(words);
  if (read.most < 2 || read.items.some(isClause)) return null;
  if (found === dashed && !showItems({ ...read, words })) return null;
  const start = figure.end + found.index + found[0].lastIndexOf(words);
  // A name holds no "and", but for the few that are known.
  return { words, start, ...read, fewest: named === null ? read.fewest : read.most };
}

/** Lists are announced by small numbers, without "about" or "more than". */
const largestAnnounced = 15;

function askCount(
  figure: Figure,
  text: string,
  sentenceEnd: number,
  holdsNumber: (list: FoundList) => boolean,
): AskedQuestion | null {
  const expected = Number(figure.value);
  const announces = figure.kind === 'count' && figure.qualifier === null && !figure.negated;
  if (!announces || !Number.isInteger(expected) || expected < 2 || expected > largestAnnounced) return null;
  const list = /^\s+of\b/.test(text.slice(figure.end, figure.end + 4))
    ? null
    : findList(figure, text, sentenceEnd);
  if (list === null || holdsNumber(list) || (list.fewest <= expected && expected <= list.most)) return null;
  const noun = countedNoun(figure) ?? 'things';
  const rest = list.most < expected ? 'Is one left out?' : 'Is one too many?';
  return {
    kind: 'list-length',
    spans: [spanOf(figure), { start: list.start, end: list.start + list.words.trimEnd().length }],
    text: `${expected} ${noun} are announced; ${list.most} are listed in the same sentence: ${listWords(list.items)}. ${rest}`,
    arithmetic: `announced: ${expected}; listed: ${list.most}`,
  };
}

/** A list that has another length than the number that announces it. */
export function askAboutLists(input: BoardInput): readonly AskedQuestion[] {
  const { text, sentences } = input.transcript;
  const sentenceOf = sentenceFinder(sentences);
  const overlaps = overlapFinder(input.figures);
  const holdsNumber = ({ start, words }: FoundList) => overlaps({ start, end: start + words.length });
  return input.figures
    .map((figure) => {
      const { end } = sentenceOf(figure);
      return figure.kind === 'name' ? askSum(figure, text, end) : askCount(figure, text, end, holdsNumber);
    })
    .filter((question) => question !== null);
}
