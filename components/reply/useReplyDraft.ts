import { useEffect, useRef, useState } from 'react';
import type { Interaction } from '@/lib/domain/interaction';
import type { Strategy } from '@/lib/domain/labels';
import type { Suggestion } from '@/lib/domain/suggestion';
import { useDraft } from '@/lib/queries/drafts';

export interface TakenSnippet {
  id: string;
  text: string;
}

export interface ReplyDraft {
  text: string;
  origin: Interaction['origin'];
  strategy: Strategy | null;
  /** Of the suggestion it began as. */
  phraseIds: string[];
  /** The words of the suggestion or snippet it began as. */
  from?: string | null;
  snippetId?: string | null;
  /** The snippets whose words were put into it, as they were then. */
  taken?: TakenSnippet[];
}

/** A suggestion, taken into the editor as it is. */
export const draftOf = ({ text, strategy, phraseIds }: Suggestion): ReplyDraft => ({
  text,
  origin: 'suggestion',
  strategy,
  phraseIds,
  from: text,
});

export interface ReplyDraftControls {
  draft: ReplyDraft | null;
  /** A draft that gave way to another one; it can be brought back. */
  aside: ReplyDraft | null;
  /** A draft the user threw away just now. */
  discarded: ReplyDraft | null;
  editing: boolean;
  /** Still looking whether a draft was left here. */
  loading: boolean;
  start(draft: ReplyDraft): void;
  change(text: string): void;
  /** The same with the words of a snippet among it. */
  add(text: string, taken: TakenSnippet): void;
  /** Its snippets were counted: they are not again when the same draft goes out once more. */
  counted(): void;
  resume(): void;
  /** Back to the suggestions; the draft is kept. */
  pause(): void;
  discard(): void;
  undiscard(): void;
  /** It has gone out: there is no draft any more, and none to bring back. */
  finish(): void;
  bringBack(): void;
}

/** The one reply being written to this post. What is typed lives here and is kept on disk with every change. */
export function useReplyDraft(postId: string, personId: string | null): ReplyDraftControls {
  const kept = useDraft(postId, personId);
  const [draft, setDraft] = useState<ReplyDraft | null>(null);
  const [aside, setAside] = useState<ReplyDraft | null>(null);
  const [discarded, setDiscarded] = useState<ReplyDraft | null>(null);
  const [editing, setEditing] = useState(false);
  // Only the first answer counts: later ones are echoes of what was typed here.
  const restored = useRef(false);
  useEffect(() => {
    if (restored.current || kept.draft === undefined) return;
    restored.current = true;
    const found = kept.draft;
    if (!found?.text) return;
    setDraft((now) => now ?? { ...found, phraseIds: found.phraseIds ?? [] });
    setEditing(true);
  }, [kept.draft]);

  // The same words said to stand elsewhere: what is being written goes along, and is kept there from now on.
  const place = useRef({ postId, drop: kept.drop });
  useEffect(() => {
    const former = place.current;
    place.current = { postId, drop: kept.drop };
    if (former.postId === postId) return;
    if (draft) {
      former.drop();
      kept.keep(draft);
    } else restored.current = false;
  }, [postId, kept, draft]);

  const put = (next: ReplyDraft) => {
    restored.current = true;
    setDraft(next);
    setDiscarded(null);
    kept.keep(next);
  };
  const finish = () => {
    setDraft(null);
    setEditing(false);
    kept.drop();
  };
  return {
    draft,
    aside,
    discarded,
    finish,
    editing,
    loading: !restored.current && kept.draft === undefined,
    start(next) {
      // A suggestion nobody changed can be had again at any time.
      if (draft?.text && draft.text !== next.text && draft.origin !== 'suggestion') setAside(draft);
      else if (aside?.text === next.text) setAside(null);
      put(next);
      setEditing(true);
    },
    change(text) {
      if (draft) put({ ...draft, text, origin: draft.origin === 'suggestion' ? 'edited' : draft.origin });
    },
    add(text, taken) {
      if (!draft) return;
      const others = draft.taken?.filter(({ id }) => id !== taken.id) ?? [];
      put({
        ...draft,
        text,
        origin: draft.origin === 'suggestion' ? 'edited' : draft.origin,
        taken: [...others, taken],
      });
    },
    counted() {
      if (draft?.taken?.length) put({ ...draft, taken: [] });
    },
    resume: () => setEditing(true),
    pause: () => setEditing(false),
    discard() {
      if (draft?.text.trim()) setDiscarded(draft);
      finish();
    },
    undiscard() {
      if (!discarded) return;
      put(discarded);
      setEditing(true);
    },
    bringBack() {
      if (!aside) return;
      setAside(draft?.text ? draft : null);
      put(aside);
    },
  };
}
