/** Words people use for the same thing when they write to a shop, a carrier, a bank. The name of each row is itself one of the words. */
export const SERVICE_WORDS: Record<string, string> = {
  deliver: 'delivery deliveries post postage posted ship shipping shipment shipped dispatch courier mail',
  parcel: 'package pkg packet box',
  order: 'purchase',
  return: 'returns returnable',
  exchange: 'swap swapping',
  refund: 'refunded reimburse reimbursement moneyback',
  cancel: 'cancellation unsubscribe terminate leave quit',
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
  size: 'sizes sizing sized dimension dimensions measurement measurements fit',
  weight: 'weigh heavy kilo kilos kg lbs',
  height: 'tall high',
  bag: 'bags luggage baggage suitcase backpack rucksack case',
  cabinbag: 'carryon',
  hold: 'checked',
  checkin: 'checkin',
  pet: 'pets dog dogs cat cats puppy labrador lurcher animal animals pup',
  pram: 'pushchair buggy stroller',
  baby: 'infant toddler newborn',
  board: 'plane flight flights aboard onboard',
  rise: 'increase hike increases rises',
  age: 'ages aged',
  child: 'children kid kids son daughter',
  name: 'surname',
  typo: 'spelt spelled spelling misspelled misspelt',
  seat: 'seats seating',
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
  guarantee: 'guaranteed warranty warrantied',
  repair: 'repairs fix mend resole',
  assemble: 'assembly',
  sample: 'samples swatch swatches',
  sofa: 'couch settee seater',
  remove: 'removal takeaway_old',
  cash: 'atm withdrawal withdrawals withdraw',
  limit: 'max maximum cap allowance',
  transfer: 'transfers',
  lost: 'lose losing stolen misplaced missing',
  card: 'cards',
  cheque: 'cheques',
  joint: 'shared',
  fee: 'fees',
  compensation: 'compensate entitled claim claiming',
  delay: 'delays delayed late',
  passport: 'id',
  book: 'booking bookings reserve reservation',
  park: 'parking',
  collect: 'collection pickup',
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
  install: 'installation installed fitted fitting',
  engineer: 'technician fitter',
  coverage: 'covered reception',
  personalise: 'personalised personalize engrave engraved engraving initials monogram',
  birthday: 'bday birthdays',
  gift: 'gifts present presents',
  wrap: 'wrapped wrapping',
  ingredient: 'ingredients',
  hire: 'rent rental',
};

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
  [/\b(?:put|putting|set) (?:(?:it|them|the \w+|furniture) )?(?:together|up)\b|\bbuil[dt] it\b/g, 'assemble'],
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
question quick wee bit please people ppl person customer customers brand company site website online app page via 
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
