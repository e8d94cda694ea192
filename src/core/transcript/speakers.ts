import type { NamedRole } from './split-role';
import type { Speaker } from './transcript';

/** Gathers speakers in the order of their first words; one person under two labels stays one. */
export interface SpeakerRegister {
  /** The id for a label; a known person is recognised by full name, by surname, or by an office without a name. */
  readonly idFor: (label: NamedRole) => string;
  readonly speakers: () => readonly Speaker[];
}

/** A register that is empty. */
export function createSpeakerRegister(): SpeakerRegister {
  const known: Speaker[] = [];
  const idFor = (label: NamedRole): string => {
    const at = known.findIndex((speaker) => isSamePerson(speaker, label));
    const found = known[at];
    if (found === undefined) return add(known, label);
    known[at] = merged(found, label);
    return found.id;
  };
  return { idFor, speakers: () => [...known] };
}

function add(known: Speaker[], label: NamedRole): string {
  const id = `s${known.length + 1}`;
  known.push({ id, name: label.name, role: label.role });
  return id;
}

/** Same full name; or same surname where one side gives no other first name; or the office alone. */
function isSamePerson(speaker: Speaker, label: NamedRole): boolean {
  if (fold(speaker.name) === fold(label.name)) return true;
  if (label.role !== null && label.name === label.role)
    return speaker.role !== null && fold(speaker.role) === fold(label.role);
  const [a, b] = [nameParts(speaker.name), nameParts(label.name)];
  if (a.at(-1) !== b.at(-1)) return false;
  return a.length === 1 || b.length === 1 || firstNamesAgree(a[0] ?? '', b[0] ?? '');
}

/** "V" and "Vladimir" agree, "Joe" and "Jill" do not. */
function firstNamesAgree(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** The fuller name and the first role that was named are kept. */
function merged(speaker: Speaker, label: NamedRole): Speaker {
  const fuller = nameParts(label.name).length > nameParts(speaker.name).length && label.name !== label.role;
  return { id: speaker.id, name: fuller ? label.name : speaker.name, role: speaker.role ?? label.role };
}

function nameParts(name: string): readonly string[] {
  return fold(name)
    .split(/\s+/)
    .filter((part) => !/^(?:mr|mrs|ms|miss|dr|sir)$/.test(part));
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[.,]/g, '').trim();
}
