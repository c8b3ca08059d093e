import { csvText } from '@/lib/tables/csv';
import type { HeardDatabase } from './schema';
import { attempt, type Stored } from './stored';

export const DATA_TABLES = ['replies', 'people', 'promises', 'postsSeen'] as const;
export type DataTable = (typeof DATA_TABLES)[number];

type Cell = string | number | null;
interface Columns<Row> {
  rows(db: HeardDatabase): Promise<Row[]>;
  cells: Record<string, (row: Row) => Cell>;
}

const columns = <Row>(table: Columns<Row>): Columns<unknown> => table as Columns<unknown>;

/** What each table for spreadsheets holds. Times are ISO 8601 in UTC, durations minutes. */
const TABLES: Record<DataTable, Columns<unknown>> = {
  replies: columns({
    rows: (db) => db.interactions.orderBy('startedAt').toArray(),
    cells: {
      id: ({ id }) => id,
      started: ({ startedAt }) => startedAt,
      state: ({ state }) => state,
      posted: ({ postedAt }) => postedAt,
      platform: ({ post }) => post.platform,
      brand: ({ brandId }) => brandId,
      agent: ({ agent }) => agent,
      person: ({ post }) => post.author.handle ?? post.author.name,
      post: ({ post }) => post.text,
      post_address: ({ post }) => post.permalink,
      reply: ({ postedText, text }) => postedText ?? text,
      reply_address: ({ postedPermalink }) => postedPermalink,
      strategy: ({ strategy }) => strategy,
      origin: ({ origin }) => origin,
      category: ({ analysis }) => analysis?.category ?? null,
      intent: ({ analysis }) => analysis?.intent ?? null,
      sentiment_before: ({ analysis }) => analysis?.sentiment.label ?? null,
      sentiment_after: ({ followUp }) => followUp?.sentiment?.label ?? null,
      answer_to_us: ({ followUp }) => followUp?.text ?? null,
      minutes_to_reply: ({ responseMs }) => (responseMs === null ? null : Math.round(responseMs / 60_000)),
      outcome: ({ outcome }) => outcome?.kind ?? null,
      tags: ({ tags }) => tags.join(', '),
    },
  }),
  people: columns({
    rows: (db) => db.people.toArray(),
    cells: {
      platform: ({ platform }) => platform,
      handle: ({ handle }) => handle,
      name: ({ name }) => name,
      other_names: ({ names, name }) => names.filter((one) => one !== name).join(', '),
      first_seen: ({ firstSeenAt }) => firstSeenAt,
      last_seen: ({ lastSeenAt }) => lastSeenAt,
      tags: ({ tags }) => tags.join(', '),
      note: ({ note }) => note,
    },
  }),
  promises: columns({
    rows: (db) => db.commitments.toArray(),
    cells: {
      promised: ({ madeAt }) => madeAt,
      words: ({ text }) => text,
      due: ({ dueAt }) => dueAt,
      state: ({ state }) => state,
      closed: ({ closedAt }) => closedAt,
      platform: ({ platform }) => platform,
      person: ({ personId }) => personId,
      address: ({ permalink }) => permalink,
    },
  }),
  postsSeen: columns({
    rows: (db) => db.sightings.orderBy('seenAt').toArray(),
    cells: {
      seen: ({ seenAt }) => seenAt,
      posted: ({ createdAt }) => createdAt,
      platform: ({ platform }) => platform,
      person: ({ personId }) => personId,
      post: ({ text }) => text,
      address: ({ permalink }) => permalink,
      sentiment: ({ sentiment }) => sentiment,
      intent: ({ intent }) => intent,
      category: ({ category }) => category,
      flags: ({ flags }) => flags.join(', '),
      products: ({ products }) => products.join(', '),
    },
  }),
};

/** One table of what is kept, as CSV for spreadsheets. For taking data back in there is the whole export. */
export function exportTable(db: HeardDatabase, name: DataTable): Promise<Stored<string>> {
  const { rows, cells } = TABLES[name];
  const readers = Object.values(cells);
  return attempt(async () =>
    csvText(
      Object.keys(cells),
      (await rows(db)).map((row) => readers.map((read) => read(row))),
    ),
  );
}
