import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SENTIMENTS } from '@/lib/domain/labels';
import { type Blend, categoryScores, emotionScores, highest, moodProbabilities, moodSignals } from '../blend';
import { HEAD_LABELS, HEADS, type HeadName, type Outputs, type WeightsFile } from '../model/model';
import { trainDanger } from './danger';
import { fitBlend, type Sample, scoresOf, temperatureOf } from './fit';
import { trainFlags } from './flags';
import { type Prepared, prepare } from './prepare';
import { headFile, type Rounding } from './quantise';
import { allOn, type Linear, outputsOf, type Row, type Settings, train } from './sgd';
import { readSoft } from './soft';
import { partOf, readGoemotions, readOwn, readReal, readSemeval, readService, readTold } from './sources';

const HERE = path.dirname(fileURLToPath(import.meta.url));
/** Where the posts of the situations lie: the replies may know the analysis, not the other way round, so the path stands here and no import. */
const TOLD = '../../replies/local/situations/training';
const USAGE = 'npm run -s train -- --data FOLDER [--risks] [--out weights.json]';
/** Own posts are judged by models that did not see them: parts of a cross-validation. */
const PARTS = 3;
/** This share of the SemEval posts (one in …) is kept from each of those models, to fit the blend on. */
const KEPT = 10;

/** From this probability a sentiment is called confident. Posts to brands are right about nine times in ten there, general ones less often. */
const CONFIDENT = 0.73;

type Weights = Record<HeadName, Partial<Record<Prepared['source'], number>>>;

/** How much a post of each source counts for each head, where a hand has labelled it. */
const WEIGHTS: Weights = {
  mood: { semeval: 1, own: 1.5, told: 1, real: 1, bitext: 0.2 },
  emotion: { goemotions: 0.1, own: 2, timeline: 1.5, told: 2, real: 2 },
  intent: { bitext: 0.05, own: 1, timeline: 1, told: 0.25, real: 1 },
  category: { bitext: 0.1, banking77: 0.1, own: 1, timeline: 0.4, told: 0.25, real: 1 },
};
/** The same where only the larger reader speaks. */
const SOFT_WEIGHTS: Weights = {
  mood: { timeline: 1.5, told: 0.6 },
  emotion: { told: 1 },
  intent: { told: 0.5 },
  category: { told: 0.5 },
};
/** Share of the target that is the larger reader's where a hand has labelled the post as well. */
const SOFT_SHARE: Partial<Record<Prepared['source'], number>> = {
  semeval: 0.7,
  own: 0.6,
  timeline: 0.6,
  told: 0.6,
  real: 0.6,
};
const SETTINGS: Record<HeadName, Settings & Rounding> = {
  mood: {
    bits: 16,
    epochs: 5,
    rate: 0.1,
    decay: 1e-5,
    balance: 0.9,
    fewest: 3,
    seed: 7,
    levels: 12,
    prune: 1,
  },
  emotion: {
    bits: 13,
    epochs: 5,
    rate: 0.3,
    decay: 1e-5,
    balance: 0.4,
    fewest: 3,
    seed: 7,
    levels: 12,
    prune: 1,
  },
  intent: {
    bits: 13,
    epochs: 6,
    rate: 0.1,
    decay: 1e-5,
    balance: 0.5,
    fewest: 3,
    seed: 7,
    levels: 16,
    prune: 1,
  },
  category: {
    bits: 13,
    epochs: 6,
    rate: 0.1,
    decay: 1e-5,
    balance: 0.4,
    fewest: 3,
    seed: 7,
    levels: 16,
    prune: 1,
  },
};

/** What a head should learn from a post, and how much of it; `null`: nothing. */
function rowFor(head: HeadName, post: Prepared): Row | null {
  const labels: readonly string[] = HEAD_LABELS[head];
  const label = post[head];
  const soft = post.soft?.[head];
  const weight = label === undefined ? 0 : (WEIGHTS[head][post.source] ?? 0);
  if (weight === 0) {
    const softWeight = SOFT_WEIGHTS[head][post.source] ?? 0;
    return soft && softWeight > 0 ? { features: post.buckets, target: soft, weight: softWeight } : null;
  }
  const share = soft ? (SOFT_SHARE[post.source] ?? 0) : 0;
  const target = allOn(labels.indexOf(label ?? ''), labels.length);
  return {
    features: post.buckets,
    target: target.map((one, k) => one * (1 - share) + (soft?.[k] ?? 0) * share),
    weight,
  };
}

function trainHead(head: HeadName, posts: readonly Prepared[]): Linear {
  const rows = posts.flatMap((post) => rowFor(head, post) ?? []);
  return train(rows, HEAD_LABELS[head].length, SETTINGS[head]);
}

/** Labelled for this project: what the heads are calibrated and judged on. */
function isOurs({ source }: Prepared): boolean {
  return source === 'own' || source === 'real';
}

