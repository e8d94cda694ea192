import { finiteVerbs } from '../tables/change-verbs';
import { adverbs, auxiliaries, endsNounPhrase, prepositions, thirdPersons } from '../tables/function-words';
import { pastVerbs } from '../tables/past-verbs';
import { atLastPlaces } from '../grammar/last-places';
import { isPlural } from '../tables/plurals';
import { isCapitalised, isDash, lowerAt, tokenAt, type Tokens } from '../grammar/token';

const openers = new Set([
  'that',
  'which',
  'who',
  'whereas',
  'while',
  'although',
  'though',
  'because',
  'since',
  'if',
  'when',
  'but',
  'given',
  'so',
]);

/** No clause is longer, in tokens; a bound that keeps a text without marks linear. */
export const longestClause = 80;

/** The token a figure's clause starts with: after the last mark or joining word before it. */
export const clauseStartOf = atLastPlaces((tokens, at): number => {
  const floor = Math.max(0, at - longestClause);
  for (let back = at - 1; back >= floor; back -= 1) {
    const word = lowerAt(tokens, back);
    if (tokens[back]?.kind === 'mark' && endsClause(tokens, back)) return back + 1;
    if (word === ',' && !isInsideList(tokens, back)) return relativeAfter(tokens, back + 1);
    if (openers.has(word) && !isSinceYear(tokens, back) && !isObject(tokens, back))
      return isRelative(tokens, back) ? back : back + 1;
    if (
      word === 'and' &&
      !joinsPair(tokens, back) &&
      startsClause(tokens, back + 1, at) &&
      endsVerb(tokens, back)
    )
      return back + 1;
  }
  return floor;
});

function endsClause(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.text === ';' || token?.text === ':' || (isDash(token) && token?.spaced === true);
}

/** "confrontation that has lasted": a verb follows at once; "note that our trade" joins a sentence. */
export function isRelative(tokens: Tokens, at: number): boolean {
  const [word, next] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  return (
    ['which', 'who'].includes(word) || (word === 'that' && (auxiliaries.has(next) || /(?:ed|es)$/.test(next)))
  );
}

function relativeAfter(tokens: Tokens, at: number): number {
  return lowerAt(tokens, at) === 'and' ? at + 1 : at;
}

/** A comma between two items of a list ends no clause; seen by the joining word a few tokens on without a verb. */
function isInsideList(tokens: Tokens, comma: number): boolean {
  return tokens[comma + 1]?.kind === 'number' && tokenAt(tokens, comma - 1)?.kind === 'number';
}

/** "since 2002" opens no clause. */
function isSinceYear(tokens: Tokens, at: number): boolean {
  return lowerAt(tokens, at) === 'since' && tokens[at + 1]?.kind === 'number';
}

/** "double that to 2,200", "cut that by half": the pronoun is what is moved, and opens no clause. */
function isObject(tokens: Tokens, at: number): boolean {
  const isMoved = lowerAt(tokens, at) === 'that' && /^(?:to|by)$/.test(lowerAt(tokens, at + 1));
  return (
    isMoved &&
    /^(?:double|triple|raise|increase|cut|reduce|lower|bring|halve|lift|expand)d?$/.test(
      lowerAt(tokens, at - 1),
    )
  );
}

/** How far before "and" the word may stand that asks for two. */
const pairReach = 6;

/** "trade between India and the UAE has": two names, and no new clause. */
function joinsPair(tokens: Tokens, and: number): boolean {
  const [left, right] = [lowerAt(tokens, and - 1), lowerAt(tokens, and + 1)];
  if (prepositions.has(lowerAt(tokens, and - 2)) && (isPlural(left) ? isPlural(right) : isAlike(tokens, and)))
    return true;
  for (let back = and - 1; back >= Math.max(0, and - pairReach); back -= 1) {
    const word = lowerAt(tokens, back);
    if (word === 'between' || word === 'both') return true;
    if (tokens[back]?.kind === 'mark' || auxiliaries.has(word) || finiteVerbs.has(word)) return false;
  }
  return false;
}

/** "from wind and solar power", "by small and medium-sized companies": one small word each side, and no article that opens a subject. */
function isAlike(tokens: Tokens, and: number): boolean {
  const [left, right] = [tokenAt(tokens, and - 1), tokens[and + 1]];
  const plain =
    left?.kind === 'word' && right?.kind === 'word' && !isCapitalised(left) && !isCapitalised(right);
  return plain && !endsNounPhrase(left.lower) && !endsNounPhrase(right.lower) && !subjects.has(right.lower);
}

/** True where something before "and" may be a verb: without one it joins no clauses ("the value of farms and small firms was"). */
function endsVerb(tokens: Tokens, and: number): boolean {
  for (let at = and - 1; at >= Math.max(0, and - longestClause); at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'mark' && endsClause(tokens, at)) return false;
    if (mayBeVerb(token?.lower ?? '', lowerAt(tokens, at + 1))) return true;
  }
  return false;
}

function mayBeVerb(word: string, next: string): boolean {
  if (auxiliaries.has(word) || finiteVerbs.has(word) || thirdPersons.has(word) || subjects.has(word))
    return true;
  return pastVerbs.test(word) && next !== 'by';
}

/** Pronouns that are a subject and nothing else. */
const subjects = new Set(['i', 'we', 'he', 'she', 'they']);

/** A subject and its verb stand between "and" and the figure, or the figure is the verb ("and exports tripled"). */
function startsClause(tokens: Tokens, from: number, to: number): boolean {
  if (from < to && subjects.has(lowerAt(tokens, from))) return true;
  if (prepositions.has(lowerAt(tokens, from))) return false;
  for (let at = from; at <= to; at += 1) {
    const word = lowerAt(tokens, at);
    if (at < to && word !== 'be' && auxiliaries.has(word)) return true;
    if (at > from && finiteVerbs.has(word) && !adverbs.has(lowerAt(tokens, at - 1))) return true;
  }
  return false;
}
