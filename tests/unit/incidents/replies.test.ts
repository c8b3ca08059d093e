import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAnalyser } from '@/lib/analysis';
import type { Segment } from '@/lib/domain/analysis';
import type { Move, Strategy } from '@/lib/domain/labels';
import type { Platform } from '@/lib/domain/platform';
import type { Suggestion } from '@/lib/domain/suggestion';
import { incidentReplies, sheetIssues, statementFor } from '@/lib/incidents';
import { ASKED_ROWS } from '@/lib/incidents/replies/asked';
import type { ReplyRequest } from '@/lib/replies/engine';
import { localEngine } from '@/lib/replies/local';
import { heldBack } from '@/lib/replies/local/incident';
import { momentWords } from '@/lib/review/sheet/when';
import { postWith } from '../replies/fixtures';
import { analysisWith, asked, BRAND, fact, NOW, outage } from './incident';

function repliesTo(...args: Parameters<typeof asked>) {
  const answer = incidentReplies(asked(...args));
  if (!answer.ok) throw new Error(answer.reason);
  return answer.suggestions;
}
const NO_MATTER = {
  problem: null,
  thing: null,
  duration: null,
  count: null,
  place: null,
  stake: null,
  person: null,
  already: [],
};
const POST = 'is your checkout down? scared I paid twice';

