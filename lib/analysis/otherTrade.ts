import type { Brand, Industry } from '@/lib/domain/brand';

interface Trade {
  /** In a brand's name or its list of products: it is in this trade. */
  named: RegExp;
  industries: readonly Industry[];
  /** What only a business of this trade has; said with "your" before it. */
  things: string;
  hit: string;
}

/** Trades whose things no other trade has. Left out is what many keep beside their own: a café, a website, a driver. */
export const TRADES: Record<string, Trade> = {
  air: {
    named: /\b(?:air|airlines?|airways|jets?|fly|flights?|aviation)\b/i,
    industries: ['travel', 'transport'],
    things: 'pilots?|cabin crew|flights?|boarding gate|captain',
    hit: 'your pilot was hilarious today',
  },
  rail: {
    named: /\b(?:rail|railways?|trains?|metro|tram|line)\b/i,
    industries: ['travel', 'transport'],
    things: 'trains?|carriages?|quiet coach|trams?',
    hit: 'your train broke down outside Wigan',
  },
  road: {
    named: /\b(?:bus(?:es)?|coach(?:es)?|taxis?|cabs?|rides?|cars?|transit)\b/i,
    industries: ['travel', 'transport'],
    things: '(?:number |no\\.? )?(?:\\d+ )?bus(?:es)?|taxis?|cabs?|taxi driver|bus driver',
    hit: 'your number 12 bus nearly hit me',
  },
  sea: {
    named: /\b(?:ferr(?:y|ies)|cruises?|sea|boats?)\b/i,
    industries: ['travel', 'transport'],
    things: 'ferr(?:y|ies)|cruise ship',
    hit: 'your ferry left early',
  },
  animals: {
    named: /\b(?:vets?|pets?|veterinary|animals?|farm)\b/i,
    industries: ['health'],
    things: 'vets?|kennels?',
    hit: 'your vets saved my rabbit',
  },
  health: {
    named: /\b(?:health|hospital|clinic|dental|dentists?|medical|surgery|pharmacy|care|doctors?)\b/i,
    industries: ['health', 'public'],
    things: 'surgeons?|midwi(?:fe|ves)|dentists?|a&e|ward|gp',
    hit: 'your midwife was brilliant',
  },
  council: {
    named: /\b(?:council|city|borough|county|municipal)\b/i,
    industries: ['public'],
    things: 'council tax(?: bill)?|bin collections?|bin men|parking wardens?',
    hit: 'your council tax bill is a joke',
  },
  money: {
    named: /\b(?:bank|building society|finance|financial|credit|money|mortgages?|insurance|pay\w*)\b/i,
    industries: ['finance'],
    things: 'mortgage|overdraft|cash ?points?|cash machine',
    hit: 'your overdraft fee is a disgrace',
  },
  network: {
    named: /\b(?:broadband|mobile|fibre|telecoms?|net|phones?|wireless|tv|cable|media)\b/i,
    industries: ['telecom', 'media'],
    things: 'broadband|fibre|sim(?: card)?|phone masts?',
    hit: 'your broadband is off again',
  },
  power: {
    named: /\b(?:energy|power|electric\w*|gas|water|oil|solar|utilit\w+)\b/i,
    industries: ['energy', 'public'],
    things: 'electricity bill|gas bill|smart meters?|standing charge|tariff',
    hit: 'your electricity bill tripled',
  },
  table: {
    named:
      /\b(?:restaurants?|caf[eé]s?|kitchens?|pizza|burgers?|grill|bar|bakery|brew\w*|foods?|grocer\w*|farm|hotels?|pub|inn|cinema|airlines?|ferries|garden|supermarket|stores?|market|mart|theme|leisure|park|holidays)\b/i,
    industries: ['food', 'hospitality', 'travel', 'retail'],
    things: 'burgers?|pizzas?|waiters?|waitress(?:es)?|beers?|kebabs?|sunday roast',
    hit: 'your burger had no cheese',
  },
  sport: {
    named: /\b(?:fc|rovers|united|city|town|athletic|sports?|rugby|football|cricket|tv|streaming)\b/i,
    industries: ['media', 'games'],
    things: 'goal ?keeper|striker|midfield|football season|back four',
    hit: 'your goalkeeper was shocking',
  },
  beds: {
    named: /\b(?:hotels?|inns?|resorts?|lodges?|hostel|holidays?|travel|stays?|spa)\b/i,
    industries: ['hospitality', 'travel'],
    things: 'hotel(?: \\w+)?|hotel pool|bellboy|chambermaid',
    hit: "why's your hotel pool closed",
  },
  teaching: {
    named: /\b(?:university|college|school|academy|education|learning|courses?|tutors?)\b/i,
    industries: ['education', 'public'],
    things: 'lectures?|lecturers?|campus|headteacher',
    hit: 'your lecture was cancelled',
  },
  screens: {
    named: /\b(?:cinemas?|films?|theatres?|pictures|leisure|media|streaming|tv)\b/i,
    industries: ['media'],
    things: 'cinemas?|projectionist',
    hit: 'your cinema was freezing',
  },
  building: {
    named: /\b(?:roof\w*|build\w*|windows?|homes?|housing|construction|kitchens|property|lettings|estates?)\b/i,
    industries: [],
    things: 'roof(?:ers|ing)(?: \\w+)?|scaffolders',
    hit: 'your roofing guys left nails everywhere',
  },
};

/** Words that say what a brand sells where none of the trades above is its own. */
const SELLS =
  /\b(?:books?|shoes?|candles?|furniture|pet ?foods?|stationery|cosmetics|sleep|mattress(?:es)?|insurance|gardens?|streaming|sportswear|appliances|grocer\w*|windows|lamps?|cloth(?:es|ing)|jewell?ery|toys?|soaps?|pens?|tea|coffee)\b/i;

const wordsOf = ({ name, products }: Brand) => `${name} ${products.join(' ')}`;
const foreign = new WeakMap<Brand, RegExp | null>();

/** "your …" with the things of every trade that is not the brand's; `null` where it is not known what the brand does. */
function foreignThings(brand: Brand): RegExp | null {
  const before = foreign.get(brand);
  if (before !== undefined) return before;
  const words = wordsOf(brand);
  const isOwn = ({ named, industries }: Trade) =>
    named.test(words) || (brand.industry !== null && industries.includes(brand.industry));
  const trades = Object.values(TRADES);
  const isKnown =
    SELLS.test(words) || trades.some(({ named }) => named.test(words)) || (brand.industry ?? 'other') !== 'other';
  const others = trades.filter((trade) => !isOwn(trade)).map(({ things }) => things);
  const made = isKnown
    ? new RegExp(
        String.raw`\b(?:your|ur) (?:(?!replacement |shuttle |airport |courtesy |transfer )\p{L}+ )?(?:${others.join('|')})\b|\bmy (?:mortgage|broadband|flight|electricity bill) (?:with|from) you\b(?<=(?:${others.join('|')}) (?:with|from) you)`,
        'iu',
      )
    : null;
  foreign.set(brand, made);
  return made;
}

/** The post speaks to a business of another trade: a pilot to a broadband company, a mortgage to a pet shop. */
export function speaksOfAnotherTrade(brand: Brand, words: string): boolean {
  return foreignThings(brand)?.test(words) ?? false;
}
