import { describe, expect, it } from 'vitest';
import { withCorrections } from '@/lib/analysis/correction';
import type { GistKind, PostAnalysis, Segment, Speaker } from '@/lib/domain/analysis';
import type { CorrectionChange } from '@/lib/domain/correction';
import type { Flag, Intent } from '@/lib/domain/labels';

const MATTER = {
  problem: 'late',
  thing: { text: 'your lamp', plural: false },
  duration: null,
  count: null,
  place: null,
  stake: null,
  person: null,
  already: [],
};

/** "Brilliant, my lamp is late again" read as a complaint. */
const COMPLAINT: PostAnalysis = {
  language: 'en',
  sentiment: { label: 'negative', score: -0.6, confident: false },
  emotion: 'frustration',
  intent: 'complaint',
  category: 'delivery_late',
  severity: 1,
  arousal: 0,
  flags: ['sarcasm'],
  gist: { text: 'your late lamp', kind: 'possessive' },
  matter: MATTER,
  firstName: null,
  evidence: [
    { what: 'intent:complaint', start: 0, end: 9 },
    { what: 'category:delivery_late', start: 11, end: 26 },
    { what: 'flag:sarcasm', start: 0, end: 9 },
    { what: 'gist', start: 11, end: 26 },
  ],
};

/** "Your driver Asha is a star" read as praise. */
const PRAISE: PostAnalysis = {
  ...COMPLAINT,
  sentiment: { label: 'positive', score: 0.7, confident: true },
  emotion: 'gratitude',
  intent: 'praise',
  category: 'praise',
  severity: 0,
  flags: [],
  gist: { text: 'Asha’s help', kind: 'praise' },
  matter: { ...MATTER, problem: null, person: 'Asha' },
  evidence: [{ what: 'gist', start: 0, end: 10 }],
};

const SPAM: PostAnalysis = {
  ...COMPLAINT,
  sentiment: { label: 'neutral', score: 0, confident: false },
  emotion: 'neutral',
  intent: 'spam',
  category: null,
  flags: ['spam', 'viral'],
  severity: 3,
  gist: null,
  evidence: [],
};

