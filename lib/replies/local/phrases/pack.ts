/**
 * What to say about one kind of trouble. Slots: {thing} {duration} {count} {place}, and {is} {has} {was} {it} which agree with {thing}.
 * A sentence that starts with a slot is capitalised. A line is used only where all its slots are known.
 */
export interface ProblemPack {
  problem: string;
  /** Says the matter back, and what it means for the person. Never states our act or a cause as fact. */
  ack: string[];
  /** One question that narrows the matter and can be answered in public. */
  ask: string[];
  /** What to send privately: the one thing that lets someone look it up. */
  detail: string;
  /** "I'll …": three ways to say the next step, each of which the operator can really do. */
  act: [string, string, string];
  /** A quick thing to try, harmless and quick. */
  attempt?: string[];
  /** What not to send, where people tend to. */
  caution?: string;
}
