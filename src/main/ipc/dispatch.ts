import type { CallInput, CallName, CallOutput } from '#core/contract/calls';
import { calls } from '#core/contract/calls';
import { failure, type Result } from '#core/result';
import type { Log } from '../files/log';

/** What carries out one call. Its input was parsed; what it answers is a value also where it refuses. */
export type Handler<Name extends CallName> = (
  input: ParsedInput<Name>,
) => Promise<Result<CallOutput<Name>>> | Result<CallOutput<Name>>;

/** Input as the schema gives it back: trimmed, and nothing in it that the schema does not name. */
export type ParsedInput<Name extends CallName> = CallInput<Name>;

/** One handler for each call of the contract; a missing one does not compile. */
export type Handlers = { readonly [Name in CallName]: Handler<Name> };

/** The handlers of one area of the contract: every call whose name begins with it. */
export type HandlersOf<Area extends string> = Pick<Handlers, Extract<CallName, `${Area}.${string}`>>;

const notUnderstood = failure(
  'call-not-understood',
  'The window asked for something the program does not know. Restart it.',
);
const broken = failure(
  'call-failed',
  'Something went wrong inside the program; nothing was changed. The log file in its data folder says more.',
);

function isCallName(name: unknown): name is CallName {
  // Own keys only: `constructor` and `__proto__` are no calls.
  return typeof name === 'string' && Object.hasOwn(calls, name);
}

/**
 * Makes the one function that answers every call: it knows the name, parses the input strictly, and turns whatever a
 * handler throws into a value. Stacks go to the log.
 */
export function makeDispatcher(
  handlers: Handlers,
  log: Log,
): (name: unknown, input: unknown) => Promise<Result<unknown>> {
  return async (name, input) => {
    if (!isCallName(name)) return notUnderstood;
    const parsed = calls[name].input.safeParse(input);
    if (!parsed.success) return failure('input-refused', inputSentence(parsed.error.issues));
    try {
      // The table ties each name to its input and handler; the compiler cannot follow that through a variable name.
      const handler = handlers[name] as (input: unknown) => Promise<Result<unknown>> | Result<unknown>;
      return await handler(parsed.data);
    } catch (problem) {
      log(`call ${name}`, problem);
      return broken;
    }
  };
}

function inputSentence(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): string {
  const [first] = issues;
  const field = first?.path.map(String).join('.') ?? '';
  if (field === '') return 'What was entered cannot be used.';
  return `What was entered for "${field}" cannot be used: ${first?.message ?? 'it is not of the right form'}.`;
}
