import type { Cue } from '../../cue';
import { BODY, CHILD, KIN, rx } from '../pattern';

const SAYS: Cue['says'] = [
  'flag:safety',
  'category:safety_hazard',
  'intent:incident_report',
  'sentiment:negative',
  'emotion:fear',
];
const WHOSE = `(?:my|his|her|our|their|the|both|one of my|me|myself|himself|herself)(?: (?:\\w+ )?(?:${KIN}|${CHILD})'?s?)?`;
const DEVICE =
  'plugs?|chargers?|cables?|batter(?:y|ies)|power ?banks?|phone|laptop|tablet|sockets?|heater|kettle|hair ?dryer|dryer|straighteners?|toaster|wires?|outlet|adapt[eo]r|lamp|bulb|oven|hob|microwave|blanket|fridge|freezer|washing machine|dishwasher|tumble dryer|scooter|e-?bike|bike|vape|speaker|headphones?|earbuds?|watch|boiler|iron|fan|blender|air ?fryer|fryer|cooker|monitor|switch|unit|thing|it|lead|extension|hoover|vacuum|router|box|toy|humidifier|diffuser|candle|glass|jar|dish|door|table';
const FOOD =
  'food|meal|salad|burger|soup|bread|cereal|sandwich|wrap|pouch|pizza|bowl|chicken|coffee|latte|tea|chocolate|jam|yogh?urt|rice|curry|noodles|pasta|sauce|cake|biscuits?|crisps|cheese|milk|formula|fish|beans|beef|mince|sausages?|bacon|pie|fries|chips|nuggets|drink|bottle|can|tin|jar|packet|bag|box|kit|muffin|brownie|cookie|ice cream|water|smoothie|juice|veg|spinach|lettuce|berries|raisins|granola|porridge|oats|roll|pasty|snack|bar|dip|hummus|puree|popcorn|sushi|taco|burrito|kebab|lunch|dinner|order|tub|pack';
const FOREIGN =
  '(?:used|dirty|bloody) (?:napkin|tissue|plaster)|glass|metal|needles?|pins?|mou?ld|maggots?|worms?|larvae|weevils?|cockroach(?:es)?|roach(?:es)?|insects?|bugs?|beetles?|spiders?|fl(?:y|ies)|slugs?|hairs?|plastic|nails?|screws?|bolts?|razor|blades?|mouse|mice|rats?|droppings|stones?|bones?|wires?|wood|rubber|plasters?|band-?aid|teeth|tooth|staples?|magnets?|bleach|blood|poo|faeces|gloves?|string|shell|splinters?|foil';

