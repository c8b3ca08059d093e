import { type Dispatch, type SetStateAction, useRef } from 'react';
import type { Platform } from '@/lib/domain/platform';
import type { Suggestion } from '@/lib/domain/suggestion';
import { text } from '@/lib/queries/text';
import type { RevisionStep } from '@/lib/replies/engine';
import { draftOf, type ReplyDraft, type ReplyDraftControls } from './useReplyDraft';
import type { useRevisions } from './useRevisions';
import type { SeekTarget } from './useSeek';
import type { useWordings } from './useWordings';

interface Cards {
  suggestions: readonly Suggestion[];
  /** Words on their way stay in view until it is known what became of them. */
  isOnItsWay: boolean;
  platform: Platform;
  /** The words in hand. */
  words: string;
  /** The draft that stands in the editor. */
  draft: ReplyDraft | null;
  writing: ReplyDraftControls;
  wordings: ReturnType<typeof useWordings>;
  revisions: ReturnType<typeof useRevisions>;
  /** Other words are in hand from now on. */
  turnTo(words: string | null): void;
  setOpen(index: number): void;
  setActiveMove: Dispatch<SetStateAction<number>>;
  setActiveChip(chip: string | null): void;
  say(words: string): void;
  seek(target: SeekTarget): void;
}

/** Choosing among the cards, other wordings of them, and wishes for the one in hand. */
export function useCardSteps(of: Cards) {
  const { draft, writing, wordings, revisions, turnTo, setActiveMove, say, seek } = of;
  const latestWords = useRef(of.words);
  latestWords.current = of.words;

  const choose = (index: number) => {
    const next = of.suggestions[index];
    if (!next || of.isOnItsWay) return;
    turnTo(next.text);
    of.setOpen(index);
    revisions.forget();
    setActiveMove(0);
    of.setActiveChip(null);
    seek('heading');
  };
  const another = () => {
    if (of.isOnItsWay) return;
    turnTo(null);
    wordings.another();
    setActiveMove(0);
  };
  const former = () => {
    if (of.isOnItsWay) return;
    turnTo(null);
    // The button that had the focus goes with the last wording.
    if (wordings.former?.()) seek('heading');
    setActiveMove(0);
  };
  const revise = async (step: RevisionStep) => {
    const revised = await revisions.revise(step, () => latestWords.current);
    if (!revised) return;
    const { news, suggestion } = revised;
    const { revisionWords } = await import('./revisionWords');
    say([revisionWords(news, of.platform), suggestion?.text].filter(Boolean).join('. '));
    if (!suggestion) return;
    // Words written by hand are put aside by it.
    if (draft) writing.start(draftOf(suggestion));
    setActiveMove((move) => Math.min(move, suggestion.moves.length - 1));
  };
  const unrevise = () => {
    const undone = revisions.goBack();
    if (!undone) return;
    const byHand = undone.words !== undone.suggestion.text;
    const back = draftOf(undone.suggestion);
    if (draft || byHand) writing.start(byHand ? { ...back, text: undone.words, origin: 'edited' } : back);
    say(text('revisionUndone'));
    setActiveMove(0);
    // The button that had the focus goes with the last wish.
    if (undone.isFirst) seek(draft || byHand ? 'editor' : 'heading');
  };
  return { choose, another, former: wordings.former && former, revise, unrevise };
}
