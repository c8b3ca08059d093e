/** Misspelt as people misspell them, and what is said back instead. */
const MISSPELT: Readonly<Record<string, string>> = {
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
};

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
