import { describe, expect, it } from 'vitest';
import {
  closingChecklist,
  draftAgainstSheet,
  incidentReport,
  markAnswer,
  rehearsalIncident,
  rehearsalStream,
  segmentOf,
  statementFor,
  supersededReplies,
  TEMPLATES,
  type TemplateId,
  toldNextUpdate,
  updateClock,
  withUpdate,
} from '@/lib/incidents';
import { SEGMENT_ROWS } from '@/lib/incidents/segment';
import { analysisWith, BRAND, fact, interaction, NOW, outage } from './incident';

/** The first version said that all was clear; the second takes it back. */
function corrected() {
  const now = outage({}, { version: 2 });
  const old = { ...now.sheet, known: [fact('k1', 'All card payments are clear.')] };
  return { ...now, earlier: [{ version: 1, until: '2026-11-10T10:10:00.000Z', sheet: old }] };
}

describe('the clock', () => {
  it('runs, warns, is overdue, and moves on by the cadence once an update went out', () => {
    const incident = outage();
    expect(updateClock(incident, NOW)).toMatchObject({ state: 'running', msLeft: 40 * 60_000, badge: '40m' });
    expect(updateClock(incident, new Date('2026-11-10T10:55:00Z')).state).toBe('soon');
    expect(updateClock(incident, new Date('2026-11-10T11:04:00Z'))).toMatchObject({ state: 'overdue', badge: '-4m' });
    const update = {
      id: 'u1',
      at: '2026-11-10T11:04:00.000Z',
      platform: 'x',
      text: 'Still on it.',
      kind: 'update',
    } as const;
    const moved = withUpdate(incident, update);
    expect(moved.sheet.nextUpdateAt).toBe('2026-11-10T12:04:00.000Z');
    expect(withUpdate(moved, update)).toBe(moved);
  });

  it('counts real time over a clock change', () => {
    const incident = outage({ cadenceMinutes: 120 });
    const moved = withUpdate(incident, {
      id: 'u',
      at: '2026-10-25T00:30:00.000Z',
      platform: null,
      text: '',
      kind: 'update',
    });
    expect(moved.sheet.nextUpdateAt).toBe('2026-10-25T02:30:00.000Z');
  });
});

describe('a changed sheet', () => {
  it('finds who was told the old line and drafts a correction for them', () => {
    const [row] = supersededReplies([interaction({})], corrected(), BRAND, NOW);
    expect(row?.correction?.text).toContain('All card payments are clear.');
    expect(row?.correction?.text).toContain('Checkout has been failing for some people since 9:50.');
    expect(row?.isFollowedUp).toBe(false);
  });

  it('leaves out who was told nothing of it, and marks who was told the new line since', () => {
    expect(supersededReplies([interaction({ text: 'We are on it.' })], corrected(), BRAND, NOW)).toEqual([]);
    const newer = interaction({
      id: 'r2',
      text: 'Sorry. Checkout has been failing for some people since 9:50.',
      startedAt: '2026-11-10T10:15:00.000Z',
      incident: { id: 'i1', version: 2, factIds: [] },
    });
    expect(supersededReplies([interaction({}), newer], corrected(), BRAND, NOW)[0]?.isFollowedUp).toBe(true);
  });

  it('knows who waits for the update: whoever was told this very time', () => {
    const told = interaction({ text: 'Sorry. Next update by 11:00 GMT: halden.example/status' });
    const other = interaction({ id: 'r2', text: 'Sorry. We are on it.' });
    expect(toldNextUpdate([told, other], outage()).map(({ id }) => id)).toEqual(['r1']);
    const update = { id: 'u', at: '2026-11-10T10:58:00.000Z', platform: null, text: '', kind: 'update' } as const;
    expect(toldNextUpdate([told, other], withUpdate(outage(), update))).toEqual([]);
  });

  it('closed while a draft was open makes what it says of updates an issue, and nothing else', () => {
    const closed = outage({}, { state: 'closed', closedAt: NOW.toISOString() });
    const draft = 'I am sorry. Card details are not affected. Next update by 11:00 GMT.';
    const issues = draftAgainstSheet(draft, closed, NOW);
    expect(issues.map(({ rule, fix }) => [rule, fix])).toEqual([['incident.closed', '']]);
    expect(draftAgainstSheet('Checkout is working again.', closed, NOW)).toEqual([]);
    // Nobody is late any more.
    expect(draftAgainstSheet('Checkout is working again.', closed, new Date('2026-11-10T12:00:00Z'))).toEqual([]);
  });

  it('makes an open draft an issue, with the line as it is now', () => {
    const [issue] = draftAgainstSheet('All card payments are clear.', corrected(), NOW);
    expect(issue).toMatchObject({
      rule: 'incident.version',
      fix: 'Checkout has been failing for some people since 9:50.',
    });
  });
});

