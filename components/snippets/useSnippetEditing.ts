import { useEffect, useRef, useState } from 'react';
import type { Snippet } from '@/lib/domain/snippet';
import type { FieldErrors } from '@/lib/queries/fieldErrors';
import { NEW_SNIPPET, useUnsavedSnippet } from '@/lib/queries/snippetDrafts';
import { contentOf, type SnippetContent, useSnippetActions } from '@/lib/queries/snippets';

/** Between the last key and saving, milliseconds: long enough that nobody's words are written letter by letter. */
const PAUSE_MS = 500;

/** `clash`: somebody changed it elsewhere since it was opened here. */
export type SaveState = 'untouched' | 'typing' | 'saving' | 'saved' | 'refused' | 'clash';

export interface SnippetEditing {
  content: SnippetContent;
  state: SaveState;
  errors: FieldErrors;
  /** As it stands in the database, when it was changed elsewhere. */
  theirs: Snippet | null;
  /** Words that were typed here earlier and never saved. */
  restored: boolean;
  change(part: Partial<SnippetContent>): void;
  /** Saves at once, without the pause. */
  saveNow(): Promise<void>;
  /** Goes on with what stands here, over the newer one. */
  keepMine(): void;
  takeTheirs(): void;
  /** Back to what is saved. */
  forgetRestored(): void;
}

/**
 * Saves by itself whatever is typed. What cannot be saved yet (no name, a shortcut that is taken) is kept beside, so that closing loses nothing.
 * @param start the saved snippet, or a new one that is saved for the first time as soon as it can be
 */
export function useSnippetEditing(
  start: Snippet | SnippetContent,
  onSaved: (snippet: Snippet) => void,
): SnippetEditing {
  const saved = 'updatedAt' in start ? start : null;
  const unsavedNew = useUnsavedSnippet(NEW_SNIPPET);
  const unsavedKnown = useUnsavedSnippet(start.id);
  const { save } = useSnippetActions();
  const [content, setContent] = useState<SnippetContent>(() => contentOf(start));
  const [state, setState] = useState<SaveState>('untouched');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [theirs, setTheirs] = useState<Snippet | null>(null);
  const [restored, setRestored] = useState(false);
  /** `updatedAt` of the version that was changed here. */
  const base = useRef(saved?.updatedAt ?? null);
  const latest = useRef(content);
  const unsaved = () => (base.current === null ? unsavedNew : unsavedKnown);
  const dirty = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = useRef(onSaved);
  told.current = onSaved;

  const write = async (over = false) => {
    clearTimeout(timer.current);
    if (!dirty.current) return;
    const writing = latest.current;
    dirty.current = false;
    setState('saving');
    const result = await save(writing, over ? undefined : base.current);
    if (result.ok) {
      unsaved().drop();
      base.current = result.snippet.updatedAt;
      setErrors({});
      setTheirs(null);
      // Typed on meanwhile: that is saved next.
      if (dirty.current) return;
      unsaved().drop();
      setRestored(false);
      setState('saved');
      told.current(result.snippet);
      return;
    }
    dirty.current = true;
    setErrors(result.errors);
    setTheirs(result.conflict);
    setState(result.conflict ? 'clash' : 'refused');
  };
  const writeNow = useRef(write);
  writeNow.current = write;

  const change = (part: Partial<SnippetContent>) => {
    latest.current = { ...latest.current, ...part };
    dirty.current = true;
    setContent(latest.current);
    unsaved().keep(latest.current, base.current);
    if (state === 'clash') return;
    setState('typing');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void writeNow.current(), PAUSE_MS);
  };

  // What another window saved meanwhile comes in while nothing was typed here.
  const incoming = saved?.updatedAt ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newer version counts
  useEffect(() => {
    if (!saved || dirty.current || incoming === base.current || state === 'saving') return;
    base.current = incoming;
    latest.current = contentOf(saved);
    setContent(latest.current);
    setState('untouched');
  }, [incoming]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked up once, when it is opened
  useEffect(() => {
    let isCurrent = true;
    void unsaved()
      .read()
      .then((found) => {
        if (!isCurrent || !found || dirty.current) return;
        if (JSON.stringify(found.content) === JSON.stringify(latest.current)) return unsaved().drop();
        latest.current = found.content;
        base.current = found.base;
        dirty.current = true;
        setContent(found.content);
        setRestored(true);
        void writeNow.current();
      });
    const leave = () => void writeNow.current();
    addEventListener('pagehide', leave);
    return () => {
      isCurrent = false;
      removeEventListener('pagehide', leave);
      clearTimeout(timer.current);
      leave();
    };
  }, []);

  return {
    content,
    state,
    errors,
    theirs,
    restored,
    change,
    saveNow: () => write(),
    keepMine: () => void write(true),
    takeTheirs() {
      if (!theirs) return;
      base.current = theirs.updatedAt;
      latest.current = contentOf(theirs);
      dirty.current = false;
      unsaved().drop();
      setContent(latest.current);
      setTheirs(null);
      setErrors({});
      setState('untouched');
    },
    forgetRestored() {
      dirty.current = false;
      unsaved().drop();
      setRestored(false);
      latest.current = contentOf(start);
      base.current = saved?.updatedAt ?? null;
      setContent(latest.current);
      setErrors({});
      setTheirs(null);
      setState('untouched');
    },
  };
}
