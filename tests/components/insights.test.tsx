import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import InsightsScreen from '@/components/insights/InsightsScreen';
import { incidentStartOf } from '@/lib/domain/incidentStart';
import { InsightsCollector, type InsightsQuestion } from '@/lib/insights/collector';
import type { EmergingReport } from '@/lib/insights/emerging';
import type { Term } from '@/lib/insights/emerging/terms';
import type { InsightsControls } from '@/lib/queries/insights';
import { fact, NOW, promise, seen } from '../unit/insights/rows';
import { expectAccessible } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const asked = vi.hoisted(() => ({ questions: [] as unknown[] }));
const world = vi.hoisted(() => ({ current: null as unknown }));
const copied = vi.hoisted(() => vi.fn(async (_text: string) => {}));
const started = vi.hoisted(() => vi.fn());
vi.mock('@/lib/queries/faqStart', () => ({ startFaq: started }));
vi.mock('@/lib/queries/clipboard', () => ({ writeClipboard: copied }));
const brands = vi.hoisted(() => ({ all: [{ id: 'halden', name: 'Halden Home' }] }));
vi.mock('@/lib/queries/brands', () => ({ useBrands: () => brands }));
vi.mock('@/lib/queries/insights', () => ({
  useInsights: (question: unknown) => {
    asked.questions.push(question);
    return world.current;
  },
}));

const stop = vi.fn();
const again = vi.fn();
const lastQuestion = () => asked.questions.at(-1) as InsightsQuestion;

/** Forty late deliveries answered in an hour, half of them warmer; three of them with a strategy of which there are too few. */
function answer(fill = true) {
  const question = {
    period: { firstDay: Date.parse('2026-10-24') / 86_400_000, days: 28 },
    timeZone: 'UTC',
    now: NOW,
    brandId: null,
    platform: null,
  };
  const collector = new InsightsCollector(question, { brands: [], isAnswered: () => false, redact: (text) => text });
  for (let index = 0; fill && index < 40; index++) {
    collector.addSighting(seen({ postId: `p${index}`, personId: `x:${index}`, products: ['Brae sofa'] }));
    const strategy = index < 37 ? 'own_put_right' : 'calm_down';
    const after = index % 2 ? 'neutral' : 'negative';
    collector.addInteraction(fact({ postId: `p${index}`, strategy, after, outcome: 'resolved' }));
  }
  for (const person of ['a', 'b', 'c'])
    if (fill)
      collector.addSighting(
        seen({ postId: person, personId: person, intent: 'question', text: 'Do you deliver to Orkney?' }),
      );
  if (fill) collector.addPromise(promise({ state: 'open', closedAt: null }));
  return {
    insights: collector.result(),
    now: NOW,
    people: { 'x:mara': 'Mara Ellison' },
    snippets: {},
    posts: {},
    rows: 84,
    tookMs: 120,
  };
}

const play = (change: Partial<InsightsControls>) => {
  world.current = { state: 'ready', done: 1, last: answer(), stop, again, ...change };
};

beforeEach(() => {
  vi.clearAllMocks();
  asked.questions = [];
  play({});
});

