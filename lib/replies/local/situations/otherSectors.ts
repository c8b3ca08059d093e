import { mayBeOf, type Sector } from '../sectors';
import { ALL_ENQUIRIES } from './enquiryRows';
import { TRADES } from './trades';

const NONE: ReadonlySet<string> = new Set();
const known = new Map<string, ReadonlySet<string>>();

/** The rows that nobody writes to such a brand about: their likelihood belongs to the others. */
export function rowsOfOtherSectors(brand: ReadonlySet<Sector> | null): ReadonlySet<string> {
  if (!brand) return NONE;
  const key = [...brand].sort().join(' ');
  const found = known.get(key) ?? sortedOut(brand);
  known.set(key, found);
  return found;
}

function sortedOut(brand: ReadonlySet<Sector>): ReadonlySet<string> {
  const rows = [...TRADES.flatMap(({ rows: of }) => of), ...ALL_ENQUIRIES];
  return new Set(rows.filter(({ sectors }) => !mayBeOf(sectors, brand)).map(({ id }) => id));
}
