import type { Cue } from '../../cue';
import { BODY, CHILD, KIN, rx } from '../pattern';
import { HAZARD } from './hazard';

const SOMEBODY = `my|his|her|our|their|the|me|(?:my|our) (?:\\w+ )?(?:${CHILD}|${KIN})(?:'?s)?|(?:${KIN})(?:'?s)`;
/** What a body shows when something has done it harm. */
const HARMED =
  'bleed\\w*|blistered|blisters|scald\\w*|weeping|swollen|swelling|welts?|hives|glued shut|stream(?:in|ing)|went tight|closing|itching|peeling|burn(?:t|ing|ed)|cut (?:open|to)|cut,|numb|bruised|raw|fractured|broken|paining|came up|blown up|throbb\\w*|stitches';
const HOLDS =
  'strap|buckle|harness|restraint|seat ?belt|bolts?|latch|lock|hinge|bracket|fixing|wall fixing|rung|leg|legs|handle|lid|wheel|front wheel|tyre|valve|chain|brake|cot side|side|drop side|bar|top bar|rope|clip|hook|ladder|step|stool|chair|gate|shelf|railing|handrail|stairlift|garage door|door|escalator|light fitting|belt|pedal|bead|springs?';
const GAVE =
  "popped (?:open|off|out)|drops? (?:by|on) (?:itself|its own)|dropped (?:by|on|off|down)|(?:blew|blown) out|pulled (?:straight |right |clean )?out|came (?:off|out|down|away|undone|loose)|bent while|snapped (?:clean|right|with|while|under)|turns and turns|jerked|grabs|gave (?:way|out)|collapsed|sheared|broke while|did(?:n'?t| not) (?:stop|hold|lock|catch|work)|would(?:n'?t| not) (?:come loose|stop|open|release)|pinged off|fell (?:off|out)|slipped|hanging";
const DANGER_OF = `with (?:me|him|her|us|my|our|hot)|while (?:i|he|she|my)|on (?:me|him|her|it|the (?:road|hill|motorway|m ?way|bike))|crossing|caught (?:him|her)|just (?:pushed|missed)|(?:${BODY})|baby|toddler|kids?|child|months? old|he was|she was|she'?s|mum|mother|dad|hot oil|hurt|fell|luckily|lucky|in it|under (?:it|there)|nearly|could have|stories|motorway|m way|cot|someone|lad|people|lift hill|sent us`;

