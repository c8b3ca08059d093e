import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import IncidentsScreen from '@/components/incidents/IncidentsScreen';
import { barsOf } from '@/components/incidents/SinceChart';
import { clockStep, countdown } from '@/components/shell/clockWords';
import { IncidentBar } from '@/components/shell/IncidentBar';
import { IncidentOfPost } from '@/components/shell/IncidentOfPost';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { INCIDENT_TEMPLATES, type Incident } from '@/lib/domain/incident';
import { incidentStartHash, incidentStartOf } from '@/lib/domain/incidentStart';
import { sheetIssues } from '@/lib/incidents/sheetIssues';
import { templateFor } from '@/lib/incidents/templates';
import type { PostIncident } from '@/lib/queries/incidentMatch';
import { overNewer, withoutEmptyLines } from '@/lib/queries/sheetEditing';
import { text } from '@/lib/queries/text';
import { openWorkspace } from '@/lib/queries/workspaceTab';
import { BEX, expectAccessible, interaction, playDialogs } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const world = vi.hoisted(() => ({
  incidents: [] as unknown[],
  kept: { interactions: [] as unknown[], sightings: [] as unknown[], commitments: [] as unknown[] },
  drafts: [] as unknown[],
  spike: null as unknown,
  draft: null as unknown,
  putAside: vi.fn(),
  sheets: null as unknown,
}));
const takeSheet = vi.hoisted(() => vi.fn(async () => ({ ok: true, counts: { incidents: 1 }, undo: {} })));
const actions = vi.hoisted(() => {
  const done = () => vi.fn(async () => ({ ok: true, value: { ok: true } }));
  return {
    begin: done(),
    open: done(),
    publish: done(),
    setNextUpdate: done(),
    setMatch: done(),
    setBelongs: done(),
    noteUpdate: done(),
    undo: done(),
    setState: done(),
    setLessons: done(),
    remove: done(),
  };
});
vi.mock('@/lib/queries/brands', () => ({ useBrands: () => ({ active: BRAND, all: [BRAND] }) }));
vi.mock('@/lib/queries/incidentClock', async (original) => ({
  ...(await original<object>()),
  useOpenIncidents: () => world.incidents,
}));
vi.mock('@/lib/queries/incidentRoom', async () => ({
  ...(await vi.importActual<object>('@/lib/queries/incidentClock')),
  incidentActions: actions,
  useIncidents: () => world.incidents,
}));
vi.mock('@/lib/queries/incidentRecord', () => ({
  useIncidentRecord: () => world.kept,
  useOpenDrafts: () => world.drafts,
  layCorrection: vi.fn(async () => true),
  mendDraft: vi.fn(async () => true),
}));
vi.mock('@/lib/queries/incidentSpike', async (original) => ({
  ...(await original<object>()),
  useSpike: () => ({ spike: world.spike, putAside: world.putAside }),
}));
vi.mock('@/lib/queries/incidentSharing', () => ({
  sheetFile: vi.fn(async () => new File(['{}'], 'checkout.json')),
  readSheets: async () => world.sheets,
  takeSheet,
  undoSheet: vi.fn(async () => true),
}));
vi.mock('@/lib/queries/workspaceTab', () => ({ openWorkspace: vi.fn() }));
vi.mock('@/lib/settings/items', () => {
  const item = (read: () => unknown, write: (value: unknown) => void) => ({
    getValue: async () => read(),
    setValue: async (value: unknown) => write(value),
    removeValue: async () => write(null),
    watch: () => () => {},
  });
  return {
    sheetDraftOf: () =>
      item(
        () => world.draft,
        (value) => {
          world.draft = value;
        },
      ),
    copiedStatements: item(
      () => [],
      () => {},
    ),
  };
});

const BRAND = { ...UNNAMED_BRAND, id: 'halden', name: 'Halden Home' };
const NOW = new Date('2026-11-22T10:53:18.000Z');

function incident(change: Partial<Incident> = {}, sheet: Partial<Incident['sheet']> = {}): Incident {
  const about = { id: 'i1', brandId: 'halden', timeZone: 'Europe/London', approver: 'T. Aske', page: 'halden.example' };
  const started = templateFor('outage', new Date('2026-11-22T09:50:00.000Z'), {
    ...about,
    title: 'Checkout not loading',
    known: 'Checkout has been failing for some people since 9:50.',
    nextUpdateAt: '2026-11-22T11:00:00.000Z',
  });
  return {
    ...started,
    state: 'open',
    openedAt: '2026-11-22T09:52:00.000Z',
    ...change,
    sheet: {
      ...started.sheet,
      unknown: [{ id: 'unknown-1', text: 'the cause', source: '', at: null, approvedBy: '' }],
      neverSay: ['hacked'],
      ...sheet,
    },
  };
}

