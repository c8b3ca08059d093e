import { wordTable } from '@/lib/domain/wordTable';
/** Words people use for the same thing when they write to a shop, a carrier, a bank. The name of each row is itself one of the words. */
export const SERVICE_WORDS = wordTable<string>({
  deliver:
    'delivery deliveries post postage posted delivered delivering delivers ship shipping shipment shipped dispatch dispatched courier',
  parcel: 'package pkg packet box',
  order: 'purchase',
  return: 'returns returnable',
  exchange: 'swap swapping',
  refund: 'refunded refunds refunding reimburse reimbursed reimbursement moneyback',
  cancel: 'cancelling canceling canceled cancellation unsubscribe terminate terminating quit',
  subscription: 'subscribe membership sub',
  contract: 'plan tariff',
  change: 'amend alter edit modify update rebook reschedule correct correction',
  discount: 'promo coupon code codes deal',
  giftcard: 'voucher',
  instalment: 'instalments installments monthly finance klarna',
  pay: 'payment paying paid',
  bill: 'invoice statement',
  open: 'opening opens hours',
  close: 'closing closes shut shuts',
  shop: 'store branch outlet showroom',
  stock: 'restock instock',
  track: 'tracking tracker whereabouts',
  size: 'sizes sizing sized dimension dimensions measurement measurements fit capacity volume',
  weight: 'weigh heavy kilo kilos kg lbs',
  height: 'tall high',
  bag: 'bags luggage baggage suitcase backpack rucksack case',
  cabinbag: 'carryon',
  hold: 'checked',
  checkin: 'checkin',
  pet: 'pets',
  puppy: 'puppies pup pups',
  dog: 'dogs pooch doggy labrador lurcher spaniel terrier',
  cat: 'cats kitten kittens',
  pram: 'pushchair buggy stroller',
  baby: 'infant toddler newborn',
  board: 'plane flight flights aboard onboard',
  rise: 'increase hike increases rises',
  age: 'ages aged',
  child: 'children kid kids son daughter',
  name: 'surname',
  typo: 'spelt spelled spelling misspelled misspelt',
  seat: 'seats seating',
  pause: 'paused pausing suspend',
  expire: 'expiry expires expired',
  phone: 'mobile handset smartphone telephone',
  register: 'registration registering signup enrol enroll',
  setup: 'configure activate activation',
  ticket: 'tickets tix',
  restaurant: 'restaurants bistro',
  breakfast: 'brekkie brekky',
  room: 'rooms bedroom',
  train: 'trains',
  receipt: 'receipts',
  number: 'numbers',
  contact: 'reach helpline hotline',
  human: 'agent representative advisor adviser',
  email: 'emails mail',
  material: 'fabric',
  loyalty: 'points rewards',
  part: 'parts spares',
  replacement: 'replacements',
  appointment: 'appointments appt slot',
  dispose: 'disposal disposing',
  recycle: 'recycling recyclable recycled',
  europe: 'european eu',
  data: 'gb gigs gigabytes megabytes',
  pool: 'swimming swim',
  cot: 'crib',
  pregnant: 'pregnancy expecting',
  perfume: 'fragrance scented unscented scent',
  freeze: 'frozen freezer freezing',
  portion: 'portions serving servings',
  photo: 'photos picture pictures pic pics',
  address: 'addresses adress',
  licence: 'license',
  insurance: 'insured insure',
  deposit: 'deposits',
  salary: 'wages',
  battery: 'batteries',
  colour: 'colours color colors shade shades',
  teenager: 'teen teens teenagers',
  senior: 'seniors pensioner pensioners oap',
  group: 'groups',
  event: 'events party parties wedding weddings function',
  menu: 'menus',
  table: 'tables',
  locker: 'lockers',
  class: 'classes lesson lessons course courses',
  gym: 'gyms',
  donate: 'donation donations',
  pack: 'packaging packing',
  organic: 'bio',
  source: 'sourced origin',
  food: 'meal meals eat eating snack snacks sandwich sandwiches drink drinks',
  vegan: 'vegans plantbased veggie vegetarian',
  gluten: 'coeliac celiac coeliacs gf wheat',
  allergy: 'allergen allergens allergic',
  wheelchair: 'accessible accessibility accessability disabled disability stepfree',
  wifi: 'internet',
  password: 'passcode pin',
  login: 'signin logon',
  account: 'acct acc',
  broadband: 'fibre fiber',
  router: 'modem hub',
  reset: 'reboot restart',
  speed: 'fast mbps meg',
  device: 'devices screens',
  download: 'downloads downloading offline',
  subtitle: 'subtitles captions subs caption',
  abroad: 'overseas foreign holiday',
  trial: 'trials',
  student: 'students uni university',
  guarantee: 'guaranteed guarantees warranty warranties warrantied',
  repair: 'repairs repaired fix fixed fixing mend mended resole',
  assemble: 'assembly',
  sample: 'samples swatch swatches',
  sofa: 'couch settee seater',
  remove: 'removal takeaway_old',
  cash: 'atm withdrawal withdrawals withdraw',
  limit: 'max maximum cap allowance',
  transfer: 'transfers',
  lost: 'lose losing stolen nicked pinched misplaced missing',
  card: 'cards',
  cheque: 'cheques',
  joint: 'shared',
  fee: 'fees',
  compensation: 'compensate compensated entitled claim claims claiming',
  delay: 'delays delayed late',
  passport: 'id',
  book: 'booking bookings reserve reservation',
  park: 'parking carpark',
  collect: 'collection pickup collecting',
  wash: 'washing laundry clean cleaning',
  waterproof: 'showerproof watertight',
  usa: 'america american us states',
  uk: 'britain england',
  job: 'jobs hiring vacancy vacancies recruiting career careers',
  complain: 'complaint complaints',
  electricity: 'electric power',
  bike: 'bikes bicycle bicycles cycle',
  vehicle: 'car van motorhome campervan camper',
  ferry: 'boat crossing sailing',
  install: 'installation installed installing fitted fitting',
  engineer: 'technician fitter',
  coverage: 'covered reception',
  personalise: 'personalised personalize engrave engraved engraving initials monogram',
  birthday: 'bday birthdays',
  gift: 'gifts present presents',
  wrap: 'wrapped wrapping',
  ingredient: 'ingredients',
  hire: 'rent rental',
});

