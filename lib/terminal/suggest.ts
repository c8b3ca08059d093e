import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { loadAnalyser } from '@/lib/analysis';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { SuggestionSet } from '@/lib/domain/suggestion';
import { localEngine } from '@/lib/replies/local';
import { idOf, openSink, parseJson, readLines, stop } from './lines';
import { brandOf, faultOf, postLineSchema, postOf, readBrand, threadOf } from './postLine';

const USAGE = 'npm run -s suggest -- --in posts.jsonl [--out replies.jsonl] [--brand brand.json] [--understand-only]';

function readOptions() {
  try {
    return parseArgs({
      options: {
        in: { type: 'string' },
        out: { type: 'string' },
        brand: { type: 'string' },
        'understand-only': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function analysisLine({ matter: _matter, firstName: _firstName, ...analysis }: PostAnalysis) {
  return analysis;
}

function replyLines({ suggestions, noReply, humanFirst }: SuggestionSet) {
  return {
    suggestions: suggestions.map(({ strategy, text, length, moves, requiresTrue }) => ({
      strategy,
      text,
      length,
      moves,
      requiresTrue,
    })),
    noReply,
    humanFirst,
  };
}

function milliseconds(from: number): number {
  return Math.round((performance.now() - from) * 100) / 100;
}

const options = readOptions();
if (!options.in) stop(`Say which posts to read.\n${USAGE}`);
const base = readBrand(options.brand);
const analyser = await loadAnalyser();
const sink = openSink(options.out);
let bad = 0;

try {
  for await (const { number, text } of readLines(options.in)) {
    const parsed = parseJson(text);
    const line = v.safeParse(postLineSchema, parsed.ok ? parsed.value : null);
    if (!parsed.ok || !line.success) {
      bad++;
      sink.write({
        id: idOf(parsed.ok ? parsed.value : null, number),
        error: line.success || !parsed.ok ? `line ${number} is not JSON` : faultOf(line.issues),
      });
      continue;
    }
    const post = postOf(line.output);
    const thread = threadOf(line.output);
    const brand = brandOf(line.output.brand, base);
    const started = performance.now();
    const analysis = analyser.analyse(post, thread, brand);
    const analysisMs = milliseconds(started);
    if (options['understand-only']) {
      sink.write({ id: line.output.id, analysis: analysisLine(analysis), timing: { analysisMs } });
      continue;
    }
    const wrote = performance.now();
    const set = await localEngine.suggest({ post, analysis, brand, thread, pastReplies: [], variant: 0 });
    sink.write({
      id: line.output.id,
      analysis: analysisLine(analysis),
      ...replyLines(set),
      timing: { analysisMs, replyMs: milliseconds(wrote) },
    });
  }
} catch (error) {
  stop(`${options.in} could not be read: ${error instanceof Error ? error.message : String(error)}`);
}
await sink.end();
if (bad > 0) console.error(`${bad} ${bad === 1 ? 'line' : 'lines'} could not be answered.`);
process.exitCode = bad > 0 ? 1 : 0;
