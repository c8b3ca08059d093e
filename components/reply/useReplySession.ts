import { type RefObject, useEffect, useMemo, useState } from 'react';
import { saidBefore } from '@/lib/domain/incident';
import type { InsertMode } from '@/lib/domain/insertion';
import { personIdOf } from '@/lib/domain/personId';
import { PLATFORM_NAMES, type Platform } from '@/lib/domain/platform';
import { useInsertion } from '@/lib/queries/insertion';
import { type ReviewContext, useReview } from '@/lib/queries/review';
import { useSheetInForce } from '@/lib/queries/sheetInForce';
import { text } from '@/lib/queries/text';
import type { ViewedPage } from '@/lib/queries/viewedPage';
import { missingIn } from './missing';
import type { Handed, ReplyScreenProps } from './ReplyScreen';
import { replyArgs } from './replyArgs';
import { useAnnouncements } from './useAnnouncements';
import { useCardSteps } from './useCardSteps';
import { useDraftSteps } from './useDraftSteps';
import { useInsertGate } from './useInsertGate';
import { useLeaving } from './useLeaving';
import { useReplyDraft } from './useReplyDraft';
import { useReplyKeys } from './useReplyKeys';
import { useRevisions } from './useRevisions';
import { useSeek } from './useSeek';
import { useSnippetUse } from './useSnippetUse';
import { useWordings } from './useWordings';

export interface PostReplyProps extends ReplyScreenProps {
  page: Extract<ViewedPage, { state: 'post' }>;
}

