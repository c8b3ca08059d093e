import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { browser } from 'wxt/browser';
import type { ThreadTurn } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { PageReading } from '@/lib/domain/pageReading';
import type { Platform } from '@/lib/domain/platform';
import type { Post } from '@/lib/domain/post';
import { platformOfAddress } from '@/lib/domain/sites';
import { useBrands } from './brands';
import { type FollowedTab, useFollowedTab } from './followedTab';
import { withOwnPosts } from './ownPosts';
import { onPageChanged, pageMessages } from './pageMessages';
import { pastedPost } from './pastedPost';
import { usePostSelection } from './selectedText';
import { threadOf } from './thread';

export type ViewedPage =
  | { state: 'loading' }
  /** The active tab is none of the sites. */
  | { state: 'unsupported' }
  /** One of the sites, but nobody answers on the page: it was opened before Heard was installed or updated. */
  | { state: 'reload' }
  | { state: 'unrecognised'; reading: PageReading }
  | { state: 'no-post'; reading: PageReading }
  /** `tabId` and `reading` are `null` for pasted or selected text. */
  | { state: 'post'; tabId: number | null; reading: PageReading | null; post: Post; thread: ThreadTurn[] };

export interface ViewedPageControls {
  page: ViewedPage;
  /** The user chose this post; `null` follows the page again and lets pasted text go. */
  pick(postId: string | null): void;
  /** Looks at the page again and lets pasted text go. */
  refresh(): void;
  /** Works on this text instead of the page's post. Empty text is ignored. */
  paste(text: string, platform: Platform): void;
  reloadTab(): void;
}

/** What the page answered, and how often in a row it was asked in vain. */
interface PageAnswer {
  reading: PageReading | null;
  silences: number;
}

/** A page in motion announces itself often; one reading at its end serves the user as well. */
const SETTLE_MS = 120;
/** A page that just loaded needs a moment before it answers. */
const ASK_AGAIN_MS = 700;
const SILENCES_MEANING_NOBODY = 2;

const pageKey = (tabId: number | null) => ['page', tabId];
const PASTED_KEY = ['pasted'];

/** The post the user is looking at, followed as they move, or text they pasted. May be used in several places at once. */
export function useViewedPage(): ViewedPageControls {
  const client = useQueryClient();
  const tab = useFollowedTab();
  const siteTabId = tab && platformOfAddress(tab.url) ? tab.id : null;

  const { data: answer } = useQuery({
    queryKey: pageKey(siteTabId),
    queryFn: () => readPage(client, siteTabId),
    enabled: siteTabId !== null,
    // Another tab's page is read anew when the user comes back to it.
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && !state.data.reading ? ASK_AGAIN_MS : false),
  });
  const { data: pasted } = useQuery<Post | null>({
    queryKey: PASTED_KEY,
    queryFn: () => client.getQueryData<Post | null>(PASTED_KEY) ?? null,
    initialData: null,
    gcTime: Number.POSITIVE_INFINITY,
  });

  const brands = useBrands()?.all;

  useFollowingPage(client, siteTabId, tab?.isLoading ?? false);
  const pasteText = useCallback((text: string, platform: Platform) => paste(client, text, platform), [client]);
  usePostSelection(tab, pasteText);

  const page = useMemo<ViewedPage>(
    () =>
      pasted
        ? { state: 'post', tabId: null, reading: null, post: pasted, thread: [] }
        : pageState(tab, answer, brands ?? []),
    [pasted, tab, answer, brands],
  );
  const controls = useMemo(
    () => ({
      pick: (postId: string | null) => void pick(client, siteTabId, postId),
      refresh: () => {
        client.setQueryData(PASTED_KEY, null);
        void client.invalidateQueries({ queryKey: pageKey(siteTabId) });
      },
      paste: pasteText,
      reloadTab: () => {
        if (siteTabId !== null) void browser.tabs.reload(siteTabId);
      },
    }),
    [client, siteTabId, pasteText],
  );
  return { page, ...controls };
}

function pageState(
  tab: FollowedTab | null | undefined,
  answer: PageAnswer | undefined,
  brands: readonly Brand[],
): ViewedPage {
  if (tab === undefined) return { state: 'loading' };
  if (tab === null || !platformOfAddress(tab.url)) return { state: 'unsupported' };
  if (!answer) return { state: 'loading' };
  const { silences } = answer;
  if (!answer.reading) {
    return tab.isLoading || silences < SILENCES_MEANING_NOBODY ? { state: 'loading' } : { state: 'reload' };
  }
  const reading = withOwnPosts(answer.reading, brands);
  if (!reading.recognised) return { state: 'unrecognised', reading };
  const post = reading.posts.find(({ id }) => id === reading.focalId);
  if (!post) return { state: 'no-post', reading };
  return { state: 'post', tabId: tab.id, reading, post, thread: threadOf(reading.posts, post) };
}

async function readPage(client: QueryClient, tabId: number | null): Promise<PageAnswer> {
  if (tabId === null) return { reading: null, silences: 0 };
  const reading = await pageMessages.read(tabId);
  if (reading) return { reading, silences: 0 };
  const before = client.getQueryData<PageAnswer>(pageKey(tabId));
  return { reading: null, silences: (before?.silences ?? 0) + 1 };
}

async function pick(client: QueryClient, tabId: number | null, postId: string | null): Promise<void> {
  client.setQueryData(PASTED_KEY, null);
  if (tabId === null) return;
  const reading = await pageMessages.pick(tabId, postId);
  if (!reading) return void client.invalidateQueries({ queryKey: pageKey(tabId) });
  // An answer to `readPage` that is still on its way knows nothing of the choice.
  await client.cancelQueries({ queryKey: pageKey(tabId) });
  client.setQueryData<PageAnswer>(pageKey(tabId), { reading, silences: 0 });
}

function paste(client: QueryClient, text: string, platform: Platform): void {
  const post = pastedPost(text, platform);
  if (post) client.setQueryData(PASTED_KEY, post);
}

/** Reads again when the page says so, and when it has loaded. */
function useFollowingPage(client: QueryClient, tabId: number | null, isLoading: boolean): void {
  useEffect(() => {
    if (tabId === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onPageChanged((changedTabId) => {
      if (changedTabId !== tabId) return;
      clearTimeout(timer);
      timer = setTimeout(() => void client.invalidateQueries({ queryKey: pageKey(tabId) }), SETTLE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client, tabId]);

  useEffect(() => {
    if (tabId !== null && !isLoading) void client.invalidateQueries({ queryKey: pageKey(tabId) });
  }, [client, tabId, isLoading]);
}
