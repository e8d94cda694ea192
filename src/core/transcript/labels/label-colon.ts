import { isSpaceAt } from '../../text/letters';
import { candidateOf } from './candidate';
import type { LabelCandidate, LabelStrength } from './label';
import { looksLikeName, strengthOf } from './label-name';
import { splitRole, type NamedRole } from '../names/split-role';

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AP]\.?M\.?(?:\s[A-Z]{2,4})?)?`;
/** "[00:01:02]", "(12:30)", "00:01:02 -" before a label. */
const timeBefore = new RegExp(`^[[(]?${time}[\\])]?(?:\\s*[-–—]+(?:>)?\\s*${time})?(?:\\s*[-–—|])?\\s+`);
/** "(00:12)", "[00:01:02]", "00:00:02-00:00:03", "(Lab)" between name and colon are read with the name. */
const timeBehind = new RegExp(`\\s*[-–—|]?\\s*[[(]?${time}(?:\\s*[-–—]+\\s*${time})?[\\])]?$`);

/** Markdown and HTML that make a label bold: "**Name:**", "**Name**:", "<strong>Name:</strong>". */
const emphasis = /^(?:\*\*\*?|__|<(?:b|strong)>)/;
const emphasisEnd = /(?:\*\*\*?|__|<\/(?:b|strong)>)/g;

/** Reads `Role Name:` or `Name:`, with a time or in bold letters as the case may be. */
export function readColonLabel(head: string): LabelCandidate | null {
  if (!head.includes(':')) return null;
  const { from, bold } = decorated.test(head) ? decorationOf(head) : undecorated;
  const colon = findColon(head, from + bold, bold > 0);
  if (colon === null) return null;
  const before = withoutEmphasis(head.slice(from + bold, colon.at)).trim();
  const written = /\d/.test(before) ? before.replace(timeBehind, '').trim() : before;
  const voice = numberedVoice(written);
  if (voice === null && !looksLikeName(written)) return null;
  const marked = bold > 0 || from > 0 || written !== before;
  const strength = voice === null ? weighed(written, marked, head.slice(colon.end)) : 'sure';
  return candidateOf(voice ?? splitRole(written), written, colon.end, 'colon', strength);
}

/** What stands before a label: how far marks and a time reach, and the mark that makes it bold behind them. */
interface Decoration {
  readonly from: number;
  readonly bold: number;
}

const undecorated: Decoration = { from: 0, bold: 0 };

/** The units that a decoration begins with. */
const decorated = /^[>*•\-[(\d_<]/;

function decorationOf(head: string): Decoration {
  const lead = (head.match(/^(?:>{1,3}\s*|[-*•]\s+(?=\*\*))/)?.[0] ?? '').length;
  const from = lead + (head.slice(lead).match(timeBefore)?.[0].length ?? 0);
  return { from, bold: head.slice(from).match(emphasis)?.[0].length ?? 0 };
}

function withoutEmphasis(words: string): string {
  return /[*_<]/.test(words) ? words.replace(emphasisEnd, '') : words;
}

/** "SPEAKER_00", "[Speaker A]", "spk_1", "S2": how programs number the voices that they tell apart. */
const numbered = /^\[?(?:speaker|spk|s(?=\d))[ _-]?(\d{1,3}|[A-Z])\]?$/i;

/** A voice without a name, by its number; null where the label is none. */
function numberedVoice(written: string): NamedRole | null {
  const [, number] = numbered.exec(written) ?? [];
  return number === undefined ? null : { name: `Speaker ${number.toUpperCase()}`, role: null };
}

const closingEmphasis = /^(?:\*\*\*?|__|<\/(?:b|strong)>)(?=\s|$)/;

/** The colon that closes a label: before white space or the line's end, in a bold label also before its marks. */
function findColon(head: string, from: number, bold: boolean): { at: number; end: number } | null {
  for (let at = head.indexOf(':', from); at >= 0; at = head.indexOf(':', at + 1)) {
    const mark = bold ? (closingEmphasis.exec(head.slice(at + 1))?.[0].length ?? 0) : 0;
    const end = at + 1 + mark;
    if (end === head.length || isSpaceAt(head, end)) return { at, end };
    if (opensSpeech(head, from, at)) return { at, end: at + 1 };
  }
  return null;
}

/** "PUTIN:We": no space behind the colon, where a label in capitals or an office stands before it. */
function opensSpeech(head: string, from: number, at: number): boolean {
  const label = head.slice(from, at);
  return /^[\p{Lu}"“]/u.test(head.slice(at + 1)) && looksLikeName(label) && strengthOf(label) === 'sure';
}

/** Marks around a label strengthen it, a small letter behind its colon weakens it. */
function weighed(written: string, marked: boolean, rest: string): LabelStrength {
  const own = strengthOf(written);
  if (own === 'sure' && /\p{Ll}/u.test(written) && goesOnSmall(rest)) return 'likely';
  if (own === 'sure') return 'sure';
  if (goesOnSmall(rest)) return 'weak';
  return marked ? 'sure' : own;
}

function goesOnSmall(rest: string): boolean {
  return /^\s*\p{Ll}(?!\p{Lu})/u.test(rest);
}
