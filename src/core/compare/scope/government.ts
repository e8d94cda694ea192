import type { Around } from '../words/around';
import type { SpeakerContext } from '../speakers/speaker-context';

const ownGovernment =
  /\b(?:under|during|in) my (?:own )?(?:\p{L}+ )?(?:administration|government|presidency|watch|leadership|term|party)|\bwhen (?:I|we|my party|our party) (?:was|were|came|took|held)\b|\bsince (?:I|we) (?:took|came|entered)\b|\b(?:I|we) (?:took|came (?:in)?to) office\b/iu;
const otherGovernment =
  /\b(?:under|during|in) (?:this|his|her|your|their|that) (?:\p{L}+ )?(?:administration|government|presidency|watch|leadership|term|party)|\b(?:under|during) (?:him|her|them)\b|\bsince (?:he|she|they) (?:took|came|entered)\b|\bwhen (?:he|she|they|the president|the senator) (?:was|were|came|took)\b/iu;

/** Under whose government a figure is told, as the id of a speaker; null where nothing says it. */
export function governmentOf({ before, after }: Around, { id, opponent }: SpeakerContext): string | null {
  const words = `${before} ${after.split(/[.;]/)[0] ?? ''}`;
  if (ownGovernment.test(words)) return id;
  return otherGovernment.test(words) ? (opponent ?? `another than ${id}`) : null;
}
