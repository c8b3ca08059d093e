import { wordTable } from '@/lib/domain/wordTable';

/** Closed classes of English that the clause reader goes by. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Written without their apostrophe, shortened or misspelt; said back as they should be. */
export const REPAIRED = wordTable<string>({
  cant: "can't",
  dont: "don't",
  doesnt: "doesn't",
  dosent: "doesn't",
  dosnt: "doesn't",
  didnt: "didn't",
  wont: "won't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  werent: "weren't",
  hasnt: "hasn't",
  havent: "haven't",
  hadnt: "hadn't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  u: 'you',
  ya: 'you',
  yall: 'you',
  "y'all": 'you',
  yous: 'you',
  ye: 'you',
  ur: 'your',
  '2day': 'today',
  '2moro': 'tomorrow',
  b4: 'before',
  noone: 'nobody',
  'no-one': 'nobody',
  recieved: 'received',
  recieve: 'receive',
  everytime: 'every time',
  cuz: 'because',
  cos: 'because',
  coz: 'because',
  bc: 'because',
});

/** Two words in one. The second is `be`, which stands for "is" or "has" until its neighbour tells. */
export const EXPANDED = wordTable<readonly [string, string]>({
  "i'm": ['i', 'am'],
  im: ['i', 'am'],
  "i've": ['i', 'have'],
  ive: ['i', 'have'],
  "i'd": ['i', "'d"],
  "i'll": ['i', 'will'],
  "we've": ['we', 'have'],
  weve: ['we', 'have'],
  "we're": ['we', 'are'],
  "we'd": ['we', "'d"],
  "we'll": ['we', 'will'],
  "you've": ['you', 'have'],
  youve: ['you', 'have'],
  "you're": ['you', 'are'],
  youre: ['you', 'are'],
  "they've": ['they', 'have'],
  theyve: ['they', 'have'],
  "they're": ['they', 'are'],
  theyre: ['they', 'are'],
  "it's": ['it', 'be'],
  "he's": ['he', 'be'],
  "she's": ['she', 'be'],
  "that's": ['that', 'be'],
  thats: ['that', 'be'],
  "there's": ['there', 'be'],
  theres: ['there', 'be'],
});

export const BE = set("is are was were am isn't aren't wasn't weren't");
export const HAVE = set("has have had hasn't haven't hadn't");
export const DO = set("do does did don't doesn't didn't");
export const CAN = set("can can't cannot could couldn't");
export const NEGATED = set(
  "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't cannot couldn't won't wouldn't",
);
/** Of what may be, not of what is. */
export const MODALS = set("will would could might may should shall must 'd gonna shouldn't ought 'll");
export const NOT = set('not never barely hardly scarcely');
/** Between a subject and its verb, or inside a verb group. */
export const MIDDLE = set(
  'still even just always constantly also literally now ever really actually already completely totally absolutely seriously suddenly simply again only basically currently finally clearly obviously honestly continually repeatedly randomly continuously both all so very too quite extremely incredibly super definitely once then since nearly almost automatically twice officially virtually pretty genuinely fully permanently apparently today yesterday',
);
export const NEGATIONS_AND_MIDDLE: ReadonlySet<string> = new Set([...NOT, ...MIDDLE]);
/** Before the subject, and left out. */
export const OPENERS = set(
  'and but so because also now again well hi hello hey yo okay ok yes yeah no ugh omg wow lol basically honestly seriously literally plus then as since though although sorry yet today yesterday sadly unfortunately guys update morning evening afternoon dear hiya too first second oh ah um actually meanwhile tonight evidently clearly obviously anyway frankly only just',
);
/** A clause may begin after these. */
export const JOINS = set('and but so because & plus as since although though then now however also');
/** What was said, thought or hoped is not what is. */
export const REPORTING = set(
  'say says said saying tell tells told telling claim claims claimed think thinks thought believe believes believed feel guess assume assumed suppose hear hoping hope hopes hoped wish wishes wished reckon expect expected wonder wondering know knew promise promised imagine pretend suggest suggests suggested reckons heard reads read apparently insist insists insisted warn warned advised agree agreed means mean meant swear bet love loved loves like likes enjoy enjoyed want wanted wants prefer see saw realise realised realize realized notice noticed decided decide',
);
export const CONDITIONS = set(
  'if unless wish hope hoping hopefully imagine suppose supposing otherwise pretend whether would should lets glad luckily thankfully',
);
export const QUESTION_WORDS = set(
  'what when where why who how which whose is are was were do does did can could will would should has have any anyone anybody whats wheres hows whos',
);
/** Ends what a verb says. */
export const ENDS = set(
  'and but so because or nor although though whereas then & which who whom whose please plz pls thanks thank thx ty lol lmao smh wtf omg ugh hello hi hey help helppp haha xx tbh btw imo fyi however despite except yet even also plus guys folks mate sir bro cheers ffs smfh otherwise stating saying meaning whether apparently like',
);
export const SUBORDINATORS = set('when whenever since after before until while once as every each');
/** In run-on posts these open a new statement of the writer. */
export const WRITER_PASTS = set(
  'called emailed phoned rang messaged contacted paid ordered bought waited tried asked went came booked spoke received wrote checked purchased drove complained',
);
export const OTHERS = set('they he she');
export const OTHERS_OBJECTS = set('them him her his their hers theirs themselves himself herself its itself');
export const FINITE: ReadonlySet<string> = new Set([
  ...BE,
  ...HAVE,
  ...DO,
  ...CAN,
  ...MODALS,
  "won't",
  "wouldn't",
  'be',
]);

/** May be said with nothing after them. */
export const COMPLETE = set(
  'arrive arrived come came work working works worked load loading loads loaded open opening opens opened start starting starts started crash crashes crashing crashed freeze freezes freezing froze frozen restart reboot pair respond charge connect connecting connects connected drains syncs loads sync syncing synced charge charging broke broken stopped stops failed fails failing reply replied replying replies answer answered answers answering picks help helped respond responded responds responding show shown showed appear appeared appears update updating download downloading install installing play playing move moved log die died dies leak leaks leaking leaked snapped cracked ripped shrank disappeared vanished disappear cancelled canceled refunded resolved fixed delayed delivered dispatched shipped posted processed sent missing lost ignored closed gone buffering lagging glitching disconnecting disconnects overheating waiting stuck late melted collapsed exploded blocked locked hacked suspended banned disabled deleted rejected declined refused turned turning fit fell happened happens happening changed changing cares care listens listening refund scan scanning print printing ring switch swelled swollen care heard looked finished flooded leaking burst peeling faded peeled torn damaged smashed ruined shattered wrong',
);
export const PERSON_HEADS = set(
  'staff crew team driver drivers agent agents courier couriers engineer engineers technician technicians manager managers guard guards assistant assistants doctor nurse nurses receptionist waiter waitress conductor fitter fitters installer plumber rep reps representative adviser advisor operator cashier stewardess steward teller clerk chef barista stylist hairdresser instructor colleague receptionists pharmacist mechanic porter pilot bouncer security',
);