/** Outputs for the own posts, and for some SemEval posts, from models that had not seen them. */
function unseenOutputs(posts: readonly Prepared[]): { post: Prepared; outputs: Outputs }[] {
  const unseen: { post: Prepared; outputs: Outputs }[] = [];
  for (let part = 0; part < PARTS; part++) {
    const isKept = (post: Prepared) =>
      (isOurs(post) && post.part % PARTS === part) || (post.source === 'semeval' && post.part % KEPT === part);
    const rest = posts.filter((post) => !isKept(post));
    const heads = Object.fromEntries(HEADS.map((head) => [head, trainHead(head, rest)])) as Record<HeadName, Linear>;
    for (const post of posts.filter(isKept))
      unseen.push({
        post,
        outputs: Object.fromEntries(HEADS.map((head) => [head, outputsOf(heads[head], post.buckets)])) as Outputs,
      });
    console.error(`part ${part + 1} of ${PARTS} done`);
  }
  return unseen;
}

function temperatures(unseen: readonly { post: Prepared; outputs: Outputs }[]): Record<HeadName, number> {
  return Object.fromEntries(
    HEADS.map((head) => {
      const labels: readonly string[] = HEAD_LABELS[head];
      const judged = unseen.filter(({ post }) => isOurs(post) && post[head] !== undefined);
      const temperature = temperatureOf(
        judged.map(({ outputs }) => outputs[head]),
        judged.map(({ post }) => labels.indexOf(post[head] ?? '')),
      );
      return [head, temperature];
    }),
  ) as Record<HeadName, number>;
}

type Judged = { post: Prepared; outputs: Outputs };

/** What the own posts count beside SemEval: they are harder than everyday posts, and more would blunt the blend on those. */
const OWN_SHARE = 0.3;

/** Within a source every sentiment counts the same, since a rare one missed is as bad. */
function moodSamples(judged: readonly Judged[]): Sample[] {
  const count = new Map<string, number>();
  const key = ({ post }: Judged) => `${post.source} ${post.mood}`;
  for (const one of judged) if (one.post.mood) count.set(key(one), (count.get(key(one)) ?? 0) + 1);
  return judged
    .filter(({ post }) => post.mood !== undefined)
    .map((one) => ({
      signals: moodSignals(one.outputs, one.post.signs()),
      label: SENTIMENTS.indexOf(one.post.mood ?? 'neutral'),
      weight: ((isOurs(one.post) ? OWN_SHARE : 1 - OWN_SHARE) * judged.length) / 3 / (count.get(key(one)) ?? 1),
    }));
}

function bestOf(values: readonly number[], score: (value: number) => number): number {
  return values.reduce((best, value) => (score(value) > score(best) + 1e-9 ? value : best));
}

function fitCues(judged: readonly Judged[], blend: Blend): void {
  const own = judged.filter(({ post }) => isOurs(post));
  const steps = [0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6];
  const macroF1 = (head: HeadName, scores: (one: Judged) => number[]) => {
    const labels: readonly string[] = HEAD_LABELS[head];
    // Praise and posts without a subject are told by their intent.
    const judgedHere = own.filter(
      ({ post }) => post[head] !== undefined && (head !== 'category' || !/^(?:praise|none)$/.test(post.category ?? '')),
    );
    return scoresOf(
      judgedHere.map(({ post }) => labels.indexOf(post[head] ?? '')),
      judgedHere.map((one) => highest(scores(one))),
    ).macroF1;
  };
  blend.emotionCue = bestOf(steps, (emotionCue) =>
    macroF1('emotion', ({ post, outputs }) => emotionScores({ ...blend, emotionCue }, outputs, post.signs())),
  );
  const category = (fitted: Partial<Blend>) =>
    macroF1('category', ({ post, outputs }) => categoryScores({ ...blend, ...fitted }, outputs, post.signs()));
  for (let round = 0; round < 3; round++) {
    blend.categoryCue = bestOf(steps, (categoryCue) => category({ categoryCue }));
    blend.categoryTopic = bestOf(steps, (categoryTopic) => category({ categoryTopic }));
    blend.categoryProblem = bestOf(steps, (categoryProblem) => category({ categoryProblem }));
  }
  console.error(
    `own posts, unseen: category macro-F1 ${category({}).toFixed(3)}, model alone ${category({ categoryCue: 0, categoryProblem: 0, categoryTopic: 0 }).toFixed(3)}`,
  );
}

