import { type MouseEvent, useSyncExternalStore } from 'react';

// The sites move between posts by the history API without loading a page; so does the demo.
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};
window.addEventListener('popstate', tell);

/** Goes to an address of the same site without loading a page. `behind` keeps showing the page one came from, under a dialog. */
export function go(path: string, behind: string | null = null) {
  history.pushState({ behind }, '', path);
  if (!behind) window.scrollTo(0, 0);
  tell();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

const behindNow = () => (history.state as { behind?: string | null } | null)?.behind ?? null;

export interface Place {
  path: string;
  search: URLSearchParams;
  /** Path of the page that a dialog was opened over. */
  behind: string | null;
}

/** Where the page is; the component renders again on every move. */
export function usePlace(): Place {
  const key = useSyncExternalStore(subscribe, () => `${location.pathname}${location.search} ${behindNow() ?? ''}`);
  const [address = '/', behind = ''] = key.split(' ');
  const url = new URL(address, location.origin);
  return { path: url.pathname, search: url.searchParams, behind: behind || null };
}

/** For links: an ordinary click stays on the page. */
export function follow(event: MouseEvent<HTMLAnchorElement>) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation();
  const url = new URL(event.currentTarget.href);
  if (url.origin === location.origin) go(url.pathname + url.search);
}
