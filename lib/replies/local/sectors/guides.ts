import type { SectorGuide } from './guide';
import { DIGITAL_GUIDES } from './guidesDigital';
import { GOODS_GUIDES } from './guidesGoods';
import { HOME_GUIDES } from './guidesHome';
import { JOURNEY_GUIDES } from './guidesJourneys';
import { PLACE_GUIDES } from './guidesPlaces';

export type { SectorGuide } from './guide';

/** One for each sector, in the order of SECTORS. */
export const SECTOR_GUIDES: readonly SectorGuide[] = [
  ...JOURNEY_GUIDES,
  ...GOODS_GUIDES,
  ...HOME_GUIDES,
  ...DIGITAL_GUIDES,
  ...PLACE_GUIDES,
];
