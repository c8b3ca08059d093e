import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { OrderAct } from '@/lib/domain/moveOrder';
import type { Platform } from '@/lib/domain/platform';
import type { Suggestion } from '@/lib/domain/suggestion';
import { FRAMEWORKS, OWN_ORDER, type ReplyRequest, type RevisionStep } from '@/lib/replies/engine';
import { localEngine } from '@/lib/replies/local';
import { reviewDraft } from '@/lib/review';
import { BRAND, NO_THREAD, postWith } from './fixtures';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser();
});

const LATE = "It's been two weeks and my desk order still hasn't arrived @Fernhill";

interface Asked {
  text?: string;
  platform?: Platform;
  name?: string | null;
  brand?: Brand;
}

function requestFor({ text = LATE, platform = 'x', name = 'Sam Taylor', brand = BRAND }: Asked = {}): ReplyRequest {
  const post = postWith({ text, platform, name });
  const analysis: PostAnalysis = analyser.analyse(post, NO_THREAD, brand);
  return { post, analysis, brand, thread: NO_THREAD, pastReplies: [], variant: 0 };
}

async function firstOf(request: ReplyRequest): Promise<Suggestion> {
  const { suggestions } = await localEngine.suggest(request);
  const [first] = suggestions;
  if (!first) throw new Error('No suggestion');
  return first;
}

async function revise(request: ReplyRequest, ...steps: RevisionStep[]) {
  const before = await firstOf(request);
  const result = await localEngine.revise(request, { strategy: before.strategy, steps });
  return { before, result, after: result.ok ? result.suggestion : null };
}

const objections = (request: ReplyRequest, text: string) =>
  reviewDraft(text, {
    platform: request.post.platform,
    post: request.post.text,
    brand: request.brand,
    thread: request.thread,
    analysis: request.analysis,
  }).filter(({ severity }) => severity !== 'info');

