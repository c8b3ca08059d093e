import type { Snippet } from '@/lib/domain/snippet';
import type { FieldErrors } from './fieldErrors';

export interface SnippetActions {
  save(snippet: {
    id?: string;
    title: string;
    body: string;
    tags: string[];
  }): Promise<{ ok: true; id: string } | { ok: false; errors: FieldErrors }>;
  /** @returns what was removed, to bring it back with `restore` */
  remove(id: string): Promise<Snippet | null>;
  restore(snippet: Snippet): Promise<void>;
  /** The snippet was put into a reply: it ranks higher from now on. */
  used(id: string): Promise<void>;
}

/** The user's snippets, best match first, most used first without a search; `undefined` while loading. */
export function useSnippets(_search: string): Snippet[] | undefined {
  return undefined;
}

export function useSnippetActions(): SnippetActions {
  return {
    save: async () => ({ ok: false, errors: { storage: 'unavailable' } }),
    remove: async () => null,
    restore: async () => {},
    used: async () => {},
  };
}
