import type { Draft } from '@/lib/db/drafts';
import { draftOf, keepDraft } from '@/lib/db/drafts';
import type { HeardDatabase } from '@/lib/db/schema';
import type { DraftIssue } from '@/lib/domain/draft';
import type { Incident } from '@/lib/domain/incident';
import type { Sighting } from '@/lib/domain/sighting';
import { draftAgainstSheet } from '@/lib/incidents/drafts';
import type { IncidentRecord, IncidentSuggestion, SupersededReply } from '@/lib/incidents/types';
import { useRows } from './rows';
import { withDatabase } from './storing';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How people felt before and after is told from so many days. */
const AROUND_DAYS = 14;

export type Kept = Omit<IncidentRecord, 'incident'>;
const NOTHING: Kept = { interactions: [], sightings: [], commitments: [] };

/** What was seen, answered and promised around an incident. `undefined` while loading. */
export function useIncidentRecord(incident: Incident): Kept | undefined {
  return useRows(`incident:record:${incident.id}`, (db) => recordOf(db, incident), NOTHING);
}

async function recordOf(db: HeardDatabase, incident: Incident): Promise<Kept> {
  const start = Date.parse(incident.sheet.startedAt ?? incident.openedAt ?? incident.createdAt);
  const from = new Date(start - AROUND_DAYS * DAY_MS).toISOString();
  const [interactions, sightings] = await Promise.all([
    db.interactions
      .where('startedAt')
      .aboveOrEqual(new Date(start - DAY_MS).toISOString())
      .filter((row) => row.brandId === incident.brandId && row.state !== 'failed')
      .toArray(),
    db.sightings
      .where('seenAt')
      .aboveOrEqual(from)
      .filter((row) => row.brandId === incident.brandId)
      .toArray(),
  ]);
  const ours = interactions.filter((row) => row.incident?.id === incident.id).map(({ id }) => id);
  const commitments = await db.commitments.where('interactionId').anyOf(ours).toArray();
  return { interactions, sightings, commitments };
}

/** A reply being written to a post of the incident, and what in it goes against the sheet as it stands now. */
export interface CheckedDraft {
  draft: Draft;
  sighting: Sighting;
  issues: DraftIssue[];
}

/** Open drafts to posts of the incident, checked against the sheet in force; those to mend first. `undefined` while loading. */
export function useOpenDrafts(incident: Incident): CheckedDraft[] | undefined {
  return useRows<CheckedDraft[]>(
    `incident:drafts:${incident.id}:${incident.version}:${incident.updatedAt}`,
    async (db) => {
      const drafts = await db.drafts.toArray();
      const seen = await db.sightings.bulkGet(drafts.map(({ postId }) => postId));
      return drafts
        .flatMap((draft, index) => {
          const sighting = seen[index];
          if (sighting?.incidentId !== incident.id) return [];
          const { text: post, platform } = sighting;
          return [{ draft, sighting, issues: draftAgainstSheet(draft.text, incident, new Date(), { post, platform }) }];
        })
        .sort((a, b) => b.issues.length - a.issues.length);
    },
    [],
  );
}

/** Puts the sheet's own line in place of what goes against it. */
export async function mendDraft(postId: string, issue: DraftIssue): Promise<boolean> {
  const { fix } = issue;
  if (fix === null) return false;
  const stored = await withDatabase(async (db) => {
    const draft = await draftOf(db, postId);
    if (!draft) return { ok: true, value: null };
    const words = `${draft.text.slice(0, issue.start)}${fix}${draft.text.slice(issue.end)}`.trim();
    return keepDraft(db, postId, { ...draft, text: words, origin: 'edited' }, new Date());
  });
  return stored.ok;
}

/**
 * Lays a correction ready at the post it belongs to: opened there, it stands in the panel as a draft. A draft somebody began is not overwritten.
 * @returns false where one stands there already, or it could not be kept
 */
export async function layCorrection(
  { interaction }: Pick<SupersededReply, 'interaction'>,
  correction: IncidentSuggestion,
): Promise<boolean> {
  const { post, personId } = interaction;
  let isTaken = false;
  const stored = await withDatabase(async (db) => {
    const former = await draftOf(db, post.id);
    isTaken = Boolean(former?.text.trim() && former.text !== correction.text);
    if (isTaken) return { ok: true, value: null };
    const { text, strategy, phraseIds } = correction;
    return keepDraft(
      db,
      post.id,
      { text, strategy, phraseIds, origin: 'suggestion', from: text, personId },
      new Date(),
    );
  });
  return stored.ok && !isTaken;
}
