import { honorifics, mensHonorifics, womensHonorifics } from './role-words';
import type { NamedRole } from './split-role';

/** A name taken apart for telling people from each other. */
export interface Person {
  /** First names and surname in small letters, without honorifics and what stands behind the surname. */
  readonly parts: readonly string[];
  /** "of Ohio", "of Kentish Town"; empty where none is named. */
  readonly place: string;
  readonly honorific: string;
  readonly role: string | null;
}

/** Offices that labels shorten. */
const offices: ReadonlyMap<string, string> = new Map([
  ['rep', 'representative'],
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['amb', 'ambassador'],
  ['sec', 'secretary'],
  ['adm', 'admiral'],
  ['pres', 'president'],
  ['pm', 'prime minister'],
]);

const generation = /^(?:jr|sr|ii|iii|iv|phd|md|mp|mep)$/;

/** Reads a label's name as a person. */
export function personOf({ name, role }: NamedRole): Person {
  const [own = '', ...places] = foldName(name).split(/\s+of\s+/);
  const words = own.split(/[\s.]+/).filter((word) => word !== '' && !generation.test(word));
  const honorific = words.length > 1 && honorifics.has(words[0] ?? '') ? (words[0] ?? '') : '';
  return {
    parts: honorific === '' ? words : words.slice(1),
    place: places.join(' of '),
    honorific,
    role:
      role === null
        ? null
        : foldName(role).replace(
            /^(\p{L}+)\.?(?=\s|$)/u,
            (_word, short: string) => offices.get(short) ?? short,
          ),
  };
}

/** Small letters, straight apostrophes, no commas. */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replace(/,/g, '').replace(/\s+/g, ' ').trim();
}

/** The last part of a name. */
export function surnameOf(name: string): string {
  return personOf({ name, role: null }).parts.at(-1) ?? '';
}

/** True where nothing that two labels say keeps them from naming one person; their surnames agree already. */
export function mayBeOne(a: Person, b: Person): boolean {
  if (a.place !== '' && b.place !== '' && a.place !== b.place) return false;
  if (genderOf(a) !== null && genderOf(b) !== null && genderOf(a) !== genderOf(b)) return false;
  if (a.parts.length > 1 && b.parts.length > 1) return firstNamesAgree(a.parts, b.parts);
  if (isFullBesideOffice(a, b) || isFullBesideOffice(b, a)) return false;
  return rolesAgree(a.role, b.role) && !isDoctorBesideOffice(a, b) && !isDoctorBesideOffice(b, a);
}

/** "Vladimir", "V" and a longer name that ends alike agree; "Joe" and "Jill" do not. */
function firstNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.every((part, at) => part === longer[longer.length - shorter.length + at])) return true;
  const [first = '', other = ''] = [shorter[0], longer[0]];
  return (
    first === other || (Math.min(first.length, other.length) === 1 && first.charAt(0) === other.charAt(0))
  );
}

function rolesAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** "Ms. Ashley Biden" beside "President Biden": a first name behind an honorific tells her from the holder of the office. */
function isFullBesideOffice(a: Person, b: Person): boolean {
  return (
    a.parts.length > 1 && a.honorific !== '' && a.role === null && b.parts.length === 1 && b.role !== null
  );
}

/** "Dr. Biden" beside "President Biden": an office is not left out for a degree. */
function isDoctorBesideOffice(a: Person, b: Person): boolean {
  return /^(?:dr|prof)$/.test(a.honorific) && b.honorific === '' && b.role !== null && b.parts.length === 1;
}

function genderOf({ honorific }: Person): 'm' | 'f' | null {
  if (mensHonorifics.has(honorific)) return 'm';
  return womensHonorifics.has(honorific) ? 'f' : null;
}
