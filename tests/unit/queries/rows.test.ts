import { act, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storageHealth } from '@/lib/db/health';
import { recordPosted, settleInteraction, startInteraction } from '@/lib/db/interactions';
import { latestVersion } from '@/lib/db/migrations';
import type { HeardDatabase } from '@/lib/db/schema';
import { EVERYTHING, type HistoryFilter } from '@/lib/domain/historyView';
import { useBackup } from '@/lib/queries/backup';
import { useDraft } from '@/lib/queries/drafts';
import { useHistory, useMarkPosted } from '@/lib/queries/history';
import { useHistoryRows } from '@/lib/queries/historyRows';
import { forgetPerson, useWriter } from '@/lib/queries/people';
import { useTheme } from '@/lib/queries/settings';
import { useFoundSnippets } from '@/lib/queries/snippetRanking';
import { newSnippet, useSnippetActions } from '@/lib/queries/snippets';
import { useStorageHealth } from '@/lib/queries/storageHealth';
import { fillDisk, minutesAfterNoon, NOON, post, reply } from '../db/rows';
import { emptyDatabase, renderQuery } from './pages';

vi.mock('@/lib/messaging/protocol', () => import('./pages'));

let db: HeardDatabase;
beforeEach(async () => {
  fakeBrowser.reset();
  db = await emptyDatabase();
  storageHealth.report('ok');
});

describe('snippets', () => {
  it('are saved, found with a typo, removed and brought back', async () => {
    const { result, rerender } = renderQuery(
      (search: string) => ({
        rows: useFoundSnippets(search, null).found?.map(({ snippet }) => snippet),
        ...useSnippetActions(),
      }),
      '',
    );
    await waitFor(() => expect(result.current.rows).toEqual([]));
    const saved = await result.current.save(
      newSnippet({ title: ' Returns address ', body: 'Hull desk', tags: ['a', ' a', ''] }),
    );
    expect(saved).toMatchObject({ ok: true });
    await result.current.save(newSnippet({ title: 'Hours', body: 'Nine to five' }));
    await waitFor(() => expect(result.current.rows).toHaveLength(2));
    rerender('adress');
    await waitFor(() => expect(result.current.rows).toMatchObject([{ title: 'Returns address', tags: ['a'] }]));
    const id = result.current.rows?.[0]?.id as string;
    const removed = await act(() => result.current.remove([id]));
    await waitFor(() => expect(result.current.rows).toEqual([]));
    if (removed) await act(() => result.current.undo(removed));
    await waitFor(() => expect(result.current.rows).toHaveLength(1));
  });

  it('say what is wrong with each field', async () => {
    const { result } = renderQuery(useSnippetActions, undefined);
    expect(await result.current.save(newSnippet({ title: ' ', body: 'x'.repeat(8001) }))).toEqual({
      ok: false,
      errors: { title: 'missing', body: 'too-long' },
      conflict: null,
    });
  });

  it('say that the disk is full, and so does the health', async () => {
    const makeRoom = fillDisk(db);
    const { result } = renderQuery(() => ({ ...useSnippetActions(), health: useStorageHealth() }), undefined);
    await act(async () =>
      expect(await result.current.save(newSnippet({ title: 'T', body: 'B' }))).toEqual({
        ok: false,
        errors: { storage: 'full' },
        conflict: null,
      }),
    );
    makeRoom();
    expect(result.current.health).toBe('full');
  });
});

describe('a draft', () => {
  it('survives closing the panel', async () => {
    const first = renderQuery(() => useDraft('x:1'), undefined);
    await waitFor(() => expect(first.result.current.draft).toBeNull());
    for (const text of ['T', 'Th', 'Tha']) first.result.current.keep({ text, origin: 'typed', strategy: null });
    first.unmount();
    const second = renderQuery(() => useDraft('x:1'), undefined);
    await waitFor(() => expect(second.result.current.draft).toMatchObject({ text: 'Tha', origin: 'typed' }));
    second.result.current.drop();
    await waitFor(() => expect(second.result.current.draft).toBeNull());
  });

  it('dropped right after a keystroke stays dropped', async () => {
    const { result } = renderQuery(() => useDraft('x:2'), undefined);
    await waitFor(() => expect(result.current.draft).toBeNull());
    result.current.keep({ text: 'A', origin: 'typed', strategy: null });
    result.current.keep({ text: 'Ab', origin: 'typed', strategy: null });
    result.current.drop();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await db.drafts.count()).toBe(0);
  });

  it('goes with the writer of its post', async () => {
    const { result } = renderQuery(() => useDraft('x:5', 'x:orla_fenn'), undefined);
    await waitFor(() => expect(result.current.draft).toBeNull());
    result.current.keep({ text: 'Dear Orla', origin: 'typed', strategy: null });
    await waitFor(() => expect(result.current.draft).toMatchObject({ text: 'Dear Orla' }));
    await forgetPerson('x:orla_fenn');
    await waitFor(() => expect(result.current.draft).toBeNull());
  });

  it('of one post is never shown at another', async () => {
    const { result, rerender } = renderQuery((id: string) => useDraft(id), 'x:3');
    await waitFor(() => expect(result.current.draft).toBeNull());
    result.current.keep({ text: 'For three', origin: 'typed', strategy: null });
    await waitFor(() => expect(result.current.draft).toMatchObject({ text: 'For three' }));
    rerender('x:4');
    expect(result.current.draft).toBeUndefined();
    await waitFor(() => expect(result.current.draft).toBeNull());
  });
});