/** Several words for one thing; put in place of them before words are told apart. */
export const SERVICE_PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:send|bring|take|give|ship|post)(?:ing)? (?:(?:it|this|that|them|something|stuff|things?) )?back\b/g, 'return'],
  [/\b\d+ ?(?:kgs?|kilos?|lbs?)\b/g, 'weight'],
  [/\b\d+ ?x ?\d+(?: ?x ?\d+)?(?: ?cm)?\b/g, 'size'],
  [/\b[01] ?(?:yr|yrs|year|years)[- ]old\b|\b\d+ ?months?[- ]old\b/g, 'baby'],
  [/\b(?:[2-9]|1[0-7]) ?(?:yr|yrs|year|years)[- ]old\b/g, 'child age'],
  [/\bhow old\b|\bwhat age\b/g, 'age'],
  [/\b(?:go|goes|going|went|gone|put|putting) up\b/g, 'rise'],
  [/\b(?:anything|money|\d+ ?%|percent) off\b/g, 'discount'],
  [/\b(?:are|r|is|will|do|does) (?:you|u|ye|yous|it|the \w+|your \w+) (?:guys )?(?:open|close|shut)\b/g, 'open'],
  [/\bmoney back\b/g, 'refund'],
  [/\b(?:gift|store) ?cards?\b|\b(?:gift )?vouchers?\b/g, 'gift giftcard'],
  [
    /\b(?:put|putting) (?:(?:it|them|the \w+|furniture) )?together|\bset (?:it|them|the \w+) up\b|\bbuil[dt] it\b/g,
    'assemble',
  ],
  [/\bcheck(?:ing)?[- ]in\b/g, 'checkin'],
  [/\b(?:carry|carrying)[- ]on\b|\b(?:hand|cabin) (?:luggage|baggage|bag|case)\b|\bin the cabin\b/g, 'cabinbag bag'],
  [/\b(?:sign|log|logging|signing) ?in\b/g, 'login'],
  [/\bclick (?:and|n|&) collect\b|\bpick (?:it |them )?up\b/g, 'collect'],
  [/\bspread the cost\b|\binterest[- ]free\b|\bpay(?:ing)? (?:it )?(?:monthly|in instal+ments)\b/g, 'instalment'],
  [/\b(?:takes?|taking|remove|removing|collect) (?:away )?(?:my |our |the )?old (?:one|\w+)(?: away)?\b/g, '$& remove'],
  [/\b(?:power|voltage) cut\b|\bno (?:electric|electricity|power)\b/g, 'powercut'],
  [/\bip address\b|\bips\b/g, 'ip'],
  [/\b(?:fixed|static)\s+ip\b/g, 'staticip'],
  [/\bmov(?:e|ing|ed) (?:house|home|out)\b/g, 'move house'],
  [/\b(?:without|no) wi-?fi\b/g, 'offline'],
  [/\bwi-fi\b/g, 'wifi'],
  [/\b(?:vat )?invoice\b/g, 'bill'],
  [/\bgluten[- ]free\b/g, 'gluten'],
  [/\bplant[- ]based\b/g, 'vegan'],
  [/\bnext[- ]day\b|\bby tomorrow\b|\bhere tomorrow\b/g, 'nextday'],
  [/\bsold out\b|\bout of stock\b|\bin stock\b|\bback in\b|\bbe back\b/g, 'stock'],
  [/\bat (?:once|the same time)\b|\bboth be on\b/g, 'simultaneous'],
  [/\bparental controls?\b/g, 'child profile'],
  [/\bdirect debit\b|\bdd\b/g, 'directdebit'],
  [/\bsmart watch\b|\bapple watch\b/g, 'watch'],
  [/\bfresh air\b/g, ' '],
  [/\bcheck(?:ing)?[- ]?out\b/g, 'checkout'],
  [/\b(?:cruelty|animal)[- ]free\b|\b(?:test(?:ed|s|ing)?) on animals\b|\banimal test(?:ed|ing)\b/g, 'animaltest'],
  [/\b(?:e[- ]sims?|esims?)\b/g, 'esim'],
  [/\b(?:get|got|getting) (?:rid of)\b/g, 'remove'],
  [/\b(?:put|puts|putting) (?:\w+ ){1,3}on hold\b/g, 'pause'],
  [/\b(?:top|topped|topping)[- ]?(?:up|ups)\b/g, 'topup'],
  [/\b(?:sign|signing|signed)[- ]?up\b/g, 'register'],
  [/\b(?:set|setting)[- ]?up\b/g, 'setup'],
  [/\bhanded in\b|\blost (?:and found|property)\b/g, 'lostproperty lost'],
  [/\bcustomer (?:service|services|care|support)\b/g, 'contact'],
  [/\bspare parts?\b|\bspares\b/g, 'replacement part'],
  [/\b(?:car ?park|car parking)\b/g, 'park'],
  [/\b(?:swimming pool|go for a swim)\b/g, 'pool'],
  [/\b(?:use|keep|best)[- ]by\b|\bshelf[- ]life\b|\bgo(?:es)? off\b/g, 'expire'],
  [/\bdishwasher(?:[- ](?:safe|proof))?\b/g, 'dishwasher'],
  [
    /\b(?:where|who|which country|what country)\b.{0,40}\b(?:made|come from|comes from|produced|manufactured|designed|grown)\b/g,
    '$& source',
  ],
  [/\b(?:new|first[- ]time) customers?\b|\bfirst (?:order|box|purchase)\b/g, 'newcustomer'],
  [/\brooms? (?:be )?ready\b|\b(?:get|getting) into (?:our|my|the) rooms?\b/g, 'room checkin'],
  [/\bone[- ]off\b/g, 'once'],
];

