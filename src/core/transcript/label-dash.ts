import type { LabelCandidate } from './label';
import { looksLikeName } from './label-name';
import { splitRole } from './split-role';

/** "MARY JONES - We", "John Smith — Good morning": one to four names, a dash between spaces, a capital. */
const dashed = /^((?:\p{Lu}[\p{L}.'’-]+\s){1,4})[-–—]{1,2}\s+(?=["“]?\p{Lu})/u;

/** Reads a name before a dash; even one in capitals has to come again, or to be known. */
export function readDashLabel(head: string): LabelCandidate | null {
  const found = head.match(dashed);
  const written = found?.[1]?.trim();
  if (found === null || written === undefined || !looksLikeName(written)) return null;
  return {
    ...splitRole(written),
    written,
    length: found[0].trimEnd().length,
    form: 'dash',
    strength: 'weak',
  };
}
