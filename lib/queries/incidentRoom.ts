import {
  addIncident,
  changeIncident,
  changeSheet,
  incidentsOf,
  removeIncident,
  type SheetChange,
  setBelongs,
} from '@/lib/db/incidents';
import { attemptWrite, type Stored } from '@/lib/db/stored';
import type { FactSheet, Incident } from '@/lib/domain/incident';
import type { Platform } from '@/lib/domain/platform';
import { withUpdate } from '@/lib/incidents/clock';
import { matchIncident, seenSighting } from '@/lib/incidents/match';
import { type Taken, takenBack } from '@/lib/incidents/undo';
import { refreshDue } from './dueBadge';
import { useRows } from './rows';
import { withDatabase } from './storing';

export { useIncidentClock, useNow } from './incidentClock';

const NONE: Incident[] = [];

/** Every incident of a brand but rehearsals, those going on first. `undefined` while loading. */
export function useIncidents(brandId: string): Incident[] | undefined {
  return useRows(
    `incidents:all:${brandId}`,
    async (db) => (await incidentsOf(db, brandId)).filter(({ isRehearsal }) => !isRehearsal),
    NONE,
  );
}

/** What came of a step: what it changed; `null` where nothing was written, because the incident is gone or another version stands by now. */
export type Step = Stored<Taken | null>;
export type { Taken };

export interface IncidentActions {
  /** Keeps a new one; with `open` posts are matched to it from now on. */
  begin(incident: Incident, open: boolean): Promise<Stored<Incident>>;
  open(id: string): Promise<Step>;
  /**
   * A new version of the sheet; the one before is kept, to tell who was told what.
   * @param basedOn the version that was being changed: where another stands by now nothing is written
   */
  publish(incident: Incident, sheet: FactSheet, basedOn: number): Promise<Stored<SheetChange>>;
  /** The time people are told is part of the sheet: a new one is a new version. */
  setNextUpdate(incident: Incident, at: string | null): Promise<Step>;
  setMatch(id: string, match: Incident['match']): Promise<Step>;
  /** Whether a post belongs to it, as the user says. */
  setBelongs(id: string, postId: string, belongs: boolean): Promise<Stored<Incident | null>>;
  /**
   * Notes that an update went out, in each of the places, and moves the clock on.
   * @param isNoted tells of the incident as it stands that it is in the log already: then nothing is noted again, before and after are the same
   */
  noteUpdate(id: string, update: NewUpdate, isNoted?: (incident: Incident) => boolean): Promise<Step>;
  /** Takes a step above back and nothing else. `null`: too late, it was changed again since. */
  undo(taken: Taken): Promise<Step>;
  setState(id: string, state: Incident['state']): Promise<Step>;
  setLessons(id: string, lessons: string): Promise<Step>;
  /** Only drafts go; what people were told stays. @returns what went */
  remove(id: string): Promise<Stored<Incident | null>>;
}

export interface NewUpdate {
  kind: Incident['updates'][number]['kind'];
  /** None: somewhere else. */
  platforms: readonly Platform[];
  text: string;
}

/** @param next gives the incident back as it is where there is nothing to write, `null` where it must not be written */
async function change(id: string, next: (incident: Incident, at: string) => Incident | null): Promise<Step> {
  const now = new Date();
  let taken: Taken | null = null;
  const stored = await withDatabase((db) =>
    changeIncident(
      db,
      id,
      (row) => {
        const after = next(row, now.toISOString());
        taken = after && { before: row, after };
        return after ?? row;
      },
      now,
    ),
  );
  await refreshDue();
  return stored.ok ? { ok: true, value: stored.value && taken } : stored;
}

function inState(incident: Incident, state: Incident['state'], at: string): Incident {
  if (incident.state === state) return incident;
  const isOpen = state === 'open' || state === 'monitoring';
  return {
    ...incident,
    state,
    openedAt: incident.openedAt ?? (isOpen ? at : null),
    closedAt: state === 'closed' ? at : null,
  };
}