const show = async () => {
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime.bind(vi) });
  const shown = render(<IncidentsScreen />);
  await act(async () => {
    await Promise.resolve();
  });
  return { user, ...shown };
};
const field = (name: string) => screen.getByRole('textbox', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

beforeEach(() => {
  playDialogs();
  vi.clearAllMocks();
  vi.useFakeTimers({ now: NOW, shouldAdvanceTime: true });
  Object.assign(world, { incidents: [], drafts: [], spike: null, draft: null });
  world.kept = { interactions: [], sightings: [], commitments: [] };
});
afterEach(() => vi.useRealTimers());

describe('opening an incident', () => {
  it('takes three fields, and says which one is missing', async () => {
    const { user } = await show();
    await user.click(button('Outage'));
    expect(field('Title')).toHaveFocus();
    await user.click(button(/Open the incident/));
    expect(actions.begin).not.toHaveBeenCalled();
    expect(field('Title')).toBeInvalid();
    fireEvent.change(field('Title'), { target: { value: 'Checkout not loading' } });
    fireEvent.change(field('What we know'), { target: { value: 'Checkout fails for some.\nBaskets are kept.' } });
    await user.click(field('What we know'));
    await user.keyboard('{Control>}{Enter}{/Control}');
    const [opened, open] = actions.begin.mock.calls[0] as unknown as [Incident, boolean];
    expect(open).toBe(true);
    expect(opened.sheet.title).toBe('Checkout not loading');
    expect(opened.sheet.known.map(({ text }) => text)).toEqual(['Checkout fails for some.', 'Baskets are kept.']);
    expect(opened.brandId).toBe('halden');
    expect(opened.sheet.startedAt).toBeNull();
    expect(Date.parse(opened.sheet.nextUpdateAt ?? '')).toBeGreaterThan(NOW.getTime());
  });

  it.each(INCIDENT_TEMPLATES)('of every kind opens with a title and one fact: %s', async (template) => {
    await show();
    fireEvent.click(button(text(`incidentTemplate_${template}`)));
    fireEvent.change(field('Title'), { target: { value: 'Something is wrong' } });
    fireEvent.change(field('What we know'), { target: { value: 'Some people see it.' } });
    fireEvent.click(button(/Open the incident/));
    const [opened, open] = actions.begin.mock.calls[0] as unknown as [Incident, boolean];
    expect(open).toBe(true);
    expect(opened).toMatchObject({ template, sheet: { title: 'Something is wrong' } });
    expect(sheetIssues(opened.sheet, NOW).filter(({ severity }) => severity === 'block')).toEqual([]);
  });

  it('states what was ticked, and nothing that nobody typed or ticked', async () => {
    const { user } = await show();
    await user.click(button('Data breach'));
    fireEvent.change(field('Title'), { target: { value: 'Copied addresses' } });
    fireEvent.change(field('What we know'), { target: { value: 'Some addresses were copied.' } });
    const offered = within(screen.getByRole('group', { name: 'Tick what is true' })).getAllByRole('checkbox');
    for (const box of offered) expect(box).not.toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: 'An outside firm is checking every system.' }));
    await user.click(screen.getByRole('checkbox', { name: "We don't know how many people it concerns yet." }));
    await user.click(screen.getByRole('checkbox', { name: "We don't know how many people it concerns yet." }));
    await user.click(button(/Open the incident/));
    const [{ sheet }] = actions.begin.mock.calls[0] as unknown as [Incident];
    expect(sheet.doing.map(({ text }) => text)).toEqual(['An outside firm is checking every system.']);
    expect(sheet).toMatchObject({ unknown: [], advice: '', howToTell: '' });
  });

  it('has no next update that has passed already, at the start or from a draft that lay', async () => {
    const { user, unmount } = await show();
    await user.click(button('Outage'));
    fireEvent.change(field('Title'), { target: { value: 'Checkout not loading' } });
    fireEvent.change(field('What we know'), { target: { value: 'Checkout fails for some.' } });
    const time = screen.getByLabelText('Next update');
    fireEvent.change(time, { target: { value: '2026-11-20T07:10' } });
    await user.click(button(/Open the incident/));
    expect(actions.begin).not.toHaveBeenCalled();
    expect(time).toHaveFocus();
    unmount();
    world.incidents = [incident({ state: 'draft' }, { nextUpdateAt: '2026-11-20T07:10:00.000Z' })];
    const room = await show();
    await room.user.click(button(/Open the incident/));
    expect(actions.publish).not.toHaveBeenCalled();
    expect(screen.getAllByText(/This time has passed/).length).toBeGreaterThan(0);
  });

  it('began when the user says so', async () => {
    const { user } = await show();
    await user.click(button('Outage'));
    fireEvent.change(field('Title'), { target: { value: 'Checkout not loading' } });
    fireEvent.change(field('What we know'), { target: { value: 'Checkout fails for some.' } });
    const began = screen.getByLabelText('It began');
    expect(began).toHaveValue('');
    fireEvent.change(began, { target: { value: '2030-01-01T07:10' } });
    expect(screen.getByText('The start lies in the future.')).toBeVisible();
    fireEvent.change(began, { target: { value: '2026-11-22T07:10' } });
    await user.click(button(/Open the incident/));
    const [{ sheet }] = actions.begin.mock.calls[0] as unknown as [Incident];
    expect(sheet.startedAt).toBe(new Date('2026-11-22T07:10').toISOString());
  });

  it('keeps what was typed where another kind is chosen, and says when it could not be kept', async () => {
    const { user } = await show();
    await user.click(button('Outage'));
    fireEvent.change(field('Title'), { target: { value: 'Something is wrong' } });
    fireEvent.change(field('What we know'), { target: { value: 'Some people see it.' } });
    fireEvent.change(field('Words people use for it'), { target: { value: 'spinner' } });
    await user.click(button(text('incidentTemplate_billing_error')));
    expect(field('Title')).toHaveValue('Something is wrong');
    expect(field('What we know')).toHaveValue('Some people see it.');
    expect(field('Words people use for it')).toHaveValue('spinner');
    actions.begin.mockResolvedValueOnce({ ok: false, reason: 'full' } as never);
    await user.click(button(/Open the incident/));
    expect(actions.begin).toHaveBeenCalledWith(expect.objectContaining({ template: 'billing_error' }), true);
    expect(await screen.findByRole('alert')).toHaveTextContent('It could not be saved.');
    expect(field('Title')).toHaveValue('Something is wrong');
  });

  it('names the line that is too long to be said', async () => {
    const { user } = await show();
    await user.click(button('Outage'));
    fireEvent.change(field('Title'), { target: { value: 'Something is wrong' } });
    fireEvent.change(field('What we know'), { target: { value: `Some people see it.\nIn detail ${'x'.repeat(500)}` } });
    await user.click(button(/Open the incident/));
    expect(actions.begin).not.toHaveBeenCalled();
    expect(field('What we know')).toBeInvalid();
    expect(screen.getByText(/more than 500 characters: “In detail x/)).toBeVisible();
  });

  it('warns at once of a time that has passed', async () => {
    const { user } = await show();
    await user.click(button('Outage'));
    fireEvent.change(screen.getByLabelText('Next update'), { target: { value: '2026-11-20T10:00' } });
    expect(screen.getByText(/This time has passed/)).toBeVisible();
    await user.click(button('in 30 min'));
    expect(screen.queryByText(/This time has passed/)).not.toBeInTheDocument();
  });

  it('proposes one where many write about the same matter, with their words', async () => {
    world.spike = {
      template: 'delivery_delay',
      category: 'delivery_late',
      count: 9,
      expected: 1,
      windowMinutes: 120,
      firstAt: NOW.toISOString(),
      lastAt: NOW.toISOString(),
      words: ['sofa', 'delivery'],
      products: ['Lund sofa'],
      postIds: ['p1', 'p2'],
    };
    const { user } = await show();
    expect(screen.getByText('9 people write about the same matter, more than usual.')).toBeVisible();
    await user.click(button('Open an incident for them'));
    expect(field('Title')).toHaveValue('Late deliveries: Lund sofa');
    expect(field('What we know')).toHaveFocus();
    expect(field('Words people use for it')).toHaveValue('sofa, delivery');
    expect(screen.getByText('2 posts you saw count to it at once.')).toBeVisible();
    await expectAccessible();
    fireEvent.change(field('What we know'), { target: { value: 'Lund sofas are late.' } });
    await user.click(button(/Open the incident/));
    const [opened] = actions.begin.mock.calls[0] as unknown as [Incident];
    expect(opened.match).toMatchObject({ products: ['Lund sofa'], yes: ['p1', 'p2'] });
    expect(opened.match.words).toEqual(expect.arrayContaining(['sofa', 'delivery']));
  });

  it('does not call posts more than usual where nobody knows yet what is usual', async () => {
    const at = NOW.toISOString();
    const times = { windowMinutes: 120, firstAt: at, lastAt: at };
    const found = { template: 'outage', category: null, count: 8, expected: 0, words: ['checkout'], products: [] };
    world.spike = { ...found, ...times, isUsualUnknown: true, postIds: [] };
    await show();
    expect(screen.getByText(/Several people write about much the same/)).toBeVisible();
    expect(screen.queryByText(/more than usual\.$/)).not.toBeInTheDocument();
  });

  it('is filled in from an address, once, also while it is open already', async () => {
    await show();
    await act(async () => {
      location.hash = incidentStartHash({ template: 'outage', title: 'Login fails', words: ['login'], products: [] });
      await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    });
    expect(field('Title')).toHaveValue('Login fails');
    expect(field('Words people use for it')).toHaveValue('login');
    expect(location.hash).toBe('#incidents');
  });
});

