import type { Speaker, Transcript } from '../../transcript/transcript';
import { ownCountries } from './own-country';

/** Who speaks, for "our country", "our trade", "my administration". */
export interface SpeakerContext {
  readonly id: string;
  /** The other of the two who speak most; null for anybody else. */
  readonly opponent: string | null;
  readonly own: string | null;
  /** The own country, or words that stand for it where it is not named and still another than the other leader's. */
  readonly home: string | null;
  /** The countries of all who speak. */
  readonly all: readonly string[];
}

/** Two leaders face each other; whoever asks them questions speaks less. */
const leaders = 2;

const asksByRole =
  /^(?:q|a?question(?:er)?s?|moderators?|hosts?|anchors?|interviewers?|reporters?|journalists?|correspondents?|press|media|audience|voter)\b|\b(?:moderator|interviewer|journalist|reporter|correspondent|anchor)\b/i;

/** True for "Q", "MODERATOR", "Reporter": the label says that they ask the questions. */
export function asksByLabel({ name, role }: Speaker): boolean {
  return asksByRole.test(name) || asksByRole.test(role ?? '');
}

/** The ids of the two who say most, in the order of the speakers. */
export function leadersOf({ speakers, turns }: Transcript): readonly string[] {
  const lengths = new Map<string, number>();
  for (const { speaker, start, end } of turns)
    lengths.set(speaker, (lengths.get(speaker) ?? 0) + end - start);
  const telling = speakers.filter((speaker) => !asksByLabel(speaker));
  const most = [...(telling.length < leaders ? speakers : telling)]
    .sort((a, b) => (lengths.get(b.id) ?? 0) - (lengths.get(a.id) ?? 0))
    .slice(0, leaders)
    .map(({ id }) => id);
  return speakers.map(({ id }) => id).filter((id) => most.includes(id));
}

/** Tells of each speaker whose country and whose opponent they are. */
export function speakerReader(transcript: Transcript): (speaker: string) => SpeakerContext {
  const facing = leadersOf(transcript);
  const { countries: own, areTwo } = ownCountries(transcript, facing);
  const all = [...new Set(own.values())].filter((country) => country !== null);
  const names = new Map(transcript.speakers.map(({ id, name }) => [id, name]));
  const unnamed = (id: string) =>
    areTwo && facing.includes(id) ? `the country of ${names.get(id) ?? id}` : null;
  return (id) => ({
    id,
    opponent: facing.includes(id) ? (facing.find((other) => other !== id) ?? null) : null,
    own: own.get(id) ?? null,
    home: own.get(id) ?? unnamed(id),
    all,
  });
}
