import { withSignOff } from '@/lib/domain/agentSign';
import type { Brand } from '@/lib/domain/brand';
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

/** The reply that begins with a filled snippet: it is signed, unless it says itself who answers. What is looked at is what goes in. */
export function begunWith(filled: FilledSnippet, { body }: Pick<Snippet, 'body'>, { signOff }: Brand): FilledSnippet {
  if (filled.text === '' || signsItself(body)) return filled;
  return { ...filled, text: withSignOff(filled.text, signOff) };
}
