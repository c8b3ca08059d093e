import { useEffect, useRef, useState } from 'react';
import type { InsertMode } from '@/lib/domain/insertion';
import type { InsertArgs, InsertionControls } from '@/lib/queries/insertion';
import { insertLabel, type missingIn } from './missing';
import type { SeekTarget } from './useSeek';

interface Outgoing {
  words: string;
  missing: ReturnType<typeof missingIn>;
  /** The rules of the review have looked at the words. */
  isReviewed: boolean;
  /** There is no box to fill: the reply goes to the clipboard. */
  pasted: boolean;
  /** A reply stands in the editor. */
  writing: boolean;
  /** A former try has left its result in view. */
  hasResult: boolean;
  insertion: InsertionControls;
  args(mode: InsertMode): InsertArgs;
  /** Opens the suggestion in hand in the editor. */
  edit(): void;
  say(words: string): void;
  seek(target: SeekTarget): void;
  select(start: number, end: number): void;
  /** The words are on their way. */
  onSent(): void;
}

interface InsertGate {
  insert(mode: InsertMode, anyway?: boolean): void;
  /** Another try at the same words, as the result of the first one offers. */
  insertAs(mode: InsertMode): void;
  copy(): void;
  /** Inserts these words as soon as they are the ones in hand and were looked at. */
  insertOnceReviewed(words: string): void;
  /** Other words are written: what waited does not go out. */
  callOff(): void;
  offerAnyway: boolean;
}

/** The one way a reply goes out, however it is asked for: nothing empty, nothing unfilled, nothing unticked, no blocking issue unless it was let past on purpose. */
export function useInsertGate(of: Outgoing): InsertGate {
  const { words, missing, isReviewed, pasted, insertion, args, say, seek } = of;
  const { hole, blockingRules } = missing;
  /** The blocking issues the user was led to; a way past is offered for no others. */
  const [shownBlocks, setShownBlocks] = useState('');
  const [waiting, setWaiting] = useState<{ words: string; copy: boolean } | null>(null);
  /** Words the user let past a blocking issue; what the page then asks about them is no new gate. */
  const allowed = useRef<string | null>(null);

  const sayWhatIsMissing = () => say(insertLabel(missing, pasted));
  /** Nothing goes out with a field that nobody filled, nor before that was looked for: it waits for the rules, or the hole is shown. */
  const stoppedByHole = (copy: boolean): boolean => {
    if (!isReviewed) setWaiting({ words, copy });
    if (!hole) return !isReviewed;
    if (of.hasResult) insertion.reset();
    sayWhatIsMissing();
    if (!of.writing) of.edit();
    seek('editor');
    of.select(hole.start, hole.end);
    return true;
  };
  const insert = (mode: InsertMode, anyway = false) => {
    if (insertion.state.step === 'inserting') return;
    if (missing.isEmpty) {
      sayWhatIsMissing();
      seek('editor');
      return;
    }
    if (stoppedByHole(false)) return;
    if (missing.toTick || (missing.toFix && !anyway)) {
      // What is missing is said by the button that the result took the place of.
      if (of.hasResult) insertion.reset();
      setShownBlocks(blockingRules.join(' '));
      sayWhatIsMissing();
      // A late update is not mended in the words: the new time is set above them.
      if (!of.writing && blockingRules.some((rule) => rule !== 'incident.overdue')) of.edit();
      seek('problem');
      return;
    }
    allowed.current = anyway ? words : null;
    of.onSent();
    // Pasted words have no page and no box: the reply goes to the clipboard.
    void (pasted ? insertion.copy(args(mode)) : insertion.insert(args(mode)));
  };
  const copy = () => {
    // Where copying is all there is, it is what the ticks are for.
    if (pasted || missing.isEmpty) insert('ask');
    else if (!stoppedByHole(true)) void insertion.copy(args('ask'));
  };
  useEffect(() => {
    if (waiting === null || words !== waiting.words || !isReviewed) return;
    setWaiting(null);
    if (waiting.copy) copy();
    else insert('ask');
  });
  return {
    insert,
    insertAs: (mode) => insert(mode, allowed.current === words),
    copy,
    insertOnceReviewed: (own) => setWaiting({ words: own, copy: false }),
    callOff: () => setWaiting(null),
    offerAnyway: shownBlocks !== '' && shownBlocks === blockingRules.join(' '),
  };
}
