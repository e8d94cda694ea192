import type { Checkability, ClaimKind } from './claim-candidate';
import type { SaidWords } from './said-words';
import { isCountable, type Statement } from './statement';

/** What sort of statement it is; figures decide before words. */
export function kindOfStatement({ said, figures }: Statement): ClaimKind {
  const amounts = figures.filter(isCountable);
  if (amounts.some((figure) => figure.change !== null || figure.kind === 'multiple')) return 'comparison';
  if (amounts.length > 0) return said.has('trend') ? 'comparison' : 'quantity';
  if (said.has('attribution')) return 'attribution';
  if (said.has('vote')) return 'position';
  if (said.has('causal')) return 'causal';
  if (said.has('law')) return 'law';
  if (said.has('comparison')) return 'comparison';
  return said.has('event') ? 'event' : 'position';
}

/**
 * What is proposed for triage. `sentence` is the whole one, since a belief may be stated before the clause that is
 * claimed ("I am confident that ..."). A figure that is given as a fact stays checkable even in a belief.
 */
export function checkabilityOf(statement: Statement, sentence: SaidWords): Checkability {
  const { said, figures } = statement;
  if (isCourtesy(statement) || said.has('turns') || said.has('asks')) return 'out-of-scope';
  const fact = figures.some((figure) => isCountable(figure) && figure.actuality === 'actual');
  if (said.has('prediction') && !fact) return 'prediction';
  if (fact) return 'checkable';
  if (sentence.has('belief')) return 'opinion';
  if (said.has('opinion') && !said.has('event') && !said.has('record')) return 'opinion';
  return said.has('attribution') && !said.has('me') && !said.has('source') ? 'quoting' : 'checkable';
}

/** "I thank the 27 member states": thanks without anything told of those who are thanked. */
function isCourtesy({ said }: Statement): boolean {
  return said.has('thanks') && !said.has('relative');
}

/** What the proposal for triage rests on, in words; empty for a plain checkable statement. */
export function checkabilityReason(checkability: Checkability, said: SaidWords): string {
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
      return `; proposed as out of scope: ${whyOutOfScope(said)}`;
  }
}

function whyOutOfScope(said: SaidWords): string {
  if (said.has('turns')) return 'it orders the talk';
  return said.has('asks') ? 'it only asks' : 'a courtesy';
}