describe('replies from the sheet', () => {
  it('say the known, the unknown and the next update, and stamp the version', () => {
    const [holding] = repliesTo(POST, {}, 'facebook');
    expect(holding?.text).toContain('Checkout has been failing for some people since 9:50.');
    expect(holding?.text).toContain("We don't know whether any payment went through twice yet.");
    expect(holding?.text).toContain('Next update by 11:00 GMT: halden.example/status');
    expect(holding?.incident).toMatchObject({ id: 'i1', version: 1 });
  });

  it('say a fact in the same words everywhere, under different openings', () => {
    const texts = (['x', 'instagram', 'facebook'] as const).map(
      (platform) => repliesTo(POST, {}, platform)[0]?.text ?? '',
    );
    for (const text of texts) expect(text).toContain('Checkout has been failing for some people since 9:50.');
    const openings = new Set([0, 1, 2, 3].map((variant) => repliesTo(POST, { variant })[0]?.moves[0]?.text));
    expect(openings.size).toBeGreaterThan(2);
  });

  it('write addresses to be pressed or, on Instagram, to be typed, wherever in the sheet they stand', () => {
    const sheet = {
      page: 'https://halden.example/status/',
      known: [fact('k1', 'Checkout is failing for some people (https://halden.example/a/).')],
      advice: 'Please check https://halden.example/help/.',
    };
    const said = (platform: Platform) => {
      const incident = outage(sheet);
      const answer = incidentReplies(asked(POST, { incident }, platform));
      if (!answer.ok) throw new Error(answer.reason);
      const statement = statementFor(incident, 'statement', platform, NOW);
      if (!statement.ok) throw new Error(statement.reason);
      return [...answer.suggestions.map(({ text }) => text), statement.statement.text].join(' ');
    };
    const typed = said('instagram');
    expect(typed).not.toContain('https:');
    expect(typed).toContain(' halden.example/status');
    expect(typed).not.toContain('halden.example/status/');
    expect(typed).toContain('(halden.example/a).');
    expect(typed).toMatch(/ halden\.example\/help\.(?: |$)/);
    expect(said('facebook')).toContain('https://halden.example/status/');
  });

  it('own as much as the cluster says', () => {
    const opening = (cluster: 'rumour' | 'preventable', variant: number) =>
      repliesTo(POST, { incident: outage({ cluster }), variant })[0]?.moves[0]?.text ?? '';
    for (const variant of [0, 1, 2, 3]) {
      expect(opening('rumour', variant)).not.toMatch(/sorry/i);
      expect(opening('preventable', variant)).toMatch(/sorry/i);
    }
  });

  it('name the next update wherever the sheet has a time, also against a false claim, and leave out something else for it', () => {
    const long =
      'The list of every ingredient of every bar has stood on our page since the spring and it has not changed at all.';
    const claims = outage({
      cluster: 'rumour',
      known: [fact('k1', long), fact('k2', 'Nothing else is in it.')],
      howToTell: 'It is printed on the back of each wrapper, right under the weight and above the name of the maker.',
    });
    for (const incident of [outage(), claims])
      for (const segment of ['affected', 'worried', 'bystander', 'helper'] as const)
        for (const platform of ['x', 'instagram', 'facebook'] as const)
          for (const { text } of repliesTo(POST, { incident, segment }, platform))
            expect(text).toContain('Next update by 11:00 GMT');
  });

  it('leave out a time that has passed, and say so', () => {
    const late = repliesTo(POST, { now: new Date('2026-11-10T11:05:00.000Z') });
    for (const { text, cautions } of late) {
      expect(text).not.toContain('11:00');
      expect(cautions).toContain('overdue');
    }
  });

  it('send the press to its contact and nothing else, and leave trolls alone', () => {
    const [press, ...more] = repliesTo('reporter here', { segment: 'press' });
    expect(press?.text).toContain('press@halden.example');
    expect(press?.text).not.toContain('Checkout');
    expect(more).toEqual([]);
    expect(incidentReplies(asked('clowns', { segment: 'troll' }))).toEqual({ ok: false, reason: 'troll' });
  });

  it('are not written from an empty or contradictory sheet, and the answer says why', () => {
    const empty = outage({ known: [], unknown: [], doing: [], advice: '', workaround: '' });
    expect(incidentReplies(asked(POST, { incident: empty }))).toMatchObject({
      ok: false,
      reason: 'sheet',
      issues: [{ issue: 'empty' }],
    });
    const torn = outage({
      known: [fact('a', 'Card details are affected.')],
      notAffected: 'Card details are not affected.',
    });
    expect(incidentReplies(asked(POST, { incident: torn }))).toMatchObject({
      ok: false,
      issues: [{ issue: 'contradictory' }],
    });
  });

  it('after closing say how it ended', () => {
    const closed = outage({}, { state: 'closed', closedAt: NOW.toISOString() });
    expect(repliesTo(POST, { incident: closed })[0]).toMatchObject({ kind: 'after' });
    expect(repliesTo(POST, { incident: closed })[0]?.text).toContain('Checkout is working again.');
  });

  it('never exceed the limit and stay the same, whatever stands in the sheet', () => {
    const words = fc.string({ minLength: 1, maxLength: 480 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(words, words, words, fc.nat(9), (known, advice, page, variant) => {
        const question = asked(POST, { incident: outage({ known: [fact('k', known)], advice, page }), variant });
        const answer = incidentReplies(question);
        expect(incidentReplies(question)).toEqual(answer);
        if (answer.ok)
          for (const { length } of answer.suggestions) expect(length.count).toBeLessThanOrEqual(length.limit);
      }),
      { numRuns: 12 },
    );
  });
});

describe('what a post asks', () => {
  it.each(ASKED_ROWS.map((row) => [row.answer, row] as const))('%s', (_, { pattern, hits, misses }) => {
    expect(hits.filter((text) => !pattern.test(text))).toEqual([]);
    expect(misses.filter((text) => pattern.test(text))).toEqual([]);
  });

  it('is answered with the line of the sheet that is about it', () => {
    const sheet = { remedy: 'Delivery is free for baskets that were lost.', phone: '020 7946 0120' };
    const first = (text: string) => repliesTo(text, { incident: outage(sheet) }, 'instagram')[0]?.text ?? '';
    expect(first('your checkout is down. will I get a refund?')).toContain(sheet.remedy);
    expect(first('your checkout is down, can I speak to someone')).toContain(sheet.phone);
    expect(first('your checkout is down, are my card details safe?')).toContain('Card details are not affected.');
    expect(first('checkout down. how long??')).not.toContain(sheet.remedy);
  });

  it('of what is not known gets the line that it is about', () => {
    const incident = outage({ unknown: [fact('u1', 'the cause'), fact('u2', 'when it will be over')] });
    const told = (text: string) =>
      repliesTo(text, { incident }, 'facebook').find(({ kind }) => kind === 'known_unknown')?.text ?? '';
    expect(told('checkout is down, how long will this take?')).toContain('when it will be over');
    expect(told('checkout is down, why?')).toContain("We don't know the cause yet.");
  });

  it('is answered where somebody may be hurt and the sheet does not say what to do yet', () => {
    const analysis = analysisWith({ flags: ['safety'] });
    const [first] = repliesTo('is the water safe?', { incident: outage({ advice: '' }), analysis, segment: 'worried' });
    expect(first?.text).toContain('please get medical help first.');
    const [advised] = repliesTo('is the water safe?', { analysis, segment: 'worried' });
    expect(advised?.text).not.toContain('medical');
  });

  it('is answered at least with the next update where the facts are too long for the place', () => {
    const incident = outage({ known: [fact('k1', `Checkout ${'has been failing for some people '.repeat(12)}.`)] });
    for (const segment of ['affected', 'worried', 'bystander', 'helper'] as const)
      expect(repliesTo(POST, { incident, segment })[0]?.text).toContain('Next update by 11:00 GMT');
  });
});

describe('a sheet', () => {
  const issuesOf = (sheet: Parameters<typeof outage>[0]) =>
    sheetIssues(outage(sheet).sheet, NOW).map(({ issue }) => issue);

  it('in order has no issues', () => expect(issuesOf({})).toEqual([]));
  it.each([
    ['update_in_past', { nextUpdateAt: '2026-11-10T10:00:00.000Z' }],
    ['update_missing', { nextUpdateAt: null }],
    ['approver_missing', { approver: '' }],
    ['known_and_unknown', { known: [fact('k', 'the cause')] }],
    ['never_say_used', { neverSay: ['basket'] }],
    ['time_zone_unknown', { timeZone: 'Mars/Base' }],
  ] as const)('is told of %s', (issue, sheet) => {
    expect(issuesOf(sheet as Parameters<typeof outage>[0])).toContain(issue);
  });
});

describe('a moment', () => {
  it.each([
    ['2026-11-10T18:00:00Z', 'Europe/London', '18:00 GMT'],
    ['2026-11-11T09:00:00Z', 'Europe/London', '09:00 GMT tomorrow'],
    ['2026-11-13T09:00:00Z', 'Europe/London', '09:00 GMT on Friday 13 November'],
    ['2026-11-10T18:00:00Z', 'America/New_York', '13:00 EST'],
    ['2026-11-10T18:00:00Z', 'nowhere', '18:00 UTC'],
    ['not a time', 'Europe/London', ''],
  ])('%s in %s is "%s"', (at, zone, words) => expect(momentWords(at, NOW, zone)).toBe(words));

  it('is told by the clock of its own day, on both sides of a clock change', () => {
    const before = new Date('2026-10-24T20:00:00Z');
    expect(momentWords('2026-10-24T23:30:00Z', before, 'Europe/London')).toBe('00:30 BST tomorrow');
    expect(momentWords('2026-10-25T09:00:00Z', before, 'Europe/London')).toBe('09:00 GMT tomorrow');
  });

  // Late on the evening before a day of 23 hours, 24 hours later is already the day after that.
  it('is never told as tomorrow a day too late or too early, because a day may have 23 or 25 hours', () => {
    const before = new Date('2026-03-28T23:30:00Z');
    expect(momentWords('2026-03-29T08:00:00Z', before, 'Europe/London')).toBe('09:00 BST tomorrow');
    expect(momentWords('2026-03-30T08:00:00Z', before, 'Europe/London')).toBe('09:00 BST on Monday 30 March');
    const long = new Date('2026-10-24T23:15:00Z');
    expect(momentWords('2026-10-26T09:00:00Z', long, 'Europe/London')).toBe('09:00 GMT tomorrow');
  });

  it('tells the hour that comes twice apart by its zone', () => {
    const before = new Date('2026-10-25T00:10:00Z');
    expect(momentWords('2026-10-25T00:30:00Z', before, 'Europe/London')).toBe('01:30 BST');
    expect(momentWords('2026-10-25T01:30:00Z', before, 'Europe/London')).toBe('01:30 GMT');
  });
});

describe('the composer', () => {
  const request = {
    post: postWith({ text: POST }),
    analysis: analysisWith(),
    brand: BRAND,
    thread: [],
    pastReplies: [],
    variant: 0,
  };

  it('offers replies of the incident first', async () => {
    const set = await localEngine.suggest({ ...request, incident: outage(), now: NOW });
    expect(set.suggestions[0]).toMatchObject({ strategy: 'holding_update', incident: { id: 'i1', version: 1 } });
  });

  it('has words for what only resembles a threat, for somebody to look at first, and none for a threat', async () => {
    const asking = (what: string) => ({
      ...request,
      analysis: analysisWith({ intent: 'threat', flags: ['threat'], evidence: [{ what, start: 0, end: 4 }] }),
      incident: outage(),
      now: NOW,
    });
    const guessed = await localEngine.suggest(asking('intent:threat'));
    expect(guessed).toMatchObject({ noReply: null, humanFirst: true });
    expect(guessed.suggestions[0]?.incident).toMatchObject({ id: 'i1' });
    const said = await localEngine.suggest(asking('flag:threat'));
    expect(said).toMatchObject({ suggestions: [], noReply: { reason: 'threat' } });
  });

  it('answers whoever insults beside what goes wrong, and leaves mere insults alone', async () => {
    const about = (text: string, more: Partial<ReplyRequest> = {}) =>
      localEngine.suggest({ ...request, post: postWith({ text }), incident: outage(), now: NOW, ...more });
    const ANGRY = 'Checkout down for two hours. Run by clowns.';
    const left = { suggestions: [], noReply: { reason: 'abuse' } };
    expect(await about('absolute clowns')).toMatchObject(left);
    const abuse = analysisWith({ intent: 'abuse' });
    expect(await about('absolute clowns', { analysis: abuse })).toMatchObject(left);
    for (const set of [
      await about(ANGRY, { incidentMatter: true }),
      await about(ANGRY, { incidentMatter: true, analysis: abuse }),
      await about('absolute clowns', { incidentMatter: true }),
      await about(ANGRY, { analysis: analysisWith({ matter: { ...NO_MATTER, problem: 'outage' } }) }),
    ]) {
      expect(set.noReply).toBeNull();
      expect(set.suggestions[0]?.incident).toMatchObject({ id: 'i1' });
    }
    // Without the incident nothing but the insult counts.
    expect(await about(ANGRY, { incident: undefined, incidentMatter: true, analysis: abuse })).toMatchObject(left);
  });

  it('answers whoever the user says it is, whatever the words are', async () => {
    const said = (segment: Segment | undefined, more: Partial<ReplyRequest> = {}) =>
      localEngine.suggest({
        ...request,
        incident: outage({ press: 'press@halden.example' }),
        now: NOW,
        ...more,
        analysis: { ...analysisWith(more.analysis), segment },
      });
    const words = async (segment: Segment | undefined) => (await said(segment)).suggestions.map(({ text }) => text);
    expect(await said(undefined)).toMatchObject({ segment: 'affected' });
    expect((await words('press')).join(' ')).toContain('press@halden.example');
    expect((await words('affected')).join(' ')).not.toContain('press@halden.example');
    expect(await words('helper')).not.toEqual(await words('affected'));
    const left = { suggestions: [], noReply: { reason: 'abuse' }, segment: 'troll' };
    expect(await said('troll')).toMatchObject(left);
    expect(await said('troll', { incidentMatter: true })).toMatchObject(left);
    const insulted = { post: postWith({ text: 'absolute clowns' }), analysis: analysisWith({ intent: 'abuse' }) };
    expect(await said(undefined, insulted)).toMatchObject({ suggestions: [] });
    const answered = await said('affected', insulted);
    expect(answered).toMatchObject({ noReply: null, segment: 'affected' });
    expect(answered.suggestions[0]?.incident).toMatchObject({ id: 'i1' });
  });

  it('answers as ever without an incident', async () => {
    const set = await localEngine.suggest(request);
    expect(set.suggestions.every(({ incident }) => incident === undefined)).toBe(true);
  });

  it('holds celebration back while an incident is open', async () => {
    const analysis = analysisWith({
      intent: 'praise',
      emotion: 'joy',
      category: 'praise',
      sentiment: { label: 'positive', score: 0.9, confident: true },
    });
    const glad = { ...request, post: postWith({ text: 'love the new lamp' }), analysis, incidentOpen: true };
    const { suggestions } = await localEngine.suggest(glad);
    for (const { text } of suggestions) expect(text).not.toMatch(/!|\p{Extended_Pictographic}/u);
  });

  it('keeps the plain thanks where everything celebrates, says so where there are none, and brings nothing back by a wish', async () => {
    const one = (strategy: Strategy, ...moves: [Move, string][]) => ({
      strategy,
      because: '',
      text: moves.map(([, text]) => text).join(' '),
      length: { count: 0, limit: 280, ideal: [0, 280] as [number, number] },
      moves: moves.map(([move, text]) => ({ move, text, because: '' })),
      requiresTrue: [],
      phraseIds: moves.map(([move]) => move),
    });
    const held = (...suggestions: Suggestion[]) =>
      heldBack({ suggestions, noReply: null, humanFirst: false }, { ...request, incidentOpen: true });
    const cheer = one('answer_here', ['CELEBRATE', 'May you and your new boots be happy.'], ['INVITE', 'Come again.']);
    const thanks = one(
      'thank_share',
      ['CELEBRATE', 'Enjoy your new boots!'],
      ['THANK', 'It was kind of you to write.'],
    );
    expect(held(cheer, thanks).suggestions).toMatchObject([
      { strategy: 'thank_share', text: 'It was kind of you to write.', phraseIds: ['THANK'] },
    ]);
    expect(held(cheer)).toMatchObject({ suggestions: [], noReply: { reason: 'commentary' }, humanFirst: true });

    const analyser = await loadAnalyser();
    const post = postWith({ text: 'just got my new boots and I adore them!!' });
    const glad = { ...request, post, analysis: analyser.analyse(post, [], BRAND), incidentOpen: true };
    const { suggestions } = await localEngine.suggest({ ...glad, incidentOpen: false });
    const strategy = suggestions.find(({ moves }) => moves.some(({ move }) => move === 'CELEBRATE'))?.strategy;
    const wish = { strategy: strategy ?? 'answer_here', steps: [{ kind: 'warmer' as const }] };
    expect(await localEngine.revise({ ...glad, incidentOpen: false }, wish)).toMatchObject({ ok: true });
    expect(await localEngine.revise(glad, wish)).toEqual({ ok: false, reason: 'no_other_wording' });
  });
});
