import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type KeyMap, useKeys } from '@/components/ui/keys';
import type { Incident } from '@/lib/domain/incident';
import type { InsertMode } from '@/lib/domain/insertion';
import type { Interaction } from '@/lib/domain/interaction';
import { personIdOf } from '@/lib/domain/personId';
import type { Suggestion } from '@/lib/domain/suggestion';
import type { IncidentSuggestion } from '@/lib/incidents/types';
import { type InsertArgs, useInsertion } from '@/lib/queries/insertion';
import { type ReviewContext, useReview } from '@/lib/queries/review';
import { useSuggestions } from '@/lib/queries/suggestions';
import { text } from '@/lib/queries/text';
import type { ViewedPage } from '@/lib/queries/viewedPage';
import type { RevisionStep } from '@/lib/replies/engine';
import { insertLabel } from './InsertActions';
import type { Handed, ReplyScreenProps } from './ReplyScreen';
import { ENTER_INSERTS } from './SuggestionList';
import { useAnnouncements } from './useAnnouncements';
import { type ReplyDraft, useReplyDraft } from './useReplyDraft';
import { useRevisions } from './useRevisions';
import { useSeek } from './useSeek';
import { addAt, useSnippetUse } from './useSnippetUse';

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

/** The sheet a reply to a post of an incident goes by, also where somebody wrote it in their own words. */
function sheetUsed(incident: Incident | null, chosen: Suggestion | null | undefined): Interaction['incident'] {
  if (!incident) return null;
  const from = (chosen as Partial<IncidentSuggestion> | null | undefined)?.incident;
  return { id: incident.id, version: incident.version, factIds: from?.id === incident.id ? from.factIds : [] };
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
  const [answerAnyway, setAnswerAnyway] = useState(false);
  const [markedByHand, setMarkedByHand] = useState(false);
  const [ownWords, setOwnWords] = useState<string | null>(null);
  const caret = useRef<number | null>(null);

  const answer = useSuggestions({ post, thread, brand, variant, answerAnyway });
  const { analysis, set } = answer;
  const { incident: wrong = null, now: toldAt } = answer.incident ?? {};
  const writing = useReplyDraft(post.id, personIdOf(post));
  const insertion = useInsertion(tabId, post);
  const { state } = insertion;
  const { said, say, undoBegun } = useAnnouncements(state);

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

  const context = useMemo<ReviewContext>(() => {
    // A follow-up names what was promised and when: that was said, also where the page does not show it any more.
    const said = promised ? [...thread, { who: 'other' as const, text: promised }] : thread;
    const sheet = wrong && toldAt ? { incident: wrong, now: toldAt, isGoingOut: true } : undefined;
    return { platform: post.platform, post: post.text, brand, thread: said, analysis, sheet };
  }, [post, brand, thread, analysis, promised, wrong, toldAt]);
  const words = draft ? draft.text : (chosen?.text ?? '');
  const { issues, length } = useReview(words, words ? context : null);

  const snippetUse = useSnippetUse(state.step, words);

  const statements = [...(chosen?.requiresTrue ?? []), ...(set?.humanFirst ? [text('specialistSeen')] : [])];
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
    circumstances: {
      thread,
      engine: (draft ? draft.strategy : chosen) ? 'local' : null,
      offered: suggestions.map(({ strategy, text }) => ({ strategy, text })),
      suggestedText: (draft ? draft.from : chosen?.text) ?? null,
      snippetId: draft?.snippetId ?? null,
      overridden: [...new Set(issues.filter((issue) => issue.severity === 'block').map(({ rule }) => rule))],
      agent: brand.initials,
      incident: sheetUsed(wrong, chosen),
    },
    mode,
  });
  const insert = (mode: InsertMode, anyway = false) => {
    if (!words.trim() || state.step === 'inserting') return;
    if (missing.toTick || (missing.toFix && !anyway)) {
      setStoppedByIssue(missing.toFix > 0);
      say(insertLabel(missing, pasted));
      // A late update is not mended in the words: the new time is set above them.
      if (!draft && issues.some(({ rule, severity }) => severity === 'block' && rule !== 'incident.overdue')) edit();
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
    // A draft goes on where it was left, unless the words it began as are no longer the ones shown.
    if (kept?.strategy === chosen.strategy && (kept.from ?? chosen.text) === chosen.text) writing.resume();
    else writing.start(draftOf(chosen));
    seek('editor');
  };
  const write = (given: Handed = { text: '' }) => {
    const { text: initial, snippetId = null, phraseIds = [] } = given;
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
      });
    }
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
    revisions.forget();
    setActiveMove(0);
    setActiveChip(null);
    seek('heading');
  };
  const another = () => {
    setVariant(variant + 1);
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
    snippetUse.take(handed);
    if (draft?.text) {
      const box = root.current?.querySelector('textarea');
      const added = addAt(draft.text, box?.value === draft.text ? box.selectionEnd : draft.text.length, handed.text);
      writing.change(added.text);
      caret.current = added.end;
      seek('editor');
    } else write(handed);
  });
  // Another one goes on from there; seeking the editor has put the caret at the end.
  useEffect(() => {
    const box = caret.current === null ? null : root.current?.querySelector('textarea');
    if (!box || box.value !== draft?.text) return;
    box.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  // Words of the user's own that are inserted straight from their card pass the same review as any draft.
  useEffect(() => {
    if (ownWords === null || draft?.text !== ownWords || !length) return;
    setOwnWords(null);
    insert('ask');
  });
  const takeOwn = (own: Handed, insertNow: boolean) => {
    snippetUse.take(own);
    write(own);
    if (insertNow) setOwnWords(own.text);
  };

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
    takeOwn,
    putAside: insertion.reset,
    boxWords: insertion.boxWords,
    answerAnyway: () => {
      setAnswerAnyway(true);
      seek('heading');
    },
    putBoxWordsAway: insertion.putBoxWordsAway,
  };
}

export type ReplySession = ReturnType<typeof useReplySession>;
