import { type RefObject, useEffect, useRef, useState } from 'react';

/** As wide as charts are drawn before they are laid out, and where nothing is. */
const USUAL = 520;

/** The width an element has, in px: charts are drawn at their real size, so that their words stay as large as all others. */
export function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL);
  useEffect(() => {
    if (!ref.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.round(entry?.contentRect.width ?? 0);
      if (now > 0) setWidth(now);
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
