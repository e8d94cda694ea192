import { determiners } from '../tables/function-words';
import { measureWords } from '../tables/measures';
import { timeUnits } from '../tables/units';
import { isCapitalised, lowerAt, type Tokens } from '../grammar/token';
import type { CountedReading } from './counted';
import { changeNoun, isContainer } from './measure-nouns';
import { phraseBefore, type NounPhrase } from './noun-phrase';

/** "pay an average rate of only 8 percent": the noun before "of" names the measure, unless it is empty. */
export function namedBeforeOf(tokens: Tokens, mention: number, floor: number): CountedReading | null {
  const at = /^(?:only|just|some|almost|nearly)$/.test(lowerAt(tokens, mention - 1)) ? mention - 1 : mention;
  const noun = lowerAt(tokens, at - 2);
  if (lowerAt(tokens, at - 1) !== 'of' || isContainer(noun) || emptyAmounts.has(noun)) return null;
  const found = changeNoun(noun) === null ? precedingOf(tokens, at, floor) : null;
  const isUnit = measureWords.has(noun) || timeUnits.has(noun);
  return found === null || isUnit || isManner(tokens, found.from) ? null : found;
}

/** "grew at an annual rate of", "won by a margin of": how, and not what. */
function isManner(tokens: Tokens, from: number): boolean {
  const article = determiners.has(lowerAt(tokens, from - 1)) ? from - 1 : from;
  return /^(?:at|by|to|from)$/.test(lowerAt(tokens, article - 1));
}

/** Nouns that say how fast something moved ("at an annual rate of", "at a 0.9 percent pace"). */
export const paces: ReadonlySet<string> = new Set('pace rate clip speed'.split(' '));

/** Nouns that only say what place an amount has among others. */
const emptyAmounts = new Set(
  'record average high low peak maximum minimum mean median height mark cost price'.split(' '),
);

/** "a loan of | $5 million", "growth of 5 percent". */
export function precedingOf(tokens: Tokens, mention: number, floor: number): CountedReading | null {
  if (amountParticiples.test(lowerAt(tokens, mention))) return participleSubject(tokens, mention, floor);
  if (amountParticiples.test(lowerAt(tokens, mention - 1)))
    return participleSubject(tokens, mention - 1, floor);
  if (isSummedTo(tokens, mention - 1)) return participleSubject(tokens, mention - 2, floor);
  if (!/^(?:of|totalling|totaling|worth)$/.test(lowerAt(tokens, mention - 1))) return null;
  const comma = lowerAt(tokens, mention - 1) === 'worth' && lowerAt(tokens, mention - 2) === ',' ? 1 : 0;
  const found = phraseBefore(tokens, mention - 1 - comma, floor - comma);
  if (found?.head === 'total' || found?.head === 'sum') return beforeTotal(tokens, found, floor);
  if (found === null || emptyBeforeOf.has(found.head)) return null;
  const receiver = receiverOf(tokens, found, floor - comma);
  if (receiver !== null) return receiver;
  return (emptyAmounts.has(found.head) || paces.has(found.head)) && isManner(tokens, found.from)
    ? null
    : { ...found, scope: null };
}

const amountParticiples = /^(?:exceeding|reaching|topping|surpassing|nearing|approaching)$/;

/** "loans aggregating to Rs. 5 crore". */
function isSummedTo(tokens: Tokens, to: number): boolean {
  return lowerAt(tokens, to) === 'to' && /^(?:aggregating|amounting|adding)$/.test(lowerAt(tokens, to - 1));
}

/** "with trade exceeding $190 billion": what stands before the participle. */
function participleSubject(tokens: Tokens, participle: number, floor: number): CountedReading | null {
  const found = phraseBefore(tokens, participle, floor);
  return found === null ? null : { ...found, scope: null };
}

/** "projects worth a total of $11 billion". */
function beforeTotal(tokens: Tokens, total: NounPhrase, floor: number): CountedReading | null {
  const at = determiners.has(lowerAt(tokens, total.from - 1)) ? total.from - 1 : total.from;
  const found = lowerAt(tokens, at - 1) === 'worth' ? phraseBefore(tokens, at - 1, floor) : null;
  return { ...(found ?? total), scope: null };
}

/** "aid to Ukraine of 50 billion euros": a name behind a preposition only limits the noun before it. */
function receiverOf(tokens: Tokens, name: NounPhrase, floor: number): CountedReading | null {
  const at = determiners.has(lowerAt(tokens, name.from - 1)) ? name.from - 2 : name.from - 1;
  if (!/^(?:to|in|with|for|from|on|by)$/.test(lowerAt(tokens, at)) || !isCapitalised(tokens[name.to - 1]))
    return null;
  const noun = phraseBefore(tokens, at, floor);
  return noun === null ? null : { ...noun, to: name.to, scope: { from: at, to: name.to } };
}

/** Words that stand before "of" and name nothing ("get rid of 10", "for the sake of"). */
const emptyBeforeOf = new Set(
  'average record rid sake because instead kind sort front spite terms course one out part'.split(' '),
);
