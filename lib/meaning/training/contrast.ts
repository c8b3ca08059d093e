import type { Questions } from './questions';
import { numbersFrom } from './random';
import { type Part, type Plan, partsReader } from './student';

/** Public questions sorted by intent. */
export type Intents = ReadonlyMap<string, readonly string[]>;

export interface Contrasts {
  brands: readonly Questions[];
  /** How often each set is drawn from in a round. */
  intents: readonly { texts: Intents; draws: number }[];
}

const ROUNDS = 5;
const RATE = 0.035;
/** How sharply the nearest text counts more than the others. */
const SHARPNESS = 10;
const SEED = 5;
/** A brand is gone through so often in a round, other questions drawn each time. */
const TIMES = 3;
const ASKED_AT_ONCE = 48;
const INTENTS_AT_ONCE = 16;
const TEXTS_OF_EACH = 3;
const BEGINNING = 1e-3;

interface Text {
  parts: Part[];
  /** What it asks for; below 0: nothing that is answered here. */
  group: number;
  /** Asked by somebody; else what an entry says. */
  isAsked: boolean;
}

/**
 * Turns the rows so that a question points more to its own entry and to other questions that want it than to anything else of the same brand (a softmax
 * over the cosines, descent with AdaGrad). Changes `rows`. The same rows and texts give the same.
 */
export function contrasted(rows: Float32Array, plan: Plan, { brands, intents }: Contrasts): void {
  const random = numbersFrom(SEED);
  const read = partsReader(plan);
  const moved = new Float32Array(rows.length).fill(BEGINNING);
  const known = new Map<string, Part[]>();
  const partsOf = (text: string) => {
    const parts = known.get(text) ?? read(text);
    known.set(text, parts);
    return parts;
  };
  const some = <T>(items: readonly T[], count: number): T[] => {
    const left = [...items];
    for (let at = 0; at < Math.min(count, left.length); at++) {
      const other = at + Math.floor(random() * (left.length - at));
      [left[at], left[other]] = [left[other] as T, left[at] as T];
    }
    return left.slice(0, count);
  };
  const ofBrand = ({ entries, asked }: Questions): Text[] => [
    ...some(asked, ASKED_AT_ONCE).map(({ text, entry }) => ({
      parts: partsOf(text),
      group: entry ?? -1,
      isAsked: true,
    })),
    ...entries.flatMap((texts, group) => texts.map((text) => ({ parts: partsOf(text), group, isAsked: false }))),
  ];
  const ofIntents = (texts: Intents): Text[] =>
    some([...texts.keys()], INTENTS_AT_ONCE).flatMap((intent, group) =>
      some(texts.get(intent) ?? [], TEXTS_OF_EACH).map((text) => ({ parts: partsOf(text), group, isAsked: true })),
    );
  for (let round = 0; round < ROUNDS; round++) {
    const draws = [
      ...brands.flatMap((brand) => Array.from({ length: TIMES }, () => () => ofBrand(brand))),
      ...intents.flatMap(({ texts, draws: count }) => Array.from({ length: count }, () => () => ofIntents(texts))),
    ];
    for (const draw of some(draws, draws.length)) turn(rows, moved, plan.size, draw());
  }
}

/** One step for the texts of one brand. */
function turn(rows: Float32Array, moved: Float32Array, size: number, all: readonly Text[]): void {
  const texts = all.filter(({ parts }) => parts.length > 0);
  const lengths = new Float64Array(texts.length);
  const points = texts.map(({ parts }, of) => {
    const sum = new Float64Array(size);
    for (const { row, share } of parts)
      for (let at = 0; at < size; at++) sum[at] = (sum[at] ?? 0) + share * (rows[row * size + at] ?? 0);
    const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0)) || 1;
    lengths[of] = length;
    return sum.map((value) => value / length);
  });
  const slopes = texts.map(() => new Float64Array(size));
  const isLike = (one: Text, other: Text) => one !== other && one.group >= 0 && one.group === other.group;
  const askers = texts.flatMap((text, at) => (text.isAsked && texts.some((other) => isLike(text, other)) ? [at] : []));
  for (const asker of askers) {
    const [text, point, slope] = [texts[asker], points[asker], slopes[asker]];
    if (!text || !point || !slope) continue;
    const powers = points.map((other, at) => (at === asker ? 0 : Math.exp(SHARPNESS * (dot(point, other) - 1))));
    const total = powers.reduce((sum, power) => sum + power, 0) || 1;
    const alikes = texts.filter((other) => isLike(text, other)).length;
    texts.forEach((other, at) => {
      if (at === asker) return;
      const wanted = isLike(text, other) ? 1 / alikes : 0;
      const pull = (SHARPNESS * ((powers[at] ?? 0) / total - wanted)) / askers.length;
      add(slope, points[at], pull);
      add(slopes[at], point, pull);
    });
  }
  const changes = new Map<number, Float64Array>();
  texts.forEach(({ parts }, of) => {
    const [point, slope] = [points[of], slopes[of]];
    if (!point || !slope) return;
    // Only what turns the sum changes its direction.
    add(slope, point, -dot(slope, point));
    for (const { row, share } of parts) {
      const change = changes.get(row) ?? new Float64Array(size);
      add(change, slope, share / (lengths[of] ?? 1));
      changes.set(row, change);
    }
  });
  for (const [row, change] of changes)
    for (let at = 0, to = row * size; at < size; at++, to++) {
      const step = change[at] ?? 0;
      if (step === 0) continue;
      moved[to] = (moved[to] ?? 0) + step * step;
      rows[to] = (rows[to] ?? 0) - (RATE * step) / Math.sqrt(moved[to] ?? 1);
    }
}

function add(to: Float64Array | undefined, what: ArrayLike<number> | undefined, share: number): void {
  if (!to || !what) return;
  for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) + share * (what[at] ?? 0);
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
