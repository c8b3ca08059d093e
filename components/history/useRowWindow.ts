import { type RefObject, useEffect, useState } from 'react';

interface RowWindowProps {
  scroller: RefObject<HTMLElement | null>;
  count: number;
  /** Of every row, px. */
  height: number;
  /** Of what stays on top of the rows, px. */
  headHeight: number;
}

export interface RowWindow {
  /** The rows to be drawn: from `first` up to but without `end`. */
  first: number;
  end: number;
  /** Scrolls as little as it takes to show a row. */
  reveal(place: number): void;
  /** Rows that fit the view, at least one. */
  page(): number;
}

/** Rows drawn beyond each edge, so that scrolling meets rows that are there. */
const BEYOND = 10;
/** The window moves by so many at a time: fewer and larger steps cost less than one for every row. */
const STEP = 4;

/** Which rows of a long list are drawn. Rows of one height need nothing but arithmetic: a hundred thousand cost no more than ten. */
export function useRowWindow({ scroller, count, height, headHeight }: RowWindowProps): RowWindow {
  // What is in view comes first; the rows beyond it, once that is painted.
  const [view, setView] = useState(() => ({ first: 0, end: Math.ceil(innerHeight / height) }));
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const place = (px: number, beyond: number) => Math.floor((px / height + beyond) / STEP) * STEP;
      const first = Math.max(0, place(element.scrollTop, -BEYOND));
      const end = place(element.scrollTop + element.clientHeight, BEYOND + STEP);
      setView((before) => (before.first === first && before.end === end ? before : { first, end }));
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, height]);
  const end = Math.min(count, view.end);
  return {
    // Of a list that became shorter the last rows, until the scrolling has followed.
    first: Math.max(0, Math.min(view.first, end - (view.end - view.first))),
    end,
    reveal: (place) => {
      const element = scroller.current;
      if (!element) return;
      const top = place * height;
      const lowest = headHeight + top + height - element.clientHeight;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (lowest > element.scrollTop) element.scrollTop = lowest;
    },
    page: () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / height)),
  };
}
