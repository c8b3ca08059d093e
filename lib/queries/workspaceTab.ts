import { browser } from 'wxt/browser';

export type WorkspaceScreen =
  | 'history'
  | 'insights'
  | 'snippets'
  | 'brand'
  | 'incidents'
  | 'rehearsal'
  | 'settings'
  | 'welcome';

const PAGE = '/workspace.html';

/**
 * Shows the workspace, in the tab it is already open in if there is one.
 * @param address of a screen with what it is to show, in place of a screen's name
 */
export function openWorkspace(address: WorkspaceScreen | `${WorkspaceScreen}?${string}` = 'history'): void {
  void show(address);
}

async function show(address: string): Promise<void> {
  const url = `${browser.runtime.getURL(PAGE)}#${address}`;
  const tabId = await openTab();
  const tab =
    tabId === null ? undefined : await browser.tabs.update(tabId, { active: true, url }).catch(() => undefined);
  if (!tab) await browser.tabs.create({ url });
  else if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Our own pages can be found without a permission; how depends on the browser. */
async function openTab(): Promise<number | null> {
  const own = browser.runtime.getURL(PAGE);
  if (browser.runtime.getContexts) {
    const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
    return contexts.find(({ documentUrl }) => documentUrl?.startsWith(own))?.tabId ?? null;
  }
  const tabs = await browser.tabs.query({});
  return tabs.find(({ url }) => url?.startsWith(own))?.id ?? null;
}
