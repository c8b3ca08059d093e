import { type RefObject, useCallback, useEffect, useState } from 'react';

/** Where the focus goes next: the first thing in the way of inserting, the heading of the open card, the text field, or the button that leaves a post or takes that back. */
export type SeekTarget = 'problem' | 'heading' | 'editor' | 'left';

const FINDS: Record<SeekTarget, string> = {
  problem: '[data-problem] button, [data-problem] input',
  heading: 'h3[tabindex]',
  editor: 'textarea',
  left: 'button[data-left], [data-left] button',
};

/** Moves the focus after the screen has been drawn anew, since what is sought may only appear then. */
export function useSeek(root: RefObject<HTMLElement | null>): (target: SeekTarget) => void {
  const [wish, setWish] = useState<{ target: SeekTarget } | null>(null);
  useEffect(() => {
    if (!wish) return;
    const found = root.current?.querySelector<HTMLElement>(FINDS[wish.target]);
    found?.focus();
    // Writing goes on at the end; browsers would put the caret at the start.
    if (found instanceof HTMLTextAreaElement) found.setSelectionRange(found.value.length, found.value.length);
  }, [wish, root]);
  return useCallback((target) => setWish({ target }), []);
}
