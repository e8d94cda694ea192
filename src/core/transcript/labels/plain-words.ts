import { WordTable } from '../../text/word-table';

/** So much of a text tells which words are ordinary ones. */
const sample = 200_000;

/** So many different words are looked for one by one; where more are asked for, the sample is read as a whole, once. */
const mostLookedFor = 48;

/** What is written in small letters, or in capitals before no colon. */
const plain = /(?<![\p{L}'’])\p{Ll}{3,}|(?<!\p{L})\p{Lu}{2,}(?![\p{L}:])/u;
const allPlain = new RegExp(plain, 'gu');
const plainHere = new RegExp(plain, 'uy');
const mayBePlain = /^(?:\p{Ll}{3,}|\p{Lu}{2,})$/u;

/** The plain words between two blanks. */
const plainWords = new WordTable((word): readonly string[] => word.match(allPlain) ?? []);

/**
 * Tells whether a text writes a word in small letters, or in capitals before no colon, as given. Few words are asked for in
 * most texts, and those that stand in it stand near its beginning; so it is not read for them.
 */
export function plainWordsOf(text: string): (word: string) => boolean {
  const head = text.slice(0, sample);
  const answers = new Map<string, boolean>();
  let all: ReadonlySet<string> | null = null;
  return (word) => {
    if (all !== null) return all.has(word);
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size === mostLookedFor) return (all = readAll(head)).has(word);
    const found = isIn(head, word);
    answers.set(word, found);
    return found;
  };
}

function isIn(text: string, word: string): boolean {
  if (!mayBePlain.test(word)) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    plainHere.lastIndex = at;
    if (plainHere.exec(text)?.[0] === word) return true;
  }
  return false;
}

function readAll(text: string): ReadonlySet<string> {
  const words: (readonly string[])[] = [];
  plainWords.read(text, 0, text.length, words);
  return new Set([...new Set(words)].flat());
}
