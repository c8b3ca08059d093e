import { remembered } from '@/lib/domain/remembered';
import type { Sector } from '../sectors';
import { SECTORS } from '../sectors/sector';
import { ALL_ENQUIRIES } from './enquiryRows';
import { isLearned, type Likelihoods, likelyRows, type PostLabels } from './learned';
import { TRADES } from './trades';

/** By row the places of its sectors among `SECTORS`. */
const PLACES_OF_ROW: ReadonlyMap<string, readonly number[]> = new Map(
  [...TRADES.flatMap(({ rows }) => rows), ...ALL_ENQUIRIES].flatMap(({ id, sectors }) =>
    sectors ? [[id, sectors.map((sector) => SECTORS.indexOf(sector))] as const] : [],
  ),
);

const NO_PLACES: readonly number[] = [];
const placesOf = remembered((ids: readonly string[]) => ids.map((id) => PLACES_OF_ROW.get(id) ?? NO_PLACES));

/** A sector in which this much lies of what is likely is meant. */
const SURE = 0.6;

/** What is asked first in these is nearly the same: of a brand that is in no other, the likelier one will do. */
const ALIKE: ReadonlySet<Sector> = new Set(['devices', 'software']);

/** What is carried about or stands on a desk, and what runs on nothing else. */
const ON_A_DEVICE =
  /\b(?:i ?phones?|i ?pads?|i ?pods?|i ?os|phones?|mobiles?|watch|androids?|tablets?|mac ?books?|laptops?|siri|emojis?|any apps?|(?:all|most|some) (?:of )?(?:the |my )?apps)\b/i;

/** By place of the sector what of the likelihood lies in it. */
function sharesOf({ ids, likelihoods }: Likelihoods, brand: ReadonlySet<Sector> | null): Float64Array {
  const shares = new Float64Array(SECTORS.length);
  const counts = SECTORS.map((sector) => !brand || brand.has(sector));
  for (const [row, places] of placesOf(ids).entries()) {
    const counted = brand ? places.filter((place) => counts[place]) : places;
    for (const place of counted)
      shares[place] = (shares[place] as number) + (likelihoods[row] as number) / counted.length;
  }
  return shares;
}

/**
 * Which of what a brand does a post is about: the sector in which most of the rows lie that it may be about. A row of several sectors counts for each in part.
 * `null`: no sector is sure.
 * @param brand `null`: not known
 */
export function sectorMeant(text: string, read: PostLabels, brand: ReadonlySet<Sector> | null): Sector | null {
  if (brand?.size === 1) return [...brand][0] ?? null;
  const shares = sharesOf(likelyRows(text, read), brand);
  const possible = [...(brand ?? SECTORS)].map((one): [Sector, number] => [one, shares[SECTORS.indexOf(one)] ?? 0]);
  const [sector, share] = possible.reduce<[Sector | null, number]>(
    (most, one) => (one[1] > most[1] ? one : most),
    [null, -1],
  );
  if (brand && [...brand].every((one) => ALIKE.has(one)))
    return brand.has('devices') && ON_A_DEVICE.test(text) ? 'devices' : sector;
  const all = possible.reduce((sum, [, each]) => sum + each, 0);
  return share >= SURE * (brand ? all : 1) ? sector : null;
}

/**
 * Which rows may be believed: of a brand that nothing is known of, one that belongs to some trades and that nothing was learned of only where the post is of
 * one of them. "Internet banking is down" is no broken line.
 */
export function believable(
  text: string,
  read: PostLabels,
  brand: ReadonlySet<Sector> | null,
): (row: { id: string; sectors?: readonly Sector[] }) => boolean {
  if (brand) return () => true;
  const trade = sectorMeant(text, read, null);
  return ({ id, sectors }) => !sectors || isLearned(id) || (trade !== null && sectors.includes(trade));
}
