import { useState } from 'react';

/** Entries more each time. */
const MORE = 100;

/** How much of somebody's past is asked for: `undefined` is what is read at first. Of somebody else it begins anew. */
export function useOlder(who: string): { limit: number | undefined; older(): void } {
  const [asked, setAsked] = useState({ who, limit: 0 });
  const limit = asked.who === who ? asked.limit : 0;
  return { limit: limit || undefined, older: () => setAsked({ who, limit: limit + MORE }) };
}
