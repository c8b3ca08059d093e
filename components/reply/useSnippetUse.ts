import { useEffect, useRef } from 'react';
import type { InsertionState } from '@/lib/queries/insertion';
import type { Handed } from './ReplyScreen';

/** Words put into a text at a place, with the spaces they need around them. `end`: right after them. */
export function addAt(text: string, at: number, words: string): { text: string; end: number } {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const lead = before === '' || /\s$/.test(before) ? '' : ' ';
  const tail = after === '' || /^[\s.,!?;:]/.test(after) ? '' : ' ';
  return { text: `${before}${lead}${words}${tail}${after}`, end: (before + lead + words).length };
}

/** Where words are added that nobody pointed a place out for: at the end, before how the brand signs. */
export function endOfWords(text: string, signOff: string): number {
  const body = text.trimEnd();
  return signOff && body.endsWith(signOff) ? body.slice(0, -signOff.length).trimEnd().length : text.length;
}

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
