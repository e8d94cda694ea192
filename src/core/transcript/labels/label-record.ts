import { candidateOf } from './candidate';
import type { LabelCandidate } from './label';
import { looksLikeName } from './label-name';
import { splitRole } from '../names/split-role';

const surname = String.raw`(?:(?:Ma?c|De|Di|Du|La|Le|Van|O|D|St)['’.]?\s?)?\p{Lu}[\p{Lu}'’.-]+`;
/** "Mr. BROWN of Ohio.", "Ms. JACKSON LEE.", "Mr. McCONNELL.", "Senator BROWN.", "Mr. SMITH (for himself)." */
const member = new RegExp(
  String.raw`^(?:(?:Mr|Mrs|Ms|Miss|Dr|Messrs)\.?|Senator|Chairman|Chairwoman|Chair|Secretary|Representative|Delegate)\s${surname}(?:\s${surname}){0,2}(?:,? (?:Jr|Sr)\.)?(?:\sof\s(?:\p{Lu}\p{Ll}+\s?){1,3}(?<!\s))?\.(?=\s|$)`,
  'u',
);
/** "The PRESIDING OFFICER.", "The SPEAKER pro tempore (Mr. LATTA).", "The ACTING PRESIDENT pro tempore." */
const chair = /^The (?:\p{Lu}{3,}\s?){1,4}(?:(?<=\s|^)pro tempore)?(?<!\s)(?: \([^()]{3,40}\))?\.(?=\s|$)/u;
/** "The President.", "Chairman Smith.", "Mr. Lehrer.", "Prime Minister Abe.": of hearings and public papers. */
const plainMember =
  /^(?:The (?:Vice )?(?:President|Speaker|Chairman|Chairwoman|Chair|Moderator|Prime Minister|Secretary)|(?:(?:Mr|Mrs|Ms|Miss|Dr|Gen|Adm|Sen|Rep|Gov)\.|Senator|Chairman|Chairwoman|(?:Deputy |Under )?Secretary|Attorney General|Administrator|Commissioner|Representative|President|Vice President|Prime Minister|Chancellor|Governor|Ambassador|General|Admiral|Judge|Justice|Director)(?: \p{Lu}[\p{L}'’-]+){1,3}(?: of (?:\p{Lu}\p{Ll}+ ?){1,2}(?<! ))?)\.(?=\s+["“[(\p{Lu}])/u;

/** "CHAIR POWELL.", "VICE CHAIR BRAINARD.": the office in capitals as well, as central banks set it. */
const shoutedOffice =
  /^(?:(?:VICE )?CHAIR(?:MAN|WOMAN)?|(?:VICE )?PRESIDENT|GOVERNOR|SENATOR|SECRETARY|MINISTER|MR|MRS|MS|DR)\.?(?: \p{Lu}[\p{Lu}'’-]+){1,3}\.(?=\s+["“[(\p{Lu}])/u;
/** "NICK TIMIRAOS.": two to four words in capitals before a sentence. */
const shoutedName = /^\p{Lu}[\p{Lu}'’.-]*(?: \p{Lu}[\p{Lu}'’-]+){1,3}\.(?=\s+["“[(]?\p{Lu}[\p{Ll}'’\s])/u;

const surest = [member, chair, shoutedOffice];

function readShoutedName(head: string): string | undefined {
  const found = head.match(shoutedName)?.[0];
  return found !== undefined && looksLikeName(found.slice(0, -1)) ? found : undefined;
}

/** Reads a label of the Congressional Record's kind: at the line's start, a full stop behind it. */
export function readRecordLabel(head: string): LabelCandidate | null {
  const sure = surest.map((form) => head.match(form)?.[0]).find((found) => found !== undefined);
  const found = sure ?? head.match(plainMember)?.[0] ?? readShoutedName(head);
  if (found === undefined) return null;
  const written = found.slice(0, -1);
  const strength = sure === undefined ? 'weak' : 'sure';
  return candidateOf(splitRole(written), written, found.length, 'record', strength);
}
