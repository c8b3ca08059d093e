import { useState } from 'react';
import type { Post } from '@/lib/domain/post';
import type { Snippet } from '@/lib/domain/snippet';
import { fillSnippet, type SnippetField, snippetFields } from '@/lib/queries/snippetFields';

export interface FilledSnippet {
  fields: SnippetField[];
  values: Record<string, string>;
  setValue(name: string, value: string): void;
  /** How it reads now; a field without value and fallback keeps its name. */
  text: string;
  /** Names of the fields that would leave a hole. */
  unfilled: string[];
}

/** First name as far as the display name gives one: letters only, never a handle. */
function firstNameOf(post: Post | null): string {
  const word = post?.author.name?.trim().split(/\s+/)[0] ?? '';
  return /^\p{Lu}[\p{L}'’-]+$/u.test(word) ? word : '';
}

const FIRST_NAME = /^first[ _-]?name$/i;

/** A snippet with its fields asked for; the first name is taken from the post. */
export function useFilledSnippet(snippet: Snippet | null, post: Post | null): FilledSnippet {
  const [given, setGiven] = useState<{ id: string; values: Record<string, string> }>({ id: '', values: {} });
  const fields = snippet ? snippetFields(snippet.body) : [];
  const mine = snippet && given.id === snippet.id ? given.values : {};
  const values: Record<string, string> = {};
  for (const { name } of fields) values[name] = mine[name] ?? (FIRST_NAME.test(name) ? firstNameOf(post) : '');
  const { text, unfilled } = snippet ? fillSnippet(snippet.body, values) : { text: '', unfilled: [] };
  return {
    fields,
    values,
    setValue: (name, value) => snippet && setGiven({ id: snippet.id, values: { ...mine, [name]: value } }),
    text,
    unfilled,
  };
}
