import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Handover, handoverNote, routeFor } from '@/components/reply/Handover';
import { Helplines } from '@/components/reply/Helplines';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { ANGER, expectAccessible, MARA } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const ROUTES = [
  { topic: 'press' as const, who: 'Newsroom', contact: 'press@halden.example' },
  { topic: 'safety' as const, who: 'Product safety', contact: '01632 960 200' },
  { topic: 'lead' as const, who: 'Ines', contact: '' },
];
const BRAND = { ...UNNAMED_BRAND, routes: ROUTES };

describe('who sees a grave post first', () => {
  it.each([
    [['press', 'safety'] as const, 'Product safety'],
    [['press'] as const, 'Newsroom'],
    [['bereavement'] as const, 'Ines'],
  ])('%j goes to %s', (flags, who) => {
    expect(routeFor(flags, BRAND)?.who).toBe(who);
  });

  it('is whoever is named for distress, also where the post was marked so by hand', () => {
    const routes = [...ROUTES, { topic: 'distress' as const, who: 'Noor', contact: '' }];
    render(
      <Handover post={MARA} analysis={{ ...ANGER, flags: [], intent: 'distress' }} brand={{ ...BRAND, routes }} />,
    );
    expect(screen.getByText('Noor')).toBeVisible();
  });

  it('is nobody as long as the brand names nobody', async () => {
    const { container } = render(
      <Handover post={MARA} analysis={{ ...ANGER, flags: ['safety'] }} brand={UNNAMED_BRAND} />,
    );
    expect(screen.getByText(/names nobody for this yet/)).toBeVisible();
    await expectAccessible(container);
  });

  it('is told the contacts that the reply must not name', () => {
    const channel = { kind: 'phone', platform: null, label: 'duty desk', value: 'tel:01632 960 300' } as const;
    const channels = [
      { ...channel, id: 'a', isPublic: false },
      { ...channel, id: 'b', value: '01632 960 301', isPublic: true },
      { ...channel, id: 'c', value: '01632 960 302', isPublic: false, platform: 'facebook' as const },
    ];
    render(<Handover post={MARA} analysis={ANGER} brand={{ ...BRAND, channels }} />);
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual(['duty desk · 01632 960 300']);
  });

  it('gets a note with the reasons, the words and the address', async () => {
    const user = userEvent.setup();
    const analysis = { ...ANGER, flags: ['safety' as const] };
    render(<Handover post={MARA} analysis={analysis} brand={BRAND} />);
    expect(screen.getByText('Product safety')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy a note for them' }));
    const note = await navigator.clipboard.readText();
    expect(note).toBe(handoverNote(analysis, MARA));
    expect(note).toContain('Why: Safety');
    expect(note).toContain(MARA.text);
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
  });
});

describe('approved helplines', () => {
  const NOW = Date.parse('2026-11-20T00:00:00.000Z');
  const line = (region: string, checkedAt: string | null) => ({
    region,
    name: `Line ${region}`,
    contact: '1',
    checkedAt,
  });

  it('name their region and say when nobody has made sure of them lately', () => {
    render(<Helplines helplines={[line('GB', '2026-11-01'), line('any', null)]} now={NOW} />);
    const [british, anywhere] = screen.getAllByRole('listitem');
    expect(british).toHaveTextContent('Line GB (United Kingdom): 1');
    expect(british).not.toHaveTextContent('Not checked');
    expect(anywhere).toHaveTextContent('(Everywhere)');
    expect(anywhere).toHaveTextContent('Not checked in the last six months');
  });

  it('teach the next step where none is approved', () => {
    render(<Helplines helplines={[]} now={NOW} />);
    expect(screen.getByText(/No helpline is approved yet/)).toBeVisible();
  });
});
