import { wordTable } from '@/lib/domain/wordTable';
import { THING_WORDS } from './things';

/** Misspelt as people misspell them, and what is said back instead. */
const MISSPELT = wordTable<string>({
  acc: 'account',
  abt: 'about',
  ppl: 'people',
  tmrw: 'tomorrow',
  tmw: 'tomorrow',
  smth: 'something',
  msg: 'message',
  msgs: 'messages',
  tonite: 'tonight',
  wknd: 'weekend',
  recieve: 'receive',
  recieved: 'received',
  recieving: 'receiving',
  reciept: 'receipt',
  adress: 'address',
  acount: 'account',
  accout: 'account',
  accound: 'account',
  acct: 'account',
  pasword: 'password',
  passward: 'password',
  passwort: 'password',
  seperate: 'separate',
  seperately: 'separately',
  definately: 'definitely',
  definatly: 'definitely',
  untill: 'until',
  wich: 'which',
  becuase: 'because',
  becasue: 'because',
  delievery: 'delivery',
  delivary: 'delivery',
  delivry: 'delivery',
  deliverd: 'delivered',
  delievered: 'delivered',
  costumer: 'customer',
  custumer: 'customer',
  avaliable: 'available',
  availible: 'available',
  avible: 'available',
  availabe: 'available',
  acces: 'access',
  accidently: 'accidentally',
  cancle: 'cancel',
  cancled: 'cancelled',
  canceld: 'cancelled',
  cancelation: 'cancellation',
  subcription: 'subscription',
  subsciption: 'subscription',
  suscription: 'subscription',
  subscribtion: 'subscription',
  verfication: 'verification',
  verifcation: 'verification',
  authentification: 'authentication',
  recipt: 'receipt',
  recive: 'receive',
  recived: 'received',
  purchace: 'purchase',
  purchaced: 'purchased',
  purchashed: 'purchased',
  refunde: 'refund',
  refound: 'refund',
  responce: 'response',
  responed: 'responded',
  replys: 'replies',
  resturant: 'restaurant',
  restaraunt: 'restaurant',
  luggauge: 'luggage',
  lugage: 'luggage',
  bagage: 'baggage',
  arived: 'arrived',
  arrvied: 'arrived',
  occured: 'occurred',
  happend: 'happened',
  tommorow: 'tomorrow',
  tommorrow: 'tomorrow',
  tomorow: 'tomorrow',
  yesturday: 'yesterday',
  goverment: 'government',
  enviroment: 'environment',
  existant: 'existent',
  explaination: 'explanation',
  promissed: 'promised',
  promiced: 'promised',
  wierd: 'weird',
  truely: 'truly',
  apperently: 'apparently',
  maintainance: 'maintenance',
  maintenence: 'maintenance',
  payed: 'paid',
  dissapeared: 'disappeared',
  disapeared: 'disappeared',
  dissapointed: 'disappointed',
  dissapointing: 'disappointing',
  disapointed: 'disappointed',
  suspened: 'suspended',
  suspensed: 'suspended',
  loging: 'logging',
  freezed: 'froze',
  havnt: "haven't",
  hasent: "hasn't",
  wether: 'whether',
  dollers: 'dollars',
  loosing: 'losing',
  veification: 'verification',
  verfiy: 'verify',
  liscense: 'license',
  basicly: 'basically',
  techinical: 'technical',
  techician: 'technician',
  enginer: 'engineer',
  equiptment: 'equipment',
  garantee: 'guarantee',
  gaurantee: 'guarantee',
  guarentee: 'guarantee',
  immediatly: 'immediately',
  immediantly: 'immediately',
  imediately: 'immediately',
  neccessary: 'necessary',
  neccesary: 'necessary',
  occassion: 'occasion',
  posible: 'possible',
  reccomend: 'recommend',
  recomend: 'recommend',
  recieveing: 'receiving',
  shedule: 'schedule',
  scedule: 'schedule',
  succesful: 'successful',
  sucessful: 'successful',
  suprise: 'surprise',
  thier: 'their',
  tranfer: 'transfer',
  transfered: 'transferred',
  waranty: 'warranty',
  warrenty: 'warranty',
  wensday: 'wednesday',
  thru: 'through',
  bcause: 'because',
  thurs: 'thursday',
  tues: 'tuesday',
  weds: 'wednesday',
  nite: 'night',
  wk: 'week',
  wks: 'weeks',
  yrs: 'years',
  hrs: 'hours',
  insta: 'instagram',
});