describe('revising a suggestion', () => {
  it('with no wish gives the suggestion itself', async () => {
    const { before, after } = await revise(requestFor());
    expect(after).toEqual(before);
  });

  it('makes it shorter, step by step, until it cannot', async () => {
    const request = requestFor();
    const { before, after } = await revise(request, { kind: 'shorter' });
    expect(after?.length.count).toBeLessThan(before.length.count);
    const steps: RevisionStep[] = Array.from({ length: 12 }, () => ({ kind: 'shorter' as const }));
    expect((await revise(request, ...steps)).result).toEqual({ ok: false, reason: 'cannot_be_shorter' });
  });

  it('warms it with a sentence of its own', async () => {
    const { before, after } = await revise(requestFor({ platform: 'facebook' }), { kind: 'warmer' });
    expect(after?.moves.length).toBe(before.moves.length + 1);
  });

  it('adds a detail, and says when there is no more', async () => {
    const request = requestFor({ platform: 'facebook' });
    const { before, after } = await revise(request, { kind: 'detail' });
    expect(after?.text.startsWith(before.text)).toBe(true);
    const steps: RevisionStep[] = Array.from({ length: 9 }, () => ({ kind: 'detail' as const }));
    expect((await revise(request, ...steps)).result).toEqual({ ok: false, reason: 'no_more_detail' });
  });

  it('opens contractions for the formal voice, once', async () => {
    const request = requestFor();
    const { after } = await revise(request, { kind: 'formal' });
    expect(after?.text).not.toMatch(/\b(?:I|you|we|it|that)['’](?:m|ll|ve|re|d|s)\b|n't\b/i);
    expect((await revise(request, { kind: 'formal' }, { kind: 'formal' })).result).toEqual({
      ok: false,
      reason: 'is_formal',
    });
  });

  it('adds the name once, and none where none is known', async () => {
    const { after } = await revise(requestFor({ name: 'Ravenna Holt' }), { kind: 'shorter' }, { kind: 'name' });
    if (after) expect(after.text.match(/Ravenna/g)).toHaveLength(1);
    expect((await revise(requestFor({ name: null }), { kind: 'name' })).result).toEqual({
      ok: false,
      reason: 'no_name',
    });
    const twice = (await revise(requestFor(), { kind: 'name' }, { kind: 'name' })).result;
    expect(twice).toEqual({ ok: false, reason: 'has_name' });
  });

  it('swaps the wording of one move and leaves the others', async () => {
    const { before, after } = await revise(requestFor(), { kind: 'swap', move: 1 });
    expect(after?.moves[0]).toEqual(before.moves[0]);
    expect(after?.moves[1]?.move).toBe(before.moves[1]?.move);
    expect(after?.moves[1]?.text).not.toBe(before.moves[1]?.text);
  });

  it('drops one move but not the one that hears them', async () => {
    const request = requestFor({ text: 'our wifi keeps dropping every single evening @Fernhill' });
    const { moves } = await firstOf(request);
    const move = moves.findIndex((row) => row.move === 'ASK');
    const { after } = await revise(request, { kind: 'drop', move });
    expect(after?.moves.map(({ text }) => text)).toEqual(moves.filter((_, at) => at !== move).map(({ text }) => text));
    expect((await revise(request, { kind: 'drop', move: 0 })).result).toEqual({ ok: false, reason: 'needed' });
  });

  it('never drops what keeps somebody safe', async () => {
    const request = requestFor({ text: 'the plug melted while it was charging' });
    const before = await firstOf(request);
    const move = before.moves.findIndex((row) => row.move === 'SAFE');
    expect((await revise(request, { kind: 'drop', move })).result).toEqual({ ok: false, reason: 'needed' });
  });

  it('knows no move and no card that is not there', async () => {
    const request = requestFor();
    expect((await revise(request, { kind: 'swap', move: 40 })).result).toEqual({ ok: false, reason: 'unknown' });
    expect(await localEngine.revise(request, { strategy: 'draw_line', steps: [] })).toEqual({
      ok: false,
      reason: 'unknown',
    });
  });

  it.each([
    'you charged me TWICE for the same booking!!',
    "I can't log in and my exam is tomorrow",
    'Huge thanks to Priya in your Leeds shop, she stayed late to mend my glasses',
    'do you deliver to Skye?',
    'My solicitor writes tomorrow about my refund',
  ])('passes the review after every wish, the same each time: %s', async (text) => {
    const request = requestFor({ text });
    for (const kind of ['shorter', 'warmer', 'formal', 'detail', 'name'] as const) {
      const { result, after } = await revise(request, { kind });
      expect((await revise(request, { kind })).result).toEqual(result);
      if (!after) continue;
      expect(objections(request, after.text)).toEqual([]);
      expect(after.length.count).toBeLessThanOrEqual(after.length.limit);
    }
  });
});

describe('frameworks', () => {
  it.each(FRAMEWORKS)('%s puts the moves in its order and passes the review', async (framework) => {
    const request = { ...requestFor({ platform: 'facebook' }), framework };
    const { suggestions } = await localEngine.suggest(request);
    expect(suggestions.length).toBeGreaterThan(0);
    for (const { text } of suggestions) expect(objections(request, text)).toEqual([]);
  });

  it('thanks last in LAST and feels first in CARE', async () => {
    const last = await firstOf({ ...requestFor({ platform: 'facebook' }), framework: 'LAST' });
    expect(last.moves.at(-1)?.move).toBe('THANK');
    const care = await firstOf({ ...requestFor({ platform: 'facebook' }), framework: 'CARE' });
    expect(care.moves.find(({ move }) => move !== 'GREET')?.move).toBe('FEEL');
  });

  it.each(FRAMEWORKS)(
    '%s keeps the rule, the time and the way into private that the brand has written down',
    async (framework) => {
      const policy: Brand['policies'][number] = {
        id: 'late',
        category: 'delivery_late',
        title: 'Late orders',
        text: 'We refund your delivery fee when an order is more than 5 days late.',
        mayPromise: '',
        link: '',
        updatedAt: '2026-01-01T00:00:00.000Z',
      };
      const channels: Brand['channels'] = [
        {
          id: 'c',
          kind: 'dm',
          platform: 'facebook',
          label: 'DM',
          value: 'https://fernhill.example/dm',
          isPublic: true,
        },
      ];
      const brand: Brand = { ...BRAND, policies: [policy], channels, answerTimes: [240, 240, 240, 240, 240] };
      const { suggestions } = await localEngine.suggest({ ...requestFor({ platform: 'facebook', brand }), framework });
      const all = suggestions.map(({ text }) => text).join('\n');
      expect(all).toContain(policy.text);
      expect(all).toContain('within 4 hours');
      expect(all).toContain('https://fernhill.example/dm');
      for (const { because, text } of suggestions)
        if (because.includes('Late orders')) expect(text).toContain(policy.text);
    },
  );

  it('takes the order that the team made itself, and plans as ever where it has made none', async () => {
    const moveOrder = { name: 'Fernhill way', acts: ['empathise', 'listen', 'solve', 'thank'] as OrderAct[] };
    const request = requestFor({ platform: 'facebook', brand: { ...BRAND, moveOrder } });
    const own = await firstOf({ ...request, framework: OWN_ORDER });
    const moves = own.moves.map(({ move }) => move).filter((move) => move !== 'GREET');
    expect(moves[0]).toBe('FEEL');
    expect(moves.at(-1)).toBe('THANK');
    expect(objections(request, own.text)).toEqual([]);
    const without = requestFor({ platform: 'facebook' });
    expect(await firstOf({ ...without, framework: OWN_ORDER })).toEqual(await firstOf(without));
  });

  it('never thanks somebody angry first, whatever the team’s order says', async () => {
    const moveOrder = { name: 'Thanks first', acts: ['thank', 'listen', 'solve'] as OrderAct[] };
    const text = 'your driver left my parcel in the rain, AWFUL service, furious!!';
    const request = requestFor({ text, platform: 'facebook', brand: { ...BRAND, moveOrder } });
    const { suggestions } = await localEngine.suggest({ ...request, framework: OWN_ORDER });
    expect(suggestions.length).toBeGreaterThan(0);
    for (const { moves } of suggestions) expect(moves.find(({ move }) => move !== 'GREET')?.move).not.toBe('THANK');
  });

  it('leaves the order alone where someone could be hurt', async () => {
    const request = requestFor({ text: 'the plug melted while it was charging' });
    expect(await firstOf({ ...request, framework: 'LAST' })).toEqual(await firstOf(request));
  });
});
