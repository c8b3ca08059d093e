import { useEffect } from 'react';
import type { InsertionState } from '@/lib/queries/insertion';
import type { ReplyDraft } from './useReplyDraft';

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

/** Counts the snippets of the draft that goes out, and of no other: as they were, or edited first. */
export function useSnippetUse(step: InsertionState['step'], draft: ReplyDraft | null, onCounted: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the step to the box counts, with the draft as it is then
  useEffect(() => {
    const taken = draft?.taken ?? [];
    if ((step !== 'inserted' && step !== 'copied') || !draft || !taken.length) return;
    onCounted();
    void import('@/lib/queries/snippets').then(async ({ snippetActions }) => {
      for (const { id, text } of taken) await snippetActions.used(id, draft.text.includes(text));
    });
  }, [step]);
}
