import { createContext } from 'react';
import type { ViewedPost } from '@/lib/queries/replyPlace';

/** Words to be kept for the next time, and what they answered. */
export interface WordsToKeep {
  body: string;
  viewed: ViewedPost;
  brandId: string;
}

/** Asks how words are to be kept as a snippet; `null` on a surface that does not offer it. */
export const SavingSnippet = createContext<((words: WordsToKeep) => void) | null>(null);
