import type { Cue } from '../../cue';
import { rx } from '../pattern';
import { HAZARD } from './hazard';

const PART =
  'hands?|fingers?|thumbs?|face|arms?|legs?|foot|feet|toes?|eyes?|lips?|tongue|forehead|skin|scalp|neck|throat|knees?|ankles?|wrists?|shoulders?|chest|tooth|teeth|gums?|nose|ears?|palms?|thighs?|belly|stomach|elbows?|hips?|ribs?|chin|cheeks?|lap|bones?|back|head|spine|nails?';
const HURT =
  'burn(?:t|ed|ing|s)?|scald\\w*|blister\\w*|swell\\w*|swollen|swelled|stitch\\w*|bruis\\w*|black and blue|bleed\\w*|bled|cut open|cut (?:my|his|her|to)|gash\\w*|slic(?:ed|ing)|crush\\w*|trapped|caught in|shut (?:in|on)|closed on|broke(?:n)?|fractur\\w*|in plaster|in a cast|sprain\\w*|peel\\w*|raw\\b|weeping|in welts|welts|rash|hives|infect\\w*|inflam\\w*|bright red|knocked out|chipped|hit (?:me|him|her|us|square)|landed on|fell on|came down on|ran over|run over|picking \\w+ out|out of my|concuss\\w*|come off|is gone|numb\\b|stinging|itching|on fire|boiling|dislocat\\w*|stung|open to the bone|splinter\\w*';
const OWNER =
  "(?:my|his|her|our|their|the|both|all|one of my|(?:son|daughter|wife|husband|mum|mam|mom|dad|mate|kid|boy|girl|toddler|baby|dog|cat)'?s)";
const DEVICE =
  'chargers?|plugs?|sockets?|batter(?:y|ies)|power ?banks?|heaters?|kettle|toaster|microwave|oven|hob|slow cooker|cooker|stove|dryer|drier|straighteners?|tongs|iron|blanket|extension|cables?|lead|lamp|candle|boiler|geyser|fridge|freezer|washing machine|dishwasher|scooter|hoverboard|e-?bike|vape(?: pen)?|e-?cig\\w*|phone|laptop|tablet|blender|grill|bbq|barbecue|hair ?dryer|humidifier|diffuser|fryer|water bottle|screen|shelf|shower door|coffee table|tv|console|earbuds?|watch|lights?|switch|fuse ?box|wiring|tap';
const DANGER =
  "(?<!bright )spark(?:s|ed|ing)\\b|smoking|smoke(?! (?:grey|alarm in|detector in))|flames?|went (?:off with a )?bang|goes bang|explod\\w*|blew up|blown up|(?<!snow)melt(?:ed|ing|s)?\\b|scorch\\w*|singe\\w*|caught (?:light|fire|alight)|on fire|in flames|hiss(?:ed|ing|es)|(?:electric |a )shocks?|giving current|too hot to|overheated (?:overnight|and|on)|swollen|swelled|swelling|bulging|shatter\\w*|exposed wir\\w*|stays? lit|can'?t (?:be )?turn(?:ed)? (?:\\w+ )?(?:off|down)|glowing|turned itself on|won'?t (?:turn|switch) off|burn(?:t|ed|ing) (?:smell|plastic|through|a hole|the)|smells? (?:of )?(?:burning|gas|chemicals|fish)|smell of (?:burning|gas|chemicals)|electrocut\\w*|leaking (?:something|acid|fluid|gas)";
const FOREIGN =
  'glass|metal|staples?|needles?|syringe|pins?|mou?ld\\w*|maggots?|worms?|larvae|weevils?|cockroach(?:es)?|insects?|beetles?|spiders?|fly|flies|slugs?|hairs?|plastic|screws?|bolts?|nuts and bolts|razor|blades?|knife|mouse|mice|rats?|tail|droppings|stones?|bones?|wire|wood|rubber|plasters?|teeth|tooth|magnets?|bleach|blood|poo|gloves?|string|shell|splinters?|shards?|foil|wasps?|bees?|tooth|claw|feather|grit|sealant|seal|tablet|cigarette|fag end|nail';
