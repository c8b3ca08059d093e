import { useMemo } from 'react';
import type { Interaction } from '@/lib/domain/interaction';
import type { Person } from '@/lib/domain/person';
import { personIdOf } from '@/lib/domain/personId';
import type { Post } from '@/lib/domain/post';
import { matchesWords } from './matchesWords';
import { useRows } from './rows';
import { withDatabase } from './storing';

export interface PersonPast {
  person: Person | null;
  interactions: Interaction[];
}

const NO_PAST: PersonPast = { person: null, interactions: [] };
const NO_HISTORY: Interaction[] = [];

/** More rows than anybody scrolls through; keeps the workspace's memory bounded. */
const HISTORY_LIMIT = 5000;

/** What was said to the post's author before, newest first; `undefined` while loading. */
export function usePersonPast(post: Post | null): PersonPast | undefined {
  const id = post ? personIdOf(post) : null;
  return useRows(
    `past:${id ?? ''}`,
    async (db, kept) => {
      if (id === null) return NO_PAST;
      const interactions = await kept.withPerson(db, id);
      return { person: (await kept.person(db, id)) ?? null, interactions };
    },
    NO_PAST,
  );
}

/** Every reply kept, newest first; words of `search` must all occur. `undefined` while loading. */
export function useHistory(search: string): Interaction[] | undefined {
  const rows = useRows('history', (db, { allInteractions }) => allInteractions(db, HISTORY_LIMIT), NO_HISTORY);
  return useMemo(() => {
    if (search.trim() === '') return rows;
    return rows?.filter((row) => matchesWords(search, wordsOf(row)));
  }, [rows, search]);
}

export function useMarkPosted(): (interactionId: string) => Promise<void> {
  return markAsPosted;
}

/** Forgets one person. @returns how many replies were erased with them */
export function useForgetPerson(): (personId: string) => Promise<number> {
  return forgetPerson;
}

async function markAsPosted(interactionId: string): Promise<void> {
  await withDatabase((db, { markPosted }) => markPosted(db, interactionId, new Date()));
}

async function forgetPerson(personId: string): Promise<number> {
  const stored = await withDatabase((db, { erasePerson }) => erasePerson(db, personId));
  return stored.ok ? stored.value.interactions : 0;
}

function wordsOf({ post, text, postedText }: Interaction): string[] {
  return [post.author.name ?? '', post.author.handle ?? '', post.text, text, postedText ?? ''];
}
