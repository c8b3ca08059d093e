import type { Sighting } from '@/lib/domain/sighting';
import type { SeenFact } from './facts';
import { contentWords, stemOf } from './words';

/** A question several people asked that no FAQ entry answers. */
export interface RepeatedQuestion {
  /** As one of them asked it, the shortest; personal data taken out. */
  example: string;
  brandId: string;
  people: number;
  posts: number;
  /** Of posts that ask it, newest first. */
  permalinks: string[];
}

/** Fewer people than this are no pattern. */
const FEWEST_PEOPLE = 3;
/** Words two wordings share, of all words in either. */
const ALIKE = 0.5;
/** Two words make no question that can be told from another. */
const FEWEST_WORDS = 2;
const LISTED = 8;
const LINKS = 5;

/** What a post asks. */
export interface Asked {
  question: string;
  /** Stems of what carries meaning in it, each once; product names count as one word. */
  words: readonly string[];
  permalink: string | null;
}

interface Cluster {
  words: ReadonlySet<string>;
  brandId: string;
  example: string;
  people: Set<string>;
  posts: number;
  links: { permalink: string; at: number }[];
}

/** Whether one of a brand's FAQ entries answers a question. */
export type AnsweredByFaq = (question: string, brandId: string) => boolean;

/**
 * Questions put together by wording: one joins the cluster that shares at least half of the words of both (Jaccard over stems of what carries meaning,
 * product names counting as one word). Each person counts once.
 */
export class QuestionCount {
  private readonly clusters: Cluster[] = [];
  private readonly byWord = new Map<string, Cluster[]>();

  constructor(
    private readonly isAnswered: AnsweredByFaq,
    private readonly redact: (text: string) => string,
  ) {}

  add({ asked, brandId, personId, postId, at }: SeenFact): void {
    if (!asked) return;
    const { question, permalink } = asked;
    const words = new Set(asked.words);
    const cluster = this.nearest(words, brandId) ?? this.begin(words, brandId, question);
    cluster.posts++;
    cluster.people.add(personId ?? postId);
    if (question.length < cluster.example.length) cluster.example = question;
    if (permalink) cluster.links.push({ permalink, at });
  }

  result(): RepeatedQuestion[] {
    const repeated = this.clusters
      .filter(({ people }) => people.size >= FEWEST_PEOPLE)
      .sort((a, b) => b.people.size - a.people.size || a.example.localeCompare(b.example));
    return this.unanswered(repeated).map(({ example, brandId, people, posts, links }) => ({
      example: this.redact(example),
      brandId,
      people: people.size,
      posts,
      permalinks: links
        .sort((a, b) => b.at - a.at)
        .slice(0, LINKS)
        .map(({ permalink }) => permalink),
    }));
  }

  /** Those that are shown. Looking one up among the written answers takes longer than all the counting, so no more are looked up. */
  private unanswered(repeated: readonly Cluster[]): Cluster[] {
    const found: Cluster[] = [];
    for (const cluster of repeated) {
      if (found.length === LISTED) break;
      if (!this.isAnswered(cluster.example, cluster.brandId)) found.push(cluster);
    }
    return found;
  }

  private nearest(words: ReadonlySet<string>, brandId: string): Cluster | null {
    const shared = new Map<Cluster, number>();
    for (const word of words)
      for (const cluster of this.byWord.get(word) ?? []) shared.set(cluster, (shared.get(cluster) ?? 0) + 1);
    let best: Cluster | null = null;
    let most = 0;
    for (const [cluster, count] of shared) {
      const alike = count / (cluster.words.size + words.size - count);
      if (cluster.brandId !== brandId || alike < ALIKE || alike <= most) continue;
      best = cluster;
      most = alike;
    }
    return best;
  }

  private begin(words: ReadonlySet<string>, brandId: string, example: string): Cluster {
    const cluster: Cluster = { words, brandId, example, people: new Set(), posts: 0, links: [] };
    this.clusters.push(cluster);
    for (const word of words) {
      const same = this.byWord.get(word);
      if (same) same.push(cluster);
      else this.byWord.set(word, [cluster]);
    }
    return cluster;
  }
}

/** @returns `null` where nothing is asked, or too little to tell it from other questions */
export function askedIn({
  intent,
  text,
  products,
  permalink,
}: Pick<Sighting, 'intent' | 'text' | 'products' | 'permalink'>): Asked | null {
  const question = intent === 'question' ? questionIn(text) : null;
  if (!question) return null;
  const words = [...new Set(meaningOf(question, products))];
  return words.length < FEWEST_WORDS ? null : { question, words, permalink };
}

/** The sentence that asks; a question without its mark is the whole of a short text. `null`: none. */
function questionIn(text: string): string | null {
  const asked = /[^.!?\n]*[\p{L}\p{N}][^.!?\n]*\?/u.exec(text)?.[0].trim();
  const plain = asked ?? text.trim();
  return plain !== '' && plain.length <= 240 ? plain : null;
}

function meaningOf(question: string, products: readonly string[]): string[] {
  const named = products.reduce(
    (text, product) => text.replaceAll(product.toLowerCase(), ' theproduct '),
    question.toLowerCase(),
  );
  return contentWords(named).map(stemOf);
}
