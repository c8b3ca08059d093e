import { promisesTo } from '@/lib/db/commitments';
import { type Erasure, erasePerson } from '@/lib/db/erasure';
import { keepPerson, NOTE_LIMIT, type NoteResult, saveNote, saveTags, writerOf } from '@/lib/db/people';
import { seenOf } from '@/lib/db/sightings';
import type { Commitment } from '@/lib/domain/commitment';
import type { Interaction } from '@/lib/domain/interaction';
import type { Person } from '@/lib/domain/person';
import { personIdOf } from '@/lib/domain/personId';
import type { Post } from '@/lib/domain/post';
import type { Sighting } from '@/lib/domain/sighting';
import { refreshDue } from './dueBadge';
import { useRows } from './rows';
import { withDatabase } from './storing';

export type { Erasure, NoteResult };
export { NOTE_LIMIT };

/** Everything kept about one person on one platform. */
export interface PersonRecord {
  /** `null`: never answered, and nothing noted. */
  person: Person | null;
  /** Newest first, without refused insertions. */
  interactions: Interaction[];
  /** Promises made to them, in no order. */
  commitments: Commitment[];
  /** Posts of theirs that were read here, oldest first. */
  sightings: Sighting[];
}

const NOTHING: PersonRecord = { person: null, interactions: [], commitments: [], sightings: [] };

/** What is kept about the writer of a post, under whichever handle; `undefined` while loading. */
export function useWriter(post: Post | null): PersonRecord | undefined {
  const id = post ? personIdOf(post) : null;
  return useRows(
    `writer:${id ?? ''}:${id === null ? '' : (post?.id ?? '')}`,
    async (db, kept) => {
      if (id === null || !post) return NOTHING;
      const person = (await writerOf(db, post)) ?? null;
      return record(db, kept, person?.id ?? id, person);
    },
    NOTHING,
  );
}

/** What is kept about one person; `undefined` while loading. */
export function usePerson(id: string): PersonRecord | undefined {
  return useRows(`person:${id}`, async (db, kept) => record(db, kept, id, (await db.people.get(id)) ?? null), NOTHING);
}

async function record(
  ...[db, { withPerson }, id, person]: [
    Parameters<typeof seenOf>[0],
    Pick<typeof import('./repositories'), 'withPerson'>,
    string,
    Person | null,
  ]
): Promise<PersonRecord> {
  const [interactions, commitments, sightings] = await Promise.all([
    withPerson(db, id),
    promisesTo(db, id),
    seenOf(db, id),
  ]);
  return { person, interactions, commitments, sightings };
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
