import type { Brand, Industry } from '@/lib/domain/brand';

/** Words of a name that tell the trade. Only words that hardly any brand of another trade bears. */
const NAME_WORDS: readonly [Industry, readonly string[]][] = [
  ['travel', ['air', 'airway', 'airways', 'airline', 'airlines', 'jet', 'fly', 'flights', 'airport', 'cruises']],
  ['transport', ['rail', 'railway', 'railways', 'train', 'trains', 'bus', 'buses', 'metro', 'transit', 'cabs', 'taxi']],
  ['finance', ['bank', 'banking', 'bancorp', 'insurance', 'credit', 'loans', 'mortgage', 'payments']],
  ['telecom', ['mobile', 'telecom', 'telco', 'broadband', 'fibre', 'wireless', 'cellular']],
  ['energy', ['energy', 'electric', 'electricity', 'gas']],
  ['hospitality', ['hotel', 'hotels', 'inn', 'inns', 'resort', 'resorts', 'hostels']],
  ['games', ['games', 'gaming']],
  ['food', ['pizza', 'burger', 'burgers', 'kitchen', 'grill', 'cafe', 'coffee', 'bakery', 'brewery', 'foods']],
  ['retail', ['stores', 'supermarket', 'supermarkets', 'fashion', 'shoes', 'furniture', 'clothing']],
  ['media', ['tv', 'radio', 'films', 'cinema', 'cinemas']],
];

/** Companies whose name does not tell the trade, as their accounts are called. Those that sell of everything are left out. */
const WELL_KNOWN: readonly [Industry, readonly string[]][] = [
  [
    'travel',
    'delta united southwest jetblue ryanair easyjet emirates etihad qantas lufthansa klm iberia spirit frontier wizzair aeromexico finnair tui expedia booking kayak'.split(
      ' ',
    ),
  ],
  ['transport', 'amtrak gwr lner scotrail northern avanti thameslink southeastern lyft greyhound megabus'.split(' ')],
  [
    'telecom',
    'verizon att tmobile sprint vodafone comcast xfinity spectrum telstra optus rogers telus bell bt ee o2 giffgaff airtel jio mtn safaricom talktalk plusnet boost centurylink cox'.split(
      ' ',
    ),
  ],
  [
    'finance',
    'amex hsbc barclays natwest lloyds santander monzo revolut chase citi paypal venmo visa mastercard klarna rbc wellsfargo bankofamerica bofa stripe allstate geico progressive aviva'.split(
      ' ',
    ),
  ],
  ['energy', 'edf eon centrica npower octopus bulb duke pge'.split(' ')],
  ['software', 'microsoft adobe google apple dropbox zoom slack lenovo dell github godaddy yahoo hp asus'.split(' ')],
  [
    'games',
    'xbox playstation nintendo steam mojang minecraft roblox rockstar ubisoft ea activision atvi riot epic blizzard'.split(
      ' ',
    ),
  ],
  [
    'media',
    'netflix hulu spotify youtube disney hbo twitch tiktok deezer roku paramount peacock soundcloud'.split(' '),
  ],
  [
    'food',
    'mcdonalds starbucks chipotle subway dominos kfc greggs nandos wendys doordash deliveroo grubhub'.split(' '),
  ],
  [
    'retail',
    'tesco sainsburys asda morrisons aldi lidl walmart target costco ikea argos ebay etsy asos zara nike adidas primark boots sephora waitrose wayfair marksandspencer currys ups usps fedex dhl dpd hermes evri royalmail yodel'.split(
      ' ',
    ),
  ],
  ['hospitality', 'hilton marriott hyatt airbnb ihg accor premierinn travelodge'.split(' ')],
];
const TRADE_OF: ReadonlyMap<string, Industry> = new Map(
  WELL_KNOWN.flatMap(([industry, names]) => names.map((name) => [name, industry] as const)),
);

/** A name written as one word tells its trade by its end ("fernhillairlines"); shorter words end others, too ("trail", "automobile"). */
const SHORTEST_ENDING = 7;

/** What accounts for customers are called behind the brand's own name. */
const DESK = /(?:customer)?(?:helpers?|helps?|support|cares?|service|assist|official|team|us|uk|usa|tweets?)$/;
const DESK_BEFORE = /^(?:ask|team|my|the|hey|get)/;

/** "AlderJetHelp" is alder, jet, help. */
const wordsOf = (name: string) =>
  name
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);

/** What the brand sells, as the user set it or as its name says; `null` where neither tells. */
export function industryOf({ industry, name }: Brand): Industry | null {
  if (industry) return industry;
  const words = new Set(wordsOf(name));
  const whole = wordsOf(name.toLowerCase()).join('').replace(/^@/, '');
  const bare = whole.replace(DESK, '').replace(DESK_BEFORE, '');
  const named = TRADE_OF.get(whole) ?? TRADE_OF.get(bare);
  if (named) return named;
  const tells = (sign: string) => words.has(sign) || (sign.length >= SHORTEST_ENDING && bare.endsWith(sign));
  return NAME_WORDS.find(([, signs]) => signs.some(tells))?.[0] ?? null;
}
