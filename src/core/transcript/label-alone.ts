import type { LabelCandidate, LabelStrength } from './label';
import { looksLikeName, wordKey } from './label-name';
import { honorifics, parties } from './role-words';
import { splitRole } from './split-role';

/** A line that names a speaker and nothing else is short. */
const longestAlone = 110;
const mostWords = 14;

/** "The Prime Minister", "Noble Lords", "Hon. Members": they have a line for themselves in Hansard. */
const officeAlone =
  /^(?:The (?:\p{Lu}\p{L}+ ?){1,5}|(?:Noble|Several|Some)? ?(?:Noble|[Hh]on\.) (?:Lords|Members)|Noble Lords)$/u;

const emphasis = /^(?:\*\*|__|#{2,6}\s+|<(?:b|strong)>)?(.*?)(?:\*\*|__|<\/(?:b|strong)>)?$/;

/**
 * Reads a label that has its line for itself, as Hansard sets them: "Baroness Hayter of Kentish Town (Lab)", "The Prime
 * Minister (Boris Johnson)", "Lord Ahmad of Wimbledon". A party in brackets makes it sure; other names need company.
 */
export function readAloneLabel(line: string): LabelCandidate | null {
  if (line.length > longestAlone || /[.?!,;:…—–*_-]$/.test(line)) return null;
  const written = line.match(emphasis)?.[1]?.trim() ?? '';
  if (written === '' || written.split(/\s+/).length > mostWords || !looksLikeName(written)) return null;
  const strength = strengthAlone(written);
  if (strength === null) return null;
  return { ...splitRole(written), written, length: line.length, form: 'alone', strength };
}

function strengthAlone(written: string): LabelStrength | null {
  const inside = [...written.matchAll(/\(([^()]*)\)/g)].map(([, words]) => words ?? '');
  if (inside.some((words) => parties.has(wordKey(words.replace(/-[A-Z]{2}$/, ''))))) return 'sure';
  const words = written.split(/\s+/);
  if (inside.length > 0 || officeAlone.test(written)) return 'likely';
  if (honorifics.has(wordKey(words[0] ?? '')) && words.length > 1) return 'likely';
  return words.length <= 6 && !/\d{3}/.test(written) ? 'weak' : null;
}
