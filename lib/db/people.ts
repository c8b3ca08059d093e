import type { Person } from '@/lib/domain/person';
import { personIdOf } from '@/lib/domain/personId';
import type { Post } from '@/lib/domain/post';
import type { HeardDatabase } from './schema';
import { attemptWrite, type Stored } from './stored';

export function person(db: HeardDatabase, id: string): PromiseLike<Person | undefined> {
  return db.people.get(id);
}

/** Who wrote a post, under whichever handle they are known. */
export async function writerOf(db: HeardDatabase, post: Post): Promise<Person | undefined> {
  return (await everyRowOf(db, post))[0];
}

/** The id a person is kept under; the given one when nobody is known by it. */
export async function keptId(db: HeardDatabase, id: string): Promise<string> {
  if (await db.people.get(id)) return id;
  return (await db.people.where('aliases').equals(id).first())?.id ?? id;
}

/** Every id replies to a person may be found under, the given one among them. */
export async function idsOf(db: HeardDatabase, id: string): Promise<string[]> {
  const who = await db.people.get(await keptId(db, id));
  return [...new Set([id, ...(who ? [who.id, ...who.aliases] : [])])];
}

/** Tables that `meet` writes: a transaction around it names them. */
export const meetingTables = (db: HeardDatabase) => [
  db.people,
  db.posts,
  db.interactions,
  db.commitments,
  db.sightings,
  db.drafts,
];

/**
 * Somebody is being replied to, or noted. Runs inside the caller's transaction over `meetingTables`. A new handle of somebody known is kept beside
 * the old one: the page shows the same profile address, or the same post under another name. Platforms are never mixed.
 * @returns the id they are kept under, `null` for a post that names nobody: that changes nothing
 */
export async function meet(db: HeardDatabase, post: Post, at: string): Promise<string | null> {
  const id = personIdOf(post);
  if (id === null) return null;
  const [known, ...doubles] = await everyRowOf(db, post);
  let row: Person = known ?? {
    id,
    platform: post.platform,
    handle: null,
    name: null,
    names: [],
    aliases: [],
    urls: [],
    firstSeenAt: at,
    lastSeenAt: at,
    note: '',
    noteAt: null,
    tags: [],
  };
  for (const double of doubles) {
    row = joined(row, double);
    await moveTo(db, double.id, row.id);
  }
  const { handle, name, url } = post.author;
  await db.people.put({
    ...row,
    handle: handle ?? row.handle,
    name: name ?? row.name,
    names: withOne(row.names, name),
    aliases: id === row.id ? row.aliases : withOne(row.aliases, id),
    urls: withOne(row.urls, url?.toLowerCase() ?? null),
    lastSeenAt: at > row.lastSeenAt ? at : row.lastSeenAt,
  });
  return row.id;
}

/** Every row that speaks of the writer of a post, the oldest first. More than one only where a rename was noticed late. */
async function everyRowOf(db: HeardDatabase, post: Post): Promise<Person[]> {
  const id = personIdOf(post);
  if (id === null) return [];
  const url = post.author.url?.toLowerCase();
  const under = (one: string) =>
    Promise.all([db.people.get(one), db.people.where('aliases').equals(one).toArray()]).then((rows) => rows.flat());
  const [before, now, ofAddress] = await Promise.all([
    db.posts.get(post.id),
    under(id),
    url ? db.people.where('urls').equals(url).toArray() : [],
  ]);
  const formerId = before?.platform === post.platform ? personIdOf(before) : null;
  const former = formerId !== null && formerId !== id ? await under(formerId) : [];
  const found = [...now, ...former, ...ofAddress].filter((row): row is Person => row?.platform === post.platform);
  const byId = new Map(found.map((row) => [row.id, row]));
  return [...byId.values()].sort((a, b) => a.firstSeenAt.localeCompare(b.firstSeenAt));
}

