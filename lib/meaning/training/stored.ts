import type { StoredTable } from '../table';
import type { Distilled } from './distil';

const MIDDLE = 7.5;
const MOST_STEPS = 255;

/** Four bits a number, two numbers a byte, and one byte a row for the size of its steps. */
export function stored({ plan, rows, telling }: Distilled): StoredTable {
  const { words, pairs, pieces, size } = plan;
  const count = rows.length / size;
  const largest = Array.from({ length: count }, (_, row) =>
    rows.subarray(row * size, (row + 1) * size).reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  );
  const step = Math.max(...largest) / MIDDLE / MOST_STEPS;
  const steps = largest.map((most) => Math.max(1, Math.round(most / MIDDLE / step)));
  const halves = Buffer.alloc(rows.length / 2);
  const level = (at: number) => {
    const unit = (steps[Math.floor(at / size)] ?? 1) * step;
    return Math.max(0, Math.min(15, Math.round((rows[at] ?? 0) / unit + MIDDLE)));
  };
  for (let at = 0; at < halves.length; at++) halves[at] = level(at * 2) * 16 + level(at * 2 + 1);
  return {
    size,
    pieces,
    step,
    words: words.join(' '),
    pairs: pairs.join('|'),
    telling,
    steps: Buffer.from(steps).toString('base64'),
    rows: halves.toString('base64'),
  };
}
