/** What a test may ask a demo page, instead of reading the page's DOM: the editors' own idea of their text, and what was really posted. */
export interface PostedReply {
  text: string;
  /** Id of the post it answers; `null` for a new post or a chat message. */
  to: string | null;
  permalink: string | null;
}

declare global {
  interface Window {
    /** Text of an editor by its name on the page; without a name the reply box of the viewed post. Throws when there is no such box. */
    __state(name?: string): string;
    /** What was posted by pressing the site's own button (or its Enter key), in order. */
    __posted: PostedReply[];
  }
}

const editors = new Map<string, () => string>();

window.__posted = [];
window.__state = (name = 'reply') => {
  const read = editors.get(name);
  if (!read) throw new Error(`No editor "${name}" on the page; there are: ${[...editors.keys()].join(', ')}`);
  return read();
};

/** Makes an editor known to `__state`; the returned function forgets it. */
export function tellState(name: string, read: () => string): () => void {
  editors.set(name, read);
  return () => {
    if (editors.get(name) === read) editors.delete(name);
  };
}
