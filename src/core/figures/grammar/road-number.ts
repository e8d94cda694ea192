import { isCapitalised, lowerAt, type Tokens } from './token';

/** An amount by its form: decimals or groups. */
const amountForm = /[.,]/;

/** What is paid, in words that may follow a sum without "of". */
const paidNouns = new Set(
  'grant grants fee fees levy note notes coin coins fine fines salary wage wages bonus voucher vouchers subsidy increase payment deposit ticket allowance stipend pension minimum million billion trillion thousand'.split(
    ' ',
  ),
);

/** Words behind which a sum stands and a road hardly does. */
const beforeSums =
  /^(?:pay|pays|paid|paying|costs?|costing|earns?|earned|gets?|got|gives?|gave|receives?|received|spends?|spent|raised?|owes?|owed|charged?|worth|of|from|to|by|than|about|over|under|only|just|almost|nearly|least|most|between|and|or|for|at|with|below|above|is|was|a|an|extra|additional|another|around)$/;

const roads = /^(?:roads?|routes?|highways?|freeways?|motorways?|junction|interchange|corridor)$/;

/** True where "R" and plain digits behind it name a road and no sum in rand: "the R21", "along R24"; "the R450 grant" and "R12 a loaf" are sums. */
export function isRoadNumber(tokens: Tokens, at: number): boolean {
  const [letter, digits] = [tokens[at], tokens[at + 1]];
  if (letter?.text !== 'R' || digits?.kind !== 'number' || digits.spaced) return false;
  const [before, behind] = [lowerAt(tokens, at - 1), lowerAt(tokens, at + 2)];
  if (amountForm.test(digits.text) || isPaid(tokens, at + 2) || isScaleLetter(tokens, at + 2)) return false;
  if (roads.test(before) || roads.test(behind) || isDrivenTo(tokens, at)) return true;
  if (/^(?:a|an|per|each|every)$/.test(behind) && tokens[at + 3]?.kind === 'word') return false;
  if (at > 1 && isCapitalised(tokens[at - 1])) return true;
  return !beforeSums.test(before);
}

/** How many words may stand between a sum and what is paid ("the R350 social relief of distress grant"). */
const nounReach = 5;

function isPaid(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + nounReach && tokens[at]?.kind === 'word'; at += 1)
    if (paidNouns.has(lowerAt(tokens, at))) return true;
  return false;
}

/** "R5bn", "R5m": a scale touches the digits. */
function isScaleLetter(tokens: Tokens, at: number): boolean {
  return tokens[at]?.spaced === false && /^(?:bn|mn|[mkb])$/i.test(lowerAt(tokens, at));
}

/** "the N1 and R30", "the R21 and R24": a road stands beside another. */
function isDrivenTo(tokens: Tokens, at: number): boolean {
  if (!/^(?:and|or)$/.test(lowerAt(tokens, at - 1))) return false;
  return /^[NM]\d+$/.test(tokens[at - 2]?.text ?? '') || isRoadNumber(tokens, at - 3);
}
