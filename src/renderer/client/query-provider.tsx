import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import type { CallName } from '#core/contract/calls';
import { onEvent } from './bridge';
import { tablesOfQuery } from './call-tables';
import { renewClaimLists } from './claim-lists';

/** Answers come from the disk beside us: they are fresh until an event says otherwise, and a failure is final. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});

function isTouched(name: CallName, changed: readonly string[]): boolean {
  const tables = tablesOfQuery[name];
  if (tables === undefined) return false;
  return tables === 'all' || tables.some((table) => changed.includes(table));
}

function refreshChanged(changed: readonly string[]): void {
  void queryClient.invalidateQueries({
    predicate: (query) => isTouched(query.queryKey[0] as CallName, changed),
  });
}

/** Listens for as long as the window is open. */
function listen(): () => void {
  const stops = [
    onEvent('project.changed', ({ tables, claims }) => {
      refreshChanged(tables);
      renewClaimLists(queryClient, claims);
    }),
    onEvent('application.changed', () => {
      void queryClient.invalidateQueries({ queryKey: ['application.state'] });
      void queryClient.invalidateQueries({ queryKey: ['project.read'] });
    }),
    onEvent('project.switched', () => {
      void queryClient.resetQueries();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Gives the window its answers and keeps them fresh. */
export function QueryProvider({ children }: { readonly children: ReactNode }) {
  useEffect(listen, []);
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
