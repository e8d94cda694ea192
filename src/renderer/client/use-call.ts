import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '#core/contract/calls';
import type { Problem } from '#core/result';
import { call } from './bridge';
import { isCancelled } from './cancelled';
import { keepSameClaims } from './claim-lists';
import { showProblem } from './problems';

/** A problem as the query library wants it, still carrying its code. */
export class CallError extends Error implements Problem {
  readonly code: string;
  constructor(problem: Problem) {
    super(problem.message);
    this.code = problem.code;
  }
}

async function ask<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
  const answer = await call(name, input);
  if (!answer.ok) throw new CallError(answer.error);
  return answer.value;
}

function queryOf<Name extends CallName>(name: Name, input: CallInput<Name> | null) {
  return {
    queryKey: [name, input],
    queryFn: () => (input === null ? Promise.reject(new Error('asked without input')) : ask(name, input)),
    enabled: input !== null,
    placeholderData: keepPreviousData,
    ...(name === 'claims.list' ? { structuralSharing: keepSameClaims } : {}),
  } as const;
}

/**
 * The answer to a query, kept fresh by events. `null` as input asks nothing yet. While another input is being
 * answered the previous answer stays, so that panes do not flicker.
 */
export function useCall<Name extends CallName>(
  name: Name,
  input: CallInput<Name> | null,
): UseQueryResult<CallOutput<Name>, CallError> {
  return useQuery<CallOutput<Name>, CallError>(queryOf(name, input));
}

/** Asks what will be asked next, so that its answer is there by then; whoever asks is not drawn again for it. */
export function useCallAhead<Name extends CallName>(name: Name, input: CallInput<Name> | null): void {
  useQuery<CallOutput<Name>, CallError>({ ...queryOf(name, input), notifyOnChangeProps: [] });
}

/** Carries out a command. A problem is shown to the person and answered with undefined. */
export async function perform<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name> | undefined> {
  const answer = await call(name, input);
  if (answer.ok) return answer.value;
  if (!isCancelled(answer.error)) showProblem(answer.error);
  return undefined;
}