/** Words that say nothing about what is asked: grammar, greetings, chatter. */
export const STOP_WORDS = `
a an the and or but so if then than as at by for from in into of on onto out over to up with without about around after before between during
i i'm im i've ive i'd i'll me my mine myself we we're we've us our ours you u ya ye yous your yours ur yourself he she it its it's they them their this that
these those there here who whom what what's whats which when where why how be am is are was were been being do does did done doing don't dont doesn't
doesnt didn't didnt have has had having haven't hasn't hasnt can can't cant cannot could couldn't will won't wont would wouldn't shall should may might must
need needs needed want wants wanted wanna get gets getting got gotta go goes going gonna gone come comes coming came make makes made let lets let's put take
takes took taken taking give gives gave given know knows think thinking thought see seen look looking say says said tell told ask asking asked like liked love
loved lovely hope hoping wonder wondering try trying tried work works working thing things stuff something anything everything nothing
someone somebody anyone anybody everyone one ones lot lots bit kind sort way ways time times day days week weeks month months year years today tomorrow
tonight yesterday now currently atm soon later ago ever never always still yet again just only even also too very really actually quite pretty rather
maybe perhaps probably roughly about almost already back well good great nice best better bad right wrong sure ok okay yes yeah yep no nope nah not n't
hi hello hey hiya helo dear morning afternoon evening please pls plz thanks thank ta cheers thx lol haha omg btw tbh fyi idk imo asap guys lads folks team
mate pal love x xx any some all each every both few more most many other others another such same chance big small little
hours hour minutes minute weekend monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
january february march april june july august september october november december
mum mums dad dads nan nans wife husband sister brother boss friend mum's dad's nan's mate's cost costs price prices priced long 
question quick wee bit please people ppl person customer customers brand company site website app page via 
`;

/** Words that stand beside many questions and decide few of them. */
export const WEAK_WORDS = `
bring allow allowed welcome find buy bought service send sent show exact exactly live help place button choose pick turn set start run runs end happen
offer provide support chance possible able old new own free use used using per area charge switched meet commit reduce option options available order
item items stuff regular full normal type idea let tell today soon here house home room main special actually part need plan policy info details option
visit check month monthly week weekly daily year yearly number big small large proper real really actually back put
`;

/** Something does not work or went wrong: another matter than how it works. */
export const FAULT_WORDS = `
down broken break faulty fault crash crashed error stuck damaged leak leaked cracked snapped missing blocked declined refused rejected wrong late
delayed lost cancelled scratched dirty barking bit smelly smell pending unavailable wrong dead slow dropped
`;

/** Real names that must not be taken for each other's misspelling. */
export const PLACES = `
iceland ireland england scotland wales france spain portugal italy germany austria australia belgium holland netherlands denmark sweden norway finland poland
greece turkey cyprus malta croatia serbia slovakia slovenia hungary romania bulgaria switzerland canada mexico brazil india china japan korea africa uruguay
paraguay niger nigeria iran iraq mali malawi dominica guernsey jersey usa uae oman jordan lebanon israel egypt tunisia morocco
`;
