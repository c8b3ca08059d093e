import { loadAnalyser } from '@/lib/analysis';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { SuggestionSet } from '@/lib/domain/suggestion';
import { localEngine } from '@/lib/replies/local';
import { answerLines, readOptions } from './lines';
import { brandOf, postLineSchema, postOf, readBrand, threadOf } from './postLine';

const USAGE = 'npm run -s suggest -- --in posts.jsonl [--out replies.jsonl] [--brand brand.json] [--understand-only]';

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

const options = readOptions(USAGE, ['understand-only']);
const base = readBrand(options.brand);
const analyser = await loadAnalyser();

await answerLines(options, postLineSchema, async (line) => {
  const post = postOf(line);
  const thread = threadOf(line);
  const brand = brandOf(line.brand, base);
  const started = performance.now();
  const analysis = analyser.analyse(post, thread, brand);
  const analysisMs = milliseconds(started);
  if (options.flags.has('understand-only')) return { analysis: analysisLine(analysis), timing: { analysisMs } };
  const wrote = performance.now();
  const set = await localEngine.suggest({ post, analysis, brand, thread, pastReplies: [], variant: 0 });
  return {
    analysis: analysisLine(analysis),
    ...replyLines(set),
    timing: { analysisMs, replyMs: milliseconds(wrote) },
  };
});
