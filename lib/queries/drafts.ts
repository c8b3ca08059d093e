import { useMemo } from 'react';
import type { Draft } from '@/lib/db/drafts';
import type { Interaction } from '@/lib/domain/interaction';
import type { Strategy } from '@/lib/domain/labels';
import { LatestWrite } from './latestWrite';
import { useRows } from './rows';
import { withDatabase } from './storing';

export interface DraftContent {
  text: string;
  origin: Interaction['origin'];
  strategy: Strategy | null;
  /** The words it began as, where Heard gave them. */
  from?: string | null;
  phraseIds?: string[];
  snippetId?: string | null;
  taken?: Draft['taken'];
}

export interface DraftControls {
  /** `null`: there is none. `undefined` while loading. */
  draft: DraftContent | null | undefined;
  /** Keeps what is being typed; call it on every change. Empty text drops the draft. */
  keep(draft: DraftContent): void;
  drop(): void;
}

/**
 * The unfinished reply to a post; survives closing the panel.
 * @param personId who wrote the post: the draft goes when they are erased
 */
export function useDraft(postId: string | null, personId: string | null = null): DraftControls {
  const draft = useRows<Draft | null>(
    `draft:${postId ?? ''}`,
    async (db, { draftOf }) => (postId === null ? null : ((await draftOf(db, postId)) ?? null)),
    null,
  );
  const controls = useMemo(() => {
    if (postId === null) return { keep() {}, drop() {} };
    const writes = writesOf(postId);
    return { keep: (content: DraftContent) => writes.push({ ...content, personId }), drop: () => writes.push(null) };
  }, [postId, personId]);
  return { draft, ...controls };
}

/** By post and not by component: a draft dropped after insertion must not be overtaken by the keystroke before it. */
const writers = new Map<string, LatestWrite<KeptDraft | null>>();

type KeptDraft = DraftContent & { personId: string | null };

function writesOf(postId: string): LatestWrite<KeptDraft | null> {
  let writer = writers.get(postId);
  if (!writer) {
    writer = new LatestWrite((content) =>
      withDatabase((db, { keepDraft, dropDraft }) =>
        content ? keepDraft(db, postId, content, new Date()) : dropDraft(db, postId),
      ),
    );
    writers.set(postId, writer);
  }
  return writer;
}
