import axe from 'axe-core';
import { expect, vi } from 'vitest';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Commitment } from '@/lib/domain/commitment';
import type { Interaction } from '@/lib/domain/interaction';
import type { PageReading } from '@/lib/domain/pageReading';
import type { Post } from '@/lib/domain/post';
import type { Suggestion, SuggestionSet } from '@/lib/domain/suggestion';
import messages from '@/public/_locales/en/messages.json';

const table: Record<string, { message: string }> = messages;

/** The browser's messages, for `vi.mock('wxt/browser', …)`: jsdom has none. */
export const browser = {
  i18n: {
    getMessage: (name: string, values: string[] = []) =>
      (table[name]?.message ?? '').replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? ''),
  },
};

/** jsdom draws no dialogs: enough of them to open, close and tell. */
export function playDialogs(): void {
  HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
    this.setAttribute('open', '');
    this.querySelector<HTMLElement>('input, textarea, button')?.focus();
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    if (!this.hasAttribute('open')) return;
    this.removeAttribute('open');
    this.dispatchEvent(new Event('close'));
  };
}

/** Nothing serious in axe's rules; colours need a real browser and are looked at there. */
export async function expectAccessible(root: Element = document.body): Promise<void> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

export const MARA: Post = {
  id: 'p1',
  platform: 'x',
  kind: 'post',
  permalink: 'https://x.com/marae_0412/status/1',
  author: { name: 'Mara Ellison', handle: 'marae_0412', url: null },
  text: 'Third time you moved my sofa. ANOTHER day off work for nothing.',
  language: 'en',
  createdAt: '2026-11-19T11:28:00.000Z',
  isAd: false,
  isOwn: false,
  truncated: false,
  quoted: null,
  parentId: null,
  media: [],
  sources: {},
};

export const BEX: Post = {
  ...MARA,
  id: 'p2',
  author: { name: 'Bex Tannahill', handle: 'bextann', url: null },
  text: 'is your checkout down or is it me?',
};

export const READING: PageReading = {
  platform: 'x',
  url: 'https://x.com/marae_0412/status/1',
  recognised: true,
  posts: [MARA, BEX],
  focalId: 'p1',
  focusRule: 'address',
  replyBox: { kind: 'draftjs', reason: 'own-box-of-the-post' },
  own: null,
  warnings: [],
};

export const ANGER: PostAnalysis = {
  language: 'en',
  sentiment: { label: 'negative', score: -0.8, confident: true },
  emotion: 'anger',
  intent: 'complaint',
  category: 'delivery_late',
  severity: 1,
  arousal: 2,
  flags: [],
  gist: null,
  firstName: 'Mara',
  evidence: [{ what: 'emotion:anger', start: 30, end: 37 }],
};

export function suggestion(
  strategy: Suggestion['strategy'],
  text: string,
  change: Partial<Suggestion> = {},
): Suggestion {
  return {
    strategy,
    because: 'because of the anger',
    text,
    length: { count: text.length, limit: 280, ideal: [100, 220] },
    moves: [{ move: 'ACK', text, because: 'ANOTHER day off work' }],
    requiresTrue: [],
    phraseIds: ['ack.1'],
    ...change,
  };
}

export const THREE: SuggestionSet = {
  suggestions: [
    suggestion('own_put_right', 'A third move is too many, Mara.'),
    suggestion('calm_down', 'No wonder you are angry, Mara.'),
    suggestion('short_private', 'Please message us, Mara.'),
  ],
  noReply: null,
  humanFirst: false,
};

export function interaction(change: Partial<Interaction> = {}): Interaction {
  return {
    id: 'i1',
    postId: 'p1',
    personId: 'x:marae_0412',
    brandId: 'halden',
    post: MARA,
    analysis: ANGER,
    strategy: 'own_put_right',
    origin: 'suggestion',
    phraseIds: [],
    text: 'A third move is too many, Mara.',
    state: 'inserted',
    startedAt: '2026-11-19T11:42:00.000Z',
    insertedAt: '2026-11-19T11:42:01.000Z',
    postedAt: null,
    postedBy: null,
    postedText: null,
    postedPermalink: null,
    responseMs: null,
    thread: [],
    engine: 'local',
    offered: [],
    suggestedText: null,
    snippetId: null,
    overridden: [],
    agent: '',
    outcome: null,
    followUp: null,
    tags: [],
    incident: null,
    ...change,
  };
}

export function promise(change: Partial<Commitment> = {}): Commitment {
  return {
    id: 'c1',
    interactionId: 'i1',
    postId: 'p1',
    personId: 'x:marae_0412',
    brandId: 'halden',
    platform: 'x',
    permalink: 'https://x.com/marae_0412/status/1',
    text: 'I’ll update you.',
    act: 'update you',
    dueAt: '2026-11-17T17:00:00.000Z',
    dueText: '',
    isConditional: false,
    timeZone: 'Europe/London',
    madeAt: '2026-11-13T16:02:00.000Z',
    state: 'open',
    closedAt: null,
    updatedAt: '2026-11-13T16:02:00.000Z',
    ...change,
  };
}

export const resolved = () => vi.fn(async () => {});
