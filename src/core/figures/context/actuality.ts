import type { Actuality } from '../figure';
import { lowerAt, type Tokens } from '../grammar/token';

/** Whether the clause before a figure tells a fact, a reckoning, a plan or a promise. Stronger words first. */
export function actualityOf(tokens: Tokens, clauseStart: number, mention: number): Actuality {
  const words = tokens.slice(clauseStart, mention).map((token) => token.lower);
  const own = words.includes('i') || words.includes('we');
  if (
    words.some((word) =>
      /^(?:promise|promised|pledge|pledged|guarantee|guaranteed|committed|commit|commits)$/.test(word),
    )
  )
    return 'promise';
  if (
    words.some((word) =>
      /^(?:expect|expected|expects|estimated|estimate|estimates|forecast|projected|projection|predicted|likely|could|may|might)$/.test(
        word,
      ),
    )
  )
    return 'estimate';
  if (own && words.includes('will')) return 'promise';
  if (
    words.some((word) =>
      /^(?:will|plan|plans|planned|planning|intend|intends|target|targets|aim|aims|goal|shall|scheduled)$/.test(
        word,
      ),
    )
  )
    return 'plan';
  return lowerAt(tokens, mention) === 'an' && lowerAt(tokens, mention + 1) === 'estimated'
    ? 'estimate'
    : 'actual';
}
