import { act, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storageHealth } from '@/lib/db/health';
import { saveSnippet } from '@/lib/db/snippets';
import { useDuplicates, useStaleSnippets } from '@/lib/queries/snippetCare';
import { useSnippetShelf } from '@/lib/queries/snippetShelf';
import { emptyDatabase, renderQuery } from './pages';

vi.mock('@/lib/messaging/protocol', () => import('./pages'));

beforeEach(() => {
  fakeBrowser.reset();
});

const pack = (body: string) =>
  JSON.stringify({
    format: 'heard-pack',
    version: 1,
    snippets: [{ id: 'c', title: 'Recall', body, shortcut: ';recall', reviewBy: '2020-01-01' }],
  });

it('holds the own snippets, then the company’s, follows both, and leaves care of the company’s to the company', async () => {
  const policy = vi.spyOn(fakeBrowser.storage.managed, 'get');
  policy.mockImplementation(async () => ({ pack: pack('We call every buyer of the kettle.') }));
  const db = await emptyDatabase();
  storageHealth.report('ok');
  await saveSnippet(db, { id: 'own', title: 'Mine', body: 'We call every buyer of the kettle.', tags: [] }, new Date());
  const { result } = renderQuery(
    () => ({ shelf: useSnippetShelf(), stale: useStaleSnippets([]), duplicates: useDuplicates(true) }),
    undefined,
  );
  await waitFor(() => expect(result.current.shelf.index?.all().map(({ id }) => id)).toEqual(['own', 'managed:c']));
  expect(result.current.shelf.index?.search(';recall').map(({ id }) => id)).toEqual(['managed:c']);
  await waitFor(() => expect(result.current.duplicates).toEqual({ groups: [], done: 1 }));
  expect([...result.current.stale.keys()]).toEqual([]);

  policy.mockImplementation(async () => ({ pack: pack('We write to every buyer.') }));
  await act(() => fakeBrowser.storage.onChanged.trigger({ pack: {} }, 'managed'));
  await waitFor(() => expect(result.current.shelf.index?.get('managed:c')?.body).toBe('We write to every buyer.'));
  expect(result.current.shelf.index?.search('write')).toHaveLength(1);

  policy.mockImplementation(async () => ({}));
  await act(() => fakeBrowser.storage.onChanged.trigger({ pack: {} }, 'managed'));
  await waitFor(() => expect(result.current.shelf.snippets?.map(({ id }) => id)).toEqual(['own']));
});
