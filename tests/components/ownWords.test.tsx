import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FaqMatch } from '@/components/reply/FaqMatch';
import { PolicyMatch } from '@/components/reply/PolicyMatch';
import { SnippetCard } from '@/components/reply/SnippetCard';
import { type Faq, type Policy, UNNAMED_BRAND } from '@/lib/domain/brand';
import { snippetSchema } from '@/lib/domain/snippet';
import type { FaqAnswer } from '@/lib/faq/match';
import { templateFor } from '@/lib/incidents/templates';
import type { OwnSnippet } from '@/lib/queries/ownSnippet';
import { ANGER, expectAccessible, MARA } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const world = vi.hoisted(() => ({
  own: null as unknown,
  faq: { best: null, near: [] } as unknown,
  policies: { best: null, near: [] } as unknown,
  issues: [] as unknown[],
}));

vi.mock('@/lib/queries/ownSnippet', () => ({ useOwnSnippet: () => world.own }));
vi.mock('@/lib/queries/faq', async (original) => ({
  ...(await original<typeof import('@/lib/queries/faq')>()),
  useFaqAnswer: () => world.faq,
}));
vi.mock('@/lib/queries/policies', async (original) => ({
  ...(await original<typeof import('@/lib/queries/policies')>()),
  usePolicies: () => world.policies,
}));
vi.mock('@/lib/queries/review', () => ({ useReview: () => ({ issues: world.issues, length: null }) }));

const BRAND = { ...UNNAMED_BRAND, id: 'halden', name: 'Halden Home', signOff: '– Ines' };
const PLACE = { post: MARA, thread: [], analysis: ANGER, brand: BRAND };
const NOW = Date.parse('2026-11-20T12:00:00.000Z');
const SNIPPET = v.parse(snippetSchema, {
  id: 's1',
  title: 'New slot',
  body: 'Sorry {{first_name}}, we bring it {{day}}.',
  tags: [],
  createdAt: '',
  updatedAt: '',
  usedCount: 0,
  lastUsedAt: null,
});
const ranked = { snippet: SNIPPET, score: 0.95, because: [] };
const READY: OwnSnippet = { kind: 'ready', ranked, why: { kind: 'category' }, text: 'Sorry Mara, we bring it soon.' };
const ASKS: OwnSnippet = {
  kind: 'asks',
  ranked,
  why: { kind: 'words', words: ['third', 'sofa'] },
  text: 'Sorry Mara, we bring it [day].',
  open: 1,
};

const onUse = vi.fn();
const onFill = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  world.own = null;
  world.faq = { best: null, near: [] } satisfies FaqAnswer;
  world.issues = [];
});

describe('a stale snippet beside the suggestions', () => {
  it.each([false, true])('says so, opened: %s', async (opened) => {
    const old = { ...SNIPPET, reviewBy: '2026-01-02' };
    world.own = { ...READY, ranked: { ...ranked, snippet: old } } satisfies OwnSnippet;
    const user = userEvent.setup();
    render(<SnippetCard place={PLACE} number={4} active shortcuts onUse={onUse} onFill={onFill} />);
    if (opened) await user.click(screen.getByRole('button', { name: /Yours/ }));
    expect(screen.getByText('review is due')).toBeVisible();
  });
});

describe('the snippet offered beside the suggestions', () => {
  const show = () => {
    const user = userEvent.setup();
    render(
      <main>
        <SnippetCard place={PLACE} number={4} active shortcuts onUse={onUse} onFill={onFill} />
      </main>,
    );
    return user;
  };

  it('says whose it is and why it fits, opens with its number, and is inserted or edited', async () => {
    world.own = READY;
    const user = show();
    expect(screen.getByRole('button', { name: /Yours.*New slot.*fits: late delivery/i })).toBeVisible();
    await user.keyboard('4');
    const card = screen.getByRole('region', { name: 'Yours' });
    expect(card).toHaveTextContent('New slot · fits: late delivery');
    expect(card).toHaveTextContent('Sorry Mara, we bring it soon.');
    await expectAccessible();
    const words = { text: 'Sorry Mara, we bring it soon.', snippetId: 's1' };
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    expect(onUse).toHaveBeenLastCalledWith(words, true);
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    expect(onUse).toHaveBeenLastCalledWith(words, false);
  });

  it('leads to its fields when it asks for something only the user knows', async () => {
    world.own = ASKS;
    const user = show();
    const row = screen.getByRole('button', { name: /fits: “third, sofa”/ });
    await user.click(row);
    expect(onFill).toHaveBeenCalledWith('s1');
    expect(onUse).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
  });

  it('is not there when none plainly fits, and its number does nothing', async () => {
    const user = show();
    await user.keyboard('4');
    expect(screen.queryByText('Yours')).toBeNull();
    expect(onUse).not.toHaveBeenCalled();
  });
});

