import type { Intent } from '@/lib/domain/labels';
import { CABIN_MATTERS } from './cabinMatters';
import { CAB_MATTERS } from './cabMatters';
import { HOWEVER_PUT } from './intents';
import { MONEY_MATTERS } from './moneyMatters';
import { RAIL_MATTERS } from './railMatters';
import { ROOM_MATTERS } from './roomMatters';
import { SALE_MATTERS } from './saleMatters';
import { SEAT_AND_FARE_MATTERS } from './seatAndFareMatters';
import { STORE_MATTERS } from './storeMatters';
import type { Trade } from './trades';

/** What is told of a day out may be a rumour, too. */
const TOLD: readonly Intent[] = [...HOWEVER_PUT, 'misinformation'];

/** Matters of journeys, stays, shops and money that have one sharp question of their own, so that they stand before the wider rows. */
export const ON_THE_DAY: readonly Trade[] = [
  { rows: CABIN_MATTERS, intents: TOLD },
  { rows: SEAT_AND_FARE_MATTERS, intents: TOLD },
  { rows: RAIL_MATTERS, intents: TOLD },
  { rows: CAB_MATTERS, intents: TOLD },
  { rows: ROOM_MATTERS, intents: TOLD },
  { rows: STORE_MATTERS, intents: TOLD },
  { rows: SALE_MATTERS, intents: TOLD },
  { rows: MONEY_MATTERS, intents: TOLD },
];
