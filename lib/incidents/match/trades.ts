// What a business of one trade is written to about and others are not. What everybody writes of when something goes wrong elsewhere (the train home, the
// wedding, the rent, the hospital) is left out: it follows from incidents of every trade.

export interface Trade {
  id: string;
  /** Sought in the plain line of a post and of a sheet. */
  things: RegExp;
  /** Whose things are close enough to be written of beside its own. */
  near: readonly string[];
  hits: readonly string[];
  misses: readonly string[];
}

const rx = (parts: TemplateStringsArray, ...values: string[]) => {
  const source = String.raw(parts, ...values).replace(/\s*\n\s*/g, '');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'gu');
};

export const TRADES: readonly Trade[] = [
  {
    id: 'air',
    things: rx`flights?|airlines?|airports?|pilots?|cabin crew|cabin bags?|boarding (?:pass(?:es)?|gate|card)|stewardess|runway|layover|check in desk|hand luggage|carousel|airways|duty free|hold luggage|priority boarding|aisle seat|window seat|suitcase`,
    near: ['rail', 'sea', 'lodging', 'holidays'],
    hits: ['boarding pass will not open', 'the cabin crew were rude'],
    misses: ['we are stuck here'],
  },
  {
    id: 'rail',
    things: rx`carriages?|quiet coach|railcards?|platform \d+|trams?|metro|guard on the|conductor|rail replacement|(?:the )?\d+ (?:\d+ )?(?:from|to) (?:london|glasgow|leeds|york|manchester|bristol|cardiff|reading|paddington|euston)|season ticket|return ticket|peak fares?|train seats?`,
    near: ['air', 'road', 'sea', 'holidays'],
    hits: ['no air in the carriage', 'my railcard has not come'],
    misses: ['the train home was late'],
  },
  {
    id: 'road',
    things: rx`bus driver|bus stop|bus pass|(?:number|no|the) \d+ bus|cabs?|cabbie|rides?|rider|hire car|car hire|rental car|sat nav|windscreen|mot|bumper|clutch|gearbox|dealership|test drive|forecourt|tyres?|car wash|charging point|garage (?:said|says|wants|told)`,
    near: ['rail', 'air', 'holidays', 'cover'],
    hits: ['the number 12 bus went past me', 'gearbox went after a month'],
    misses: ['i drove home'],
  },
  {
    id: 'sea',
    things: rx`ferry|ferries|cruises?|sailings?|on deck|car deck|marina|cabins? on (?:the )?(?:ship|boat)|crossing`,
    near: ['air', 'rail', 'holidays', 'lodging'],
    hits: ['the ferry left early'],
    misses: ['i see'],
  },
  {
    id: 'lodging',
    things: rx`hotels?|hostel|reception desk|room (?:\d+|service|key)|check ?out time|chambermaid|housekeeping|minibar|spa|villa|airbnb|holiday (?:let|cottage|park)|lodge|b and b|breakfast buffet|twin beds?|sea view`,
    near: ['air', 'sea', 'rail', 'holidays', 'events', 'table'],
    hits: ['there was mould in room 14'],
    misses: ['no room for us'],
  },
  {
    id: 'holidays',
    things: rx`package holiday|travel agent|transfer coach|resort|rep at the|all inclusive|half board|tour guide|excursions?`,
    near: ['air', 'sea', 'lodging', 'rail', 'road'],
    hits: ['the resort was a building site'],
    misses: ['on holiday'],
  },
  {
    id: 'parcels',
    things: rx`parcels?|courier|couriers|safe place|left (?:it )?(?:in|with|behind) (?:the|my|a) (?:bin|neighbour|porch|shed|hedge)|sorting office|tracking|tracked|out for delivery|letterbox|delivery (?:driver|man|slot|window|date|note|charge)|next day delivery|signed for|postage|royal mail|depot`,
    near: ['shop', 'clothes', 'home', 'table', 'grocery', 'electronics', 'beauty'],
    hits: ['courier threw it over the gate'],
    misses: ['it never came'],
  },
  {
    id: 'clothes',
    things: rx`dress|dresses|jeans|trousers|boots|shoes?|heels?|trainers|coat|coats|jacket|jumper|knitwear|hoodie|leggings|blouse|skirt|shirts?|suits?|bra|sock|socks|tights|sizing|size (?:\d+|small|medium|large|up|down|guide)|sleeves?|hem|zip|zips|fabric|seam|handbag|necklace|earrings|bracelet|watch strap|fitting room|changing room|wore|wearing it`,
    near: ['shop', 'parcels'],
    hits: ['the hem of the dress came down'],
    misses: ['what are we wearing tonight'],
  },
  {
    id: 'home',
    things: rx`sofas?|settee|armchair|wardrobes?|mattress(?:es)?|bed frame|headboard|bunk|curtains?|blinds|carpets?|rug|rugs|tiles?|wallpaper|paint|shelf|shelves|flat ?pack|table legs?|chair|chairs|lamp|lampshade|cushions?|duvet cover|bedding|towels?|saucepan|frying pan|mug|mugs|vase|kitchen units?|worktop|oak|bookcase|cot|pram|pushchair|buggy|car seat`,
    near: ['shop', 'parcels', 'appliances'],
    hits: ['the settee sags in the middle'],
    misses: ['sat at home'],
  },
  {
    id: 'appliances',
    things: rx`washing machine|dishwasher|tumble dryer|fridge freezer|oven|hob|kettle|toaster|microwave|hoover|vacuum|blender|air fryer|coffee machine|iron(?:ing)?|hairdryer|lawnmower|mower|drill|extractor`,
    near: ['home', 'shop', 'electronics', 'power', 'parcels'],
    hits: ['my dishwasher leaves grit'],
    misses: ['a hot drink'],
  },
  {
    id: 'electronics',
    things: rx`laptops?|headphones|earbuds|speaker|tablet|console|controller|printer|ink cartridges?|toner|camera|lens|smart ?watch|charger|usb|touch ?screen|keyboard|firmware|router|monitor|pixels?`,
    near: ['appliances', 'shop', 'network', 'parcels', 'apps'],
    hits: ['printer eats the paper'],
    misses: ['it went black'],
  },
  {
    id: 'table',
    things: rx`burgers?|pizzas?|chips|fries|nuggets|waiters?|waitress|starters?|dessert|sunday roast|kebab|curry|noodles|sushi|steak|carvery|the menu|booked a table|table for \w+|chef|barista|latte|flat white|cappuccino|milkshake|brunch|takeaway|drive thr(?:u|ough)|tip(?:ping)? (?:the|was)|beer garden|pint|landlord of|bakery|sandwich(?:es)?|wrap|tray bake|pie`,
    near: ['grocery', 'lodging', 'leisure'],
    hits: ['no cheese in my burger', 'cold latte'],
    misses: ['we had dinner'],
  },
  {
    id: 'grocery',
    things: rx`trolley|trolleys|aisles?|self checkouts?|substitut\p{L}*|clubcard|loyalty card|meal deal|crisps|biscuits|cereal|yog(?:h)?urts?|loaf|bread|milk|cheese|eggs|sausages|bacon|bananas?|strawberr(?:y|ies)|salad|avocados?|chocolate|cake|cakes|beans|soup|jam|crust|deli counter|freezer aisle|bag for life|ready meal|squash bottle|wine|beer`,
    near: ['table', 'shop', 'parcels'],
    hits: ['mould on the loaf', 'trolley with a squeaky wheel'],
    misses: ['we shop here'],
  },
  {
    id: 'beauty',
    things: rx`mascara|lipstick|foundation|shampoo|conditioner|serum|moisturiser|perfume|nail varnish|salon|hairdresser|haircut|fringe|highlights|eyelashes|lashes|brows|waxing|facial|manicure|make ?up`,
    near: ['shop', 'parcels', 'health'],
    hits: ['the salon ruined my fringe'],
    misses: ['my hair is grey'],
  },
  {
    id: 'bank',
    things: rx`overdraft|mortgages?|loans?|isa|savings account|current account|interest rate|credit limit|cash ?points?|cash machine|standing orders?|sort code|cheques?|branch(?:es)?|pin|paid in|pay in|bank manager|fixed rate|credit card|bank card|statements?|lending|balance transfer`,
    near: ['cover', 'pay'],
    hits: ['the branch in our town is closing', 'overdraft fee'],
    misses: ['my rent is due'],
  },
  {
    id: 'pay',
    things: rx`payout|wallet app|merchant|seller account|withdraw\p{L}*|deposit(?:ed|s)? (?:to|into|from)|crypto|coins?|exchange rate|transfer fee|stocks?|shares|trading`,
    near: ['bank', 'cover', 'apps'],
    hits: ['my payout is on hold'],
    misses: ['i paid'],
  },
  {
    id: 'cover',
    things: rx`insurance|insurer|policy|policies|premiums?|claims? (?:handler|form|number|refused|department)|excess|no claims|life cover|pet cover|travel cover|renewal`,
    near: ['bank', 'road', 'pay', 'health'],
    hits: ['claim handler never rang'],
    misses: ['who covers this'],
  },
  {
    id: 'network',
    things: rx`broadband|fibre|router|wifi|wi fi|sim|sims|sim card|esim|roaming|signal bars?|phone mast|masts?|5g|4g|data allowance|minutes and texts|landline|porting|contract phone|upload speed|megs|mbps|set top box|line rental|nbn`,
    near: ['electronics', 'apps', 'media'],
    hits: ['roaming charges in turkey', 'fibre is slow'],
    misses: ['no signal from you at all'],
  },
  {
    id: 'power',
    things: rx`electricity bill|gas bill|smart meters?|meter readings?|standing charge|tariffs?|unit rate|kwh|solar panels?|heat pump|boilers?|boiler service|energy (?:bill|company|supplier)|prepay(?:ment)? meter|water bill|water meter|stop ?cock|sewers?|drains?`,
    near: ['appliances', 'council'],
    hits: ['standing charge went up'],
    misses: ['power to the people'],
  },
  {
    id: 'media',
    things: rx`episodes?|season \d+|subtitles|box ?set|playlists?|podcast|albums?|songs?|dubbed|presenter|newsreader|broadcast|ads? every|streaming|documentary|soap|plot|ep \d+|trailer|concert ticket|channel \d+|puzzle|crossword|subscribers?`,
    near: ['network', 'apps', 'events', 'games'],
    hits: ['ep 5 has no subtitles'],
    misses: ['a new chapter'],
  },
  {
    id: 'games',
    things: rx`console|level \d+|lag|ping|skins?|dlc|loot|ranked|matchmaking|boss fight|gamertag|raid|servers? lag`,
    near: ['apps', 'electronics', 'media'],
    hits: ['matchmaking put me with bots'],
    misses: ['a game of two halves'],
  },
  {
    id: 'apps',
    things: rx`followers|hashtags?|reels?|my (?:profile|feed|page|channel|post) (?:was|is|got|has)|shadow ?banned|banned (?:from|my|for)|moderation|moderators?|reported (?:a|the|this|him|her|them|30|\d+)|dark mode|plug ?in|api|spreadsheet|widget|inbox|username|blue tick|fake (?:account|profile|ads?)|ads? (?:for|from|on)|dating|memories|the algorithm`,
    near: ['games', 'media', 'pay', 'electronics', 'network'],
    hits: ['my page was shadowbanned'],
    misses: ['i saw the post'],
  },
  {
    id: 'health',
    things: rx`gps?|surgery|surgeons?|midwife|midwives|dentists?|fillings?|crown|consultants?|ward|a and e|waiting list|blood test|scan|prescriptions?|physio|optician|glasses|lenses|hearing aids?|vaccin\p{L}*|jab|care home|carers?|therapist|counsellor|clinic|x ray|physiotherapy|operation|nhs`,
    near: ['animals', 'beauty', 'cover', 'council'],
    hits: ['the midwife was lovely', 'waiting list for a scan'],
    misses: ['i am so sick of this'],
  },
  {
    id: 'animals',
    things: rx`vets?|kennels?|cattery|puppy|puppies|kitten|rabbit|hamster|fleas?|worming|groomer|dog food|cat food|litter tray|vet nurse`,
    near: ['health', 'cover'],
    hits: ['your vet saved my rabbit'],
    misses: ['my dog ate it'],
  },
  {
    id: 'council',
    things: rx`council tax|pot ?holes?|bin men|bin lorry|recycling bin|wheelie bin|parking wardens?|planning (?:permission|application)|street ?lights?|kerb|pavement|library|libraries|allotment|councillors?|town hall|fly tipping|dog bins?|speed bumps?|passport office|visa`,
    near: ['power', 'schools', 'health'],
    hits: ['the pothole outside 14 is back'],
    misses: ['rubbish service'],
  },
  {
    id: 'schools',
    things: rx`teachers?|headteacher|pupils?|lessons?|homework|tutors?|lecturers?|lectures?|module|semester|campus|halls of residence|dissertation|degree|nursery|childminder|parents evening|school trip|classroom|exams?|syllabus|course fees?|library card`,
    near: ['council'],
    hits: ['my tutor has not marked it'],
    misses: ['late for school'],
  },
  {
    id: 'events',
    things: rx`box office|encore|support act|front row|stalls|circle seats|dress circle|usher|matinee|interval drinks|presale|resale|touts|festival|wristband|exhibition|galler(?:y|ies)|popcorn|screen \d+|cinema|home (?:kit|end|game)|away (?:end|kit)|referee|kick off|stewards|match day|season ticket|turnstile`,
    near: ['media', 'leisure', 'lodging'],
    hits: ['popcorn on the seats in screen 3'],
    misses: ['what a show of hands'],
  },
  {
    id: 'leisure',
    things: rx`gym|treadmill|spin class|personal trainer|swimming (?:pool|lessons?)|pool|changing rooms?|rollercoaster|theme park|rides at|soft play|bowling|golf|sauna|yoga|pilates|locker|towel hire|climbing wall|zoo|aquarium`,
    near: ['events', 'table'],
    hits: ['hair in the pool again', 'spin class cut short'],
    misses: ['in the fast lane'],
  },
  {
    id: 'shop',
    things: rx`gift cards?|gift wrap|store card|shop assistant|sales assistant|fitting|window display|click and collect|price tag|returns (?:desk|label|policy|window|page)|exchange it|in store|in stock|out of stock|restock(?:ed|ing)?|discount code|promo code|voucher code|student discount|black friday|sale (?:price|items?|stuff|online)`,
    near: ['clothes', 'home', 'appliances', 'electronics', 'grocery', 'beauty', 'parcels', 'table', 'toys'],
    hits: ['your gift card will not scan', 'when is it restocked'],
    misses: ['we shop around'],
  },
  {
    id: 'toys',
    things: rx`lego|dolls?|jigsaw|teddy|board game|toys|playset|figurine|puzzle|craft kit|wool|yarn|fabric shop|guitar|piano|strings|amp|bike|bikes|helmet|saddle|tent|tents|rucksack`,
    near: ['shop', 'parcels'],
    hits: ['the jigsaw has a piece missing'],
    misses: ['do not toy with us'],
  },
  {
    id: 'work',
    things: rx`job interview|my application|applied for|recruit(?:er|ment|ing)|vacanc(?:y|ies)|zero hours|my manager|line manager|rota|payslip|hr department|unpaid|tribunal|contractor|freelance invoice|new starter|apprentice`,
    near: ['pay', 'bank'],
    hits: ['applied for the job in may'],
    misses: ['it does not work'],
  },
  {
    id: 'property',
    things: rx`estate agents?|letting agents?|tenancy|tenants?|landlord|viewing|deposit (?:back|scheme)|conveyanc\p{L}*|solicitors?|survey(?:or)?|completion date|service charge|leasehold|house purchase|damp|repairs team`,
    near: ['bank', 'council', 'power'],
    hits: ['the letting agent kept my deposit back'],
    misses: ['at home'],
  },
];

/** The trades whose things a plain line names, each with the different things. */
export function tradesIn(line: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, things } of TRADES) {
    const said = new Set([...line.matchAll(things)].map(([thing]) => thing));
    if (said.size > 0) found.set(id, said);
  }
  return found;
}

const NEAR = new Map(TRADES.map(({ id, near }) => [id, near]));

/** How many different things of trades that are neither these nor near to them. */
export function foreignThings(found: ReadonlyMap<string, ReadonlySet<string>>, own: ReadonlySet<string>): Set<string> {
  const foreign = new Set<string>();
  const ours = new Set<string>();
  for (const [id, things] of found) {
    const isOurs = own.has(id) || (NEAR.get(id) ?? []).some((near) => own.has(near));
    for (const thing of things) (isOurs ? ours : foreign).add(thing);
  }
  for (const thing of ours) foreign.delete(thing);
  return foreign;
}
