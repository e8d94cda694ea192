import { decide, deleted, refuse, updated, type Decision } from './decision';
import { optionalLine, storableLine } from './entered-text';
import type { SpeakerRow, TranscriptRow, TurnRow } from './entities';
import { isWebAddress } from './web-address';

export interface TranscriptDescription {
  readonly title: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly sourceUrl: string | null;
}

/** Corrects what is known about a transcript; its text never changes. */
export function describeTranscript(
  rows: { readonly transcript: TranscriptRow },
  input: TranscriptDescription,
): Decision {
  const title = storableLine(input.title);
  if (title === '') return refuse('title-empty', 'A transcript needs a title.');
  const sourceUrl = optionalLine(input.sourceUrl);
  if (sourceUrl !== null && !isWebAddress(sourceUrl)) {
    return refuse('address-not-web', 'The address of the transcript must begin with http:// or https://.');
  }
  const fields = { title, date: input.date, place: optionalLine(input.place), sourceUrl };
  return decide('describe transcript', updated('transcript', rows.transcript, fields));
}

export interface SpeakerCorrection {
  readonly name: string;
  readonly role: string | null;
}

/** Corrects a speaker's name and role everywhere. */
export function correctSpeaker(rows: { readonly speaker: SpeakerRow }, input: SpeakerCorrection): Decision {
  const name = storableLine(input.name);
  if (name === '') return refuse('name-empty', 'A speaker needs a name.');
  return decide(
    'correct speaker',
    updated('speaker', rows.speaker, { name, role: optionalLine(input.role) }),
  );
}

export interface MergedSpeakers {
  readonly speaker: SpeakerRow;
  readonly into: SpeakerRow;
  /** The turns of `speaker`, in every text of the project. */
  readonly turns: readonly TurnRow[];
}

/** Takes two speakers for one person: all that the first one says is the second one's, whose name stays. */
export function mergeSpeakers({ speaker, into, turns }: MergedSpeakers): Decision {
  if (speaker.id === into.id)
    return refuse('speaker-same', `${into.name} is one speaker already; choose another.`);
  return decide(`take ${speaker.name} for ${into.name}`, [
    ...turns.flatMap((turn) => updated('turn', turn, { speakerId: into.id })),
    ...updated('speaker', into, { role: into.role ?? speaker.role }),
    deleted('speaker', speaker),
  ]);
}