/** A hazard told by what happened: to a body, to what held, to what is eaten, to what must not fail. */
export const HAZARD_CUES: readonly Cue[] = [
  {
    id: 'safety.body-shows-it',
    pattern: rx`\b(?:(?:${SOMEBODY}) (?:\w+ ){0,2}?(?:${BODY}|lobes|face|shin|gums|throat)s?\b[^.!?]{0,24}\b(?:${HARMED})|(?:welts|blisters|hives) (?:all )?(?:over|on|up|down) (?:${SOMEBODY})|(?:im|i'?m|came up|got|her|his|is|in|now) (?:\w+ ){0,2}?(?:blistered|welts|hives)\b|(?:gave|given|give) (?:me|my \w+|him|her) (?:a |an )?(?:\w+ )?(?:rash|welts|hives|blisters|chemical burns?)\b|not (?:be )?able to open (?:ur|your|my|her|his) eyes|throat (?:went|is|got|going) tight|(?:bleeding|blood) (?:\w+ )?(?:quite|a lot|everywhere|from|badly)|(?:ran|rolled|drove|bumped) (?:into|over) my (?:${BODY}|shin|toes?)|crunchy bit|(?:chipped|cracked|broke|broken|lost|snapped) (?:a|my|his|her|half (?:a|my)) (?:\w+ )?(?:tooth|teeth|crown|molar|filling)\b|(?:sliced|slashed|gashed|ripped open|tore open|took a chunk out of|cut open) (?:my|his|her|our) (?:\w+ )?(?:${BODY})|(?:lost consciousness|came to on the floor|knocked out cold)|(?:burn|scald) marks? on (?:my|his|her)|(?:feel|felt) (?:sick|dizzy|faint|ill|rough) (?:after|since) (?:eating|drinking|one|two|half|using|the first))`,
    guard:
      /\b(?:jaw|i want more|unreal|heart|budget|wallet|delicious|spicy|love|gorgeous|smiling|hurts from|laughing|bleeding edge|lil blister|little blister|broken in|break in|soften|cream cleared|gone|healed|cleared up|best thing for)\b/i,
    says: HAZARD,
    weight: 1.6,
    hits: [
      'new hand cream gave me a RASH up to my elbows',
      'used the mask and got welts down my neck',
      'my eye is literally glued shut from your glue',
      'luggage cart ran into my shin',
      'throat went tight after two bites',
      'im blistered all over',
    ],
    misses: [
      'my heart is on fire for this',
      'a lil blister on the first walk, will they soften',
      'my face hurts from laughing',
    ],
  },
  {
    id: 'safety.held-no-more',
    pattern: rx`\b(?:${HOLDS})s? (?:\w+ ){0,6}?(?:${GAVE})\b`,
    needs: rx`\b(?:${DANGER_OF})\b`,
    guard:
      /\b(?:parcel|lid (?:of|came off) (?:the|my) (?:box|jar)|trunk|app|game|luggage|suitcase|case|bag|doll|figure|remote|no one hurt by the price|coat|zip|mended|is it mend|fixed it|handle (?:just )?came off in my hand|stripped|chain came off|bike chain)\b/i,
    says: HAZARD,
    weight: 1.6,
    hits: [
      'strap on the high chair popped open while he was leaning forward',
      'new tyres, valve blew out on the motorway',
      'the wall fixing pulled straight out and would have come down on the cot',
      'the ladder leg bent while I was on it',
      'Escalator jerked and my mother fell',
      'handle came off the pan full of hot oil and missed my foot',
    ],
    misses: ['strap of the bag came off', 'handle came off my suitcase', 'the app gave out', 'lid came off the box'],
  },
  {
    id: 'safety.brakes-and-lights',
    pattern: rx`\b(?:brakes?|brake pedal|steering|headlights?|accelerator|airbags?) (?:on (?:\w+ ){1,4})?(?:just )?(?:did(?:n'?t)? (?:nothing|work|stop|hold|catch)|does(?:n'?t| not) hold|made a grinding|cut out|failed|locked|went|gone|faded|died|stuck|doing nothing)|\bpedal went to the floor|\bfix the brakes\b|\b(?:exposed|bare|live) (?:wire|wires|wiring|cable)s?\b|\bno (?:guard ?rail|handrail|smoke alarm|fire alarm|life ?jackets?|lifeguard)\b|\bno seat ?belts?\b|\b(?:lift|elevator|ride|cable car|gondola) (?:got |was |is )?stuck with (?:us|me|people|kids|\w+ of us) (?:in|inside)|\bemergency button (?:did|does) (?:not|n'?t)|\b(?:911|999|112|emergency) calls? (?:don'?t|do not|won'?t|aren'?t|not|fail)\b|\bplane turned back\b[^.!?]{0,30}\bbang\b|\b(?:alarm|sensor)s? (?:did nothing|never went off|were isolated|was off)|\bisolate the (?:\w+ )?sensors?|\bfire (?:door|exit|escape)s?\b[^.!?]{0,30}\b(?:blocked|locked|wedged|chained|propped)|\bblocking (?:our|the|your|a) fire (?:exit|door|escape)`,
    guard: /\b(?:headlights? (?:came|arrived)|brakes on (?:price|spending))\b/i,
    says: HAZARD,
    weight: 1.6,
    hits: [
      'brakes on your scooter did nothing on the hill',
      'headlights cut out on the dual carriageway',
      'elevator got stuck with us inside',
      'your bins are blocking our fire exit',
      'fire door wedged open with a chair',
    ],
    misses: ['the headlights came in the post', 'fire door is a lovely colour'],
  },
  {
    id: 'safety.in-what-is-eaten',
    pattern: rx`\b(?:(?:something|bits?|piece|summat) (?:sharp|hard|metal|metallic|glassy|crunchy|furry|moving) in|(?:needle|pin|blade|staple|shard|glass|metal shavings|wasp|screw|magnet|nail|tooth|plaster|razor)s?\b[.,!]? (?:\w+ )?(?:in|inside|at (?:the )?bottom of) (?:the|my|our|a|this|your|ur) (?:\w+ ){0,3}?(?:lining|jacket|salad|pie|pan|saucepan|jar|cake|bread|loaf|soup|smoothie|sock|shoe|toy|coat|bottle|cereal|cup|sandwich|pizza|curry|rice|box of|packet|crisps|milk|yogh?urt|bar|bun|wrap|burger)|(?:floaty|black) bits? in|black (?:stuff|inside|mould|gunk)\b[^.!?]{0,40}\b(?:drink|cup|bottle|straw|valve|sippy)|(?:straw|cup|bottle|valve|lid|teat)\b[^.!?]{0,40}\b(?:black inside|mould\w*|is black|its black|furry)|mould under the lid|smel(?:t|ls|led|l) (?:\w+ )?(?:of|like) (?:\w+ )?(?:paint thinner|bleach|petrol|gas|chemicals|burning|hot fish|solvent|ammonia)|smell gas|wasp\b[^.!?]{0,10}\bpie|swallow(?:ed|ing) (?:one of|a|the|some|part of) (?!prescription)(?:\w+ ){0,3}?(?:beads?|buttons?|magnets?|batter(?:y|ies)|bits?|pieces?|parts?|coins?|lego|wheel|screws?)|magnets? (?:\w+ )?(?:fell|fallen|came|popped) out|(?:tap )?water (?:has )?come out brown|boil (?:water )?notice|expired by \d|\d (?:months|weeks|years) (?:past|out of|over) (?:the |its |it'?s )?(?:date|use by|best before)|sold (?:the|us|me) (?:\w+ )?(?:meat|chicken|fish)[^.!?]{0,30}\bfreezer|expiry (?:labels?|dates?) (?:get|are|were|being) changed)`,
    guard:
      /\b(?:glass of|glass in hand|metal in my music|taste of|cocktail|smells like heaven|candle|perfume|furry friend|love|vintage glass|pie chart|coins in the app|in the game)\b/i,
    says: HAZARD,
    weight: 1.6,
    hits: [
      'the milk had something sharp in it this morning',
      'found a NEEDLE in the lining of my new jacket',
      'glass. in the bagged salad',
      'The formula smelt of paint thinner',
      'metal shavings at the bottom of the new saucepan',
      'my daughter swallowed one of the beads',
      'two of the magnets fell out',
    ],
    misses: ['glass of wine in the bar', 'candle smells of smoke', 'I swallowed a whole pizza'],
  },
  {
    id: 'safety.runs-hot',
    pattern: rx`\b(?:(?:gets?|got|goes|is|was|runs?|feels?|really|very) (?:\w+ ){0,2}?(?:warm|hotter|hot) (?:to (?:the )?touch|than the rest|and (?:now )?(?:there'?s|theres) a)|brown patch|(?:plug|socket|wire|cable|lead|charger|adapter|extension lead)\b[^.!?]{0,30}\b(?:warm|hot|brown|burn(?:t|ed)|melt\w*|buzz\w*|crackl\w*|soft)|burn(?:t|ed) (?:plug|socket|charger|cable)|batter(?:y|ys|y's|ies) (?:is |are |has |looks? )?(?:swollen|swelling|bulging|puffed|like a pillow)|(?:caught|catching) smoke|smok(?:e|ing|ed) while charging|(?:lifted up|bulging),? batter|took the (?:light fitting|ceiling|window) out|exploded in (?:the|my|our)|(?:smells?|stinks?) (?:\w+ )?(?:hot|burning|of burning|like burning) (?:when|fish|plastic))\b`,
    guard:
      /\b(?:coffee|tea|soup|food|lovely and warm|keeps|cosy|toasty|brown sofa|hot (?:chocolate|drink|wheels|deal)|delivered)\b/i,
    says: HAZARD,
    weight: 1.6,
    hits: [
      'extension lead is warm to touch with only a lamp on it',
      'the wire got really warm and theres a brown patch on the rug',
      'the battery is swollen like a pillow: batterys swollen like a pillow',
      'second scooter that caught smoke while charging',
    ],
    misses: ['coffee was warm to the touch, lovely', 'these socks are really warm'],
  },
  {
    id: 'safety.in-the-way',
    pattern: rx`\b(?:(?:power line|cable|wire|sign|roof sign|branch|tree|pole|scaffold\w*|gutter|slate|cladding|panel)s?\b[^.!?]{0,60}\b(?:hanging (?:low|off|by|down|over)|by one (?:bolt|screw|nail)|down across|about to (?:fall|come down))|(?:platform edge|step|steps|kerb|path|pavement|stair|balcony|ramp|railing)s?\b[^.!?]{0,40}\b(?:crumbling|people trip|tripped|missing a|rotten|given way|broken glass)|(?:reversed|mounted|drove) (?:over|onto|on) (?:the )?(?:pavement|kerb|sidewalk|footpath)|missed (?:the|my|our|a) (?:pram|buggy|child|kids?|bike|foot|head|dog) by|(?:almost|nearly) got hit|sent me down a (?:boat ramp|cliff|slipway|river|one way)|wasps?'? nest|(?:one|two) of us (?:on nights )?for \d+ residents|died on site|watching (?:football|a film|videos?|a video|netflix|tiktok|a match) on (?:his|her|their) phone|on (?:his|her) phone watching|wheel with one hand)\b`,
    guard: /\b(?:pictures? hanging|decorations|lovely|tree lights|christmas tree|hanging (?:basket|rail))\b/i,
    says: HAZARD,
    weight: 1.5,
    hits: [
      'a roof sign is hanging by one bolt over the bus stop',
      'power line your crew left is hanging low over the path',
      'step outside your shop is crumbling, watched two people trip',
      'your van reversed over the pavement, missed the pram by inches',
      'driver was watching football on his phone',
    ],
    misses: ['hanging basket by one of your pots arrived', 'the branch is closing down', 'watched two people eat cake'],
  },
  {
    id: 'safety.what-keeps-them-well',
    pattern: rx`\b(?:insulin|inhaler|epi-?pen|oxygen|dialysis|ventilator|pacemaker|cpap|my meds|his meds|her meds|medication|(?:heart|blood pressure|epilepsy|seizure) (?:tablets|pills|meds)|nebuli[sz]er|feeding tube)\b[^!?]{0,60}\b(?:in the fridge|enough until|run(?:s|ning)? out|ran out|nearly out|stopped|(?:two|three|one|\d) (?:tablets|puffs|doses|pens) left|puffs left|no power|power (?:is )?off|office hours|alarm goes|warm|missed (?:her|his|my) (?:tablets|dose|meds))|\b(?:\d+ ?mg) (?:instead of|not|and (?:the )?(?:tablets|pills)[^.!?]{0,20}are) ?\d+|\bgiven \d+ ?mg|\blabel says \d+ ?mg|\bwrong (?:strength|dose|dosage|pills|tablets)\b|\b(?:two|three|one|\d) (?:tablets|puffs|doses|pens) left\b|\bfridge (?:stopped|off|died),? (?:\w+ )?insulin|\b(?:lid|cap|top) off the (?:\w+ ){0,3}?(?:syrup|bleach|tablets|medicine|capsules)`,
    guard:
      /\b(?:prescription (?:glasses|sunglasses|lenses)|how much is|do you (?:sell|stock|take)|thank|lovely|price of|when will my prescription be ready)\b/i,
    says: HAZARD,
    weight: 1.5,
    hits: [
      'Insulin is in the bag you lost, enough until tonight',
      'given 40mg instead of 20mg',
      '2 puffs left in the inhaler and no script sent over',
      'Fridge stopped, insulin for two of us inside',
    ],
    misses: [
      'prescription sunglasses are lost',
      'thank you for the insulin, nearly ran out',
      'how much is the inhaler',
    ],
  },
  {
    id: 'safety.said-free-of',
    pattern: rx`\b(?:(?:asked|checked|told) (?:\w+ ){0,3}?(?:about|was it|if|is it|for) (?:\w+ )?(?:egg|nuts?|dairy|gluten|milk|sesame|peanuts?|wheat|soy|soya|fish)\b|(?:says?|said|bought as|sold as|labell?ed|label says|front says) (?:\w+ )?(?:no (?:egg|nuts?|dairy|gluten|milk|sesame|peanuts?)|(?:egg|nut|dairy|gluten|milk|peanut|wheat)[- ]free|no\b[^.!?]{0,20}may contain|hypoallergenic)|(?:dairy|gluten|nut|egg)[- ]free\. (?:ingredients|label|back) says?|allergic to (?:\w+ ){0,4}?(?:next|slice|fork|she had|he had|ate))\b`,
    needs: rx`\b(?:a&e|pens?|probably|otherwise|face|whey|hazelnuts?|throat|whole|contains?|antihistamine|ambulance|may contain|swollen|reaction|vomit\w*|next slice|hospital|lucky|itch\w*|welts|rash|shrug\w*|ate|eaten)\b`,
    guard: /\b(?:thank|lovely|delicious|brilliant|please (?:make|do|bring))\b/i,
    says: HAZARD,
    weight: 1.5,
    hits: [
      'asked about egg, they said no egg, on the way to a&e',
      'Label says dairy free. Ingredients say whey: label says dairy free, contains whey',
      'I asked was it gluten free, he said "probably"',
    ],
    misses: ['asked for gluten free and it was lovely', 'asked about egg and got an answer'],
  },
  {
    id: 'safety.hands-on',
    pattern: rx`\b(?:guards?|security(?: guard)?|bouncers?|doorm[ae]n|drivers?|staff|stewards?|couriers?|inspectors?|lads?|officer|bloke|man) (?:of yours |on the door |at \w+(?: branch)? )?(?:just )?(?:pushed|pinned|grabbed|shoved|slapped|dragged|punched|hit|kicked|manhandled|tackled|headbutted|threw|elbowed|choked|restrained|groped|touched) (?:my (?:\w+ )?(?:wife|husband|mum|mom|dad|son|daughter|arm|friend|brother|sister|hand|kid|lad|wrist|leg|bum|\w+ year old)|me\b|a (?:lad|girl|boy|kid|woman|man|child|customer)|him\b|her\b|us\b)|\b(?:let himself|let themselves|walked|came|got) into our (?:hotel )?room\b|\b(?:hit|punched|attacked|assaulted|spat (?:at|on)) by (?:a|your|one of) (?:\w+ )?(?:customer|guard|driver|staff|man|passenger)`,
    guard:
      /\b(?:hit me with|threw (?:me|us|in) (?:a|in)|touched me (?:deeply|with)|hit me up|kicked (?:me|us) out|moved me|threw (?:me|us) (?:out|off))\b/i,
    says: HAZARD,
    weight: 1.3,
    hits: [
      'your security pinned a lad of about 14 to the floor',
      'your guard grabbed my arm over a bottle',
      'security at the branch pushed my wife: your security pushed my wife',
      'a man let himself into our room',
    ],
    misses: [
      'the driver hit me with a smile',
      'the guard kicked us out',
      'staff touched me deeply with their kindness',
    ],
  },
  {
    id: 'safety.assaulted',
    pattern: rx`\b(?:sexual(?:ly)? (?:assault\w*|harass\w*|abus\w*|touch\w*)|(?:was|were|been|being|got|get|tried to|attempted to|and|then|who|he|she|they|him|driver|man|guy|someone|somebody|stranger) (?:be(?:ing)? )?(?:assault(?:ed|ing)?|molest(?:ed|ing)?|rap(?:ed?|ing)|grop(?:ed|ing)|attack(?:ed|ing)?|mugg(?:ed|ing)|stabb(?:ed|ing)|kidnap(?:ped|ping)?|strangl(?:ed|ing)|drugg(?:ed|ing)) (?:me|my|her|him|them|us|our|a|an|the|by|on|at|in|outside|while)\b|(?:exposed|flashed) (?:himself|herself|themselves)\b|(?:followed|chased) (?:me|her|him|us|my \w+) (?:home|off|into|out of|to (?:my|the|our))\b|at (?:knife|gun) ?point)`,
    guard:
      /\b(?:assault (?:course|rifle|on my (?:ears|senses|eyes))|heart attack|dogs?|cat|puppy|game|quest|mission|level|raid|boss|character|zombies?|movie|film|episode|series|podcast|in the news|awareness|charity|panic attack|by (?:a|the) (?:bear|goose|seagull|bug|virus|hacker)|my (?:account|wallet|taste ?buds|stomach))\b/i,
    says: HAZARD,
    weight: 1.5,
    hits: [
      'your driver tried sexually assaulting my cousin on Friday',
      'a man followed me off your coach and attacked me, the driver did nothing',
      'my sister was groped on the 9pm bus and nobody stopped',
      'A guy exposed himself to my daughter in your store',
      'we were mugged outside your machine and the guard went in',
    ],
    misses: [
      'the boss attacked me and the game froze',
      'that jingle is an assault on my ears',
      'my dog followed me home with your sausages',
      'nearly had a heart attack at the bill',
    ],
  },
];