/** Answering one post: what was chosen, written, ticked and inserted so far, and every step from here, by button or key. */
export function useReplySession(props: PostReplyProps, root: RefObject<HTMLDivElement | null>) {
  const { page, brand, shortcuts, handed, onHandedTaken } = props;
  const { post, thread, tabId } = page;
  const pasted = tabId === null;

  const [open, setOpen] = useState(0);
  const [activeMove, setActiveMove] = useState(0);
  const [activeChip, setActiveChip] = useState<string | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const seek = useSeek(root);
  const [markedByHand, setMarkedByHand] = useState(false);

  const writing = useReplyDraft(post.id, personIdOf(post));
  const insertion = useInsertion(tabId, post);
  const { state } = insertion;
  const { said, say, undoBegun } = useAnnouncements(state);
  const wordings = useWordings({ post, thread, brand }, open, say);
  const { answer } = wordings;
  const { analysis, set, pastReplies } = answer;
  const { incident: wrong = null, now: toldAt } = answer.incident ?? {};
  const leaving = useLeaving({ post, analysis, brandId: brand.id }, insertion, say, seek);

  const suggestions = set?.suggestions ?? [];
  const opened = Math.min(open, suggestions.length - 1);
  const draft = writing.editing ? writing.draft : null;
  const revisions = useRevisions(
    draft ? suggestions.find((one) => one.strategy === draft.strategy) : suggestions[opened],
    answer.revise,
  );
  /** The suggestion in hand, with what was wished since: the open one, or the one being edited. */
  const chosen = revisions.shown;
  // A follow-up to what was posted is the next reply, and so is a correction of it.
  const promised = draft?.phraseIds.some((id) => id.startsWith('followup.')) ? draft.from : null;
  const isCorrection = draft?.phraseIds.some((id) => id.startsWith('incident.correct.')) ?? false;
  const isNext = (promised !== null || isCorrection) && state.step === 'posted';
  const result = state.step !== 'idle' && state.step !== 'inserting' && !isNext;
  const distress = set?.noReply?.reason === 'self_harm' || (analysis?.flags.includes('self_harm') ?? false);

  const sheet = useSheetInForce(wrong, toldAt ?? null);
  const context = useMemo<ReviewContext>(() => {
    // A follow-up names what was promised and when, a correction what no longer holds: that was said, also where the page does not show it any more.
    const before = promised ?? (isCorrection && wrong ? saidBefore(wrong) : null);
    const said = before ? [...thread, { who: 'other' as const, text: before }] : thread;
    return { platform: post.platform, post: post.text, brand, thread: said, pastReplies, analysis, sheet };
  }, [post, brand, thread, pastReplies, analysis, promised, isCorrection, wrong, sheet]);
  const words = draft ? draft.text : (chosen?.text ?? '');
  // Before it is known what is wrong, facts of its sheet would look invented.
  const isIncidentKnown = answer.status !== 'pending' || (analysis !== null && answer.incident !== null);
  const { issues, length } = useReview(words, words && isIncidentKnown ? context : null);

  useSnippetUse(state.step, draft, writing.counted);

  const statements = [...(chosen?.requiresTrue ?? []), ...(set?.humanFirst ? [text('specialistSeen')] : [])];
  const unticked = statements.filter((statement) => !ticked.has(statement)).length;
  const missing = missingIn(words, issues, unticked);

  const args = (mode: InsertMode) =>
    replyArgs(
      { post, thread, analysis, brand, incident: wrong, suggestions },
      { words, draft, chosen, overridden: missing.blockingRules },
      mode,
    );
  /** What became of a reply belongs to its words: other words are the next reply. */
  const turnTo = (next: string | null | undefined) => {
    if (result && next !== words) insertion.reset();
  };
  // While an alarm takes over, the former suggestions are still there for a moment.
  const choosing = !draft && !distress && suggestions.length > 0;
  const drafting = useDraftSteps({
    root,
    platform: post.platform,
    brand,
    suggestion: suggestions[opened],
    chosen,
    words,
    draft,
    writing,
    choosing,
    turnTo,
    callOff: () => gate.callOff(),
    say,
    seek,
  });
  const { field, edit, write, begun, back } = drafting;
  const cards = useCardSteps({
    suggestions,
    isOnItsWay: state.step === 'inserting',
    platform: post.platform,
    words,
    draft,
    writing,
    wordings,
    revisions,
    turnTo,
    setOpen,
    setActiveMove,
    setActiveChip,
    say,
    seek,
  });
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
  const platformPicked = (platform: Platform) => {
    props.viewed.paste(post.text, platform);
    say(text('platformPicked', PLATFORM_NAMES[platform]));
  };
  const undo = () => {
    undoBegun();
    void insertion.undo();
  };

  const { onWriting } = props;
  const writes = Boolean(draft?.text);
  useEffect(() => {
    onWriting?.(writes);
    return () => onWriting?.(false);
  }, [writes, onWriting]);

  // A snippet chosen elsewhere lands where the caret is, or starts a draft.
  useEffect(() => {
    if (!handed) return;
    onHandedTaken();
    const { snippetId } = handed;
    if (!writes) write(handed);
    else if (!snippetId) field.putIn(handed.text);
    else {
      const put = (added: string) => writing.add(added, { id: snippetId, text: handed.text });
      field.putIn(handed.text, { put, before: brand.signOff.trim() });
    }
  });
  const gate = useInsertGate({
    words,
    missing,
    isReviewed: length !== null,
    pasted,
    writing: draft !== null,
    hasResult: result,
    insertion,
    args,
    edit,
    say,
    seek,
    select: field.select,
    onSent: () => setMarkedByHand(false),
  });
  // Words of the user's own that are inserted straight from their card pass the same review as any draft.
  const takeOwn = (own: Handed, insertNow: boolean) => {
    write(own);
    if (insertNow) gate.insertOnceReviewed(begun(own));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only the step to "posted" counts, a draft begun after it stays
  useEffect(() => {
    // What was posted is no draft any more; the next reply, begun meanwhile, is one.
    if (state.step === 'posted' && writing.draft?.text === state.text) writing.finish();
  }, [state.step]);

  const mayLeave = set?.noReply && !draft && !leaving.left && !distress && set.noReply.reason !== 'language';
  useReplyKeys({
    active: props.active,
    shortcuts,
    cards: choosing ? suggestions.length : 0,
    choose: cards.choose,
    edit: choosing ? edit : null,
    another: choosing ? cards.another : null,
    back: draft ? back : null,
    // What is in the box, copied or posted is not sent again by a stray press.
    insert: (choosing || draft) && (!result || state.step === 'refused') ? () => gate.insert('ask') : null,
    copy: choosing || draft ? gate.copy : null,
    undo: state.step === 'inserted' ? undo : null,
    leave: mayLeave ? leaving.leave : null,
  });

  return {
    pasted,
    answer,
    suggestions,
    chosen,
    choosing,
    distress,
    draft,
    writing,
    opened,
    revisions,
    ...cards,
    words,
    issues,
    length,
    statements,
    ticked,
    missing,
    state,
    result,
    offerAnyway: gate.offerAnyway,
    markedByHand,
    ...leaving,
    said,
    say,
    seek,
    activeMove,
    setActiveMove,
    activeChip,
    setActiveChip,
    insert: gate.insert,
    insertAs: gate.insertAs,
    copy: gate.copy,
    addContact: drafting.addContact,
    edit,
    write,
    change: drafting.change,
    putIn: (given: string) => field.putIn(given),
    back,
    discard: drafting.discard,
    undiscard: drafting.undiscard,
    bringBack: drafting.bringBack,
    noOther: wordings.noOther,
    tick,
    markPosted,
    undo,
    platformPicked,
    takeOwn,
    putAside: insertion.reset,
    boxWords: insertion.boxWords,
    putBoxWordsAway: insertion.putBoxWordsAway,
  };
}

export type ReplySession = ReturnType<typeof useReplySession>;
