import { type RefObject, useEffect, useMemo, useState } from 'react';
import { type KeyMap, useKeys } from '@/components/ui/keys';
import type { Brand } from '@/lib/domain/brand';
import type { InsertMode } from '@/lib/domain/insertion';
import { personIdOf } from '@/lib/domain/personId';
import type { Suggestion } from '@/lib/domain/suggestion';
import { type InsertArgs, useInsertion } from '@/lib/queries/insertion';
import { type ReviewContext, useReview } from '@/lib/queries/review';
import { useSuggestions } from '@/lib/queries/suggestions';
import { text } from '@/lib/queries/text';
import type { ViewedPage } from '@/lib/queries/viewedPage';
import { insertLabel } from './InsertActions';
import type { ReplyScreenProps } from './ReplyScreen';
import { ENTER_INSERTS } from './SuggestionList';
import { useAnnouncements } from './useAnnouncements';
import { useReplyDraft } from './useReplyDraft';
import { useSeek } from './useSeek';

export interface PostReplyProps extends ReplyScreenProps {
  page: Extract<ViewedPage, { state: 'post' }>;
  brand: Brand;
}

/** Answering one post: what was chosen, written, ticked and inserted so far, and every step from here, by button or key. */
export function useReplySession(props: PostReplyProps, root: RefObject<HTMLDivElement | null>) {
  const { page, brand, shortcuts, handed, onHandedTaken } = props;
  const { post, thread, tabId } = page;
  const pasted = tabId === null;

  const [variant, setVariant] = useState(0);
  const [open, setOpen] = useState(0);
  const [activeMove, setActiveMove] = useState(0);
  const [activeChip, setActiveChip] = useState<string | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [stoppedByIssue, setStoppedByIssue] = useState(false);
  const seek = useSeek(root);
  const [left, setLeft] = useState(false);
  const [markedByHand, setMarkedByHand] = useState(false);

  const answer = useSuggestions({ post, thread, brand, variant });
  const { analysis, set } = answer;
  const writing = useReplyDraft(post.id, personIdOf(post));
  const insertion = useInsertion(tabId, post);
  const { state } = insertion;
  const { said, say, undoBegun } = useAnnouncements(state);

  const suggestions = set?.suggestions ?? [];
  const chosen: Suggestion | undefined = suggestions[Math.min(open, suggestions.length - 1)];
  const draft = writing.editing ? writing.draft : null;
  const result = state.step !== 'idle' && state.step !== 'inserting';
  const distress = set?.noReply?.reason === 'self_harm' || (analysis?.flags.includes('self_harm') ?? false);

  const context = useMemo<ReviewContext>(
    () => ({ platform: post.platform, post: post.text, brand, thread, analysis }),
    [post, brand, thread, analysis],
  );
  const words = draft ? draft.text : (chosen?.text ?? '');
  const { issues, length } = useReview(words, words ? context : null);

  const origin = draft ? suggestions.find((one) => one.strategy === draft.strategy) : chosen;
  const statements = [...(origin?.requiresTrue ?? []), ...(set?.humanFirst ? [text('specialistSeen')] : [])];
  const missing = {
    toFix: issues.filter((issue) => issue.severity === 'block').length,
    toTick: statements.filter((statement) => !ticked.has(statement)).length,
  };

  const args = (mode: InsertMode): InsertArgs => ({
    post,
    analysis,
    brandId: brand.id,
    text: words,
    strategy: draft ? draft.strategy : (chosen?.strategy ?? null),
    origin: draft ? draft.origin : 'suggestion',
    phraseIds: draft ? draft.phraseIds : (chosen?.phraseIds ?? []),
    mode,
  });
  const insert = (mode: InsertMode, anyway = false) => {
    if (!words.trim() || state.step === 'inserting') return;
    if (missing.toTick || (missing.toFix && !anyway)) {
      setStoppedByIssue(missing.toFix > 0);
      say(insertLabel(missing, pasted));
      if (missing.toFix && !draft) edit();
      seek('problem');
      return;
    }
    setMarkedByHand(false);
    // Pasted words have no page and no box: the reply goes to the clipboard.
    void (pasted ? insertion.copy(args(mode)) : insertion.insert(args(mode)));
  };
  const copy = () => {
    if (words.trim()) void insertion.copy(args('ask'));
  };
  const edit = () => {
    if (!chosen) return;
    const kept = writing.draft;
    if (kept && kept.strategy === chosen.strategy) writing.resume();
    else
      writing.start({
        text: chosen.text,
        origin: 'suggestion',
        strategy: chosen.strategy,
        phraseIds: chosen.phraseIds,
      });
    seek('editor');
  };
  const write = (initial = '') => {
    if (writing.draft && !initial) writing.resume();
    else writing.start({ text: initial, origin: initial ? 'snippet' : 'typed', strategy: null, phraseIds: [] });
    seek('editor');
  };
  const back = () => {
    writing.pause();
    say(text('draftKept'));
    seek('heading');
  };
  const discard = () => {
    writing.discard();
    say(text('draftDiscarded'));
    seek('heading');
  };
  const change = (value: string) => {
    if (result) insertion.reset();
    writing.change(value);
  };
  const choose = (index: number) => {
    if (!suggestions[index]) return;
    setOpen(index);
    setActiveMove(0);
    setActiveChip(null);
    seek('heading');
  };
  const another = () => {
    setVariant(variant + 1);
    setActiveMove(0);
  };
  const tick = (statement: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(statement);
    else next.delete(statement);
    setTicked(next);
  };
  const markPosted = () => {
    setMarkedByHand(true);
    void insertion.markPosted();
  };
  const leave = () => {
    void insertion.markLeft({ post, analysis, brandId: brand.id });
    setLeft(true);
    say(text('leftDone'));
  };
  const undo = () => {
    undoBegun();
    void insertion.undo();
  };

  // A snippet chosen elsewhere lands where the caret is, or starts a draft.
  useEffect(() => {
    if (!handed) return;
    onHandedTaken();
    const box = root.current?.querySelector('textarea');
    if (writing.draft?.text && box) {
      const { value, selectionEnd } = box;
      const before = value.slice(0, selectionEnd).trimEnd();
      const after = value.slice(selectionEnd).trimStart();
      writing.change([before, handed.text, after].filter(Boolean).join(' '));
      seek('editor');
    } else write(handed.text);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only the step to "posted" counts, a draft begun after it stays
  useEffect(() => {
    // What was posted is no draft any more; the next reply, begun meanwhile, is one.
    if (state.step === 'posted' && writing.draft?.text === state.text) writing.discard();
  }, [state.step]);

  const choosing = !draft && suggestions.length > 0;
  const keys: KeyMap = {};
  if (props.active) {
    if (draft) keys.Escape = back;
    if (choosing) {
      suggestions.forEach((_, index) => {
        keys[String(index + 1)] = () => choose(index);
      });
      keys.e = edit;
      keys.r = another;
    }
    if (choosing || draft) {
      keys.Enter = () => insert('ask');
      keys.c = copy;
    }
    if (state.step === 'inserted') {
      keys.u = undo;
      delete keys.Enter;
    }
    if (set?.noReply && !draft && !left && !distress && set.noReply.reason !== 'language') keys.l = leave;
  }
  useKeys(keys, { singleKeys: shortcuts, enterWithin: ENTER_INSERTS });

  return {
    pasted,
    answer,
    suggestions,
    chosen,
    choosing,
    distress,
    draft,
    writing,
    origin,
    words,
    issues,
    length,
    statements,
    ticked,
    missing,
    state,
    result,
    stoppedByIssue,
    markedByHand,
    left,
    said,
    say,
    seek,
    activeMove,
    setActiveMove,
    activeChip,
    setActiveChip,
    insert,
    insertAs: (mode: InsertMode) => void insertion.insert(args(mode)),
    copy,
    edit,
    write,
    change,
    back,
    discard,
    choose,
    another,
    tick,
    markPosted,
    leave,
    undo,
    putAside: insertion.reset,
  };
}

export type ReplySession = ReturnType<typeof useReplySession>;
