import { useSyncExternalStore } from 'react';

/** The posts a page knows, with those added by pressing its Post button. Kept in memory: a reload starts afresh. */
export function createBoard<T extends { id: string }>(initial: T[]) {
  let posts = initial;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return {
    add(post: T) {
      posts = [...posts, post];
      for (const listener of listeners) listener();
    },
    usePosts: () => useSyncExternalStore(subscribe, () => posts),
  };
}
