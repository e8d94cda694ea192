import type { CallInput, CallName } from '#core/contract/calls';
import type { EventPayload } from '#core/contract/events';
import { tablesOfQuery } from './call-tables';

/** What main tells of a change. */
export type ProjectChange = Pick<EventPayload<'project.changed'>, 'tables' | 'claims'>;

/** A change of these tables touches the claims that it names and no other. */
const tablesOfOneClaim: readonly string[] = [
  'claim',
  'claimRevision',
  'judgement',
  'draft',
  'note',
  'evidenceLink',
];

/** True where a change is all about other claims than the one that was asked for; null asked for none yet. */
function isAboutOthers(asked: CallInput<'claim.read'> | null, { tables, claims }: ProjectChange): boolean {
  if (asked === null || claims === null || claims.includes(asked.claimId)) return false;
  return tables.every((table) => tablesOfOneClaim.includes(table));
}

/** True where the answer to a query may be another after the change; `name` and `input` as its key has them. */
export function isTouched(name: unknown, input: unknown, change: ProjectChange): boolean {
  const tables = tablesOfQuery[name as CallName];
  if (tables === undefined) return false;
  if (name === 'claim.read' && isAboutOthers(input as CallInput<'claim.read'> | null, change)) return false;
  return tables === 'all' || tables.some((table) => change.tables.includes(table));
}
