import { DAY_MS } from '../clock';
import type { SeenFact } from '../facts';
import { issuesOf } from './issues';
import { type RaisedTerm, RULES, raisedTerms } from './rates';
import type { Term } from './terms';

/** A post behind an issue. Its words are looked up when it is shown. */
export interface EvidencePost {
  postId: string;
  /** When it was written or seen, milliseconds. */
  at: number;
}

export interface Emerging {
  lead: RaisedTerm;
  others: RaisedTerm[];
  /** Posts of the last 24 hours behind it, and the newest of them to look at. */
  posts: number;
  evidence: EvidencePost[];
}

/** `too_early`: fewer than 14 days or 100 people seen before. `quiet`: fewer than five people in the last 24 hours. */
export interface EmergingReport {
  state: 'too_early' | 'quiet' | 'tested';
  issues: Emerging[];
}

const LISTED = 5;
const EVIDENCE = 6;

/** How far back posts are needed, milliseconds. */
export const EMERGING_MS = (RULES.baseline + 1) * DAY_MS;

/** Posts under their brand in blocks of 24 hours that end now. */
export class EmergingCount {
  /** Block (0: the last 24 hours) → person → what they wrote about, each term once. */
  private readonly blocks = Array.from({ length: RULES.baseline + 1 }, () => new Map<string, readonly Term[]>());
  private readonly recent = new Map<string, { at: number; terms: ReadonlySet<Term> }>();

  /** @param now milliseconds, the end of the last block */
  constructor(private readonly now: number) {}

  add({ postId, personId, written, terms }: SeenFact): void {
    const block = Math.floor((this.now - written) / DAY_MS);
    const people = this.blocks[block];
    if (written > this.now || !people) return;
    const who = personId ?? postId;
    const known = people.get(who);
    people.set(who, known ? [...new Set([...known, ...terms])] : terms);
    if (block === 0) this.recent.set(postId, { at: written, terms: new Set(terms) });
  }

  result(): EmergingReport {
    const found = raisedTerms(this.counts());
    if (found.state !== 'tested') return { state: found.state, issues: [] };
    const recent = [...this.recent];
    const postsOf = (term: Term) => recent.filter(([, { terms }]) => terms.has(term)).map(([postId]) => postId);
    const issues = issuesOf(found.raised, postsOf).slice(0, LISTED);
    return {
      state: 'tested',
      issues: issues.map(({ lead, others, postIds }) => ({
        lead,
        others,
        posts: postIds.length,
        evidence: this.evidence(postIds),
      })),
    };
  }

  private counts() {
    const length = this.blocks.length;
    const exposure = new Uint16Array(length);
    const terms = new Map<Term, Uint16Array>();
    for (const [age, people] of this.blocks.entries()) {
      const block = length - 1 - age;
      exposure[block] = people.size;
      for (const used of people.values())
        for (const term of used) {
          const counts = terms.get(term) ?? new Uint16Array(length);
          terms.set(term, counts);
          counts[block] = (counts[block] as number) + 1;
        }
    }
    return { exposure, terms };
  }

  private evidence(postIds: readonly string[]): EvidencePost[] {
    return postIds
      .map((postId) => ({ postId, at: this.recent.get(postId)?.at ?? 0 }))
      .sort((a, b) => b.at - a.at)
      .slice(0, EVIDENCE);
  }
}
