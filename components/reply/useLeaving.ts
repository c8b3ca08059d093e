import { useRef, useState } from 'react';
import type { InsertionControls } from '@/lib/queries/insertion';
import { text } from '@/lib/queries/text';
import type { SeekTarget } from './useSeek';

type Left = Parameters<InsertionControls['markLeft']>[0];

interface Leaving {
  left: boolean;
  leave(): void;
  unleave(): void;
}

/** Leaving a post unanswered, and taking that back. */
export function useLeaving(
  of: Left,
  { markLeft, takeBackLeft }: Pick<InsertionControls, 'markLeft' | 'takeBackLeft'>,
  say: (words: string) => void,
  seek: (target: SeekTarget) => void,
): Leaving {
  const [left, setLeft] = useState(false);
  const noted = useRef<Promise<string> | null>(null);
  const turn = (to: boolean) => {
    setLeft(to);
    say(text(to ? 'leftDone' : 'leftUndone'));
    // The button that was pressed has gone.
    seek('left');
  };
  return {
    left,
    leave() {
      noted.current = markLeft(of);
      turn(true);
    },
    unleave() {
      void noted.current?.then(takeBackLeft);
      turn(false);
    },
  };
}
