import { namedMeasures } from './known-measures';
import { capitalise, lowerFirst } from '../words/words';

/** What money does where no noun says what it is: "has provided 10 billion euros", "the cable will cost 307 million". */
export interface MoneyUse {
  readonly key: string;
  readonly name: string;
  /** Given to many and for many things: something else said of it must agree. */
  readonly general: boolean;
}

interface UseRow {
  readonly key: string;
  readonly verbs: RegExp;
  /** The word that joins the purpose to the name. */
  readonly joins: RegExp;
  readonly nameOf: (purpose: string) => string;
}

const purposePattern = (joins: string) =>
  new RegExp(
    `^(?:\\s+(?:in|since|from|for|over|by|between) (?:the )?(?:last |past |next |period )?[\\d\\p{L}]*\\d[^,.;]*?)?\\s+(?:${joins})\\s+((?:(?:the|our|their|its|his|her|\\p{L}[\\p{L}’'-]*|of)\\s*){1,6})`,
    'iu',
  );

const give =
  '(?:gave|given?|giving|provid(?:ed?|es|ing)|grant(?:ed|s|ing)?|donat(?:ed?|ing)|sen[dt]|sending|contribut(?:ed?|ing)|allocat(?:ed?|ing)|deliver(?:ed)?|support(?:ed|ing)?|approv(?:ed|ing)|transferr?(?:ed)?|disburs(?:ed?|ing))';
const atEnd = (verbs: string) =>
  new RegExp(`(?<![\\p{L}-])${verbs}(?:\\s+(?!to\\b)[\\p{L}’'-]+){0,4}\\s*$`, 'iu');

const rows: readonly UseRow[] = [
  {
    key: 'aid',
    verbs: atEnd(give),
    joins: purposePattern('to support|to|for'),
    nameOf: (to) => (to === '' ? 'Aid' : `Aid to ${to}`),
  },
  {
    key: 'pledge',
    verbs: atEnd(
      '(?:pledg(?:ed|es?|ing)|commit(?:ted|s|ting)?|promis(?:ed?|es|ing)|mobilis(?:ed?|ing)|mobiliz(?:ed?|ing)|announc(?:ed?|ing)|earmarked)',
    ),
    joins: purposePattern('to support|to|for'),
    nameOf: (to) => (to === '' ? 'Money pledged' : `Money pledged to ${to}`),
  },
  {
    key: 'spending',
    verbs: atEnd('(?:sp[ea]n(?:d|t|ds|ding))'),
    joins: purposePattern('on|for'),
    nameOf: (on) => (on === '' ? 'Spending' : `Spending on ${on}`),
  },
  {
    key: 'investment',
    verbs: atEnd('(?:invest(?:ed|s|ing)?)'),
    joins: purposePattern('in|into'),
    nameOf: (to) => (to === '' ? 'Investment' : `Investment in ${to}`),
  },
  {
    key: 'loan',
    verbs: atEnd('(?:borrow(?:ed|s|ing)?|len[dt]|lending)'),
    joins: purposePattern('to|from'),
    nameOf: () => 'Loans',
  },
];

const closing =
  /\s+(?:and|of|the|a|an|in|for|to|with|by|on|last|this|next|since|over|from|will|can|is|are|was|were|has|have|had|we|i|he|they|it|as|at|or)$/iu;

function trimPurpose(words: string): string {
  let purpose =
    words
      .split(
        /\b(?:last|this|next|since|over|by|from|between|in|will|can|is|are|was|were|has|have|had|who|that|which|we|i|to|and)\b/iu,
      )[0]
      ?.trim() ?? '';
  while (closing.test(purpose)) purpose = purpose.replace(closing, '');
  return purpose.replace(/^(?:the|our|their|its|his|her)\s+/i, '').replace(/^(?:the|a|an)$/i, '');
}

/** What the verb before an amount of money makes of it, and what for; null where the verb says nothing of the kind. */
export function moneyUse(before: string, after: string): MoneyUse | null {
  const row = rows.find(({ verbs }) => verbs.test(before));
  if (row === undefined) return null;
  const purpose = trimPurpose(row.joins.exec(after)?.[1] ?? '');
  return { key: row.key, name: capitalise(row.nameOf(purpose)), general: row.key !== 'investment' };
}

const costs =
  /(?<![\p{L}-])((?:[\p{L}\p{N}’'-]+\s+){1,6}?)(?:(?:will|is to|is going to|would|should|has)\s+)?costs?(?:\s+\p{L}+){0,2}\s*$/iu;

/** "I lowered insulin to | $35": what was made cheaper, unless it is an amount of money itself ("cut spending to"). */
const madeCheaper =
  /(?<![\p{L}-])(?:lowered|capped|cut|reduced|brought)\s+(?:down\s+)?(?:the (?:price|cost) of\s+)?((?:[\p{L}’'-]+\s+){1,3}?)(?:down\s+)?(?:to|at)(?:\s+(?:just|only))?\s*$/iu;
const amountsOfMoney =
  /\b(?:spending|expenditures?|tax(?:es)?|costs?|prices?|budgets?|bills?|fees?|wages?|salar(?:y|ies)|incomes?|revenues?|losses|profits?|it|this|that|them)\b/i;

function cheaperThing(near: string): string | undefined {
  const thing = madeCheaper.exec(near)?.[1]?.trim() ?? '';
  return thing === '' || amountsOfMoney.test(thing) || namedMeasures(thing).length > 0 ? undefined : thing;
}

/** "The cable will cost | 307 million euros": the subject is what has the cost. */
export function costOf(near: string): MoneyUse | null {
  const subject = (costs.exec(near)?.[1] ?? cheaperThing(near))
    ?.trim()
    .replace(/^(?:the|a|an|our|their|its|this|that)\s+/i, '')
    .replace(/\s+(?:(?:already|now|alone|also|just|currently)|at\s.*)$/i, '');
  if (subject === undefined || subject === '' || /^(?:it|this|that|they|which)$/i.test(subject)) return null;
  const head =
    subject
      .split(/\s+(?:of|from|in|to)\s+/i)[0]
      ?.split(/\s+/)
      .at(-1) ?? subject;
  return { key: `cost of ${head.toLowerCase()}`, name: `Cost of ${lowerFirst(subject)}`, general: false };
}
