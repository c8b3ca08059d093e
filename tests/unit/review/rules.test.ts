import { describe, expect, it } from 'vitest';
import type { PostAnalysis } from '@/lib/domain/analysis';
import { type Channel, UNNAMED_BRAND } from '@/lib/domain/brand';
import { type ReviewContext, RULES, reviewDraft } from '@/lib/review';
import { applyFix } from '@/lib/review/fix';
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

const NEGATIVE = { label: 'negative', score: -0.8, confident: true } as const;

function contextOf({ post, platform, thread, pastReplies, brand, analysis, sheet }: Example): ReviewContext {
  return {
    platform: platform ?? 'x',
    post: post ?? '',
    brand: { ...UNNAMED_BRAND, ...brand },
    thread: thread ?? [],
    pastReplies,
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

/** They only look for an empty field or compare two times: no study stands behind that. */
const ON_ARITHMETIC = ['unfilled', 'incident.stale-time'] as const;
type OnArithmetic = (typeof ON_ARITHMETIC)[number];
const isArithmetic = (id: string): id is OnArithmetic => (ON_ARITHMETIC as readonly string[]).includes(id);

describe('what a rule rests on', () => {
  it('is named for each that stops or advises, unless it only counts', () => {
    const unnamed = RULES.filter(({ severity, source }) => severity !== 'info' && !source).map(({ id }) => id);
    expect(unnamed.filter((id) => !isArithmetic(id))).toEqual([]);
    expect([...unnamed].sort()).toEqual([...ON_ARITHMETIC].sort());
  });

  it('stays as short as a title', () => {
    expect(RULES.filter(({ source = '' }) => source.length > 100).map(({ id }) => id)).toEqual([]);
  });

  it('goes with the issue', () => {
    const issuesOf = (draft: string) => reviewDraft(draft, contextOf({ draft }));
    const [feel] = issuesOf("We're sorry you feel that way.").filter(({ rule }) => rule === 'apology.feel');
    expect(feel?.source).toContain('Schumann 2018');
    const [unfilled] = issuesOf('Hi {{first_name}}.').filter(({ rule }) => rule === 'unfilled');
    expect(unfilled).not.toHaveProperty('source');
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
    return applyFix(example.draft, issue);
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
    ['apology.but', { draft: "I'm sorry about the wait, but we are busy." }, "I'm sorry about the wait. We are busy."],
    ['tone.exclaim', { draft: 'Thanks!!' }, 'Thanks.'],
    ['hashtag', { draft: 'Sorry #LumaHome' }, 'Sorry LumaHome'],
    ['tone.caps', { draft: 'We are SO SORRY.' }, 'We are so sorry.'],
    ['tone.jargon', { draft: 'Rest assured, I will look.' }, 'I will look.'],
    ['apology.feel', { draft: 'Sorry you feel that way.' }, 'no fix'],
    [
      'apology.inconvenience',
      {
        draft: "We're sorry for any inconvenience.",
        analysis: { gist: { text: 'not being able to log in', kind: 'gerund' } },
      },
      'no fix',
    ],
    ['tone.insensitive', { draft: "Thanks, sir. I'll check." }, "Thanks. I'll check."],
    ['tone.insensitive', { draft: 'Thanks, sir, I will check.' }, 'Thanks, I will check.'],
    ['tone.insensitive', { draft: 'Sir, we are late.' }, 'We are late.'],
    ['tone.insensitive', { draft: 'Sorry, mate\nwe are late.' }, 'Sorry,\nwe are late.'],
    ['tone.jargon', { draft: "It's late. Kindly send the number." }, "It's late. Please send the number."],
    ['tone.jargon', { draft: 'Send it in a DM. Rest assured, we are on it.' }, 'Send it in a DM. We are on it.'],
    ['tone.jargon', { draft: 'Rest assured, brand.example/help says so.' }, 'brand.example/help says so.'],
    ['tone.jargon', { draft: "Rest assured, I'm on it." }, "I'm on it."],
    ['tone.jargon', { draft: 'I ask you to kindly wait.' }, 'I ask you to please wait.'],
    ['tone.exclaim', { draft: 'Late again!? I am sorry.', analysis: { arousal: 3 } }, 'Late again? I am sorry.'],
  ])('%s', (rule, example, expected) => {
    expect(mended(example, rule)).toBe(expected);
  });
});

describe('a private contact in a draft', () => {
  const channel = {
    id: 'a',
    kind: 'phone',
    platform: null,
    label: '',
    value: '0161 496 0199',
    isPublic: false,
  } as const;
  const open = { ...channel, id: 'b', value: 'tel:0161 496 0111', isPublic: true } as const;
  const mailbox = { ...channel, id: 'c', kind: 'email', value: 'duty@halden.example' } as const;

  it.each<[draft: string, channels: Channel[], mended: string]>([
    ['Sorry, Sam. Ring us on 0161 496 0199. We look now.', [channel], 'Sorry, Sam. We look now.'],
    ['Sorry, Sam. Ring us on 0161 496 0199 ^MK', [channel], 'Sorry, Sam. ^MK'],
    ['Sorry, Sam.\nRing 0161 496 0199 or write to duty@halden.example', [channel, mailbox], 'Sorry, Sam.'],
    ['Ring us on 0161 496 0199.', [channel, open], 'Ring us on 0161 496 0111.'],
    ['Ring us on 0161 496 0199.', [channel], 'no fix'],
    ['Ring us on 0161 496 0199. ^MK', [channel], 'no fix'],
    ['Ring us on 0161 496 0199.', [channel, { ...open, platform: 'facebook' }], 'no fix'],
  ])('is taken out by one tap: %s', (draft, channels, mended) => {
    const issues = reviewDraft(draft, contextOf({ draft, brand: { channels, signOff: '^MK' } }));
    const own = issues.filter(({ rule }) => rule === 'brand.private');
    expect(own.map(({ severity }) => severity)).toEqual(['block']);
    expect(own[0] && own[0].fix !== null ? applyFix(draft, own[0]) : 'no fix').toBe(mended);
    expect(issues.map(({ rule }) => rule)).not.toContain('fact.unsupported');
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
    ["You'll have it in three days.", 'block'],
    ["I'll come back to you in three days.", 'info'],
    ['Our billing team will write within two days.', 'info'],
    ['Half price on your next lamp.', 'block'],
    ['You waited 3 weeks.', 'warn'],
    ['Give it two minutes and look again.', undefined],
  ] as const)('is the writer’s to promise, not to claim: %s', (draft, expected) => {
    expect(severity(draft)).toBe(expected);
  });
});

describe('a draft in another language', () => {
  const found = (draft: string, more: Partial<Example> = {}) =>
    reviewDraft(
      draft,
      contextOf({ draft, post: 'my parcel is two weeks late', analysis: { sentiment: NEGATIVE }, ...more }),
    ).map(({ rule, severity }) => `${severity} ${rule}`);
  const german =
    'Es tut mir leid, dass Ihr Paket noch nicht da ist. Schicken Sie mir bitte die Bestellnummer, dann sehe ich nach.';

  it('is not asked for English words', () => {
    expect(found(german)).toEqual(['info draft.language']);
  });

  it('is asked for what holds in every language', () => {
    expect(found(`${german} {{name}}`)).toContain('block unfilled');
    expect(found(`${german} Sie bekommen 20 €.`)).toContain('block fact.unsupported');
    expect(found(german, { brand: { bannedWords: ['Paket'] } })).toContain('block brand.banned');
    expect(found(german, { analysis: { flags: ['self_harm'] } })).toContain('block distress.protocol');
  });
});

describe('a helpline in a draft', () => {
  const severities = (draft: string, helplines: Example['brand'] = {}) =>
    reviewDraft(draft, contextOf({ draft, brand: helplines, analysis: { flags: ['self_harm'], intent: 'distress' } }))
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule }) => rule);

  it('is what the brand has approved, whatever it is called', () => {
    const draft = "I'm glad you wrote this. Blue Harbour are there day and night on 555 010 0199.";
    const helplines = [{ region: 'any', name: 'Blue Harbour', contact: '555 010 0199', checkedAt: null }];
    expect(severities(draft)).toContain('distress.protocol');
    expect(severities(draft, { helplines })).toEqual([]);
  });

  it('is a number that everybody knows', () => {
    expect(severities("I'm glad you said this. Samaritans are free on 116 123.")).toEqual([]);
  });
});
