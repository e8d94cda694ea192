import { candidateOf } from './candidate';
import type { LabelCandidate, LabelStrength } from './label';
import { looksLikeName, strengthOf } from './label-name';
import { splitRole } from '../names/split-role';

/** "MARY JONES - We", "John Smith — Good morning": one to four names, a dash between spaces, a capital. */
const dashed = /^((?:\p{Lu}[\p{L}.'’-]+\s){1,4})[-–—]{1,2}\s+(?=["“]?\p{Lu})/u;

/** "Manfred Wegener, on behalf of the PPE Group. – Mr President": the European Parliament's full stop and dash. */
const stopped = /^(\p{Lu}[^:;?!]{2,110}?)\.\s+[–—]\s+(?=["“«]?[\p{Lu}\d])/u;

/** Looked for first: few lines have one, and the forms above read far into each. */
const anyDash = /[-–—]\s/;

/** Reads a name before a dash; without a full stop even one in capitals has to come again, or to be known. */
export function readDashLabel(head: string): LabelCandidate | null {
  if (!anyDash.test(head)) return null;
  const stop = stopped.exec(head);
  const found = stop ?? dashed.exec(head);
  const written = found?.[1]?.trim();
  if (found === null || written === undefined || !looksLikeName(written)) return null;
  const strength = stop === null ? 'weak' : strengthOfStopped(written);
  return candidateOf(splitRole(written), written, found[0].trimEnd().length, 'dash', strength);
}

/** An office or a group behind the name makes it sure. */
function strengthOfStopped(written: string): LabelStrength {
  return /[,(]/.test(written) ? 'sure' : strengthOf(written);
}
