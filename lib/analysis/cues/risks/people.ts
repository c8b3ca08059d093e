import type { Cue } from '../../cue';
import { CHILD, KIN, PET, rx } from '../pattern';

const UNEQUAL: Cue['says'] = [
  'flag:discrimination',
  'category:staff_conduct',
  'sentiment:negative',
  'emotion:humiliation',
  'intent:allegation',
];
/** What is done to somebody who is treated as less. */
const TREATED =
  "refus\\w+|den(?:y|ied|ying)|turn(?:ed|ing) (?:\\w+ )?away|ask(?:ed|ing) (?:\\w+ )?to leave|told (?:\\w+ ){0,2}(?:to (?:leave|wait|go|move|get|sit|take)|(?:we|i|he|she|they) (?:could|can)(?:n'?t| not))|(?:kick|thr[eo]w|chuck|order|march|escort)\\w* (?:\\w+ )?(?:out|off)|follow(?:ed|ing)|search(?:ed|ing)|stopp(?:ed|ing)|singl(?:ed|ing) out|ignor(?:ed|ing)|wouldn'?t (?:\\w+ )?(?:let|serve|help|take|touch|stop|accept|speak|talk|look|even|give|pick)|won'?t (?:let|serve|help|take|stop|allow|pick)|not (?:allowed|let|welcome|wanted|served|permitted)|laugh\\w*|mock\\w*|mimic\\w*|imitat\\w+|mak(?:e|ing) fun|made fun|made (?:me|us|him|her) (?:feel|wait|stand|sit|leave|take)|charged (?:\\w+ )?(?:more|extra)|barred|bann?ed|insult\\w*|shouted|slur|names?|stare[ds]?|staring|humiliat\\w+|treat(?:ed|s|ing)?|served (?:everyone|everybody|people|others?|them|the \\w+ (?:couple|man|woman|family|people))|everyone else|(?:walk|drove|driv|sail)\\w* (?:straight |right )?(?:past|off)|spoke (?:only )?(?:to|over)|talk(?:ed|ing) (?:\\w+ )?(?:to|over|down)|patroni[sz]\\w+|accus\\w+|assum\\w+|ID'?d|id check|suspicious|steal\\w*|thief|shoplift\\w*|security|rude|abus\\w+|disgust\\w*|moved (?:me|us|him|her)|demanded|grabbed|snatched|rolled (?:his|her|their) eyes|wrong|joke[sd]?|comment(?:s|ed)?|sent (?:me|us|him|her) away|left (?:me|us|him|her)|not suitable|put (?:me|us|him|her) off|too (?:slow|old|fat|difficult)|go back|speak (?:proper |better )?english|pulled (?:me|us|him|her)|picked on|targeted|profil\\w+|discriminat\\w+|rejected|cancelled (?:on|when|because)";

