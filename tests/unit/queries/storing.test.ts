import { expect, it, vi } from 'vitest';
import { storageHealth } from '@/lib/db/health';
import { openStorage, readOnce, withDatabase } from '@/lib/queries/storing';

// As when the extension is updated under an open page: its files are gone.
vi.mock('@/lib/queries/repositories', () => {
  throw new Error('Failed to fetch dynamically imported module');
});

it('says that nothing can be kept where its code cannot be loaded, and nobody waits for it', async () => {
  await openStorage();
  expect(storageHealth.current()).toBe('unavailable');
  const work = vi.fn();
  expect(await withDatabase(work)).toEqual({ ok: false, reason: 'unavailable' });
  expect(await readOnce(work, 'nothing')).toBe('nothing');
  expect(work).not.toHaveBeenCalled();
});
