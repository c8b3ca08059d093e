import type { Sighting } from '@/lib/domain/sighting';
import { DAY_MS } from '../clock';
import { shortened } from '../wins';
import { issuesOf } from './issues';
import { type RaisedTerm, RULES, raisedTerms } from './rates';
import { type Term, termsOf } from './terms';

export interface EvidencePost {
  postId: string;
  quote: string;
  permalink: string | null;
  at: string;
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
  /** Block (0: the last 24 hours) → person → what they wrote about. */
  private readonly blocks = Array.from({ length: RULES.baseline + 1 }, () => new Map<string, Set<Term>>());
  private readonly recent = new Map<string, { post: EvidencePost; terms: ReadonlySet<Term> }>();

  /** @param now milliseconds, the end of the last block */
  constructor(
    private readonly now: number,
    private readonly redact: (text: string) => string,
  ) {}

  /** @param terms where they were found before */
  add(row: Sighting, terms: readonly Term[] = termsOf(row)): void {
    const at = whenOf(row);
    const block = Math.floor((this.now - at) / DAY_MS);
    const people = this.blocks[block];
    if (at > this.now || !people) return;
    const who = row.personId ?? row.postId;
    const known = people.get(who) ?? new Set();
    for (const term of terms) known.add(term);
    people.set(who, known);
    if (block > 0) return;
    const { postId, text, permalink } = row;
    const post = { postId, quote: text, permalink, at: new Date(at).toISOString() };
    this.recent.set(postId, { post, terms: new Set(terms) });
  }

  result(): EmergingReport {
    const found = raisedTerms(this.counts());
    if (found.state !== 'tested') return { state: found.state, issues: [] };
    const recent = [...this.recent.values()];
    const postsOf = (term: Term) => recent.filter(({ terms }) => terms.has(term)).map(({ post }) => post.postId);
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
      .flatMap((id) => this.recent.get(id)?.post ?? [])
      .sort((a, b) => b.at.localeCompare(a.at))
      .slice(0, EVIDENCE)
      .map((post) => ({ ...post, quote: shortened(this.redact(post.quote)) }));
  }
}

/** When it was written, where the page says so: reading last week's posts today makes no news. */
function whenOf({ createdAt, seenAt }: Sighting): number {
  const seen = Date.parse(seenAt);
  const written = createdAt === null ? Number.NaN : Date.parse(createdAt);
  return written <= seen ? written : seen;
}
