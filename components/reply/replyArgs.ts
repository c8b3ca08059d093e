import type { PostAnalysis, ThreadTurn } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Incident } from '@/lib/domain/incident';
import type { InsertMode } from '@/lib/domain/insertion';
import type { Interaction } from '@/lib/domain/interaction';
import type { Post } from '@/lib/domain/post';
import type { Suggestion } from '@/lib/domain/suggestion';
import type { IncidentSuggestion } from '@/lib/incidents/types';
import type { InsertArgs } from '@/lib/queries/insertion';
import type { ReplyDraft } from './useReplyDraft';

/** The sheet a reply to a post of an incident goes by, also where somebody wrote it in their own words. */
function sheetUsed(incident: Incident | null, chosen: Suggestion | null | undefined): Interaction['incident'] {
  if (!incident) return null;
  const from = (chosen as Partial<IncidentSuggestion> | null | undefined)?.incident;
  return { id: incident.id, version: incident.version, factIds: from?.id === incident.id ? from.factIds : [] };
}

interface Answered {
  post: Post;
  thread: ThreadTurn[];
  analysis: PostAnalysis | null;
  brand: Brand;
  /** What is wrong while this is answered. */
  incident: Incident | null;
  suggestions: readonly Suggestion[];
}

interface Reply {
  words: string;
  draft: ReplyDraft | null;
  /** The suggestion in hand, or the one the draft began as. */
  chosen: Suggestion | undefined;
  /** Rules of the review that forbid these words. */
  overridden: string[];
}

/** A reply with all that the history keeps of how it came about. */
export function replyArgs(
  { post, thread, analysis, brand, incident, suggestions }: Answered,
  { words, draft, chosen, overridden }: Reply,
  mode: InsertMode,
): InsertArgs {
  return {
    post,
    analysis,
    brandId: brand.id,
    text: words,
    strategy: draft ? draft.strategy : (chosen?.strategy ?? null),
    origin: draft ? draft.origin : 'suggestion',
    phraseIds: draft ? draft.phraseIds : (chosen?.phraseIds ?? []),
    circumstances: {
      thread,
      engine: (draft ? draft.strategy : chosen) ? 'local' : null,
      offered: suggestions.map(({ strategy, text }) => ({ strategy, text })),
      suggestedText: (draft ? draft.from : chosen?.text) ?? null,
      snippetId: draft?.snippetId ?? null,
      overridden,
      agent: brand.initials,
      incident: sheetUsed(incident, chosen),
    },
    mode,
  };
}
