import { atLeast, type Figure, saying } from '../bench/figures';
import { bundleInPage, inPage } from '../bench/inPageScript';
import { COMMENTS as FACEBOOK_COMMENTS, POSTS as FACEBOOK_POSTS } from '../pages/facebook/posts';
import { COMMENTS as INSTAGRAM_COMMENTS, POSTS as INSTAGRAM_POSTS } from '../pages/instagram/posts';
import { answer, DEMO, SITES } from '../pages/serve.mjs';
import { POSTS as X_POSTS } from '../pages/x/posts';
import { launchWithExtension, servePages } from '../run/browser.mjs';

/** What a demo page was made from; `undefined`: the page does not show it. */
interface Truth {
  text: string;
  name?: string;
  handle?: string;
  createdAt?: string;
}

/** All that stands under the address of the page, in any order. */
const TRUTH: Record<keyof typeof DEMO, Truth[]> = {
  x: X_POSTS.filter(({ id, inReplyTo }) => [id, inReplyTo].some((one) => one && DEMO.x.endsWith(`/${one}`))).map(
    (post) => ({
      text: post.text,
      name: post.author.name,
      handle: post.author.handle,
      createdAt: post.time,
    }),
  ),
  facebook: [
    ...FACEBOOK_POSTS.filter(({ id }) => DEMO.facebook.endsWith(id)),
    ...FACEBOOK_COMMENTS.filter(({ postId }) => DEMO.facebook.endsWith(postId)),
  ].map((post) => ({ text: post.text, name: post.author.name })),
  instagram: [
    ...INSTAGRAM_POSTS.filter(({ id }) => DEMO.instagram.includes(id)).map((post) => ({ ...post, text: post.caption })),
    ...INSTAGRAM_COMMENTS.filter(({ postId }) => DEMO.instagram.includes(postId)),
  ].map((post) => ({ text: post.text, handle: post.author, createdAt: post.time })),
};

interface Score {
  fields: number;
  right: number;
  posts: number;
  found: number;
}

async function score(): Promise<Record<string, Score>> {
  const script = await bundleInPage();
  const host = await launchWithExtension({ extensionPath: null });
  const scores: Record<string, Score> = {};
  try {
    await servePages(host.context, { sites: SITES, answer });
    const page = await host.context.newPage();
    for (const [site, url] of Object.entries(DEMO)) {
      saying(`reading ${url}`);
      await page.goto(url);
      await page.waitForTimeout(500);
      const read = await inPage(page, script, (bench) => bench.readNow());
      const truths = TRUTH[site as keyof typeof DEMO];
      const sum: Score = { fields: 0, right: 0, posts: truths.length, found: 0 };
      for (const truth of truths) {
        const post = read.find((candidate) => candidate.text === truth.text);
        const pairs: [string | undefined, string | null | undefined][] = [
          [truth.text, post?.text],
          [truth.name, post?.author.name],
          [truth.handle, post?.author.handle],
          [truth.createdAt, post?.createdAt && new Date(post.createdAt).toISOString()],
        ];
        const shown = pairs.filter(([wanted]) => wanted !== undefined);
        sum.found += post ? 1 : 0;
        sum.fields += shown.length;
        sum.right += shown.filter(([wanted, got]) => wanted === got).length;
      }
      scores[site] = sum;
    }
  } finally {
    await host.close();
  }
  return scores;
}

/** Does the reader read the demo pages right, in a real browser? */
export async function readingFigures(): Promise<Figure[]> {
  return Object.entries(await score()).map(([site, { fields, right, posts, found }]) =>
    atLeast(100, {
      area: 'reading',
      name: `fields read right, demo page of ${site}`,
      value: (100 * right) / fields,
      unit: '%',
      peers: { posts, found, fields },
    }),
  );
}
