import { useMemo, useState } from 'react';
import type { Post } from '@/lib/domain/post';
import type { DraftContent } from '@/lib/queries/drafts';
import type { FaqMatch } from '@/lib/queries/faq';
import type { InsertionState } from '@/lib/queries/insertion';
import { HALDEN } from '../brandScene';
import { analysis, BRAND, issuesOf } from '../scenes';
import { asked, later, scene } from './asked';

export const useCorrections = () => ({ correct: async () => true, undo: async () => true });
export const useReview = (draft: string) => ({
  issues: issuesOf(draft),
  length: { count: draft.length, limit: 280, ideal: [100, 220] as [number, number] },
});
const STATES: Record<string, InsertionState> = {
  inserted: { step: 'inserted', interactionId: 'a' },
  posted: { step: 'posted', interactionId: 'a', at: new Date().toISOString() },
  promised: { step: 'posted', interactionId: 'a', at: new Date().toISOString() },
  copied: { step: 'copied', interactionId: 'a' },
};
const BOX_WORDS =
  'Hi Mara, thanks for telling us. I have looked at the three dates and want to ask you one thing before I';
export const useInsertion = () => {
  const reason = asked.get('refused');
  const [state] = useState<InsertionState>(
    reason ? { step: 'refused', reason: reason as 'no-box', interactionId: 'a' } : (STATES[scene] ?? { step: 'idle' }),
  );
  const [boxWords, setBoxWords] = useState(reason === 'not-restored' ? BOX_WORDS : null);
  const steps = { insert: later, copy: later, undo: later, markPosted: later, reset() {} };
  const leaving = { markLeft: async () => 'left', takeBackLeft: later };
  return { state, boxWords, putBoxWordsAway: () => setBoxWords(null), ...steps, ...leaving };
};
export const useMarkPosted = () => later;
export const useReplyPlace = (viewed: { post: Post } | null) =>
  useMemo(
    () => viewed && { post: viewed.post, thread: [], analysis: analysis(viewed.post.text), brand: BRAND },
    [viewed],
  );
const KNOWN = HALDEN.faq.map((faq) => ({ faq, score: 0.7 }));
export const usePolicies = () => ({ best: null, near: [] });
export const policyReply = ({ text }: { text: string }) => text;
export const useFaqAnswer = () => ({
  best: scene === 'faq' ? (KNOWN[0] ?? null) : null,
  near: scene === 'faq-near' ? KNOWN : [],
});
export const faqReply = ({ faq }: FaqMatch) => faq.answer;
export const useDraft = () => {
  const [draft, setDraft] = useState<DraftContent | null>(
    scene === 'editing'
      ? {
          text: 'Three moved deliveries and another day off work lost, Mara. I’m sorry if that caused any inconvenience. I’m calling the depot now and you’ll hear from me by 3 pm today. What’s your phone number?',
          origin: 'edited',
          strategy: 'own_put_right',
        }
      : null,
  );
  return { draft, keep: setDraft, drop: () => setDraft(null) };
};
