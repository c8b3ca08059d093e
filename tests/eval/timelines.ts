import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { loadAnalyser } from '@/lib/analysis';
import type { PostAnalysis } from '@/lib/domain/analysis';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { CATEGORIES, INTENTS, type Intent, SENTIMENTS } from '@/lib/domain/labels';
import { isForm } from '@/lib/replies/local/situations/enquiryRows';
import { labelsOf, NO_ROW, nearestRows } from '@/lib/replies/local/situations/learned/head';
import { isWide } from '@/lib/replies/local/situations/situation';
import { topicOf } from '@/lib/replies/local/topics';
import { atLeast, type Figure } from '../bench/figures';

const FOLDER = path.join(import.meta.dirname, 'timelines');
const AREA = 'timelines';

const postSchema = v.object({
  text: v.string(),
  sentiment: v.picklist(SENTIMENTS),
  intent: v.picklist(INTENTS),
  category: v.nullable(v.picklist(CATEGORIES)),
  row: v.string(),
  also: v.optional(v.array(v.string()), []),
});
type TimelinePost = v.InferOutput<typeof postSchema>;

interface Judged {
  post: TimelinePost;
  analysis: PostAnalysis;
  /** The row a reply would be built on, where one is taken. */
  taken: string | null;
  likeliest: string | undefined;
}

function readTimelines(): TimelinePost[] {
  return fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => fs.readFileSync(path.join(FOLDER, name), 'utf8').trim().split('\n'))
    .map((line) => v.parse(postSchema, JSON.parse(line)));
}

/** Kinds of posts that call for different answers; within a kind, a wrong intent seldom shows. */
const KINDS: Readonly<Record<string, readonly Intent[]>> = {
  'troubles and requests': [
    'complaint',
    'request_help',
    'status_request',
    'incident_report',
    'allegation',
    'cancel_churn',
  ],
  questions: ['question'],
  'praise and thanks': ['praise', 'thanks_closure'],
  remarks: ['commentary'],
  ideas: ['suggestion'],
};
const kindOf = (intent: Intent) => Object.keys(KINDS).find((kind) => KINDS[kind]?.includes(intent)) ?? 'others';

function takenRow(analysis: PostAnalysis, text: string): string | null {
  const { asked, situation } = topicOf(analysis, text);
  if (analysis.intent === 'question' && asked && !isForm(asked.enquiry)) return asked.enquiry.id;
  return situation && !isWide(situation) ? situation.id : null;
}

const percent = (right: number, of: number) => (of === 0 ? 0 : (100 * right) / of);

/** How posts of two unseen timelines are read: what kind they are, and which matter they are about. */
export async function timelineFigures(): Promise<Figure[]> {
  const analyser = await loadAnalyser();
  const judged = readTimelines().map((post): Judged => {
    const analysis = analyser.analyse(
      { text: post.text, language: 'en', platform: 'x', author: { name: null, handle: null, url: null } },
      [],
      UNNAMED_BRAND,
    );
    const [first] = nearestRows(post.text, labelsOf(analysis));
    return { post, analysis, taken: takenRow(analysis, post.text), likeliest: first?.id };
  });
  const share = (name: string, of: readonly Judged[], isRight: (one: Judged) => boolean) =>
    atLeast(null, {
      area: AREA,
      name,
      value: percent(of.filter(isRight).length, of.length),
      unit: '%',
      peers: { n: of.length },
    });
  const fits = ({ post }: Judged, row: string | null | undefined) =>
    row != null && [post.row, ...post.also].includes(row);
  const taken = judged.filter(({ taken: row }) => row !== null);
  return [
    share('sentiment right', judged, ({ post, analysis }) => analysis.sentiment.label === post.sentiment),
    share('intent right', judged, ({ post, analysis }) => analysis.intent === post.intent),
    share('category right, none counted', judged, ({ post, analysis }) => analysis.category === post.category),
    ...Object.keys(KINDS).map((kind) =>
      share(
        `${kind} taken for what they are`,
        judged.filter(({ post }) => kindOf(post.intent) === kind),
        ({ analysis }) => kindOf(analysis.intent) === kind,
      ),
    ),
    share(
      'posts about a matter that has a row: it is the likeliest',
      judged.filter(({ post }) => post.row !== NO_ROW),
      (one) => fits(one, one.likeliest),
    ),
    share('posts for which a row is taken', judged, ({ taken: row }) => row !== null),
    share('rows that are taken are right', taken, (one) => fits(one, one.taken)),
  ];
}
