import { AISLES } from './aisles';
import { BACK_ROOM } from './backRoom';
import { COUNTER_ORDERS } from './counterOrders';
import { DOORSTEPS } from './doorsteps';
import { SELLERS } from './sellers';
import { SHELVES } from './shelves';
import type { Trade } from './trades';

/** Shops, marketplaces, places to eat and groceries. What is bought and eaten is told under any category, so that the words alone decide. */
export const RETAIL: readonly Trade[] = [
  { rows: SELLERS },
  { rows: BACK_ROOM },
  { rows: DOORSTEPS },
  { rows: COUNTER_ORDERS },
  { rows: SHELVES },
  { rows: AISLES },
];
