import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { openStorage } from './storing';

/**
 * Nothing here goes over the network: being offline must not pause a question, the same question asked again gets the same answer,
 * and what failed fails again.
 */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}

/**
 * Begins what the first screen will ask for, while it is still being drawn. Call it before React begins. Understanding is left to `useReadiness`:
 * begun here it takes the machine's time from the drawing, and no suggestion comes sooner.
 */
export function getReady(): void {
  void openStorage();
}

/** What the hooks of this folder need around them; both pages of the extension are wrapped in it. */
export function QueriesProvider({ children }: { children: ReactNode }): ReactNode {
  const [client] = useState(newQueryClient);
  useEffect(() => void openStorage(), []);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
