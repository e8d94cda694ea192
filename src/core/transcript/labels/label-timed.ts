import { candidateOf } from './candidate';
import type { LabelCandidate, LabelStrength } from './label';
import { looksLikeName, strengthOf } from './label-name';
import { splitRole } from '../names/split-role';

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
/** "00:00:02", "00:00:02-00:00:03". */
export const timeRange = String.raw`${time}(?:\s*(?:-+>?|–|—|to)\s*${time})?`;
/** "Name 00:00:02-00:00:03", "Name (00:12)", "Name  0:03", "Name [00:01:02]". */
const nameFirst = new RegExp(
  String.raw`^(?:\*\*)?([^:*([]{2,80}?)(?:\*\*)?\s+(?:[-–—|]\s*)?[[(]?${timeRange}[\])]?:?(?=\s|$)`,
);
/** "[00:01:02] Name" and "00:12 Name" alone on a line. */
const timeFirst = new RegExp(
  String.raw`^[[(]?${time}(?:\s*(?:-+>?|–|—)\s*${time})?[\])]?\s*[-–—|]?\s+(\p{Lu}[^:.?!,]{1,60})$`,
  'u',
);
/** "<v Anna Berg>" of web captions. */
const voiceTag = /^<v(?:\.[\w.]+)?\s([^<>]{2,60})>/;
/** The hour of an event is no time code: "Moscow 12:30 p.m.", "Today 10:00 GMT". */
const hour = /^\s*(?:[ap]\.?m\b|GMT|UTC|EST|EDT|CET|MSK|ET\b|hours|local)/i;

/** Reads a name beside a time code. A time code in brackets or with an end is sure; a bare one must come again. */
export function readTimedLabel(head: string): LabelCandidate | null {
  const voice = head.match(voiceTag);
  if (voice?.[1] !== undefined && looksLikeName(voice[1])) return labelOf(voice[1], voice[0].length, 'sure');
  if (!/\d:\d/.test(head)) return null;
  const found = head.match(nameFirst) ?? head.match(timeFirst);
  const written = found?.[1]?.trim();
  if (found === null || written === undefined || !looksLikeName(written)) return null;
  if (hour.test(head.slice(found[0].length))) return null;
  const marked = /[[(]\d|\d\s*(?:-+>?|–|—|to)\s*\d/.test(found[0]) && strengthOf(written) !== 'weak';
  return labelOf(written, found[0].length, marked ? 'sure' : 'weak');
}

function labelOf(written: string, length: number, strength: LabelStrength): LabelCandidate {
  return candidateOf(splitRole(written), written, length, 'timed', strength);
}
