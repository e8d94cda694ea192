import type { LabelCandidate, LabelForm, LabelStrength } from './label';
import type { NamedRole } from '../names/split-role';

/** A possible label, field by field: so all forms give one kind of object, which is quick to look into. */
export function candidateOf(
  { name, role }: NamedRole,
  written: string,
  length: number,
  form: LabelForm,
  strength: LabelStrength,
): LabelCandidate {
  return { name, role, written, length, form, strength };
}