describe('the room', () => {
  it('shows the clock large, ticks each second and speaks only at ten minutes, two and when late', async () => {
    world.incidents = [incident()];
    await show();
    const clock = screen.getByRole('timer');
    expect(clock).toHaveTextContent('in 6:42');
    expect(clock).not.toHaveAttribute('aria-live');
    const told = () => screen.getAllByRole('status').map((one) => one.textContent);
    expect(told()).toContain('Checkout not loading: ten minutes until the next update.');
    await act(() => vi.advanceTimersByTimeAsync(5000));
    expect(clock).toHaveTextContent(/in 6:3\d/);
    await act(() => vi.advanceTimersByTimeAsync(5 * 60_000));
    expect(told()).toContain('Checkout not loading: two minutes until the next update.');
    await act(() => vi.advanceTimersByTimeAsync(3 * 60_000));
    expect(clock).toHaveTextContent('late');
    expect(screen.getByText(/Its time was taken out of every reply/)).toBeVisible();
    expect(told()).toContain('Checkout not loading: the update is late.');
  });

  it('keeps what is typed and makes it the next version only when it is published', async () => {
    world.incidents = [incident()];
    const { user } = await show();
    fireEvent.change(field('Known fact'), {
      target: { value: 'Checkout has been failing for everybody since 9:50.' },
    });
    expect(actions.publish).not.toHaveBeenCalled();
    expect(JSON.stringify(world.draft)).toContain('failing for everybody');
    expect(screen.getByText('new in v2')).toBeVisible();
    await user.click(button(/Publish v2/));
    const [, sheet, basedOn] = actions.publish.mock.calls[0] as unknown as [Incident, Incident['sheet'], number];
    expect(sheet.known[0]?.text).toBe('Checkout has been failing for everybody since 9:50.');
    expect(basedOn).toBe(1);
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(world.draft).toBeNull();
    await user.click(undo);
    expect(await screen.findByText('Taken back.')).toBeVisible();
    expect(JSON.stringify(world.draft)).toContain('failing for everybody');
    expect(actions.undo).toHaveBeenCalledWith(
      expect.objectContaining({ before: expect.objectContaining({ version: 1 }) }),
    );
  });

  it('asks for approval again when approved words change', async () => {
    const [fact] = incident().sheet.known;
    world.incidents = [incident({}, { known: [{ ...fact, approvedBy: 'T. Aske' } as never] })];
    const { user } = await show();
    expect(screen.queryByRole('button', { name: 'Approve as T. Aske' })).not.toBeInTheDocument();
    await user.type(field('Known fact'), ' Today.');
    await user.click(button('Approve as T. Aske'));
    expect(button(/T. Aske, /)).toBeVisible();
  });

  it('goes on to a new line with Enter, and brings a deleted one back', async () => {
    world.incidents = [incident()];
    const { user } = await show();
    await user.click(field('Known fact'));
    await user.keyboard('{End}{Enter}');
    await act(() => vi.advanceTimersByTimeAsync(10));
    expect(screen.getAllByRole('textbox', { name: 'Known fact' })).toHaveLength(2);
    await user.paste('Baskets are kept.');
    const rows = screen.getAllByRole('button', { name: 'Delete this line' });
    await user.click(rows[1] as HTMLElement);
    expect(screen.getByText('Deleted: “Baskets are kept.”')).toBeVisible();
    await user.click(button('Undo'));
    expect(screen.getByDisplayValue('Baskets are kept.')).toBeVisible();
  });

  it('brings a deleted line back beside what was changed since', async () => {
    const [known] = incident().sheet.known;
    world.incidents = [
      incident({}, { known: [known as never, { ...known, id: 'k2', text: 'Baskets are kept.' } as never] }),
    ];
    const { user } = await show();
    await user.click(screen.getAllByRole('button', { name: 'Delete this line' })[1] as HTMLElement);
    fireEvent.change(field('Known fact'), { target: { value: 'Checkout fails for everybody.' } });
    await user.click(button('Undo'));
    const lines = screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Known fact' });
    expect(lines.map(({ value }) => value)).toEqual(['Checkout fails for everybody.', 'Baskets are kept.']);
  });

  it('says what contradicts itself and that no reply is built until then', async () => {
    world.incidents = [
      incident({}, { notAffected: 'Card details are not affected.', affected: 'Card details are affected.' }),
    ];
    await show();
    const notes = screen.getByRole('list', { name: 'What to mend in the sheet' });
    expect(notes).toHaveTextContent('These two lines say different things');
    expect(notes).toHaveTextContent('Until then no reply is built from the sheet.');
  });

  it('leaves the choice where a newer version came from elsewhere while this one was typed', async () => {
    const mine = incident();
    const typed = { ...mine.sheet, advice: 'Please wait.' };
    world.draft = { version: 1, base: mine.sheet, sheet: typed };
    world.incidents = [incident({ version: 2 }, { advice: 'Please try again.' })];
    const { user } = await show();
    expect(screen.getByRole('alert')).toHaveTextContent('Both changed: what people should do');
    await user.click(button('Take theirs'));
    expect(screen.getByDisplayValue('Please try again.')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('notes an update with its place and words', async () => {
    world.incidents = [incident()];
    const { user } = await show();
    await user.click(button('I posted the update'));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('checkbox', { name: 'Instagram' }));
    await user.click(within(dialog).getByRole('button', { name: 'Note it' }));
    expect(actions.noteUpdate).toHaveBeenCalledWith(
      'i1',
      expect.objectContaining({ kind: 'update', platforms: ['instagram'], text: expect.stringContaining('Checkout') }),
    );
  });

  it('sets a typed time with its button only, never one that has passed', async () => {
    world.incidents = [incident()];
    const { user } = await show();
    await user.click(button('Set the next update'));
    const form = screen.getByRole('region', { name: 'Next update' });
    const time = within(form).getByLabelText('Next update');
    const set = within(form).getByRole('button', { name: 'Set' });
    for (const value of ['2026-11-20T10:00', '']) {
      fireEvent.change(time, { target: { value } });
      await user.click(set);
      expect(time).toBeInvalid();
    }
    fireEvent.change(time, { target: { value: '2026-11-22T12:00' } });
    fireEvent.change(time, { target: { value: '2026-11-22T12:30' } });
    expect(actions.setNextUpdate).not.toHaveBeenCalled();
    await user.click(set);
    expect(actions.setNextUpdate).toHaveBeenCalledOnce();
    const [, at] = actions.setNextUpdate.mock.calls[0] as unknown as [Incident, string];
    expect(at).toBe(new Date('2026-11-22T12:30').toISOString());
    expect(await screen.findByText(/Replies name the new time/)).toBeVisible();
    actions.setNextUpdate.mockResolvedValueOnce({ ok: true, value: null } as never);
    await user.click(within(form).getByRole('button', { name: 'in 30 min' }));
    expect(await screen.findByText(/Not set: another version was published/)).toBeVisible();
  });

  it('tells the time of the next update by the clocks people are told it by, and lets them be chosen', async () => {
    world.incidents = [incident({}, { timeZone: 'America/New_York' })];
    await show();
    expect(screen.getByText('People are told: 06:00 EST')).toBeVisible();
    const zone = screen.getByRole('combobox', { name: 'Times are told for' });
    expect(zone).toHaveValue('America/New_York');
    fireEvent.change(zone, { target: { value: 'Europe/London' } });
    expect(screen.getByText('People are told: 11:00 GMT')).toBeVisible();
    expect(JSON.stringify(world.draft)).toContain('Europe/London');
  });

  it('checks a statement as it is typed, also for its apology', async () => {
    world.incidents = [incident()];
    const { user } = await show();
    await user.click(screen.getByRole('radio', { name: 'Statements' }));
    const card = screen.getByRole('region', { name: 'Facebook' });
    const words = within(card).getByRole('textbox');
    fireEvent.change(words, { target: { value: 'Sorry if anyone was affected. We are working on it.' } });
    expect(card).toHaveTextContent('An apology with "if" or "any" doubts that it happened.');
    expect(card).toHaveTextContent('Your words say nothing on: what it means to people, what is known.');
  });

  it('keeps an edited statement while something else is looked at, until it was posted', async () => {
    world.incidents = [incident()];
    const { user } = await show();
    const card = () => screen.getByRole('region', { name: 'Facebook' });
    const words = () => within(card()).getByRole('textbox');
    await user.click(screen.getByRole('radio', { name: 'Statements' }));
    fireEvent.change(words(), { target: { value: 'We are sorry, and on to it.' } });
    await user.click(screen.getByRole('radio', { name: 'Log' }));
    await user.click(screen.getByRole('radio', { name: 'Statements' }));
    expect(words()).toHaveValue('We are sorry, and on to it.');
    await user.click(within(card()).getByRole('button', { name: text('incidentPostedThis') }));
    expect(words()).not.toHaveValue('We are sorry, and on to it.');
  });

  it('names the field that is too long to be published', async () => {
    world.incidents = [incident({}, { advice: 'x'.repeat(501) })];
    const { user } = await show();
    await user.type(field('Known fact'), ' Today.');
    await user.click(button(/Publish v2/));
    expect(actions.publish).not.toHaveBeenCalled();
    expect(
      screen.getByText(`Too long to publish: ${text('incidentField_advice')}. Shorten it; nothing is lost.`),
    ).toBeVisible();
  });

  it('gives no words to copy from a sheet that is not published', async () => {
    world.incidents = [incident()];
    await show();
    const card = screen.getByRole('region', { name: 'X' });
    expect(within(card).getByRole('button', { name: 'Copy' })).toBeVisible();
    fireEvent.change(field('Known fact'), { target: { value: 'A leak, they say.' } });
    expect(await within(card).findByText(/Publish the sheet first/)).toBeVisible();
    expect(within(card).queryByRole('button', { name: 'Copy' })).not.toBeInTheDocument();
  });

  it('lists who was told an old fact, with the correction', async () => {
    const before = incident();
    const [fact] = before.sheet.known;
    const now = incident(
      { version: 2, earlier: [{ version: 1, until: '2026-11-22T10:30:00.000Z', sheet: before.sheet }] },
      { known: [{ ...fact, text: 'Checkout has been failing for everybody since 9:50.' } as never] },
    );
    world.incidents = [now];
    world.kept.interactions = [
      interaction({
        brandId: 'halden',
        post: BEX,
        postId: BEX.id,
        state: 'posted',
        text: 'Sorry, Bex. Checkout has been failing for some people since 9:50.',
        startedAt: '2026-11-22T10:10:00.000Z',
        incident: { id: 'i1', version: 1, factIds: [`known:${fact?.id}`] },
      }),
    ];
    const { user } = await show();
    await user.click(screen.getByRole('radio', { name: 'Told before (1)' }));
    expect(screen.getByText('1 person was told what has changed')).toBeVisible();
    const row = screen.getByText('Bex Tannahill').closest('li') as HTMLElement;
    expect(row).toHaveTextContent('failing for everybody since 9:50');
    expect(within(row).getByRole('link', { name: 'Open the post with it' })).toHaveAttribute('target', '_blank');
    await expectAccessible();
  });

  it('closes with things left after saying which, and opens again', async () => {
    world.incidents = [incident()];
    const { user } = await show();
    await user.click(button('Close incident'));
    expect(screen.getByText(/The closing post is out/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'Checkout not loading' })).toBeVisible();
    await user.click(button('Close the incident'));
    expect(actions.setState).toHaveBeenCalledWith('i1', 'closed');
    await expectAccessible();
  });
});

describe('closing', () => {
  const closed = { state: 'closed', closedAt: NOW.toISOString() } as const;

  it('publishes the words it ends with first, and takes back nothing but the closing', async () => {
    world.incidents = [incident()];
    const { user } = await show();
    await user.click(button('Close incident'));
    fireEvent.change(field('Closing words'), { target: { value: 'Checkout is working again.' } });
    expect(screen.getByText(/changed in the sheet is published first/)).toBeVisible();
    await user.click(button('Close the incident'));
    const [, sheet] = actions.publish.mock.calls[0] as unknown as [Incident, Incident['sheet']];
    expect(sheet.closingText).toBe('Checkout is working again.');
    expect(actions.setState).toHaveBeenCalledWith('i1', 'closed');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(actions.setState).toHaveBeenLastCalledWith('i1', 'open');
    expect(actions.undo).not.toHaveBeenCalled();
  });

  it('does not happen where they could not be published', async () => {
    actions.publish.mockResolvedValueOnce({ ok: true, value: { ok: false, reason: 'newer' } } as never);
    world.incidents = [incident()];
    const { user } = await show();
    await user.click(button('Close incident'));
    fireEvent.change(field('Closing words'), { target: { value: 'Checkout is working again.' } });
    await user.click(button('Close the incident'));
    expect(screen.getByText(/A newer version was published elsewhere meanwhile/)).toBeVisible();
    expect(actions.setState).not.toHaveBeenCalled();
  });

  it('promises replies from the closing words only where there are some', async () => {
    world.incidents = [incident(closed)];
    const { user, unmount } = await show();
    await user.click(button(/Checkout not loading/));
    expect(await screen.findByText(/Without closing words no reply is offered/)).toBeVisible();
    expect(screen.queryByText(/still get a reply/)).not.toBeInTheDocument();
    unmount();
    world.incidents = [incident(closed, { closingText: 'Checkout is working again.' })];
    await show();
    fireEvent.click(button(/Checkout not loading/));
    expect(await screen.findByText(/For 14 days posts about it still get a reply/)).toBeVisible();
  });
});

describe('a version from a colleague', () => {
  const row = (how: string, version: number) => ({
    key: how,
    kind: 'incident',
    name: 'Checkout not loading',
    status: 'changed',
    how,
    mine: incident({ version: 2 }),
    theirs: incident({ version }),
  });
  const choose = async (rows: unknown[]) => {
    world.incidents = [incident({ version: 2 })];
    world.sheets = { ok: true, preview: {}, rows };
    const { user } = await show();
    await user.click(button('Version 2'));
    const dialog = screen.getByRole('dialog');
    await user.upload(
      within(dialog).getByLabelText('Take a colleague’s version', { selector: 'input' }),
      new File(['{}'], 'a.json'),
    );
    return { user, dialog };
  };

  it('that goes on from ours is taken at once, and can be taken back', async () => {
    const { user, dialog } = await choose([row('newer', 3)]);
    expect(dialog).toHaveTextContent('version 3 goes on from your version 2');
    await user.click(within(dialog).getByRole('button', { name: 'Take it' }));
    expect(takeSheet).toHaveBeenCalledWith({}, expect.objectContaining({ how: 'newer' }));
    expect(dialog).toHaveTextContent('Open drafts were checked again');
    await user.click(within(dialog).getByRole('button', { name: 'Undo' }));
    expect(await within(dialog).findByText(/All is as it was/)).toBeVisible();
  });

  it('that is older or the same is refused with the reason', async () => {
    const { dialog } = await choose([row('older', 1), row('same', 2)]);
    expect(dialog).toHaveTextContent('yours is newer (version 2, the file has 1)');
    expect(dialog).toHaveTextContent('you have version 2 already');
    expect(within(dialog).queryByRole('button', { name: 'Take it' })).not.toBeInTheDocument();
  });

  it('that was changed on both sides is a choice', async () => {
    const { user, dialog } = await choose([row('conflict', 2)]);
    expect(dialog).toHaveTextContent('changed by both');
    await user.click(within(dialog).getByRole('button', { name: 'Keep mine' }));
    expect(takeSheet).not.toHaveBeenCalled();
    expect(dialog).toHaveTextContent('stays as it is here');
  });

  it('is asked for where nothing was opened here yet, and a file without one says so', async () => {
    world.sheets = { ok: false, reason: 'no_incident' };
    const { user } = await show();
    await user.upload(
      screen.getByLabelText('Take a colleague’s version', { selector: 'input' }),
      new File(['{}'], 'a.json'),
    );
    expect(await screen.findByText(/There is no incident in this file/)).toBeVisible();
    await expectAccessible();
  });
});

describe('many posts on one matter, in the panel', () => {
  const spike = {
    template: 'outage',
    category: 'app_site_outage',
    count: 7,
    expected: 0,
    windowMinutes: 120,
    firstAt: NOW.toISOString(),
    lastAt: NOW.toISOString(),
    words: ['checkout', 'spinner'],
    products: [],
    postIds: [],
  };

  it('are a quiet line that leads to a filled-in incident, or goes', async () => {
    world.spike = spike;
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime.bind(vi) });
    render(<IncidentBar brandId="halden" post={null} reading={null} />);
    const line = await screen.findByRole('region', { name: 'Many posts on one matter' });
    expect(line).toHaveTextContent(
      '7 people write about the same matter, more than usual. They share: checkout, spinner.',
    );
    await user.click(within(line).getByRole('button', { name: 'Open an incident for them' }));
    const [address] = vi.mocked(openWorkspace).mock.calls[0] ?? [];
    expect(incidentStartOf(address ?? '')).toEqual({
      template: 'outage',
      title: 'Outage: checkout, spinner',
      words: ['checkout', 'spinner'],
      products: [],
    });
    await user.click(within(line).getByRole('button', { name: 'Not now' }));
    expect(world.putAside).toHaveBeenCalled();
    await expectAccessible();
  });
});

