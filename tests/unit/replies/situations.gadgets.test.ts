import { expect, it } from 'vitest';
import { isIn } from '@/lib/replies/local/situations';
import { DESKTOPS } from '@/lib/replies/local/situations/desktops';
import { DEVICE_CONTENTS } from '@/lib/replies/local/situations/deviceContents';
import { DEVICE_MEDIA } from '@/lib/replies/local/situations/deviceMedia';
import { GADGET_MONEY } from '@/lib/replies/local/situations/gadgetMoney';
import { GADGET_ODDITIES } from '@/lib/replies/local/situations/gadgetOddities';
import { HANDSETS } from '@/lib/replies/local/situations/handsets';
import { PHONE_MANNERS } from '@/lib/replies/local/situations/phoneManners';
import { PHONE_PARTS } from '@/lib/replies/local/situations/phoneParts';
import { PRINTING } from '@/lib/replies/local/situations/printing';
import { UPDATES_GONE_WRONG } from '@/lib/replies/local/situations/updatesGone';

const ROWS = [
  ...PRINTING,
  ...DESKTOPS,
  ...DEVICE_CONTENTS,
  ...DEVICE_MEDIA,
  ...GADGET_MONEY,
  ...PHONE_PARTS,
  ...PHONE_MANNERS,
  ...HANDSETS,
  ...GADGET_ODDITIES,
  ...UPDATES_GONE_WRONG,
].map((row) => [row.id, row] as const);

it.each(ROWS)('%s knows its posts from their look-alikes', (_, row) => {
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
  expect(row.ask.filter(({ text }) => !/[?.]$/.test(text))).toEqual([]);
  expect(row.ack.length).toBeGreaterThanOrEqual(3);
});

/** Each is its own row's, and no other's that stands before it. */
it.each(ROWS)('%s is the first of these rows for its own posts', (id, row) => {
  const others = row.hits.map((post) => ROWS.find(([, other]) => isIn(other, post))?.[0]);
  expect(others).toEqual(row.hits.map(() => id));
});
