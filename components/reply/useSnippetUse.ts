import { useEffect } from 'react';
import type { InsertionState } from '@/lib/queries/insertion';
import type { ReplyDraft } from './useReplyDraft';

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
