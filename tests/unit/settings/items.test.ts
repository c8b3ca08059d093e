import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { activeBrandId, selectedText, singleKeys, theme } from '@/lib/settings/items';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('work before anything was set', async () => {
    expect(await activeBrandId.getValue()).toBeNull();
    expect(await theme.getValue()).toBe('system');
    expect(await singleKeys.getValue()).toBe(true);
    expect(await selectedText.getValue()).toBeNull();
  });

  it('keep what was set', async () => {
    await theme.setValue('dark');
    await singleKeys.setValue(false);
    expect(await theme.getValue()).toBe('dark');
    expect(await singleKeys.getValue()).toBe(false);
  });

  it('bear that every context migrates them: a second time changes nothing', async () => {
    await activeBrandId.setValue('brindle');
    await theme.setValue('light');
    for (let time = 0; time < 2; time++) {
      await Promise.all([activeBrandId, theme, singleKeys].map((item) => item.migrate()));
      expect(await activeBrandId.getValue()).toBe('brindle');
      expect(await theme.getValue()).toBe('light');
      expect(await singleKeys.getValue()).toBe(true);
    }
  });

  it('keep selected words for this session only', async () => {
    await selectedText.setValue({ text: 'My kettle', url: null, wantedAs: 'post', at: '2026-03-02T12:00:00.000Z' });
    expect(await storage.getItem('session:selectedText')).toMatchObject({ text: 'My kettle' });
    expect(await storage.getItem('local:selectedText')).toBeNull();
  });
});
