import type { Speaker } from '../transcript/transcript';
import type { CommandEnvironment, RowChange } from './change-set';
import { inserted, updated } from './decision';
import { optionalLine, storableLine } from './entered-text';
import type { SpeakerRow } from './entities';

export interface MatchedSpeakers {
  /** Id of the project's row by id of the extraction. */
  readonly ids: ReadonlyMap<string, string>;
  readonly changes: readonly RowChange[];
}

const nameKey = (name: string): string => name.trim().toLocaleLowerCase('en');

/** The speakers of a text among the project's: the same name is the same person, whose known role is kept. */
export function matchSpeakers(
  known: readonly SpeakerRow[],
  speakers: readonly Speaker[],
  env: CommandEnvironment,
): MatchedSpeakers {
  const byName = new Map(known.map((row) => [nameKey(row.name), row]));
  const ids = new Map<string, string>();
  const changes: RowChange[] = [];
  for (const speaker of speakers) {
    const found = byName.get(nameKey(speaker.name));
    const role = optionalLine(speaker.role);
    const row = found ?? {
      id: env.newId(),
      sequence: env.nextSequence(),
      name: storableLine(speaker.name),
      role,
    };
    if (found === undefined) changes.push(inserted('speaker', row));
    else if (found.role === null) changes.push(...updated('speaker', found, { role }));
    byName.set(nameKey(row.name), row.role === null ? { ...row, role } : row);
    ids.set(speaker.id, row.id);
  }
  return { ids, changes };
}
