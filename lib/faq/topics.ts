import { type Meaning, product, type TopicShares, topicsOf } from '@/lib/meaning';

/** Of which topics an entry is: its questions, its answer, both. */
export interface EntryTopics {
  asked: TopicShares;
  answer: TopicShares;
  both: TopicShares;
  /** Of both, for overlaps (Bhattacharyya). */
  roots: Float32Array;
  /** The likeliest of both. */
  top: number;
}

/** How much the questions count beside the answer. */
const QUESTIONS = 0.7;
/** So little agreement is none: keeps logarithms from running away. */
const LEAST = 0.01;

export function entryTopics(forms: readonly Meaning[], answer: Meaning): EntryTopics {
  const ofForms = forms.map(topicsOf);
  const told = topicsOf(answer);
  const asked = told.map((_, at) => ofForms.reduce((sum, shares) => sum + (shares[at] ?? 0), 0) / ofForms.length);
  const both = asked.map((value, at) => QUESTIONS * value + (1 - QUESTIONS) * (told[at] ?? 0));
  return { asked, answer: told, both, roots: both.map(Math.sqrt), top: largest(both) };
}

/** Of which topics a post is. */
export interface PostTopics {
  /** Of what is asked. */
  asked: TopicShares;
  /** Of all that was written. */
  whole: TopicShares;
  /** What is asked, for overlaps. */
  roots: Float32Array;
  top: number;
  /** How widely it is spread, 0 … about 1.3. */
  spread: number;
  /** How far it agrees with each entry. */
  agreed: Float64Array;
}

export function postTopics(asked: TopicShares, whole: TopicShares, entries: readonly EntryTopics[]): PostTopics {
  const spread = -asked.reduce((sum, share) => sum + share * Math.log(share + 1e-9), 0) / 5;
  const agreed = Float64Array.from(entries, ({ both }) => agreement(asked, both));
  return { asked, whole, roots: asked.map(Math.sqrt), top: largest(asked), spread, agreed };
}

/**
 * How much the topics of a post are those of an entry, in the order that the scorer knows. Who asks when a refund comes and who asks what a refund needs use
 * the same words, and yet other topics. `at`: the place of the entry.
 */
export function topicEvidence(post: PostTopics, entry: EntryTopics, at: number): number[] {
  const { asked, whole, roots, top, spread, agreed } = post;
  const surest = asked[top] ?? 0;
  const own = agreed[at] ?? 0;
  const next = agreed.reduce((most, value, other) => (other === at ? most : Math.max(most, value)), NO_OTHER);
  return [
    agreement(asked, entry.asked),
    agreement(asked, entry.answer),
    own,
    agreement(whole, entry.both),
    product(roots, entry.roots),
    surest * (1 - (entry.both[top] ?? 0)),
    asked[entry.top] ?? 0,
    own - next,
    surest,
    spread,
  ];
}

/** What an entry that has nothing in common agrees. */
const NO_OTHER = Math.log(LEAST);

/** How much likelier it is than by chance that both are of one topic, as a logarithm. */
const agreement = (one: TopicShares, other: TopicShares) => Math.log(product(one, other) * one.length + LEAST);

function largest(values: Float32Array): number {
  let best = 0;
  values.forEach((value, at) => {
    if (value > (values[best] ?? 0)) best = at;
  });
  return best;
}
