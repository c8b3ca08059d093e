export interface SnippetSelection {
  /** What the user selected on a page and wants to keep as a snippet; `null` when nothing waits. */
  text: string | null;
  /** The text was taken over, or is not wanted. */
  clear(): Promise<void>;
}

/** Text sent with "Save as snippet" from a page's context menu. Text to be answered comes through `useViewedPage`. */
export function useSnippetSelection(): SnippetSelection {
  return { text: null, clear: async () => {} };
}
