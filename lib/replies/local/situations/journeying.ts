import { ALOFT } from './aloft';
import { CABS } from './cabs';
import { DEPARTURES } from './departures';
import { GROUNDINGS } from './groundings';
import { LODGINGS } from './lodgings';
import { PARCELWAYS } from './parcelways';
import { RAILWAY } from './railway';
import { RUNNERS } from './runners';
import { TIDINGS } from './tidings';
import type { Trade } from './trades';

/** Journeys, stays and couriers told narrowly, so that no category need vouch for them. */
export const JOURNEYING: readonly Trade[] = [
  { rows: DEPARTURES },
  { rows: GROUNDINGS },
  { rows: ALOFT },
  { rows: RAILWAY },
  { rows: CABS },
  { rows: RUNNERS },
  { rows: PARCELWAYS },
  { rows: LODGINGS },
  { rows: TIDINGS },
];
