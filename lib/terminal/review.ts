import * as v from 'valibot';
import { loadAnalyser } from '@/lib/analysis';
import { reviewDraft } from '@/lib/review';
import { answerLines, readOptions } from './lines';
import { brandOf, postLineSchema, postOf, readBrand, threadOf } from './postLine';

const USAGE = 'npm run -s review -- --in drafts.jsonl [--out issues.jsonl] [--brand brand.json]';

/** One line of `review --in`: the post by its text, and the draft. */
const draftLineSchema = v.object({
  ...v.omit(postLineSchema, ['text', 'isOwn']).entries,
  post: v.string(),
  draft: v.string(),
});

const options = readOptions(USAGE);
const base = readBrand(options.brand);
const analyser = await loadAnalyser();

await answerLines(options, draftLineSchema, (line) => {
  const post = postOf({ ...line, text: line.post });
  const thread = threadOf(line);
  const brand = brandOf(line.brand, base);
  const analysis = analyser.analyse(post, thread, brand);
  return { issues: reviewDraft(line.draft, { platform: post.platform, post: post.text, brand, thread, analysis }) };
});
