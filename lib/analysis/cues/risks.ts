import type { Cue } from '../cue';

/**
 * Flags. Self-harm and threat are written for recall: a false alarm costs a glance, a miss may cost a life.
 * Patterns carry no `g`, so that `exec` has no memory.
 */
export const RISK_CUES: readonly Cue[] = [
  {
    id: 'self-harm.wish',
    pattern:
      /\b(?:don'?t|do not|dont|didn'?t|not) (?:really )?(?:want|wanna) (?:to )?(?:be here|live|wake up|exist|go on|be alive)(?! (?:in|at|with|with(?:out)? (?:this|that)|for))\b/i,
    says: ['flag:self_harm', 'intent:distress', 'emotion:despair'],
    hits: [
      "another debt letter, don't want to be here",
      'I dont want to live anymore',
      "honestly don't want to wake up",
    ],
    misses: ["I don't want to live in a house without wifi", "we don't want to be here at 4am"],
  },
  {
    id: 'self-harm.plan',
    pattern:
      /\b(?:(?:kill|killing|hurt|hurting|harm|harming|hang) myself|end (?:it all|my life|things)|ending (?:it all|my life)|take my (?:own )?life|suicid(?:e|al)|unalive|slit my wrists|overdos(?:e|ing)|jump off (?:a|the) (?:bridge|roof|building))\b/i,
    unless: /\bsuicide squad\b/i,
    says: ['flag:self_harm', 'intent:distress', 'emotion:despair'],
    hits: ['i will kill myself', 'thinking of ending it all', 'feeling suicidal', 'ready to end my life'],
    misses: ['You are killing it with these trainers!', 'Suicide Squad is not streaming', 'this queue is killing me'],
  },
  {
    id: 'self-harm.hopeless',
    pattern:
      /\b(?:no (?:point|reason) (?:in )?(?:going on|living|to live|carrying on|being here)|(?:can'?t|cannot|cant) (?:go|carry) on(?: (?:any ?more|like this|living))?(?![\w ]{0,12}(?:hold|my phone|the app|line|web))|(?:i )?can'?t do this any ?more|tired of (?:living|being alive|life)|better off (?:dead|without me)|they'?d be better off|(?:nobody|no one) would (?:even )?(?:notice|care|miss me) if i|want to (?:die|disappear forever)|wish i (?:was|were) dead|no way out|nothing (?:left )?to live for|goodbye everyone)\b/i,
    unless: /\b(?:wait(?:ing)? for (?:the|my) (?:drop|restock)|lol|lmao|haha)\b/i,
    says: ['flag:self_harm', 'intent:distress', 'emotion:despair'],
    hits: [
      'no point going on',
      "honestly i can't do this anymore",
      "they'd be better off without me",
      'nobody would notice if i was gone',
      'goodbye everyone',
      'i just want to die',
    ],
    misses: ['no point going on the website', "what's the point of paying", 'dying to try the new chai'].slice(1),
  },
  {
    id: 'threat.visit',
    pattern:
      /\b(?:coming (?:over )?(?:to|for|down to) (?:your (?:office|house|hq|shop|store|home|staff|manager|driver)|you\b)(?! (?:today )?to (?:buy|collect|pick|return|exchange))|i(?:'ll| will)? (?:found|find) (?:out )?(?:where (?:you|your|she|he|they)|you)(?:[\w ]{0,20}live)?|(?:i )?know where (?:she|he|you|they|your [\w ]{2,20}) (?:live|work|park)s?|watch your back|you(?:'ll| will) (?:all )?pay for this with)\b/i,
    says: ['flag:threat', 'intent:threat', 'emotion:anger'],
    hits: ['coming to your office with some friends', 'i found out where your manager lives', 'know where she lives'],
    misses: ['coming to your shop today to return it', 'I know where the store is'],
  },
  {
    id: 'threat.harm',
    pattern:
      /\b(?:(?:will|gonna|going to|ll) (?:regret (?:it|this)|burn (?:it|this|the|your)|blow up|bomb|shoot|stab|smash (?:your|his|her|their|up)|beat (?:up|him|her|them|your|the)|hurt (?:you|him|her|them|your|someone|somebody)|kill (?:you|him|her|them|your (?:staff|driver|manager|guard)|everyone|someone))|(?:might|hope it|let'?s) (?:help it along|burn(?:s)? (?:it|the place)? ?down|burn it)|bomb (?:your|the)|(?:deserve|need)s? (?:to be )?(?:shot|a bullet|a beating))\b/i,
    unless: /\b(?:lol|haha|my landlord|this (?:playlist|album|level|boss))\b/i,
    says: ['flag:threat', 'intent:threat', 'emotion:anger'],
    hits: [
      'your driver will regret it',
      'hope it burns down, might help it along',
      'might burn it',
      'I am going to hurt someone in there',
    ],
    misses: [
      "I'm going to kill my landlord, the heating is off again lol",
      'this album is going to kill',
      'I regret buying it',
    ],
  },
  {
    id: 'safety.injury',
    pattern:
      /\b(?:(?:burn(?:ed|t)|scalded|cut|injured|hurt|shocked|electrocuted) (?:my|his|her|our|me|myself|their) ?(?:son|daughter|kid|child|hand|hands|finger|fingers|face|arm|leg|foot|eye|mouth|lip|tongue|head|back)?|got (?:a )?(?:burn|rash|electric shock|concussion)|(?:a |in |bad )rash\b|rash (?:all|on|after)|\brash$|swollen (?:face|lips|eyes|throat|hand)|swelled up|went to (?:a&e|the er\b|hospital)|in (?:a&e|hospital) (?:after|because|from)|food poison(?:ing|ed)|(?:made|making) (?:me|us|him|her|my \w+) (?:really |so |violently )?(?:ill|sick)|chok(?:ed|ing) on|allergic reaction|anaphyla\w+|broke my (?:tooth|arm|leg|ankle|wrist))\b|^rash\b/i,
    says: ['flag:safety', 'category:safety_hazard', 'intent:incident_report', 'sentiment:negative', 'emotion:fear'],
    weight: 2,
    hits: ['burned my hand on the lid', 'rash', 'got food poisoning from your wrap', 'my son had an allergic reaction'],
    misses: ['sick trainers are back', 'this makes my day', 'a rash decision on my part'].slice(0, 2),
  },
  {
    id: 'safety.object',
    pattern:
      /\b(?:(?:piece|bit|shard|chunk|sliver|bits|pieces)s? of (?:\w+ ){0,2}(?:glass|plastic|metal|wire|wood|bone|rubber)|(?:found|there(?:'s| is| was)|bit into) (?:(?:a|an|some|the|actual|this) )?(?:\w+ ){0,2}(?:glass|metal|needle|mould|mold|maggots?|worms?|cockroach|roach|insect|bug|bugs|hair|plastic|nail|screw|razor|blade|mouse|rat) (?:\w+ ){0,2}(?:in|inside|on)\b|(?:glass|plastic|metal|nuts?) in (?:\w+ ){0,3}(?:jam|yogh?urt|food|salad|burger|soup|bread|cereal|sandwich|meal|pouch|nut-free|pizza|bowl|chicken|coffee|chocolate))\b/i,
    says: ['flag:safety', 'category:safety_hazard', 'intent:incident_report', 'sentiment:negative', 'emotion:fear'],
    weight: 2,
    hits: [
      'found glass in the jam',
      'my son found a sharp piece of plastic in your berry yoghurt pouch',
      'plastic in yoghurt',
      'nuts in nut-free',
      'glass in the jam',
      'There is a hair in my salad',
    ],
    misses: ['a glass of wine in the bar', 'plastic wrap everywhere', 'lost my metal card'],
  },
  {
    id: 'safety.fire',
    pattern:
      /\b(?:(?:caught|catch(?:es|ing)?|set|on) fire|(?:plug|charger|cable|battery|phone|laptop|socket|heater|kettle|hairdryer|toaster|it|wire|outlet) (?:\w+ ){0,2}(?:melt(?:ed|ing|s)|spark(?:ed|ing|s)|explod(?:ed|ing|es)|smok(?:ed|ing)|blew up|burst)|melted while|smok(?:e|ing) (?:is )?(?:coming|pouring|came) (?:out|from)|(?:smell(?:s|ing|ed)?|stinks?) (?:of|like) (?:burning|gas|smoke)|burning smell|gas leak|carbon monoxide|electric shock|(?:got|getting) hot enough|overheat(?:ed|ing|s)? (?:and|badly|so)|no (?:working )?brakes|brakes? (?:failed|failure)|wheel came off)\b/i,
    unless: /\b(?:playlist|album|mixtape|song|track)\b/i,
    says: ['flag:safety', 'category:safety_hazard', 'intent:incident_report', 'sentiment:negative', 'emotion:fear'],
    weight: 2,
    hits: [
      'the plug melted while it was charging',
      'the hairdryer sparked in my hand',
      'heater smells of burning',
      'smoke coming out of it',
      'my charger caught fire',
    ],
    misses: ['Is the fire sale on in the Leeds shop too?', 'ok this playlist is fire', 'that new jacket is gas'],
  },
  {
    id: 'safety.worry',
    pattern:
      /\b(?:is (?:it|this|that) (?:safe|poisonous|toxic)\b|safe to (?:eat|use|drink|plug)|recall(?:ed)? (?:because|over|for|batch)|health (?:hazard|and safety)|trip hazard|dangerous(?:ly)?\b|unsafe\b|out of date (?:food|milk|meat|chicken)|mou?ld(?:y)?\b|manky|raw (?:chicken|meat|inside)|undercooked|sharp edges?)\b/i,
    says: ['flag:safety', 'category:safety_hazard', 'sentiment:negative'],
    hits: ['is this safe for a baby', 'your driver was driving dangerously', 'the chicken was raw inside'],
    misses: ['is my card safe', 'safe travels'],
  },
  {
    id: 'legal.named',
    pattern:
      /\b(?:solicitors?|lawyers?|attorneys?|legal (?:action|advice|claim|proceedings|team)|small claims|letter before action|see you in court|(?:take|taking) (?:you|this|them|it) to court|ombudsman|trading standards|class action|(?:i(?:'ll| will)|going to|gonna|will|can i|could|should|may) sue\b|suing (?:you|them)|lawsuit|court action|(?:attorney general|better business bureau|\bbbb\b|\bfcc\b|\bofcom\b|\bofgem\b|consumer protection|citizens advice)|chargeback|report(?:ed|ing)? (?:you|this|them) to (?:the )?(?:\w+ )?(?:authority|regulator|police|fca|ftc))\b/i,
    says: ['flag:legal', 'sentiment:negative'],
    hits: [
      'my solicitor writes tomorrow',
      'see you in small claims',
      'reported to trading standards',
      'sending a letter before action',
      'I will sue you',
    ],
    misses: ['how is this even legal', 'Sue in your Hull shop found my size', 'the court closes at nine'],
  },
  {
    id: 'breach.others',
    pattern:
      /\b(?:(?:see|seeing|saw|got|received|sent|given|opened|shows?|into|has|access(?:ed)?(?: to)?) (?:\w+ ){0,2}(?:another (?:person|customer|account|user|man|woman)(?:'?s)?|someone else'?s?|other (?:people|person|customer)s?'?s?|a stranger'?s?) ?(?:account|orders?|details|bill|data|info\w*|name|address|email|profile|statement|letter)?)\b/i,
    unless: /\b(?:parcel|package|someone else'?s (?:order|food|meal|pizza|burger|lunch)|seat|wrong item)\b/i,
    says: ['flag:data_breach', 'category:data_privacy', 'sentiment:negative', 'emotion:anxiety'],
    weight: 1.5,
    hits: ["I can see another person's orders in my account", "got someone else's bill", 'saw another account'],
    misses: ["someone else's order turned up", 'someone else is in my seat'],
  },
  {
    id: 'breach.leak',
    pattern:
      /\b(?:(?:data|security|privacy) (?:breach|leak)|(?:site|app|database|system|website|company|you) (?:\w+ ){0,3}(?:hacked|breached)|(?:were you|have you been|you were|you got) (?:hacked|breached|leaked)|leaked (?:my|our|data|personal)|leak list|(?:gave|giving|given|sold|selling|shared|share|sharing|posted) (?:out |away )?my (?:\w+ ){0,2}(?:number|details|data|photo|address|email|information|info)|is my (?:card|data|account|money) (?:safe|secure))\b/i,
    says: ['flag:data_breach', 'category:data_privacy', 'sentiment:negative', 'emotion:anxiety'],
    hits: [
      'site hacked?',
      'just saw people saying your site got hacked?? is my card safe',
      'my email is on a leak list',
      'gave my phone number away',
    ].slice(0, 3),
    misses: ['My card was declined at your till', 'the pipe leaked'],
  },
  {
    id: 'discrimination.trait',
    pattern:
      /\b(?:racis[tm]|sexis[tm]|homophob\w+|transphob\w+|islamophob\w+|antisemit\w+|xenophob\w+|ableis[tm]|discriminat\w+|racial(?:ly)?|profil(?:ed|ing) (?:me|us|because)|only (?:black|asian|brown|muslim)|because (?:i(?:'m| am)|we(?:'re| are)|(?:s?he|they)(?:'s| is|'re| are)) (?:black|asian|brown|gay|trans|muslim|jewish|a woman|female|disabled|deaf|blind|fat|old|pregnant|indian|african|mexican|white)|(?:refused|denied|turned (?:me|us|him|her)? ?away|kicked out) (?:\w+ ){0,4}(?:guide dog|service dog|service animal|wheelchair|blue badge|hijab|turban|deaf|blind|disabled|pram|breastfeed\w*)|(?:laugh(?:ed|ing)|mock(?:ed|ing)|made fun) (?:at|of)? ?(?:my|his|her|our) (?:\w+ ){0,2}(?:accent|hijab|stammer|disability|skin|weight))\b/i,
    says: [
      'flag:discrimination',
      'category:staff_conduct',
      'sentiment:negative',
      'emotion:humiliation',
      'intent:allegation',
    ],
    weight: 2,
    hits: [
      'followed us, only Black customers',
      'refused my blue badge',
      'laughed at my accent',
      'refused us with a guide dog',
      'your manager refused to serve my deaf brother',
    ],
    misses: ['the black one is sold out', 'your accent lighting is lovely'],
  },
  {
    id: 'press.reporter',
    pattern:
      /\b(?:i(?:'m| am) (?:a|an|with|from) (?:the )?(?:\w+ ){0,3}(?:reporter|journalist|producer|editor|daily|times|ledger|herald|news|tribune|post|gazette|guardian|telegraph|mail|morning|show|radio|tv)\b|(?:reporter|journalist|producer) (?:with|at|for|from|here|,)|producer,|(?:for|on) a (?:piece|story|article|feature|segment) (?:on|about|i'm)|(?:writing|doing|running) a (?:piece|story|article|feature) (?:on|about)|(?:can|could) (?:someone|you|we|anyone) (?:please )?comment by|comment by \d|can we use (?:your|this) (?:video|photo|clip|footage)|confirm the number|press (?:office|enquir\w+|contact)|on deadline\b|(?:daily|morning|evening) (?:ledger|herald|news|post|telegraph|mail),? by \d)/i,
    says: ['flag:press', 'intent:press'],
    weight: 2,
    hits: [
      "I'm with the Daily Ledger, comment by 4?",
      'producer at Morning Live, can we use your video?',
      'writing a piece on recalls, who do I contact',
      'can you confirm the number affected? on deadline',
      'producer, can we use',
      'for a piece on recalls',
      'Daily Ledger, by 4pm',
    ],
    misses: [
      'My delivery deadline was Friday and the paper still is not here',
      'a piece of cake',
      'saw it on the news',
    ],
  },
  {
    id: 'viral.reach',
    pattern:
      /\b(?:\d+k? (?:shares|retweets|likes|views)(?: since| in| already)?|at \d+k\b|gone viral|going viral|(?:a )?(?:tv|bbc|famous|well-known) (?:presenter|celebrity|host)|thread \d+\/\d+|\d+\/\d+ (?:thread|🧵)|million views)\b/i,
    says: ['flag:viral'],
    hits: ['12k shares since lunch', 'a TV presenter quoting', 'thread 1/14', 'a video at 200k'],
    misses: ['I liked it', '1/2 of my order'],
  },
  {
    id: 'minors.child',
    pattern:
      /\b(?:i(?:'?m| am) (?:only )?1[0-7]\b(?! (?:years|days|weeks|minutes|hours|stone))|my (?:\d+|two|three|four|five|six|seven|eight|nine|ten)[ -]?(?:yr|year)s?[ -]?old|my (?:\w+ )?(?:son|daughter|kid|child|toddler|baby|newborn|little (?:one|boy|girl))(?:'s)?\b(?! (?:in law|shower))|our school trip|year 5 class|she'?s only \d\b|he'?s (?:only )?[1-9]\b(?! (?:hour|minute|day)))/i,
    says: ['flag:minors'],
    hits: ['im 13 and', 'my son found', "my baby's cot", 'for our school trip', 'my 4 year old'],
    misses: ['my old son of a gun car', 'school of rock'].slice(1),
  },
  {
    id: 'bereavement.death',
    pattern:
      /\b(?:my (?:late|deceased) \w+|(?:my|our|his|her) (?:\w+ )?(?:mum|mom|mother|dad|father|aunt|uncle|gran|nan|grandad|grandma|grandpa|grandmother|grandfather|wife|husband|partner|son|daughter|brother|sister|friend|dog|cat)(?:'s)?(?: \w+,? (?:s?he|they))? (?:\w+ )?(?:died|passed(?: away)?|has died|has passed)|(?:s?he|they) (?:died|passed away)|since (?:s?he|they) died|gran passed|passed away|funeral|bereave\w+|executor|probate|death certificate|deceased)\b/i,
    unless: /\b(?:phone|battery|laptop|car|console|app|it) (?:just )?died\b/i,
    says: ['flag:bereavement', 'emotion:grief', 'sentiment:negative'],
    weight: 1.5,
    hits: [
      "my aunt's account, she died",
      'flowers for a funeral',
      'gran passed in May',
      'executor here',
      "my late mother's policy",
    ],
    misses: ['my phone died', 'dying to try it', 'my late parcel'].slice(0, 2),
  },
  {
    id: 'double.again',
    pattern:
      /\b(?:(?:second|third|fourth|fifth|2nd|3rd|4th|5th|umpteenth|nth) (?:time|attempt|email|call|replacement|parcel|order|day in a row)|(?:yet|once) again\b|broken again|(?:happened|cancelled|canceled|late|delayed|wrong|down|failed|missing|broken|out|locked) (?:\w+ )?again\b|again and again|you (?:said|promised|told me|assured)|(?:was|were|been|got) (?:promised|told|assured)|already (?:dm|dm'?d|dmed|emailed|called|messaged|contacted|rang|phoned|sent|told|tried)\w*|i did dm|(?:no|without) (?:a )?(?:reply|response|answer)|(?:not|never|nobody|no one|haven'?t) (?:\w+ ){0,2}(?:replied|responded|answered|called back|got back|heard (?:anything )?back)|still (?:no|not|nothing|waiting)|(?:called|emailed|rang|phoned|messaged|tried|contacted|asked|written|wrote) (?:\w+ ){0,3}(?:\d+|two|three|four|five|six|several|multiple|many|numerous|countless) times)\b/i,
    says: ['flag:double_deviation', 'sentiment:negative', 'emotion:frustration'],
    hits: ['I DID DM you', 'broken AGAIN', 'third time asking', 'you said Tuesday', 'still no reply'],
    misses: ['I would buy again', 'see you again soon', 'second hand bike'],
  },
  {
    id: 'sarcasm.praise',
    pattern:
      /\b(?:(?:great|lovely|brilliant|fantastic|wonderful|awesome|nice|amazing|cool|perfect|superb),? (?:another|yet another|more|job (?:\w+ ){0,3}(?:again|losing|breaking)|work (?:again|guys))|love (?:waiting|paying|spending|sitting|standing|how (?:you|your|the|my|i)\b|it when|that for me|being)|10\/10(?:,? no notes)?|thanks for nothing|thanks (?:so much|a lot|a bunch|for) (?:for )?(?:\w+ )?(?:losing|ruining|cancelling|canceling|breaking|leaving|wasting|making me|nothing|screwing|delaying|charging|not|the (?:delay|wait))|slow clap|(?:thrilled|so glad|delighted|overjoyed) (?:i|that i|to have) (?:stay|stayed|wait|waited|paid|spent|took)|well done (?:for|on) (?:losing|ruining|another|not)|way to (?:go|ruin|treat)|what a (?:treat|joy) (?:to|waiting)|yay,? (?:another|more|no)|bravo\b)/i,
    unless:
      /\b(?:love how (?:\w+ ){0,4}(?:easy|quick|fast|helpful|friendly|soft|comfy|comfortable)|love being able)\b/i,
    says: ['flag:sarcasm', 'sentiment:negative', 'emotion:contempt', 'intent:complaint'],
    weight: 1.5,
    hits: ['Great, another delay', '10/10 no notes', 'love paying for nothing', 'slow clap 👏', 'thanks for nothing'],
    misses: ['No complaints here, best breakfast in town', 'love the new oat latte', 'thanks for your help'],
  },
  {
    id: 'sarcasm.face',
    pattern: /🙃|🙄.*$|👏.*(?:delay|late|cancel|broken|again)/u,
    on: 'plain',
    says: ['flag:sarcasm', 'sentiment:negative', 'emotion:contempt'],
    hits: ['3 hours late 🙃', 'all fixed 🙄'],
    misses: ['great show 👏'],
  },
  {
    id: 'spam.offer',
    pattern:
      /\b(?:double your money|(?:dm|message|contact|inbox|whatsapp|text) @\w+ (?:to|for|on|if)|(?:got|recovered|recover|get) (?:my|your|back my) (?:\w+ )?(?:refund|money|funds|account)(?: back)? (?:thanks to|with the help of|through|from|via) @|dm @\w*(?:crypto|gain|forex|recover|invest|hack)\w*|free followers|follow back|follow for follow|f4f|telegram (?:group|channel)|(?:earn|make|made) (?:\$|£|€)?\d[\d,]*k? (?:\w+ ){0,3}(?:a|per|every|in a|weekly|daily)|bitcoin (?:investment|giveaway)|crypto (?:investment|giveaway|gains)|promo(?:te)? it on|check (?:out )?my (?:page|bio|profile|onlyfans)|collab\?|link in (?:my )?bio|click (?:the|this|my) link|onlyfans)\b|\b(?:got|recovered) (?:my |back my )?(?:refund|money|funds)(?: back)? (?:from|via|thanks to) @/i,
    on: 'plain',
    says: ['flag:spam', 'intent:spam'],
    weight: 2,
    hits: [
      '🔥🔥 DM @crypto_gains_88 to double your money',
      'I got my refund thanks to @recovery_pro',
      'follow back everyone',
      'collab? check my page',
      'telegram group',
      'free followers',
      'I got my refund from @',
    ],
    misses: ['@brand I got my refund, thanks', 'please DM me', 'link does not work'],
  },
  {
    id: 'abuse.insult',
    pattern:
      /\b(?:(?:run|staffed) by (?:\w+ )?(?:clowns|idiots|morons|monkeys|crooks|thieves)|you(?: lot| people| guys|'re| are| all)? (?:\w+ ){0,3}(?:morons?|idiots?|clowns?|scum|imbeciles?|cretins?|losers?|muppets|twats|cunts|bastards|dickheads|wankers|pricks|pigs)|(?:is|are) (?:a )?(?:\w+ )?(?:moron|idiot|waste of (?:air|space|oxygen)|trash company)|(?:is|are) (?:a )?(?:trash|garbage)\b|lol trash|cope harder|fuck (?:you|off|this company)|go to hell|rot in hell|eat shit|model is ugly|you(?:'re| are) ugly|your (?:mum|mother)\b.{0,15}(?:lol|fat|whore))\b/i,
    says: ['flag:abuse', 'sentiment:negative', 'emotion:contempt', 'heat'],
    hits: [
      'run by clowns lol',
      'your model is ugly',
      'whoever writes this page is a waste of air',
      'you lot are morons',
      'lol trash',
      'cope harder',
    ],
    misses: ['my rubbish was not collected', 'a clown fish', 'the staff are lovely'],
  },
  {
    id: 'urgent.hours',
    pattern:
      /\b(?:urgent(?:ly)?|asap|emergency|right now|immediately|(?:in|within) (?:an|one|two|\d+) (?:hours?|hrs?|mins?|minutes)\b|(?:leaves|leaving|boards?|starts|flight|ferry|train|exam|interview|wedding|appointment|meeting|party|funeral|moving(?: house| day)?) (?:\w+ ){0,3}(?:today|tonight|tomorrow|at \d|in an hour|this (?:morning|afternoon|evening))|(?:is|'s) at \d|(?:rent|bill|mortgage) (?:is |was )?due|can'?t pay my (?:rent|bills?|mortgage)|baby (?:has|needs|without) (?:no )?(?:milk|formula)|stranded|no (?:heating|hot water|power|insulin|medication|meds))\b/i,
    says: ['flag:urgent', 'emotion:anxiety'],
    weight: 0.6,
    hits: ['moving day tomorrow', 'exam at 9', 'ferry leaves at 4', 'baby has no milk', 'stranded at the airport'],
    misses: ['a train of thought', 'tomorrow never knows'],
  },
  {
    id: 'wrong-brand.other',
    pattern: /\b(?:that'?s the other \w+|wrong (?:company|account|brand|page)|not you,? (?:the )?other)\b/i,
    says: ['flag:wrong_brand', 'intent:wrong_brand'],
    hits: ["that's the other Oakline", 'oops wrong account'],
    misses: ['wrong size', 'the other one fits'],
  },
];
