import { act, renderHook } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { afterEach, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '@/lib/db/database';
import type { PageReading } from '@/lib/domain/pageReading';
import type { Post } from '@/lib/domain/post';
import type { PageChangeCause } from '@/lib/messaging/protocol';
import { QueriesProvider } from '@/lib/queries/panelState';

/** What stands in for the content scripts of the open tabs. Use with `vi.mock('@/lib/messaging/protocol', () => import('./pages'))`. */
export type Answer = (data: unknown) => unknown;
const pages = new Map<number, Record<string, Answer>>();
type Listener = (message: { sender: { tab?: { id: number } }; data: unknown }) => void;
const hearing = new Map<string, Listener>();

export function answerFor(tabId: number, answers: Record<string, Answer>): void {
  pages.set(tabId, { ...pages.get(tabId), ...answers });
}

export function closePage(tabId: number): void {
  pages.delete(tabId);
}

export async function sendMessage(type: string, data: unknown, tabId: number): Promise<unknown> {
  const answer = pages.get(tabId)?.[type];
  if (!answer) throw new Error('No response');
  return answer(data);
}

export function onMessage(type: string, listener: Listener): () => void {
  if (hearing.has(type)) throw new Error(`a second listener for ${type}`);
  hearing.set(type, listener);
  return () => hearing.delete(type);
}

export async function announceChange(tabId: number, cause: PageChangeCause = 'page'): Promise<void> {
  await act(async () => hearing.get('pageChanged')?.({ sender: { tab: { id: tabId } }, data: cause }));
}

/** The browser says something about a tab, as when it goes to another address. */
export async function tabUpdated(tabId: number, change: { status?: string; url?: string }): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  await act(async () => void (await fakeBrowser.tabs.onUpdated.trigger(tabId, change as never, tab as never)));
}

export function reading(posts: Post[], over: Partial<PageReading> = {}): PageReading {
  return {
    platform: 'x',
    url: 'https://x.com/home',
    recognised: true,
    posts,
    focalId: posts[0]?.id ?? null,
    focusRule: 'address',
    replyBox: null,
    own: null,
    warnings: [],
    ...over,
  };
}

/** As in the panel, with the providers every hook has around it. */
export function renderQuery<Result, Props>(hook: (props: Props) => Result, initialProps: NoInfer<Props>) {
  const wrapper = ({ children }: { children: ReactNode }) => createElement(QueriesProvider, null, children);
  return renderHook(hook, { wrapper, initialProps });
}

export async function emptyDatabase() {
  const db = await openDatabase();
  await Promise.all(db.tables.map((table) => table.clear()));
  return db;
}

afterEach(() => {
  pages.clear();
  vi.restoreAllMocks();
});