export const PEOPLE_CUES: readonly Cue[] = [
  {
    id: 'discrimination.named',
    pattern: rx`\b(?:racis[tm]s?|sexis[tm]|misogyn\w+|homophob\w+|transphob\w+|islamophob\w+|anti-?semit\w+|xenophob\w+|ab(?:le)?is[tm]|age?is[tm]|bigot(?:ed|ry|s)?|prejudice[d]?|discriminat(?:e|es|ed|ion|ory|ing against|ing me|ing us)|racial(?:ly)?(?! diverse)|racially|profil(?:ed|ing) (?:me|us|him|her|because|my)|(?:was|were|being|been|got) profiled|equality act|protected characteristic|reasonable adjustments?|hate crime|segregat\w+)\b`,
    guard:
      /\b(?:racist\? no|against (?:left|loyal|vegans|people who|us loyal|early|dog)|(?:not (?:a |being )?racist|anti-?racis\w+|racism (?:awareness|training)|against racism|fight(?:ing)? racism|discriminating (?:taste|palate|customer)))\b/i,
    says: UNEQUAL,
    weight: 2,
    hits: [
      'your guard is racist',
      'we were profiled at the door',
      'that breaks the equality act',
      'blatant discrimination',
    ],
    misses: ['for the discriminating palate', 'love your stand against racism'],
  },
  {
    id: 'discrimination.only',
    pattern: rx`\b(?:(?:only|other|every|all(?: the)?|any|stopped the|two|both|another|young|no|few|lone|sole|single) (?:black|brown|asian|white|muslim|jewish|indian|african|chinese|arab|polish|roma|gypsy|disabled|gay|trans|hijabi|foreign|coloured|non[- ]white|ethnic) (?:people|persons?|customers?|famil(?:y|ies)|couples?|wom[ae]n|m[ae]n|guys?|girls?|boys?|lads?|kids?|passengers?|ones?|faces?|teens?|teenagers?|shoppers?|person|guests?|students?)|(?:white|english|british|male|other) (?:customers?|people|couple|famil(?:y|ies)|woman|women|man|men|guy|guys|lady|ladies|passengers?) (?:\w+ ){0,4}?(?:got|get|were|was|served|walked|fine|no problem|straight|through|first|before|behind|instead|didn'?t|don'?t)|only black\b|(?:would|wouldn'?t|does(?:n'?t)?|did(?:n'?t)?) (?:\w+ ){0,5}?if (?:i|we|he|she|they|my \w+) (?:was|were|wasn'?t|weren'?t) (?:a )?(?:white|a man|a bloke|a woman|male|english|british|straight|thin|slim|young|able[- ]bodied|black|brown|asian|muslim)|(?:driving|shopping|flying|walking|existing|browsing|travelling) while (?:black|brown|asian|muslim))\b`,
    guard:
      /\b(?:white (?:ones?|wine|dress|trainers)|black ones? (?:in|is|are|back|please|look)|(?:only|any|all the) (?:black|brown|white) ones?|black friday)\b/i,
    says: UNEQUAL,
    weight: 2,
    hits: [
      'followed us, only Black customers',
      'we were the only brown family in there and got searched',
      "wouldn't happen if I was white",
      'the white couple behind us got served first',
    ],
    misses: ['the black one is sold out', 'only black ones left in my size', 'white wine was lovely'],
  },
  {
    id: 'discrimination.because',
    pattern: rx`\b(?:because|cos|cause|coz|bc|cuz|for|just for|due to|over|based on|on account of|purely on|down to) (?:of )?(?:i'?m|i am|we'?re|we are|(?:s?he|they)(?:'?s| is| are|'?re)|my (?:\w+ )?(?:${KIN}|${CHILD})(?:'?s| is)|being|my|our|his|her|their|the colou?r of)(?: an?| the)? (?:\w+ )?(?:black|brown|asian|gay|lesbian|trans|queer|bi|muslim|jewish|sikh|hindu|christian|a woman|woman|female|girl|disabled|deaf|blind|autistic|dyslexic|fat|overweight|old|too old|elderly|young|pregnant|breastfeeding|indian|pakistani|african|nigerian|mexican|polish|romanian|irish|chinese|arab|foreign\w*|immigrant|traveller|gypsy|white|wheelchair|accent|skin(?: colou?r)?|colou?r|race|religion|hijab|headscarf|turban|disability|age|sexuality|gender|surname|name|stammer|stutter|size|weight|hair|afro|braids|locs|dreads|guide dog|assistance dog|service dog|english)\b`,
    guard:
      /\b(?:different colou?r|(?:love|great|perfect|thank\w*|amazing|discount|designed|ideal) (?:\w+ ){0,6}because|can'?t (?:eat|have|drink|use|wear)|(?:because|for) my (?:hair|size|weight|age|skin)(?! colou?r)|(?:for|over) (?:my|his|her|the|our) (?:hair|skin|size|age|weight|name|old|young|gender|white|black|girl|brown))\b/i,
    says: UNEQUAL,
    weight: 2,
    hits: ["wouldn't serve us because we're gay", 'refused because I am deaf', 'asked for ID because of my accent'],
    misses: ['perfect for my hair', "love these because I'm pregnant and they fit"],
  },
  {
    id: 'discrimination.trait',
    pattern: rx`\b(?:accent|hijabi?|head ?scarf|niqab|burqa|turban|kippah|yarmulke|skin colou?r|colou?r of (?:my|our|his|her) skin|wheel ?chair(?: user)?|guide dog|assistance dog|service (?:dog|animal)|hearing dog|hearing aids?|blue badge|mobility scooter|crutches|walking stick|white cane|sign language|lip ?read\w*|deaf|blind|disabled|disabilit(?:y|ies)|autis(?:m|tic)|adhd|down'?s syndrome|tourette'?s?|stammer\w*|stutter\w*|dyslexi[ac]|dementia|cerebral palsy|epilep\w+|prosthe\w+|invisible illness|sunflower lanyard|pregnan(?:t|cy)|breast ?feed\w*|(?:nurs|feed)ing my (?:baby|son|daughter)|same[- ]sex|two (?:mums|dads|moms)|my (?:wife and i|girlfriend|boyfriend|husband and i)|gay|lesbian|transgender|trans (?:woman|man|girl|kid|daughter|son)|misgender\w*|dead ?nam\w*|pronouns|being black|black (?:people|customers|man|woman|men|women|family|couple|friends?|guys?|kids?|boys?|girls?|skin|hair|teenagers?|lads?)|muslim|jewish|sikh|asian|african|nigerian|pakistani|indian|polish|romanian|foreign(?:er|ers)?|immigrants?|gypsy|travell?er (?:family|site|community)|ethnic\w*|minorit(?:y|ies)|my (?:surname|religion|race|ethnicity|faith)|afro|braids|dreads|dreadlocks|(?:old|elderly|older) (?:man|woman|lady|people|customers)|(?:at )?my age\b|plus[- ]size\w*|english (?:is|isn'?t) (?:not )?(?:my|her|his|their)|ask(?:ed|ing)? (?:\w+ ){0,3}(?:my husband|the man|to speak to (?:my husband|a man|the man))|little lady|being a woman|as a woman|single mum)\b`,
    needs: rx`\b(?:${TREATED})\b`,
    unless: /\b(?:apostrophe|hyphen|umlaut|special characters?)\b/i,
    guard:
      /\b(?:surname (?:is|has) (?:literally|just|only)|left me for|please text|no captions|blind (?:taste|test|spot|date|faith|eye|s\b)|blinds?\b(?! (?:man|woman|person|customer|user|wife|husband|mum|dad|friend|brother|sister|son|daughter|passenger|and))|roller blind|deaf ears|color ?blind|indian (?:food|meal|restaurant|takeaway|ocean)|polish (?:remover|came|is)|nail polish|asian (?:food|noodle|fusion|market)|pregnancy test|african violet|(?:maternity|pregnancy) (?:jeans|pillow|range)|gay bar|indian summer|wheel ?chair (?:accessible|access|arrived|order|wheel|cushion)|disabled (?:my|the|your|his|her|our) (?:account|card|notifications|cookies|app|profile)|account (?:\w+ )?disabled|(?:is|was|been|got|has been|now|feature|button|option|notifications|comments|account) disabled|automatically disabled|disabled (?:account|comments|notifications|on my|by you))\b/i,
    says: UNEQUAL,
    weight: 2,
    hits: [
      'refused my blue badge',
      'laughed at my accent',
      'refused us with a guide dog',
      'your manager refused to serve my deaf brother',
      'the driver wouldn’t let my wheelchair on',
      'told me to go and breastfeed in the toilet',
      'kept misgendering me and laughing about it',
      'salesman asked for my husband and ignored every question I had, asked to speak to the man',
    ],
    misses: [
      "my surname is O'Hara-Finn and the form rejects the hyphen, will I be stopped at the gate",
      'banned for my username, my surname is literally Dickson',
      'your accent lighting is lovely',
      'the roller blind was refused by the courier',
      'you disabled my account and refused to say why',
      'do you have wheelchair access',
    ],
  },
  {
    id: 'discrimination.slur',
    pattern: rx`\b(?:called (?:me|us|him|her|my \w+|them) (?:\w+ ){0,3}?(?:n-?word|the n word|p-?word|f-?slur|r-?word|slurs?|names? (?:because|for)|monkey|terrorist|retard\w*|spastic|spaz|cripple|midget|tranny|fag\w*|dyke|queer|paki|chink|gypsy|coloured|foreigner|immigrant|illegal)|racial slurs?|racist (?:names?|slurs?|jokes?|remarks?|comments?|abuse|language)|(?:told|telling) (?:me|us|him|her|them|my \w+) to (?:go back (?:to )?(?:where|my (?:own )?country|our (?:own )?country|his (?:own )?country|home)|(?:learn|speak) (?:proper |better |in )?english|go home(?= *[.!,]|$))|go back to (?:your|my|our|where (?:you|we|i)) (?:own )?(?:country|came)|(?:monkey|ape) (?:noises|chants)|slant\w* (?:his|her) eyes|pulled (?:his|her) eyes)\b`,
    says: UNEQUAL,
    weight: 2,
    hits: ['he called me the n word', 'told my mum to speak english', 'told us to go back where we came from'],
    misses: ['called me twice', 'told me to go home and restart it'],
  },
  {
    id: 'minors.author',
    pattern: rx`\b(?:(?:i'?m|i am|im) (?:only |just |literally |a |an |nearly |almost |\w+ and )?(?:(?:9|1[0-7])\b(?! ?(?:%|pm|am|th|days|weeks|months?|minutes?|mins|hours?|hrs|stone|miles?|km|of|in the queue|in line|quid|pounds|orders?|st\b|lb|kg|across|items?|down|up|away|\/))|(?:nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?= (?:and|years?|so|but|yrs?)|[.,!?]|$)|a (?:kid|child|minor|teen|teenager|schoolgirl|schoolboy)\b|under ?(?:age|18|16)|in (?:year|yr|grade) (?:[3-9]|1[0-3])\b|in (?:primary|secondary|middle|high) school|in [6-9]th grade|not old enough|still at school|at school (?:and|so|till))|(?:9|1[0-7])(?:yo|f|m) here|as a (?:1[0-7]|kid|child|teenager|minor)|my (?:mum|mom|dad|parents?|mam|nan|gran)(?:'s|s)? (?:\w+ )?(?:don'?t know|doesn'?t know|won'?t let me|said i (?:can|could|can'?t|have to|have|had)|says i (?:can'?t|can|have)|will (?:kill|ground|shout)|(?:is|'s) (?:gonna|going to) (?:kill|ground)|(?:gonna|going to|will|'ll) (?:kill|ground) me|card|let me|paid for it for my|bought it for my birthday|got it for my (?:birthday|1\dth))|(?:used|use|using|on) my (?:mum|mom|dad|parents|mam|nan|gran)'?s'? (?:card|account|phone|ipad|money)|with my (?:pocket|birthday|paper round) money|my pocket money|(?:for|before|after|in|during|my) (?:gcses?|sats|mocks?|prom|year \d+ \w+)\b|my (?:head ?teacher|form tutor|maths teacher|pe kit))\b`,
    guard:
      /\b(?:feels? like i'?m|age check says|here 11|(?:im|i'm|i am) (?:9|1\d) (?:and|&) ?(?:a half )?(?:hours|weeks|months)|teach\w*|year 11 parent|my students|years (?:a|with|loyal|into)|size|order that large|i'?m a 1\d|i'm (?:9|1\d) (?:in|weeks))\b/i,
    says: ['flag:minors'],
    weight: 1.5,
    hits: [
      'im 13 and',
      "i'm 15 and i used my mums card",
      'saved my pocket money for this',
      "my mum's gonna kill me",
      'i am in year 9',
    ],
    misses: ["I'm 12 days without a phone", 'im 10 in the queue', "i'm 14 stone"],
  },
  {
    id: 'minors.child',
    pattern: rx`\b(?:(?:my|our|his|her|their|a|the|your|me|with|both|two|three|poor|an?other|sick|disabled|autistic|crying|screaming|small|young|upset|hungry|\d) (?:\w+ ){0,2}?(?:(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[ -]?(?:yrs?|years?|months?|weeks?|days?|mths?|mo|wks?)[ -]?(?:-?old|o\b)|(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[ -]?yo\b)|\d{1,2}[- ]?(?:yr|year)s?[- ]?olds? (?:son|daughter|boy|girl|kid|child|nephew|niece|who|has|is|was|got|with|found|cried)\b|\d{1,2} ?yo\b|(?:my|our|his|her|their|sister'?s|brother'?s|friend'?s) (?:\w+ ){0,2}?(?:${CHILD})(?:'s|s|s')?\b|my (?:\w+ )?(?:boys?|girls?|lads?|bairns?|wee ones?|little ones?|kiddo|kids?|los?|dd|ds)\b|(?:a|the) (?:little girl|little boy|teenager)\b|(?:for|on|our|a|the|from|my|her|his) (?:\w+ )?(?:school (?:trip|play|class|fair|project)|class(?:room)? trip|reception class|playgroup|year \d+ (?:class|pupils|kids|students)|cub(?:s| scouts)|brownies (?:group|pack)|under[- ]?\d{1,2}s? (?:team|side|football))|(?:s?he|they)(?:'?s|'?re| is| are| was) (?:only |just |still |nearly )?(?:[1-9]|1[0-7]|two|three|four|five|six|seven|eight|nine|ten)(?= (?:and|so|years|yrs|months|now|fgs|for|ffs)|[.,!?]|$)|\w+,? (?:aged? )(?:[1-9]|1[0-7])\b|(?:cot|crib|pram|pushchair|buggy|car ?seat|high ?chair|baby (?:monitor|food|formula|milk|bottle|gate|carrier|chair|bouncer)|formula (?:milk|feed))\b(?=[^.!?]{0,40}\b(?:melt|collapse|broke|burn|mould|recall|snap|sharp|strap|smell|hot|shock|spark))|baby (?:has|needs|without|is|was|won'?t)|teenage (?:son|daughter|boy|girl))\b`,
    guard: rx`\b(?:inner child|my fault lads|fault lads|shiniest|loan and the lad|like a baby|kids?'? (?:version|menu|portions?|bikes|shirts?)|baby is due|(?:was|when he was) born|\d{1,2}(?:th|st) (?:birthday|with)|18th|21st|voucher|(?:named|adding) (?:\w+ )?(?:driver|son)|having a baby|moved to|open an account|own account|into my|clock out|team at|to be in|staying with|gave up|arrives|sounds like|graduation|debs|wedding|charity|card instead|(?:daughter|son)'?s? eyes|to hold|sleep|hear my kids|crisps|stays? with|without (?:my )?(?:son|daughter)|membership|it is for my|for the first time|hasn't blinked|tattoo|their father|their debt|as a father|year-old tent|year old tent|i'm a 16|half blind|enjoying it|bought for|were small|cardigan|adult bike|one for a|we buried|with my boys|old enough for|thing opened|9 yr old pc|(?:my|the) (?:son|daughter|nephew)'?s? (?:has written|isn't eating|pictures|at )|toddler gave|crib (?:in|was)|they are 2 months|car seat strap|baby (?:shower|blue|pink|grow|face|steps|brain|sitter|driver|yoda|spinach|potato\w*|corn|leaf|oil|powder blue)|kid(?:s)? you not|(?:my|our) (?:\w+ )?(?:son|daughter|child|kid|boy|girl|niece|nephew|grandson|granddaughter|children|kids)(?:'s| is|,| who is| who'?s| are)? (?:\w+ )?(?:in-? ?law|1[89]|[2-9]\d|all grown|grown|an adult|adult|at uni\w*|works|is a (?:doctor|nurse|teacher|manager)|husband|wife)|grown[- ]up (?:son|daughter|kids)|(?:years?|yr|month|week)[- ]old (?:account|phone|laptop|car|customer|company|boiler|order|machine|contract|tv|sofa|fridge|mattress|washing|kettle|ticket|bike|router|policy|shoes?|boots?|trainers|coat|bag|battery|app|bug|email|problem|issue|invoice|bill|lamp|dryer|oven|${PET}|whisk)|(?:my|our|the) (?:\w+ )?baby (?:\(|=|aka)|(?:my|this) (?:new )?baby (?:purrs|runs|drives|is (?:fire|gorgeous|clean|fast))|\b(?:1[89]|[2-9]\d)[ -]?(?:yr|year|yo)s?|oh (?:baby|boy)|old (?:boy|girl)|like i'?m five|school bus|towels?|(?:my|our) (?:\w+ )?(?:boy|girl|baby|lad|boys|girls)(?:'s)? (?:\w+ )?(?:fur|paw|vet|bark|collar|lead|tail)|(?:fur|dog|cat|plant) (?:baby|babies)|the boys (?:at|in|and i|from)|night with (?:the|my) (?:boys|girls|lads))\b`,
    says: ['flag:minors'],
    hits: [
      'my son found',
      "my baby's cot",
      'for our school trip',
      'my 4 year old',
      'he is only 3.',
      'my nephew aged 6 cut himself',
    ],
    misses: [
      'my son is 24 and he cannot log in',
      'my 3 year old laptop died',
      'ordered it for a baby shower',
      'I kid you not',
      'oh boy',
    ],
  },
  {
    id: 'bereavement.death',
    pattern: rx`\b(?:my (?:late|deceased|dearly departed|poor late) (?:\w+ )?(?:${KIN}|${PET})|(?:his|her|our) late (?:${KIN})|(?:my|our|his|her|their|your|the|whose|a|dear|old|wee) (?:\w+ )?(?:${KIN}|baby|twin|${PET}|parents?|child|customer|account holder|policy ?holder|tenant|boy|girl)(?:'s)?(?: \w+)?(?:,? (?:who|s?he|they|that|and|has|have|had|is|was|just|recently|sadly|suddenly|unfortunately|finally|both|'?s))* (?:died|die[sd]? (?:in|on|last|suddenly)|passed(?! (?:the|my|it|on (?:the|my|your|to)|your|me|her|his|an?|out|by))(?: away)?|dead\b(?! (?:phone|battery))|deceased|dying|gone now|no longer with us|lost (?:his|her|their) (?:battle|fight|life)|was killed|taken from us|slipped away|terminal(?:ly ill)?)|(?:s?he|they)(?:'s|'ve| has| have| had| just| sadly| suddenly| recently| then)* (?:died(?! (?:laughing|of laughter))|passed(?: away)(?! (?:the|my))|passed (?:in|on|last|suddenly|this|two|three|a (?:week|month|year)|(?:\w+ )?(?:days|weeks|months|years) ago))|since (?:s?he|they|mum|mom|dad|nan|gran) (?:died|passed|went)|(?:gran|nan|nana|nanna|mum|mom|mam|dad|grandad|grandma|grandpa|granny|auntie? \w+|uncle \w+|pops) (?:\w+ )?(?:died|passed|is dead|has died|has passed|'s funeral)|passed away|(?:lost|losing|loss of|burying|buried|bury|cremat\w+|scatter\w*|grieving (?:for)?|mourning|death of|passing of|without) (?:my|our|his|her|a|the) (?:\w+ )?(?:${KIN}|${PET}|baby|parents?|child|loved one|boy|girl)(?=\s+(?:to|in|on|last|this|a|two|three|suddenly|recently|and|when|after|just|so|at|yesterday|unexpectedly|\d)|[.,!?]|$)|lost (?:him|her) (?:to|in|on|last|suddenly|a|this|two|three)|we (?:just |recently |sadly )?lost (?:him|her|mum|mom|dad|nan|gran|grandad)|funerals?\b|wake (?:is|was|tomorrow|on|for my)|bereave\w*|executors?\b|executrix|probate|next of kin|death cert\w*|certificate of death|deceased|condolences|widow(?:ed|er|s)?\b|headstone|grave ?stone|urn\b|(?:his|her|my \w+'?s?|mum'?s|dad'?s) ashes|hearse|undertakers?|crematorium|cremat(?:ed|ion)|memorial (?:service|for|bench)|celebration of (?:his|her) life|estate of|(?:power of attorney|handling|sorting|dealing with|managing|settling|administering) (?:\w+ )?(?:\w+'s? )?(?:estate|affairs)|stillb(?:orn|irth)|miscarr\w+|rainbow bridge|(?:put|putting|had) (?:\w+ ){1,3}?(?:to sleep|down) (?:yesterday|last|today|this|on|and)|in (?:loving )?memory of|rest in peace|rip (?:mum|dad|nan|gran|grandad|grandma|to my (?:${KIN}))|end of life care|hospice)\b`,
    guard: rx`\b(?:(?:phone|battery|laptop|car|console|app|it|fridge|plant|router|tv|washing machine|kettle|boiler|tablet|watch|controller|headphones?|printer|screen|engine|bike)(?:'s| has| have| just| had)* (?:\w+ )?(?:died|dead|passed)|died (?:laughing|of (?:laughter|embarrassment|boredom|cringe|hunger|happiness))|died and gone to heaven|(?:my|our) (?:\w+ )?(?:${KIN}) (?:\w+ )?passed (?:it|the|her|his|on|them|me|driving|down)|(?:${KIN}) (?:just )?passed (?:her|his|their) (?:test|driving|exam)|over my dead body|dead (?:chuffed|good|nice|happy|easy|posh|pleased|quick|battery|link|on arrival)|(?:chuffed|dying) to|dying (?:for|laughing|over|of (?:heat|thirst|hunger|laughter))|late (?:parcel|delivery|train|night|fee|payment|again)|urn (?:coffee|tea)|tea urn|coffee urn|widow'?s peak|black widow|(?:lost|losing) my (?:\w+ )?(?:${KIN}|${PET})(?:'s|s') (?:parcel|order|luggage|bag|case|coat|ticket|present|gift|card|stuff|data|account)|passed (?:me|it|him|her) (?:around|from|between|on to|to)|hospice (?:shop|charity shop|raffle)|real estate|estate (?:agent|car)|family friend)\b`,
    says: ['flag:bereavement', 'emotion:grief', 'sentiment:negative'],
    weight: 1.5,
    hits: [
      "my aunt's account, she died",
      'flowers for a funeral',
      'gran passed in May',
      'executor here',
      "my late mother's policy",
      'we lost my dad in March and you still write to him',
      'my nan is no longer with us',
      "you keep calling for my husband, he's passed away",
      'had to put my dog to sleep yesterday',
      'sorting out the estate of a relative',
    ],
    misses: [
      'my phone died',
      'dying to try it',
      'my late parcel',
      'you lost my dads parcel',
      'my sister passed her driving test',
      'I died laughing',
    ],
  },
  {
    id: 'abuse.insult',
    pattern: rx`\b(?:(?:run|staffed|owned|managed|written|made|designed|led) by (?:\w+ ){0,4}?(?:clowns?|idiots?|morons?|monkeys|crooks|thieves|imbeciles|muppets|chimps|apes|toddlers|cretins|scum|wankers|donkeys|pigs|rats|scammers|wallies|numpties|tossers|halfwits)|(?:you|u|ya|your|ur|ye|yous|they|he|she|this company|the (?:company|ceo|admin|manager|person|intern|team|staff)|your (?:staff|company|ceo|admin|team|manager|social media)[\w ]{0,15}|everyone (?:there|who works (?:there|here|for you|at))|everyone|whoever \w+(?: \w+){0,4})(?: lot| people| guys|'?re| are| is| all|'?s| were| must be|'s just)* (?:(?:a|an|all|just|such|so|bunch of|pack of|load of|total|complete|absolute|utter|fucking|actual|literal|proper|bloody|massive|stupid|dumb|useless|pathetic|little|fat|bunch|right|big|thick|lazy|ugly|vile|bloody|the biggest|lying|thieving|nothing but|of|full of|sad|worthless) ){0,5}(?:moron(?:s|ic)?|idiots?|clowns?|scum(?:bags?)?|imbeciles?|cretins?|losers?|muppets?|twats?|cunts?|bastards?|dick ?heads?|dicks?|wankers?|pricks?|pigs?|rats?|trash|garbage|vermin|parasites?|bellends?|knob ?heads?|knobs?|tossers?|tits?|arse ?holes?|ass ?holes?|ass ?hats?|dumb ?ass(?:es)?|jackass(?:es)?|shit ?heads?|dip ?shits?|bitch(?:es)?|whores?|slags?|slappers?|retards?|numpt(?:y|ies)|melts?|gremlins?|goblins?|weirdos?|creeps?|freaks?|inbred|braindead|brain ?dead|thick as (?:\w+ )?(?:shit|mince|pigshit|a brick|bricks)|ugly|fat (?:cow|pig|fuck|bitch|slob)|waste of (?:air|space|oxygen|skin|breath)|sad little (?:people|man|life)|low ?lives?|lowlife|cockroach(?:es)?|nonces?|degenerates?|bottom feeders?|snowflakes?|sheep|gimps?|mugs?|plebs?|peasants?|mongs?|spaz\w*|simple|brainless|illiterate|stupid(?:er)?(?: people| lot)?))\b(?! (?:fish|costume|nose|traps?|bags?|cans?|collection|bins?|day|removal|free))`,
    guard:
      /\b(?:clown ?fish|made me look like|feel like (?:a|an)|treat(?:s|ed|ing)? (?:us|me|customers|people) like|think (?:we|i|we're|i'm)(?:'re| are)? (?:\w+ )?(?:idiots|morons|stupid)|i(?:'m| am) (?:a|an|such|the|so|not)|trash (?:is|was|been|has|not|collect)|they'?re (?:rats|mice|pigs) in|not (?:a|an) (?:\w+ )?(?:idiot|moron)|guinea pigs?|ice cream|haha|circus|costume|sold to us mugs|mugs? (?:is|are|was|were|arrived|i)|(?:your|the|ur) (?:\w+ )?(?:mugs?|melts?|sheep|pigs?|rats?) (?:are|is|was|were|in|at)|the sheep|christmas|simple (?:to|and|really)|pigs in blankets|your mugs?\b|your simple)\b/i,
    says: ['flag:abuse', 'sentiment:negative', 'emotion:contempt', 'heat'],
    weight: 1.5,
    hits: [
      'run by clowns lol',
      'your company is trash run by clowns',
      'whoever writes this page is a waste of air',
      'you lot are morons',
      'ur a bunch of absolute muppets',
      'everyone who works there is a moron',
    ],
    misses: [
      'my rubbish was not collected',
      'a clown fish',
      'the staff are lovely',
      'you treat us like idiots',
      'your trash collection is late',
    ],
  },
  {
    id: 'abuse.attack',
    pattern: rx`\b(?:(?:lol|lmao|pure|absolute|utter|total|what a|bunch of|pack of|load of|fucking|complete|bloody|you|useless|thick|lying|thieving|dumb|stupid|pathetic|fat|ugly|silly|proper|shower of|dirty|stupid ass) (?:trash|dogshit|clowns?|morons?|idiots?|scum(?:bags?)?|twats?|cunts?|bastards?|wankers?|pricks?|muppets?|dick ?heads?|knob ?heads?|bellends?|tossers?|arse ?holes?|ass ?holes?|bitch(?:es)?|cow|cretins?|imbeciles?|crooks|cowboys|shits?|bastards)\b|(?:clown|trash|garbage|dogshit|bum|joke|shit|shitty|pos|circus|rat|scum|retarded|crackhead|bottom tier|bitch|pathetic ass|weak ass|broke ass|dumb ass|goofy ass) (?:company|brand|show|account|page|admin|people|team|org)\b|(?:is|are) (?:a )?(?:\w+ )?(?:trash company|dogshit|a clown show|braindead)|cope harder|cope and seethe|stay mad|cry (?:more|harder|about it)|skill issue|ratio\b|\bl \+ |touch grass|get a (?:life|grip you|real job)|nobody (?:likes|asked|cares about|wants) (?:you|u|ur|your)|no ?one (?:likes|asked) (?:you|u)\b|fuck (?:you|u|off|this company|your|ur|yourself|the lot of you|every)|f+u+c*k+ (?:you|u|off)|\bf off\b|piss off|sod off\b|bugger off|\bstfu\b|shut (?:the (?:fuck|hell) )?up|go to hell|rot in hell|burn in hell|eat shit|suck (?:my|a) (?:dick|cock|balls|d\b)|kiss my (?:arse|ass)|\bkys\b|kill (?:yourself|urself|yourselves)|go (?:and )?die\b|drop dead|(?:jump|go jump) off a (?:bridge|cliff)|neck yourself|(?:your|ur|the) (?:\w+ )?(?:model|presenter|girl in the ad|guy in the ad|ceo|spokesperson|receptionist|admin) (?:is|looks?|has) (?:\w+ )?(?:ugly|fat|disgusting|like a (?:pig|horse|man|rat|troll|corpse|tramp)|a (?:pig|dog|cow|minger|munter|troll|horse face))|you(?:'re| are| r|r) (?:\w+ )?(?:ugly|disgusting people|vile|inbred|a disgrace to)|your (?:mum|mother|mom)\b.{0,15}(?:lol|fat|whore|joke|slag)|(?:one|two|half a|share a|shared?|single|no) (?:collective )?brain ?cells?|thick as (?:mince|shit|pig ?shit|two short planks)|waste of (?:air|oxygen|skin)|bet you (?:cry|live with|can'?t read)|couldn'?t run a bath|hope you (?:all )?(?:lose your jobs?|get (?:fired|sacked)|go (?:bust|bankrupt|under)|rot|fail)|n[i1*]gg\w+|f[a4*]gg?[o0*]t\w*|\bp[a4*]kis?\b|tr[a4]nn(?:y|ies)|r[e3*]t[a4*]rd\w*|sp[a4]stic|\bkikes?\b|\bchinks?\b|\bp[i1]key\w*|c\*nts?|tw\*ts?|w\*nkers?|b\*stards?)`,
    guard:
      /\b(?:paki[- ]?(?:explain|check|ayos|fix|sagot|reply|tulong\w*|help|asikaso|resolve|sabi|bigay|hanap|balik|send|update|confirm|process|cancel|dm|usap|lagay)|(?:my|a|the|good|maintain) (?:\w+ )?ratio|drop dead gorgeous|love you|ratio'd by|say(?:ing)? ["'“]skill issue|clowns haha|giving away free|(?:told|tells?|telling|said|says|called|calling|hung up|shouted|swore|tell) (?:me|us|my|him|her|to)?\b[^.!?]{0,24}(?:fuck off|piss off|shut up|get a life|f off|stfu|go to hell|idiot|moron|bitch|retard|p[a4]ki|faggot|tranny|n[i1]gg)|shut up and take my money|(?:won'?t|to|not) shut up|the hell up with|in the armour|trash can|treat(?:s|ed)? (?:me|us) like|chink in)\b/i,
    says: ['flag:abuse', 'sentiment:negative', 'emotion:contempt', 'heat'],
    weight: 1.5,
    hits: [
      'lol trash',
      'cope harder',
      'your model is ugly',
      'fuck off the lot of you',
      'nobody asked you',
      'clown company',
      'share a single braincell',
      'absolute wankers',
    ],
    misses: [
      'paki explain po why it is resolved',
      'shut up and take my money',
      'your guy told me to piss off',
      'trash can was missing its lid',
      "the app won't shut up",
    ],
  },
];
