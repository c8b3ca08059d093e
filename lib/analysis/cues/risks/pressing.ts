import type { Cue } from '../../cue';
import { CHILD, KIN, rx } from '../pattern';

const DANGER: Cue['says'] = [
  'flag:safety',
  'category:safety_hazard',
  'intent:incident_report',
  'sentiment:negative',
  'emotion:fear',
];
const WHO = `(?:${KIN}|${CHILD}|nephew|old (?:fella|lady|man)|(?:wee|little) (?:lad|girl|boy|one|man))`;

/** Danger that presses: who was called for help, what a body shows, what gave way, who is at the door. */
export const PRESSING_CUES: readonly Cue[] = [
  {
    id: 'safety.helpers-called',
    pattern: rx`\b(?:(?:on|off) (?:the )?(?:phone|line) (?:to|with) (?:111|999|911|112|000|the (?:ambulance|paramedics|poison)|poison control|nhs 24)|(?:rang|ringing|called|calling|phoned|phoning|dialled) (?:111|999|911|112|an ambulance|the ambulance|the paramedics|poison control|nhs 24|the coastguard|the fire brigade)|(?:doing|did|gave (?:him|her)|giving (?:him|her)) cpr|paramedics? (?:came|said|had to|were|took)|(?:took|taken) (?:away )?by ambulance)\b`,
    guard:
      /\b(?:can'?t (?:call|ring|dial)|emergency calls|thank\w*|lovely|brilliant|heroes?|waited with|stayed with|looked after|saved (?:my|his|her)|film|series|episode|game|sim\b|roaming)\b/i,
    says: DANGER,
    weight: 2,
    hits: [
      "my lad's lips have gone massive, on phone to 111 now",
      'passengers doing CPR and nobody can find the alarm',
    ],
    misses: [
      "my phone can't call 999 on your network",
      'paramedics came and your driver waited with my dad, thank you',
    ],
  },
  {
    id: 'safety.body-turned',
    pattern: rx`\b(?:(?:hands?|lips?|feet|fingers|toes|face|eyes?|tongue|throat|skin|legs?|arms?)(?: \w+)? (?:were|was|are|is|went|have gone|has gone|gone|going|turned|blew|ballooned) (?:\w+ ){0,2}?(?:blue|massive|huge|purple|grey|the size of|like a balloon|up like)|bled through|(?:won'?t|wouldn'?t|not|hasn'?t) stop(?:ped)? bleeding|(?:been )?sick (?:two|three|four|five|six|seven|eight|[2-9]|1\d) times|(?:ribs?|hip|wrist|collar ?bone|elbow|ankle)(?: is| was|'s)? (?:broken|cracked|fractured|shattered)|whiplash)\b`,
    guard:
      /\b(?:tan|dye|paint|ink|avatar|character|from the (?:cold|snow)|smurf|laughing|blue (?:cheese|eyes)|red carpet|sick (?:of|beat)|bill|price|queue)\b/i,
    says: DANGER,
    weight: 2,
    hits: [
      'boiler off nine days, her hands were blue this morning',
      'she has bled through the second bandage since the op',
      'youngest been sick five times',
    ],
    misses: ['my face went blue laughing', 'her hands were blue from your ink'],
  },
  {
    id: 'safety.low-sugar',
    pattern: rx`\b(?:type (?:1|one)\b|t1d|diabetic|diabetes|hypo\b|low blood sugar)`,
    needs: rx`\b(?:shaky|shaking|juice|hypo|low\b|no food|nothing to eat|hours? late|hrs late|stuck|binned|took (?:my|his|her)|isn'?t open|need sugar|dizzy|snack|insulin|pump)\b`,
    guard:
      /\b(?:can i|am i allowed|allowed|type (?:1|one) (?:error|charger|plug|connector)|recipe|do you (?:sell|have)|sugar[- ]free|menu|charity|walk for)\b/i,
    says: DANGER,
    weight: 2,
    hits: ['type 1 here, security binned my juice and the trolley is not open, getting shaky'],
    misses: ['do you sell anything diabetic friendly, low in sugar'],
  },
  {
    id: 'safety.elder-fell',
    pattern: rx`\b(?:my|our|her|his|an?) (?:\w+ ){0,2}?${WHO}(?:'?s)? (?:has |had |just )?(?:fell|fallen|slipped|tripped|collapsed|had a fall)\b`,
    needs: rx`\b(?:hip|ribs?|wrist|head|hurt|bruis\w*|hospital|a ?& ?e|ambulance|waiting (?:for|on)|no (?:rail|sign|light|ramp)|wet|ice|icy|step|your|you|floor|(?:is |she'?s |he'?s )?[789]\d\b)\b`,
    guard:
      /\b(?:fell (?:in love|asleep|for|out with|behind|short|off the (?:radar|wagon))|waited with|stayed with|looked after|thank\w*|helped (?:him|her)|so kind|laughing|asleep)\b/i,
    says: DANGER,
    weight: 2,
    hits: ['my mum fell in her wet room waiting for the rail you approved. hip. 81'],
    misses: ['my son fell in love with your trains', 'your driver helped, my dad fell and he waited with him'],
  },
  {
    id: 'safety.rail-or-roof-gave',
    pattern: rx`\b(?:balcony|stair|stairs?|bath|bed|grab|hand|safety)? ?(?:rail|railings?|banister|handrail|balustrade|rung|step|floorboards?|ceiling|roof tile|chandelier|light fitting|shelf|cupboard|radiator|tv bracket|mirror|loft ladder|gate|fence panel) (?:just |has |have |had )?(?:came|come|broke|fell|gave|given|dropped|pulled) (?:away|off|down|way|loose|in|out|through)\b`,
    guard:
      /\b(?:in the (?:post|parcel|box)|during delivery|screw missing|price|fell down the (?:list|rankings)|app|website|page|game|level|how do i)\b/i,
    says: DANGER,
    weight: 2,
    hits: ["balcony rail came away in my husband's hand, fourth floor", 'ceiling came down on the cot'],
    misses: ['the shelf came off in the post', 'the ceiling in the game level fell in'],
  },
  {
    id: 'safety.car-fails',
    pattern: rx`\b(?:air ?bags?\b[^.!?]{0,30}\b(?:did(?:n'?t| not)|never|failed to) (?:go off|deploy|open|inflate|fire)|(?:car ?seat|booster|isofix)(?: \w+){0,3}? (?:opened|unclipped|came (?:undone|loose|off|apart)|snapped|gave way|broke)|(?:wheel|bonnet|steering|tyre) (?:\w+ ){0,3}?(?:locked|came off|flew (?:up|off|open)|went|blew|popped open) (?:\w+ ){0,3}?at \d+ ?(?:mph|kmh|kph)?)`,
    guard:
      /\b(?:in the box|toy|game|model car|parcel|carousel|came off the belt|luggage|baggage|check(?:ed)?[- ]in)\b/i,
    says: DANGER,
    weight: 2,
    hits: ["booked it in as you said, airbag didn't go off on friday", 'car seat buckle opened at 50mph'],
    misses: ['the toy car seat snapped in the box', 'car seat came off the belt at baggage with a crack'],
  },
  {
    id: 'safety.panic-button-dead',
    pattern: rx`\b(?:(?:panic|emergency|alarm|sos|red) (?:button|cord|alarm|bell|pull|point|phone)s?\b[^.!?]{0,40}\b(?:painted|dead|broken|tied up|rings? out|rang out|no ?(?:one|body)|nothing|did(?:n'?t| not)|does(?:n'?t| not)|not working|taped|missing)|(?:door|gate|hatch)s? (?:jammed|stuck|locked|wouldn'?t open)[^.!?]{0,20}(?:with|w\/|and) (?:\w+ ){0,3}(?:in|inside|us|me|kids?|of us))`,
    guard: /\b(?:in the app|app'?s|on the website|remote|game|level|website|chat ?bot)\b/i,
    says: DANGER,
    weight: 2,
    hits: [
      'sauna door jammed with two of us in, the panic button had been painted over',
      'emergency cord tied up in the accessible loo',
    ],
    misses: ["the help button in the app doesn't work", 'pressed the help button in the paint aisle and nobody came'],
  },
  {
    id: 'safety.somebody-prowls',
    pattern: rx`\b(?:blokes?|m[ae]n|guys?|lads?|strangers?|someone|somebody|passenger|drunk|weirdo|creep) (?:\w+ ){0,3}?(?:is |are |was |were |keeps? |kept )?(?:following|filming|harassing|touching|groping|grabbing|rubbing|flashing|threatening|cornering|chasing|hitting|punching) (?:me|us|women|girls|a (?:girl|woman|lad|kid|young)|people|her|him|passengers|my \w+|every woman)\b`,
    guard:
      /\b(?:following (?:me|us) on (?:insta\w*|twitter|here|x\b|tiktok)|film(?:ing)? crew|touching (?:tribute|story)|dog|cat|puppy|driver(?:'s| is)|courier|delivery|parcel|uber|taxi is|cab is|santa|game|boss|zombie)\b/i,
    says: [...DANGER, 'flag:urgent'],
    weight: 2,
    hits: ["there's a bloke following women up and down coach D", 'a man is threatening me on your platform'],
    misses: ['the courier says he is outside, he is not', 'a guy is following us on insta because of you'],
  },
  {
    id: 'safety.sent-to-a-child',
    pattern: rx`\b(?:sent|sending|sends|showed|showing|dm'?d|messaged|asked) (?:my (?:\w+ )?(?:son|daughter|kid|lad|girl|boy|child|\d+ ?(?:yr|year)s? ?-?old)|him|her) (?:for )?(?:a |an |these |some |this )?(?:\w+ )?(?:pics?|photos?|pictures?|videos?|nudes?|messages?|link)\b`,
    needs: rx`\b(?:can'?t (?:even )?describe|police|explicit|naked|nudes?|porn\w*|disgusting|sexual|grown man|adult|stranger|vile|sick|groom\w*|screenshots?)\b`,
    guard: /\b(?:school|teacher|nursery|photographer|order|delivery|passport|school photo)\b/i,
    says: [...DANGER, 'flag:minors'],
    weight: 2,
    hits: ["my son is 11 and somebody on your chat sent him a pic I can't even describe"],
    misses: ['you sent my son a picture book instead'],
  },
  {
    id: 'safety.medicine-astray',
    pattern: rx`\b(?:meds|medicines?|medication|prescriptions?|oramorph|antipsychotics?|antibiotics|painkillers|eye ?drops|tablets|syringe driver|chemo|stoma bags?|catheters?|feeds?|formula (?:feed|milk)|hearts? pills)\b`,
    needs: rx`\b(?:skip|in the bin|wheelie|hedge|next doors?|end of life|palliative|dying|some(?:one|body)(?: else)?'?s|(?:with )?(?:her|his) (?:name|address)|not mine|where are mine|wrong (?:name|person|bag|patient)|not my name|days? without|run out|ran out|last (?:one|tablet|dose))\b`,
    guard:
      /\b(?:do you (?:sell|stock)|sunglasses|glasses|lenses|thank|lovely|printer|cleaning tablets|ipad|tablets? screen)\b/i,
    says: DANGER,
    weight: 2,
    hits: [
      "left my meds in next door's skip, it's for end of life",
      "picked up my prescription and it's somebody's antipsychotics with her address on",
    ],
    misses: ['cleaning tablets left in the rain', 'do you stock my eye drops, next doors said so'],
  },
  {
    id: 'safety.cold-home',
    pattern: rx`\b(?:no (?:gas|power|electric\w*|heating|heat|hot water|water)|(?:boiler|heating|power|electric\w*)(?:'s| is| has| been)* (?:\w+ )?(?:off|out|broken|down|dead|gone)|(?:cut|cutting) (?:us|me|them|her|him) off|disconnected (?:us|me|them|her))\b`,
    needs: rx`\b(?:newborn|new baby|(?:\d+|two|three|four|five|six) ?-?(?:day|week|wk)s? ?-?old|(?:\d+|two|three|four|five|six) ?-?(?:month|mth)s? ?-?old (?:baby|son|daughter|twins|at home|in the house)|hands were blue|premature|preemie|baby'?s? (?:milk|bottles|cold|freezing)|boy'?s milk|girl'?s milk|oxygen|stair ?lift|hoist|nebuli[sz]er|dialysis|(?:she'?s|he'?s|mum'?s|dad'?s|nan'?s|is) (?:8|9)\d\b|pneumonia|asthma)\b`,
    guard:
      /\b(?:boiler is \d|months? old boiler|sofa|laptop|phone|freezing (?:screen|app)|app|wifi|signal|cut us off on the phone|hung up)\b/i,
    says: DANGER,
    weight: 2,
    hits: [
      "boiler's been off nine days, my 3 week old is freezing",
      "you cut us off and my boy's milk is in that fridge",
    ],
    misses: ['the boiler is 6 months old and has no heating again', 'no heating in coach D'],
  },
];
