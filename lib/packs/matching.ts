import type { PackSnippet } from '@/lib/domain/pack';
import type { Snippet } from '@/lib/domain/snippet';

/** The row here that theirs stands for: by its id, else by what it calls itself. */
export function find<Named extends { id: string }, Mine extends Named>(
  mine: readonly Mine[],
  theirs: Named,
  nameOf: (row: Named) => string,
): Mine | null {
  const name = nameOf(theirs);
  return mine.find(({ id }) => id === theirs.id) ?? mine.find((row) => nameOf(row) === name) ?? null;
}

/** One of mine stands for one row only: two that shared its shortcut would be written over each other. By id, else by shortcut, else by title and words: 10,000 against 10,000 must not take a minute. */
export class SnippetFinder {
  private readonly byId = new Map<string, Snippet>();
  private readonly byShortcut = new Map<string, Snippet>();
  private readonly byWords = new Map<string, Snippet>();
  private readonly taken: Set<string>;

  /** @param ids of the pack's snippets: one of mine with such an id is that one's */
  constructor(ids: Iterable<string>) {
    this.taken = new Set(ids);
  }

  add(snippet: Snippet): void {
    this.byId.set(snippet.id, snippet);
    if (snippet.shortcut !== '') this.byShortcut.set(fold(snippet.shortcut), snippet);
    this.byWords.set(wordsOf(snippet), snippet);
  }

  find(theirs: PackSnippet): Snippet | null {
    const free = (mine: Snippet | undefined) => (mine && !this.taken.has(mine.id) ? mine : undefined);
    const mine =
      this.byId.get(theirs.id) ??
      free(this.byShortcut.get(fold(theirs.shortcut))) ??
      free(this.byWords.get(wordsOf(theirs)));
    if (mine) this.taken.add(mine.id);
    return mine ?? null;
  }
}

function wordsOf({ title, body }: PackSnippet | Snippet): string {
  return `${fold(title)}\n${fold(body)}`;
}

const PLAIN = /^[\x20-\x7e]*$/;

/** The same for words that people take for the same. */
export function fold(text: string): string {
  const whole = PLAIN.test(text) ? text : text.normalize('NFKC');
  return whole.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** What may differ without anybody having changed anything. */
const NOT_COMPARED = new Set(['id', 'createdAt', 'updatedAt']);

/** Same when all that the pack says is said here too: what only this machine knows (counts) is no difference. */
export function statusOf(mine: object | null, theirs: object): 'new' | 'same' | 'changed' {
  if (!mine) return 'new';
  return differingFields(mine, theirs).length === 0 ? 'same' : 'changed';
}

/** The fields of theirs that say something else than mine. */
export function differingFields(mine: object, theirs: object): string[] {
  const known = new Map(Object.entries(mine));
  return Object.entries(theirs).flatMap(([field, value]) =>
    NOT_COMPARED.has(field) || stable(known.get(field) ?? null) === stable(value ?? null) ? [] : [field],
  );
}

/** JSON with the names in order. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
