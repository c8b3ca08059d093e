import type { Snippet } from '@/lib/domain/snippet';
import { type FilledSnippet, signsItself } from '@/lib/snippets/fields';

/** Words of a snippet on their way into the reply. */
export interface SnippetWords {
  text: string;
  snippetId: string;
  /** It says itself who answers: no sign-off comes behind it. */
  isSigned?: boolean;
}

/** A filled snippet on its way. */
export function wordsOf({ id, body }: Snippet, { text: words }: FilledSnippet): SnippetWords {
  return { text: words, snippetId: id, ...(signsItself(body) && { isSigned: true }) };
}