export const SAFETY_CUES: readonly Cue[] = [
  {
    id: 'safety.injury',
    pattern: rx`\b(?:burn(?:ed|t|s|ing)?|scald(?:ed|s)?|cut(?:s)?|slic(?:ed|ing)|injur(?:ed|ing)|hurts?|shock(?:ed|s)?|electrocut(?:ed|ing)|zapp(?:ed|ing)|blister(?:ed|ing)|gash(?:ed)?|lacerat(?:ed|ing)|singed|trapp(?:ed|ing)|crush(?:ed|ing)|pinch(?:ed)?|stabb(?:ed|ing)|scratch(?:ed)?|chipp?(?:ed|ing)|crack(?:ed)?|broke|fractur(?:ed|ing)|twist(?:ed)?|sprain(?:ed)?|bruis(?:ed)?|bit|stung|irritat(?:ed|ing)|took the skin off|hit|whack(?:ed)?|split|sliced open|ripped open) (?:off |open )?${WHOSE} (?:\w+ )?(?:${BODY})\b`,
    guard:
      /\b(?:(?:hurt|hurts|bit) my (?:head|eyes|ears|brain|wallet)|hair ?cut|cut (?:my|her|his) (?:hair|nails?)|broke my back (?:for|to)|(?:hit|cracked?) (?:the|a) (?:nail on the|back|head)|head office|head start|eye ?watering|hurts my (?:head|eyes|ears)|it hurts my|cut my hair|split my head|(?:the|its) back)\b/i,
    says: SAYS,
    weight: 2,
    hits: [
      'burned my hand on the lid',
      'it sliced my thumb open',
      "the door crushed my daughter's fingers",
      'burnt her scalp',
    ],
    misses: ['your prices hurt my head', 'she cut my hair beautifully', 'this cut my bill in half'],
  },
  {
    id: 'safety.medical',
    pattern: rx`\b(?:(?:a|an|some|the|bad|nasty|got|get|huge|red|itchy|awful|horrible|angry|second degree|chemical|big|massive|come (?:up|out) in (?:a )?) ?(?:\w+ )?(?:burns?|rash(?:es)?|electric(?:al)? shocks?|concussion|blisters?|hives|welts?|lump|gash|stitches)(?: (?:all over|on|from|after|now|off)|[.,!]|$)|\brash (?:all|on|after|from)|^\W*rash\W*$|blisters? (?:all over|on|from)|(?:face|lips?|eyes?|throat|tongue|hands?|mouth|feet|ankles?|skin|cheeks?)(?:'s| is| are| has| have| was| were)? (?:\w+ )?(?:swell(?:ed|ing)|swollen|puff(?:ed|y)|blister(?:ed|ing)|bleed(?:ing)?|bled|burning|burnt|peeling|raw|on fire|itch(?:y|ing)|numb|closing up|red raw)|swollen (?:face|lips?|eyes?|throat|tongue|hands?|feet)|swelled up|swoll?en up|(?:went|going|go|rushed|ended up|sat|been|are|off|trip|take[ns]?|took|had to go|sent|spent \w+ \w+|night)(?: \w+){0,2}? (?:to|in|at) (?:a ?& ?e|a and e|the er|urgent care|(?:the )?(?:hospital|emergency room|walk[- ]in)|hospital|minor injuries|casualty)|in (?:a ?& ?e|hospital) (?:after|because|from|with|now|thanks)|(?:ambulance|paramedics?) (?:was |were |had |came|called|took|out)|(?:called|needed|need|getting) an? (?:ambulance|stitches|tetanus)|stitches|food poison(?:ing|ed)?|poisoned (?:me|us|him|her|my)|salmonella|e\.? ?coli|norovirus|listeria|(?:made|making|makes|left|had) (?:me|us|him|her|them|my (?:\w+ )?\w+|both of us|the (?:kids|baby|dog|cat)) (?:really |so |very |violently |properly |all )*(?:ill|sick|vomit\w*|throw(?:ing)? up|puk\w+|poorly|unwell|dizzy|faint|bleed|itch)|(?:been|were|was|is|are|felt|feeling|both) (?:\w+ )?(?:ill|sick|poorly|unwell|throwing up|vomiting|puking|rough) (?:all (?:night|day|weekend)|since|after|from|ever since)|throwing up (?:all|since|after|for)|vomit(?:ing|ed)?|(?:the runs|diarrh?o?ea|bad stomach|stomach cramps)|(?:nearly |almost )?chok(?:ed|ing|e) (?:on|hazard)|choking hazard|(?:nearly|almost|started|was|is|began) chok(?:ed|ing)|(?:severe |bad )?allergic (?:reaction|to (?:something|whatever) in)|anaphyla\w+|epi-?pens?|came (?:out|up) in (?:a |an )?(?:\w+ )?(?:rash|hives|spots|blisters|lumps)|broke out in|(?:passed out|blacked out|fainted|collapsed) (?:after|in|from|on)|can'?t breathe|couldn'?t breathe|struggling to breathe|carbon monoxide)\b`,
    guard:
      /\b(?:cleaning (?:fee|charge)s? for ["“]?(?:vomit|blood|sick)|vomit (?:clean(?:ing|ed)?[- ]?up|bags?|stains?|smell)|burnt my tongue i was|(?:set )?my mouth on fire|this sauce|doing better|lil blister|very grateful|sorted with|woman fainted, captain|to himself|sick of|rash decision|burning (?:question|desire)|burns? (?:calories|cd)|sick (?:trainers|beat|kicks|shoes)|work(?:ing|ed|s)? (?:at|in) (?:the |a )?(?:hospital|a&e)|(?:flowers|delivery|gift|visit\w*|lift|taxi|bus|bag|transfer|appointment)(?: \w+){0,3} (?:hospital|a&e)|hospital (?:appointment|radio|visit)|sick day|choked up|lovesick|seasick|sick note|makes me (?:so )?sick\b(?! (?:every|after|to my))|is (?:it|this) ok for)\b/i,
    says: SAYS,
    weight: 2,
    hits: [
      'rash',
      'got food poisoning from your wrap',
      'my son had an allergic reaction',
      'her face is all swollen',
      'ended up in a&e with my thumb',
      'both of us throwing up since last night',
      'he nearly choked on the button',
      'came up in hives after one use',
    ],
    misses: [
      'charged a cleaning fee for "vomit", it was soup',
      'sick trainers are back',
      'the gate says we wait for a vomit clean up',
      'this makes my day',
      'a rash decision on my part',
      'can you deliver to the hospital',
    ],
  },
  {
    id: 'safety.allergen',
    pattern: rx`\b(?:(?:nuts?|peanuts?|milk|dairy|egg|gluten|wheat|sesame|soya?|shellfish|prawns?|almonds?|cashews?|hazelnuts?|allergens?) (?:\w+ ){0,3}?(?:in|on) (?:\w+ ){0,3}?(?:nut|dairy|gluten|egg|milk|free|vegan)[- ]?(?:free)?\b|(?:nut|dairy|gluten|egg|milk|allergen)[- ]?free\b[^.!?]{0,60}\b(?:contain(?:s|ed|ing)?|had|has|full of|found|with) (?:\w+ ){0,3}?(?:nuts?|peanuts?|milk|dairy|egg|gluten|wheat|almonds?|cheese|cream|traces)|(?:not|isn'?t|wasn'?t|never|nothing|un|no|missing)[ -]?(?:\w+ ){0,3}?(?:labell?ed|declared|listed|marked|on the label|mentioned|warning)[^.!?]{0,40}\b(?:nuts?|peanuts?|milk|dairy|egg|gluten|wheat|allerg\w+|sesame|almonds?)|undeclared (?:\w+ )?(?:nuts?|allerg\w+|milk|egg|peanuts?)|(?:told|said|asked|assured|swore|checked|promised|ordered)[^.!?]{0,60}(?:nut|dairy|gluten|egg|allerg\w+)[^.!?]{0,60}\b(?:still|but|and (?:it|there)|got|came|served|had|full)\b|(?:has|have|got|with|severe|serious|bad|deadly) (?:a |an )?(?:\w+ )?(?:nut|peanut|dairy|egg|milk|gluten|sesame|shellfish|fish) allerg(?:y|ies)[^.!?]{0,80}\b(?:gave|served|contained|had|ate|put|reaction|sent|brought|swapped|substitut\w+)|wrong (?:\w+ )?(?:pills|tablets|dose|dosage|medication|meds|prescription|medicine|insulin)|someone else'?s (?:medication|prescription|tablets|meds))\b`,
    guard:
      /\b(?:do you|does it|is it|are they|any chance|could you|can you|please (?:make|bring)|would love|bring back|thank)\b/i,
    says: SAYS,
    weight: 2,
    hits: [
      'nuts in nut-free',
      'the nut free bar contained almonds',
      'undeclared milk in these',
      'told the waiter about my dairy allergy and it still came with cream',
      'your pharmacy gave mum the wrong tablets',
    ],
    misses: ['do you do a gluten free one', 'is it nut free and vegan'],
  },
  {
    id: 'safety.object',
    pattern: rx`\b(?:(?:piece|bit|shard|chunk|sliver|fragment|lump|strand|splinter)s? of (?:\w+ ){0,3}?(?:${FOREIGN})\b|(?:found|finding|there(?:'s| is| was| are| were)|bit (?:down )?(?:on|into|onto)|discovered|spotted|pulled(?: out)?|picked(?: out)?|crawling|got|swallowed|full of|contained|covered in|with|crunched) (?:(?:a|an|some|the|actual|this|what looks like|two|three|several|tiny|live|dead|literal|big|huge|small|sharp|rusty|massive|whole) )*(?:\w+ ){0,2}?(?:${FOREIGN})(?: (?:\w+ ){0,3}?(?:in|inside|on|under|at the bottom of|from|out of|swimming in|crawling) (?:\w+ ){0,3}?(?:${FOOD}|it|them|there|mine|mouth|baby\w*|toy|teddy|cot|shoe|bed|pillow)\b)|(?:${FOREIGN}) (?:\w+ )?(?:in|inside|crawling (?:in|out of|on)|floating in) (?:[\w']+ ){0,3}?(?:${FOOD})\b|(?:bit|chomped|crunched) (?:down )?(?:on|onto|into) something (?:hard|sharp|metal)|something (?:hard|sharp|metallic|alive|moving|furry) in (?:\w+ ){0,3}?(?:${FOOD})|mou?ld(?:y)? (?:all over|in|on|inside|under|growing|${FOOD})|(?:was|were|is|are|all|completely|gone|went|came|already) mou?ld(?:y|ed)|(?:sharp|broken|loose) (?:\w+ )?(?:piece|bit|edge|shard|bits|pieces|edges)s?\b)`,
    guard:
      /\b(?:for \d bits of|to make it heavier|glass of (?:wine|water|milk|red|white)|stainless|plastic (?:wrap|bottle|lid|bag|packaging|bottles|bags|free)|less plastic|so much plastic|too much plastic|paper bags?|bug(?:s|gy)? (?:in|on) (?:the|your|this) (?:app|site|game|update|checkout|code|order page|system|form)|in the (?:app|game|update|website|site)\b|glass (?:jar|bottle|lid|door|dish)s? (?:in|with|is|are)|bug(?:s)? (?:in|with) (?:it|them)|hair (?:in|on) (?:the )?(?:salon|photo)|metal (?:straw|card|tin|lid|box|frame)|hair ?cut|mouse (?:mat|pad)|gaming|a fly(?:ing)? )\b/i,
    says: SAYS,
    weight: 2,
    hits: [
      'found glass in the jam',
      'my son found a sharp piece of plastic in your berry yoghurt pouch',
      'plastic in yoghurt',
      'glass in the jam',
      'There is a hair in my salad',
      "a used napkin in someone's food",
      'bit down on something hard in my wrap',
      'maggots crawling in the rice',
      'the bread is mouldy',
    ],
    misses: ['a glass of wine in the bar', 'plastic wrap everywhere', 'lost my metal card', 'found a bug in the app'],
  },
  {
    id: 'safety.fire',
    pattern: rx`\b(?:(?:caught|catch(?:es|ing)?|set (?:\w+ )?|burst into|up in) (?:on )?(?:fire|flames?|alight)|(?:is|was|were|been|my \w+|kitchen) (?:\w+ )?on fire|flames? (?:coming|came|shooting|shot)|(?:${DEVICE})(?:'s| is| was| has| just| started| keeps?| began)* (?:\w+ ){0,2}?(?:melt(?:ed|ing|s)?|spark(?:ed|ing|s)?|explod(?:ed|ing|es)?|smok(?:ed|ing|es)|smo(?:u)?lder(?:ed|ing)|blew up|blow(?:n|ing)? up|burst|shatter(?:ed|ing)|went (?:bang|pop|boom|up)|scorch(?:ed|ing)|bulg(?:ed|ing)|swell(?:ing|ed)|swollen|buzzing and hot|fizz(?:ed|ing)|burn(?:t|ed|ing) (?:through|out|my|the|a hole))|melted (?:while|onto|into|through|the (?:plug|socket|cable|carpet|counter|case))|spark(?:s|ed|ing) (?:flying|came|coming|flew|out|from|in my|when|everywhere|at)|saw (?:a )?sparks?|smok(?:e|ing|y) (?:\w+ )?(?:is |was |started |just )?(?:coming|pouring|came|billow\w*|everywhere|out|from|filled|started)|smoke out of|(?:smell(?:s|ing|ed|t)?|stinks?|stank|reeks?|whiff) (?:\w+ )?(?:of|like) (?:\w+ )?(?:burning|burnt|burned|gas|smoke|melting|electrics?|petrol|chemicals|bleach|fish and (?:hot|burning))|burning (?:smell|plastic|rubber|wires?|electrics)|burnt (?:plastic|rubber|electric\w*)|gas (?:leak(?:ing|s)?|smell|escap\w+)|fumes|electric(?:al)? shocks?|static shock|gave me (?:a |an )?(?:\w+ )?(?:shock|jolt|zap|belt)|zapped me|electrocut\w+|live wires?|exposed wir\w+|bare wires?|scorch(?:ed)? marks?|(?:got|gets|getting|is|was|went|goes|runs?|becomes?|red|so|too|really|boiling|scalding|dangerously|crazy|insanely|ridiculously) (?:\w+ )?(?:hot) (?:enough|to touch|i (?:could|can)|that (?:it|i)|it (?:melt|burn|left)|when (?:charging|plugged)|while charging|overnight)|overheat(?:ed|ing|s)?|(?:nearly|almost|could have|could've) (?:burn(?:ed|t)|set) (?:\w+ )?(?:the |my |our )?(?:house|flat|home|kitchen|place|fire)|fire (?:brigade|service|engine|fighters?) (?:had|came|were|was|called|out)|fire ?fighters? (?:had|came)|set off (?:the |my |our )?(?:smoke|fire|co|carbon)[\w ]{0,10}alarm)\b`,
    guard:
      /\b(?:first date|rental|mouth on fire|heart free|sauce is fire|fire, my mouth|playlist|album|mixtape|song|track|flavours?|phone (?:is |has been )?blow(?:n|ing) up|blow(?:ing|n|s)? up (?:my (?:phone|inbox|dms)|on (?:tiktok|here|twitter|insta\w*))|blowing up (?:on|my|over)|sales? (?:is|are) on fire|on fire (?:lately|recently|this (?:season|week|year)|today)|you(?:'re| are| lot are) on fire|(?:chocolate|ice cream|butter|lollies?|candle|makeup|lipstick)s? (?:\w+ )?(?:melted|arrived)|melted (?:chocolate|cheese|butter|my heart)|(?:chocolate|ice cream)[^.!?]{0,20}melt|bubble burst|burst (?:pipe|of)|fire sale|scented candle|exploded with (?:flavour|joy)|mind (?:is )?blown|set (?:the )?world on fire|hot enough for|hot chocolate|coffee|summer|weather|shock(?:ed)? (?:price|bill|at|to|by))\b/i,
    says: SAYS,
    weight: 2,
    hits: [
      'the plug melted while it was charging',
      'the hairdryer sparked in my hand',
      'heater smells of burning',
      'smoke coming out of it',
      'my charger caught fire',
      'it got so hot it left a mark, too hot to touch',
      'the kettle gave me a shock',
      'battery is swelling',
      'air fryer went bang',
    ],
    misses: [
      'Is the fire sale on in the Leeds shop too?',
      'ok this playlist is fire',
      'that new jacket is gas',
      'my phone is blowing up with your emails',
      'the chocolates melted in the post',
      'you lot are on fire lately',
    ],
  },
  {
    id: 'safety.collapse',
    pattern: rx`\b(?:(?:no (?:working )?|the |my |dodgy )?brakes? (?:just |don'?t |didn'?t |doesn'?t |do not |have |had |has )?(?:\w+ )?(?:fail\w*|work(?:ing)?|went|snapped|gone|locked|stopped)|no (?:working )?brakes|wheels? (?:\w+ )?(?:came|come|coming|fell|flew|dropped) off|(?:chair|stool|bunk|bed|cot|crib|shelf|shelves|ladder|swing|slide|table|tv|mirror|pram|buggy|pushchair|high ?chair|car seat|seat|step|trampoline|bench|hammock|sofa|wardrobe|handlebars?|pedal|frame|strap|harness|carabiner|seat ?belt|helmet|gate|stair ?gate|railing|tree|ceiling|sign|cable car|trolley|lift|locker|swing|door)s?(?:'s| is| was| has| just)* (?:\w+ ){0,2}?(?:collaps(?:ed|ing)|gave way|giv(?:es|ing) way|fell (?:on|over onto|off the wall|down on|apart (?:under|while|with)|in on)|came (?:off|away|loose|apart|undone) (?:while|when|with|in|under|and|at|mid)|snapped (?:under|while|when|with|on|mid)|broke (?:under|while|when (?:i|he|she|my) (?:sat|stood|was)|with (?:my|him|her|me))|folded (?:up )?(?:with|on|under)|tipped over|toppled)|(?:fell|slipped|tripped|went flying|went over|landed) (?:\w+ ){0,3}?(?:on|over|through|down|off|because of) (?:\w+ ){0,3}?(?:wet|floor|stairs?|steps?|escalator|cable|pallet|hole|ladder|chair|your (?:bus|train|aisle|mat|shop|ramp)|platform|gap|kerb|ice|ramp)|(?:could|could've|might|nearly|almost|going to|gonna|will|someone(?:'s| is| will|'ll)) (?:\w+ ){0,3}?(?:have )?(?:been |be |get |got |have been )?(?:killed|hurt|seriously injured|badly hurt|lost an eye|died|crashed|run over|electrocuted|choked|trapped)|(?:trapped|stuck|shut|caught) (?:\w+ ){0,2}?in (?:the|your|a) (?:\w+ )?(?:lift|elevator|doors?|ride)|(?:small|loose|tiny) (?:parts?|bits?|buttons?|magnets?|battery|batteries) (?:\w+ )?(?:come|came|fall|fell|falls|broke|popped|comes|in (?:his|her|the) mouth)|(?:eye|button|head|wheel|ear|nose|bead|squeaker|battery|magnet)s? (?:\w+ )?(?:came|come|fell|popped|pulled|chewed) off|(?:in|near|next to|put it in|into) (?:his|her|the baby'?s?|my (?:son|daughter|baby|toddler)'?s?) (?:mouth|cot|crib))\b`,
    guard:
      /\b(?:of joy|when the total|licked the plate|bed collapsed in|small claims|app|website|site|browser|server|phone|game|laptop|computer|sky|system|page|kill(?:ed)? (?:me )?to|asleep|in love|short|behind|queue|traffic|hurt (?:you|your)|(?:i|nearly|almost) died (?:laughing|when i saw the price)|died laughing|crashed (?:the|again|on launch|twice)|landed on my feet|wheels (?:came|fell) off (?:your|the (?:company|service)))\b/i,
    says: SAYS,
    weight: 2,
    hits: [
      'the wheel came off while I was riding',
      'chair collapsed under my mum',
      "brakes don't work on the new bike",
      'slipped on your wet floor',
      'trapped in the lift for an hour',
      "the teddy's eye came off in her mouth",
      'someone will get hurt',
    ],
    misses: [
      'the app nearly crashed',
      'shelf is out of stock',
      'i nearly died laughing',
      'the wheels fell off your service',
    ],
  },
  {
    id: 'safety.driver',
    pattern: rx`\b(?:drivers?|couriers?|bus|van|lorry|taxi|cab|riders?|truck|coach|pilot|he|she)(?:'s| is| was| just| nearly| almost| has| had)* (?:\w+ ){0,4}?(?:on (?:his|her|their|the) phone (?:while|whilst|the whole|driving)|texting|drunk|drinking|speeding|asleep|nodding off|falling asleep|dangerous(?:ly)?|reckless(?:ly)?|ran (?:a |the )?(?:red|light|stop)|through (?:a |the )?red|jumped a red|red lights?|mount(?:ed|ing) the (?:pavement|kerb)|(?:nearly|almost) (?:hit|killed|ran|knocked|took|wiped|crashed|run|caused)|hit (?:me|my|a|the|us) (?:\w+ )?(?:car|bike|child|kid|son|daughter|cyclist|wall|dog)?|knocked (?:me|my|him|her|a) |cut (?:me|us) up|tailgat\w+|swerv\w+|wrong side|ran over|pulled (?:off|away|out) (?:before|while|with (?:me|my|the|her|him)|in front)|drove off (?:with|before|while)|shut the doors? on)\b`,
    guard:
      /\b(?:with my (?:shopping|phone|bag|order|change|food)|hit (?:me|us) with|hit the (?:road|gym)|speeding up|hit (?:my|the) (?:inbox|target)|nearly hit \d)\b/i,
    says: SAYS,
    weight: 1.5,
    hits: [
      'your driver was driving dangerously',
      'van nearly knocked my son off his bike',
      'driver on his phone the whole way',
    ],
    misses: ['the driver hit the road early', 'driver was lovely'],
  },
  {
    id: 'safety.worry',
    pattern: rx`\b(?:(?:is|are|was|were) (?:it|this|that|these|they|the \w+(?: \w+)?|your \w+(?: \w+)?) (?:\w+ )?(?:safe|poisonous|toxic|dangerous)(?! (?:travels|place to leave|to leave|with (?:you|a neighbour)|payment|seller|site|website|space))\b|safe (?:to|for) (?:eat|use|drink|plug|a baby|babies|kids|children|my (?:\w+ )?(?:${CHILD})|dogs?|cats?|pregnan\w+|give)|(?:product |safety )?recall(?:ed|s)?\b|health (?:hazard|and safety|& safety|risk)|(?:fire|trip|safety|choking|tripping|slip) (?:hazard|risk)|hazard(?:ous)?\b|dangerous(?:ly)?\b|unsafe\b|not safe\b|isn'?t safe\b|death ?trap|accident waiting to happen|(?:food|milk|meat|chicken|product|formula|yogh?urt|ham|cheese|it|all) (?:was|is|were|are) (?:\w+ )?out of date(?=[^.!?]{0,30}(?:ate|sick|eaten|given|drank|baby|sold|shelf|month))|out of date,? (?:sold|and sold)|milk was out of date|(?:past|passed|after) (?:its|it'?s|their) (?:use by|sell by|date|best before)|expired (?:food|milk|meat|chicken|product|formula|yogh?urt|medicine|stock|medication|eggs|cream|fish|baby)|use by (?:date )?(?:was|had|yesterday|last)|gone off|manky|raw (?:chicken|meat|inside|in the middle|burger|fish|sausage|dough)|(?:pink|raw|bloody|pink and cold) (?:in the (?:middle|centre)|inside)|(?:chicken|burger|meat|turkey|pork|nuggets|sausages?|kebab) (?:was|is|were|came|still) (?:\w+ )?(?:raw|pink|undercooked|bloody|frozen)|undercooked|contaminat\w+|toxic|poison(?:ous|ing|ed)?|asbestos|legionella|(?:(?:he|she|they|kids?|baby|we|i|had)(?:'d| had| all| have)? (?:already )?(?:ate|eaten|drank|drunk) (?:\w+ ){0,3}(?:before|already|some|half)|swallowed (?:\w+ ){0,3}(?:before|already|it|some|half)|(?:because|cos) i ate it|already (?:ate|eaten|drank) (?:\w+ )?(?:it|some|half)|(?:eaten|ate) half))\b`,
    guard:
      /\b(?:(?:marked|labelled|flagged|listed|classed) (?:as )?(?:a )?(?:hazardous|dangerous)|hazardous (?:goods|materials?|item|contents)|it'?s a hazard how|safety violation and|dangerous (?:individual|to live)|to live this close|toxic trait|id call toxic|safe to (?:wait|fly|leave my|log|travel)|safe to fly|fly tonight|in pregnancy|like frozen|frozen still|dog ate|batch nos|id (?:was|is) out|everyones saying|fire risk"|recall figures|account|card|data|money|details|passport|payment|recall (?:ever|any|getting|seeing|being|a|the|when|ordering|that|it|my|your|his|what)|(?:don'?t|can'?t|i|you|total|as i) recall|gone off (?:you|sale|the|to|your|air|on one|somewhere)|dangerous(?:ly)? (?:good|tasty|low|addictive|moreish|close|cheap|combination|for my (?:bank|wallet|purse))|toxic (?:culture|work\w*|masculinity|people|fans?)|safe (?:and sound|journey)|out of date (?:app|browser|info\w*|software|version|page|website|address|address|menu|prices?|stock levels|list|policy|os|card|timetable)|(?:website|app|info\w*|page|menu|map|listing|browser|version|timetable|price|opening hours|hours)[\w' ]{0,20} out of date|raw (?:deal|data|denim)|sell by dates? on|pick your poison|jaw dropping)\b/i,
    says: ['flag:safety', 'category:safety_hazard', 'sentiment:negative'],
    hits: [
      'is this safe for a baby',
      'the chicken was raw inside',
      'that ramp is a death trap',
      'milk was out of date',
      'he ate some before I saw',
    ],
    misses: [
      'my candle was marked as hazardous and sent back',
      'is my card safe',
      'safe travels',
      "I don't recall ordering this",
      'these cookies are dangerously good',
    ],
  },
];
