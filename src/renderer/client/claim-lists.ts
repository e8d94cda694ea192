import { replaceEqualDeep, type Query, type QueryClient } from '@tanstack/react-query';
import type { CallInput } from '#core/contract/calls';
import type { ClaimSummary } from '#core/contract/views';
import { replaceSummaries } from '#core/review/claim-summaries';
import { call } from './bridge';

/** The lists of claims that the window keeps. */
const listKey = 'claims.list';

type Summaries = readonly ClaimSummary[];

/**
 * A claim that did not change is the same object in the next list, wherever it stands there: its mark is not drawn again.
 * A list that did not change is the same list, else whoever shows it would draw without end.
 */
export function keepSameClaims(before: unknown, after: unknown): unknown {
  const [old, fresh] = [(before ?? []) as Summaries, after as Summaries];
  const known = new Map(old.map((claim) => [claim.id, claim]));
  const list = fresh.map((claim) => replaceEqualDeep(known.get(claim.id), claim));
  const isSame = list.length === old.length && list.every((claim, index) => claim === old[index]);
  return isSame ? old : list;
}

function isResting({ state }: Query): boolean {
  return state.fetchStatus === 'idle' && state.data !== undefined && !state.isInvalidated;
}

async function readAgain(client: QueryClient, { queryKey }: Query): Promise<void> {
  await client.invalidateQueries({ queryKey, exact: true });
}

/** Reads the lines of these claims again. A list that is being read whole, or that nobody looks at, is read whole. */
async function renew(client: QueryClient, list: Query, claimIds: readonly string[]): Promise<void> {
  if (!isResting(list) || !list.isActive()) return readAgain(client, list);
  const { transcriptId } = list.queryKey[1] as CallInput<typeof listKey>;
  const fresh = await call('claims.some', { transcriptId, claimIds: [...claimIds] });
  if (!fresh.ok || !isResting(list)) return readAgain(client, list);
  client.setQueryData<Summaries>(list.queryKey, (before) =>
    before === undefined ? before : replaceSummaries(before, claimIds, fresh.value),
  );
  return undefined;
}

/** One change after another: the later answer is the newer one. */
let last: Promise<void> = Promise.resolve();

/** Brings the lists up to date: with these claims alone, or wholly where null says that any may have changed. */
export function renewClaimLists(client: QueryClient, claimIds: readonly string[] | null): void {
  if (claimIds?.length === 0) return;
  last = last.then(async () => {
    for (const list of client.getQueryCache().findAll({ queryKey: [listKey] }))
      await (claimIds === null ? readAgain(client, list) : renew(client, list, claimIds));
  });
}
