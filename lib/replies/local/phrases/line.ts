import type { Move } from '@/lib/domain/labels';
import type { Register } from './voice';

/** How the writer seems to feel, as far as it changes what may be said: a worried person is not told that they are cross. */
export type Mood = 'angry' | 'worried' | 'hurt' | 'sad' | 'fed_up' | 'calm';

/** One sentence or two that can stand in a reply. Used only where every slot in it is known. */
export interface Line {
  text: string;
  /** Only for these moods; left out: for any. */
  moods?: readonly Mood[];
  /** Only in these registers; left out: in any that its words suit. */
  registers?: readonly Register[];
}

/** A pool of interchangeable lines and the move they make. */
export interface Pool {
  move: Move;
  lines: readonly Line[];
}

export const lines = (...texts: readonly string[]): Line[] => texts.map((text) => ({ text }));
export const moodLines = (moods: readonly Mood[], ...texts: readonly string[]): Line[] =>
  texts.map((text) => ({ text, moods }));
