import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { onEvent } from './bridge';
import { renewClaimLists } from './claim-lists';
import { isTouched, type ProjectChange } from './touched-queries';

/** Answers come from the disk beside us: they are fresh until an event says otherwise, and a failure is final. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});

function refreshChanged(change: ProjectChange): void {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [name, input] }) => isTouched(name, input, change),
  });
}

/** Listens for as long as the window is open. */
function listen(): () => void {
  const stops = [
    onEvent('project.changed', (change) => {
      refreshChanged(change);
      renewClaimLists(queryClient, change.claims);
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
