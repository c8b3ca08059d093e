import { describe, expect, it } from 'vitest';
import { isIn, situationOf, TRADES } from '@/lib/replies/local/situations';
import { CHANNELS } from '@/lib/replies/local/situations/channels';
import { CONSOLES } from '@/lib/replies/local/situations/consoles';
import { COUNTERS } from '@/lib/replies/local/situations/counters';
import { COUNTERTOPS } from '@/lib/replies/local/situations/countertops';
import { CREATORS } from '@/lib/replies/local/situations/creators';
import { GAMECODES } from '@/lib/replies/local/situations/gamecodes';
import { GAMEPLAY } from '@/lib/replies/local/situations/gameplay';
import { GAMESTORE } from '@/lib/replies/local/situations/gamestore';
import { HARDWARE } from '@/lib/replies/local/situations/hardware';
import { INGAME } from '@/lib/replies/local/situations/ingame';
import { INGAME_FAULTS } from '@/lib/replies/local/situations/ingameFaults';
import { KIT } from '@/lib/replies/local/situations/kit';
import { KITCHENS } from '@/lib/replies/local/situations/kitchens';
import { MAILBOX } from '@/lib/replies/local/situations/mailbox';
import { MIXUPS } from '@/lib/replies/local/situations/mixups';
import { ONLINE } from '@/lib/replies/local/situations/online';
import { OPENLY } from '@/lib/replies/local/situations/openly';
import { PLAYER_ACCOUNTS } from '@/lib/replies/local/situations/playerAccounts';
import { WATCHING } from '@/lib/replies/local/situations/watching';

const vouched = TRADES.filter(({ isVouched }) => isVouched).flatMap(({ rows }) => rows);
/** No patterns: posts are told to belong here by what was learned from others, which is tested with what learned it. */
const learned = TRADES.flatMap(({ rows }) => rows).filter(({ when }) => when.length === 0);
const ROWS = [
  ...CONSOLES,
  ...COUNTERS,
  ...COUNTERTOPS,
  ...CREATORS,
  ...GAMEPLAY,
  ...GAMESTORE,
  ...GAMECODES,
  ...HARDWARE,
  ...INGAME,
  ...INGAME_FAULTS,
  ...KIT,
  ...KITCHENS,
  ...MAILBOX,
  ...MIXUPS,
  ...ONLINE,
  ...OPENLY,
  ...PLAYER_ACCOUNTS,
  ...WATCHING,
  ...CHANNELS,
  ...vouched,
  ...learned,
].map((row) => [row.id, row] as const);

it.each(ROWS.filter(([, { when }]) => when.length > 0))('%s knows its posts from their look-alikes', (_, row) => {
  expect(row.hits.filter((post) => !isIn(row, post))).toEqual([]);
  expect(row.misses.filter((post) => isIn(row, post))).toEqual([]);
  expect([row.hits.length >= 3, row.misses.length >= 2]).toEqual([true, true]);
});

it.each(ROWS)('%s is worded to be sent', (_, row) => {
  const asked = [...row.ask, ...(row.quick ?? [])].map(({ text }) => text);
  const lines = [...row.ack, ...asked, row.detail, ...row.act];
  expect(
    lines.filter((line) => /sorry|apolog|[!—’]|you should(?:'ve| have)|\p{Extended_Pictographic}/iu.test(line)),
  ).toEqual([]);
  expect(lines.filter((line) => line.length >= 130)).toEqual([]);
  expect(row.ack.filter((line) => !line.endsWith('.'))).toEqual([]);
  expect(row.ask.filter(({ text }) => !text.endsWith('?'))).toEqual([]);
  expect(row.ack.length).toBeGreaterThanOrEqual(3);
});

it.each(learned.map((row) => [row.id, row] as const))('%s shows what it is about', (_, { when, hits }) => {
  expect(when).toEqual([]);
  expect(new Set(hits).size).toBeGreaterThanOrEqual(4);
});

it('gives every situation of every trade a name of its own', () => {
  const ids = TRADES.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

describe('the words of a row', () => {
  const row = { when: [/\brefund\b/i, /\bsofa\b/i] };
  const between =
    'and then we had a long talk about the weather and the garden and the children and the price of tea and so on with';

  it('belong together where they stand near each other', () => {
    expect(isIn(row, `still no refund and after all that ${between} one last look at the refund for the sofa`)).toBe(
      true,
    );
  });

  it('do not where much else is said between them, in one sentence or in several', () => {
    expect(isIn(row, `still no refund ${between} our neighbour on his sofa`)).toBe(false);
    expect(isIn(row, 'Still no refund. Nobody answers. We sat on the sofa.')).toBe(false);
  });
});

describe('rows of plain words', () => {
  const read = { intent: 'complaint', category: 'delivery_late', sectors: null } as const;
  const post = 'two weeks for one lamp and counting';

  it('stand where the analysis is sure of the category', () => {
    expect(situationOf(post, { ...read, certainty: 0.97 })?.id).toBe('likely-order-late');
  });

  it('do not stand where it is not, nor under a question', () => {
    expect(situationOf(post, { ...read, certainty: 0.5 })).toBeNull();
    expect(situationOf(post, { ...read, certainty: 0.97, intent: 'question' })).toBeNull();
  });

  it('leave a post to narrower rows', () => {
    const parcel = 'tracking says delivered but there is nothing here and no photo';
    expect(situationOf(parcel, { ...read, certainty: 0.97 })?.id).toBe('delivered-not-here');
  });
});
