import { type Analyser, loadAnalyser } from '@/lib/analysis';
import type { PostAnalysis } from '@/lib/domain/analysis';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { FLAGS, type Flag } from '@/lib/domain/labels';
import { saysTheSame } from './gistOverlap';
import { majorityOf, SENTIMENT_PEERS } from './peers';
import {
  coarseTopicOf,
  emotionGroupOf,
  heldOutPosts,
  type LabelledPost,
  type OutsideSets,
  outsideSets,
} from './postSets';
import { type FlagScores, flagScores, type Judged, type Scores, scoresOf } from './scores';

export type Read<Post> = Post & { analysis: PostAnalysis };
type HasText = { text: string };

/** One label over one set, with who else was asked. */
export interface LabelResult {
  set: string;
  label: string;
  items: Judged<HasText>[];
  scores: Scores;
  /** Figures of the peers for the same posts. */
  peers: Record<string, Scores>;
}

export interface Share {
  hits: number;
  n: number;
}

/** How often a post that complains was called positive, by whom. */
export interface CalledPositive {
  set: string;
  heard: Share;
  peers: Record<string, Share>;
}

export interface OwnResults {
  posts: Read<LabelledPost>[];
  /** Held-out posts that are no measure, because the same words were trained on. */
  leftOut: number;
  labels: LabelResult[];
  flags: { all: FlagScores; each: Record<Flag, FlagScores> };
  gist: { expected: Share; right: Share; rightOrSilent: Share };
  calledPositive: CalledPositive;
  /** Labels that say something and point at the words that said it. */
  evidence: Share;
  severity: { exact: Share; within: Share };
}

export interface OutsideResults {
  labels: LabelResult[];
  calledPositive: CalledPositive[];
}

const NONE = 'none';
/** Intents that state a problem or ask for something: what a reply should be able to say back. */
const STATES_A_PROBLEM: readonly string[] = [
  'complaint',
  'request_help',
  'status_request',
  'incident_report',
  'cancel_churn',
  'allegation',
];

function readWith<Post extends HasText>(analyser: Analyser, posts: readonly Post[]): Read<Post>[] {
  return posts.map((post) => {
    const platform = 'platform' in post ? (post.platform as LabelledPost['platform']) : 'x';
    const author = { name: null, handle: null, url: null };
    const analysis = analyser.analyse({ text: post.text, language: null, platform, author }, [], UNNAMED_BRAND);
    return { ...post, analysis };
  });
}

function judged<Post extends HasText>(
  set: string,
  label: string,
  posts: readonly Read<Post>[],
  goldOf: (post: Post) => readonly string[],
  gotOf: (analysis: PostAnalysis, post: Post) => string,
  sure: (analysis: PostAnalysis) => boolean = () => true,
): LabelResult {
  const items = posts.map((post) => ({
    post,
    gold: goldOf(post),
    got: gotOf(post.analysis, post),
    confident: sure(post.analysis),
  }));
  const majority = majorityOf(items.map(({ gold }) => gold));
  const always = (got: (post: HasText) => string) => scoresOf(items.map((item) => ({ ...item, got: got(item.post) })));
  const lists = label === 'sentiment' ? Object.entries(SENTIMENT_PEERS) : [];
  return {
    set,
    label,
    items,
    scores: scoresOf(items),
    peers: {
      ...Object.fromEntries(lists.map(([name, read]) => [name, always((post) => read(post.text))])),
      majority: always(() => majority),
    },
  };
}

const sentimentOf = (set: string, posts: readonly Read<HasText & { gold: string }>[]) =>
  judged(
    set,
    'sentiment',
    posts,
    (post) => [post.gold],
    (analysis) => analysis.sentiment.label,
    (analysis) => analysis.sentiment.confident,
  );

function calledPositive(set: string, complaints: readonly Read<HasText>[]): CalledPositive {
  const share = (isPositive: (post: Read<HasText>) => boolean) => ({
    hits: complaints.filter(isPositive).length,
    n: complaints.length,
  });
  return {
    set,
    heard: share(({ analysis }) => analysis.sentiment.label === 'positive'),
    peers: Object.fromEntries(
      Object.entries(SENTIMENT_PEERS).map(([name, read]) => [name, share(({ text }) => read(text) === 'positive')]),
    ),
  };
}

/** Right, or nothing said: a gist where the hand found nothing to say back is wrong. */
export const isGistRight = ({ gist, analysis }: Read<LabelledPost>) =>
  analysis.gist !== null && gist !== null && saysTheSame(gist, analysis.gist.text);