describe('the bar in the panel', () => {
  it('says name, time, version, and what may be said', async () => {
    world.incidents = [incident({ version: 7 })];
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime.bind(vi) });
    render(<IncidentBar brandId="halden" post={null} reading={null} />);
    const bar = screen.getByRole('region', { name: 'Open incident' });
    expect(bar).toHaveTextContent('Checkout not loading');
    expect(bar).toHaveTextContent('sheet v7');
    expect(within(bar).getByRole('timer')).toHaveTextContent('6:42');
    await user.click(within(bar).getByRole('button', { expanded: false }));
    const facts = screen.getByRole('list', { name: 'What may be said' });
    expect(facts).toHaveTextContent('failing for some people since 9:50');
    expect(facts).toHaveTextContent('Not known: the cause');
    expect(facts).toHaveTextContent('Never: “hacked”');
    await user.click(button('I posted the update'));
    expect(actions.noteUpdate).not.toHaveBeenCalled();
    await user.click(
      within(screen.getByRole('group', { name: 'Where it was posted' })).getByRole('button', { name: 'X' }),
    );
    expect(actions.noteUpdate).toHaveBeenCalledWith('i1', { kind: 'update', platforms: ['x'], text: '' });
    await user.click(await within(bar).findByRole('button', { name: 'Undo' }));
    expect(actions.undo).toHaveBeenCalled();
    expect(within(bar).getByText('Taken back.')).toBeVisible();
    await expectAccessible();
  });

  it('is not there while all is well, and says in words when it is late', () => {
    const { container, rerender } = render(<IncidentBar brandId="halden" post={null} reading={null} />);
    expect(container).toBeEmptyDOMElement();
    world.incidents = [incident({}, { nextUpdateAt: '2026-11-22T10:49:00.000Z' })];
    rerender(<IncidentBar brandId="halden" post={null} reading={null} />);
    expect(screen.getByRole('timer')).toHaveTextContent('4:18 late');
    expect(screen.getByText(/update is overdue/)).toBeVisible();
  });
});

