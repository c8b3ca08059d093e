import { useRef, useState } from 'react';
import type { Move } from '@/lib/domain/labels';
import type { Suggestion } from '@/lib/domain/suggestion';
import type { SuggestionsAnswer } from '@/lib/queries/suggestions';
import type { RevisionRefusal, RevisionStep } from '@/lib/replies/engine';

/** How the last wish went. */
export type RevisionNews =
  | { kind: 'done'; step: RevisionStep; move?: Move }
  | { kind: 'refused'; step: RevisionStep; reason: RevisionRefusal }
  | { kind: 'failed' };

interface Version {
  suggestion: Suggestion;
  steps: readonly RevisionStep[];
  /** What stood there before it, as planned or by hand. */
  before: string;
  news: RevisionNews;
}

/** The versions of one suggestion, oldest first; of another suggestion they say nothing. */
interface Kept {
  of: Suggestion | undefined;
  versions: readonly Version[];
  /** A wish since the last version that was not met. */
  unmet: RevisionNews | null;
}

const NOTHING: Kept = { of: undefined, versions: [], unmet: null };

export interface Revisions {
  /** The suggestion with every wish so far. */
  shown: Suggestion | undefined;
  busy: boolean;
  news: RevisionNews | null;
  canGoBack: boolean;
  /**
   * @param words what stands there when the answer comes
   * @returns the suggestion, where the wish was met; `null` when the answer came too late to count
   */
  revise(step: RevisionStep, words: () => string): Promise<{ news: RevisionNews; suggestion?: Suggestion } | null>;
  /** One version back. @returns what stood there then, the suggestion it belongs to, and whether that is the one as planned */
  goBack(): { words: string; suggestion: Suggestion; isFirst: boolean } | null;
  forget(): void;
}

/** The wishes about one suggestion as planned. Another suggestion, or the same one planned otherwise, starts without any. */
export function useRevisions(planned: Suggestion | undefined, revise: SuggestionsAnswer['revise']): Revisions {
  const [state, setState] = useState(NOTHING);
  const [busy, setBusy] = useState(false);
  const latest = useRef(planned);
  latest.current = planned;

  const { versions, unmet } = state.of === planned ? state : NOTHING;
  const last = versions.at(-1);
  const shown = last?.suggestion ?? planned;
  return {
    shown,
    busy,
    news: unmet ?? last?.news ?? null,
    canGoBack: versions.length > 0,
    async revise(step, words) {
      if (!planned || !shown || !revise || busy) return null;
      const steps = [...(last?.steps ?? []), step];
      setBusy(true);
      const result = await revise({ strategy: planned.strategy, steps }).catch(() => null);
      setBusy(false);
      if (latest.current !== planned) return null;
      if (!result?.ok) {
        const news: RevisionNews = result ? { kind: 'refused', step, reason: result.reason } : { kind: 'failed' };
        setState({ of: planned, versions, unmet: news });
        return { news };
      }
      const { suggestion } = result;
      const move = 'move' in step ? shown.moves[step.move]?.move : undefined;
      const news: RevisionNews = { kind: 'done', step, move };
      setState({
        of: planned,
        versions: [...versions, { suggestion, steps, before: words(), news }],
        unmet: null,
      });
      return { news, suggestion };
    },
    goBack() {
      if (!last || !planned) return null;
      const rest = versions.slice(0, -1);
      setState({ of: planned, versions: rest, unmet: null });
      return { words: last.before, suggestion: rest.at(-1)?.suggestion ?? planned, isFirst: rest.length === 0 };
    },
    forget: () => setState(NOTHING),
  };
}
