import { useEffect, useRef } from 'react';

/** What each key does now; a key without an entry does nothing. Names as in `KeyboardEvent.key`, letters in lower case. */
export type KeyMap = Partial<Record<string, () => void>>;

interface KeyOptions {
  /** Letters, digits and signs work without a modifier (WCAG 2.1.4: people can turn this off). */
  singleKeys: boolean;
  /** Where Enter may act: on the body, or inside an element with this attribute. Never on a link or another button. */
  enterWithin?: string;
}

const writes = (element: Element | null) =>
  element instanceof HTMLElement &&
  (element.isContentEditable ||
    element.matches('textarea, select') ||
    (element.matches('input') && !element.matches('[type=checkbox], [type=radio], [type=button]')));

/** Decides which entry of the map a key press means; `null` when it belongs to somebody else. */
export function bindingFor(event: KeyboardEvent, keys: KeyMap, options: KeyOptions): (() => void) | null {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('dialog') || document.querySelector('dialog[open]')) return null;
  if (event.key === 'Escape') return keys.Escape ?? null;
  if (writes(target)) return null;
  if (event.key === 'Enter') {
    if (target?.closest('a, button, summary, label')) return null;
    const inside = target === document.body || (options.enterWithin && target?.closest(`[${options.enterWithin}]`));
    return inside ? (keys.Enter ?? null) : null;
  }
  if (event.key.length === 1) return options.singleKeys ? (keys[event.key.toLowerCase()] ?? null) : null;
  return null;
}

export function useKeys(keys: KeyMap, options: KeyOptions): void {
  const current = useRef({ keys, options });
  current.current = { keys, options };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const run = bindingFor(event, current.current.keys, current.current.options);
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
