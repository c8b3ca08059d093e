import { describe, expect, it } from 'vitest';
import { latestVersion, MIGRATIONS, type Migration, migrateTables } from '@/lib/db/migrations';
import { HeardDatabase } from '@/lib/db/schema';

const LATEST = latestVersion();

/** Versions that do not exist yet: snippets get a mood, then their titles are tidied. */
const NEXT: readonly Migration[] = [
  ...MIGRATIONS,
  {
    to: LATEST + 1,
    stores: { snippets: 'id, mood' },
    rows: { snippets: (row) => ({ mood: 'calm', ...row }) },
  },
  {
    to: LATEST + 2,
    stores: {},
    rows: { snippets: (row) => ({ ...row, title: String(row.title).trim() }) },
  },
];

describe('a next version', () => {
  it('changes the rows of the browser and of an old export alike', async () => {
    const old = new HeardDatabase('next');
    await old.open();
    await old.table('snippets').bulkPut([
      { id: 'a', title: ' Returns ' },
      { id: 'b', title: 'Hours' },
    ]);
    old.close();
    const next = new HeardDatabase('next', NEXT);
    await next.open();
    const expected = [
      { id: 'a', title: 'Returns', mood: 'calm' },
      { id: 'b', title: 'Hours', mood: 'calm' },
    ];
    expect(await next.table('snippets').toArray()).toEqual(expected);
    next.close();

    const exported = {
      snippets: [
        { id: 'a', title: ' Returns ' },
        { id: 'b', title: 'Hours' },
      ],
    };
    expect(migrateTables(exported, LATEST, NEXT)).toEqual({ snippets: expected });
    expect(exported.snippets[0]).toEqual({ id: 'a', title: ' Returns ' });
  });

  it('goes only the steps that are due, and bears tables that an export does not have', () => {
    const rows = { snippets: [{ id: 'a', title: ' Returns ' }] };
    expect(migrateTables(rows, LATEST + 1, NEXT)).toEqual({ snippets: [{ id: 'a', title: 'Returns' }] });
    expect(migrateTables(rows, LATEST + 2, NEXT)).toEqual(rows);
    expect(migrateTables({ brands: [] }, 1, NEXT).brands).toEqual([]);
  });
});
