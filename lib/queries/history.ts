import type { Interaction } from '@/lib/domain/interaction';
import type { Person } from '@/lib/domain/person';
import type { Post } from '@/lib/domain/post';

/** What was said to the post's author before, newest first; `undefined` while loading. */
export function usePersonPast(_post: Post | null): { person: Person | null; interactions: Interaction[] } | undefined {
  return undefined;
}

/** Every reply kept, newest first; words of `search` must all occur. `undefined` while loading. */
export function useHistory(_search: string): Interaction[] | undefined {
  return undefined;
}

export function useMarkPosted(): (interactionId: string) => Promise<void> {
  return async () => {};
}

/** Forgets one person. @returns how many replies were erased with them */
export function useForgetPerson(): (personId: string) => Promise<number> {
  return async () => 0;
}
