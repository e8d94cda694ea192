import type { Around } from '../words/around';
import type { SpeakerContext } from '../speakers/speaker-context';

/** A time that no date fixes: somebody took office, somebody left, something was at its peak, it is now. */
export interface Moment {
  /** Equal for one moment, whichever of the two leaders speaks of it. */
  readonly token: string;
  /** As said: "when I took office". */
  readonly words: string;
}

/** Whose: the speaker's own, or that of the one they speak against; null for what is nobody's. */
interface MomentPattern {
  readonly whose: 'self' | 'other' | null;
  readonly token: string;
  /** The inside of a pattern without regard to case. */
  readonly words: string;
}

const self = '(?:I|we|my (?:\\p{L}+ )?(?:party|government|administration))';
const another =
  '(?:he|she|they|you|(?:the|my) (?:\\p{L}+ )?(?:president|senator|governor|opponent|government|opposition))';
const takes =
  '(?:took|take|came (?:in)?to|come (?:in)?to|entered|assumed|won) (?:office|power|government|over)|(?:was|were) (?:first )?(?:elected|sworn in|inaugurated)|inherited|started|got here|arrived';
const leaves = '(?:left|leave|handed over|stepped down|stood down|departed)(?: office| power| government)?';

const patterns: readonly MomentPattern[] = [
  {
    whose: 'self',
    token: 'beginning',
    words: `(?:when|the day|before) ${self} (?:${takes})|the (?:economy|situation|mess) ${self} inherited|on (?:my|our) (?:day one|first day(?: in office)?)`,
  },
  {
    whose: 'self',
    token: 'end',
    words: `(?:when|by the time|the day) ${self} ${leaves}|(?:at|by) the end of my (?:\\p{L}+ )?(?:term|presidency|administration)`,
  },
  { whose: 'other', token: 'beginning', words: `(?:when|the day|before) ${another} (?:${takes})` },
  { whose: 'other', token: 'end', words: `(?:when|by the time|the day) ${another} ${leaves}` },
  { whose: null, token: 'peak', words: 'at (?:its|their|the) (?:very )?(?:peak|height|highest|worst)' },
  {
    whose: null,
    token: 'now',
    words: 'now(?! that\\b)|today|currently|at present|at the moment|these days|right now',
  },
];

const inside = patterns.map(({ words, ...rest }) => ({
  ...rest,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'iu'),
}));

function find(words: string, { id, opponent }: SpeakerContext): Moment | null {
  for (const { whose, token, pattern } of inside) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const person = whose === 'self' ? id : (opponent ?? `another than ${id}`);
    return { token: whose === null ? token : `${token} of ${person}`, words: match[0] };
  }
  return null;
}

/** "When I took office, unemployment was at | 6.3 percent": what opens a sentence holds until another time is named. */
const opening = /^[^,.;:]{0,60},/u;

/** The moment a figure is told of: the one beside it, else the one its sentence opens with. */
export function momentOf({ before, near, after }: Around, speaker: SpeakerContext): Moment | null {
  const beside = find(near, speaker) ?? find(after.split(/[,;.:?!]|\b(?:and|but|while)\b/)[0] ?? '', speaker);
  if (beside !== null) return beside;
  const first = opening.exec(before)?.[0] ?? '';
  const own = find(first, speaker);
  // A clause that joins on speaks of a later time: "when I left, it was 1 percent and | it went to 9".
  const isSameClause = !/[;:!?]|\b(?:and|but|while|whereas)\b/.test(before.slice(first.length));
  return own !== null && isSameClause ? own : null;
}
