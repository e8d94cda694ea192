import type { Actuality } from '../figure';
import { lowerAt, type Tokens } from '../grammar/token';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const promises = set(
  'promise promised promises pledge pledged pledges guarantee guaranteed guarantees committed commit commits vow vowed undertake undertook',
);
const estimates = set(
  'expect expected expects expecting estimated estimate estimates forecast forecasts projected projection projections predicted predicts predict likely could may might anticipate anticipated',
);
const plans = set(
  "will planned planning intend intends intended target targets targeted aim aims aimed aiming goal goals shall must should ought scheduled slated won't we'll they'll it'll",
);
const own = set("i we i'll we'll");
const future = set("will we'll i'll");

/** Whether the clause before a figure tells a fact, a reckoning, a plan or a promise. Stronger words first. */
export function actualityOf(tokens: Tokens, clauseStart: number, mention: number): Actuality {
  let [estimate, plan, speaker, ahead] = [false, false, false, false];
  for (let at = clauseStart; at < mention; at += 1) {
    const word = lowerAt(tokens, at);
    if (promises.has(word)) return 'promise';
    estimate ||= estimates.has(word);
    plan ||= plans.has(word) || isPlanAhead(word, lowerAt(tokens, at + 1), lowerAt(tokens, at - 1));
    speaker ||= own.has(word);
    ahead ||= future.has(word);
  }
  if (estimate) return 'estimate';
  if (speaker && ahead) return 'promise';
  if (plan) return 'plan';
  const reckoned = lowerAt(tokens, mention) === 'an' && lowerAt(tokens, mention + 1) === 'estimated';
  return reckoned ? 'estimate' : 'actual';
}

/** "we need 400,000 homes", "he wants to raise", "we plan to build", "plans a fund", "the plan is"; "that plan was passed" looks back. */
function isPlanAhead(word: string, next: string, before: string): boolean {
  if (/^(?:needs?|wants?)$/.test(word)) return /^(?:i|we|you|they|he|she|government|party)$/.test(before);
  if (word === 'going') return next === 'to';
  return (word === 'plan' || word === 'plans') && /^(?:to|an?|is|for|calls)$/.test(next);
}
