import type { Desk } from '../../app/desk';
import type { Handlers } from '../dispatch';

/** Undo and redo of the reviewer's own acts. */
export function historyHandlers(desk: Desk): Pick<Handlers, 'history.undo' | 'history.redo'> {
  return {
    'history.undo': () => desk.withSession((session) => session.undo()),
    'history.redo': () => desk.withSession((session) => session.redo()),
  };
}
