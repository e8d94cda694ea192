import { useEffect } from 'react';
import { onEvent } from '../client/bridge';
import { showProblem } from '../client/problems';

/** Shows what went wrong while no call was waiting. */
export function useProblemEvents(): void {
  useEffect(() => onEvent('problem.raised', showProblem), []);
}
