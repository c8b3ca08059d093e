/** A stretch of two texts laid beside each other. Without the `added` ones joined they are the old text, without the `removed` ones the new. */
export interface Change {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Longer texts are shown as wholly replaced: the table below grows with the product of both. */
const MOST_PIECES = 1500;

/** What was changed between two texts, word by word. */
export function difference(before: string, after: string): Change[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const old = pieces(before);
  const now = pieces(after);
  if (old.length > MOST_PIECES || now.length > MOST_PIECES) return joined([removed(before), added(after)]);
  const common = commonLengths(old, now);
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const was = old[i] ?? '';
    const is = now[j] ?? '';
    if (i < old.length && j < now.length && was === is) {
      changes.push({ kind: 'same', text: is });
      i++;
      j++;
    } else if (j >= now.length || (i < old.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      changes.push(removed(was));
      i++;
    } else {
      changes.push(added(is));
      j++;
    }
  }
  return joined(changes);
}

/** How many words were put in or taken out, the larger of the two. */
export function changedWords(changes: readonly Change[]): number {
  const count = (kind: Change['kind']) =>
    changes.filter((one) => one.kind === kind).reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return Math.max(count('added'), count('removed'));
}

const removed = (text: string): Change => ({ kind: 'removed', text });
const added = (text: string): Change => ({ kind: 'added', text });

/** Words with the space after them. */
const pieces = (text: string): string[] => text.match(/\S+\s*|^\s+/g) ?? [];

/** The longest common run of the two ends from each pair of places. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    const row = table[i];
    const next = table[i + 1];
    if (!row || !next) continue;
    for (let j = now.length - 1; j >= 0; j--) {
      row[j] = old[i] === now[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

function joined(changes: readonly Change[]): Change[] {
  const runs: Change[] = [];
  for (const { kind, text } of changes) {
    const last = runs.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  }
  return runs;
}