/** Words that are often typed with two letters swapped or with one of two like letters left out. None of the forms that makes is a word of its own. */
const OFTEN_MISTYPED =
  'flight flights account accounts address arrived package parcel delivery delivered refund refunded cancelled cancel customer service support website password working broken missing problem problems appointment booking luggage suitcase subscription payment charged charging replacement response replied restaurant passenger terminal platform station ticket tickets tomorrow yesterday because received waiting waited through another without earlier second minutes weekend product products different separate available immediately disappeared disappointed unacceptable update updated download installed install connection internet network laptop computer keyboard battery charger printer screen camera engineer technician manager assistant difficult possible impossible necessary access correct incorrect suspended verification recommend happened message messages contact balance statement transaction transfer deposit mortgage insurance membership voucher discount purchase purchased ordered warranty mattress shower bathroom kitchen'.split(
    ' ',
  );

function mistypedOf(word: string): string[] {
  const forms: string[] = [];
  for (let at = 1; at < word.length - 1; at++) {
    const [left = '', right = ''] = [word[at], word[at + 1]];
    if (left !== right) forms.push(word.slice(0, at) + right + left + word.slice(at + 2));
    else forms.push(word.slice(0, at) + word.slice(at + 1));
  }
  return forms;
}

/** Words of their own that are one letter away from a thing or from a word that is often mistyped. */
const ALIKE: ReadonlySet<string> = new Set(
  'alight batter canceled contracts deliver handley arrives awaited awaiting barking bashing basset batters battle berger better blight blowers boiled booing booming bordered boucher bourse bowler bridge broiler broke broker bulger bumper burner burton buxton camara cancer candle cashing casket chancel chanel changed changer changing charges charmed charming charred charted charter charting classes cloud coarse coaster coffey commuter computed contrast controlled convection cooking curse dashing deceived delivers diner diver donner drier driven drives dutton earnings eater fight fights fourier freezes fright fringe getter grasses header healer heated heather hester hooker hooking hooper hover hutton impossibly inner instill instilled interned joints jumped kindly kissing lashing latter leases leeson leiter lesion lessen lester light lights litter looking lowers managed manages manger marcel marking massage massing messing mettle misusing muzzle outer packet packing painter paints paring parting petter phone photon photons picket pictured pinter plight pointe pointer police possibly preservation prevent printed prints produce produces racket receiver receives relied repaid replies resent reuter ridge river roster routed routes scanned scream seater senses serves setter settle shooter showed sinner slight slower souter sparking sprinter stadion steam stitch streak strolled sutton table tabled tables theater thicket thorough though ticked ticker toasted toiled trailers trainees trough tunes undated viscount wailed wailing waiter waived waiving wanted wanting warrants wasted wasting wesson whiting wicket wickets widow widows willow winner wishing witch wording writing'.split(
    ' ',
  ),
);
/** Shorter words have too many neighbours. */
const LEAST_LETTERS = 6;

let known: ReadonlySet<string> | null = null;

/** Things and often typed words that are long enough to be told from their neighbours. */
function knownWords(): ReadonlySet<string> {
  known ??= new Set([...OFTEN_MISTYPED, ...THING_WORDS].filter((word) => word.length >= LEAST_LETTERS));
  return known;
}

/** One letter too many, too few, or another. */
function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = long.slice(at + 1);
  return long.length === short.length ? short.slice(at + 1) === rest : short.slice(at) === rest;
}

/** "installer", "installed": what two forms of a word have in common. */
const rootOf = (word: string) => word.replace(/s$/, '').replace(/(?:er|or|ed|ing|ie|ly|y|e)$/, '');

/** Whether a word is a known one with one letter wrong: "poynts". A word of its own, an inflection and a name are none. Lower case. */
export function isMisspelt(lower: string): boolean {
  if (lower.length < LEAST_LETTERS || knownWords().has(lower) || ALIKE.has(lower) || !/^\p{L}+$/u.test(lower))
    return false;
  for (const word of knownWords()) if (isOneLetterOff(lower, word) && rootOf(lower) !== rootOf(word)) return true;
  return false;
}

let spelt: ReadonlyMap<string, string> | null = null;

function spellings(): ReadonlyMap<string, string> {
  if (spelt) return spelt;
  const words = new Set(OFTEN_MISTYPED);
  const all = new Map<string, string>();
  for (const word of OFTEN_MISTYPED)
    if (word.length > 5) for (const form of mistypedOf(word)) if (!words.has(form)) all.set(form, word);
  for (const [wrong, right] of Object.entries(MISSPELT)) all.set(wrong, right);
  spelt = all;
  return all;
}

/** The word as it should be written; itself when it is no misspelling that is known. Lower case. */
export function respelt(lower: string): string {
  return lower.length < 3 ? lower : (spellings().get(lower) ?? lower);
}
