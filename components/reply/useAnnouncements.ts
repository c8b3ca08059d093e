import { useCallback, useEffect, useRef, useState } from 'react';
import type { InsertionState } from '@/lib/queries/insertion';
import { text } from '@/lib/queries/text';
import { resultMessage } from './resultMessage';

interface Announcements {
  /** What the status line says now. */
  said: string;
  say(words: string): void;
  /** Taking back has begun: success is told once the page confirms it. */
  undoBegun(): void;
}

/** The one spoken line of the screen: every result of an insertion, and what the user's own steps did. */
export function useAnnouncements(state: InsertionState): Announcements {
  const [said, say] = useState('');
  const undoing = useRef(false);
  const message = resultMessage(state);
  const takenBack = state.step === 'idle' && !state.inserted;
  useEffect(() => {
    if (undoing.current && state.step !== 'inserted') {
      undoing.current = false;
      if (takenBack) say(text('undone'));
    }
    if (message) say(message);
  }, [state.step, takenBack, message]);
  const undoBegun = useCallback(() => {
    undoing.current = true;
  }, []);
  return { said, say, undoBegun };
}
