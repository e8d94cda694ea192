import type { Bridge, CallInput, CallName, CallOutput } from '#core/contract/calls';
import { events, type EventName, type EventPayload } from '#core/contract/events';
import type { Result } from '#core/result';

declare global {
  interface Window {
    readonly claimdesk: Bridge;
  }
}

/** Asks main; the answer is a value either way. */
export function call<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<Result<CallOutput<Name>>> {
  return window.claimdesk.call(name, input);
}

/** Listens to an event of the contract; what does not fit its schema is dropped. The answer stops listening. */
export function onEvent<Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
): () => void {
  return window.claimdesk.onEvent(name, (payload) => {
    const parsed = events[name].safeParse(payload);
    if (parsed.success) listener(parsed.data as EventPayload<Name>);
  });
}
