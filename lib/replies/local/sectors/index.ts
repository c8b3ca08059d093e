import type { Brand, Industry } from '@/lib/domain/brand';
import { remembered } from '@/lib/domain/remembered';
import { SECTORS_OF_COMPANY } from './companies';
import type { Sector } from './sector';

export type { Sector } from './sector';

/** What brands of an industry, as the user picks it, may do. Not listed: anything. */
const SECTORS_OF_INDUSTRY: Readonly<Partial<Record<Industry, readonly Sector[]>>> = {
  retail: ['shop', 'marketplace', 'grocery', 'courier'],
  food: ['restaurant', 'food_delivery', 'grocery'],
  travel: ['airline', 'travel_agent', 'hotel', 'rail'],
  transport: ['rail', 'transit', 'rides', 'courier'],
  telecom: ['mobile', 'broadband'],
  finance: ['bank', 'insurance'],
  energy: ['energy'],
  software: ['software', 'devices'],
  games: ['games'],
  media: ['streaming', 'social'],
  health: ['health'],
  education: ['education'],
  hospitality: ['hotel', 'restaurant', 'venue'],
  public: ['public'],
  charity: ['public', 'shop'],
};

/** Words of a name that tell what is done. Only words that hardly any brand of another sector bears. */
const NAME_WORDS: readonly [readonly Sector[], string][] = [
  [['airline'], 'air airway airways airline airlines jet fly flights airport'],
  [['travel_agent'], 'cruise cruises holidays vacations'],
  [['rail'], 'rail railway railways train trains'],
  [['transit'], 'bus buses metro transit tram trams ferry ferries'],
  [['rides'], 'cab cabs taxi taxis'],
  [['bank'], 'bank banking bancorp credit loans mortgage payments'],
  [['insurance'], 'insurance'],
  [['mobile'], 'mobile telecom telco wireless cellular'],
  [['broadband'], 'broadband fibre fiber telecom telco'],
  [['energy'], 'energy electric electricity gas'],
  [['hotel'], 'hotel hotels inn inns resort resorts hostel hostels'],
  [['games'], 'games gaming'],
  [['restaurant'], 'pizza burger burgers kitchen grill cafe coffee bakery brewery foods'],
  [['grocery'], 'foods supermarket supermarkets grocery grocers'],
  [['shop'], 'stores supermarket supermarkets fashion shoes furniture clothing toys books'],
  [['courier'], 'parcel parcels courier couriers'],
  [['streaming'], 'tv radio films'],
  [['venue'], 'cinema cinemas theatre theater museum gym gyms fitness zoo'],
  [['health'], 'clinic dental pharmacy opticians'],
  [['education'], 'university college academy'],
  [['public'], 'council'],
];

/** A name written as one word tells its trade by its end ("fernhillairlines"); shorter words end others, too ("trail", "automobile"). */
const SHORTEST_ENDING = 7;

/** What accounts for customers are called behind the brand's own name. */
const DESK =
  /(?:customer)?(?:helpers?|helps?|support|cares?|service|services|assist|official|team|us|uk|usa|tweets?|enq|cs)$/;
const DESK_BEFORE = /^(?:ask|team|my|the|hey|get)/;

/** "AlderJetHelp" is alder, jet, help. */
const wordsOf = (name: string) =>
  name
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);

const namedSectors = remembered((name: string): ReadonlySet<Sector> | null => {
  const words = new Set(wordsOf(name));
  const whole = wordsOf(name.toLowerCase()).join('');
  const bare = whole.replace(DESK, '').replace(DESK_BEFORE, '');
  const known = SECTORS_OF_COMPANY.get(whole) ?? SECTORS_OF_COMPANY.get(bare);
  if (known) return known;
  const tells = (sign: string) => words.has(sign) || (sign.length >= SHORTEST_ENDING && bare.endsWith(sign));
  const told = NAME_WORDS.filter(([, signs]) => signs.split(' ').some(tells)).flatMap(([sectors]) => sectors);
  return told.length > 0 ? new Set(told) : null;
});

/** What the brand does, as the user set it or as its name says; `null` where neither tells. */
export function sectorsOf({ industry, name }: Pick<Brand, 'industry' | 'name'>): ReadonlySet<Sector> | null {
  const named = namedSectors(name);
  if (!industry) return named;
  const set = SECTORS_OF_INDUSTRY[industry];
  if (!set) return named;
  const both = set.filter((sector) => named?.has(sector));
  return new Set(both.length > 0 ? both : set);
}

/** Whether something that only brands of these sectors deal with may be this brand's. Both may be unknown: then it may. */
export const mayBeOf = (sectors: readonly Sector[] | undefined, brand: ReadonlySet<Sector> | null): boolean =>
  !sectors || !brand || sectors.some((sector) => brand.has(sector));
