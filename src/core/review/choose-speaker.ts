import { failure, success, type Result } from '../result';
import type { CommandEnvironment, RowChange } from './change-set';
import { optionalLine, storableLine } from './entered-text';
import type { SpeakerRow, TurnRow } from './entities';
import { matchSpeakers } from './match-speakers';
import type { SpeakerChoice } from './passage-rows';

/** The speaker whom a person names, with the rows that make a new one. */
export interface ChosenSpeaker {
  readonly row: SpeakerRow;
  readonly changes: readonly RowChange[];
}

/** Whom a person means; a new speaker of a known name is the known one. Refuses speech that is nobody's. */
export function chosenSpeaker(
  speakers: readonly SpeakerRow[],
  turn: TurnRow | null,
  choice: SpeakerChoice | null,
  env: CommandEnvironment,
): Result<ChosenSpeaker> {
  if (choice !== null && 'name' in choice) return newSpeaker(speakers, choice, env);
  const id = choice?.speakerId ?? turn?.speakerId;
  if (id === undefined) return failure('speaker-needed', 'Speech is somebody’s; say who spoke these words.');
  const row = speakers.find((speaker) => speaker.id === id);
  return row === undefined
    ? failure('not-found', 'This speaker is not in the project any more.')
    : success({ row, changes: [] });
}

function newSpeaker(
  known: readonly SpeakerRow[],
  choice: { readonly name: string; readonly role: string | null },
  env: CommandEnvironment,
): Result<ChosenSpeaker> {
  const name = storableLine(choice.name);
  if (name === '') return failure('name-empty', 'A speaker needs a name.');
  const role = optionalLine(choice.role);
  const { ids, changes } = matchSpeakers(known, [{ id: name, name, role }], env);
  const id = ids.get(name) ?? '';
  const row = known.find((speaker) => speaker.id === id) ?? { id, sequence: 0, name, role };
  return success({ row, changes });
}
