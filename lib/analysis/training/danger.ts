import { LEVELS } from '../model/coding';
import { DANGER_LABELS, type Danger, type DangerFile, dangerFrom, signFeatures } from '../model/danger';
import { featuresOf } from '../model/features';
import { readText } from '../reading';
import { headFile } from './quantise';
import { allOn, type Row, type Settings, train, outputsOf as trainedOutputs } from './sgd';
import { partOf } from './sources';

export interface DangerPost {
  text: string;
  flags: readonly string[];
}

const PARTS = 5;
const SIGNS: Settings = { bits: 12, epochs: 40, rate: 0.1, decay: 1e-4, balance: 0.9, fewest: 3, seed: 7 };
const WORDS: Settings = { bits: 13, epochs: 20, rate: 0.1, decay: 1e-5, balance: 0.9, fewest: 2, seed: 7 };
/** Weights of one level are noise of single posts. */
const ROUNDING = { levels: LEVELS, prune: 1 };
const DANGERS = DANGER_LABELS.filter((label): label is Danger => label !== 'none');
/**
 * How many of a hundred harmless own posts may be held for danger by the heads alone. Many of those posts are look-alikes written to mislead, so everyday posts
 * give far fewer alarms. A missed danger is worse than a notice too many.
 */
const ALARMS = 0.002;

interface Judged {
  label: number;
  likely: Record<Danger, number>;
}

/** The lowest probability that raises no more false alarms than allowed. */
function thresholdOf(judged: readonly Judged[], danger: Danger): number {
  const k = DANGER_LABELS.indexOf(danger);
  const harmless = judged
    .filter(({ label }) => label !== k)
    .map(({ likely }) => likely[danger])
    .sort((a, b) => b - a);
  return Math.ceil((harmless[Math.floor(harmless.length * ALARMS)] ?? 1) * 1000) / 1000;
}

/** Trains both heads on own posts and finds, by cross-validation, from where they are believed. */
export function trainDanger(posts: readonly DangerPost[]): DangerFile {
  const rows = posts.map(({ text, flags }) => {
    const reading = readText(text);
    const label = flags.includes('self_harm') ? 1 : flags.includes('threat') ? 2 : 0;
    const row = (features: Uint16Array): Row => ({ features, target: allOn(label, DANGER_LABELS.length), weight: 1 });
    return {
      label,
      part: partOf(text, PARTS),
      signs: row(signFeatures(reading)),
      words: row(featuresOf(reading.plain).buckets),
    };
  });
  const trained = (of: typeof rows) => ({
    signs: train(
      of.map(({ signs }) => signs),
      DANGER_LABELS.length,
      SIGNS,
    ),
    words: train(
      of.map(({ words }) => words),
      DANGER_LABELS.length,
      WORDS,
    ),
  });
  const judged: Judged[] = [];
  for (let part = 0; part < PARTS; part++) {
    const { signs, words } = trained(rows.filter((row) => row.part !== part));
    for (const row of rows.filter((one) => one.part === part))
      judged.push({
        label: row.label,
        likely: dangerFrom(trainedOutputs(signs, row.signs.features), trainedOutputs(words, row.words.features)),
      });
  }
  const sure = Object.fromEntries(DANGERS.map((danger) => [danger, thresholdOf(judged, danger)])) as Record<
    Danger,
    number
  >;
  for (const danger of DANGERS) {
    const k = DANGER_LABELS.indexOf(danger);
    const said = judged.filter(({ likely }) => likely[danger] >= sure[danger]);
    const right = said.filter(({ label }) => label === k).length;
    const all = judged.filter(({ label }) => label === k).length;
    console.error(
      `${danger}, own posts unseen, heads alone from ${sure[danger]}: recall ${(right / all).toFixed(3)} (${all}), precision ${(right / (said.length || 1)).toFixed(3)}`,
    );
  }
  const { signs, words } = trained(rows);
  return {
    sure,
    signs: headFile(signs, DANGER_LABELS, 1, ROUNDING),
    words: headFile(words, DANGER_LABELS, 1, ROUNDING),
  };
}