function gistsOf(posts: readonly Read<LabelledPost>[]): OwnResults['gist'] {
  const expected = posts.filter(({ gist, intent }) => gist !== null && STATES_A_PROBLEM.includes(intent));
  const given = posts.filter(({ analysis }) => analysis.gist !== null);
  const right = given.filter(isGistRight).length;
  return {
    expected: { hits: expected.filter(({ analysis }) => analysis.gist !== null).length, n: expected.length },
    right: { hits: right, n: given.length },
    rightOrSilent: { hits: posts.length - given.length + right, n: posts.length },
  };
}

function evidenceOf(posts: readonly Read<LabelledPost>[]): Share {
  const said = posts.flatMap(({ analysis }) => {
    const { intent, category, emotion, sentiment, flags, evidence } = analysis;
    const labels = [
      ...(intent === 'commentary' ? [] : [`intent:${intent}`]),
      ...(category ? [`category:${category}`] : []),
      ...(emotion === 'neutral' ? [] : [`emotion:${emotion}`]),
      ...(sentiment.label === 'neutral' ? [] : [`sentiment:${sentiment.label}`]),
      ...flags.map((flag) => `flag:${flag}`),
    ];
    return labels.map((label) => evidence.some(({ what }) => what === label));
  });
  return { hits: said.filter(Boolean).length, n: said.length };
}

export function judgeOwn(analyser: Analyser): OwnResults {
  const held = heldOutPosts();
  const posts = readWith(analyser, held.posts);
  const set = 'held-out posts';
  const withGold = posts.map((post) => ({ ...post, gold: post.sentiment }));
  const pairs = posts.map((post) => ({ gold: post.flags, got: post.analysis.flags }));
  const off = posts.map((post) => Math.abs(post.severity - post.analysis.severity));
  return {
    posts,
    leftOut: held.leftOut.length,
    labels: [
      sentimentOf(set, withGold),
      judged(
        set,
        'intent',
        posts,
        (post) => [post.intent],
        (analysis) => analysis.intent,
      ),
      judged(
        set,
        'category',
        posts,
        (post) => [post.category ?? NONE],
        (analysis) => analysis.category ?? NONE,
      ),
      judged(
        set,
        'emotion',
        posts,
        (post) => [post.emotion],
        (analysis) => analysis.emotion,
      ),
    ],
    flags: {
      all: flagScores(pairs),
      each: Object.fromEntries(FLAGS.map((flag) => [flag, flagScores(pairs, flag)])) as Record<Flag, FlagScores>,
    },
    gist: gistsOf(posts),
    calledPositive: calledPositive(
      set,
      posts.filter(({ intent, sentiment }) => intent === 'complaint' || sentiment === 'negative'),
    ),
    evidence: evidenceOf(posts),
    severity: {
      exact: { hits: off.filter((by) => by === 0).length, n: off.length },
      within: { hits: off.filter((by) => by <= 1).length, n: off.length },
    },
  };
}

export function judgeOutside(analyser: Analyser, sets: OutsideSets): OutsideResults {
  const sentiment = Object.entries(sets.sentiment).map(([source, posts]) => ({
    source,
    posts: readWith(analyser, posts),
  }));
  const negatives = sentiment.flatMap(({ posts }) => posts.filter(({ gold }) => gold === 'negative'));
  return {
    labels: [
      ...sentiment.map(({ source, posts }) => sentimentOf(source, posts)),
      ...Object.entries(sets.emotion).map(([source, posts]) =>
        judged(
          source,
          'emotion, six groups',
          readWith(analyser, posts),
          (post) => post.gold,
          (analysis) => emotionGroupOf(analysis.emotion) ?? NONE,
        ),
      ),
      ...(sets.topic.length > 0
        ? [
            judged(
              'first posts to brands',
              'category, coarse',
              readWith(analyser, sets.topic),
              (post) => [post.gold],
              (analysis, post) => coarseTopicOf(analysis.category, analysis.intent, post.gold),
            ),
          ]
        : []),
    ],
    calledPositive: [
      ...(negatives.length > 0 ? [calledPositive('negatives of the sentiment sets', negatives)] : []),
      ...(sets.complaints.length > 0
        ? [calledPositive('airline complaints', readWith(analyser, sets.complaints))]
        : []),
    ],
  };
}

export async function judge(folder: string | undefined): Promise<{ own: OwnResults; outside: OutsideResults | null }> {
  const analyser = await loadAnalyser();
  return { own: judgeOwn(analyser), outside: folder ? judgeOutside(analyser, outsideSets(folder)) : null };
}
