import { browser } from 'wxt/browser';

/** The only value a company's policy may set; described in public/managed_schema.json. */
const KEY = 'pack';

/**
 * What an administrator deployed for this browser, unchecked; `undefined` for nothing. Browsers without a policy for us answer with nothing or
 * refuse to answer: both mean the same.
 */
export async function managedPack(): Promise<unknown> {
  try {
    return (await browser.storage.managed.get(KEY))[KEY];
  } catch {
    return undefined;
  }
}

/** Calls back when the policy changed while the browser runs. @returns how to stop */
export function onManagedPack(listener: () => void): () => void {
  const hear = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}
