import { describe, expect, it } from 'vitest';
import type { PostAnalysis } from '@/lib/domain/analysis';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { type ReviewContext, RULES, reviewDraft } from '@/lib/review';
import type { Example } from '@/lib/review/rule';

const PLAIN_ANALYSIS: PostAnalysis = {
  language: 'en',
  sentiment: { label: 'neutral', score: 0, confident: false },
  emotion: 'neutral',
  intent: 'complaint',
  category: null,
  severity: 0,
  arousal: 0,
  flags: [],
  gist: null,
  firstName: null,
  evidence: [],
};

function contextOf({ post, platform, thread, brand, analysis, sheet }: Example): ReviewContext {
  return {
    platform: platform ?? 'x',
    post: post ?? '',
    brand: { ...UNNAMED_BRAND, ...brand },
    thread: thread ?? [],
    analysis: analysis ? { ...PLAIN_ANALYSIS, ...analysis } : null,
    sheet,
  };
}

function fires(id: string, example: string | Example): boolean {
  const whole: Example = typeof example === 'string' ? { draft: example } : example;
  return reviewDraft(whole.draft, contextOf(whole)).some(({ rule }) => rule === id);
}

describe('review rules', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s objects to its hits and to none of its misses',
    (id, rule) => {
      expect(rule.hits.filter((example) => !fires(id, example))).toEqual([]);
      expect(rule.misses.filter((example) => fires(id, example))).toEqual([]);
      expect(rule.hits.length).toBeGreaterThan(0);
    },
  );

  it('gives every rule its own id', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});

describe('a promise', () => {
  const policy = (category: 'delivery_late' | null, mayPromise: string) => ({
    id: mayPromise,
    category,
    title: 'Fees',
    text: 'Ask us.',
    mayPromise,
    link: '',
    updatedAt: '',
  });
  const said = (draft: string, policies: ReturnType<typeof policy>[]) =>
    reviewDraft(draft, contextOf({ draft, brand: { policies }, analysis: { category: 'delivery_late' } })).find(
      ({ rule }) => rule === 'remedy.unsupported',
    )?.message;

  it('is told what may be promised instead, by the policy of the topic or else of the same remedy', () => {
    const draft = "I'll refund you today.";
    expect(said(draft, [policy('delivery_late', 'the delivery fee')])).toContain(
      'You may promise: the delivery fee (your policy “Fees”).',
    );
    expect(said(draft, [policy(null, 'a refund of the fee')])).toContain('You may promise: a refund of the fee');
    expect(said(draft, [policy(null, 'a new lid')])).not.toContain('You may promise');
    expect(said(draft, [])).not.toContain('You may promise');
  });
});

describe('fixes', () => {
  function mended(example: Example, rule: string): string {
    const issue = reviewDraft(example.draft, contextOf(example)).find((found) => found.rule === rule);
    if (!issue || issue.fix === null) return 'no fix';
    return example.draft.slice(0, issue.start) + issue.fix + example.draft.slice(issue.end);
  }

  it.each<[rule: string, example: Example, mended: string]>([
    [
      'apology.inconvenience',
      {
        draft: 'Sorry for the inconvenience caused.',
        analysis: { gist: { text: 'two weeks without your lamp', kind: 'duration' } },
      },
      'Sorry about two weeks without your lamp.',
    ],
    ['apology.if', { draft: "We're sorry if this caused any trouble." }, "We're sorry."],
    ['apology.but', { draft: "I'm sorry about the wait, but we are busy." }, "I'm sorry about the wait. we are busy."],
    ['tone.exclaim', { draft: 'Thanks!!' }, 'Thanks.'],
    ['hashtag', { draft: 'Sorry #LumaHome' }, 'Sorry LumaHome'],
    ['tone.caps', { draft: 'We are SO SORRY.' }, 'We are so sorry.'],
    ['tone.jargon', { draft: 'Rest assured, I will look.' }, 'I will look.'],
    ['apology.feel', { draft: 'Sorry you feel that way.' }, 'no fix'],
  ])('%s', (rule, example, expected) => {
    expect(mended(example, rule)).toBe(expected);
  });
});

describe('reviewDraft', () => {
  it('has nothing to say about an empty draft', () => {
    expect(reviewDraft('  ', contextOf({ draft: '', analysis: { flags: ['safety'] } }))).toEqual([]);
  });

  it('puts what blocks before what only advises', () => {
    const severities = reviewDraft(
      'Sorry!! Unfortunately we ask you to reply with your password.',
      contextOf({ draft: '' }),
    ).map(({ severity }) => severity);
    expect(severities[0]).toBe('block');
    expect(severities).toContain('warn');
    expect(severities.lastIndexOf('block')).toBeLessThan(severities.indexOf('warn'));
  });

  it('points at the words it means', () => {
    const draft = 'I am here. Rest assured, it works.';
    const [issue] = reviewDraft(draft, contextOf({ draft }));
    expect(issue && draft.slice(issue.start, issue.end)).toBe('Rest assured, ');
  });
});

describe('a time in a draft', () => {
  const severity = (draft: string) =>
    reviewDraft(draft, contextOf({ draft, post: 'my order is late' })).find(({ rule }) => rule === 'fact.unsupported')
      ?.severity;

  it.each([
    ["I'll update you by 5pm.", 'info'],
    ["We will call you on Monday. Sorry you're waiting.", 'info'],
    ['It comes before 12:00.', 'block'],
    ['I am sorry. Your parcel comes on Monday.', 'block'],
    ["I'll send you £20.", 'block'],
  ] as const)('is the writer’s to promise, not to claim: %s', (draft, expected) => {
    expect(severity(draft)).toBe(expected);
  });
});
