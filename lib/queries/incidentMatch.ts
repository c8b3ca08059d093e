import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Incident } from '@/lib/domain/incident';
import type { Post } from '@/lib/domain/post';
import type { Sighting } from '@/lib/domain/sighting';
import type { MatchAnswer } from '@/lib/incidents/types';
import { useRows } from './rows';
import { readOnce } from './storing';

const NONE: Incident[] = [];
const GOING_ON = new Set<Incident['state']>(['open', 'monitoring']);
/** Timers longer than that overflow, and a sleeping computer makes long ones late anyhow. */
const LONGEST_WAIT_MS = 60_000;

/** What is wrong while a post is answered. */
export interface PostIncident {
  /** The incident the post belongs to, or may belong to; `null` for none. */
  match: MatchAnswer | null;
  /** The one that is answered from: a match that is sure. */
  incident: Incident | null;
  /** Something is wrong, whether or not this post is about it. */
  isAnyOpen: boolean;
  /** The moment that times of the sheet are told at; another one once the update is late. */
  now: Date;
  /** Names everything above: the same as long as replies stay the same. */
  key: string;
  /** Of the reading before a correction: shown, and nothing is answered from it. */
  isFormer?: boolean;
}

/** Incidents of a brand that posts can belong to: those going on, and closed ones (how long is for the matching to say). */
function useIncidentsInForce(brandId: string): Incident[] | undefined {
  return useRows(
    `incidents:inForce:${brandId}`,
    async (db) =>
      (await db.incidents.where('state').anyOf('open', 'monitoring', 'closed').toArray()).filter(
        (row) => !row.isRehearsal && row.brandId === brandId,
      ),
    NONE,
  );
}

/** Whether the promised update is late; changes by itself when it becomes so. */
function useIsLate(dueAt: string | null): boolean {
  const due = dueAt === null ? Number.NaN : Date.parse(dueAt);
  const [isLate, setIsLate] = useState(() => due <= Date.now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const left = due - Date.now();
      setIsLate(left <= 0);
      if (left > 0) timer = setTimeout(look, Math.min(left + 50, LONGEST_WAIT_MS));
    };
    look();
    return () => clearTimeout(timer);
  }, [due]);
  return isLate;
}

/**
 * Which incident a post belongs to. `undefined` while that is being found out; without any incident there is nothing to find out.
 * @param analysis `null` until the post was read
 */
export function usePostIncident(
  post: Post | null,
  analysis: PostAnalysis | null,
  brand: Brand,
): PostIncident | undefined {
  const incidents = useIncidentsInForce(brand.id);
  const key = incidents?.map(({ id, version, updatedAt }) => `${id} ${version} ${updatedAt}`).join(' ') ?? '';
  const isNeeded = post !== null && !post.isOwn && analysis !== null && Boolean(incidents?.length);
  const found = useQuery({
    queryKey: ['incident', post?.id, post?.text, analysis, key],
    queryFn: () => (post && analysis && incidents ? matchOf(post, analysis, brand, incidents) : null),
    enabled: isNeeded,
    // After a correction what stands stays until the new answer is there: whoever chose keeps the focus.
    placeholderData: (former, query) =>
      query?.queryKey[1] === post?.id && query?.queryKey[2] === post?.text && query?.queryKey[4] === key
        ? former
        : undefined,
    gcTime: LONGEST_WAIT_MS,
  });
  const match = isNeeded ? (found.data ?? null) : null;
  const incident = match?.certainty === 'sure' ? match.incident : null;
  const isLate = useIsLate(incident?.sheet.nextUpdateAt ?? null);
  const isAnyOpen = incidents?.some(({ state }) => GOING_ON.has(state)) ?? false;
  const name = `${incident?.id ?? ''} ${incident?.version ?? ''} ${incident?.updatedAt ?? ''} ${isLate} ${isAnyOpen}`;
  const [moment, setMoment] = useState({ name, now: new Date() });
  if (moment.name !== name) setMoment({ name, now: new Date() });
  if (!incidents || (isNeeded && found.isPending)) return undefined;
  return { match, incident, isAnyOpen, now: moment.now, key: name, isFormer: isNeeded && found.isPlaceholderData };
}

/** What was read of the brand last, newest first. */
const latestOf = (brandId: string, most: number): Promise<Sighting[]> =>
  readOnce(
    (db) =>
      db.sightings
        .orderBy('seenAt')
        .reverse()
        .filter((row) => row.brandId === brandId)
        .limit(most)
        .toArray(),
    [],
  );

async function matchOf(post: Post, analysis: PostAnalysis, brand: Brand, incidents: Incident[]) {
  const { LATEST_POSTS, matchIncident, seenPost, seenSighting } = await import('@/lib/incidents/match');
  const names = [brand.name, ...brand.handles.map(({ handle }) => handle)];
  const latest = (await latestOf(brand.id, LATEST_POSTS)).map(seenSighting);
  return matchIncident(seenPost(post, analysis), incidents, new Date(), { names, latest });
}