describe('a public statement', () => {
  const kinds = ['statement', 'update', 'correction', 'closing'] as const;
  it.each(kinds.flatMap((kind) => (['x', 'instagram', 'facebook'] as const).map((place) => [kind, place] as const)))(
    '%s on %s fits',
    (kind, place) => {
      const answer = statementFor(corrected(), kind, place, NOW);
      if (!answer.ok) throw new Error(answer.reason);
      expect(answer.statement.length.count).toBeLessThanOrEqual(answer.statement.length.limit);
      expect(answer.statement.missing).toEqual([]);
    },
  );

  it('names the part of an apology that the sheet cannot fill', () => {
    const answer = statementFor(
      outage({ cluster: 'preventable', doing: [], remedy: '' }),
      'statement',
      'facebook',
      NOW,
    );
    expect(answer.ok && answer.statement.missing).toEqual(['repair']);
  });

  it('owns nothing of a false claim', () => {
    const answer = statementFor(outage({ cluster: 'rumour' }), 'statement', 'facebook', NOW);
    expect(answer.ok && answer.statement.text).not.toMatch(/sorry|on us/i);
  });
});

describe('the report', () => {
  it('tells what happened, and keeps hostile words text', () => {
    const hostile = outage({ title: '<script>alert(1)</script> | # x' }, { version: 2, earlier: corrected().earlier });
    const report = incidentReport(
      { incident: hostile, interactions: [interaction({})], sightings: [], commitments: [] },
      NOW,
    );
    expect(report).toContain('"All card payments are clear." became');
    expect(report).toContain('| Answers posted | 1 |');
    expect(report).not.toMatch(/(?<!\\)<script/);
  });

  it('is preceded by a list of what is left to do', () => {
    const items = closingChecklist(
      { incident: corrected(), interactions: [interaction({})], sightings: [], commitments: [] },
      BRAND,
      NOW,
    );
    expect(items.find(({ id }) => id === 'superseded')).toMatchObject({ done: false, open: 1 });
    expect(items.find(({ id }) => id === 'closing_text')?.done).toBe(true);
  });
});

describe('segments', () => {
  it.each(SEGMENT_ROWS.map((row) => [row.segment, row] as const))('%s by its words', (segment, { hits, misses }) => {
    const read = (text: string) => segmentOf({ text }, analysisWith()).segment;
    expect(hits.filter((text) => read(text) !== segment)).toEqual([]);
    expect(misses.filter((text) => read(text) === segment)).toEqual([]);
  });
});

describe('a rehearsal', () => {
  it.each(Object.keys(TEMPLATES) as TemplateId[])(
    'of %s is the same for the same seed and has posts that only sound like it',
    (template) => {
      const stream = rehearsalStream(template, 'seed');
      expect(rehearsalStream(template, 'seed')).toEqual(stream);
      expect(rehearsalStream(template, 'other')).not.toEqual(stream);
      expect(new Set(stream.map(({ belongs }) => belongs)).size).toBe(2);
    },
  );

  it('marks an answer against the sheet', () => {
    const incident = rehearsalIncident('outage', NOW, { id: 'r', brandId: 'b1', timeZone: 'Europe/London' });
    const post = rehearsalStream('outage', 's').find(({ segment, belongs }) => belongs && segment === 'affected');
    if (!post) throw new Error('no such post');
    const good =
      "I'm sorry. Checkout has been failing for some people since this morning. Please don't try to pay again for now. Next update by 11:30 GMT.";
    expect(markAnswer(good, post, incident, NOW).score).toBe(100);
    const bad = markAnswer('We were hacked but all is fixed now!', post, incident, NOW);
    expect(bad.score).toBeLessThan(30);
    expect(bad.marks.find(({ id }) => id === 'facts')?.passed).toBe(false);
  });

  it('marks bringing the incident up where nobody spoke of it as the fault it is', () => {
    const incident = rehearsalIncident('outage', NOW, { id: 'r', brandId: 'b1', timeZone: 'Europe/London' });
    const post = rehearsalStream('outage', 's').find(({ belongs }) => !belongs);
    if (!post) throw new Error('no such post');
    const spilled = markAnswer(
      `We are sorry. ${incident.sheet.title} and everything is fine soon.`,
      post,
      incident,
      NOW,
    );
    expect(spilled.score).toBeLessThan(50);
    expect(markAnswer('Thanks for telling us, that made our day.', post, incident, NOW).score).toBe(100);
  });
});
