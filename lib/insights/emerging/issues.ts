import type { RaisedTerm } from './rates';
import { kindOf, type Term } from './terms';

/** Terms raised by the same posts: one matter, however many words it has. */
export interface EmergingIssue {
  /** What it is called after, and the other terms that rose with it. */
  lead: RaisedTerm;
  others: RaisedTerm[];
  /** Posts behind it. */
  postIds: string[];
}

/** Posts two terms share, of those of the rarer one. */
const SAME = 0.5;
const NAMED_AFTER = { product: 0, category: 1, word: 2 } as const;

/**
 * Puts terms together that stand in the same posts.
 * @param postsOf posts of the tested block that hold a term
 */
export function issuesOf(raised: readonly RaisedTerm[], postsOf: (term: Term) => readonly string[]): EmergingIssue[] {
  const groups: { terms: RaisedTerm[]; posts: Set<string> }[] = [];
  for (const one of raised) {
    const posts = postsOf(one.term);
    const near = groups.find(({ posts: known }) => {
      const shared = posts.filter((id) => known.has(id)).length;
      return shared >= SAME * Math.min(posts.length, known.size);
    });
    if (!near) groups.push({ terms: [one], posts: new Set(posts) });
    else {
      near.terms.push(one);
      for (const id of posts) near.posts.add(id);
    }
  }
  return groups.map(({ terms, posts }) => {
    // "Checkout" says more than "app or site down", but a product says most. Among words the surest leads.
    const [lead, ...others] = [...terms].sort(
      (a, b) => NAMED_AFTER[kindOf(a.term)] - NAMED_AFTER[kindOf(b.term)] || a.chance - b.chance,
    );
    return { lead: lead as RaisedTerm, others, postIds: [...posts] };
  });
}
