import type { Tokens } from './token';

/** So many places are remembered; a power of two, so that a place is cut by a mask. */
const remembered = 32;

/** No token stands here. */
const nowhere = -0x80000000;

/**
 * A reader that remembers what it read at the last few places of a sentence: grammars that are tried one behind the
 * other ask for the same number again, and the figures of a sentence for each other's clause. It gives what the reader would give.
 */
export function atLastPlaces<Reading>(
  read: (tokens: Tokens, at: number) => Reading,
): (tokens: Tokens, at: number) => Reading {
  const places = new Int32Array(remembered).fill(nowhere);
  const readings: Reading[] = [];
  let sentence: Tokens = [];
  return (tokens, at) => {
    if (tokens !== sentence) places.fill(nowhere);
    sentence = tokens;
    const slot = at & (remembered - 1);
    const known = readings[slot];
    if (places[slot] === at && known !== undefined) return known;
    const reading = read(tokens, at);
    places[slot] = at;
    readings[slot] = reading;
    return reading;
  };
}
