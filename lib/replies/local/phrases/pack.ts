/**
 * What to say about one kind of trouble. Slots: {thing} {duration} {count} {place}, and {is} {has} {was} {it} {its} which agree with {thing}.
 * A sentence that starts with a slot is capitalised. A line is used only where all its slots are known.
 */
export interface ProblemPack {
  problem: string;
  /** Says the matter back, and what it means for the person. Never states our act or a cause as fact; true wherever the problem is. */
  ack: string[];
  /** What to send privately: the one thing that lets someone look it up. */
  detail: string;
  /** "I'll …": ways to say the next step, each of which the operator can really do. */
  act: string[];
  /** What not to send, where people tend to. */
  caution?: string;
}

/** One kind of thing that posts are about. */
export interface SubjectPack {
  subject: string;
  /** How the thing is recognised in a post. The first pack of the table that matches is taken. */
  pattern: RegExp;
  /** Posts that it takes, and some that it leaves alone: run by the test. */
  hits: string[];
  misses: string[];
  /** A light question beside praise. */
  cheer: string[];
}
