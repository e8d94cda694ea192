import { useInfiniteQuery } from '@tanstack/react-query';
import type { HistoryEntry } from '#core/contract/views';
import { call } from '../../client/bridge';
import { CallError } from '../../client/use-call';

const pageLength = 100;

async function readPage(before: number | null): Promise<readonly HistoryEntry[]> {
  const answer = await call('history.list', { before, limit: pageLength });
  if (!answer.ok) throw new CallError(answer.error);
  return answer.value;
}

/** The history in pages, newest first; new entries join at the top because every page is read again after a change. */
export function useHistory() {
  return useInfiniteQuery({
    queryKey: ['history.list', 'pages'],
    queryFn: ({ pageParam }) => readPage(pageParam),
    initialPageParam: null as number | null,
    getNextPageParam: (page: readonly HistoryEntry[]) =>
      page.length < pageLength ? undefined : page.at(-1)?.sequence,
  });
}
