import { FLAGS } from '@/lib/domain/labels';
import { atLeast, atMost, type Figure } from '../bench/figures';
import type { CalledPositive, LabelResult, OutsideResults, OwnResults, Share } from './understanding';

const AREA = 'understanding';
const UNIT = '%';
const percent = ({ hits, n }: Share) => (n === 0 ? 0 : (100 * hits) / n);

/** What was promised for each public set; others are shown without a promise. */
const MACRO_RECALL_TARGETS: Record<string, number> = { 'held-out posts': 75, tweeteval: 66, airline: 75 };
const SURE_ACCURACY = 90;
const SURE_COVERAGE = 60;
/** Missing one of these may cost a life. */
const NEVER_MISSED: readonly string[] = ['self_harm', 'threat'];

function peersOf({ peers, scores }: LabelResult, of: 'macroRecall' | 'macroF1' | 'accuracy'): Record<string, number> {
  const others = Object.entries(peers).map(([name, theirs]) => [name, 100 * theirs[of]] as const);
  return { ...Object.fromEntries(others), n: scores.n };
}

function ofSentiment(result: LabelResult): Figure[] {
  const { set, scores } = result;
  const figure = (name: string, value: number) => ({
    area: AREA,
    name: `sentiment ${name}, ${set}`,
    value: 100 * value,
    unit: UNIT,
  });
  return [
    atLeast(MACRO_RECALL_TARGETS[set] ?? null, {
      ...figure('macro-recall', scores.macroRecall),
      peers: peersOf(result, 'macroRecall'),
    }),
    atLeast(null, { ...figure('accuracy', scores.accuracy), peers: peersOf(result, 'accuracy') }),
    atLeast(SURE_ACCURACY, {
      ...figure('accuracy where sure', scores.accuracyWhenConfident),
      peers: { n: scores.n * scores.coverage },
    }),
    atLeast(SURE_COVERAGE, { ...figure('sure of', scores.coverage), peers: { n: scores.n } }),
  ];
}

function ofLabel(result: LabelResult): Figure[] {
  const { set, label, scores } = result;
  const target = label.startsWith('category') ? 75 : null;
  const figure = (name: string, value: number) => ({
    area: AREA,
    name: `${label} ${name}, ${set}`,
    value: 100 * value,
    unit: UNIT,
  });
  return [
    atLeast(target, { ...figure('macro-F1', scores.macroF1), peers: peersOf(result, 'macroF1') }),
    atLeast(null, { ...figure('accuracy', scores.accuracy), peers: peersOf(result, 'accuracy') }),
  ];
}

const ofLabels = (results: readonly LabelResult[]) =>
  results.flatMap((result) => (result.label === 'sentiment' ? ofSentiment(result) : ofLabel(result)));

function ofCalledPositive({ set, heard, peers }: CalledPositive): Figure {
  return atMost(3, {
    area: AREA,
    name: `complaints called positive, ${set}`,
    value: percent(heard),
    unit: UNIT,
    peers: { ...Object.fromEntries(Object.entries(peers).map(([name, share]) => [name, percent(share)])), n: heard.n },
  });
}

export function ownFigures({ labels, flags, gist, calledPositive, evidence, severity }: OwnResults): Figure[] {
  const { all, each } = flags;
  const share = (name: string, of: Share) => ({
    area: AREA,
    name: `${name}, held-out posts`,
    value: percent(of),
    unit: UNIT,
    peers: { n: of.n },
  });
  return [
    ...ofLabels(labels),
    ofCalledPositive(calledPositive),
    atLeast(95, {
      area: AREA,
      name: 'flags recall, held-out posts',
      value: 100 * all.recall,
      unit: UNIT,
      peers: { never: 0, n: all.expected },
    }),
    atLeast(85, {
      area: AREA,
      name: 'flags precision, held-out posts',
      value: 100 * all.precision,
      unit: UNIT,
      peers: { n: all.raised },
    }),
    ...FLAGS.filter((flag) => each[flag].expected > 0).map((flag) =>
      atLeast(NEVER_MISSED.includes(flag) ? 100 : null, {
        area: AREA,
        name: `flag ${flag} recall, held-out posts`,
        value: 100 * each[flag].recall,
        unit: UNIT,
        peers: { precision: 100 * each[flag].precision, n: each[flag].expected },
      }),
    ),
    atLeast(65, share('gist present where a problem is stated', gist.expected)),
    atLeast(95, share('gist right or silent (by words, an estimate)', gist.rightOrSilent)),
    atLeast(null, share('gist right where given (by words, an estimate)', gist.right)),
    atLeast(null, share('severity exact', severity.exact)),
    atLeast(null, share('severity at most one step off', severity.within)),
    atLeast(null, share('labels that point at their words', evidence)),
  ];
}

export function outsideFigures({ labels, calledPositive }: OutsideResults): Figure[] {
  return [...ofLabels(labels), ...calledPositive.map(ofCalledPositive)];
}
