import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type KeyMap, useKeys } from '@/components/ui/keys';
import { withSignOff } from '@/lib/domain/agentSign';
import type { Channel } from '@/lib/domain/brand';
import { contactWords, withAddressesFor } from '@/lib/domain/channels';
import { saidBefore } from '@/lib/domain/incident';
import type { InsertMode } from '@/lib/domain/insertion';
import { personIdOf } from '@/lib/domain/personId';
import { PLATFORM_NAMES, type Platform } from '@/lib/domain/platform';
import type { Suggestion } from '@/lib/domain/suggestion';
import { useInsertion } from '@/lib/queries/insertion';
import { type ReviewContext, useReview } from '@/lib/queries/review';
import { useSheetInForce } from '@/lib/queries/sheetInForce';
import { text } from '@/lib/queries/text';
import type { ViewedPage } from '@/lib/queries/viewedPage';
import type { RevisionStep } from '@/lib/replies/engine';
import { missingIn } from './missing';
import type { Handed, ReplyScreenProps } from './ReplyScreen';
import { replyArgs } from './replyArgs';
import { ENTER_INSERTS } from './SuggestionList';
import { useAnnouncements } from './useAnnouncements';
import { useInsertGate } from './useInsertGate';
import { useLeaving } from './useLeaving';
import { usePutIn } from './usePutIn';
import { type ReplyDraft, useReplyDraft } from './useReplyDraft';
import { useRevisions } from './useRevisions';
import { useSeek } from './useSeek';
import { useSnippetUse } from './useSnippetUse';
import { useWordings } from './useWordings';

export interface PostReplyProps extends ReplyScreenProps {
  page: Extract<ViewedPage, { state: 'post' }>;
}

const draftOf = ({ text, strategy, phraseIds }: Suggestion): ReplyDraft => ({
  text,
  origin: 'suggestion',
  strategy,
  phraseIds,
  from: text,
});

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
  const edit = () => {
    if (!chosen) return;
    const kept = writing.draft;
    // A draft goes on where it was left, unless the words it began as are no longer the ones shown.
    if (kept?.strategy === chosen.strategy && (kept.from ?? chosen.text) === chosen.text) {
      turnTo(kept.text);
      writing.resume();
    } else writing.start(draftOf(chosen));
    seek('editor');
  };
  /** The words a draft begins with: a snippet is signed like any other reply. */
  const begun = ({ text: given, snippetId, isSigned }: Handed) =>
    snippetId && !isSigned ? withSignOff(given, brand.signOff) : given;
  const write = (given: Handed = { text: '' }) => {
    const { snippetId = null, phraseIds = [] } = given;
    const initial = begun(given);
    if (choosing || initial) turnTo(initial || writing.draft?.text);
    if (writing.draft && !initial) writing.resume();
    else if (phraseIds.length) {
      writing.start({ text: initial, origin: 'suggestion', strategy: 'holding_update', phraseIds, from: initial });
    } else {
      const from = initial || null;
      writing.start({
        text: initial,
        origin: initial ? 'snippet' : 'typed',
        strategy: null,
        phraseIds,
        from,
        snippetId,
        taken: snippetId ? [{ id: snippetId, text: given.text }] : [],
      });
    }
    seek('editor');
  };
  /** Puts a contact of the brand's where the caret is, else at the end of what is said. */
  const addContact = (channel: Channel) => {
    const put = (added: string) => {
      if (draft) change(added);
      else if (chosen) writing.start({ ...draftOf(chosen), text: added, origin: 'edited' });
    };
    field.putIn(withAddressesFor(post.platform, contactWords(channel)), {
      into: words,
      put,
      before: brand.signOff.trim(),
      neverFirst: true,
    });
  };
  /** The card that is shown again once the editor is left. */
  const turnToCard = () => {
    const card = suggestions[opened];
    if (card) turnTo(chosen?.strategy === card.strategy ? chosen.text : card.text);
  };
  const back = () => {
    turnToCard();
    writing.pause();
    say(text('draftKept'));
    seek('heading');
  };
  const discard = () => {
    turnToCard();
    writing.discard();
    say(text('draftDiscarded'));
    seek('heading');
  };
  const undiscard = () => {
    turnTo(writing.discarded?.text);
    writing.undiscard();
    say(text('draftBack'));
    seek('editor');
  };
  const change = (value: string) => {
    turnTo(value);
    gate.callOff();
    writing.change(value);
  };
  const bringBack = () => {
    turnTo(writing.aside?.text);
    writing.bringBack();
  };
  const choose = (index: number) => {
    const next = suggestions[index];
    // Words on their way stay in view until it is known what became of them.
    if (!next || state.step === 'inserting') return;
    turnTo(next.text);
    setOpen(index);
    revisions.forget();
    setActiveMove(0);
    setActiveChip(null);
    seek('heading');
  };
  const another = () => {
    if (state.step === 'inserting') return;
    turnTo(null);
    wordings.another();
    setActiveMove(0);
  };
  const former = () => {
    if (state.step === 'inserting') return;
    turnTo(null);
    // The button that had the focus goes with the last wording.
    if (wordings.former?.()) seek('heading');
    setActiveMove(0);
  };
  const latestWords = useRef(words);
  latestWords.current = words;
  const revise = async (step: RevisionStep) => {
    const revised = await revisions.revise(step, () => latestWords.current);
    if (!revised) return;
    const { news, suggestion } = revised;
    const { revisionWords } = await import('./revisionWords');
    say([revisionWords(news, post.platform), suggestion?.text].filter(Boolean).join('. '));
    if (!suggestion) return;
    // Words written by hand are put aside by it.
    if (draft) writing.start(draftOf(suggestion));
    setActiveMove((move) => Math.min(move, suggestion.moves.length - 1));
  };
  const unrevise = () => {
    const former = revisions.goBack();
    if (!former) return;
    const byHand = former.words !== former.suggestion.text;
    const back = draftOf(former.suggestion);
    if (draft || byHand) writing.start(byHand ? { ...back, text: former.words, origin: 'edited' } : back);
    say(text('revisionUndone'));
    setActiveMove(0);
    // The button that had the focus goes with the last wish.
    if (former.isFirst) seek(draft || byHand ? 'editor' : 'heading');
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

  const field = usePutIn({ root, written: draft?.text ?? '', change, seek });
  const putIn = (given: string) => field.putIn(given);
  // A snippet chosen elsewhere lands where the caret is, or starts a draft.
  useEffect(() => {
    if (!handed) return;
    onHandedTaken();
    const { snippetId } = handed;
    if (!writes) write(handed);
    else if (!snippetId) putIn(handed.text);
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

  // While an alarm takes over, the former suggestions are still there for a moment.
  const choosing = !draft && !distress && suggestions.length > 0;
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
      // What is in the box, copied or posted is not sent again by a stray press.
      if (!result || state.step === 'refused') keys.Enter = () => gate.insert('ask');
      keys.c = gate.copy;
    }
    if (state.step === 'inserted') keys.u = undo;
    if (set?.noReply && !draft && !leaving.left && !distress && set.noReply.reason !== 'language') {
      keys.l = leaving.leave;
    }
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
    opened,
    revisions,
    revise,
    unrevise,
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
    addContact,
    edit,
    write,
    change,
    putIn,
    back,
    discard,
    undiscard,
    bringBack,
    choose,
    another,
    former: wordings.former && former,
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
