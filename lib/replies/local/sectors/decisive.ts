import { type SectorGuide, ways } from './guide';
import { PLACE, PLACE_LOW } from './told';

/** What the answer to a plain question mostly hangs on, by what the brand does: asked where only the form of the question is known. */
export type Decisive = Pick<SectorGuide, 'sector' | 'ask' | 'examples'>;

const IN_STOCK = 'sell|sells|selling|stock(?:ed|s|ing)?|have|has|get|available|carry|left|any|back in';
const OPENING = 'open(?:ing)?|clos(?:e|ed|es|ing)|hours|holiday|christmas|easter|bank holiday';
const EVERYWHERE =
  'all (?:your |the )?(?:stores|shops|restaurants|branches)|every (?:store|shop|restaurant|branch)|nationwide|online|on ?line|website|app|delivery|deliver|advert|plastic|packaging|palm oil|policy|why|ethic\\w*|recycl\\w*';
/** Whoever asks why, or about the company, has nothing to tell that would change the answer. */
const NOT_THEIRS =
  'why|how come|policy|policies|terms|legal|ceo|advert|commercial|job|jobs|hiring|apply|charity|sponsor\\w*|environment\\w*|presentation|project|complaints? procedure|true|rumou?r';

export const DECISIVE: readonly Decisive[] = [
  {
    sector: 'airline',
    ask: ways(['Which flight and date is it for?', 'Which route and day would that be?'], {
      only: 'flights?|fly|flying|seats?|upgrade\\w*|lounge|stand-?by|check-?in|bags?|baggage|luggage|carry-?on|pets?|dog|cat|meals?|wi-?fi|boarding|connection|miles|fare',
      told: `\\d{1,2}[:.]\\d{2}|\\d+ ?[ap]m|today|tonight|tomorrow|${NOT_THEIRS}|group|gift|codes?`,
      names: /\b[A-Z]{2} ?\d{2,4}\b|\b[A-Z]{3} ?(?:-|to|→|>) ?[A-Z]{3}\b|\bto [A-Z][a-z]+|\bfrom [A-Z]\w+/,
    }),
    examples: [
      { post: '@MarrowAir can I bring my cat in the cabin?', asks: 'Which flight and date is it for?' },
      { post: '@MarrowAir is there wifi on MA204 tomorrow?', asks: null },
      { post: '@MarrowAir why do you still print tickets?', asks: null },
    ],
  },
  {
    sector: 'rail',
    ask: ways(['Which train is it, and from where?', 'Which service would that be, and from which station?'], {
      only: 'trains?|tickets?|seats?|bikes?|platform|first class|reservations?|peak|railcard|service|wi-?fi|dogs?',
      told: `\\d{1,2}[:.]\\d{2}|next train|all|every|${NOT_THEIRS}|app|website|actually|ever|attendants?|staff`,
      names: PLACE,
    }),
    examples: [
      { post: '@FenbyRail can I take a tandem bike on board?', asks: 'Which train is it, and from where?' },
      { post: '@FenbyRail is the 8:15 from Fenby running?', asks: null },
      { post: '@FenbyRail do your staff ever smile?', asks: null },
    ],
  },
  {
    sector: 'grocery',
    ask: ways(['Which store do you use?', 'Which store would it be?'], {
      only: `${IN_STOCK}|${OPENING}|cafe|counter|petrol|parking`,
      told: `${EVERYWHERE}|${PLACE_LOW}|${NOT_THEIRS}|how (?:much|many|long)|when will|gluten|vegan|halal|allerg\\w*|ingredients?|points|clubcard|voucher`,
      names: PLACE,
    }),
    examples: [
      { post: '@GreenCrate do you have any fresh yeast left?', asks: 'Which store do you use?' },
      { post: '@GreenCrate is the Fenby store open on Monday?', asks: null },
      { post: '@GreenCrate why so much plastic on the cucumbers?', asks: null },
    ],
  },
  {
    sector: 'shop',
    ask: ways(['Which store is nearest to you, or is it online?', 'Is it for one of our stores or online?'], {
      only: `${IN_STOCK}|${OPENING}|return\\w*|exchange\\w*|gift ?cards?|sale|price ?match`,
      told: `${EVERYWHERE}|${PLACE_LOW}|${NOT_THEIRS}|in[- ]store|restock\\w*|drop|release\\w*|when will|order(?:ed)?|size`,
      names: PLACE,
    }),
    examples: [
      {
        post: '@LumaHome can I still exchange a lamp after a month?',
        asks: 'Which store is nearest to you, or is it online?',
      },
      { post: '@LumaHome do you deliver to Orkney?', asks: null },
    ],
  },
  {
    sector: 'restaurant',
    ask: ways(['Which restaurant would it be?', 'Which of our restaurants is near you?'], {
      only: `${OPENING}|serv(?:e|es|ing)|menu|offer|deal|do you have|still have|have you got|cater\\w*|book|table|park(?:ing)?|drive[- ]?thr\\w+`,
      told: `${EVERYWHERE}|${PLACE_LOW}|${NOT_THEIRS}|costumes?|all day|halloween|vegan|gluten|halal|allerg\\w*|calories|when (?:are|will)`,
      names: PLACE,
    }),
    examples: [
      { post: '@TacoFenwick are you open on the bank holiday?', asks: 'Which restaurant would it be?' },
      { post: '@TacoFenwick is the bean wrap vegan?', asks: null },
    ],
  },
  {
    sector: 'mobile',
    ask: ways(['Which plan are you on, and which phone?', 'Which plan and phone is it for?'], {
      only: 'plan|upgrade\\w*|roam\\w*|data|unlimited|hotspot|tether\\w*|e-?sim|sim|5g|trade[- ]?in|pre-?order\\w*|unlock\\w*|volte|wi-?fi calling',
      told: `${NOT_THEIRS}|in[- ]store|online|website|when (?:will|are)|date|coverage|area|stock|iphone \\w+|galaxy \\w+|pixel \\w+`,
    }),
    examples: [
      { post: '@LarkMobile does roaming cover Norway?', asks: 'Which plan are you on, and which phone?' },
      { post: '@LarkMobile why is 5g not everywhere yet?', asks: null },
    ],
  },
  {
    sector: 'broadband',
    ask: ways(['Which town or ZIP is it for?', 'What area is it for?'], {
      only: 'available|availability|area|fib(?:re|er)|gig|speeds?|moving|move|install\\w*|coverage|outage|channels?|carry',
      told: `${PLACE_LOW}|${NOT_THEIRS}|tonight|remote|box|router|modem|hd|apps?`,
      names: PLACE,
    }),
    examples: [
      { post: '@BrightLine is fibre available on my side of town?', asks: 'Which town or ZIP is it for?' },
      { post: '@BrightLine is fibre coming to Fenby?', asks: null },
    ],
  },
  {
    sector: 'bank',
    ask: ways(
      [
        'Which kind of account or card is it for? No numbers, please.',
        'Which account type is it? No numbers here, please.',
      ],
      {
        only: 'cards?|accounts?|transfer\\w*|fees?|limit\\w*|deposit\\w*|loan|mortgage|overdraft|apple pay|google pay|interest|points|wire|cheques?|checks?',
        told: `${NOT_THEIRS}|savings?|checking|current account|credit|debit|prepaid|basic|gold|platinum|business|joint|student|branch|atm|app|website`,
      },
    ),
    examples: [
      {
        post: '@AlderBank is there a fee for transfers abroad?',
        asks: 'Which kind of account or card is it for? No numbers, please.',
      },
      { post: '@AlderBank can I get a gold card at 18?', asks: null },
    ],
  },
  {
    sector: 'devices',
    ask: ways(['Which model is it for?', 'Which model do you have?'], {
      only: 'compatible|work(?:s)? with|support(?:s|ed)?|install|upgrade|replace\\w*|repair\\w*|warranty|batter(?:y|ies)|screen|cable|charger|case|driver|ram|memory|storage|waterproof|clean',
      told: `${NOT_THEIRS}|iphone \\w+|galaxy \\w+|pixel \\w+|macbook|ipad|watch \\w+|\\w*\\d{3,}\\w*|pro|mini|air|when (?:will|is|are)|phones|apps?`,
    }),
    examples: [
      { post: '@BrightOak can I replace the battery myself?', asks: 'Which model is it for?' },
      { post: '@BrightOak does the galaxy S8 support two sims?', asks: null },
    ],
  },
  {
    sector: 'games',
    ask: ways(['Which platform do you play on?', 'Which platform would it be on?'], {
      only: 'play|game|server|realm|dlc|add-?ons?|pass|skins?|mods?|map|achievement|trophy|edition|update|patch|cross-?play|account|bonus|points',
      told: `xbox|ps ?\\d|ps ?plus|playstation|psn|pc|switch|mobile|steam|mac|windows|java|bedrock|console|ios|android|${NOT_THEIRS}|when|release|classroom|bulk|school`,
    }),
    examples: [
      { post: '@EmberForge can I move my skins to a new account?', asks: 'Which platform do you play on?' },
      { post: '@EmberForge is the map out on ps4?', asks: null },
    ],
  },
  {
    sector: 'streaming',
    ask: ways(['Which country are you in?', 'Which country is it for?'], {
      only: 'available|add(?:ing|ed)?|coming|seasons?|episodes?|series|catalogue|library|price|student|plan|trial|live|channels?|carry',
      told: `uk|usa?|america|canada|australia|india|ireland|germany|mexico|brazil|${NOT_THEIRS}|playlists?|shuffle|offline|app|subtitles|captions|queue|profile`,
      names: PLACE,
    }),
    examples: [
      { post: '@Tunetide will the second season be available soon?', asks: 'Which country are you in?' },
      { post: '@Tunetide is the student plan coming to Ireland?', asks: null },
      { post: '@Tunetide why is there no shuffle?', asks: null },
    ],
  },
  {
    sector: 'rides',
    ask: ways(['Which city are you in?', 'Which city would that be in?'], {
      only: 'available|airport|pool|xl|car seat|pets?|schedule\\w*|reserve|drive for|promo\\w*|price|cost|cash',
      told: `${PLACE_LOW}|${NOT_THEIRS}|my (?:driver|ride|trip)`,
      names: PLACE,
    }),
    examples: [
      { post: '@Hoppride can I schedule a car with a child seat?', asks: 'Which city are you in?' },
      { post: '@Hoppride do you run to Fenby airport?', asks: null },
    ],
  },
  {
    sector: 'courier',
    ask: ways(['Where is it going from and to?', 'Which country is it going to?'], {
      only: 'send|ship(?:ping)?|cost|price|how long|customs|duty|weekend|saturday|sunday|size|weight|letter',
      told: `${NOT_THEIRS}|my (?:parcel|package|order|delivery)|tracking`,
      names: PLACE,
    }),
    examples: [
      { post: '@PeltPost how long does a letter take abroad?', asks: 'Where is it going from and to?' },
      { post: '@PeltPost can I send wine to Norway?', asks: null },
    ],
  },
  {
    sector: 'hotel',
    ask: ways(['Which hotel is it, and for which night?', 'Which of our hotels would it be?'], {
      only: 'rooms?|check[- ]?(?:in|out)|breakfast|parking|pool|gym|pets?|dogs?|cot|shuttle|late|early|rate|book(?:ing)?|spa',
      told: `${PLACE_LOW}|${NOT_THEIRS}|points|tier|status|app|website`,
      names: PLACE,
    }),
    examples: [
      { post: '@RowanStay can I check in early with a baby?', asks: 'Which hotel is it, and for which night?' },
      { post: '@RowanStay is there parking at the Fenby Inn?', asks: null },
    ],
  },
];
