import { useRef } from 'react';
import { type Erasure, erasePerson } from '@/lib/db/erasure';
import type { Past } from '@/lib/db/past';
import { keepPerson, keptId, NOTE_LIMIT, type NoteResult, saveNote, saveTags, writerOf } from '@/lib/db/people';
import type { HeardDatabase } from '@/lib/db/schema';
import type { Person } from '@/lib/domain/person';
import { personIdOf } from '@/lib/domain/personId';
import type { Post } from '@/lib/domain/post';
import { refreshDue } from './dueBadge';
import { useRows } from './rows';
import { type Repositories, withDatabase } from './storing';

export type { Erasure, NoteResult };
export { NOTE_LIMIT };

/** What is kept about one person on one platform: the newest of it, see `wholeSince`. */
export interface PersonRecord extends Past {
  /** `null`: never answered, and nothing noted. */
  person: Person | null;
}

/** Replies and posts seen that are read until more are asked for. */
const NEWEST = 40;

const NOTHING: PersonRecord = { person: null, interactions: [], commitments: [], sightings: [], wholeSince: null };

/**
 * What is kept about the writer of a post, under whichever handle; `undefined` while loading.
 * @param limit replies and posts seen, the newest
 */
export function useWriter(post: Post | null, limit = NEWEST): PersonRecord | undefined {
  const id = post ? personIdOf(post) : null;
  const who = `writer:${id ?? ''}:${id === null ? '' : (post?.id ?? '')}`;
  const read = async (db: HeardDatabase, kept: Repositories) => {
    if (id === null || !post) return NOTHING;
    // Nearly always they are kept under the handle that the page shows.
    const [person = null, past] = await Promise.all([writerOf(db, post), kept.pastWith(db, id, limit)]);
    const isRenamed = person !== null && person.id !== id;
    return { person, ...(isRenamed ? await kept.pastWith(db, person.id, limit) : past) };
  };
  return useLasting(who, useRows(`${who}:${limit}`, read, NOTHING));
}

/** What is kept about one person; `undefined` while loading. @param limit replies and posts seen, the newest */
export function usePerson(id: string, limit = NEWEST): PersonRecord | undefined {
  const who = `person:${id}`;
  const read = async (db: HeardDatabase, kept: Repositories) => {
    const now = await keptId(db, id);
    return { person: (await db.people.get(now)) ?? null, ...(await kept.pastWith(db, now, limit)) };
  };
  return useLasting(who, useRows(`${who}:${limit}`, read, NOTHING));
}

/** Somebody's own row with its note, without what was said; `undefined` while loading, `null` for nobody who is kept. */
export function useKnownPerson(id: string): Person | null | undefined {
  return useRows<Person | null>(`known:${id}`, async (db) => (await db.people.get(await keptId(db, id))) ?? null, null);
}

/** Of the same person what was shown before stays until more of it is there. */
function useLasting(who: string, record: PersonRecord | undefined): PersonRecord | undefined {
  const last = useRef<{ who: string; record: PersonRecord }>(null);
  if (record) last.current = { who, record };
  return last.current?.who === who ? last.current.record : undefined;
}

/** Keeps somebody who was never answered, so that a note about them has a place. @returns their id, `null` where that was not possible */
export async function keepWriter(post: Post): Promise<string | null> {
  const stored = await withDatabase((db) => keepPerson(db, post, new Date()));
  return stored.ok ? stored.value : null;
}

/**
 * @param basedOn `noteAt` of the note the user began to edit
 * @returns `null` where it could not be kept
 */
export async function keepNote(id: string, note: string, basedOn: string | null): Promise<NoteResult | null> {
  const stored = await withDatabase((db) => saveNote(db, id, note, basedOn, new Date()));
  return stored.ok ? stored.value : null;
}

/** @returns false where they could not be kept */
export async function keepTags(id: string, tags: readonly string[]): Promise<boolean> {
  const stored = await withDatabase((db) => saveTags(db, id, tags));
  return stored.ok && stored.value;
}

/** Forgets one person. @returns what went and what stays, `null` where it could not be done */
export async function forgetPerson(id: string): Promise<Erasure | null> {
  const stored = await withDatabase((db) => erasePerson(db, id));
  await refreshDue();
  return stored.ok ? stored.value : null;
}
