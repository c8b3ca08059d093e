import type { PostAnalysis } from '@/lib/domain/analysis';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import type { FactSheet, Incident } from '@/lib/domain/incident';
import type { Interaction } from '@/lib/domain/interaction';
import type { Platform } from '@/lib/domain/platform';
import { type SeenPost, templateFor } from '@/lib/incidents';
import type { ReplyQuestion } from '@/lib/incidents/replies';
import { postWith } from '../replies/fixtures';

export const START = new Date('2026-11-10T09:50:00.000Z');
export const NOW = new Date('2026-11-10T10:20:00.000Z');
export const BRAND: Brand = { ...UNNAMED_BRAND, id: 'b1', name: 'Halden' };

export const fact = (id: string, text: string) => ({
  id,
  text,
  source: 'status page',
  at: null,
  approvedBy: 'R. Mills',
});

/** An outage with a whole sheet, next update at 11:00 in London. */
export function outage(sheet: Partial<FactSheet> = {}, more: Partial<Incident> = {}): Incident {
  const base = templateFor('outage', START, {
    id: 'i1',
    brandId: 'b1',
    timeZone: 'Europe/London',
    startedAt: START.toISOString(),
    approver: 'R. Mills',
  });
  return {
    ...base,
    state: 'open',
    openedAt: START.toISOString(),
    match: { ...base.match, words: ['checkout', 'pay'], codes: ['HH-72'] },
    sheet: {
      ...base.sheet,
      title: 'Checkout not loading',
      known: [
        fact('k1', 'Checkout has been failing for some people since 9:50.'),
        fact('k2', 'Orders placed before 9:45 are not affected.'),
      ],
      unknown: [fact('u1', 'the cause'), fact('u2', 'whether any payment went through twice')],
      doing: [fact('d1', 'Our payments team is working on it.')],
      howToTell: 'If you saw the spinner, your order has not been placed.',
      advice: "Please don't try to pay again for now.",
      workaround: 'Your basket is kept.',
      notAffected: 'Card details are not affected.',
      nextUpdateAt: '2026-11-10T11:00:00.000Z',
      page: 'halden.example/status',
      press: 'press@halden.example',
      neverSay: ['hacked'],
      closingText: 'Checkout is working again.',
      ...sheet,
    },
    ...more,
  };
}

export const analysisWith = (more: Partial<PostAnalysis> = {}): PostAnalysis => ({
  language: 'en',
  sentiment: { label: 'negative', score: -0.6, confident: true },
  emotion: 'frustration',
  intent: 'complaint',
  category: 'app_site_outage',
  severity: 1,
  arousal: 1,
  flags: [],
  gist: null,
  firstName: 'Bex',
  evidence: [],
  ...more,
});

export const seen = (text: string, more: Partial<SeenPost> = {}): SeenPost => ({
  id: 'p1',
  text,
  platform: 'x',
  createdAt: NOW.toISOString(),
  intent: 'complaint',
  category: 'app_site_outage',
  sentiment: 'negative',
  flags: [],
  ...more,
});

export function asked(text: string, more: Partial<ReplyQuestion> = {}, platform: Platform = 'x'): ReplyQuestion {
  return {
    incident: outage(),
    post: { id: 'p1', text },
    analysis: analysisWith(),
    brand: BRAND,
    thread: [],
    platform,
    segment: 'affected',
    now: NOW,
    variant: 0,
    ...more,
  };
}

/** A reply that was posted from the first version. */
export const interaction = (more: Partial<Interaction>): Interaction => ({
  id: 'r1',
  postId: 'p1',
  personId: 'who',
  brandId: 'b1',
  post: postWith({ text: 'is checkout down?' }),
  analysis: analysisWith(),
  thread: [],
  strategy: 'holding_update',
  engine: 'local',
  origin: 'suggestion',
  phraseIds: [],
  offered: [],
  suggestedText: null,
  snippetId: null,
  overridden: [],
  agent: '',
  text: 'All card payments are clear.',
  state: 'posted',
  startedAt: '2026-11-10T10:00:00.000Z',
  insertedAt: null,
  postedAt: '2026-11-10T10:01:00.000Z',
  postedBy: 'page',
  postedText: null,
  postedPermalink: null,
  responseMs: 240_000,
  outcome: null,
  followUp: null,
  tags: [],
  incident: { id: 'i1', version: 1, factIds: ['known:k1'] },
  ...more,
});
