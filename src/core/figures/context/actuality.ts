import type { Actuality } from '../figure';
import { lowerAt, tokenAt, type Tokens } from '../grammar/token';

/** What a word tells of the clause it stands in, as bits of one number. */
const tells = { promise: 1, estimate: 2, plan: 4, speaker: 8, ahead: 16, mayPlan: 32 } as const;

const told: Readonly<Record<keyof typeof tells, string>> = {
  promise:
    'promise promised promises pledge pledged pledges guarantee guaranteed guarantees committed commit commits vow vowed undertake undertook',
  estimate:
    'expect expected expects expecting estimated estimate estimates forecast forecasts projected projection projections predicted predicts predict likely could may might anticipate anticipated',
  plan: "will planned planning intend intends intended target targets targeted aim aims aimed aiming goal goals shall must should ought scheduled slated won't we'll they'll it'll",
  speaker: "i we i'll we'll",
  ahead: "will we'll i'll",
  mayPlan: 'need needs want wants going plan plans',
};

/** One look for each word of a clause, whatever it may tell. */
const bits: ReadonlyMap<string, number> = bitsOfWords();

function bitsOfWords(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [name, bit] of Object.entries(tells))
    for (const word of told[name as keyof typeof tells].split(' '))
      found.set(word, (found.get(word) ?? 0) | bit);
  return found;
}

/** A figure within so many words of its clause's beginning may be its subject; so far behind it the verb is looked for. */
const opensWithin = 2;
const verbWithin = 6;

/**
 * Whether the clause before a figure tells a fact, a reckoning, a plan or a promise; where the figure opens its clause, the
 * verb behind it tells a plan. Stronger words first.
 */
export function actualityOf(
  tokens: Tokens,
  clauseStart: number,
  { from, to }: { readonly from: number; readonly to: number },
): Actuality {
  let said = 0;
  for (let at = clauseStart; at < from; at += 1) {
    const own = bits.get(lowerAt(tokens, at)) ?? 0;
    if ((own & tells.promise) !== 0) return 'promise';
    said |= own;
    if ((own & tells.mayPlan) !== 0 && isPlanAhead(tokens, at)) said |= tells.plan;
  }
  if ((said & tells.estimate) !== 0) return 'estimate';
  if ((said & tells.speaker) !== 0 && (said & tells.ahead) !== 0) return 'promise';
  if ((said & tells.plan) !== 0) return 'plan';
  const reckoned = lowerAt(tokens, from) === 'an' && lowerAt(tokens, from + 1) === 'estimated';
  if (reckoned) return 'estimate';
  return from - clauseStart <= opensWithin && isPlannedBehind(tokens, to) ? 'plan' : 'actual';
}

/** "300 schools | will be built", "40 clinics | are going to open"; not "200 bridges, which will be opened". */
function isPlannedBehind(tokens: Tokens, to: number): boolean {
  for (let at = to; at < to + verbWithin; at += 1) {
    const token = tokenAt(tokens, at);
    if (token?.kind !== 'word' || endsSubject.has(token.lower)) return false;
    if (aheadBehind.has(token.lower)) return true;
    if (token.lower === 'going') return lowerAt(tokens, at + 1) === 'to';
  }
  return false;
}

const aheadBehind = new Set(['will', 'shall', 'must', "won't", 'should']);
const endsSubject = new Set([
  'which',
  'who',
  'that',
  'where',
  'and',
  'but',
  'was',
  'were',
  'has',
  'have',
  'had',
]);

/** "we need 400,000 homes", "he wants to raise", "we plan to build", "plans a fund", "the plan is"; "that plan was passed" looks back. */
function isPlanAhead(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (word === 'going') return next === 'to';
  if (word === 'plan' || word === 'plans') return /^(?:to|an?|is|for|calls)$/.test(next);
  return /^(?:i|we|you|they|he|she|government|party)$/.test(lowerAt(tokens, at - 1));
}
