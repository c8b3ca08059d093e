// Fits the coefficients of snippet ranking on the development posts: `npx tsx tests/eval/rankFit.ts` prints them. For each post the right snippets are
// to stand above the others (a softmax over the library). The same data give the same numbers.
import { meaningOfPost, sharedMeaning } from '@/lib/snippets/meanings';
import { evidenceOf } from '@/lib/snippets/rankScore';
import { snippetIndex } from '@/lib/snippets/search';
import { TOPICS, topicsOf } from '@/lib/snippets/topics';
import { bareLibrary, library, rankingCases } from './snippetRanking';

const ROUNDS = 600;
const RATE = 0.6;
const PULL = 0.005;
const BASE_STEPS = 30;

interface Example {
  features: number[];
  right: boolean;
}

const sum = (weights: readonly number[], features: readonly number[]) =>
  features.reduce((total, feature, at) => total + feature * (weights[at] ?? 0), 0);

async function main(): Promise<void> {
  const cases = (await rankingCases()).filter(({ half }) => half === 'dev');
  const groups: Example[][] = [library(), bareLibrary()].flatMap((snippets) => {
    const index = snippetIndex(snippets);
    const about = snippets.map(({ title, tags, body }) => topicsOf(`${title}\n${tags.join(', ')}\n${body}`, 'snippet'));
    // The topics were written with these posts in view, so they find more here than elsewhere: each post is also shown without them.
    return [true, false].flatMap((seen) =>
      cases.map(({ text, analysis, right }) => {
        const related = index.related((text.match(/[\p{L}\p{N}'’]{3,}/gu) ?? []).slice(0, 120));
        const most = Math.max(1, ...[...related.values()].map(({ score }) => score));
        const meant = meaningOfPost(text);
        const postTopics = seen ? topicsOf(text, 'post') : new Set<string>();
        return snippets.map((snippet, at) => {
          const topics = TOPICS.map(({ id }) => id).filter((id) => postTopics.has(id) && about[at]?.has(id));
          const words = (related.get(snippet.id)?.score ?? 0) / most;
          return {
            features: evidenceOf({
              snippet,
              analysis,
              topics,
              postTopics,
              words,
              meaning: sharedMeaning(meant, snippet),
              ageDays: null,
            }),
            right: right.includes(snippet.id),
          };
        });
      }),
    );
  });
  const size = groups[0]?.[0]?.features.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Array<number>(size).fill(0);
    for (const group of groups) {
      const powers = group.map(({ features }) => Math.exp(sum(weights, features)));
      const total = powers.reduce((all, power) => all + power, 0);
      const rightTotal = group.reduce((all, { right }, at) => all + (right ? (powers[at] ?? 0) : 0), 0);
      group.forEach(({ features, right }, at) => {
        const power = powers[at] ?? 0;
        const error = power / total - (right ? power / rightTotal : 0);
        features.forEach((feature, of) => {
          slope[of] = (slope[of] ?? 0) + error * feature;
        });
      });
    }
    weights = weights.map((weight, at) => weight - RATE * ((slope[at] ?? 0) / groups.length + PULL * weight));
  }
  process.stdout.write(
    `coefficients [${[baseFor(weights, groups), ...weights.slice(1)].map((weight) => weight.toFixed(2)).join(', ')}]\n`,
  );
}

/** The base is free in a softmax: it is set so that the scores of the whole libraries are as high as snippets are right (Newton's method). */
function baseFor(weights: readonly number[], groups: readonly Example[][]): number {
  const [, ...others] = weights;
  const fits = groups.flat().map(({ features, right }) => ({ fit: sum(others, features.slice(1)), right }));
  let base = -5;
  for (let step = 0; step < BASE_STEPS; step++) {
    let [slope, bend] = [0, 0];
    for (const { fit, right } of fits) {
      const score = 1 / (1 + Math.exp(-base - fit));
      slope += score - (right ? 1 : 0);
      bend += score * (1 - score);
    }
    base -= slope / bend;
  }
  return base;
}

await main();