function report(judged: readonly Judged[], blend: Blend): void {
  for (const source of ['semeval', 'own'] as const) {
    const of = judged.filter(({ post }) => post.source === source && post.mood !== undefined);
    const gold = of.map(({ post }) => SENTIMENTS.indexOf(post.mood ?? 'neutral'));
    const alone = scoresOf(
      gold,
      of.map(({ outputs }) => highest(outputs.mood)),
    );
    const probabilities = of.map(({ post, outputs }) => moodProbabilities(blend, moodSignals(outputs, post.signs())));
    const blended = scoresOf(
      gold,
      probabilities.map((p) => highest(p)),
    );
    const show = ({ macroRecall, accuracy, recalls }: typeof alone) =>
      `macro-recall ${macroRecall.toFixed(3)} accuracy ${accuracy.toFixed(3)} (${recalls.map((r) => r.toFixed(2)).join(' ')})`;
    console.error(`${source} (${of.length} unseen): model ${show(alone)}; blended ${show(blended)}`);
    for (const threshold of [0.5, 0.6, 0.7, 0.8, 0.9]) {
      const sure = probabilities.flatMap((p, i) => (Math.max(...p) >= threshold ? [highest(p) === gold[i]] : []));
      const right = sure.filter(Boolean).length / (sure.length || 1);
      console.error(`  from ${threshold}: coverage ${(sure.length / of.length).toFixed(3)} right ${right.toFixed(3)}`);
    }
  }
  for (const head of ['emotion', 'intent', 'category'] as const) {
    const labels: readonly string[] = HEAD_LABELS[head];
    const own = judged.filter(({ post }) => post.source === 'own' && post[head] !== undefined);
    const { accuracy, macroF1 } = scoresOf(
      own.map(({ post }) => labels.indexOf(post[head] ?? '')),
      own.map(({ outputs }) => highest(outputs[head])),
    );
    console.error(
      `${head}, own posts unseen, model alone: accuracy ${accuracy.toFixed(3)} macro-F1 ${macroF1.toFixed(3)}`,
    );
  }
}

/** Own posts and those labelled by hand: all that the heads for dangers and flags learn from. */
function writeRisks(posts: readonly Prepared[], out: string): void {
  const labelled = posts.flatMap((post) => (post.flags ? [{ ...post, flags: post.flags }] : []));
  const files = {
    'danger.json': trainDanger(labelled),
    'flags.json': trainFlags(
      labelled.flatMap((post) => (post.file ? [{ ...post, file: post.file, found: post.signs().found }] : [])),
    ),
  };
  for (const [name, file] of Object.entries(files))
    writeFileSync(path.join(path.dirname(out), name), `${JSON.stringify(file, null, 2)}\n`);
  console.error(`Wrote ${Object.keys(files).join(' and ')} beside ${out}`);
}

function writeWeights(posts: readonly Prepared[], out: string): void {
  const unseen = unseenOutputs(posts);
  const temperature = temperatures(unseen);
  const judged: Judged[] = unseen.map(({ post, outputs }) => ({
    post,
    outputs: Object.fromEntries(
      HEADS.map((head) => [head, outputs[head].map((o) => o / temperature[head])]),
    ) as Outputs,
  }));
  const rows = fitBlend(moodSamples(judged), SENTIMENTS.length);
  const blend: Blend = {
    mood: Object.fromEntries(
      SENTIMENTS.map((sentiment, k) => [sentiment, (rows[k] ?? []).map((w) => Number(w.toFixed(4))).join(' ')]),
    ) as Blend['mood'],
    confident: CONFIDENT,
    emotionCue: 1,
    intentRule: 2,
    categoryCue: 1,
    categoryProblem: 1,
    categoryTopic: 1,
  };
  fitCues(judged, blend);
  report(judged, blend);
  console.error(JSON.stringify({ ...blend, temperature }, null, 1));
  const file: WeightsFile = {
    blend,
    heads: Object.fromEntries(
      HEADS.map((head) => [
        head,
        headFile(trainHead(head, posts), HEAD_LABELS[head], temperature[head], SETTINGS[head]),
      ]),
    ) as WeightsFile['heads'],
  };
  writeFileSync(out, `${JSON.stringify(file, null, 2)}\n`);
  console.error(`Wrote ${out}`);
}

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, risks: { type: 'boolean', default: false } },
});
if (!values.data) {
  console.error(`Say where the training data is.\n${USAGE}`);
  process.exit(1);
}
const LABELS = path.join(HERE, 'labels');
const soft = readSoft(LABELS);
const examples = [
  ...(values.risks
    ? []
    : [...readSemeval(values.data, soft), ...readGoemotions(values.data), ...readService(values.data)]),
  ...readOwn(path.join(HERE, 'posts'), soft),
  ...(values.risks ? [] : readTold(path.join(HERE, TOLD), soft)),
  ...readReal(values.data, LABELS, soft),
];
const posts = prepare(examples, (text) => partOf(text, PARTS * KEPT));
console.error(`${posts.length} posts read, ${posts.filter(({ source }) => source === 'own').length} own`);
const out = values.out ?? path.join(HERE, '../model/weights.json');
if (!values.risks) writeWeights(posts, out);
writeRisks(posts, out);