describe('the past', () => {
  it('of a person grows while it is shown, newest first', async () => {
    await startInteraction(db, reply('a'), NOON);
    const { result } = renderQuery(() => useWriter(post()), undefined);
    await waitFor(() => expect(result.current?.interactions.map(({ id }) => id)).toEqual(['a']));
    expect(result.current?.person).toMatchObject({ name: 'Orla Fenn' });
    await act(async () => void (await startInteraction(db, reply('b'), minutesAfterNoon(1))));
    await waitFor(() => expect(result.current?.interactions.map(({ id }) => id)).toEqual(['b', 'a']));
  });

  it('is empty for somebody the page does not name', async () => {
    const nobody = post({ author: { name: null, handle: null, url: null } });
    const { result } = renderQuery(() => useWriter(nobody), undefined);
    await waitFor(() =>
      expect(result.current).toEqual({
        person: null,
        interactions: [],
        commitments: [],
        sightings: [],
        wholeSince: null,
      }),
    );
  });

  it('is searched by person, post and reply, marked as posted, and forgotten', async () => {
    await startInteraction(db, reply('a'), NOON);
    const other = post({ id: 'x:9', text: 'Great toaster', author: { name: 'Tam', handle: 'tam', url: null } });
    await startInteraction(db, reply('b', { post: other }), minutesAfterNoon(1));
    await settleInteraction(db, 'b', { ok: true, content: '' }, minutesAfterNoon(1));
    const { result, rerender } = renderQuery((search: string) => {
      const [filter, setFilter] = useState<HistoryFilter>(EVERYTHING);
      if (filter.text !== search) setFilter({ ...EVERYTHING, text: search });
      const found = useHistory(filter, NOON.getTime());
      const ids = [0, 1].flatMap((place) => (found?.isWhole && found.idAt(place)) || []);
      const rowOf = useHistoryRows(ids, found?.revision ?? 0, found?.seed ?? []);
      return { rows: found?.isWhole ? ids.map((id) => rowOf(id)?.interaction) : undefined, mark: useMarkPosted() };
    }, '');
    await waitFor(() => expect(result.current.rows?.map((row) => row?.id)).toEqual(['b', 'a']));
    rerender('toaster lid');
    await waitFor(() => expect(result.current.rows?.map((row) => row?.id)).toEqual(['b']));
    rerender('@tam');
    await waitFor(() => expect(result.current.rows?.map((row) => row?.id)).toEqual(['b']));
    await act(() => result.current.mark('b'));
    await waitFor(() => expect(result.current.rows).toMatchObject([{ state: 'posted', postedBy: 'user' }]));
    await act(async () => expect(await forgetPerson('x:tam')).toMatchObject({ interactions: 1 }));
    await waitFor(() => expect(result.current.rows).toEqual([]));
  });
});

describe('export, wipe, import', () => {
  it('bring everything back', async () => {
    await startInteraction(db, reply('a'), NOON);
    const { result } = renderQuery(useBackup, undefined);
    const file = new File([await (await result.current.exportAll()).text()], 'heard.json');
    await result.current.wipe();
    expect(await db.interactions.count()).toBe(0);
    expect(await result.current.importAll(file)).toMatchObject({ ok: true, counts: { interactions: 1, people: 1 } });
    expect((await db.interactions.get('a'))?.text).toBe(reply('a').text);
  });

  it('say what is wrong with a file', async () => {
    const { result } = renderQuery(useBackup, undefined);
    expect(await result.current.importAll(new File(['cat.jpg'], 'cat.jpg'))).toEqual({ ok: false, reason: 'not-json' });
  });
});

describe('without a usable database', () => {
  it('screens work with nothing kept, and writing says so', async () => {
    storageHealth.report('newer');
    vi.spyOn(db, 'open').mockRejectedValue(new Error('no'));
    vi.spyOn(indexedDB, 'databases').mockResolvedValue([{ name: 'heard', version: 10 * (latestVersion() + 1) }]);
    const { result } = renderQuery(
      () => ({
        past: useWriter(post()),
        history: useHistory(EVERYTHING, 0),
        snippets: useFoundSnippets('', null).found,
        draft: useDraft('x:1').draft,
        health: useStorageHealth(),
        ...useSnippetActions(),
      }),
      undefined,
    );
    await waitFor(() =>
      expect(result.current).toMatchObject({
        past: { person: null, interactions: [] },
        history: { size: 0, isWhole: true },
        snippets: [],
        draft: null,
        health: 'newer',
      }),
    );
    await act(async () =>
      expect(await result.current.save(newSnippet({ title: 'T', body: 'B' }))).toEqual({
        ok: false,
        errors: { storage: 'unavailable' },
        conflict: null,
      }),
    );
    const evidence = { interactionId: 'a', text: '', permalink: null, at: '', sign: 'toast' as const };
    expect(await recordPosted(db, evidence)).toEqual({ ok: false, reason: 'unavailable' });
  });
});

describe('a setting', () => {
  it('is followed everywhere it is shown', async () => {
    const { result } = renderQuery(() => ({ a: useTheme(), b: useTheme() }), undefined);
    await waitFor(() => expect(result.current.a[0]).toBe('system'));
    await act(() => result.current.a[1]('dark'));
    await waitFor(() => expect(result.current.b[0]).toBe('dark'));
  });
});
