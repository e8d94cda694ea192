import type { Result } from '#core/result';
import { actNames, type ActName } from '#store/session-acts';
import type { Desk } from '../../app/desk';
import type { Handlers } from '../dispatch';

/** The calls that are a command on rows and nothing else: the session reads, decides and commits. */
export function actHandlers(desk: Desk): Pick<Handlers, ActName> {
  const entries = actNames.map((name) => {
    const handler = (input: never): Promise<Result<unknown>> =>
      desk.withSession<unknown>((session) => session.perform(name, input));
    return [name, handler] as const;
  });
  // A list of pairs has lost which name goes with which input; the session's own table ties them.
  return Object.fromEntries(entries) as unknown as Pick<Handlers, ActName>;
}
