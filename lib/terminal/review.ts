import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { loadAnalyser } from '@/lib/analysis';
import { reviewDraft } from '@/lib/review';
import { idOf, openSink, parseJson, readLines, stop } from './lines';
import { brandOf, faultOf, postLineSchema, postOf, readBrand, threadOf } from './postLine';

const USAGE = 'npm run -s review -- --in drafts.jsonl [--out issues.jsonl] [--brand brand.json]';

/** One line of `review --in`: the post by its text, and the draft. */
const { id, platform, author, language, thread, brand } = postLineSchema.entries;
const draftLineSchema = v.object({
  id,
  platform,
  author,
  language,
  thread,
  brand,
  post: v.string(),
  draft: v.string(),
});

function readOptions() {
  try {
    return parseArgs({ options: { in: { type: 'string' }, out: { type: 'string' }, brand: { type: 'string' } } })
      .values;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

const options = readOptions();
if (!options.in) stop(`Say which drafts to read.\n${USAGE}`);
const base = readBrand(options.brand);
const analyser = await loadAnalyser();
const sink = openSink(options.out);
let bad = 0;

try {
  for await (const { number, text } of readLines(options.in)) {
    const parsed = parseJson(text);
    const line = v.safeParse(draftLineSchema, parsed.ok ? parsed.value : null);
    if (!parsed.ok || !line.success) {
      bad++;
      sink.write({
        id: idOf(parsed.ok ? parsed.value : null, number),
        error: line.success || !parsed.ok ? `line ${number} is not JSON` : faultOf(line.issues),
      });
      continue;
    }
    const { draft, post: postText, ...rest } = line.output;
    const post = postOf({ ...rest, text: postText });
    const turns = threadOf(line.output);
    const speaking = brandOf(line.output.brand, base);
    const analysis = analyser.analyse(post, turns, speaking);
    sink.write({
      id: line.output.id,
      issues: reviewDraft(draft, { platform: post.platform, post: postText, brand: speaking, thread: turns, analysis }),
    });
  }
} catch (error) {
  stop(`${options.in} could not be read: ${error instanceof Error ? error.message : String(error)}`);
}
await sink.end();
if (bad > 0) console.error(`${bad} ${bad === 1 ? 'line' : 'lines'} could not be answered.`);
process.exitCode = bad > 0 ? 1 : 0;
