import { useEffect } from 'react';
import type { Platform } from '@/lib/domain/platform';
import { platformOfAddress } from '@/lib/domain/sites';
import { type SelectedText, selectedText } from '@/lib/settings/items';
import type { FollowedTab } from './followedTab';
import { useSetting } from './settings';

export interface SnippetSelection {
  /** What the user selected on a page and wants to keep as a snippet; `null` when nothing waits. */
  text: string | null;
  /** The text was taken over, or is not wanted. */
  clear(): Promise<void>;
}

/** A selection nobody took over by then belongs to work the user has left. */
const FRESH_MS = 2 * 60 * 1000;

/** Where the page is none of the sites: the tightest limits, so that the reply fits anywhere. */
const PLATFORM_ELSEWHERE: Platform = 'x';

/** Text sent with "Save as snippet" from a page's context menu. Text to be answered comes through `useViewedPage`. */
export function useSnippetSelection(): SnippetSelection {
  const [selected] = useSetting(selectedText);
  const waits = selected?.wantedAs === 'snippet' && isFresh(selected);
  return { text: waits ? selected.text : null, clear };
}

/** Hands over text sent with "Reply to selection", once, to the panel of the page it was selected on. */
export function usePostSelection(
  tab: FollowedTab | null | undefined,
  take: (text: string, platform: Platform) => void,
): void {
  const [selected] = useSetting(selectedText);
  useEffect(() => {
    if (!tab || selected?.wantedAs !== 'post') return;
    if (!isFresh(selected)) return void clear();
    // The browser names no address of pages we may not read; then the panel the user just opened is the right one.
    if (tab.url !== null && selected.url !== null && tab.url !== selected.url) return;
    take(selected.text, platformOfAddress(selected.url) ?? PLATFORM_ELSEWHERE);
    void clear();
  }, [tab, selected, take]);
}

function clear(): Promise<void> {
  return selectedText.removeValue();
}

function isFresh({ at }: SelectedText): boolean {
  return Date.now() - Date.parse(at) < FRESH_MS;
}
