import { remembered } from '@/lib/domain/remembered';
import { standsIn } from '@/lib/domain/search';
import { plainLine } from './plainWords';

/** What somebody is in, where no flag of the analysis tells it: demeaned, robbed by a trick, or struck by more than the matter at hand. */
export type Plight = 'mistreated' | 'defrauded' | 'stricken';

interface PlightRow {
  id: string;
  plight: Plight;
  /** All of them have to hold. */
  when: readonly RegExp[];
  not?: RegExp;
  /** Holds whatever mood the kind words in it make: "he said I smelt amazing". */
  sure?: true;
  hits: readonly string[];
  misses: readonly string[];
}

/** Somebody who speaks for a brand. */
const THEIRS =
  "(?:(?:your|ur|the|a|an|one of your|that|this) (?:\\w+ ){0,2}?|(?<![\\w'] )(?<!\\w))(?:staff|lot|guys?|lads?|bloke|lady|woman|man|agent|assistant|advis[eo]r|manager|guard|driver|drivers?|couriers?|men|team|cashier|tutor|teacher|trainer|salesm[ae]n|saleswoman|seller|rep|clerk|receptionist|reception|nurse|doctor|dentist|hygienist|pharmacist|steward(?:ess)?|crew|waiter|waitress|usher|host|inspector|conductor|warden|officer|engineer|technician|worker|operator|person|girl|boy|desk|till|checkout|parking (?:guy|man))";
const SAID = '(?:said|told|called|asked|says|goes|went|shouted|muttered|joked|laughed|texted|messaged|sneered|smirked)';

