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
import { type FollowedTab, onTabLoad, useFollowedTab } from './followedTab';
import { withOwnPosts } from './ownPosts';
import { onPageChanged, type PageAnswer, pageMessages } from './pageMessages';
import { pastedPost } from './pastedPost';
import { usePostSelection } from './selectedText';
import { threadOf } from './thread';

export type ViewedPage =
  | { state: 'loading' }
  /** The active tab is none of the sites, or a part of one that Heard does not read. */
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
  /** Works on this text instead of the page's post, in this tab and until the tab goes elsewhere. Empty text is ignored. */
  paste(text: string, platform: Platform): void;
  reloadTab(): void;
}

/** What the page answered, and how often in a row it was asked in vain. */
interface AskedPage {
  answer: PageAnswer;
  silences: number;
}

/** A page in motion announces itself often; one reading at its end serves the user as well. */
const SETTLE_MS = 120;
/** A page that just loaded needs a moment before it answers. */
const ASK_AGAIN_MS = 700;
const SILENCES_MEANING_NOBODY = 2;

const pageKey = (tabId: number | null) => ['page', tabId];
/** Pasted words belong to the tab they were pasted beside: another tab has a post of its own. */
const pastedKey = (tabId: number | null) => ['pasted', tabId];

/** The post the user is looking at, followed as they move, or text they pasted. May be used in several places at once. */
export function useViewedPage(): ViewedPageControls {
  const client = useQueryClient();
  const tab = useFollowedTab();
  const siteTabId = tab && platformOfAddress(tab.url) ? tab.id : null;

  const tabId = tab?.id ?? null;

  const { data: asked } = useQuery({
    queryKey: pageKey(siteTabId),
    queryFn: () => readPage(client, siteTabId),
    enabled: siteTabId !== null,
    // Another tab's page is read anew when the user comes back to it.
    staleTime: 0,
    // Once nobody is known to listen, only a page that loads again can change that.
    refetchInterval: ({ state }) => (state.data && isWorthAskingAgain(state.data) ? ASK_AGAIN_MS : false),
  });
  const { data: pasted } = useQuery<Post | null>({
    queryKey: pastedKey(tabId),
    queryFn: () => client.getQueryData<Post | null>(pastedKey(tabId)) ?? null,
    initialData: null,
    gcTime: Number.POSITIVE_INFINITY,
  });

  const brands = useBrands()?.all;

  useFollowingPage(client, siteTabId);
  useLettingPastedGo(client);
  const pasteText = useCallback(
    (text: string, platform: Platform) => paste(client, tabId, text, platform),
    [client, tabId],
  );
  usePostSelection(tab, pasteText);

  const page = useMemo<ViewedPage>(
    () =>
      pasted
        ? { state: 'post', tabId: null, reading: null, post: pasted, thread: [] }
        : pageState(tab, asked, brands ?? []),
    [pasted, tab, asked, brands],
  );
  const controls = useMemo(
    () => ({
      pick: (postId: string | null) => {
        letPastedGo(client, tabId);
        void pick(client, siteTabId, postId);
      },
      refresh: () => {
        letPastedGo(client, tabId);
        void client.invalidateQueries({ queryKey: pageKey(siteTabId) });
      },
      paste: pasteText,
      reloadTab: () => {
        if (siteTabId !== null) void browser.tabs.reload(siteTabId);
      },
    }),
    [client, tabId, siteTabId, pasteText],
  );
  return { page, ...controls };
}

function pageState(
  tab: FollowedTab | null | undefined,
  asked: AskedPage | undefined,
  brands: readonly Brand[],
): ViewedPage {
  if (tab === undefined) return { state: 'loading' };
  if (tab === null || !platformOfAddress(tab.url)) return { state: 'unsupported' };
  if (!asked) return { state: 'loading' };
  if (asked.answer === 'silence') {
    return tab.isLoading || isWorthAskingAgain(asked) ? { state: 'loading' } : { state: 'reload' };
  }
  if (asked.answer === 'not-read') return { state: 'unsupported' };
  const reading = withOwnPosts(asked.answer, brands);
  if (!reading.recognised) return { state: 'unrecognised', reading };
  const post = reading.posts.find(({ id }) => id === reading.focalId);
  if (!post) return { state: 'no-post', reading };
  return { state: 'post', tabId: tab.id, reading, post, thread: threadOf(reading.posts, post) };
}

function isWorthAskingAgain({ answer, silences }: AskedPage): boolean {
  return answer === 'silence' && silences < SILENCES_MEANING_NOBODY;
}

async function readPage(client: QueryClient, tabId: number | null): Promise<AskedPage> {
  if (tabId === null) return { answer: 'silence', silences: 0 };
  const answer = await pageMessages.read(tabId);
  if (answer !== 'silence') return { answer, silences: 0 };
  const before = client.getQueryData<AskedPage>(pageKey(tabId));
  return { answer, silences: (before?.silences ?? 0) + 1 };
}

async function pick(client: QueryClient, tabId: number | null, postId: string | null): Promise<void> {
  if (tabId === null) return;
  const answer = await pageMessages.pick(tabId, postId);
  if (answer === 'silence') return void client.invalidateQueries({ queryKey: pageKey(tabId) });
  // An answer to `readPage` that is still on its way knows nothing of the choice.
  await client.cancelQueries({ queryKey: pageKey(tabId) });
  client.setQueryData<AskedPage>(pageKey(tabId), { answer, silences: 0 });
}

function paste(client: QueryClient, tabId: number | null, text: string, platform: Platform): void {
  const post = pastedPost(text, platform);
  if (post) client.setQueryData<Post | null>(pastedKey(tabId), post);
}

function letPastedGo(client: QueryClient, tabId: number | null): void {
  // Only where something was pasted: an answer for a tab nobody looks at would be kept for good.
  if (client.getQueryData(pastedKey(tabId))) client.setQueryData<Post | null>(pastedKey(tabId), null);
}

/** A page that has just loaded may have somebody who listens, however often it was asked in vain before. */
function askAfresh(client: QueryClient, tabId: number): void {
  client.setQueryData<AskedPage>(pageKey(tabId), (asked) => asked && { ...asked, silences: 0 });
  void client.invalidateQueries({ queryKey: pageKey(tabId) });
}

/** Reads again when the page says so, and when it has loaded. */
function useFollowingPage(client: QueryClient, tabId: number | null): void {
  useEffect(() => {
    if (tabId === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopPage = onPageChanged((changedTabId) => {
      if (changedTabId !== tabId) return;
      clearTimeout(timer);
      timer = setTimeout(() => void client.invalidateQueries({ queryKey: pageKey(tabId) }), SETTLE_MS);
    });
    const stopTab = onTabLoad((loadedTabId, phase) => {
      if (loadedTabId === tabId && phase === 'finished') askAfresh(client, tabId);
    });
    return () => {
      clearTimeout(timer);
      stopPage();
      stopTab();
    };
  }, [client, tabId]);
}

/** Pasted words stood in for a page: they go with it, and give way to a post that is chosen on the page itself. */
function useLettingPastedGo(client: QueryClient): void {
  useEffect(() => {
    const stopPage = onPageChanged((tabId, cause) => {
      if (cause === 'button') letPastedGo(client, tabId);
    });
    const stopTab = onTabLoad((tabId, phase) => {
      if (phase === 'left') letPastedGo(client, tabId);
    });
    return () => {
      stopPage();
      stopTab();
    };
  }, [client]);
}
