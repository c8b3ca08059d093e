import { useEffect, useRef } from 'react';
import type { InsertionState } from '@/lib/queries/insertion';
import type { Handed } from './ReplyScreen';

/** Counts the snippets of a reply when it goes out: as they were, or edited first. */
export function useSnippetUse(step: InsertionState['step'], words: string): { take(words: Handed): void } {
  const taken = useRef(new Map<string, string>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the step to the box counts, with the words as they are then
  useEffect(() => {
    if ((step !== 'inserted' && step !== 'copied') || !taken.current.size) return;
    const used = [...taken.current];
    taken.current.clear();
    void import('@/lib/queries/snippets').then(async ({ snippetActions }) => {
      for (const [id, text] of used) await snippetActions.used(id, words.includes(text));
    });
  }, [step]);
  return {
    take({ snippetId, text }) {
      if (snippetId) taken.current.set(snippetId, text);
    },
  };
}
