import { isGeneric } from '../labels/label-name';
import { foldName, mayBeOne, personOf, type Person } from '../names/person';
import type { NamedRole } from '../names/split-role';
import type { Speaker } from '../transcript';

/** Gathers speakers in the order of their first words; one person under two labels stays one. */
export interface SpeakerRegister {
  /** The id for a label; a known person is recognised by full name, by surname, or by an office without a name. */
  readonly idFor: (label: NamedRole) => string;
  readonly speakers: () => readonly Speaker[];
}

/** True where two labels stand one behind the other, and so name two people. */
export type Neighbours = (a: NamedRole, b: NamedRole) => boolean;

interface Known {
  speaker: Speaker;
  person: Person;
  readonly labels: NamedRole[];
}

/** A register that is empty. Looking a label up costs the same however many speakers are known. */
export function createSpeakerRegister(neighbours: Neighbours): SpeakerRegister {
  const known: Known[] = [];
  const ids = new Map<string, Known>();
  const bySurname = new Map<string, Known[]>();
  const byFirst = new Map<string, Known[]>();
  const byRole = new Map<string, Known[]>();

  const note = (entry: Known): void => {
    const { parts, role } = entry.person;
    addTo(bySurname, parts.at(-1), entry);
    if (parts.length > 1) addTo(byFirst, parts[0], entry);
    if (role !== null) addTo(byRole, headOf(role), entry);
  };
  const find = (label: NamedRole, person: Person): Known | null => {
    if (isGeneric(label.name.split(/\s+/))) return null;
    if (label.name === label.role)
      return onlyOne(byRole.get(headOf(foldName(label.role))), (entry) =>
        holdsOffice(entry, label, neighbours),
      );
    const [own = ''] = person.parts.slice(-1);
    const same = (entry: Known): boolean =>
      entry.speaker.name !== entry.speaker.role && mayBeOne(entry.person, person);
    return (
      onlyOne(bySurname.get(own), same) ??
      (person.parts.length === 1 ? onlyOne(byFirst.get(own), same) : null) ??
      onlyOne(bySurname.get(person.parts[0] ?? ''), (entry) => entry.person.parts.length === 1 && same(entry))
    );
  };
  const idFor = (label: NamedRole): string => {
    const key = `${label.name}|${label.role ?? ''}`;
    const before = ids.get(key);
    if (before !== undefined) return before.speaker.id;
    const person = personOf(label);
    const entry = find(label, person) ?? enter(known, label, person);
    merge(entry, label, person);
    note(entry);
    ids.set(key, entry);
    return entry.speaker.id;
  };
  return { idFor, speakers: () => known.map(({ speaker }) => speaker) };
}

function enter(known: Known[], { name, role }: NamedRole, person: Person): Known {
  const entry = { speaker: { id: `s${known.length + 1}`, name, role }, person, labels: [] };
  known.push(entry);
  return entry;
}

/** The fuller name and the first role that was named are kept. */
function merge(entry: Known, label: NamedRole, person: Person): void {
  const { speaker } = entry;
  const fuller = label.name !== label.role && person.parts.length > entry.person.parts.length;
  entry.labels.push(label);
  entry.speaker = {
    id: speaker.id,
    name: fuller ? label.name : speaker.name,
    role: speaker.role ?? label.role,
  };
  entry.person = {
    parts: fuller ? person.parts : entry.person.parts,
    place: entry.person.place || person.place,
    honorific: entry.person.honorific || person.honorific,
    role: entry.person.role ?? person.role,
  };
}

/** An office alone means its holder, unless the two labels answer each other. */
function holdsOffice(entry: Known, label: NamedRole, neighbours: Neighbours): boolean {
  return (
    entry.speaker.name !== entry.speaker.role && entry.labels.every((other) => !neighbours(other, label))
  );
}

/** "president" of "president of russia": offices are told apart by place only where both name one. */
function headOf(role: string): string {
  return role.split(/ of | for | to |\(/)[0] ?? role;
}

function addTo(index: Map<string, Known[]>, key: string | undefined, entry: Known): void {
  if (key === undefined) return;
  const entries = index.get(key);
  if (entries === undefined) index.set(key, [entry]);
  else if (entries.length <= mostNamesakes && !entries.includes(entry)) entries.push(entry);
}

/** More people of one surname are told apart by their full names alone; a bound that keeps look-ups short. */
const mostNamesakes = 64;

/** The only one that fits: where two do, a person decides. */
function onlyOne(entries: readonly Known[] | undefined, fits: (entry: Known) => boolean): Known | null {
  if (entries === undefined || entries.length > mostNamesakes) return null;
  const fitting = entries.filter(fits);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
