import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { postOf } from '@/lib/terminal/postLine';
import { heldOutPosts } from '../eval/postSets';
import { bundle } from './bundle';
import { atMost, type Figure, median, quantile, saying } from './figures';

const AREA = 'speed';
const WARM_UP = 200;
/** Every so many posts one is answered. */
const EVERY = 2;
const DRAFT_LENGTH = 280;

interface Parts {
  analysis: typeof import('@/lib/analysis');
  replies: typeof import('@/lib/replies/local');
  review: typeof import('@/lib/review');
}

/** The parts as the panel gets them: a loader of sources would be measured along with them. */
async function bundled(out: string): Promise<Parts> {
  const where = path.join(out, 'replies');
  const entries: Record<keyof Parts, string> = {
    analysis: 'lib/analysis/index.ts',
    replies: 'lib/replies/local/index.ts',
    review: 'lib/review/index.ts',
  };
  await bundle(entries, where);
  const open = (name: keyof Parts) => import(pathToFileURL(path.join(where, `${name}.mjs`)).href);
  return { analysis: await open('analysis'), replies: await open('replies'), review: await open('review') };
}

/**
 * How long three suggestions and the review of a draft of a tweet's length take once the post has been read, in milliseconds.
 * @param out a folder for what is built
 */
export async function replySpeed(out: string): Promise<Figure[]> {
  saying('bundling the replies');
  const { analysis, replies, review } = await bundled(out);
  const { loadAnalyser } = analysis;
  const { localEngine } = replies;
  const { reviewDraft } = review;
  const analyser = await loadAnalyser();
  const brand = { ...UNNAMED_BRAND, name: 'Marlowe & Finch' };
  const requests = heldOutPosts()
    .posts.filter((_, index) => index % EVERY === 0)
    .map(({ text }, index) => {
      const post = postOf({ id: String(index), text, platform: 'x' });
      return { post, analysis: analyser.analyse(post, [], brand), brand, thread: [], pastReplies: [], variant: 0 };
    });
  saying(`answering ${requests.length} posts and reviewing a draft for each`);
  const suggesting: number[] = [];
  const reviewing: number[] = [];
  for (const [index, request] of [...requests.slice(0, WARM_UP), ...requests].entries()) {
    const asked = performance.now();
    const { suggestions } = await localEngine.suggest(request);
    const answered = performance.now();
    const { post, thread } = request;
    const draft = suggestions
      .map(({ text }) => text)
      .join(' ')
      .slice(0, DRAFT_LENGTH);
    const typed = performance.now();
    reviewDraft(draft, { platform: post.platform, post: post.text, brand, thread, analysis: request.analysis });
    const reviewed = performance.now();
    if (index < WARM_UP) continue;
    suggesting.push(answered - asked);
    if (draft.length === DRAFT_LENGTH) reviewing.push(reviewed - typed);
  }
  const p95 = (target: number, name: string, times: number[]) =>
    atMost(target, {
      area: AREA,
      name: `${name}, p95`,
      value: quantile(times, 0.95),
      unit: 'ms',
      peers: { median: median(times), n: times.length },
    });
  return [
    p95(10, 'three suggestions after the analysis', suggesting),
    p95(2, `review of a draft of ${DRAFT_LENGTH} characters`, reviewing),
  ];
}
