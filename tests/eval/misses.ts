import { hashText } from '@/lib/domain/hash';
import { EXPLANATIONS } from './missesExplained';
import type { LabelledPost } from './postSets';
import { isGistRight, type Read } from './understanding';

export interface Miss {
  /** Of area and text: the same as long as the post is the same, so that an explanation finds its miss again. */
  key: string;
  text: string;
  gold: string;
  got: string;
  /** Read and explained by a person; `null`: not yet. */
  why: string | null;
}

export interface MissGroup {
  title: string;
  total: number;
  worst: Miss[];
}

type Post = Read<LabelledPost>;

interface Area {
  id: string;
  title: string;
  /** `null`: read rightly. */
  wrong(post: Post): { gold: string; got: string } | null;
  /** The higher, the more it costs to answer this post by that reading. */
  cost(post: Post): number;
}

const GRAVE = ['self_harm', 'threat', 'safety', 'discrimination', 'data_breach', 'legal', 'press', 'bereavement'];
const sureness = ({ analysis }: Post) => (analysis.sentiment.confident ? 1 : 0) + Math.abs(analysis.sentiment.score);
const unless = (right: boolean, gold: string, got: string) => (right ? null : { gold, got });

const AREAS: readonly Area[] = [
  {
    id: 'sentiment',
    title: 'sentiment',
    wrong: ({ sentiment, analysis }) => {
      const { label, confident } = analysis.sentiment;
      return unless(label === sentiment, sentiment, confident ? label : `${label} (not sure)`);
    },
    // A cheerful answer to a complaint is the worst there is.
    cost: (post) =>
      (post.sentiment === 'negative' && post.analysis.sentiment.label === 'positive' ? 3 : 0) + sureness(post),
  },
  {
    id: 'flag-missed',
    title: 'flags missed',
    wrong: ({ flags, analysis }) => {
      const missed = flags.filter((flag) => !analysis.flags.includes(flag));
      return unless(missed.length === 0, missed.join(', '), analysis.flags.join(', ') || 'none');
    },
    cost: ({ flags, analysis }) =>
      flags.filter((flag) => GRAVE.includes(flag) && !analysis.flags.includes(flag)).length,
  },
  {
    id: 'flag-wrong',
    title: 'flags raised wrongly',
    wrong: ({ flags, analysis }) => {
      const wrong = analysis.flags.filter((flag) => !flags.includes(flag));
      return unless(wrong.length === 0, flags.join(', ') || 'none', wrong.join(', '));
    },
    cost: ({ flags, analysis }) =>
      analysis.flags.filter((flag) => GRAVE.includes(flag) && !flags.includes(flag)).length,
  },
  {
    id: 'intent',
    title: 'intent',
    wrong: ({ intent, analysis }) => unless(intent === analysis.intent, intent, analysis.intent),
    // Silence or thanks where a person waits for help.
    cost: ({ analysis }) =>
      ['praise', 'thanks_closure', 'spam', 'abuse', 'commentary'].includes(analysis.intent) ? 1 : 0,
  },
  {
    id: 'category',
    title: 'category',
    wrong: ({ category, analysis }) =>
      unless(category === analysis.category, category ?? 'none', analysis.category ?? 'none'),
    // No topic is a general reply, another topic a wrong one.
    cost: ({ analysis }) => (analysis.category === null ? 0 : 1),
  },
  {
    id: 'emotion',
    title: 'emotion',
    wrong: ({ emotion, analysis }) => unless(emotion === analysis.emotion, emotion, analysis.emotion),
    cost: ({ emotion }) => (['despair', 'grief', 'fear', 'humiliation'].includes(emotion) ? 1 : 0),
  },
  {
    id: 'gist',
    title: 'gist given, and by its words another than the one written by hand',
    wrong: (post) =>
      unless(
        post.analysis.gist === null || isGistRight(post),
        post.gist ?? '(nothing to say back)',
        post.analysis.gist?.text ?? '',
      ),
    cost: ({ gist }) => (gist === null ? 1 : 0),
  },
];

const SHOWN = 8;

/** The misses that would cost most, each group worst first. */
export function missesOf(posts: readonly Post[]): MissGroup[] {
  return AREAS.map(({ id, title, wrong, cost }) => {
    const all = posts.flatMap((post) => {
      const found = wrong(post);
      return found ? [{ post, ...found }] : [];
    });
    const worst = all
      .map((miss, order) => ({ miss, order, cost: cost(miss.post) }))
      .sort((a, b) => b.cost - a.cost || a.order - b.order)
      .slice(0, SHOWN)
      .map(({ miss: { post, gold, got } }) => {
        const key = `${id}:${hashText(post.text)}`;
        return { key, text: post.text, gold, got, why: EXPLANATIONS[key] ?? null };
      });
    return { title, total: all.length, worst };
  });
}