describe('the insights', () => {
  it('says in words what happened, what to do and what it covers', () => {
    render(<InsightsScreen />);
    const summary = screen.getByRole('region', { name: 'In short' });
    expect(summary).toHaveTextContent('43 posts seen (0 in the days before) and 40 replies posted.');
    expect(summary).toHaveTextContent('1 promise is overdue');
    expect(within(summary).getByRole('link', { name: 'Add to FAQ' })).toHaveAttribute('href', '#brand');
    expect(screen.getByText(/cover only posts seen and replies written with Heard on this computer/)).toBeVisible();
  });

  it('gives a share of thirty or more with its range, and of fewer none', async () => {
    render(<InsightsScreen />);
    const card = screen.getByRole('region', { name: 'What makes the next message warmer?' });
    const chart = within(card).getByRole('img');
    expect(chart).toHaveAccessibleDescription(/Own and put right: 49%, likely between 33% and 64%, of 37\./);
    expect(chart).toHaveAccessibleDescription(/: 3, too few to tell\./);
    await userEvent.setup().click(within(card).getByRole('radio', { name: 'Resolved' }));
    expect(screen.getByRole('region', { name: 'What ends with the matter resolved?' })).toBeVisible();
  });

  it('holds the figures of each chart in a table', async () => {
    const user = userEvent.setup();
    render(<InsightsScreen />);
    const card = screen.getByRole('region', { name: 'What do people write about?' });
    await user.click(within(card).getByText('Figures'));
    const table = within(card).getByRole('table', { name: 'By product' });
    expect(within(table).getByRole('row', { name: /Brae sofa 40 0 40/ })).toBeVisible();
  });

  it('names whom a promise is owed', () => {
    render(<InsightsScreen />);
    expect(screen.getByRole('region', { name: 'Do we keep our word?' })).toHaveTextContent('Mara Ellison update you');
  });

  it('asks for another period, brand and site, and for a custom one only when it makes sense', async () => {
    const user = userEvent.setup();
    render(<InsightsScreen />);
    expect(lastQuestion().period.days).toBe(28);
    await user.click(screen.getByRole('radio', { name: '7 days' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Brand' }), 'Halden Home');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Site' }), 'Facebook');
    expect(lastQuestion()).toMatchObject({ period: { days: 7 }, brandId: 'halden', platform: 'facebook' });
    await user.click(screen.getByRole('radio', { name: 'Custom' }));
    await user.type(screen.getByLabelText('First day'), '2026-11-20');
    await user.type(screen.getByLabelText('Last day'), '2026-11-10');
    expect(screen.getByText(/The last day comes before the first/)).toBeVisible();
    await user.clear(screen.getByLabelText('Last day'));
    await user.type(screen.getByLabelText('Last day'), '2026-11-22');
    expect(lastQuestion().period).toEqual({ firstDay: Date.parse('2026-11-20') / 86_400_000, days: 3 });
  });

  it('takes an issue along into the incident room, filled in, with the posts behind it', () => {
    const known = answer();
    const rising = (term: Term) => ({ term, people: 9, expected: 1.2, chance: 0 });
    const emerging: EmergingReport = {
      state: 'tested',
      issues: [
        {
          lead: rising('category:app_site_outage'),
          others: [rising('word:checkout'), rising('word:payment'), rising('product:Gift card')],
          posts: 2,
          evidence: [
            { postId: 'p1', at: NOW },
            { postId: 'erased', at: NOW },
          ],
        },
      ],
    };
    play({
      last: {
        ...known,
        insights: { ...known.insights, emerging },
        posts: { p1: { quote: 'Checkout is down again', permalink: 'https://x.com/bex/status/1' } },
      },
    });
    render(<InsightsScreen />);
    const start = {
      template: 'outage',
      title: 'App or site down',
      words: ['checkout', 'payment'],
      products: ['Gift card'],
    };
    const links = screen.getAllByRole('link', { name: 'Open an incident' });
    expect(links.map((link) => incidentStartOf(link.getAttribute('href') ?? ''))).toEqual([start, start]);
    expect(screen.getAllByText('Checkout is down again')).toHaveLength(1);
  });

  it('takes a repeated question along into the FAQ of its brand', async () => {
    render(<InsightsScreen />);
    const card = screen.getByRole('region', { name: 'Worth writing down' });
    await userEvent.setup().click(within(card).getByRole('link', { name: /Do you deliver to Orkney/ }));
    expect(started).toHaveBeenCalledWith({ brandId: 'halden', question: 'Do you deliver to Orkney?' });
  });

  it('copies the summary as Markdown', async () => {
    render(<InsightsScreen />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(copied.mock.calls[0]?.[0]).toContain('- 43 posts seen');
    expect(await screen.findByText('Copied')).toBeVisible();
  });

  it('shows how far it is and can be stopped', async () => {
    play({ state: 'working', done: 0.4, last: null });
    render(<InsightsScreen />);
    expect(screen.getByRole('progressbar', { name: 'Counting' })).toHaveValue(0.4);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Stop' }));
    expect(stop).toHaveBeenCalled();
  });

  it('says what to do when storage does not answer', async () => {
    play({ state: 'failed', last: null });
    render(<InsightsScreen />);
    expect(screen.getByRole('heading', { name: 'The figures could not be counted' })).toBeVisible();
    expect(screen.getByText(/Nothing is lost/)).toBeVisible();
  });

  it('teaches when nothing was seen', async () => {
    play({ last: answer(false) });
    render(<InsightsScreen />);
    expect(screen.getByRole('heading', { name: 'Nothing seen in these days' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Export' })).toBeNull();
    await expectAccessible();
  });

  it('has nothing for axe', async () => {
    render(<InsightsScreen />);
    await expectAccessible();
  });
});
