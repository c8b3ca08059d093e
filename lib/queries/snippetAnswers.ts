import { useSyncExternalStore } from 'react';

/** What the user typed for fields, by field. */
export type Answers = Readonly<Record<string, string>>;

const NONE: Answers = {};
/** Kept while the page lives and never stored: an order number belongs to one reply. */
const answered = new Map<string, Answers>();
const listeners = new Set<() => void>();

const watch = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What was typed for the fields of snippets at a post: asked once, however many snippets ask for it. */
export function useAnswers(postId: string): [answers: Answers, answer: (field: string, value: string) => void] {
  const answers = useSyncExternalStore(watch, () => answered.get(postId) ?? NONE);
  return [
    answers,
    (field, value) => {
      answered.set(postId, { ...answers, [field]: value });
      for (const listener of [...listeners]) listener();
    },
  ];
}
