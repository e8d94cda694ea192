import type { Actuality } from '../figure';
import { lowerAt, type Tokens } from '../grammar/token';

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

/** Whether the clause before a figure tells a fact, a reckoning, a plan or a promise. Stronger words first. */
export function actualityOf(tokens: Tokens, clauseStart: number, mention: number): Actuality {
  let said = 0;
  for (let at = clauseStart; at < mention; at += 1) {
    const own = bits.get(lowerAt(tokens, at)) ?? 0;
    if ((own & tells.promise) !== 0) return 'promise';
    said |= own;
    if ((own & tells.mayPlan) !== 0 && isPlanAhead(tokens, at)) said |= tells.plan;
  }
  if ((said & tells.estimate) !== 0) return 'estimate';
  if ((said & tells.speaker) !== 0 && (said & tells.ahead) !== 0) return 'promise';
  if ((said & tells.plan) !== 0) return 'plan';
  const reckoned = lowerAt(tokens, mention) === 'an' && lowerAt(tokens, mention + 1) === 'estimated';
  return reckoned ? 'estimate' : 'actual';
}

/** "we need 400,000 homes", "he wants to raise", "we plan to build", "plans a fund", "the plan is"; "that plan was passed" looks back. */
function isPlanAhead(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (word === 'going') return next === 'to';
  if (word === 'plan' || word === 'plans') return /^(?:to|an?|is|for|calls)$/.test(next);
  return /^(?:i|we|you|they|he|she|government|party)$/.test(lowerAt(tokens, at - 1));
}
