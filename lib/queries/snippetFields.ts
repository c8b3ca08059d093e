export interface SnippetField {
  name: string;
  /** Said when the field is left empty; `null`: it has to be filled. */
  fallback: string | null;
}

const FIELD = /\{\{\s*([^{}|]+?)\s*(?:\|([^{}]*))?\}\}/g;

/** The fields of a snippet, each once, in the order they come. */
export function snippetFields(body: string): SnippetField[] {
  const fields = new Map<string, SnippetField>();
  for (const [, name = '', fallback] of body.matchAll(FIELD)) {
    if (!fields.has(name)) fields.set(name, { name, fallback: fallback ?? null });
  }
  return [...fields.values()];
}

export function fillSnippet(body: string, values: Record<string, string>): { text: string; unfilled: string[] } {
  const unfilled = new Set<string>();
  const text = body.replace(FIELD, (whole, name: string, fallback: string | undefined) => {
    const value = values[name]?.trim() || fallback;
    if (value !== undefined) return value;
    unfilled.add(name);
    return whole;
  });
  return { text, unfilled: [...unfilled] };
}
