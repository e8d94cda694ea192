import { sliceSpan, type Span } from '../../text/span';
import type { Speaker, Transcript } from '../../transcript/transcript';
import { asksByLabel, leadersOf } from './speaker-context';

/** Whoever asks in half of the turns or more asks the questions here. */
const shareOfTurns = 0.5;

/** "... more troops?”": marks of the end may follow. */
const endsInQuestion = /\?["'”’)\]\s]*$/u;

function asksMostly({ text, turns }: Transcript, { id }: Speaker): boolean {
  const own = turns.filter(({ speaker }) => speaker === id);
  const asking = own.filter((turn) => sliceSpan(text, turn).includes('?'));
  return own.length > 0 && asking.length >= own.length * shareOfTurns;
}

function questioners(transcript: Transcript): ReadonlySet<string> {
  const leaders = leadersOf(transcript);
  const others = transcript.speakers.filter(({ id }) => !leaders.includes(id));
  const asking = others.filter((speaker) => asksByLabel(speaker) || asksMostly(transcript, speaker));
  return new Set(asking.map(({ id }) => id));
}

/** Tells of a figure whether it is only asked about: it stands in a question, or whoever asks the questions says it. */
export function askedReader(transcript: Transcript): (speaker: string, sentence: Span) => boolean {
  const asking = questioners(transcript);
  return (speaker, sentence) =>
    asking.has(speaker) || endsInQuestion.test(sliceSpan(transcript.text, sentence));
}
