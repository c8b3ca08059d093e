export type Theme = 'system' | 'light' | 'dark';

/** One setting and how to change it; `undefined` while loading. */
export type Setting<T> = [value: T | undefined, change: (value: T) => Promise<void>];

export function useTheme(): Setting<Theme> {
  return [undefined, async () => {}];
}

/** Whether single keys (1, 2, 3, /) act in the panel; WCAG 2.1.4 asks that they can be turned off. */
export function useSingleKeys(): Setting<boolean> {
  return [undefined, async () => {}];
}