function joined(kept: Person, double: Person): Person {
  const [earlier, later] = kept.lastSeenAt <= double.lastSeenAt ? [kept, double] : [double, kept];
  return {
    ...kept,
    names: [...new Set([...earlier.names, ...later.names])],
    aliases: [...new Set([...kept.aliases, ...double.aliases, double.id])].filter((alias) => alias !== kept.id),
    urls: [...new Set([...kept.urls, ...double.urls])],
    firstSeenAt: kept.firstSeenAt < double.firstSeenAt ? kept.firstSeenAt : double.firstSeenAt,
    lastSeenAt: later.lastSeenAt,
    note: [kept.note, double.note].filter(Boolean).join('\n\n'),
    noteAt: [kept.noteAt, double.noteAt].filter(Boolean).sort().at(-1) ?? null,
    tags: [...new Set([...kept.tags, ...double.tags])],
  };
}

async function moveTo(db: HeardDatabase, from: string, to: string): Promise<void> {
  await db.interactions.where('[personId+startedAt]').between([from, ''], [from, '\uffff']).modify({ personId: to });
  await db.commitments.where('personId').equals(from).modify({ personId: to });
  await db.sightings.where('personId').equals(from).modify({ personId: to });
  await db.drafts.filter((row) => row.personId === from).modify({ personId: to });
  await db.people.delete(from);
}

function withOne(list: string[], one: string | null): string[] {
  return one === null || list.includes(one) ? list : [...list, one];
}

/** Meets the writer of a post outside a reply: a note is about to be written. */
export function keepPerson(db: HeardDatabase, post: Post, now: Date): Promise<Stored<string | null>> {
  return attemptWrite(() => db.transaction('rw', meetingTables(db), () => meet(db, post, now.toISOString())));
}

/** A note holds at most this many characters; what two windows wrote at once must fit together. */
export const NOTE_LIMIT = 4000;

/**
 * `kept`: as typed. `joined`: somebody changed the note meanwhile in another window, so both texts are in it now. `too-long`: both together do not
 * fit; nothing was written and `theirs` is what stands there. `unknown`: nobody of that id, as after erasing them.
 */
export type NoteResult =
  | { kind: 'kept' | 'joined'; note: string; noteAt: string }
  | { kind: 'too-long'; theirs: string; noteAt: string | null }
  | { kind: 'unknown' };

/**
 * Keeps the note about a person.
 * @param basedOn `noteAt` of the note the user began to edit; another one in the database means that another window wrote since
 */
export function saveNote(
  db: HeardDatabase,
  id: string,
  note: string,
  basedOn: string | null,
  now: Date,
): Promise<Stored<NoteResult>> {
  return attemptWrite(() =>
    db.transaction('rw', db.people, async (): Promise<NoteResult> => {
      const row = await db.people.get(id);
      if (!row) return { kind: 'unknown' };
      const isOthers = row.noteAt !== basedOn && !note.includes(row.note);
      const both = isOthers ? [row.note, note].filter((text) => text.trim() !== '').join('\n\n') : note;
      if (both.length > NOTE_LIMIT) return { kind: 'too-long', theirs: row.note, noteAt: row.noteAt };
      const noteAt = laterThan(row.noteAt, now);
      await db.people.put({ ...row, note: both, noteAt });
      return { kind: both === note ? 'kept' : 'joined', note: both, noteAt };
    }),
  );
}

/** A clock that was set back, or two changes in one millisecond, must not look like no change. */
function laterThan(before: string | null, now: Date): string {
  const least = before === null ? 0 : Date.parse(before) + 1;
  return new Date(Math.max(now.getTime(), least)).toISOString();
}

/** @returns false when nobody of that id is known */
export function saveTags(db: HeardDatabase, id: string, tags: readonly string[]): Promise<Stored<boolean>> {
  const kept = [...new Set(tags.map((tag) => tag.trim().slice(0, 40)).filter(Boolean))].slice(0, 20);
  return attemptWrite(async () => (await db.people.update(id, { tags: kept })) > 0);
}
