import { type RefObject, useEffect, useRef } from 'react';

/**
 * For the element that holds what has just come up: it is scrolled into view, as far as it is not.
 * @param step another one brings it into view again; `null`: something else is looked at now
 */
export function useBroughtIntoView<Shown extends Element>(step: string | null = ''): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  useEffect(() => {
    if (step === null) return;
    // Some browsers give a promise here, which an effect must not hand on.
    void shown.current?.scrollIntoView?.({ block: 'nearest' });
  }, [step]);
  return shown;
}