describe('the brand’s own answer', () => {
  const faq: Faq = {
    id: 'f',
    question: 'Can I change my delivery day?',
    answer: 'Yes, until noon the day before.',
    link: 'https://halden.example/day',
    updatedAt: '2026-11-18T12:00:00.000Z',
  } as Faq;
  const show = (suggested: string[] = []) => {
    const user = userEvent.setup();
    render(
      <main>
        <FaqMatch place={PLACE} suggested={suggested} now={NOW} onUse={onUse} />
      </main>,
    );
    return user;
  };

  it('stands as a card: the answer first, its link last, where it is from', async () => {
    world.faq = { best: { faq, score: 0.9 }, near: [] } satisfies FaqAnswer;
    const user = show();
    const card = screen.getByRole('region', { name: 'Your answer' });
    expect(card).toHaveTextContent(/from your FAQ: “Can I change my delivery day\?”/);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    expect(onUse).toHaveBeenLastCalledWith(
      { text: 'Yes, until noon the day before. https://halden.example/day – Ines' },
      true,
    );
  });

  it('is not shown twice when a suggestion says it', () => {
    world.faq = { best: { faq, score: 0.9 }, near: [] } satisfies FaqAnswer;
    show(['Hi Mara. Yes, until noon the day before. Sorry again.']);
    expect(screen.queryByRole('region', { name: 'Your answer' })).toBeNull();
    expect(screen.getByText(/from your FAQ/)).toBeVisible();
  });

  it('offers a near question without inserting it', async () => {
    world.faq = { best: null, near: [{ faq, score: 0.3 }] } satisfies FaqAnswer;
    const user = show();
    expect(screen.getByText('Is it this question?')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Answer “Can I change my delivery day?”' }));
    expect(onUse).toHaveBeenCalledWith(
      expect.objectContaining({ text: expect.stringMatching(/^Yes, until noon/) }),
      false,
    );
  });

  it('is not shown where an incident is about the same matter: its sheet answers', () => {
    const sheet = (words: string[]) => {
      const incident = templateFor('delivery_delay', new Date(NOW), { id: 'i1', brandId: 'halden', timeZone: 'UTC' });
      return { incident: { ...incident, match: { ...incident.match, words } }, now: new Date(NOW) };
    };
    const rows = { ...faq, variants: ['another slot'] };
    const draw = (words: string[]) =>
      render(<FaqMatch place={{ ...PLACE, sheet: sheet(words) }} suggested={[]} now={NOW} onUse={onUse} />);
    world.faq = { best: { faq: rows, score: 0.9 }, near: [{ faq: rows, score: 0.3 }] } satisfies FaqAnswer;
    for (const words of [['Delivery day'], ['slot']]) {
      const { container, unmount } = draw(words);
      expect(container).toBeEmptyDOMElement();
      unmount();
    }
    draw(['deliver', 'app']);
    expect(screen.getByRole('region', { name: 'Your answer' })).toBeVisible();
  });

  it('says that something has to be mended first', () => {
    world.faq = { best: { faq, score: 0.9 }, near: [] } satisfies FaqAnswer;
    world.issues = [{ rule: 'x', severity: 'block', start: 0, end: 1 }];
    show();
    expect(screen.getByRole('button', { name: /Insert: 1/ })).toBeVisible();
  });
});

describe('the brand’s policies', () => {
  const policy = (title: string, mayPromise: string): Policy => ({
    id: title,
    category: null,
    title,
    text: 'The fee goes back after three days.',
    mayPromise,
    link: 'https://halden.example/fees',
    updatedAt: '',
  });

  it('say what may be promised, and one that may be meant is put in to be looked at, never inserted', async () => {
    world.policies = { best: policy('Late delivery', 'the delivery fee'), near: [policy('Slots', '')] };
    const user = userEvent.setup();
    render(
      <main>
        <PolicyMatch place={PLACE} onUse={onUse} />
      </main>,
    );
    expect(screen.getByText('You may promise: the delivery fee (your policy “Late delivery”)')).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Use “Slots”' }));
    const text = 'The fee goes back after three days. https://halden.example/fees – Ines';
    expect(onUse).toHaveBeenCalledWith({ text }, false);
  });
});
