import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import type { ThreadTurn } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import { CATEGORIES, type Move, type ResponsibilityLevel } from '@/lib/domain/labels';
import { PLATFORMS } from '@/lib/domain/platform';
import type { Suggestion } from '@/lib/domain/suggestion';
import { FRAMEWORKS, type ReplyRequest, type RevisionStep } from '@/lib/replies/engine';
import { localEngine, planOf } from '@/lib/replies/local';
import { POOLS } from '@/lib/replies/local/phrases/pools';
import { forbiddenMoves, mayOwn, PLANS } from '@/lib/replies/local/plans';
import { heldOutPosts } from '@/tests/eval/postSets';
import { BRAND, NO_THREAD, postWith } from './fixtures';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser();
});

const AT = '2026-01-01T00:00:00.000Z';
/** A rule for everything that may be complained of: wherever a plan lets one in, it comes. */
const RULED: Brand = {
  ...BRAND,
  policies: CATEGORIES.map((category) => ({
    id: category,
    category,
    title: `Rule for ${category}`,
    text: 'We refund the fee where this goes wrong.',
    mayPromise: 'A refund of the fee.',
    link: '',
    updatedAt: AT,
  })),
};

function requestFor(text: string, more: Partial<ReplyRequest> = {}): ReplyRequest {
  const { brand = BRAND, thread = NO_THREAD } = more;
  const post = postWith({ text, platform: 'facebook' });
  return {
    post,
    analysis: analyser.analyse(post, thread, brand),
    pastReplies: [],
    variant: 0,
    ...more,
    brand,
    thread,
  };
}

/** Each row of the decision table by a post that falls under it. */
const ROWS: readonly { text: string; thread?: ThreadTurn[]; id: string; level: ResponsibilityLevel; never: Move }[] = [
  { text: 'a man two seats away has passed out on your 9:05', id: 'emergency', level: 'RS', never: 'ASK' },
  {
    text: 'the emergency exit in your Fenby shop was blocked by boxes, dangerous',
    id: 'safety concern',
    level: 'RS',
    never: 'OWN',
  },
  { text: 'the plug melted while it was charging', id: 'safety', level: 'RS', never: 'OWN' },
  { text: 'im 13 and my order never came, help', id: 'minor', level: 'R1', never: 'DM' },
  {
    text: 'Your guard followed me and my sister, we were the only Black customers there',
    id: 'discrimination',
    level: 'RS',
    never: 'EXPLAIN',
  },
  { text: 'just saw your site got hacked?? is my card safe', id: 'data breach', level: 'RS', never: 'OWN' },
  {
    text: 'Third time asking for my refund. My solicitor writes tomorrow.',
    id: 'legal',
    level: 'R1',
    never: 'REMEDY',
  },
  {
    text: "I'm a reporter with the Daily Ledger, can someone comment by 4pm?",
    id: 'press',
    level: 'R0',
    never: 'EXPLAIN',
  },
  { text: "still getting letters for my late mother's account", id: 'bereavement', level: 'R1', never: 'CELEBRATE' },
  {
    text: 'your driver left my parcel in the rain, AWFUL service, furious!!',
    id: 'angry complaint',
    level: 'R1',
    never: 'CELEBRATE',
  },
  { text: 'I DID DM you. 6 days ago. Nobody replied. Useless', id: 'already wrote', level: 'R2', never: 'DM' },
  { text: "Don't buy from them, they test on animals!!", id: 'claim', level: 'R0', never: 'OWN' },
  { text: 'new lid arrived today, thanks so much', id: 'closure', level: 'R0', never: 'ASK' },
  { text: 'obsessed with the new oat latte 😍', id: 'praise', level: 'R0', never: 'ACT' },
  { text: 'would love a refill pouch for the hand soap', id: 'idea', level: 'R0', never: 'WHEN' },
  { text: 'do you deliver to Skye?', id: 'question', level: 'R0', never: 'OWN' },
];

describe('the decision table', () => {
  it.each(ROWS)('$id owns at $level and never makes the move $never: $text', async ({ text, id, level, never }) => {
    const request = requestFor(text);
    const plan = planOf(request);
    expect(plan.id).toBe(id);
    expect(forbiddenMoves(plan)).toContain(never);
    const { suggestions } = await localEngine.suggest(request);
    expect(suggestions.map((one) => one.level)).toEqual(suggestions.map(() => level));
  });

  it.each(PLANS)('$id needs no sentence that it forbids itself', (plan) => {
    const moves: Record<string, { move: Move }> = POOLS;
    const never = forbiddenMoves(plan);
    for (const { steps } of plan.cards) {
      for (const { pool } of steps) {
        const move = moves[pool]?.move;
        expect(move !== undefined && never.has(move)).toBe(false);
        expect(mayOwn(pool, plan.level)).toBe(true);
      }
      const [first] = steps;
      const opening = first && moves[first.pool]?.move;
      expect(opening !== undefined && plan.neverFirst?.includes(opening)).toBeFalsy();
    }
  });

  it('says that we failed only where the conversation shows it', () => {
    expect(mayOwn('ownRepeat', 'R2')).toBe(true);
    expect(mayOwn('ownRepeat', 'R1')).toBe(false);
    expect(mayOwn('own', 'R1')).toBe(true);
  });
});

describe('forbidden moves', () => {
  /** A share of them that is spread over every file: all of them would take minutes. */
  const SHARE = 8;
  const posts = heldOutPosts().posts.filter((_, index) => index % SHARE === 0);
  const WISHES: readonly RevisionStep[] = [
    { kind: 'warmer' },
    { kind: 'detail' },
    { kind: 'swap', move: 0 },
    { kind: 'drop', move: 0 },
    { kind: 'shorter' },
  ];

  function expectAllowed(suggestions: readonly Suggestion[], request: ReplyRequest) {
    const plan = planOf(request);
    const never = forbiddenMoves(plan);
    for (const { moves, text } of suggestions) {
      const made = moves.map(({ move }) => move);
      const first = made.find((move) => move !== 'GREET');
      const told = `${plan.id}: ${request.post.text}\n${text}`;
      expect(
        made.filter((move) => never.has(move)),
        told,
      ).toEqual([]);
      expect(first !== undefined && plan.neverFirst?.includes(first), told).toBeFalsy();
    }
  }

  it.each(PLATFORMS)('stand in no card for our own posts on %s, in any order and after any wish', async (platform) => {
    const share = posts.filter((_, index) => index % PLATFORMS.length === PLATFORMS.indexOf(platform));
    for (const [index, { text }] of share.entries()) {
      const brand = index % 2 === 0 ? BRAND : RULED;
      const post = postWith({ text, platform });
      const framework = FRAMEWORKS[index % (FRAMEWORKS.length + 1)];
      const request: ReplyRequest = {
        ...requestFor(text, { brand }),
        post,
        ...(framework ? { framework } : {}),
      };
      const { suggestions } = await localEngine.suggest(request);
      expectAllowed(suggestions, request);
      const wish = WISHES[index % WISHES.length];
      const card = suggestions[index % 3];
      if (!wish || !card) continue;
      const result = await localEngine.revise(request, { strategy: card.strategy, steps: [wish, { kind: 'detail' }] });
      if (result.ok) expectAllowed([result.suggestion], request);
    }
  });

  it('are not brought in by a wish for more where a specialist has to speak', async () => {
    const request = requestFor('the plug melted while it was charging');
    const result = await localEngine.revise(request, { strategy: 'safety_first', steps: [{ kind: 'detail' }] });
    expect(result.ok && result.suggestion.moves.map(({ move }) => move)).not.toContain('EXPLAIN');
  });
});
