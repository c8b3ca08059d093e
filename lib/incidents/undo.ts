import type { FactSheet, Incident } from '@/lib/domain/incident';
import { withSheet } from '@/lib/domain/incidentAdoption';

/** A step that was taken: the incident right before it and right after it. */
export interface Taken {
  before: Incident;
  after: Incident;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The sheet of now with what a step changed as it was before; what was changed since stays. */
function sheetBack(now: FactSheet, { before, after }: Taken): FactSheet {
  const sheet = { ...now };
  for (const field of Object.keys(after.sheet) as (keyof FactSheet)[]) {
    const isItsDoing = !same(before.sheet[field], after.sheet[field]) && same(now[field], after.sheet[field]);
    if (isItsDoing) Object.assign(sheet, { [field]: before.sheet[field] });
  }
  return sheet;
}

/**
 * The incident of now without what one step did to its sheet, its log or its state: answers, updates and notes that came since stay. A sheet that was published
 * gives way to a version of its own, because people may have been told it and no number may mean two sheets.
 * @param at when it is taken back, ISO 8601
 * @returns `null` where another version or another state came since: it cannot be taken back any more
 */
export function takenBack(now: Incident, taken: Taken, at: string): Incident | null {
  const { before, after } = taken;
  const wasPublished = before.version !== after.version;
  const hasMoved = before.state !== after.state;
  if ((wasPublished && now.version !== after.version) || (hasMoved && now.state !== after.state)) return null;
  const ids = new Set(before.updates.map(({ id }) => id));
  const noted = new Set(after.updates.flatMap(({ id }) => (ids.has(id) ? [] : [id])));
  const sheet = sheetBack(now.sheet, taken);
  const { state, openedAt, closedAt } = hasMoved ? before : now;
  const back = { ...now, state, openedAt, closedAt, updates: now.updates.filter(({ id }) => !noted.has(id)) };
  // A sheet that was open for a moment may have been answered from: as a draft again it is changed under the next number.
  return wasPublished || (hasMoved && state === 'draft') ? withSheet(back, sheet, at) : { ...back, sheet };
}
