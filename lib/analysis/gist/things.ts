/** Things people write to companies about. `one` in the singular; plurals follow the usual rules unless given. */
export const THING_WORDS = (
  'order parcel package delivery letter card account booking reservation flight train bus ferry ticket seat suitcase bag luggage baggage case pram stroller room table meal food pizza burger burrito coffee latte ' +
  'breakfast lunch dinner sandwich salad soup cake bread milk yoghurt yogurt jam chocolate drink bottle pouch box lid kettle toaster oven fridge freezer heater hairdryer hoover vacuum washing_machine dishwasher ' +
  'dryer lamp sofa chair bed mattress duvet pillow curtains desk wardrobe shelf mirror rug phone iphone laptop macbook ipad tablet computer pc monitor keyboard mouse printer scanner camera headphones earbuds airpods ' +
  'speaker tv television console xbox playstation ps4 ps5 switch controller game charger cable plug battery screen watch fitbit router modem wifi internet broadband signal network service line website site app ' +
  'page checkout basket email inbox password login profile playlist song album podcast video stream show episode series film movie channel subscription membership plan contract bill statement invoice payment ' +
  'refund voucher code coupon discount points gift_card bike scooter car van tyre engine insurance policy claim loan mortgage transfer deposit dress shoes trainers boots jacket coat shirt jeans trousers skirt ' +
  'jumper bra socks hat glasses lenses ring necklace bracelet earrings perfume scent shampoo soap cream makeup lipstick mascara flowers bouquet present gift toy book magazine album puzzle tent rucksack zip strap ' +
  'wheel handle button keyboard microphone update installation appointment repair engineer technician driver courier meter boiler shower toilet lift door window parking gym class lesson course exam photo photos ' +
  'pictures messages texts calls contacts data storage backup files documents library windows itunes icloud outlook spotify netflix hulu alexa echo kindle siri facetime bluetooth carplay minecraft fortnite dlc preorder pre-order'
)
  .split(' ')
  .map((word) => word.replace(/_/g, ' '));

export const PLURAL_ONLY = new Set([
  'curtains',
  'headphones',
  'earbuds',
  'airpods',
  'points',
  'shoes',
  'trainers',
  'boots',
  'jeans',
  'trousers',
  'socks',
  'glasses',
  'lenses',
  'earrings',
  'flowers',
  'photos',
  'pictures',
  'messages',
  'texts',
  'calls',
  'contacts',
  'files',
  'documents',
]);
/** No "a" before these. */
export const MASS = new Set([
  'luggage',
  'baggage',
  'food',
  'bread',
  'milk',
  'soup',
  'jam',
  'wifi',
  'internet',
  'broadband',
  'signal',
  'insurance',
  'makeup',
  'data',
  'storage',
  'parking',
  'bluetooth',
  'windows',
  'itunes',
  'icloud',
  'outlook',
  'spotify',
  'netflix',
  'hulu',
  'minecraft',
  'fortnite',
  'siri',
  'alexa',
  'kindle',
  'carplay',
  'facetime',
  'service',
]);
/** Belong to the writer whatever word stands before them. */
export const PERSONAL = new Set(
  'order parcel package delivery account booking reservation suitcase luggage baggage refund subscription membership bill statement payment deposit pre-order preorder'.split(
    ' ',
  ),
);
/** Too often something else (a verb, a name, a time) to be taken for a thing without "my" before them. */
export const AMBIGUOUS = new Set(
  'switch windows window line lines service services plan plans case cases contact contacts call calls message messages text texts data points update updates present album page pages show shows course courses class classes lift ring rings mouse bed table tables book books desk tyre album box boxes bag bags button loan claim claims contract cream drink drinks sound toy toys profile episode film movie channel channels stream bus car cars game games photo photos picture pictures plug line email emails letter match watch charge screen library storage backup minecraft fortnite spotify netflix hulu alexa siri kindle outlook itunes icloud bluetooth carplay facetime signal driver drivers bottle bottles data camera tyres tv door doors site'.split(
    ' ',
  ),
);