const FOOD =
  'food|meal|salad|burger|soup|bread|loaf|cereal|sandwich|wrap|pouch|pizza|bowl|chicken|coffee|latte|drink|tea|chocolate|jam|yogh?urt|rice|curry|dal|noodles|pasta|sauce|cakes?|biscuits?|crisps|cheese|milk|formula|fish|beans|lentils|beef|mince|sausages?|bacon|pie|fries|chips|nuggets|bottle|can|tin|jar|packet|muffin|brownie|cookie|ice cream|water|smoothie|juice|veg\\w*|spinach|lettuce|berries|granola|porridge|oats?|roll|pasty|snack|dip|hummus|puree|popcorn|sushi|taco|burrito|kebab|lunch|dinner|breakfast|tub|prawns?|scrub|cream|mascara|tampons?|nappy|nappies|cat food|dog food|treats?|chew|ball pit|lining|coat|shoes?|socks?|toy|bed|pillow|mattress';

/** Harm told by who or what it befell, whatever the words in between. */
export const HARMED_CUES: readonly Cue[] = [
  {
    id: 'safety.part-hurt',
    pattern: rx`\b(?:(?:${HURT})\b[^.!?\n]{0,34}?\b(?:my|his|her|our|their|both|one of my) (?:\w+'?s? )?(?:${PART})|${OWNER} (?:whole |left |right |little |poor |both |\w+'s )?(?:${PART})(?:'s| is| are| was| were| has| have| had| came| come| went| all| now| in| got)*\s[^.!?,\n]{0,24}?(?:${HURT}))\b`,
    guard:
      /\b(?:burnt? (?:a hole in my|my (?:toast|dinner|ears|fingers on crypto))|(?:burnt?|burned) (?:the roof of )?my (?:mouth|tongue)|worth it|my (?:back|head) (?:door|yard|garden|garden|up|office|light|seat|pack|room)|back (?:garden|door|gate|seat|of (?:the|my))|broke(?:n)? (?:my|the) (?:nail|heart)|(?:can'?t|couldn'?t) get my head|head (?:office|phones?|lights?|board)|hair ?cut|nails? (?:done|varnish|polish)|blew my|melted? my heart|face (?:mask|cream|wash|time)|phone|screen|card|hand ?(?:bag|le|set)|hot sauce|(?:hit|landed on) my (?:doorstep|account|inbox)|cut (?:my|her|his) hair|first ?hand|on (?:the )?back (?:order|foot)|eye ?(?:brow|lash|shadow|liner)|broke(?:n)? (?:link|zip|button|on the back)|with my (?:leg|foot|arm) in plaster|saw my|skin (?:has never|looks|feels)|off (?:my|the) (?:hands|back|chest))\b/i,
    says: HAZARD,
    weight: 1.7,
    hits: [
      'the ladder folded and my wrist is in plaster',
      'your foot cream has brought my skin up, my heel... her skin is peeling',
      "son's lip swelled up after one bite",
      'picking glass out of my back',
      'knocked out my front tooth: chipped my tooth',
      'suitcase landed on my head',
    ],
    misses: [
      'burnt the roof of my mouth, worth it',
      'can it sit in my back garden',
      'my hand cream is lovely',
      'the back door is broken',
    ],
  },
  {
    id: 'safety.device-danger',
    pattern: rx`\b(?:(?:${DEVICE})\b[^.!?\n]{0,44}?(?:${DANGER})|(?:${DANGER})\b[^.!?\n]{0,34}?\b(?:${DEVICE}))`,
    guard:
      /\b(?:smok(?:e|ing) (?:area|detector)|(?:phone|app|battery|inbox|site|timeline|line|feed|notifications?) (?:\w+ )?(?:blew|blown|blowing|exploded?)(?: up)? (?:with|over)|melts in|melted cheese|my (?:phone|inbox)'?s? (?:has )?blow\w* up|playlist|on fire (?:today|lately|this)|(?:kindle|amazon|on|my|the) fire (?:tv|tablet|stick|hd|app|device|edition)|shock(?:ed|s)? (?:at|by|to)|smoke (?:grey|free)|smoked|fire ?works|fire stick|how (?:do|can) i|candle (?:smells|scent)|lovely|cosy|sparks? (?:joy|a)|no smoking|price)\b/i,
    says: HAZARD,
    weight: 1.7,
    hits: [
      'my fan heater went bang and the socket is black',
      'That candle jar cracked and the table caught light',
      'the microwave turned itself on and there was sparks inside',
      'Electric blanket singed my sheets',
      'the shower screen shattered',
      'slow cooker cable was so hot it melted the worktop',
    ],
    misses: [
      'the fire stick remote is dead',
      'my phone blew up with messages',
      'charger came without a cable',
      'is the candle smoke free',
      'it will not play on fire tv',
    ],
  },
  {
    id: 'safety.gave-way',
    pattern: rx`\b(?:(?:ladder|chair|stool|bench|bed|bunk|cot|crib|swing|rope|trampoline|netting|gate|pole|rack|roof (?:box|bar)|shel(?:f|ving)|locker|lift|elevator|escalator|stairs?|railing|banister|pushchair|pram|buggy|stroller|high ?chair|car ?seat|seat ?belt|wheel|tyre|brakes?|airbag|ceiling|sign|ride|slide|treadmill|blade|hinge|latch|barrier|crossing|hammock|(?:high ?chair|car ?seat|seat|pram) strap|door)s?\b[^.!?\n]{0,40}?\b(?:collaps\w+|snapp(?:ed|ing)|gave way|given way|giving way|folded under|sheared|flew off|(?:came|come) (?:away|loose|down)|fell on|drop(?:ped|s) (?:on|half|with|down with)|fail(?:ed|s)(?= (?:on|going|while|at|down|coming|and))|broke (?:with|while|under)|threw (?:me|him|her|us)|trapped|clos(?:ed|es) on|shut on|did(?:n'?t| not) (?:click|lock|latch|fasten|deploy|work (?:on|down))|is frayed|frayed|pops? open|stayed up|hit (?:me|him|her|my|us|a)|flung)|(?:no|without|faulty|failed) (?:working )?brakes|(?:doors?) (?:closed|shut) on (?:me|my|us|him|her|a)|tripped (?:on|over) (?:your|the|a)|slipped (?:on|over|in) (?:your|the|a|some|an)? ?(?:wet|spil\w+|ice|oil|floor|grape|step|puddle)|(?:mounted|drove (?:on|along|over)) the (?:pavement|kerb|sidewalk)|(?:almost|nearly) (?:hit|took out|ran over|knocked (?:down|over)|killed) (?:me|us|a|my|the|our|two|several)|ran over my)\b`,
    guard:
      /\b(?:app|website|site|server|online|delivery (?:date|slot)|(?:came|come) down (?:in price|to)|price|broke (?:with tradition)|nearly killed me (?:in|with)|laughing|hinge(?:d)? on|doors? (?:closed|shut) on (?:our|the) (?:show|business)|closing down|sale|crash(?:ed|es))\b/i,
    says: HAZARD,
    weight: 1.6,
    hits: [
      'the ladder folded under me on the third rung',
      'Brakes failed on the e-bike going downhill',
      'the rope swing snapped with my lad on it',
      'The lift in your car park dropped half a floor',
      'bike came without brakes',
      "the seatbelt didn't click in",
      'your van mounted the pavement',
    ],
    misses: ['the strap is too short', 'the app collapsed', 'chair came down in price', 'wheel of cheese arrived'],
  },
  {
    id: 'safety.found-inside',
    pattern: rx`\b(?:found|find(?:ing)?|there(?:'?s| is| was| were| are)|bit(?:ten)? (?:in)?to|bit on|biting|chok(?:ed|ing) on|swallow(?:ed|ing)|something|piece of|bits? of|what looks like|chunk of|shards? of|got an?|full of|contain\w*|a (?:dead|live|rusty|broken|used|human|whole))\b[^.!?\n]{0,34}?\b(?:${FOREIGN})\b`,
    needs: rx`\b(?:${FOOD})\b`,
    guard:
      /\b(?:hair (?:dye|dryer|care|mask|clip)|glass of|glasses?\b|plastic (?:free|bag|packaging|wrap|cutlery|spoon|bottle)|packag\w*|wrapp\w*|recycl\w*|do you|is there|can i|are there any|where|stone (?:baked|cold|ground)|wood ?fired|rubber (?:sole|duck)|shell (?:garage|station|suit)|on my (?:walk|doorstep)|vegan|costume|gold|silver)\b/i,
    says: HAZARD,
    weight: 1.6,
    hits: [
      "opened the oat drink and there's a mouse tail at the bottom",
      'bit into my granola bar, a metal staple in it: bit into a metal staple in my granola',
      'there is a wasp baked into my pasty',
      'Found live maggots in the rice packet',
      'a piece of a knife blade in my salad',
    ],
    misses: ['is there a glass bottle of it', 'found a plastic free tea, love it', 'found my lunch on the seat'],
  },
  {
    id: 'safety.taken-ill',
    pattern: rx`\b(?:(?:eye|skin|ear|chest|wound|kidney) (?:infection|failure|damage)|(?:react(?:ed|ing) (?:within|badly|to|after)|(?:severe|bad|nasty|allergic|a) reaction (?:to|after|from))|throat (?:is |was |has )?(?:clos\w+|raw|burning|swell\w*|tight\w*)|(?:couldn'?t|can'?t|could not) (?:catch|get) (?:my|his|her|a) breath|wheez\w+|(?:in|at|to|off to) (?:a ?& ?e|a and e|the er|hospital|casualty)\b[^.!?\n]{0,40}(?:eye|throat|after|because|reaction|burn|magnet)|(?:put|got|landed|had|has) (?:me|him|her|us|my \w+) in (?:a ?& ?e|hospital|the hospital|bed for)|(?:is |was |now |dog |cat |him |her )+at the vet'?s?|(?:my|our|the) (?:dog|cat|puppy|kitten|rabbit|horse)\b[^.!?\n]{0,30}\b(?:got ill|fell ill|vomit\w*|seizure|kidney|poison\w*|chok\w+|collapsed)|burnt to a crisp|(?:both|all|whole family|kids?|kiddo|son|daughter|mate|mum|wife|husband|three of us|two of us)\b[^.!?\n]{0,20}\b(?:ill|sick|poorly|vomiting|throwing up|down with (?:food|a)|puking)\b[^.!?\n]{0,30}\b(?:after|from|since|same|ate|eating)|(?:got|been|was|were) (?:really |so |violently )?(?:ill|sick|poorly) (?:after|from|all (?:night|day)|since)|nearly lost (?:a tooth|an eye|a finger|my)|eyes? (?:streaming|watering badly|swollen|burning)|coughing (?:and|since|up|all)|fumes|ended up using my epi ?pen|use my epi ?pen|had an? (?:asthma )?attack|fainted|passed out|unconscious|concuss\w+|six stitches|needed stitches|second degree|third degree)\b`,
    guard:
      /\b(?:sick (?:of|and tired)|hospital (?:bag|radio|appointment)|heart attack (?:at|when) (?:the|i saw) (?:the )?(?:price|bill)|price|bill\b|laughing|excite\w*|passed out (?:on the sofa|from joy)|home ?sick|travel sick|tablets for|reaction (?:video|gif))\b/i,
    says: HAZARD,
    weight: 1.6,
    hits: [
      'the mascara has given me an eye infection',
      'I reacted within minutes, throat closing',
      'made me wheeze so bad, wheezing still',
      'my dog is at the vet after eating your chew',
      'all of us ill after the same ready meal',
      'our kiddo got sick after the slushie',
    ],
    misses: ['sick of waiting', 'had a heart attack when I saw the price', 'great reaction video'],
  },
  {
    id: 'safety.in-the-air',
    pattern: rx`\b(?:sm(?:ell|elt|elled|ells|elling) (?:strongly |really )?(?:of )?(?:gas|fumes|burning|petrol)(?! (?:station|money|guzzl\w+))|gas (?:leak|smell)|carbon monoxide|(?:brown|yellow|dirty|smelly|cloudy) water (?:is )?(?:com|out|from|running)\w*|(?:pills|tablets|medicine|medication|prescription|inhaler|dose|capsules)\b[^.!?\n]{0,44}\b(?:aren'?t mine|not mine|isn'?t mine|someone else'?s|somebody else'?s|is empty|wrong (?:strength|dose|name))|(?:someone|somebody) else'?s (?:dose|tablets|pills|medication|medicine|prescription)|(?:environmental health|health and safety|hse|food standards|fire (?:brigade|service|engine)s?)\b[^.!?\n]{0,40}\b(?:inform\w*|notif\w*|report\w*|told|called|came|know|contact\w*)|(?:told|called|reported|informed|contact\w*)\b[^.!?\n]{0,30}\b(?:environmental health|health and safety|hse|food standards|fire (?:brigade|service))|(?:oxygen|ventilator|dialysis|nebuli[sz]er|insulin|life support)\b[^.!?\n]{0,40}\b(?:no power|power(?:'s| is)? (?:off|out|cut)|not (?:here|arrived|delivered|come)|still not|spoil\w*)|no power\b[^.!?\n]{0,40}\b(?:oxygen|ventilator|dialysis|nebuli[sz]er|insulin)|fire (?:door|exit|escape)s?\b[^.!?\n]{0,20}\b(?:chained|blocked|locked|wedged|propped)|exposed wir(?:e|es|ing)|bare wires?|live wires?|accident waiting to happen|(?:could|might|would) have (?:been )?(?:killed|blinded|seriously|died|lost (?:an|a|his|her|my) (?:eye|finger))|lucky to be (?:alive|typing|here)|before someone (?:dies|gets (?:hurt|killed))|(?:undercooked|raw|pink in the middle) (?:chicken|pork|burger|sausages?|meat)|chicken\b[^.!?\n]{0,20}\b(?:raw|pink|undercooked)|mould\w* (?:growing |all )?(?:inside|in|on) (?:the |my |a )?(?:sealed|baby|formula|bottle|pouch|bread|food)|missing guard ?rail|(?:eye|button|wheel|magnet|battery|bead)s?\b[^.!?\n]{0,40}\b(?:in (?:her|his) mouth|swallow\w*)|(?:needle|syringe|glass) in (?:the|your) (?:ball pit|sand ?pit|play ?ground|pool))\b`,
    guard: /\b(?:smell(?:s|ed)? (?:like )?(?:heaven|lovely|amazing)|bill|tariff|price|gas (?:money|prices))\b/i,
    says: HAZARD,
    weight: 1.6,
    hits: [
      'smelt gas in the kitchen after your engineer left',
      "pills in my prescription bag aren't mine",
      'brown water coming out of the taps',
      'no power and my husband is on an oxygen machine',
      'Environmental health have been informed about your kitchen',
      'exposed wiring hanging down in aisle 7',
    ],
    misses: ['your gas bill is wrong', 'tablets for sale?', 'what is your prescription service like'],
  },
];
