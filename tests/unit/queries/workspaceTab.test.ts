import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openWorkspace } from '@/lib/queries/workspaceTab';

const workspaces = async () =>
  (await browser.tabs.query({})).filter(({ url }) => url?.includes('/workspace.html')).map(({ url }) => url);
const ends = (screen: string) => [expect.stringMatching(new RegExp(`/workspace\\.html#${screen}$`))];

beforeEach(async () => {
  fakeBrowser.reset();
  // As in Firefox, which cannot list the contexts of an extension.
  Object.assign(browser.runtime, { getContexts: undefined });
  await browser.windows.create({ focused: true });
});

describe('the workspace', () => {
  it('opens at the history, and is used again for another screen', async () => {
    openWorkspace();
    await vi.waitFor(async () => expect(await workspaces()).toEqual(ends('history')));
    openWorkspace('snippets');
    await vi.waitFor(async () => expect(await workspaces()).toEqual(ends('snippets')));
  });

  it('is found by its context where the browser can tell', async () => {
    const tab = await browser.tabs.create({ url: 'about:blank' });
    const context = {
      contextType: 'TAB',
      tabId: tab.id,
      documentUrl: browser.runtime.getURL('/workspace.html' as never),
    };
    Object.assign(browser.runtime, { getContexts: async () => [context] });
    openWorkspace('settings');
    await vi.waitFor(async () =>
      expect(await browser.tabs.get(tab.id as number)).toMatchObject({ url: expect.stringContaining('#settings') }),
    );
    expect(await workspaces()).toHaveLength(1);
  });
});
