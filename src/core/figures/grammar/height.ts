import { addAmounts, multiplyAmounts } from '../amount';
import { mentionOf, type Mention } from './mention';
import type { Token, Tokens } from './token';

/** 6'2", 5’11”, 5'4: feet and inches as a person's height is written. */
export function readHeight(tokens: Tokens, from: number): Mention | null {
  const [feet, mark, inches] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (!isSmall(feet, 9) || !touches(mark, /^['’′]$/) || !isSmall(inches, 11) || inches?.spaced === true)
    return null;
  const closed = touches(tokens[from + 3], /^["”″]$/) ? 1 : 0;
  const value = addAmounts(feet?.text ?? '0', multiplyAmounts(inches?.text ?? '0', '1/12'));
  return mentionOf(from, from + 3 + closed, 'number', value, 'a height in feet and inches', { unit: 'foot' });
}

function isSmall(token: Token | undefined, most: number): boolean {
  return /^\d{1,2}$/.test(token?.text ?? '') && Number(token?.text) <= most;
}

function touches(token: Token | undefined, mark: RegExp): boolean {
  return token?.spaced === false && mark.test(token.text);
}
