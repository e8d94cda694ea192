import { candidateOf } from './candidate';
import type { LabelCandidate } from './label';
import { looksLikeName, strengthOf } from './label-name';
import { splitRole } from '../names/split-role';
import { directionReason } from '../residue/stage-direction';

/** "[President Bixby] Good morning.": a name in square brackets before words. */
const bracketed = /^\[([^[\]:]{2,60})\](?=\s+["“]?[\p{Lu}\d])/u;

/** Reads a name in square brackets; what a transcriber notes there is none. */
export function readBracketLabel(head: string): LabelCandidate | null {
  const [whole, inside] = bracketed.exec(head) ?? [];
  const written = inside?.trim();
  if (whole === undefined || written === undefined || !looksLikeName(written)) return null;
  if (directionReason(whole, false) !== null) return null;
  return candidateOf(splitRole(written), written, whole.length, 'bracket', strengthOf(written));
}
