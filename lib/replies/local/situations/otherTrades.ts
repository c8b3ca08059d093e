import type { Industry } from '@/lib/domain/brand';
import { ALL_ENQUIRIES } from './enquiryRows';
import { TRADES } from './trades';

const known = new Map<Industry, ReadonlySet<string>>();

/** The rows that no brand of this trade is written to about: their likelihood belongs to the others. */
export function rowsOfOtherTrades(industry: Industry | null): ReadonlySet<string> {
  if (!industry || industry === 'other') return new Set();
  const found = known.get(industry) ?? sortedOut(industry);
  known.set(industry, found);
  return found;
}

function sortedOut(industry: Industry): ReadonlySet<string> {
  const rows = [
    ...TRADES.flatMap(({ rows: of, industries }) => of.map(({ id }) => ({ id, industries }))),
    ...ALL_ENQUIRIES,
  ];
  const isOurs = ({ industries }: { industries?: readonly Industry[] }) => !industries || industries.includes(industry);
  const ours = new Set(rows.filter(isOurs).map(({ id }) => id));
  return new Set(rows.filter(({ id }) => !ours.has(id)).map(({ id }) => id));
}
