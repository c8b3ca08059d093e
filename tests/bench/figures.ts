/** One measured figure. The contract of `npm run bench -- --json` and `npm run eval -- --json`: one object a line. */
export interface Figure {
  area: string;
  name: string;
  value: number;
  unit: string;
  /** What it should be; `null` where nothing is promised yet. */
  target: number | null;
  /** `null` without a target. */
  ok: boolean | null;
  /** Other figures to read it by: an earlier way, the spread of repeated runs. */
  peers: Record<string, number>;
}

const rounded = (value: number) => Number(value.toPrecision(4));

interface Measured {
  area: string;
  name: string;
  value: number;
  unit: string;
  peers?: Record<string, number>;
}

const roundedPeers = (peers: Record<string, number> = {}) =>
  Object.fromEntries(Object.entries(peers).map(([name, value]) => [name, rounded(value)]));

/** A figure that should not exceed `target`; `null`: nothing promised. */
export function atMost(target: number | null, { peers, ...measured }: Measured): Figure {
  const value = rounded(measured.value);
  return { ...measured, value, target, ok: target === null ? null : value <= target, peers: roundedPeers(peers) };
}

/** A figure that should reach `target`; `null`: nothing promised. */
export function atLeast(target: number | null, { peers, ...measured }: Measured): Figure {
  const value = rounded(measured.value);
  return { ...measured, value, target, ok: target === null ? null : value >= target, peers: roundedPeers(peers) };
}

/** The value below which `share` (0..1) of the values lie. Throws on an empty list. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
  if (value === undefined) throw new Error('No values to take a quantile of');
  return value;
}

export const median = (values: number[]) => quantile(values, 0.5);

const MARK = { true: 'ok', false: 'MISSED', null: '' };
const WIDTHS = [11, 70, 12, 10, 6];

const row = (cells: string[]) =>
  cells
    .map((cell, column) => cell.padEnd(WIDTHS[column] ?? 0))
    .join('  ')
    .trimEnd();

/** Prints to stdout what the columns of the figures mean; nothing with `--json` among `args`. */
export function printHead(args: string[]): void {
  if (!args.includes('--json'))
    process.stdout.write(`${row(['area', 'figure', 'value', 'target', '', 'beside it'])}\n`);
}

/** Prints figures to stdout as soon as they are known: rows of a table, or with `--json` among `args` one object a line. */
export function printFigures(figures: Figure[], args: string[]): void {
  for (const figure of figures) {
    const { area, name, value, unit, target, ok, peers } = figure;
    const beside = Object.entries(peers).map(([peer, measured]) => `${peer} ${measured}`);
    const cells = [
      area,
      name,
      `${value} ${unit}`,
      target === null ? '' : `${target} ${unit}`,
      MARK[`${ok}`],
      beside.join(', '),
    ];
    process.stdout.write(`${args.includes('--json') ? JSON.stringify(figure) : row(cells)}\n`);
  }
}

/** Says on stderr what is being measured, so that stdout holds figures only. */
export const saying = (what: string) => process.stderr.write(`… ${what}\n`);
