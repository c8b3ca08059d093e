import { useEffect, useState } from 'react';
import type { HeardDatabase } from '@/lib/db/schema';
import { attempt } from '@/lib/db/stored';
import type { IncidentStart } from '@/lib/domain/incidentStart';
import { baselineOf, isHushed, spikeOf } from '@/lib/incidents/spike';
import type { Spike } from '@/lib/incidents/types';
import { type HushedSpike, hushedSpikes } from '@/lib/settings/items';
import { useRows } from './rows';
import { withDatabase } from './storing';
import { text } from './text';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** In this time many posts on one matter are out of the ordinary. */
const WINDOW_MINUTES = 120;
/** What is usual is told from so many days. */
const USUAL_DAYS = 15;
/** More are not kept: the oldest spikes are over. */
const MOST_HUSHES = 20;
/** As if nothing were ever written on other days: what is no spike then is none at all. */
const NOTHING_USUAL = { perMinute: {}, days: USUAL_DAYS };
const NONE: string[] = [];
const SOON_MS = 3000;

export interface SpikeProposal {
  /** `undefined` while loading, `null` for none, or for one that was put aside. */
  spike: Spike | null | undefined;
  /** Not now: it stays quiet for as long as this one goes on. */
  putAside(): void;
}

/** Many posts on one matter that belongs to no incident yet: reason to ask whether one should be opened. */
export function useSpike(brandId: string): SpikeProposal {
  const found = useFound(brandId);
  const hushes = useHushes();
  const hush = found ? hushes?.find((one) => one.brandId === brandId && isHushed(found, one)) : undefined;
  useEffect(() => {
    if (found && hush && found.lastAt > hush.until) void keep(found, brandId);
  }, [found, hush, brandId]);
  return {
    spike: hushes === undefined ? undefined : hush ? null : found,
    putAside: () => found && void keep(found, brandId),
  };
}

/** Looked for now and then and not with every post that is read: among two thousand that would hold each reply up. Opening an incident is looked at at once. */
function useFound(brandId: string): Spike | null | undefined {
  const incidents = useRows<string[]>(
    `incident:spike:${brandId}`,
    (db) => db.incidents.where('brandId').equals(brandId).primaryKeys(),
    NONE,
  );
  const [found, setFound] = useState<{ brandId: string; spike: Spike | null }>();
  const known = incidents?.join(' ');
  useEffect(() => {
    if (known === undefined) return;
    let isCurrent = true;
    const look = async () => {
      const stored = await withDatabase((db) => attempt(() => spikeNow(db, brandId)));
      if (isCurrent && stored.ok) setFound({ brandId, spike: stored.value });
    };
    const atLeisure = () => requestIdleCallback(() => isCurrent && void look(), { timeout: SOON_MS });
    atLeisure();
    // The posts of an incident that was just opened are counted to it by then.
    const soon = setTimeout(atLeisure, SOON_MS);
    const timer = setInterval(atLeisure, MINUTE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(soon);
      clearInterval(timer);
    };
  }, [brandId, known]);
  return found?.brandId === brandId ? found.spike : undefined;
}

/** The few posts of the last hours come first: what is usual is only counted where they may be more than that. */
async function spikeNow(db: HeardDatabase, brandId: string): Promise<Spike | null> {
  const now = new Date();
  const seenSince = async (ms: number) => {
    const from = new Date(now.getTime() - ms).toISOString();
    // All at once: asked row by row, two thousand posts of an hour would hold the panel up.
    const rows = await db.sightings.where('seenAt').aboveOrEqual(from).toArray();
    return rows.filter((row) => row.brandId === brandId);
  };
  const recent = await seenSince(WINDOW_MINUTES * MINUTE_MS);
  if (!spikeOf(recent, NOTHING_USUAL, now, WINDOW_MINUTES)) return null;
  return spikeOf(recent, baselineOf(await seenSince(USUAL_DAYS * DAY_MS), now), now, WINDOW_MINUTES);
}

/** Of a name no more than so many words. */
const NAMED_BY = 3;

/** A new incident filled in from the posts. Its name is a proposal: what people name, after what kind it may be. */
export function startOf({ template, words, products }: Spike): IncidentStart {
  const about = (products.length > 0 ? products.slice(0, 1) : words.slice(0, NAMED_BY)).join(', ');
  const kind = text(`incidentTemplate_${template}`);
  return { template, title: about ? text('incidentSpikeTitle', kind, about) : kind, words, products };
}

function useHushes(): HushedSpike[] | undefined {
  const [hushes, setHushes] = useState<HushedSpike[]>();
  useEffect(() => {
    let isCurrent = true;
    void hushedSpikes.getValue().then((kept) => isCurrent && setHushes(kept));
    const stop = hushedSpikes.watch(setHushes);
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);
  return hushes;
}

async function keep({ category, words, lastAt }: Spike, brandId: string): Promise<void> {
  const kept = await hushedSpikes.getValue();
  // Of posts of several categories only the words tell one matter from another.
  const isSame = (one: HushedSpike) =>
    one.brandId === brandId &&
    one.category === category &&
    (category !== null || one.words.some((word) => words.includes(word)));
  const others = kept.filter((one) => !isSame(one));
  await hushedSpikes.setValue([{ brandId, category, words, until: lastAt }, ...others].slice(0, MOST_HUSHES));
}
