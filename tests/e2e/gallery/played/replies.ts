import { useMemo, useState } from 'react';
import type { Post } from '@/lib/domain/post';
import type { DraftContent } from '@/lib/queries/drafts';
import type { InsertionState } from '@/lib/queries/insertion';
import type { Revision, RevisionResult } from '@/lib/replies/engine';
import { ANGRY, analysis, BRAND, issuesOf, SAFETY, silent } from '../scenes';
import { asked, later, scene } from './asked';
import { focal } from './page';

export const useSuggestions = () => {
  const read = analysis(focal.text);
  const told = {
    human: {
      analysis: analysis(focal.text, {
        emotion: 'fear',
        category: 'safety_hazard',
        flags: ['safety', 'minors'],
        evidence: [{ what: 'category:safety_hazard', start: 4, end: 33 }],
      }),
      set: SAFETY,
    },
    abuse: {
      analysis: analysis(focal.text, {
        intent: 'abuse',
        category: null,
        emotion: 'contempt',
        flags: ['abuse'],
        evidence: [{ what: 'intent:abuse', start: 17, end: 30 }],
      }),
      set: silent('abuse', 'Insults only: nothing to put right, and a reply would show it to more people.'),
    },
    distress: {
      analysis: analysis(focal.text, { intent: 'distress', flags: ['self_harm'], evidence: [] }),
      set: silent('self_harm', 'Get a person now.'),
    },
    language: {
      analysis: analysis(focal.text, {
        language: 'nl',
        intent: 'complaint',
        category: null,
        emotion: 'neutral',
        flags: [],
        evidence: [],
      }),
      set: silent('language', ''),
    },
    rtl: {
      analysis: analysis(focal.text, { language: 'ar', category: null, emotion: 'neutral', flags: [], evidence: [] }),
      set: silent('language', ''),
    },
  }[scene];
  return scene === 'error'
    ? { status: 'error' as const, analysis: null, changes: [], set: null, revise: null, error: 'x' }
    : {
        status: 'ready' as const,
        analysis: told?.analysis ?? read,
        changes: scene === 'corrected' ? [{ label: 'category' as const, to: 'delivery_missing' as const }] : [],
        set: told?.set ?? ANGRY,
        revise: told ? null : revised,
        error: null,
      };
};
/** Sentences can be left out; everything else is refused as the planner would. */
async function revised({ strategy, steps }: Revision): Promise<RevisionResult> {
  const planned = ANGRY.suggestions.find((one) => one.strategy === strategy);
  const last = steps.at(-1);
  if (!planned || last?.kind === 'shorter') return { ok: false, reason: 'cannot_be_shorter' };
  if (last?.kind !== 'drop') return { ok: false, reason: 'no_other_wording' };
  const moves = planned.moves.filter((_, index) => index !== last.move);
  const text = moves.map((one) => one.text).join(' ');
  return { ok: true, suggestion: { ...planned, moves, text, length: { ...planned.length, count: text.length } } };
}
export const useCorrections = () => ({ correct: async () => true, undo: async () => true });
export const useReview = (draft: string) => ({
  issues: issuesOf(draft),
  length: { count: draft.length, limit: 280, ideal: [100, 220] as [number, number] },
});
const STATES: Record<string, InsertionState> = {
  inserted: { step: 'inserted', interactionId: 'a' },
  posted: { step: 'posted', interactionId: 'a', at: new Date().toISOString() },
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
  const steps = { insert: later, copy: later, undo: later, markPosted: later, markLeft: later, reset() {} };
  return { state, boxWords, putBoxWordsAway: () => setBoxWords(null), ...steps };
};
export const useMarkPosted = () => later;
export const useReplyPlace = (viewed: { post: Post } | null) =>
  useMemo(
    () => viewed && { post: viewed.post, thread: [], analysis: analysis(viewed.post.text), brand: BRAND },
    [viewed],
  );
export const useFaqAnswer = () => ({ best: null, near: [] });
export const faqReply = () => '';
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
