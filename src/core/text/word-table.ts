import { isSpace, isSpaceAt } from './letters';

/** Words longer than this are made anew each time: they hardly come again, and a text without blanks is one of them. */
const longestKept = 48;

/** So many words are kept at most; a language's common words are far fewer, and names and numbers come and go. */
const mostKept = 1 << 16;

/** Longer words write over their own heads, for they are not compared. */
const soughtMask = 63;

/** Places of an empty table; a power of two, so that a hash is cut by a mask. */
const fewestPlaces = 1 << 12;

/** What a place holds: the word's hash, its number from one, where its units begin, and how many they are. */
const parts = 4;
const [numberPart, beginPart, lengthPart] = [1, 2, 3];

/** FNV-1a: one multiplication for each UTF-16 unit, made while the end of the word is looked for. */
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/**
 * What is known of each different word between white space. A speech says few words again and again: whatever depends
 * on the word alone is found out when it is first met and looked up from then on, without making a string of it.
 * The table is filled as it is asked; the answers depend on the word alone.
 */
export class WordTable<Known> {
  readonly #know: (word: string) => Known;
  /** For each place what tells which word has it, side by side, since all of it is asked (`hashPart` and so on). */
  #places = new Int32Array(fewestPlaces * parts);
  /** The units of all words, one behind the other. */
  #units = new Uint16Array(fewestPlaces);
  #unitCount = 0;
  #known: Known[] = [];
  /** The units of the word that is being looked for: read from the text once, and compared here. */
  readonly #sought = new Uint16Array(soughtMask + 1);

  constructor(know: (word: string) => Known) {
    this.#know = know;
  }

  /**
   * Writes what is known of the words of a stretch of text over the head of a list, and where they start over the head
   * of another; gives how many they are. The lists are the caller's, so that none is made for each sentence.
   */
  read(text: string, start: number, end: number, words: Known[], starts?: number[]): number {
    const sought = this.#sought;
    let count = 0;
    for (let at = start; at < end; at += 1) {
      const from = at;
      let hash = offsetBasis;
      for (; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (isSpace(code)) break;
        sought[(at - from) & soughtMask] = code;
        hash = Math.imul(hash ^ code, prime);
      }
      if (at === from) continue;
      words[count] = this.#find(text, from, at, hash);
      if (starts !== undefined) starts[count] = from;
      count += 1;
    }
    return count;
  }

  /** What is known of the word at an offset; null where white space stands there. */
  first(text: string, start: number, end: number): Known | null {
    let at = start;
    while (at < end && !isSpaceAt(text, at)) at += 1;
    return at === start ? null : this.#find(text, start, at, this.#seek(text, start, at));
  }

  /** What is known of a text as a whole, white space and all: of labels and the like, which come again as words do. */
  whole(text: string): Known {
    return this.#find(text, 0, text.length, this.#seek(text, 0, text.length));
  }

  /** Makes a stretch the one that is looked for, and gives its hash. */
  #seek(text: string, start: number, end: number): number {
    let hash = offsetBasis;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      this.#sought[(at - start) & soughtMask] = code;
      hash = Math.imul(hash ^ code, prime);
    }
    return hash;
  }

  #find(text: string, start: number, end: number, hash: number): Known {
    const places = this.#places;
    const mask = places.length - parts;
    for (let place = placeOf(hash, mask); ; place = (place + parts) & mask) {
      const number = places[place + numberPart] ?? 0;
      if (number === 0) return this.#add(text, start, end, hash);
      if (places[place] !== hash || places[place + lengthPart] !== end - start) continue;
      if (!this.#isSought(places[place + beginPart] ?? 0, end - start)) continue;
      const known = this.#known[number - 1];
      if (known !== undefined) return known;
    }
  }

  #isSought(begin: number, length: number): boolean {
    const [units, sought] = [this.#units, this.#sought];
    for (let at = 0; at < length; at += 1) if (units[begin + at] !== sought[at]) return false;
    return true;
  }

  #add(text: string, start: number, end: number, hash: number): Known {
    if (end - start > longestKept) return this.#know(text.slice(start, end));
    if (this.#known.length === mostKept) this.#forget();
    const begin = this.#unitCount;
    if (begin + longestKept > this.#units.length) this.#widenUnits();
    this.#units.set(this.#sought.subarray(0, end - start), begin);
    this.#unitCount = begin + end - start;
    // A slice would keep the whole text in memory for as long as the word is known.
    const known = this.#know(String.fromCharCode(...this.#units.subarray(begin, this.#unitCount)));
    const number = this.#known.push(known);
    if (number * 2 * parts > this.#places.length) this.#widenPlaces();
    setPlace(this.#places, hash, number, begin, end - start);
    return known;
  }

  #widenUnits(): void {
    const units = new Uint16Array(this.#units.length * 2);
    units.set(this.#units);
    this.#units = units;
  }

  /** At most half of the places are taken, so that a search ends after a step or two. */
  #widenPlaces(): void {
    const before = this.#places;
    const places = new Int32Array(before.length * 2);
    for (let place = 0; place < before.length; place += parts) {
      const [hash = 0, number = 0, begin = 0, length = 0] = before.subarray(place, place + parts);
      if (number > 0) setPlace(places, hash, number, begin, length);
    }
    this.#places = places;
  }

  #forget(): void {
    this.#places.fill(0);
    this.#unitCount = 0;
    this.#known = [];
  }
}

function placeOf(hash: number, mask: number): number {
  return ((hash ^ (hash >>> 15)) << 2) & mask;
}

function setPlace(places: Int32Array, hash: number, number: number, begin: number, length: number): void {
  const mask = places.length - parts;
  let place = placeOf(hash, mask);
  while (places[place + numberPart] !== 0) place = (place + parts) & mask;
  places[place] = hash;
  places[place + numberPart] = number;
  places[place + beginPart] = begin;
  places[place + lengthPart] = length;
}
