import { useState } from 'react';
import type { Post } from '@/lib/domain/post';
import type { Snippet } from '@/lib/domain/snippet';
import { fieldNames, fillFields } from '@/lib/snippets/fields';

export interface FilledSnippet {
  /** `needed`: there is no fallback, so leaving it empty would leave a hole. */
  fields: { name: string; needed: boolean }[];
  values: Record<string, string>;
  setValue(name: string, value: string): void;
  /** What goes into the reply. */
  text: string;
  /** The same for looking at: a hole shows the name of its field in brackets. */
  preview: string;
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
  const body = snippet?.body ?? '';
  const mine = snippet && given.id === snippet.id ? given.values : {};
  const needed = fillFields(body, {}).unfilled;
  const fields = fieldNames(body).map((name) => ({ name, needed: needed.includes(name) }));
  const values: Record<string, string> = {};
  for (const { name } of fields) values[name] = mine[name] ?? (FIRST_NAME.test(name) ? firstNameOf(post) : '');
  const { text, unfilled } = fillFields(body, values);
  const holes = Object.fromEntries(unfilled.map((name) => [name, `[${name}]`]));
  return {
    fields,
    values,
    setValue: (name, value) => snippet && setGiven({ id: snippet.id, values: { ...mine, [name]: value } }),
    text,
    preview: fillFields(body, { ...values, ...holes }).text,
    unfilled,
  };
}
