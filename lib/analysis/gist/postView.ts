import type { Reading } from '../reading';
import { View } from './view';

/** Posts are read for their matter up to here; what matters stands near the top. */
export const READ_UP_TO = 4000;

const views = new WeakMap<Reading, { view: View; products: readonly string[] }>();

/** The post in words; made once however many readers look at it. */
export function viewOf(reading: Reading, products: readonly string[]): View {
  const known = views.get(reading);
  if (known?.products === products) return known.view;
  const { words } = reading.searched;
  const isWhole = words.text.length <= READ_UP_TO;
  const view = new View(reading.words.slice(0, READ_UP_TO), products, isWhole ? words : undefined);
  views.set(reading, { view, products });
  return view;
}
