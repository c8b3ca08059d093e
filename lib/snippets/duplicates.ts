import type { Snippet } from '@/lib/domain/snippet';

/** Snippets that say nearly the same, the most used first. */
export interface DuplicateGroup {
  snippets: Snippet[];
  /** 0 … 1: how alike the least alike neighbours of the group are; 1: word for word. */
  likeness: number;
}

/** Share of pieces that two bodies have in common from which they count as the same. */
const ALIKE = 0.7;
/** Snippets read between two breaths, and comparisons made. */
const SLICE = 20;

/**
 * Finds bodies that differ in a few words, signs, fields or spaces. Exact, no sampling: two bodies that alike must share one of their rarest
 * pieces, so only those that do are compared. Snippets of different brands are not held against each other; shared ones are held against all.
 */
export function findDuplicates(snippets: readonly Snippet[]): DuplicateGroup[] {
  const slices = findDuplicatesInSlices(snippets);
  for (let step = slices.next(); ; step = slices.next()) if (step.done) return step.value;
}

/** The same in slices of some milliseconds, so that a page can breathe between two of them; each gives the share (0 … 1) that is done. */
export function* findDuplicatesInSlices(snippets: readonly Snippet[]): Generator<number, DuplicateGroup[]> {
  const bodies: Set<string>[] = [];
  const counts = new Map<string, number>();
  for (const { body } of snippets) {
    const pieces = piecesOf(body);
    for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
    if (bodies.push(pieces) % SLICE === 0) yield bodies.length / snippets.length / 2;
  }
  const groups = new Groups(snippets.length);
  const byPiece = new Map<string, number[]>();
  let comparisons = 0;
  for (const [at, pieces] of bodies.entries()) {
    const compared = new Set<number>();
    for (const piece of rarest(pieces, counts)) {
      const others = byPiece.get(piece) ?? [];
      for (const other of others) {
        // Thousands of the same kind are one group after a few: asking that first is what keeps it quick.
        if (groups.areJoined(at, other) || compared.has(other)) continue;
        compared.add(other);
        if (!mayBeTheSame(snippets[at], snippets[other])) continue;
        const likeness = likenessOf(pieces, bodies[other] ?? new Set());
        if (likeness >= ALIKE) groups.join(at, other, likeness);
        if (++comparisons % SLICE === 0) yield 0.5 + at / snippets.length / 2;
      }
      others.push(at);
      byPiece.set(piece, others);
    }
    if ((at + 1) % SLICE === 0) yield 0.5 + (at + 1) / snippets.length / 2;
  }
  return groups.all().map(({ members, likeness }) => ({
    snippets: members.flatMap((at) => snippets[at] ?? []).sort((a, b) => b.usedCount - a.usedCount),
    likeness,
  }));
}

function mayBeTheSame(a: Snippet | undefined, b: Snippet | undefined): boolean {
  return a?.brandId === b?.brandId || a?.brandId === null || b?.brandId === null;
}

/** Words and pairs of neighbours; what a field falls back to does not count, its name does. */
function piecesOf(body: string): Set<string> {
  const words = body
    .replace(/\{\{+\s*([^{}|]*)(?:\|[^{}]*)?\}\}+/g, ' $1 ')
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}_]+/gu) ?? [body.trim()];
  return new Set([...words, ...words.slice(1).map((word, before) => `${words[before]} ${word}`)]);
}

/** As many of the rarest pieces as two bodies cannot all lack in common when they are alike enough. */
function rarest(pieces: ReadonlySet<string>, counts: ReadonlyMap<string, number>): string[] {
  const sorted = [...pieces].sort(
    (a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0),
  );
  return sorted.slice(0, sorted.length - Math.ceil(ALIKE * sorted.length) + 1);
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** Joined sets of positions. */
class Groups {
  private readonly parents: number[];
  private readonly least = new Map<number, number>();

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, at) => at);
  }

  join(a: number, b: number, likeness: number): void {
    const [first, second] = [this.root(a), this.root(b)];
    const least = Math.min(likeness, this.least.get(first) ?? 1, this.least.get(second) ?? 1);
    this.parents[Math.max(first, second)] = Math.min(first, second);
    this.least.set(Math.min(first, second), least);
  }

  areJoined(a: number, b: number): boolean {
    return this.root(a) === this.root(b);
  }

  /** Those of two and more. */
  all(): { members: number[]; likeness: number }[] {
    const members = new Map<number, number[]>();
    this.parents.forEach((_, at) => {
      const root = this.root(at);
      const group = members.get(root) ?? [];
      group.push(at);
      members.set(root, group);
    });
    return [...members]
      .filter(([, group]) => group.length > 1)
      .map(([root, group]) => ({ members: group, likeness: this.least.get(root) ?? 1 }));
  }

  private root(at: number): number {
    let root = at;
    while (this.parents[root] !== root) {
      const parent = this.parents[root] ?? root;
      this.parents[root] = this.parents[parent] ?? parent;
      root = this.parents[root] ?? root;
    }
    return root;
  }
}
