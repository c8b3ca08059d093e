import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import { localEngine } from '@/lib/replies/local';
import { PLAIN_THINGS, plainThingOf } from '@/lib/replies/local/plainThings';
import { slotsFor } from '@/lib/replies/local/slots';
import { BRAND, NO_THREAD, postWith } from './fixtures';

const OUTAGE = { category: 'app_site_outage' as const, certainty: { intent: 0.9, category: 0.9 } };

describe.each(PLAIN_THINGS)('$text', ({ text, hits, misses }) => {
  it.each(hits)('is named by: %s', (post) => expect(plainThingOf(OUTAGE, post)?.text).toBe(text));
  it.each(misses)('is not named by: %s', (post) => expect(plainThingOf(OUTAGE, post)?.text).not.toBe(text));
});

it('names nothing where the trouble is another, or unsure', () => {
  expect(plainThingOf({ ...OUTAGE, category: 'delivery_missing' }, 'the app says delivered')).toBeNull();
  expect(plainThingOf({ ...OUTAGE, certainty: { intent: 0.9, category: 0.4 } }, 'fix the app')).toBeNull();
});

describe('replies', () => {
  let analyser: Analyser;
  beforeAll(async () => {
    analyser = await loadAnalyser();
  });
  const first = async (text: string) => {
    const post = postWith({ text });
    const analysis = analyser.analyse(post, NO_THREAD, BRAND);
    const request = { post, analysis, brand: BRAND, thread: NO_THREAD, pastReplies: [], variant: 0 };
    return (await localEngine.suggest(request)).suggestions[0]?.text ?? '';
  };

  it('asks for neither the device nor the version that the post gives', async () => {
    const reply = await first('your app keeps crashing on my iPhone 12, iOS 17.2, please help');
    expect(reply).toMatch(/app/i);
    expect(reply).not.toMatch(/which (?:phone|device|version)|your (?:phone|device)|iphone or android|version/i);
  });

  it.each([
    'the app keeps crashing when i open it, please fix',
    'your website keeps freezing, sort it out',
    'the update broke my laptop, nothing opens',
  ])('asks for a version once at most: %s', async (text) => {
    expect((await first(text)).match(/version/gi)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it.each([
    'They said on the phone it would be free, now it costs 40',
    'spoke on the phone about my broken lamp, nothing came of it',
  ])('takes the phone they were told on for no trouble: %s', (text) => {
    const analysis = analyser.analyse(postWith({ text }), NO_THREAD, BRAND);
    expect(slotsFor(analysis, BRAND, null, null, text, null).thing).toBeNull();
  });

  it('asks no owner of a kettle for a device', async () => {
    expect(await first('my new kettle just stopped working, what a let down')).not.toMatch(/device|version|app\b/i);
  });
});
