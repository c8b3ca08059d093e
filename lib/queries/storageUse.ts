import { useEffect, useState } from 'react';

/** Bytes of this browser profile's storage; `null` where the browser does not say. */
export interface StorageUse {
  used: number | null;
  available: number | null;
  /** Whether the browser has promised not to clear it by itself when the disk runs full. */
  isPersistent: boolean;
}

async function ask(): Promise<StorageUse> {
  const { usage = null, quota = null } = (await navigator.storage?.estimate?.()) ?? {};
  return { used: usage, available: quota, isPersistent: (await navigator.storage?.persisted?.()) ?? false };
}

/** How much room Heard takes; `undefined` while asking. `keep` asks the browser to protect the data, which it may refuse without a word. */
export function useStorageUse(): { use: StorageUse | undefined; keep(): Promise<boolean> } {
  const [use, setUse] = useState<StorageUse>();
  useEffect(() => {
    let isCurrent = true;
    void ask().then((answer) => isCurrent && setUse(answer));
    return () => {
      isCurrent = false;
    };
  }, []);
  return {
    use,
    async keep() {
      const kept = (await navigator.storage?.persist?.()) ?? false;
      setUse(await ask());
      return kept;
    },
  };
}
