import type { Desk } from '../../app/desk';
import type { Handlers } from '../dispatch';
import { actHandlers } from './acts';
import { applicationHandlers } from './application';
import { boardHandlers } from './board';
import { fileHandlers } from './file';
import { historyHandlers } from './history';
import { importHandlers } from './import';
import { projectHandlers } from './project';
import { reportHandlers } from './report';
import { transcriptHandlers } from './transcript';
import { viewHandlers } from './views';

/** Every call of the contract with what carries it out; a missing one does not compile. */
export function makeHandlers(desk: Desk): Handlers {
  return {
    ...applicationHandlers(desk),
    ...fileHandlers(desk),
    ...projectHandlers(desk),
    ...transcriptHandlers(desk),
    ...importHandlers(desk),
    ...actHandlers(desk),
    ...viewHandlers(desk),
    ...boardHandlers(desk),
    ...reportHandlers(desk),
    ...historyHandlers(desk),
  };
}
