import type { Sector } from '../sectors';
import { ALL_ENQUIRIES } from './enquiryRows';
import { likelyRows, type PostLabels } from './learned';
import { TRADES } from './trades';

const SECTORS_OF_ROW: ReadonlyMap<string, readonly Sector[]> = new Map(
  [...TRADES.flatMap(({ rows }) => rows), ...ALL_ENQUIRIES].flatMap(({ id, sectors }) =>
    sectors ? [[id, sectors] as const] : [],
  ),
);

/** A sector in which this much lies of what is likely is meant. */
const SURE = 0.6;

/** What is asked first in these is nearly the same: of a brand that is in no other, the likelier one will do. */
const ALIKE: ReadonlySet<Sector> = new Set(['devices', 'software']);

/** What is carried about or stands on a desk, and what runs on nothing else. */
const ON_A_DEVICE =
  /\b(?:i ?phones?|i ?pads?|i ?pods?|i ?os|phones?|mobiles?|watch|androids?|tablets?|mac ?books?|laptops?|siri|emojis?|any apps?|(?:all|most|some) (?:of )?(?:the |my )?apps)\b/i;

/**
 * Which of what a brand does a post is about: the sector in which most of the rows lie that it may be about. A row of several sectors counts for each in part.
 * `null`: no sector is sure.
 * @param brand `null`: not known
 */
export function sectorMeant(text: string, read: PostLabels, brand: ReadonlySet<Sector> | null): Sector | null {
  if (brand?.size === 1) return [...brand][0] ?? null;
  const shares = new Map<Sector, number>([...(brand ?? [])].map((sector) => [sector, 0]));
  for (const { id, likelihood } of likelyRows(text, read)) {
    const of = SECTORS_OF_ROW.get(id)?.filter((sector) => !brand || brand.has(sector)) ?? [];
    for (const sector of of) shares.set(sector, (shares.get(sector) ?? 0) + likelihood / of.length);
  }
  const [sector, share] = [...shares].reduce((most, one) => (one[1] > most[1] ? one : most), [null, -1] as [
    Sector | null,
    number,
  ]);
  if (brand && [...brand].every((one) => ALIKE.has(one)))
    return brand.has('devices') && ON_A_DEVICE.test(text) ? 'devices' : sector;
  const all = [...shares.values()].reduce((sum, each) => sum + each, 0);
  return share >= SURE * (brand ? all : 1) ? sector : null;
}