it('lets the user say that a post belongs which was not matched', async () => {
  world.incidents = [incident()];
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime.bind(vi) });
  render(<IncidentBar brandId="halden" post={BEX} reading={null} />);
  await user.click(screen.getByRole('button', { expanded: false }));
  await user.click(button('This post is about it'));
  expect(actions.setBelongs).toHaveBeenCalledWith('i1', BEX.id, true);
});

describe('a post and its incident', () => {
  const wrong = (certainty: 'sure' | 'near', one = incident(), others: Incident[] = []): PostIncident => ({
    match: {
      incident: one,
      certainty,
      evidence: [{ what: 'subject', start: 8, end: 16 }],
      others: others.map((other) => ({ incident: other, certainty: 'sure', evidence: [] })),
    },
    incident: certainty === 'sure' ? one : null,
    isAnyOpen: true,
    now: NOW,
    key: '',
  });
  const say = vi.fn();
  const draw = (incidentOfPost: PostIncident, props = {}) =>
    render(
      <IncidentOfPost
        post={BEX}
        incident={incidentOfPost}
        blocked={false}
        silent={false}
        hasDraft={false}
        segment={null}
        answerAnyway={<button type="button">Answer from the sheet anyway</button>}
        onSay={say}
        {...props}
      />,
    );

  it('is asked about in one line where it is only near', async () => {
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime.bind(vi) });
    draw(wrong('near'));
    expect(screen.getByText('Is this about “Checkout not loading”?')).toBeVisible();
    await user.click(button('Yes'));
    expect(actions.setBelongs).toHaveBeenCalledWith('i1', BEX.id, true);
    await user.click(button('No'));
    expect(actions.setBelongs).toHaveBeenLastCalledWith('i1', BEX.id, false);
  });

  it('names the words that speak for it, and the other incident that fits as well', async () => {
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime.bind(vi) });
    draw(wrong('sure', incident(), [incident({ id: 'i2' }, { title: 'App will not start' })]));
    expect(screen.getByText(/“checkout”/)).toBeVisible();
    await user.click(button('Take that one'));
    expect(actions.setBelongs).toHaveBeenCalledWith('i2', BEX.id, true);
  });

  it('asks for a new time first when the update is late', async () => {
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime.bind(vi) });
    draw(wrong('sure', incident({}, { nextUpdateAt: '2026-11-22T10:49:00.000Z' })));
    expect(screen.getByRole('alert')).toHaveTextContent('Say a new time first.');
    await user.click(button('in 30 min'));
    expect(actions.setNextUpdate).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'i1' }),
      '2026-11-22T11:25:00.000Z',
    );
  });

  it('says why an empty sheet gives no reply', () => {
    draw(wrong('sure', incident({}, { known: [], unknown: [], doing: [], advice: '', workaround: '' })), {
      blocked: true,
    });
    expect(screen.getByText(/Nothing may be said yet/)).toBeVisible();
    expect(button('Open the room')).toBeVisible();
  });

  it('says why somebody who only insults gets no reply, offers one all the same, and says otherwise where the words do not fit', () => {
    const { unmount } = draw(wrong('sure'), { blocked: true, silent: true });
    expect(screen.getByText(/only insults is best left unanswered/)).toBeVisible();
    expect(button('Answer from the sheet anyway')).toBeVisible();
    unmount();
    draw(wrong('sure'), { blocked: true, silent: false });
    expect(screen.getByText(/no words that fit this place/)).toBeVisible();
    expect(screen.queryByText(/only insults/)).not.toBeInTheDocument();
  });

  it('says that the incident was closed while a draft was open', () => {
    draw(wrong('sure', incident({ state: 'closed', closedAt: NOW.toISOString() })), { hasDraft: true });
    expect(screen.getByText(/was closed while this draft was open/)).toBeVisible();
  });
});

