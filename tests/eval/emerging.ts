import { atLeast, atMost, type Figure } from '../bench/figures';
import { alarmsOf, looksAt } from './emerging/looks';
import { type Plant, planted, streamOf } from './emerging/streams';

const AREA = 'emerging issues';
/** People seen on a usual weekday. */
export const SIZES = [10, 30, 100, 300];
const MONTHS = 10;
const STREAMS = { development: 1, 'held-out': 5 };
/** The rules were tried on the development streams only; no number of one set comes in the other. */
const SEEDS = { development: 1000, 'held-out': 700_000 };
type Set = keyof typeof SEEDS;

/** People more than usual that a spike brings. From twelve on one day tells it from chance whatever the rest; fewer drown in small brands. */
const CLEAR = 12;
const BANDS = [
  ['fewer than 4', 0, 4],
  ['4 to 7', 4, 8],
  ['8 to 11', 8, CLEAR],
] as const;

interface JudgedPlant extends Plant {
  size: number;
  found: boolean;
}

export interface EmergingResults {
  months: number;
  /** Method → size → alarms a month where nothing was planted. */
  falseAlarms: Record<string, Record<number, number>>;
  plants: JudgedPlant[];
}

/** Alarms on streams without a spike, and spikes found at one of the two looks of their day. */
export function judgeEmerging(set: Set): EmergingResults {
  const falseAlarms: EmergingResults['falseAlarms'] = {};
  const plants: JudgedPlant[] = [];
  for (const size of SIZES) {
    for (let number = 0; number < STREAMS[set]; number++) {
      const seed = SEEDS[set] + size * 10 + number;
      const stream = streamOf(seed, size, MONTHS);
      for (const [method, looks] of Object.entries(looksAt(stream))) {
        const of = falseAlarms[method] ?? {};
        falseAlarms[method] = of;
        of[size] = (of[size] ?? 0) + alarmsOf(looks).length / (MONTHS * STREAMS[set]);
      }
      const spiked = planted(stream, seed + 500_000);
      const looks = looksAt(spiked.stream, {}).Heard ?? [];
      for (const plant of spiked.plants) {
        const named = plant.kind === 'outage' ? [plant.term, 'word:outage-0'] : [plant.term];
        const found = looks.some(
          ({ slot, issues }) =>
            slot >= plant.slot &&
            slot <= plant.slot + 1 &&
            issues.some((terms) => named.some((one) => terms.includes(one as never))),
        );
        plants.push({ ...plant, size, found });
      }
    }
  }
  return { months: SIZES.length * STREAMS[set] * MONTHS, falseAlarms, plants };
}

const share = (plants: readonly JudgedPlant[]) =>
  plants.length === 0 ? 0 : (100 * plants.filter(({ found }) => found).length) / plants.length;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function figuresOf(set: Set): Figure[] {
  const { months, falseAlarms, plants } = judgeEmerging(set);
  const overall = Object.fromEntries(
    Object.entries(falseAlarms).map(([method, sizes]) => [method, mean(Object.values(sizes))]),
  );
  const { Heard = 0, ...peers } = overall;
  const bySize = Object.entries(falseAlarms.Heard ?? {}).map(([size, value]) => [`${size} people a day`, value]);
  const figure = (name: string, of: readonly JudgedPlant[]) => ({
    area: AREA,
    name: `${name}, ${set} streams`,
    value: share(of),
    unit: '%',
    peers: { n: of.length },
  });
  const clear = plants.filter(({ extraPeople }) => extraPeople >= CLEAR);
  const bySizeFound = Object.fromEntries(
    SIZES.map((size) => [`${size} people a day`, share(clear.filter((plant) => plant.size === size))]),
  );
  const kinds = [
    ['outages', (plant: JudgedPlant) => plant.kind === 'outage'],
    ['×10', (plant: JudgedPlant) => plant.factor === 10],
    ['×5', (plant: JudgedPlant) => plant.factor === 5],
    ['×3', (plant: JudgedPlant) => plant.factor === 3],
  ] as const;
  return [
    atMost(1, {
      area: AREA,
      name: `false alarms a month, ${set} streams`,
      value: Heard,
      unit: '',
      peers: { ...peers, ...Object.fromEntries(bySize), months },
    }),
    atLeast(90, {
      ...figure(`spikes of ${CLEAR} or more people beyond the usual found within a day`, clear),
      peers: { ...bySizeFound, n: clear.length },
    }),
    ...BANDS.map(([name, from, to]) =>
      atLeast(
        null,
        figure(
          `spikes of ${name} people beyond the usual found within a day`,
          plants.filter(({ extraPeople }) => extraPeople >= from && extraPeople < to),
        ),
      ),
    ),
    atLeast(null, figure('spikes of any size found within a day', plants)),
    ...kinds.map(([name, is]) => atLeast(null, figure(`${name} of any size found within a day`, plants.filter(is)))),
  ];
}

/** The detector of emerging issues on made-up streams: those held out, and beside them those it was made on. */
export const emergingFigures = (): Figure[] => [...figuresOf('held-out'), ...figuresOf('development')];
