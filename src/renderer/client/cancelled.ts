import { cancelledCode } from '#core/contract/calls';
import type { Problem } from '#core/result';

/** True where a call was ended by the person: nothing went wrong, and nothing has to be said. */
export function isCancelled({ code }: Problem): boolean {
  return code === cancelledCode;
}
