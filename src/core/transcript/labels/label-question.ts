import { candidateOf } from './candidate';
import type { LabelCandidate, LabelStrength } from './label';

/** "Q  Thanks", "Q\tThanks", "Q. Thanks", "Q: Thanks", "Q1:", "A.  Yes", "Q (As interpreted.)  Thank you". */
const letter =
  /^(?:\*\*)?([QA])(?:\d{1,3}|[ ]?#\d{1,2})?(?:(:|\.)(?:\*\*)?(?=\s|$)|(?:\*\*)?(?=\t|\s{2,}\S|$)|(?:\*\*)?(?=\s["“(—–…\p{Lu}\p{Lo}\d$]))/u;

/** "Q1. Siobhan Baillie (Stroud) (Con)": Hansard numbers its questions before the name. */
const numberedAsker = /^Q\d{1,3}\.\s+\p{Lu}[^.?!]{2,60}\([^()]{2,40}\)\s*$/u;

/** Reads the letter that stands for an asker without a name, or for the answer. */
export function readQuestionLabel(head: string): LabelCandidate | null {
  if (!/^(?:\*\*)?[QA]/.test(head)) return null;
  const found = head.match(letter);
  if (found === null) return null;
  const [whole, name = '', mark] = found;
  if (numberedAsker.test(head)) return null;
  const gap = /^(?:\t|\s{2,}|$)/.test(head.slice(whole.length));
  if (name === 'A' && mark === undefined && !gap) return null;
  const strength = strengthOf(name, mark, head.slice(whole.length));
  return candidateOf({ name, role: null }, `${name}${mark ?? ''}`, whole.length, 'question', strength);
}

/** "Q" with a mark or a gap behind it is sure; "A few", "A. Item" and "Q 4" need others of their kind. */
function strengthOf(name: string, mark: string | undefined, rest: string): LabelStrength {
  if (name === 'A' || rest.trim() === '') return 'weak';
  return mark === ':' || /^(?:\t|\s{2,})/.test(rest) ? 'sure' : 'likely';
}
