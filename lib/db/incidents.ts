import type { FactSheet, Incident } from '@/lib/domain/incident';
import { type AdoptionWish, adopted, withSheet } from '@/lib/domain/incidentAdoption';
import type { HeardDatabase } from './schema';
import { attemptWrite, type Stored } from './stored';

/** Of a brand, those going on first, then the newest. */
export async function incidentsOf(db: HeardDatabase, brandId: string): Promise<Incident[]> {
  const rows = await db.incidents.where('brandId').equals(brandId).toArray();
  const isOn = ({ state }: Incident) => state === 'open' || state === 'monitoring';
  return rows.sort((a, b) => Number(isOn(b)) - Number(isOn(a)) || b.createdAt.localeCompare(a.createdAt));
}

/** Of every brand, those going on, in no order. */
export function openIncidents(db: HeardDatabase): PromiseLike<Incident[]> {
  return db.incidents.where('state').anyOf('open', 'monitoring').toArray();
}

/** Adds an incident that was validated with `incidentSchema`. One that is there already stays as it is. */
export function addIncident(db: HeardDatabase, incident: Incident): Promise<Stored<Incident>> {
  return attemptWrite(() =>
    db.transaction('rw', db.incidents, async () => {
      const known = await db.incidents.get(incident.id);
      if (!known) await db.incidents.add(incident);
      return known ?? incident;
    }),
  );
}

export type SheetChange =
  | { ok: true; incident: Incident }
  /** Another window changed the sheet meanwhile: `current` is what stands now. */
  | { ok: false; reason: 'newer'; current: Incident }
  | { ok: false; reason: 'gone' };

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Makes `sheet` the next version and keeps the one before. The same sheet again is no new version.
 * @param basedOn the version that was open in the form: where another stands by now, nothing is written
 */
export function changeSheet(
  db: HeardDatabase,
  id: string,
  sheet: FactSheet,
  basedOn: number,
  now: Date,
): Promise<Stored<SheetChange>> {
  return attemptWrite(() =>
    db.transaction('rw', db.incidents, async (): Promise<SheetChange> => {
      const row = await db.incidents.get(id);
      if (!row) return { ok: false, reason: 'gone' };
      if (same(row.sheet, sheet)) return { ok: true, incident: row };
      if (row.version !== basedOn) return { ok: false, reason: 'newer', current: row };
      const incident = withSheet(row, sheet, now.toISOString());
      await db.incidents.put(incident);
      return { ok: true, incident };
    }),
  );
}

/** Everything but the sheet: state, match words, updates, lessons. Read, changed and written in one transaction. @returns `null` when it is gone */
export function changeIncident(
  db: HeardDatabase,
  id: string,
  change: (incident: Incident) => Incident,
  now: Date,
): Promise<Stored<Incident | null>> {
  return attemptWrite(() =>
    db.transaction('rw', db.incidents, async () => {
      const row = await db.incidents.get(id);
      if (!row) return null;
      const changed = change(row);
      if (changed === row) return row;
      const written = { ...changed, updatedAt: now.toISOString() };
      await db.incidents.put(written);
      return written;
    }),
  );
}

/** Only drafts and rehearsals go: what people were told stays. @returns what went, to bring it back */
export function removeIncident(db: HeardDatabase, id: string): Promise<Stored<Incident | null>> {
  return attemptWrite(() =>
    db.transaction('rw', db.incidents, async () => {
      const row = await db.incidents.get(id);
      if (!row || (row.state !== 'draft' && !row.isRehearsal)) return null;
      await db.incidents.delete(id);
      return row;
    }),
  );
}

/** The user says whether a post belongs to the incident; the post seen is counted accordingly. */
export function setBelongs(
  db: HeardDatabase,
  id: string,
  postId: string,
  belongs: boolean,
  now: Date,
): Promise<Stored<Incident | null>> {
  return attemptWrite(() =>
    db.transaction('rw', db.incidents, db.sightings, async () => {
      const row = await db.incidents.get(id);
      if (!row) return null;
      const without = (posts: string[]) => posts.filter((post) => post !== postId);
      const { yes, no } = row.match;
      const match = belongs
        ? { ...row.match, yes: [...without(yes), postId].slice(-5000), no: without(no) }
        : { ...row.match, yes: without(yes), no: [...without(no), postId].slice(-5000) };
      const written = { ...row, match, updatedAt: now.toISOString() };
      await db.incidents.put(written);
      await countTo(db, postId, belongs ? id : null, id);
      return written;
    }),
  );
}

/** Counts a post seen to an incident. */
export function countSighting(db: HeardDatabase, postId: string, incidentId: string | null): Promise<Stored<void>> {
  return attemptWrite(() => db.transaction('rw', db.sightings, () => countTo(db, postId, incidentId, null)));
}

/** @param onlyFrom where given, a post that is counted to yet another incident stays there */
async function countTo(
  db: HeardDatabase,
  postId: string,
  incidentId: string | null,
  onlyFrom: string | null,
): Promise<void> {
  const seen = await db.sightings.get(postId);
  if (!seen || seen.incidentId === incidentId) return;
  if (incidentId === null && onlyFrom !== null && seen.incidentId !== onlyFrom) return;
  await db.sightings.put({ ...seen, incidentId });
}

/**
 * Takes over an incident from a file, as it stands to the one here by now.
 * @returns what stands here now; `null`: nothing was taken, because ours is the same, newer, or was chosen
 */
export function adoptIncident(db: HeardDatabase, wish: AdoptionWish): Promise<Stored<Incident | null>> {
  return attemptWrite(() =>
    db.transaction('rw', db.incidents, async () => {
      const taken = adopted((await db.incidents.get(wish.theirs.id)) ?? null, wish);
      if (taken) await db.incidents.put(taken);
      return taken;
    }),
  );
}
