import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { InsertMode, InsertResult } from '@/lib/domain/insertion';
import type { PageReading } from '@/lib/domain/pageReading';

/** A demo page, its reply box as a user meets it, and the messages the panel sends. */
export interface InsertionPage {
  page: Page;
  /** Reads the page again and answers the post that is viewed now. */
  read(): Promise<PageReading>;
  /** Chooses another post of the page, as the panel's list does. */
  pick(postId: string): Promise<PageReading>;
  /** Asks the page, as the panel does, to put a text into the box of the viewed post. */
  insert(text: string, mode: InsertMode, interactionId?: string): Promise<InsertResult>;
  undo(interactionId: string): Promise<InsertResult>;
  /** The editor's own idea of its text. */
  state(): Promise<string>;
  /** What the site's own button or Enter key sent. */
  posted(): Promise<number>;
  focus(): Promise<void>;
  clear(): Promise<void>;
}

/**
 * Opens `address` with the docked panel beside it and finds the viewed post. The messages come from the panel, which holds the focus, as it does while
 * someone works in the panel.
 */
export async function openForInsertion(
  context: BrowserContext,
  openPanel: (page: Page) => Promise<Page>,
  address: string,
  box = 'form [role="textbox"], [data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"], form textarea',
): Promise<InsertionPage> {
  const page = await context.newPage();
  await page.goto(address);
  const field = page.locator(box).first();
  await field.waitFor();
  const panel = await openPanel(page);
  await panel.locator('body').click({ position: { x: 2, y: 2 } });

  const send = <T>(type: string, data: unknown) =>
    panel.evaluate(
      async ([url, message]) => {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find((candidate) => candidate.url === url);
        if (tab?.id === undefined) throw new Error(`No tab shows ${url}`);
        // the envelope of @webext-core/messaging
        const answer = await chrome.tabs.sendMessage(tab.id, { id: 1, timestamp: Date.now(), ...message });
        if (answer?.err) throw new Error(JSON.stringify(answer.err));
        return answer?.res;
      },
      [page.url(), { type, data }] as const,
    ) as Promise<T>;

  let postId = '';
  const read = async () => {
    const reading = await send<PageReading>('readPage', undefined);
    postId = reading.focalId ?? '';
    return reading;
  };
  await expect(async () => expect((await read()).focalId).not.toBeNull()).toPass({ timeout: 10_000 });

  let count = 0;
  return {
    page,
    read,
    pick: async (chosen) => {
      const reading = await send<PageReading>('pickPost', chosen);
      postId = reading.focalId ?? '';
      return reading;
    },
    insert: (text, mode, interactionId = `test-${++count}-${Date.now()}`) =>
      send('insertReply', { interactionId, postId, text, mode }),
    undo: (interactionId) => send('undoInsert', interactionId),
    state: () => page.evaluate(() => window.__state()),
    posted: () => page.evaluate(() => window.__posted.length),
    focus: () => field.focus(),
    clear: async () => {
      await field.focus();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Backspace');
      await expect.poll(() => page.evaluate(() => window.__state())).toBe('');
    },
  };
}
