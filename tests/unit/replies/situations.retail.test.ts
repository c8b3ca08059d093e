import { describe, expect, it } from 'vitest';
import { isIn } from '../../../lib/replies/local/situations';
import { AISLES } from '../../../lib/replies/local/situations/aisles';
import { BACK_ROOM } from '../../../lib/replies/local/situations/backRoom';
import { CHARGES } from '../../../lib/replies/local/situations/charges';
import { CONTACT } from '../../../lib/replies/local/situations/contact';
import { CONTENTS } from '../../../lib/replies/local/situations/contents';
import { COUNTER_ORDERS } from '../../../lib/replies/local/situations/counterOrders';
import { DELIVERY } from '../../../lib/replies/local/situations/delivery';
import { DOORSTEPS } from '../../../lib/replies/local/situations/doorsteps';
import { FEES } from '../../../lib/replies/local/situations/fees';
import { FOOD } from '../../../lib/replies/local/situations/food';
import { GROCERIES } from '../../../lib/replies/local/situations/groceries';
import { OFFERS } from '../../../lib/replies/local/situations/offers';
import { ORDERS } from '../../../lib/replies/local/situations/orders';
import { PRODUCTS } from '../../../lib/replies/local/situations/products';
import { REFUNDS } from '../../../lib/replies/local/situations/refunds';
import { SELLERS } from '../../../lib/replies/local/situations/sellers';
import { SHELVES } from '../../../lib/replies/local/situations/shelves';
import { SHOPS } from '../../../lib/replies/local/situations/shops';
import type { Situation } from '../../../lib/replies/local/situations/situation';
import { STOCK } from '../../../lib/replies/local/situations/stock';
import { SUBSCRIPTIONS } from '../../../lib/replies/local/situations/subscriptions';
import { WEAR } from '../../../lib/replies/local/situations/wear';

const TABLES: Record<string, readonly Situation[]> = {
  AISLES,
  BACK_ROOM,
  COUNTER_ORDERS,
  DOORSTEPS,
  SELLERS,
  SHELVES,
  CHARGES,
  CONTACT,
  CONTENTS,
  DELIVERY,
  FEES,
  FOOD,
  GROCERIES,
  OFFERS,
  ORDERS,
  PRODUCTS,
  REFUNDS,
  SHOPS,
  STOCK,
  SUBSCRIPTIONS,
  WEAR,
};

const byId = Object.values(TABLES)
  .flat()
  .map((row) => [row.id, row] as const);

it.each(byId)('%s knows its posts from their look-alikes', (_, row) => {
  expect(row.hits.filter((post) => !isIn(row, post))).toEqual([]);
  expect(row.misses.filter((post) => isIn(row, post))).toEqual([]);
  expect(row.hits.length).toBeGreaterThanOrEqual(3);
  expect(row.misses.length).toBeGreaterThanOrEqual(2);
});

it.each(byId)('%s is written plainly', (_, row) => {
  const asked = [...row.ask, ...(row.quick ?? [])].map(({ text }) => text);
  const lines = [...row.ack, ...asked, row.detail, ...row.act];
  expect(lines.filter((line) => /sorry|apolog|[!—]|\p{Extended_Pictographic}/iu.test(line))).toEqual([]);
  expect(lines.filter((line) => line.length >= 130)).toEqual([]);
  expect(row.ack.filter((line) => !line.endsWith('.'))).toEqual([]);
  expect(row.ask.filter(({ text }) => !text.endsWith('?'))).toEqual([]);
});

describe('the tables', () => {
  it('name every situation once', () => {
    const ids = byId.map(([id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});
