import { useEffect, useState } from 'react';
import type { WxtStorageItem } from 'wxt/utils/storage';
import { FRAMEWORKS, type FrameworkChoice, OWN_ORDER } from '@/lib/replies/engine';
import { framework, singleKeys, type Theme, theme } from '@/lib/settings/items';

export type { Theme };

/** One setting and how to change it; `undefined` while loading. */
export type Setting<T> = [value: T | undefined, change: (value: T) => Promise<void>];

export function useTheme(): Setting<Theme> {
  return useSetting(theme);
}

/** Whether single keys (1, 2, 3, /) act in the panel; WCAG 2.1.4 asks that they can be turned off. */
export function useSingleKeys(): Setting<boolean> {
  return useSetting(singleKeys);
}

const CHOICES: readonly FrameworkChoice[] = [...FRAMEWORKS, OWN_ORDER];

/** The order of moves the user wants replies in; `null`: as planned. A name nobody knows any more counts as none. */
export function useFramework(): Setting<FrameworkChoice | null> {
  const [stored, change] = useSetting(framework);
  return [stored === undefined ? undefined : (CHOICES.find((one) => one === stored) ?? null), change];
}

/** A stored value, followed in every open page of the extension. */
export function useSetting<T>(item: WxtStorageItem<T, Record<string, unknown>>): Setting<T> {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let isCurrent = true;
    const stop = item.watch((changed) => setValue(changed));
    void item.getValue().then((stored) => isCurrent && setValue(stored));
    return () => {
      isCurrent = false;
      stop();
    };
  }, [item]);
  return [value, (next) => item.setValue(next)];
}
