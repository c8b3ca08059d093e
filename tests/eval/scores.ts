/** One judged post: `gold` are the labels that count as right, the first of them the one that was missed. */
export interface Judged<Post> {
  post: Post;
  gold: readonly string[];
  got: string;
  confident: boolean;
}

export interface Scores {
  n: number;
  accuracy: number;
  /** Of the classes that occur in the gold labels. */
  macroRecall: number;
  macroF1: number;
  /** Share of posts the label is called sure of. */
  coverage: number;
  accuracyWhenConfident: number;
  /** By gold label. */
  perClass: Record<string, { n: number; recall: number; precision: number; f1: number }>;
}

export const isRight = ({ gold, got }: Pick<Judged<unknown>, 'gold' | 'got'>) => gold.includes(got);

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const mean = (values: number[]) =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

export function scoresOf(items: readonly Judged<unknown>[]): Scores {
  const tally = new Map<string, { hit: number; missed: number; falseAlarm: number }>();
  const of = (label: string) => {
    const known = tally.get(label) ?? { hit: 0, missed: 0, falseAlarm: 0 };
    tally.set(label, known);
    return known;
  };
  for (const item of items) {
    if (isRight(item)) of(item.got).hit++;
    else {
      of(item.gold[0] ?? '').missed++;
      of(item.got).falseAlarm++;
    }
  }
  const perClass = Object.fromEntries(
    [...tally]
      .filter(([, { hit, missed }]) => hit + missed > 0)
      .map(([label, { hit, missed, falseAlarm }]) => [
        label,
        {
          n: hit + missed,
          recall: share(hit, hit + missed),
          precision: share(hit, hit + falseAlarm),
          f1: share(2 * hit, 2 * hit + missed + falseAlarm),
        },
      ]),
  );
  const sure = items.filter(({ confident }) => confident);
  return {
    n: items.length,
    accuracy: share(items.filter(isRight).length, items.length),
    macroRecall: mean(Object.values(perClass).map(({ recall }) => recall)),
    macroF1: mean(Object.values(perClass).map(({ f1 }) => f1)),
    coverage: share(sure.length, items.length),
    accuracyWhenConfident: share(sure.filter(isRight).length, sure.length),
    perClass,
  };
}

/** Wilson's 95 % interval of a share, 0 … 1. */
export function intervalOf(hits: number, total: number): [number, number] {
  if (total === 0) return [0, 1];
  const z = 1.96;
  const p = hits / total;
  const scale = 1 + z ** 2 / total;
  const centre = p + z ** 2 / (2 * total);
  const spread = z * Math.sqrt((p * (1 - p)) / total + z ** 2 / (4 * total ** 2));
  return [(centre - spread) / scale, (centre + spread) / scale];
}

/** How often each gold label was read as each other, most often first. Right ones are left out. */
export function confusionsOf(items: readonly Judged<unknown>[]): { gold: string; got: string; n: number }[] {
  const counts = new Map<string, { gold: string; got: string; n: number }>();
  for (const item of items) {
    if (isRight(item)) continue;
    const gold = item.gold[0] ?? '';
    const key = `${gold} ${item.got}`;
    const known = counts.get(key) ?? { gold, got: item.got, n: 0 };
    counts.set(key, { ...known, n: known.n + 1 });
  }
  return [...counts.values()].sort((a, b) => b.n - a.n || a.gold.localeCompare(b.gold) || a.got.localeCompare(b.got));
}

/** Recall and precision of labels of which a post may have several. */
export interface FlagScores {
  expected: number;
  raised: number;
  right: number;
  recall: number;
  /** 1 where nothing was raised: then nothing was raised wrongly. */
  precision: number;
}

export function flagScores(
  pairs: readonly { gold: readonly string[]; got: readonly string[] }[],
  flag?: string,
): FlagScores {
  let expected = 0;
  let raised = 0;
  let right = 0;
  for (const { gold, got } of pairs) {
    const wanted = flag ? gold.filter((one) => one === flag) : gold;
    const found = flag ? got.filter((one) => one === flag) : got;
    expected += wanted.length;
    raised += found.length;
    right += found.filter((one) => wanted.includes(one)).length;
  }
  return {
    expected,
    raised,
    right,
    recall: expected === 0 ? 1 : right / expected,
    precision: raised === 0 ? 1 : right / raised,
  };
}
