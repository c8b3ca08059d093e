import Dexie from 'dexie';
import { connect } from '@/lib/db/database';
import { chunkKeys, readChunks } from '@/lib/db/historyPacking';
import { pastWith } from '@/lib/db/past';
import { HeardDatabase } from '@/lib/db/schema';
import { EVERYTHING, type HistoryFilter } from '@/lib/domain/historyView';
import type { Interaction } from '@/lib/domain/interaction';
import { askedOf } from '@/lib/history/asked';
import { find, historyIndex } from '@/lib/history/find';
import { type Extent, exchanges, generatedPeople } from './generated';

const AT_A_TIME = 2000;
/** Replies, and posts seen, that a card reads. */
const CARD_ROWS = 40;

/** What is asked of the history: the filter, and the same in the plainest way there is. */
const QUESTIONS: { filter: Partial<HistoryFilter>; plain(row: Interaction): boolean }[] = [
  { filter: { text: 'sofa' }, plain: (row) => said(row, 'sofa') },
  { filter: { text: 'depot missed slot' }, plain: (row) => said(row, 'depot', 'missed', 'slot') },
  { filter: { text: 'refu' }, plain: (row) => said(row, 'refu') },
  { filter: { text: 'a' }, plain: (row) => said(row, 'a') },
  { filter: { text: '"day off work"' }, plain: (row) => said(row, 'day off work') },
  { filter: { text: 'zzzz' }, plain: (row) => said(row, 'zzzz') },
  { filter: { brand: ['halden'] }, plain: (row) => row.brandId === 'halden' },
  {
    filter: { sentiment: ['negative'], category: ['delivery_late'], platform: ['x'] },
    plain: (row) =>
      row.analysis?.sentiment.label === 'negative' &&
      row.analysis.category === 'delivery_late' &&
      row.post.platform === 'x',
  },
  {
    filter: { text: 'kettle orkney', brand: ['brindle'], reply: ['posted'] },
    plain: (row) => row.brandId === 'brindle' && row.state === 'posted' && said(row, 'kettle', 'orkney'),
  },
  { filter: { days: 30, outcome: ['resolved'] }, plain: (row) => row.outcome?.kind === 'resolved' },
  { filter: { tags: ['vip'], text: 'chair' }, plain: (row) => row.tags.includes('vip') && said(row, 'chair') },
];

function said({ post, text, postedText, followUp }: Interaction, ...words: string[]): boolean {
  const { name, handle } = post.author;
  const all = [name, handle, post.text, postedText ?? text, followUp?.text].join('\n').toLowerCase();
  return words.every((word) => all.includes(word));
}

/** Writes a made-up history into the open extension's own database, past its code, and has it packed anew. @returns rows written */
export async function fillHistory(extent: Extent): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('heard');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const put = (rows: Record<string, unknown[]>) =>
    new Promise<void>((resolve, reject) => {
      const writing = database.transaction(Object.keys(rows), 'readwrite', { durability: 'relaxed' });
      for (const [name, list] of Object.entries(rows)) {
        const store = writing.objectStore(name);
        if (name === 'historyChunks') store.clear();
        for (const row of list) store.put(row);
      }
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(writing.error);
    });
  await put({ people: generatedPeople(extent), historyChunks: [] });
  let some: Record<'interactions' | 'posts' | 'commitments' | 'sightings', unknown[]> | null = null;
  let count = 0;
  for (const { interaction, commitments, sighting } of exchanges(extent)) {
    some ??= { interactions: [], posts: [], commitments: [], sightings: [] };
    some.interactions.push(interaction);
    some.posts.push(interaction.post);
    some.commitments.push(...commitments);
    some.sightings.push(sighting);
    count++;
    if (some.interactions.length < AT_A_TIME) continue;
    await put(some);
    some = null;
  }
  if (some) await put(some);
  database.close();
  return count;
}

export interface AnswerTimes {
  /** ms for each question and round, from the packed history */
  packed: number[];
  /** ms to read what a person's card shows */
  cards: number[];
  /** The same of the one who wrote most, about a thousand times */
  busiest: number[];
}

export interface PlainTimes {
  /** ms for each question, `toArray().filter` on the whole rows */
  answers: number[];
  /** ms for one person's replies */
  card: number;
}

/** Asks the packed history every question, and the tables for people. Runs in a page of the extension. */
export async function sampleAnswers(extent: Extent, rounds = 20): Promise<AnswerTimes> {
  const db = new HeardDatabase();
  await connect(db, () => {});
  const chunks = await readChunks(db, await chunkKeys(db));
  const index = historyIndex(chunks.reverse().map(({ packed }) => packed));
  if (index.size === 0) throw new Error('The history was not packed');
  const now = Date.parse(extent.endAt);
  const calendar = { now, today: extent.endAt.slice(0, 10), dayStart: (day: string) => Date.parse(`${day}T00:00:00Z`) };
  const times: AnswerTimes = { packed: [], cards: [], busiest: [] };
  for (let round = 0; round < rounds; round++) {
    for (const { filter } of QUESTIONS) {
      times.packed.push(timed(() => find(index, askedOf({ ...EVERYTHING, ...filter }, calendar))));
    }
  }
  const people = generatedPeople(extent);
  const card = async (person: number) => {
    const id = people[person]?.id ?? '';
    const started = performance.now();
    await Promise.all([db.people.get(id), pastWith(db, id, CARD_ROWS)]);
    return performance.now() - started;
  };
  for (let person = 0; person < 60; person++) times.cards.push(await card(person * Math.floor(people.length / 60)));
  for (let round = 0; round < 20; round++) times.busiest.push(await card(0));
  db.close();
  return times;
}

/** Asks some of it in the plainest way. Runs in a page of the extension. */
export async function samplePlain(extent: Extent): Promise<PlainTimes> {
  const times: PlainTimes = { answers: [], card: 0 };
  const plainly = await new Dexie('heard').open();
  const table = plainly.table<Interaction>('interactions');
  for (const { plain } of QUESTIONS.slice(0, 3)) {
    const started = performance.now();
    (await table.toArray()).filter(plain);
    times.answers.push(performance.now() - started);
  }
  const busiest = generatedPeople(extent)[0]?.id;
  const started = performance.now();
  (await table.toArray()).filter(({ personId }) => personId === busiest);
  times.card = performance.now() - started;
  plainly.close();
  return times;
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
