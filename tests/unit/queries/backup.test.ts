import { renderHook } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveSnippet } from '@/lib/db/snippets';
import { useBackup } from '@/lib/queries/backup';
import { activeBrandId, selectedText, singleKeys, theme } from '@/lib/settings/items';
import { NOON, value } from '../db/rows';
import { emptyDatabase } from './pages';

beforeEach(() => fakeBrowser.reset());

it('erasing everything leaves no row, no setting and no waiting words', async () => {
  const db = await emptyDatabase();
  await value(saveSnippet(db, { id: 's', title: 'Hours', body: 'We open at nine.', tags: [] }, NOON));
  await theme.setValue('dark');
  await singleKeys.setValue(false);
  await activeBrandId.setValue('brindle');
  await selectedText.setValue({ text: 'My kettle', url: null, wantedAs: 'post', at: NOON.toISOString() });
  const shown: string[] = [];
  const stop = theme.watch((next) => shown.push(next));

  await renderHook(useBackup).result.current.wipe();

  expect(await db.snippets.count()).toBe(0);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(await Promise.all([theme, singleKeys, activeBrandId, selectedText].map((item) => item.getValue()))).toEqual([
    'system',
    true,
    null,
    null,
  ]);
  // An open panel goes back to how it first looked.
  expect(shown).toEqual(['system']);
  stop();
});
