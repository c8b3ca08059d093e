import { describe, expect, it } from 'vitest';
import type { Matter, PostAnalysis } from '@/lib/domain/analysis';
import { localEngine } from '@/lib/replies/local';
import { guideOf } from '@/lib/replies/local/guides';
import { NEXT_BY_CATEGORY } from '@/lib/replies/local/situations/byCategory';
import { topicOf } from '@/lib/replies/local/topics';
import { BRAND, NO_THREAD, postWith } from './fixtures';

const MATTER: Matter = {
  problem: null,
  thing: null,
  duration: null,
  count: null,
  place: null,
  stake: null,
  person: null,
  already: [],
};

function complaint(over: Partial<PostAnalysis>, matter: Partial<Matter> = {}): PostAnalysis {
  return {
    language: 'en',
    sentiment: { label: 'negative', score: -0.7, confident: true },
    emotion: 'frustration',
    intent: 'complaint',
    category: null,
    severity: 0,
    arousal: 1,
    flags: [],
    gist: null,
    matter: { ...MATTER, ...matter },
    certainty: { intent: 0.9, category: 0.9 },
    firstName: null,
    evidence: [],
    ...over,
  };
}

const SEEN = [{ what: 'problem:not_working', start: 0, end: 4 }];

describe('trust in a problem', () => {
  it('needs words of the post behind it', () => {
    const matter = { problem: 'not_working' };
    expect(topicOf(complaint({ evidence: SEEN }, matter), '').pack?.problem).toBe('not_working');
    expect(topicOf(complaint({}, matter), '').pack).toBeNull();
  });

  it('ends where a sure category speaks against it', () => {
    const read = (category: number) =>
      topicOf(
        complaint(
          { category: 'staff_conduct', certainty: { intent: 0.9, category }, evidence: SEEN },
          { problem: 'not_working' },
        ),
        '',
      );
    expect(read(0.9).pack).toBeNull();
    expect(read(0.3).pack?.problem).toBe('not_working');
  });

  it('asks and looks up nothing by a problem that no sure category vouches for', () => {
    const guessed = topicOf(
      complaint(
        { category: 'app_site_outage', certainty: { intent: 0.9, category: 0.4 }, evidence: SEEN },
        { problem: 'not_working' },
      ),
      '',
    );
    expect(guideOf(guessed, '')).toBeNull();
    expect(guideOf({ ...guessed, isSure: true }, '')?.id).toBe('not_working');
  });
});

describe('a category that is sure', () => {
  const late = (text: string) =>
    guideOf(topicOf(complaint({ category: 'delivery_late', certainty: { intent: 0.9, category: 0.92 } }), text), text);

  it('asks what its trade asks first', () => {
    expect(late('still nothing here')?.ask.map(({ text }) => text)).toContain('What does the tracking show right now?');
  });

  it('does not ask what the post says', () => {
    expect(late('the tracking has not moved')?.ask.map(({ text }) => text)).not.toContain(
      'What does the tracking show right now?',
    );
  });

  it.each(Object.entries(NEXT_BY_CATEGORY))('%s asks questions and promises no repair', (_, { ask, act, detail }) => {
    for (const { text } of ask) expect(text).toMatch(/\?$/);
    for (const text of act) expect(text).not.toMatch(/\b(?:today|tomorrow|refund you|fix it)\b/);
    expect(detail).not.toMatch(/card|password|pin\b/);
  });
});

describe('statements said back', () => {
  const TEXT = 'the blind came bent and nobody at the shop would look at it';

  async function replies(clauses: string[], over: Partial<PostAnalysis> = {}): Promise<string[]> {
    const post = postWith({ text: TEXT });
    const analysis = complaint(over, { clauses });
    const request = { post, analysis, brand: BRAND, thread: NO_THREAD, pastReplies: [], variant: 0 };
    return (await localEngine.suggest(request)).suggestions.map(({ text }) => text);
  }

  it('stand in the first reply', async () => {
    expect((await replies(['your blind came bent']))[0]).toMatch(/your blind came bent/i);
  });

  it('stand there both when there are two', async () => {
    const [first] = await replies(['your blind came bent', 'nobody would look at it']);
    expect(first).toMatch(/your blind came bent/i);
    expect(first).toMatch(/nobody would look at it/i);
  });

  it('are no confession of ours', async () => {
    for (const text of await replies(['we sent you a bent blind']))
      expect(text).not.toMatch(/sorry (?:that )?we sent/i);
  });

  it('come without an apology where nothing went wrong', async () => {
    const calm = { sentiment: { label: 'neutral', score: 0, confident: true }, intent: 'request_help' } as const;
    for (const text of await replies(['your blind came bent'], calm)) expect(text).not.toMatch(/sorry/i);
  });
});
