import { useMemo } from 'react';
import * as v from 'valibot';
import { snippetDraftOf } from '@/lib/settings/items';
import { LatestWrite } from './latestWrite';
import { type SnippetContent, snippetContentShape } from './snippets';

export interface UnsavedSnippet {
  content: SnippetContent;
  /** `updatedAt` of the version it was typed over; `null`: it was never saved. */
  base: string | null;
}

interface UnsavedControls {
  read(): Promise<UnsavedSnippet | null>;
  /** Call it with every change. */
  keep(content: SnippetContent, base: string | null): void;
  drop(): void;
}

const unsavedSchema = v.object({ content: snippetContentShape, base: v.nullable(v.string()) });

/** One that was never saved has no place of its own yet: there is one for the next new snippet. */
export const NEW_SNIPPET = 'new';

/** The new snippet that was begun and could not be saved; `null`: there is none. */
export async function unsavedNewSnippet(): Promise<SnippetContent | null> {
  return (await readUnsaved(NEW_SNIPPET))?.content ?? null;
}

export function dropUnsavedNew(): Promise<void> {
  return snippetDraftOf(NEW_SNIPPET).removeValue();
}

async function readUnsaved(id: string): Promise<UnsavedSnippet | null> {
  const kept = v.safeParse(unsavedSchema, await snippetDraftOf(id).getValue());
  return kept.success ? kept.output : null;
}

/** What was typed about a snippet and is not saved yet, or cannot be as it stands: it survives closing the page. */
export function useUnsavedSnippet(id: string): UnsavedControls {
  return useMemo(() => {
    const item = snippetDraftOf(id);
    const writes = new LatestWrite<UnsavedSnippet | null>((draft) =>
      draft ? item.setValue(draft) : item.removeValue(),
    );
    return {
      read: () => readUnsaved(id),
      keep: (content, base) => writes.push({ content, base }),
      drop: () => writes.push(null),
    };
  }, [id]);
}
