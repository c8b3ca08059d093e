import type Dexie from 'dexie';

export const TABLES = [
  'brands',
  'people',
  'posts',
  'interactions',
  'snippets',
  'drafts',
  'corrections',
  'commitments',
  'incidents',
  'sightings',
] as const;
export type TableName = (typeof TABLES)[number];

/** Made from other tables and made again when they change: no export holds them. */
export const DERIVED_TABLES = ['historyChunks', 'replyFacts', 'seenFacts'] as const;
export type DerivedTable = (typeof DERIVED_TABLES)[number];

/** A row of a version that is no longer current: nothing is known about its shape. */
export type OldRow = Record<string, unknown>;

/**
 * One step from the version before to `to`. Only what changes is named: `stores` as Dexie understands it, `rows` how a row of the old shape becomes
 * one of the new. The same row functions change the database in the browser and the tables of an old export, so both always agree.
 * A row function must bear a row that already has the new shape.
 */
export interface Migration {
  to: number;
  stores: Partial<Record<TableName | DerivedTable, string | null>>;
  rows?: Partial<Record<TableName, (row: OldRow) => OldRow>>;
}

/**
 * To change what is kept: add a step here, freeze an export of the new version as tests/unit/db/exports/v<n>.json, and never edit a step that
 * was released. Only what a query uses is indexed.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 1,
    stores: {
      brands: 'id',
      people: 'id',
      posts: 'id',
      // By post: how far its reply got. By person: what was said before. By start: the history. By state: what a closed panel left open.
      interactions: 'id, [postId+startedAt], [personId+startedAt], startedAt, state',
      snippets: 'id',
      drafts: 'postId, updatedAt',
    },
  },
  {
    to: 2,
    // By person: erasing one takes the corrections of their posts along.
    stores: { corrections: 'postId, personId' },
  },
  {
    to: 3,
    stores: {
      // By other ids and addresses: the same person under a new handle.
      people: 'id, *aliases, *urls',
      // By use and title: those that a palette offers first, without reading ten thousand.
      snippets: 'id, usedCount, title',
      // By our reply's address: which reply a customer's answer on the page belongs to.
      interactions: 'id, [postId+startedAt], [personId+startedAt], startedAt, state, postedPermalink',
      // By reply and person: what goes with them, of somebody who was promised much the newest or the open. By state: what is open, then when it is due.
      commitments: 'id, interactionId, postId, [personId+madeAt], [personId+state], state, dueAt',
      incidents: 'id, brandId, state',
      // By time: what was seen lately. By person and time: what they wrote last, and what goes when they are erased.
      sightings: 'postId, seenAt, [personId+seenAt], incidentId',
      // The stretch of time it covers, and which making of it this is.
      historyChunks: '[from+to+stamp]',
      replyFacts: '[from+to+stamp]',
      seenFacts: '[from+to+stamp]',
    },
    rows: {
      brands: (row) => ({
        industry: null,
        spelling: 'us',
        contractions: true,
        greeting: 'auto',
        emoji: 'never',
        initials: '',
        preferredWords: [],
        bannedWords: [],
        channels: [],
        routes: [],
        helplines: [],
        links: [],
        answerTimes: [null, null, null, null, null],
        officeHours: null,
        policies: [],
        faq: [],
        ...row,
      }),
      people: (row) => ({
        names: row.name ? [row.name] : [],
        aliases: [],
        urls: [],
        note: '',
        noteAt: null,
        tags: [],
        ...row,
      }),
      interactions: (row) => ({
        thread: [],
        engine: null,
        offered: [],
        suggestedText: null,
        snippetId: null,
        overridden: [],
        agent: '',
        outcome: null,
        followUp: null,
        tags: [],
        incident: null,
        ...row,
      }),
      snippets: (row) => ({
        shortcut: '',
        platforms: [],
        category: null,
        intent: null,
        language: '',
        brandId: null,
        reviewBy: null,
        notes: '',
        keptCount: 0,
        editedCount: 0,
        ...row,
      }),
    },
  },
];

export function latestVersion(migrations: readonly Migration[] = MIGRATIONS): number {
  return Math.max(...migrations.map((migration) => migration.to));
}

/** Tells Dexie every version and how to reach it. */
export function declareVersions(db: Dexie, migrations: readonly Migration[] = MIGRATIONS): void {
  for (const { to, stores, rows } of migrations) {
    const version = db.version(to).stores(stores as Record<string, string | null>);
    if (!rows) continue;
    version.upgrade(async (transaction) => {
      for (const [table, change] of Object.entries(rows)) {
        await transaction
          .table<OldRow>(table)
          .toCollection()
          .modify((row, context) => {
            context.value = change(row);
          });
      }
    });
  }
}

export type OldTables = Partial<Record<TableName, OldRow[]>>;

/** Brings the tables of an export from version `from` to the current one. Pure: the given rows stay as they are. */
export function migrateTables(
  tables: OldTables,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): OldTables {
  const current = { ...tables };
  for (const { rows } of [...migrations].filter(({ to }) => to > from).sort((a, b) => a.to - b.to)) {
    for (const [table, change] of Object.entries(rows ?? {}) as [TableName, (row: OldRow) => OldRow][]) {
      const before = current[table];
      if (before) current[table] = before.map((row) => change({ ...row }));
    }
  }
  return current;
}
