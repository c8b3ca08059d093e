import { useMemo, useState } from 'react';
import type { Snippet } from '@/lib/domain/snippet';
import { type Answers, useAnswers } from '@/lib/queries/snippetAnswers';
import type { ReplyPlace } from '@/lib/queries/snippetRanking';
import { messagesLocale } from '@/lib/queries/text';
import { type FilledSnippet, fillSnippet } from '@/lib/snippets/fields';

export interface SnippetFilling {
  result: FilledSnippet;
  answers: Answers;
  answer(field: string, value: string): void;
}

const NOTHING: FilledSnippet = { text: '', filled: [], asked: [], holes: [], faults: [] };

/** A snippet filled from the post, the person and the brand; what is typed for the rest is asked once for each post. */
export function useFilledSnippet(snippet: Snippet | null, place: ReplyPlace | null): SnippetFilling {
  const [answers, answer] = useAnswers(place?.post.id ?? '');
  const [now] = useState(() => new Date());
  const result = useMemo(
    () =>
      snippet
        ? fillSnippet(snippet.body, {
            post: place?.post ?? null,
            analysis: place?.analysis ?? null,
            firstName: place?.analysis?.firstName ?? null,
            brand: place?.brand ?? null,
            agent: '',
            now,
            locale: snippet.language || messagesLocale(),
            answers,
          })
        : NOTHING,
    [snippet, place, answers, now],
  );
  return { result, answers, answer };
}
