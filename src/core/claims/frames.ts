import type { Span } from '../text/span';
import { WordTable } from '../text/word-table';
import type { SaidWords } from './said-words';

/** Words that introduce a statement and belong to no claim ("I will note that", "Let me remind you that", "As you know,"). */
interface Opening {
  readonly pattern: RegExp;
  /** The word that it begins with, up to the first white space. */
  readonly first: RegExp;
  /** It ends with "that". */
  readonly that: boolean;
}

/** "since" gives a reason where a clause with a verb stands before a comma, or alone; else it says from when ("since I took office, ..."). */
export const sinceOfReason = String.raw`since(?!\s+(?:\S+\s+){1,2}(?:(?:was|were)\s+(?:elected|sworn|born)|took|became|came|began|started|joined|left|won)\b)(?=\s[^,.;!?]{0,120}?\b(?:is|are|was|were|has|have|had|do|does|did|will|can|cannot|must)\b[^,.;!?]{0,200}(?:,|$))`;

const openings: readonly Opening[] = [
  {
    pattern:
      /^(?:and|but|so|also|yet|moreover|in addition|in general|in turn|to conclude|naturally|unfortunately|consequently|indeed|of course|first of all|again|finally|therefore|however|furthermore|besides|well|look|secondly|thirdly|then|now|for example|for instance|as before)\s*,\s+(?:of course,\s+)?/i,
    first:
      /^(?:and|but|so|also|yet|moreover|in|to|naturally|unfortunately|consequently|indeed|of|first|again|finally|therefore|however|furthermore|besides|well|look|secondly|thirdly|then|now|for|as),?$/i,
    that: false,
  },
  {
    pattern:
      /^(?:let me (?:say|tell you|be clear about) (?:this|one thing|something)|make no mistake|here['’]s the (?:truth|fact|deal))\s*[:,]\s+/i,
    first: /^(?:let|make|here['’]s)$/i,
    that: false,
  },
  {
    pattern: new RegExp(
      String.raw`^(?:and|but|so|whereas|while|although|though|because(?!\s+of\b)|${sinceOfReason}|that|given that|given)\s+`,
      'i',
    ),
    first: /^(?:and|but|so|whereas|while|although|though|because|since|that|given)$/i,
    that: false,
  },
  {
    pattern:
      /^(?:as (?:you|we all|everyone) knows?|as you are aware|as I (?:have )?(?:already )?(?:said|noted|mentioned)(?: before| earlier)?|you know|I mean)\s*,\s+/i,
    first: /^(?:as|you|I)$/i,
    that: false,
  },
  {
    pattern:
      /^(?:I|we)\s+(?:\w+\s+)?(?:believe|think|feel|consider|am (?:sure|confident)|are (?:sure|confident)) that\s*,\s+/i,
    first: /^(?:I|we)$/i,
    that: true,
  },
  {
    pattern:
      /^(?:you are (?:well )?aware|you (?:all )?know|everyone knows|it is (?:well )?known|(?:the|it is a|it['’]s a) (?:fact|truth|reality)(?: is)?|we (?:all )?know|what we know is|I know|I can (?:tell|assure) you) that\s+/i,
    first: /^(?:you|everyone|it|it['’]s|the|we|what|I)$/i,
    that: true,
  },
  {
    pattern:
      /^(?:I|we|let me|let us)\s+(?:(?:would|should|will|want|wish|must|can|also|like|to|just|once again|again|only)\s+){0,4}(?:note|say|add|remind|stress|emphasi[sz]e|point out|recall|tell|mention|inform|underline|highlight|repeat|report|draw)(?:\s+(?:you|here|again|once again|everyone|your attention to the fact))?\s+that\s+/i,
    first: /^(?:I|we|let)$/i,
    that: true,
  },
];

/** A report of another's words; dropped where what follows stands on its own ("the President reminded me that | there are 340"). */
const reports =
  /^(?:(?:during|at|in|after|before) [^,]{1,40},\s+)?(?:the|mr\.?|mrs\.?|ms\.?|president|prime|my|our|\p{Lu}[\p{L}-]+)[^,.;:]{0,60}?\b(?:reminded|told|informed|assured)(?: (?:me|us|you|them))? that\s+/iu;

/** The openings that a word may begin; most words begin none. */
const openingsOf = new WordTable((word): readonly Opening[] =>
  openings.filter(({ first }) => first.test(word)),
);

/** How many characters at the start of a stretch of a sentence only introduce what it states. */
export function introductionLength(text: string, { start, end }: Span, sentence: SaidWords): number {
  let at = start;
  for (let round = 0; round < openings.length; round += 1) {
    const length = openingLength(text, at, end, sentence);
    if (length === 0 || length >= end - at) break;
    at += length;
  }
  return at - start;
}

/** The longest opening at an offset; 0 where there is none. */
function openingLength(text: string, at: number, end: number, sentence: SaidWords): number {
  const begun = openingsOf.first(text, at, end) ?? [];
  const hasThat = sentence.has('that');
  const isReport = hasThat && sentence.has('report');
  if (begun.length === 0 && !isReport) return 0;
  const rest = text.slice(at, end);
  let longest = isReport ? lengthAt(reports, rest) : 0;
  for (const { pattern, that } of begun)
    if (hasThat || !that) longest = Math.max(longest, lengthAt(pattern, rest));
  return longest;
}

function lengthAt(pattern: RegExp, words: string): number {
  return pattern.exec(words)?.[0].length ?? 0;
}
