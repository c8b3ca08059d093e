import { atLeast, atMost, type Figure } from '../../bench/figures';
import { type Counts, judgeMatching, judgeReplies, type MatchResult, type ReplyResult, timeFor } from './judge';
import { SETS } from './sets';

const AREA = 'incidents';
const MATCHED_POSTS = 2000;
const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
const precision = ({ found, wrong }: Counts) => percent(found, found + wrong);
const recall = ({ found, missed }: Counts) => percent(found, found + missed);

function ofMatching({ set, posts, counts, plainWords, near, segments }: MatchResult): Figure[] {
  const figure = (name: string, value: number, peers: Record<string, number>) => ({
    area: AREA,
    name: `${name}, ${set} posts`,
    value,
    unit: '%',
    peers,
  });
  return [
    atLeast(
      95,
      figure('matched posts that belong', precision(counts), { 'plain words': precision(plainWords), n: posts }),
    ),
    atLeast(
      90,
      figure('belonging posts that are matched', recall(counts), {
        'plain words': recall(plainWords),
        n: counts.found + counts.missed,
      }),
    ),
    atLeast(
      null,
      figure(
        'belonging posts matched or asked about',
        percent(counts.found + near.belonging, counts.found + counts.missed),
        {
          n: counts.found + counts.missed,
        },
      ),
    ),
    atMost(
      null,
      figure('posts asked about', percent(near.posts, posts), {
        'of them belonging': percent(near.belonging, near.posts),
        n: near.posts,
      }),
    ),
    atLeast(null, figure('segment read as labelled', percent(segments.right, segments.of), { n: segments.of })),
  ];
}

function ofReplies(result: ReplyResult): Figure[] {
  const figure = (name: string, value: number, unit: string, n: number) => ({
    area: AREA,
    name,
    value,
    unit,
    peers: { n },
  });
  return [
    atLeast(
      100,
      figure('incident replies with sheet facts only', percent(result.clean, result.replies), '%', result.replies),
    ),
    atLeast(
      100,
      figure(
        'replies that name the next update where it is owed',
        percent(result.tellsTime, result.owesTime),
        '%',
        result.owesTime,
      ),
    ),
    atMost(0, figure('incident replies that the review blocks', result.blocked.length, 'replies', result.replies)),
    atMost(0, figure('incident replies over the limit', result.overLimit, 'replies', result.replies)),
    atMost(0, figure('matched posts without a wording', result.withoutWords.length, 'answers', result.posts * 3)),
    atLeast(
      100,
      figure(
        'lines of a sheet said in one wording everywhere',
        percent(result.wordings.oneWording, result.wordings.facts),
        '%',
        result.wordings.facts,
      ),
    ),
  ];
}

export interface IncidentFigures {
  figures: Figure[];
  matching: MatchResult[];
  replies: ReplyResult;
}

/** Matching, replies and speed of the incident room. */
export async function incidentFigures(): Promise<IncidentFigures> {
  const matching = await Promise.all(SETS.map(judgeMatching));
  const replies = await judgeReplies(SETS);
  const { matchMs, replyMs } = await timeFor(MATCHED_POSTS);
  const time = (name: string, value: number) =>
    atMost(null, { area: AREA, name, value, unit: 'ms of processor time', peers: { posts: MATCHED_POSTS } });
  const figures = [
    ...matching.flatMap(ofMatching),
    ...ofReplies(replies),
    time('matching 2,000 posts to 3 open incidents', matchMs),
    time('replies to 2,000 matched posts', replyMs),
  ];
  return { figures, matching, replies };
}