export const PLIGHTS: readonly PlightRow[] = [
  {
    id: 'slur',
    plight: 'mistreated',
    when: [
      /\b(?:(?:the )?(?:n|p|f|r|c)[- ]word|racial slur|slurs?|fake cripple|faking (?:it|being|my|his|her)|pretending to be (?:disabled|ill|deaf|blind)|go back to (?:your|ur|where)|spastic|retard(?:ed)?|tranny|faggot|fat (?:cow|pig|b\w+)|slag|slut|bimbo|called me (?:a )?(?:silly|stupid|daft))\b/i,
      new RegExp(`\\b${THEIRS}\\b|\\b(?:you|they|he|she) (?:just )?${SAID}\\b`, 'i'),
    ],
    not: /\b(?:song|lyrics|episode|film|movie|comedian|script|song's|in the chat|lobby|gamer ?tag|ranked|match|stream|server|players?|other (?:passengers?|customers?|guests?))\b/i,
    hits: [
      'your courier shouted the n word at my husband because we missed the bell',
      "your parking guy called me a 'fake cripple' and photographed my badge",
    ],
    misses: [
      'gamer tag in my lobby is a slur, he said it is fine',
      'the f-word in episode two, your host said sorry',
      'you slag off your rivals',
    ],
  },
  {
    id: 'laughed-at-in-need',
    plight: 'mistreated',
    when: [
      /\b(?:laugh(?:ed|ing)|sniggered|sniggering|smirk(?:ed|ing)|giggl(?:ed|ing)|rolled (?:their|her|his) eyes|mock(?:ed|ing)|mimick(?:ed|ing)|imitat(?:ed|ing)|copied my)\b/i,
      /\b(?:(?:count(?:ed|ing)?|pay(?:ing)?|paid) (?:out |in |with |my )*(?:the )?(?:coppers|pennies|change|coins)|coppers|(?:my|her|his) (?:scar|speech|stammer|stutter|accent|limp|wig|weight|size|hearing aids?|wheelchair|stick|tics?|hair loss|skin|teeth|body|english)|food ?bank|benefits|card (?:got |was )?declined)\b/i,
    ],
    not: /\b(?:we (?:all )?laughed|made (?:me|us) laugh|laughing (?:with|so hard)|had us laughing)\b/i,
    hits: [
      'the checkout lot watched me count out coppers and laughed',
      'delivery men laughing about my scar in my own hallway',
      'she mimicked my stammer on the phone',
    ],
    misses: ['the lad joked about my accent and we laughed all the way', 'your advert made me laugh, paid in pennies'],
  },
  {
    id: 'told-their-place',
    plight: 'mistreated',
    when: [
      new RegExp(`\\b(?:${THEIRS}|they|he|she)\\b[^.!?]{0,40}\\b(?:${SAID})\\b`, 'i'),
      /\b(?:sell (?:the|your) (?:telly|tv|car|phone)|get a (?:job|proper job)|(?:if|whether) (?:my|her|the) husband|where(?:'s| is) (?:my|her|the) husband|talk to (?:my|the|her) husband|girls (?:usually|always|can'?t|don'?t)|women (?:can'?t|don'?t|drivers|always)|being (?:dramatic|hysterical|over ?sensitive|a baby|a drama queen)|time of the month|man up|smile (?:love|darling|more)|calm down (?:love|dear|darling|sweetheart)|you don'?t (?:look|sound) (?:disabled|ill|sick|autistic|deaf|blind|like a)|(?:i'?m|i was|am|she'?s|she was|he was|you'?re) (?:too|"too) (?:fat|old|dark|foreign)|lose (?:some )?weight|should(?:'ve| have) (?:thought|kept my legs)|speak (?:proper )?english|nice (?:eyes|legs|bum|tits|boobs|body|smile)|sexy|gorgeous|fit (?:bird|girl)|what are you wearing|are you single|got a boyfriend|my number (?:off|from))\b/i,
    ],
    not: /\b(?:thank|love(?:d|ly)? (?:that|it|him|her)|made my day|smiled all day|compliment|fitting room|dress|coat|car is gorgeous|looks gorgeous)\b/i,
    hits: [
      'your agent said sell the telly then love when I told her about the food bank',
      "the salesman asked if my husband would be joining us to 'talk about the money'",
      "your tutor told me 'girls usually struggle with this bit'",
      'they told me I was being dramatic, I felt all of it',
      "your assistant texted me at 11pm 'you've got nice eyes', he had it off my contract",
    ],
    misses: [
      'they told me that my bag was too big',
      'the assistant said the dress looks gorgeous on me',
      'your agent said my husband has to sign as well',
      'the lady at the till told me I have a nice smile, made my day',
    ],
  },
  {
    id: 'unwelcome-words',
    plight: 'mistreated',
    sure: true,
    when: [
      /\b(?:driver|cabbie|instructor|trainer|coach|masseur|therapist|bloke|man|guy|fella|lad|agent|engineer|courier|delivery (?:guy|man)|waiter|steward|manager|reception\w*|guard|he|pt)\b[^.!?]{0,40}\b(?:sa(?:ying|id|ys)|told|telling|called|calling|asked|asking|commented)\b/i,
      /\b(?:smel(?:l|t|led) (?:so )?(?:amazing|good|nice|lovely)|(?:i|me|i'm) (?:was |were |look(?:ed)? |am )?(?:gorgeous|beautiful|sexy|fit|hot|stunning|pretty|sweetheart|darling|babe)|sweetheart|babe|(?:really )?pretty with less|less (?:thigh|belly|bum|weight)|my (?:legs|body|bum|chest|figure|skin|smile)|if i (?:live|lived|was|am|'m) (?:alone|single)|where i live|(?:have|had|got) a boyfriend|here for work|with a wink|i'?d look)\b/i,
      /\b(?:child locks?|alone|live[sd]? (?:alone|on my own)|turning round|keep|kept|not slept|haven'?t slept|creep\w*|uncomfortable|unsafe|scared|shak\w+|locked|wink\w*|stopped eating|\d+ ?(?:yr|year)s? ?-?old|i'?m ok(?:ay)?|im ok|home now|crying|harass\w*)\b/i,
    ],
    not: /\b(?:perfume|candle|scent|cake|lovely lad|made my (?:day|year)|my (?:wife|husband) said|lol|haha)\b/i,
    hits: [
      'driver kept turning round saying i smelt amazing. child locks on. im ok. home',
      "your driver called me 'sweetheart' then asked if i live alone, not slept since",
      "your PT told my 14 yr old she'd be really pretty with less thigh",
    ],
    misses: [
      'the lad said I smelt amazing after your perfume, I keep wearing it',
      'he told me where I live is not covered',
    ],
  },
  {
    id: 'exposed-before-others',
    plight: 'mistreated',
    when: [
      /\b(?:over the (?:tannoy|intercom|speakers?|pa|mic)|in front of (?:everyone|everybody|people|the (?:whole|entire|class|queue|shop)|all|my|other|half)|out loud|told (?:the |my )?(?:whole|entire)|in the (?:seminar|lecture|meeting|class)|for (?:everyone|all) to hear|(?:rang|called|phoned|told|emailed|contacted) my (?:work|boss|employer|manager|hr|colleagues|neighbou?rs?|landlord|parents|mum|dad|nan|sister)|stop (?:ringing|calling|phoning|writing to) my (?:nan|gran|mum|dad|work|boss|parents|wife|husband))\b/i,
      /\b(?:extender|my (?:weight|size|extension|reason|condition|period|body|bump|stoma|catheter|hearing aids?|pad|pill)|morning after|the pill|miscarriage|abortion|behind|debt|loan|arrears|owe[sd]?|default|declined|period|tampon|hiv|std|sti|smell(?:ed|s|t)?|too (?:big|fat|heavy|poor)|food ?bank|benefits|prescription)\b/i,
    ],
    not: /\b(?:quiz|raffle|karaoke|announcement was|cheered|clapped|applaud\w*|birthday|reference|guarantor|queue behind|running behind|behind (?:me|us|him|her|the|schedule))\b/i,
    hits: [
      'crew told the whole row I needed the belt extender, over the tannoy',
      'your finance fella rang my work and told my boss i was behind',
      "asked for the morning after pill, told 'not on my shift', in front of people",
      "stop ringing my nan, it's my debt",
    ],
    misses: ['told the whole row the train was running behind', 'called my work number about the delivery'],
  },
  {
    id: 'assistance-dog',
    plight: 'mistreated',
    when: [
      /\b(?:guide|assistance|service|hearing|seizure|alert) dogs?\b/i,
      /\b(?:separate|hand luggage|refus\w*|not allowed|no dogs|no pets|pet fee|charg\w*|muzzle|outside|leave|left us|drove (?:off|past)|cancel\w*|turned away|allergic|move|wouldn'?t|won'?t|hold)\b/i,
    ],
    not: /\b(?:how do i|can i (?:bring|book)|do you (?:allow|accept)|are .{0,20} allowed|charity|puppy walker|sponsor\w*|thank)\b/i,
    hits: ["put me and my guide dog in separate rows like she's hand luggage", 'assistance dog turned away again'],
    misses: ['can I bring my guide dog or is it refused without papers', 'are service dogs not allowed upstairs'],
  },
  {
    id: 'health-told-aloud',
    plight: 'mistreated',
    when: [
      /\b(?:read|said|shouted|announced|called|yelled|discussed|asked|told)\b[^.!?]{0,60}\b(?:in front of|out loud|across the|to the whole|for (?:everyone|all) to hear|with (?:everyone|people) listening)\b/i,
      /\b(?:meds|medication|prescription|hiv|results?|diagnosis|condition|pregnan\w+|test|illness|balance|debt|arrears|overdraft|pills|contracepti\w+|weight|appointment is (?:for|about))\b/i,
    ],
    not: /\b(?:results? (?:day|of the (?:draw|quiz|match))|quiz|raffle|driving test)\b/i,
    hits: ['pharmacist read out my HIV meds in front of the whole queue', 'she said my overdraft out loud'],
    misses: ['called out the raffle results in front of everyone', 'read the terms of the prescription card'],
  },
  {
    id: 'refused-for-whom-they-love',
    plight: 'mistreated',
    when: [
      /\b(?:my husband and (?:i|me)|my wife and (?:i|me)|two (?:gentlemen|men|ladies|women|grooms|brides)|same[- ]sex|gay couple|lesbian|my (?:boyfriend|girlfriend))\b/i,
      /\b(?:twin beds only|company policy for|policy for two|not (?:for|suitable for) (?:couples like|two)|family (?:hotel|friendly),? (?:they|he|she|so)|asked (?:us )?to (?:leave|stop (?:kissing|holding)))\b/i,
    ],
    not: /\b(?:book(?:ed|ing) (?:the )?wrong|we asked for twin)\b/i,
    hits: ["my husband and i got told twin beds only, 'company policy for two gentlemen'"],
    misses: ['my husband and I booked a double and got twin beds'],
  },
  {
    id: 'money-taken-by-a-trick',
    plight: 'defrauded',
    when: [
      /\b(?:fraud team|fake|pretend(?:ed|ing)|impersonat\w+|scam(?:med|mers?)?|phish\w*|sim[- ]?swap\w*|safe account|re ?-?delivery fee|hack(?:ed|ers?|ing)|fraudsters?|(?:tapped|clicked) (?:it|on it|the link)|gave (?:my|the|him|her|them) (?:\w+ )?(?:code|pin|otp|passcode))\b/i,
      /(?:£|\$|€) ?\d[\d,.]*k?\b[^.!?]{0,40}\b(?:gone|taken|missing|vanished|disappeared|left my account|out of my account|nicked|stolen)\b|\b(?:gone|taken|vanished|nicked|stole|stolen|lost|theres|there's)\b[^.!?]{0,20}(?:£|\$|€) ?\d|\b(?:move|moved|transfer(?:red)?|sent|paid|pay|send)\b[^.!?]{0,40}\b(?:safe account|\d+ ?(?:grand|k)\b|life savings)|\b(?:emptied|drained|cleaned out|cleared out) (?:my|our|her|his|mum's|dad's) (?:\w+ )?(?:account|savings)|\bsavings (?:have |has |are |is |all )?(?:gone|vanished)|\bmoney (?:has |have |is |all )?(?:gone|vanished|been taken)\b/i,
    ],
    not: /\b(?:refund|bill|direct debit|subscription|overcharg\w*|renewal|price|fee (?:for|of)|parcel|delivery (?:is|was)|insurance claim|match|game|casino|bets?|call(?:ed)? (?:the )?(?:call|customer))\b(?! fee)/i,
    hits: [
      "a 'fraud team' bloke rang from your number and had me move 6 grand to a safe account",
      'txt said pay 1.99 redelivery fee, I paid it, now theres £480 gone',
      'woke up with no signal, bank texts that £2,300 has gone. sim swapped?',
    ],
    misses: [
      'your email said my bid was accepted and £620 left my account the same day',
      'you texted that £30 has gone up to £40 for the renewal',
      'called twice about my refund, £90 gone from my account',
      'scam prices, £6 taken for a coffee I never got: no refund',
    ],
  },
  {
    id: 'name-or-trust-stolen',
    plight: 'defrauded',
    when: [
      /\b(?:(?:loans?|cards?|accounts?|credit|phones?|contracts?) (?:taken out |opened |applied for )?(?:as me|in my name|using my (?:name|details|id))|appl(?:ied|ying) for (?:\w+ ){0,3}(?:loans?|cards?|credit)[^.!?]{0,12}(?:as me|in my name)|(?:hi|hello|hey) (?:mum|mom|dad|nan)\b[^.!?]{0,40}(?:phone|number|text|message)|(?:tapped|clicked|followed|put my (?:card|details|pin)) (?:it|on it|the link|a link|in)\b[^!?]{0,60}\b(?:gone|taken|loans?|hacked|drained|emptied))/i,
    ],
    not: /\b(?:wrong number|joint (?:loan|account) in my name|change the name|how do i)\b/i,
    hits: [
      "text from 'you' said my bill failed, tapped it, now somebody has applied for 2 loans as me",
      "'Hi mum lost my phone' text. I sent it. £1,950",
    ],
    misses: ['how do I put the phone contract in my name', 'clicked the link in the mail and it is broken'],
  },
  {
    id: 'grave-illness',
    plight: 'stricken',
    when: [
      /\b(?:cancer(?:'s)? (?:is |has |came )?back|(?:after|since|had) (?:a |my |his |her )?(?:transplant|heart attack|miscarriage|brain injury)|tumou?r|critical illness|(?:has|have|having|got|had|with|diagnosed with) (?:\w+ )?(?:cancer|leukaemia|leukemia|lymphoma|mnd|motor neurone|a stroke|a brain tumou?r)\b|chemo(?:therapy)?|radiotherapy|terminally ill|terminal (?:cancer|illness|diagnosis)|(?:is|s?he'?s|mum'?s|dad'?s) terminal(?! (?:\d|one|two|three|four|five|[a-e]\b))|palliative|(?:in|into|at) (?:a|the) hospice|life support|intensive care|icu|in a coma|weeks to live|months to live)\b/i,
      /\b(?:cancel\w*|charg\w*|refund\w*|refus\w*|can'?t|cannot|won'?t|bill\w*|fees?|fly|travel|claim|denied|declin\w*|policy|pay|payment|late|lost|missed|missing|wrong|wait\w*|hold|stairs|lift|seat|queue|letters?|still|again|deliver\w*|account|computer says)\b/i,
    ],
    not: /\b(?:(?:last|final|finished|end of) chemo|celebrat\w*|charity|fundrais\w*|donat\w*|awareness|walk for|run for|race for|all clear|in remission|rings? the bell|zodiac|star sign|documentary|cancer (?:research|uk))\b/i,
    hits: [
      "cancer's back so we can't fly in June, computer says 70% charge",
      'mum is in intensive care and you still charge the no show',
      'between chemo and your hold music I have had enough of waiting',
    ],
    misses: [
      'wrong airport terminal, had to run with the bags, no refund',
      'run for cancer research, when do bibs arrive, still waiting',
      'gemini not cancer, your horoscope is wrong again',
    ],
  },
  {
    id: 'no-home',
    plight: 'stricken',
    when: [
      /\b(?:(?:being |been |get(?:ting)? |got |are |to be )?evicted|(?:living room|house|home|kitchen|flat|everything) (?:that )?(?:we had |we have )?(?:is |was |has )?(?:burn(?:t|ed)|gone in the fire)|what(?:'s| is) left of (?:our|my|the) (?:living room|house|home|kitchen|flat)|(?:i'?m|we'?re|be|being|made|left|me|us) homeless|(?:i|we|i'?ve|we'?ve|have|got)(?: \w+)? nowhere to (?:go|live|sleep|stay)|nowhere to (?:go|sleep|stay) (?:tonight|with)|sleeping (?:in (?:the|my) car|rough)|sofa surfing|women'?s refuge|on the streets?(?= with| tonight)|(?:house|flat|home|kitchen) (?:fire|burn(?:t|ed) down)|lost everything in (?:the|a) (?:fire|flood|storm))\b/i,
    ],
    not: /\b(?:film|game|level|series|book|charity|donat\w*|kitchen fire sale|fire (?:sale|stick|door|place|pit|alarm test))\b/i,
    hits: [
      'evicted friday, two kids, housing line shuts at 4',
      'house fire at 2am, we got out',
      'nowhere to go tonight with the baby',
    ],
    misses: [
      'the tiles came a week early and had nowhere to go',
      'do you do anything for homeless people in winter',
      'the house fire in episode 3 of the series',
      'house fire sale on?',
    ],
  },
  {
    id: 'no-money-for-the-week',
    plight: 'stricken',
    when: [
      /(?<!\w)(?:food ?bank|emptied (?:the|our|my) (?:joint )?account|redundancy letter|(?:two|three|four|\d) kids and (?:\d+p|£\d|nothing)|lost my job|lost my (?:uni )?place (?:cos|because|on the course|at (?:uni|college))|bursary|half a loaf|bailiffs?|debt collectors?|payday loan|(?:\d+ quid|£ ?\d+(?:\.\d\d)?|nothing|no money|skint|pennies) (?:left )?(?:til+|until) (?:\w+day|pay ?day|the \d+)|(?:that'?s|thats|that is|that was|it was|it'?s) (?:(?:my|our) (?:rent|food|wages?)|the rent)(?: money)?(?! (?:account|bank|slip|due))|can'?t (?:feed|afford (?:to eat|food|heating|nappies))|choos(?:e|ing) between (?:heating|eating|food)|emergency credit (?:is |has |all )?(?:used|gone|run out)|no (?:gas|electric|electricity|heating|food) (?:til+|until|left|in)|universal credit|benefits (?:stopped|late)|(?:on|signed off with|off with) (?:depression|stress|anxiety)|breathing space|iva|debt charity)\b/i,
      /\b(?:late|packing|cancelled|summons|isolating|entitled|this morning|kids?|baby|toddler|daughter|son|child(?:ren)?|charg\w*|fees?|bill\w*|pay\w*|paid|debt|owe[sd]?|owing|sent|letter\w*|threat\w*|court|sleep|meter|money|rent|took|taken|spent|account|overdraft|collector|agent|explained)\b/i,
    ],
    not: /\b(?:donat\w*|collection point|drop off|volunteer\w*|food ?bank (?:box|basket|trolley|donations?)|skint after|payday treat|joke|haha|lol)\b/i,
    hits: [
      'two charges for being 40p short, now £3 til friday and a toddler',
      "bailiffs for £83, I've been paying a fiver a week as your lady agreed",
      '8 months signed off with depression and you sent my debt to a collector',
      'prepay meter is on zero, emergency credit used, new baby in the house',
      "my lad spent it on gems, that's the rent, he won't stop crying",
    ],
    misses: [
      'is the heating broken in coach C, I paid for this',
      'have I lost my place in the queue, I paid',
      'where is the food bank donations box, kids want to help',
      'skint after that sale, worth it, nothing til payday lol',
    ],
  },
  {
    id: 'nothing-left',
    plight: 'stricken',
    when: [
      /\b(?:i'?ve|i have|got|have) nothing left\b|\bdon'?t know what (?:i'?ll|i'?m going to|to|i) do (?:now|next|any ?more|$|[.,!])|\bdont know what (?:i'?ll|ill|im gonna|to) do\b|\bat (?:my|the) (?:wits'? end|end of my (?:rope|tether))|\b(?:haven'?t|havent|have not|don'?t have) (?:got )?any(?:one|body) (?:else )?to talk to\b|\b(?:breaking|broken) (?:me|down in tears)|\bcan'?t stop (?:crying|shaking)|\bhaven'?t slept (?:in|for) (?:\w+ )?(?:days|nights|weeks)/i,
    ],
    not: /\b(?:wear|watch|binge|my life|free time|nothing left to lose|nothing left (?:to watch|in stock|to say|to buy|in the (?:box|shop|fridge))|excited|laughing|finale|season|episode|haha|lol)\b/i,
    hits: [
      "the portal froze, that was my last resit, i've nothing left",
      "since the ban I haven't got anyone to talk to",
      "can't stop shaking, nobody calls me back",
    ],
    misses: ["finished the season, don't know what to do now", "I've nothing left to wear, send the sale email"],
  },
  {
    id: 'pet-in-danger',
    plight: 'stricken',
    when: [
      /\b(?:dog|cat|puppy|kitten|rabbit|horse|pet|she'?s|he'?s)\b[^.!?]{0,40}\b(?:at the (?:emergency )?vets?|just lying there|in surgery|on a drip|hit by|run over|won'?t (?:wake|get up)|can'?t (?:walk|stand|breathe)|missing since|dying)\b|\b(?:hit|ran over|run over|knocked down|killed) (?:my|our) (?:\w+ )?(?:dog|cat|puppy|kitten|horse|pet)\b|\bwould ?n'?t (?:look at|treat|see) (?:her|him|my (?:dog|cat))\b/i,
    ],
    not: /\b(?:toy|game|at the vets? for (?:a|her|his) (?:booster|check)|character|film)\b/i,
    hits: [
      "your driver hit my dog and drove off, she's at the vets",
      "two grand up front or they wouldn't look at her, she's just lying there",
    ],
    misses: ['she is at the vet for her booster, can I pay by card', "my cat won't eat the new food"],
  },
  {
    id: 'a-grave-word',
    plight: 'stricken',
    when: [
      /\b(?:(?:been|was|were|got|being) (?:sexually )?(?:assaulted|raped|abused)(?! by (?:foot\w*|heels|shoes|the|your (?:ads|menu)))|(?:(?:had|having|has had|two|three|another) (?:\w+ )?seizures?|(?:she|he|dog|cat)(?:'s| has)? (?:had|having) fits)\b|epileptic|waters broke|(?:in|into) labou?r (?:on|in|at|with)|gambling (?:addict|problem|addiction)|(?:recovering|recovered) (?:alcoholic|addict)|fire under the (?:bonnet|hood)|got the (?:kids|children|baby) out|can'?t get to the (?:loo|toilet)|carer (?:hasn'?t|never|didn'?t)|lost the baby|(?:third|second|new) inhaler|throat'?s? closing|wouldn'?t leave (?:til+|until|my)|(?:posted|shared|put up) my (?:kids?'?s?|home|address|daughter'?s|son'?s)|with (?:me|us) still in(?:side)?|only recording)\b/i,
    ],
    not: /\?\s*$|\b(?:do you|can i|could i|game|boss|episode|film|movie|series|season|book|charity|training|first aid|thank\w*|lol|haha)\b/i,
    hits: [
      "told my tutor I'd been assaulted, she said the deadline is still friday",
      "you keep texting me offers after I said I'm a gambling addict",
      "carer hasn't come for dad since friday, he can't get to the loo",
      'your guy locked up with me still inside, lights off',
    ],
    misses: ['do you run first aid training for epileptic seizures', 'in the second episode she had fits of laughter'],
  },
];

/**
 * What the first row that holds knows somebody to be in; `null` where none does.
 * @param isGlad the post reads as praise, so that only rows which no praise resembles are asked
 */
export function plightIn(text: string, isGlad = false): Plight | null {
  return plightsIn(plainLine(text)).find(({ sure }) => sure || !isGlad)?.plight ?? null;
}

/** The rows that hold. Each plan asks. */
const plightsIn = remembered((words: string) =>
  PLIGHTS.filter(({ when, not }) => when.every((part) => standsIn(part, words)) && !(not && standsIn(not, words))),
);
