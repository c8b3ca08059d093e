import { useState } from 'react';
import { tagEntries } from '@/lib/queries/historyActions';
import { countText, text } from '@/lib/queries/text';

/** What tagging has to say, and how to take it back. */
export interface Tagging {
  words: string;
  /** Share done, 0 to 1, while it goes on; `null`: it does not. */
  progress: number | null;
  undo: (() => void) | null;
  tag(ids: readonly string[], tag: string, wanted: boolean): void;
  dismiss(): void;
}

/** Tags on many entries at once, with undo. */
export function useTagging(): Tagging {
  const [words, setWords] = useState('');
  const [progress, setProgress] = useState<number | null>(null);
  const [before, setBefore] = useState<{ ids: string[]; tag: string; wanted: boolean } | null>(null);
  const run = async (ids: readonly string[], tag: string, wanted: boolean, isUndo: boolean) => {
    setProgress(0);
    const { changed, fault } = await tagEntries(ids, tag, wanted, (done) => setProgress(done / ids.length));
    setProgress(null);
    const said = isUndo
      ? text('historyTagUndone')
      : countText(wanted ? 'historyTagged' : 'historyUntagged', changed.length);
    setWords(fault === null ? said : `${text('historyTagFailed')} ${said}`);
    setBefore(isUndo || changed.length === 0 ? null : { ids: changed, tag, wanted });
  };
  return {
    words,
    progress,
    undo: before && (() => void run(before.ids, before.tag, !before.wanted, true)),
    tag: (ids, tag, wanted) => void run(ids, tag, wanted, false),
    dismiss: () => {
      setWords('');
      setBefore(null);
    },
  };
}