describe('a corrected analysis', () => {
  it('is the analysis itself without corrections', () => {
    expect(withCorrections(COMPLAINT, [])).toBe(COMPLAINT);
  });

  it('takes what the user says for certain, the later word over the earlier', () => {
    const corrected = withCorrections(COMPLAINT, [
      { label: 'emotion', to: 'joy' },
      { label: 'sentiment', to: 'neutral' },
      { label: 'category', to: 'baggage' },
      { label: 'emotion', to: 'confusion' },
    ]);
    expect(corrected).toMatchObject({
      emotion: 'confusion',
      sentiment: { label: 'neutral', score: 0, confident: true },
      category: 'baggage',
      intent: 'complaint',
      gist: { text: 'your late lamp' },
    });
    expect(corrected.evidence.map(({ what }) => what)).toEqual(['intent:complaint', 'flag:sarcasm', 'gist']);
  });

  it('leaves alone what was not corrected', () => {
    expect(withCorrections(COMPLAINT, [{ label: 'emotion', to: 'anger' }])).toEqual({ ...COMPLAINT, emotion: 'anger' });
  });

  it('is certain of what the user says and of what follows from it, and of nothing else', () => {
    const guessed = { ...COMPLAINT, certainty: { intent: 0.3, category: 0.4, emotion: 0.5 } };
    const certaintyAfter = (...changes: CorrectionChange[]) => withCorrections(guessed, changes).certainty;
    expect(certaintyAfter({ label: 'emotion', to: 'anger' })).toEqual({ intent: 0.3, category: 0.4, emotion: 1 });
    expect(certaintyAfter({ label: 'category', to: 'baggage' })).toEqual({ intent: 0.3, category: 1, emotion: 0.5 });
    expect(certaintyAfter({ label: 'intent', to: 'complaint' })).toEqual({ intent: 1, category: 0.4, emotion: 0.5 });
    expect(certaintyAfter({ label: 'intent', to: 'praise' })).toEqual({ intent: 1, category: 1, emotion: 1 });
  });

  it.each<[Speaker, Intent, CorrectionChange, Speaker]>([
    ['press', 'press', { label: 'intent', to: 'complaint' }, 'customer'],
    ['customer', 'complaint', { label: 'intent', to: 'press' }, 'press'],
    ['minor', 'complaint', { label: 'flag', to: 'minors' }, 'customer'],
    ['minor', 'complaint', { label: 'intent', to: 'question' }, 'minor'],
    ['bystander', 'allegation', { label: 'intent', to: 'request_help' }, 'customer'],
    ['bystander', 'allegation', { label: 'intent', to: 'commentary' }, 'bystander'],
    ['bystander', 'allegation', { label: 'emotion', to: 'anger' }, 'bystander'],
    ['employee', 'complaint', { label: 'intent', to: 'allegation' }, 'employee'],
  ])('has the speaker that its labels leave: %s, %s, %o', (speaker, intent, change, left) => {
    const read: PostAnalysis = {
      ...COMPLAINT,
      intent,
      speaker,
      flags: speaker === 'press' ? ['press'] : speaker === 'minor' ? ['minors'] : [],
      evidence: [{ what: `speaker:${speaker}`, start: 0, end: 4 }],
    };
    const corrected = withCorrections(read, [change]);
    expect(corrected.speaker).toBe(left);
    expect(corrected.evidence).toEqual(left === speaker ? read.evidence : []);
  });

  it('that becomes praise is no trouble any more', () => {
    expect(withCorrections(COMPLAINT, [{ label: 'intent', to: 'praise' }])).toMatchObject({
      intent: 'praise',
      category: 'praise',
      sentiment: { label: 'positive', confident: true },
      emotion: 'gratitude',
      gist: null,
      matter: { problem: null, thing: { text: 'your lamp' } },
    });
  });

  it('that becomes a complaint thanks nobody', () => {
    expect(withCorrections(PRAISE, [{ label: 'intent', to: 'complaint' }])).toMatchObject({
      category: null,
      sentiment: { label: 'negative' },
      emotion: 'disappointment',
      gist: null,
      matter: { person: null },
      evidence: [],
    });
  });

  it('keeps what the user set even where it would follow otherwise', () => {
    const corrected = withCorrections(PRAISE, [
      { label: 'sentiment', to: 'neutral' },
      { label: 'intent', to: 'complaint' },
      { label: 'category', to: 'service_wait' },
    ]);
    expect(corrected).toMatchObject({ sentiment: { label: 'neutral' }, category: 'service_wait', intent: 'complaint' });
  });

  it('without its flag is without the intent that is nothing but the flag, and the severity of the rest remains', () => {
    expect(withCorrections(SPAM, [{ label: 'flag', to: 'spam' }])).toMatchObject({
      intent: 'request_help',
      flags: ['viral'],
      severity: 3,
    });
    expect(withCorrections(SPAM, [{ label: 'intent', to: 'question' }])).toMatchObject({
      intent: 'question',
      flags: ['viral'],
    });
  });

  it('that becomes a threat or a cry for help is treated as one', () => {
    expect(withCorrections(COMPLAINT, [{ label: 'intent', to: 'distress' }])).toMatchObject({
      flags: ['sarcasm', 'self_harm'],
      severity: 4,
    });
    expect(withCorrections(COMPLAINT, [{ label: 'intent', to: 'threat' }])).toMatchObject({
      flags: ['sarcasm', 'threat'],
      severity: 4,
    });
  });

  it('is no cry for help any more once the alarm is taken away, whoever had raised it', () => {
    const alarm: PostAnalysis = { ...COMPLAINT, intent: 'distress', flags: ['self_harm'], severity: 4 };
    expect(withCorrections(alarm, [{ label: 'flag', to: 'self_harm' }])).toMatchObject({
      intent: 'complaint',
      flags: [],
      severity: 0,
    });
    const byHand = [
      { label: 'intent', to: 'distress' },
      { label: 'flag', to: 'self_harm' },
    ] as const;
    expect(withCorrections(COMPLAINT, byHand)).toMatchObject({ intent: 'complaint', flags: ['sarcasm'], severity: 1 });
    expect(withCorrections(alarm, [...byHand].reverse())).toMatchObject({ intent: 'distress', flags: ['self_harm'] });
  });

  it('with a risk that was missed is as grave as if it had been read', () => {
    const raise = (to: Flag) => ({ label: 'flag', to, raised: true }) as const;
    expect(withCorrections(COMPLAINT, [raise('safety')])).toMatchObject({
      intent: 'complaint',
      flags: ['sarcasm', 'safety'],
      severity: 3,
      gist: { text: 'your late lamp' },
    });
    expect(withCorrections(COMPLAINT, [raise('self_harm'), raise('wrong_brand')])).toMatchObject({
      intent: 'distress',
      flags: ['sarcasm', 'self_harm', 'wrong_brand'],
      severity: 4,
      gist: null,
    });
    expect(withCorrections(PRAISE, [raise('threat')])).toMatchObject({
      intent: 'threat',
      sentiment: { label: 'negative' },
    });
    // Insults and adverts may stand beside a matter of their own.
    expect(withCorrections(COMPLAINT, [raise('abuse')])).toMatchObject({ intent: 'complaint' });
    expect(withCorrections(COMPLAINT, [raise('spam')])).toMatchObject({ intent: 'complaint' });
    expect(withCorrections(PRAISE, [raise('spam')])).toMatchObject({ intent: 'spam', flags: ['spam'] });
  });

  it('goes by the last word about each flag', () => {
    const raised = { label: 'flag', to: 'legal', raised: true } as const;
    const taken = { label: 'flag', to: 'legal' } as const;
    const kept = { ...taken, raised: false } as const;
    expect(withCorrections(COMPLAINT, [raised, taken])).toEqual(COMPLAINT);
    expect(withCorrections(COMPLAINT, [raised, kept])).toEqual(COMPLAINT);
    expect(withCorrections(COMPLAINT, [taken, raised])).toMatchObject({ flags: ['sarcasm', 'legal'], severity: 3 });
    expect(withCorrections(COMPLAINT, [raised, raised]).flags).toEqual(['sarcasm', 'legal']);
  });

  it('keeps a flag that was read beside another intent when its own intent comes and goes', () => {
    const rude: PostAnalysis = { ...COMPLAINT, flags: ['abuse'] };
    const changes = [
      { label: 'intent', to: 'abuse' },
      { label: 'intent', to: 'complaint' },
    ] as const;
    expect(withCorrections(rude, changes).flags).toEqual(['abuse']);
    expect(withCorrections(COMPLAINT, changes).flags).toEqual(['sarcasm']);
  });

  it('is less grave without the warning, but never less than what remains', () => {
    const legal: PostAnalysis = { ...COMPLAINT, flags: ['legal', 'sarcasm'], severity: 3 };
    expect(withCorrections(legal, [{ label: 'flag', to: 'legal' }])).toMatchObject({ flags: ['sarcasm'], severity: 1 });
    // One step was not from the labels: the words themselves added it.
    const graver: PostAnalysis = { ...legal, severity: 4 };
    expect(withCorrections(graver, [{ label: 'flag', to: 'legal' }])).toMatchObject({ severity: 2 });
  });

  it.each<[kind: GistKind, fits: readonly Intent[], not: readonly Intent[]]>([
    ['aim', ['question', 'request_help', 'status_request', 'cancel_churn'], ['praise', 'complaint', 'spam']],
    ['deed', ['praise', 'thanks_closure'], ['complaint', 'question', 'threat']],
    ['clause', ['complaint', 'request_help', 'cancel_churn'], ['praise', 'question', 'suggestion', 'distress']],
    ['question', ['question', 'request_help', 'suggestion'], ['praise', 'complaint', 'abuse']],
    ['wish', ['suggestion', 'question'], ['complaint', 'praise', 'cancel_churn']],
  ])('keeps words of the kind %s with the intents they fit, and no others', (kind, fits, not) => {
    const read: PostAnalysis = { ...COMPLAINT, intent: 'allegation', gist: { text: 'said', kind } };
    const gistOf = (to: Intent) => withCorrections(read, [{ label: 'intent', to }]).gist;
    expect(fits.map((to) => gistOf(to)?.text)).toEqual(fits.map(() => 'said'));
    expect(not.map(gistOf)).toEqual(not.map(() => null));
  });

  it('states nothing as wrong in what states nothing wrong', () => {
    const read: PostAnalysis = { ...COMPLAINT, matter: { ...MATTER, clauses: ['your lamp is late'] } };
    const clausesOf = (to: Intent) => withCorrections(read, [{ label: 'intent', to }]).matter?.clauses;
    expect(clausesOf('request_help')).toEqual(['your lamp is late']);
    expect(clausesOf('praise')).toBeUndefined();
  });

  it.each<[segment: Segment, read: Speaker | undefined, speaker: Speaker | undefined]>([
    ['press', 'customer', 'press'],
    ['employee', 'customer', 'employee'],
    ['partner', undefined, 'partner'],
    ['bystander', 'customer', 'bystander'],
    ['affected', 'employee', 'customer'],
    ['affected', undefined, undefined],
    ['worried', 'bystander', 'customer'],
    ['affected', 'minor', 'minor'],
  ])('says the same of who speaks as of who is answered: %s', (to, read, speaker) => {
    const after = withCorrections({ ...COMPLAINT, speaker: read }, [{ label: 'segment', to }]);
    expect(after).toMatchObject({ segment: to, intent: 'complaint' });
    expect(after.speaker).toBe(speaker);
  });

  it('is no press any more once somebody else is answered, and press by its flag once the press is', () => {
    const press: PostAnalysis = { ...COMPLAINT, intent: 'press', flags: ['press'], speaker: 'press' };
    const affected = { label: 'segment', to: 'affected' } as const;
    expect(withCorrections(press, [affected])).toMatchObject({
      segment: 'affected',
      intent: 'complaint',
      flags: [],
      speaker: 'customer',
    });
    expect(withCorrections(COMPLAINT, [{ label: 'segment', to: 'press' }]).flags).toEqual(['sarcasm', 'press']);
    // What is said of the press afterwards holds.
    const later = withCorrections(press, [affected, { label: 'intent', to: 'press' }]);
    expect(later).toMatchObject({ intent: 'press', speaker: 'press' });
    expect(later.segment).toBeUndefined();
    // The last choice holds.
    expect(withCorrections(press, [affected, { label: 'segment', to: 'employee' }])).toMatchObject({
      segment: 'employee',
      speaker: 'employee',
    });
  });
});