describe('what the room works with', () => {
  it.each([
    [402_000, '6:42'],
    [-250_000, '4:10'],
    [4_002_000, '1:06:42'],
    [183_600_000, '2 d 3 h'],
    [59_000, '0:59'],
  ])('counts %i milliseconds down as %s', (ms, words) => expect(countdown(ms)).toBe(words));

  it.each([
    [null, 'none'],
    [601_000, 'none'],
    [600_000, 'ten'],
    [120_000, 'two'],
    [0, 'late'],
  ] as const)('is at step %s → %s', (ms, step) => expect(clockStep(ms)).toBe(step));

  it('puts what was typed over a newer sheet, field by field', () => {
    const { sheet } = incident();
    const draft = { version: 1, base: sheet, sheet: { ...sheet, advice: 'Please wait.', phone: '020 7946 0120' } };
    const newer = { ...sheet, nextUpdateAt: '2026-11-22T12:00:00.000Z', phone: '020 7946 0121' };
    const merged = overNewer(draft, newer);
    expect(merged.conflicts).toEqual(['phone']);
    expect(merged.sheet).toMatchObject({ advice: 'Please wait.', nextUpdateAt: newer.nextUpdateAt });
  });

  it('takes empty lines for none', () => {
    const { sheet } = incident();
    const empty = { id: 'e', text: '  ', source: '', at: null, approvedBy: '' };
    expect(withoutEmptyLines({ ...sheet, known: [...sheet.known, empty] }).known).toEqual(sheet.known);
  });

  it('draws bars that add up to the posts seen, also those from before the noted start', () => {
    const seen = (minute: number) => ({
      postId: `p${minute}`,
      incidentId: 'i1',
      createdAt: new Date(Date.parse('2026-11-22T09:50:00.000Z') + minute * 60_000).toISOString(),
      seenAt: NOW.toISOString(),
    });
    const sightings = [-20, 0, 5, 61].map(seen) as never;
    const answered = [interaction({ postId: 'p5', state: 'posted' })];
    const { bars, ...counts } = barsOf(
      { sightings, interactions: answered, commitments: [] },
      incident(),
      NOW.getTime(),
    );
    expect(counts).toEqual({ seen: 4, answered: 1 });
    expect(bars.reduce((sum, bar) => sum + bar.seen, 0)).toBe(4);
  });
});