export const incidentActions: IncidentActions = {
  async begin(incident, open) {
    const row = open ? inState(incident, 'open', new Date().toISOString()) : incident;
    const stored = await withDatabase((db) => addIncident(db, row));
    if (stored.ok && open) await findItsPosts(row.id);
    await refreshDue();
    return stored;
  },
  async open(id) {
    const stored = await change(id, (row, at) => inState(row, 'open', at));
    await findItsPosts(id);
    return stored;
  },
  async publish(incident, sheet, basedOn) {
    // Nobody was told anything from the sheet of a draft.
    if (incident.state === 'draft') {
      const stored = await change(incident.id, (row) => ({ ...row, sheet }));
      if (!stored.ok) return stored;
      const { value } = stored;
      return { ok: true, value: value ? { ok: true, incident: value.after } : { ok: false, reason: 'gone' } };
    }
    const stored = await withDatabase((db) => changeSheet(db, incident.id, sheet, basedOn, new Date()));
    // Another start or another name: posts that were seen before may belong now, and others not any more.
    if (stored.ok && stored.value.ok) await findItsPosts(incident.id);
    await refreshDue();
    return stored;
  },
  async setNextUpdate(incident, nextUpdateAt) {
    const { id, sheet, version } = incident;
    const stored = await withDatabase((db) => changeSheet(db, id, { ...sheet, nextUpdateAt }, version, new Date()));
    await refreshDue();
    if (!stored.ok) return stored;
    return { ok: true, value: stored.value.ok ? { before: incident, after: stored.value.incident } : null };
  },
  async setMatch(id, match) {
    const stored = await change(id, (row) => ({ ...row, match }));
    await findItsPosts(id);
    return stored;
  },
  setBelongs: (id, postId, belongs) => withDatabase((db) => setBelongs(db, id, postId, belongs, new Date())),
  noteUpdate: (id, { kind, platforms, text }, isNoted) =>
    change(id, (row, at) =>
      isNoted?.(row)
        ? row
        : (platforms.length ? platforms : [null]).reduce(
            (noted, platform) => withUpdate(noted, { id: crypto.randomUUID(), at, kind, platform, text }),
            row,
          ),
    ),
  undo: (taken) => change(taken.after.id, (row, at) => takenBack(row, taken, at)),
  setState: (id, state) => change(id, (row, at) => inState(row, state, at)),
  setLessons: (id, lessons) => change(id, (row) => (row.lessons === lessons ? row : { ...row, lessons })),
  async remove(id) {
    const stored = await withDatabase((db) => removeIncident(db, id));
    await refreshDue();
    return stored;
  },
};

const HOUR_MS = 60 * 60 * 1000;
/** People notice before the brand does. */
const BEFORE_START_MS = 3 * HOUR_MS;
/** Where nobody knows when it began, so much of what was seen before it was opened is looked at. */
const BEFORE_OPENED_MS = 24 * HOUR_MS;

/** From when on posts may belong to it, by any version of its sheet: what was counted from an earlier start is looked at again. */
function earliestPost({ sheet, earlier, openedAt, createdAt }: Incident): string {
  const starts = [sheet, ...earlier.map((row) => row.sheet)].map(({ startedAt }) =>
    startedAt === null ? Date.parse(openedAt ?? createdAt) - BEFORE_OPENED_MS : Date.parse(startedAt) - BEFORE_START_MS,
  );
  return new Date(Math.min(...starts.filter((at) => !Number.isNaN(at)), Date.now())).toISOString();
}

/** After incidents came from a file: their posts are counted to them, and the number on the icon follows. */
export async function countPosts(ids: readonly string[]): Promise<void> {
  for (const id of ids) await findItsPosts(id);
  await refreshDue();
}

/** Posts that were read before the incident was opened, or before its words were right, are counted to it as well. */
async function findItsPosts(id: string): Promise<void> {
  await withDatabase((db) =>
    attemptWrite(async () => {
      const incident = await db.incidents.get(id);
      if (!incident || incident.state === 'draft') return;
      const brand = await db.brands.get(incident.brandId);
      const names = brand ? [brand.name, ...brand.handles.map(({ handle }) => handle)] : [];
      await db.sightings
        .where('seenAt')
        .aboveOrEqual(earliestPost(incident))
        .filter((row) => row.brandId === incident.brandId && (row.incidentId === null || row.incidentId === id))
        .modify((row) => {
          const match = matchIncident(seenSighting(row), [incident], new Date(), { names });
          row.incidentId = match?.certainty === 'sure' ? id : null;
        });
    }),
  );
}
