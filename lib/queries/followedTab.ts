import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { browser } from 'wxt/browser';

export interface FollowedTab {
  id: number;
  /** Only known for the sites Heard may read: there is no `tabs` permission. */
  url: string | null;
  isLoading: boolean;
}

const KEY = ['tab'];

/**
 * The tab this panel works on: the active one of the panel's window, or the one named by `?tab=ID` where the panel itself is opened as a tab.
 * `null` when there is none, `undefined` while loading.
 */
export function useFollowedTab(): FollowedTab | null | undefined {
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: KEY, queryFn: () => findTab(namedTab(location.search)) });

  useEffect(() => {
    const lookAgain = () => void client.invalidateQueries({ queryKey: KEY });
    const updated = (tabId: number, change: { status?: string; url?: string }) => {
      const followed = client.getQueryData<FollowedTab | null>(KEY);
      if (followed && followed.id !== tabId) return;
      if (change.status !== undefined || change.url !== undefined) lookAgain();
    };
    browser.tabs.onActivated.addListener(lookAgain);
    browser.tabs.onUpdated.addListener(updated);
    return () => {
      browser.tabs.onActivated.removeListener(lookAgain);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, [client]);

  return data;
}

/** `left`: the tab goes to another address, or is closed. `finished`: what it went to has loaded. */
export type TabLoad = 'left' | 'finished';

/**
 * Calls back for every tab, whether followed or not. A tab whose address may not be known says only that it loads; moving inside such a page, without
 * loading, goes unnoticed.
 * @returns how to stop
 */
export function onTabLoad(listener: (tabId: number, phase: TabLoad) => void): () => void {
  const updated = (tabId: number, change: { status?: string; url?: string }) => {
    if (change.status === 'loading' || change.url !== undefined) listener(tabId, 'left');
    if (change.status === 'complete') listener(tabId, 'finished');
  };
  const removed = (tabId: number) => listener(tabId, 'left');
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);
  return () => {
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(removed);
  };
}

/** The tab id in `?tab=ID`, `null` without one. */
export function namedTab(search: string): number | null {
  const id = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  return Number.isInteger(id) && id > 0 ? id : null;
}

async function findTab(named: number | null): Promise<FollowedTab | null> {
  // A tab or window that is just being closed is no longer there to be asked.
  const tab = await (named === null ? activeTab() : browser.tabs.get(named)).catch(() => undefined);
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, isLoading: tab.status === 'loading' };
}

/** A docked panel belongs to a window and follows that one, even while the user works in another. */
async function activeTab() {
  const [own] = await browser.tabs.query({ active: true, currentWindow: true });
  if (own) return own;
  const [focused] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return focused;
}
