import { success } from '#core/result';
import type { Desk } from '../../app/desk';
import type { HandlersOf } from '../dispatch';

/** Ending an import; the call that began it answers that it was cancelled. */
export function importHandlers(desk: Desk): HandlersOf<'import'> {
  return {
    'import.cancel': () => {
      desk.imports.cancel();
      return success(null);
    },
  };
}
