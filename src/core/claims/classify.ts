import type { Checkability, ClaimKind } from './claim-candidate';
import { hasCue } from './cues';
import { isCountable, type Statement } from './statement';

/** What sort of statement it is; figures decide before words. */
export function kindOfStatement({ words, figures }: Statement): ClaimKind {
  const amounts = figures.filter(isCountable);
  if (amounts.some((figure) => figure.change !== null || figure.kind === 'multiple')) return 'comparison';
  if (amounts.length > 0) return hasCue(words, 'trend') ? 'comparison' : 'quantity';
  if (hasCue(words, 'attribution')) return 'attribution';
  if (hasCue(words, 'causal')) return 'causal';
  if (hasCue(words, 'law')) return 'law';
  if (hasCue(words, 'comparison')) return 'comparison';
  return hasCue(words, 'event') ? 'event' : 'position';
}

/**
 * What is proposed for triage. `sentence` is the whole one, since a belief may be stated before the clause that is
 * claimed ("I am confident that ..."). A figure that is given as a fact stays checkable even in a belief.
 */
export function checkabilityOf(statement: Statement, sentence: string): Checkability {
  const { words, figures } = statement;
  const fact = figures.some((figure) => isCountable(figure) && figure.actuality === 'actual');
  if (hasCue(words, 'prediction') && !fact) return 'prediction';
  if (fact) return 'checkable';
  if (hasCue(sentence, 'belief')) return 'opinion';
  if (hasCue(words, 'opinion') && !hasCue(words, 'event') && !hasCue(words, 'record')) return 'opinion';
  return hasCue(words, 'attribution') && !hasCue(words, 'me') ? 'quoting' : 'checkable';
}

/** What the proposal for triage rests on, in words; empty for a plain checkable statement. */
export function checkabilityReason(checkability: Checkability): string {
  switch (checkability) {
    case 'checkable':
      return '';
    case 'opinion':
      return '; proposed as opinion';
    case 'prediction':
      return '; proposed as prediction or promise';
    case 'quoting':
      return '; proposed as quoting another';
    case 'not-checkable-now':
      return '; proposed as not checkable now';
    case 'out-of-scope':
      return '; proposed as out of scope';
  }
}
