import { BODY, CHILD, KIN, LAUGHTER, rx, STAFF } from '../pattern';

/** A theme a post touches. Alone it says nothing: "tonight" and "keys" and "thank you" are everyday words until they stand together. */
export interface DangerSign {
  id: string;
  pattern: RegExp;
  /** Run as a test. */
  hit: string;
}

/** Ordered: the weights of the danger head count by place, so a new sign goes to the end and calls for a new run of the trainer. */
export const DANGER_SIGNS: readonly DangerSign[] = [
  {
    id: 'near-end',
    pattern: rx`\b(?:tonight|tonite|tomorrow|tmrw|after (?:today|this|the weekend|that)|by (?:the (?:weekend|morning)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|then|christmas)|soon|much longer|before (?:then|it|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|past (?:this|next) week|for good|forever|ever again|any ?more|last (?:time|one|thing|try|post|day|night))\b`,
    hit: 'after tonight',
  },
  {
    id: 'no-need',
    pattern: rx`\b(?:won'?t|wont|don'?t|dont|dnt|not|never|no|will not|do not) (?:\w+ ){0,3}?(?:needs?|needing|matter|matters|bother|reply|call(?:ing)?|ask(?:ing)?|use|used|worry|chase|want|send|collect|renew)\b|doesn'?t matter|dosnt matter|(?:keep|cancel|close|take) (?:it|the (?:refund|change|money)|everything|what(?:ever)?)\b|what(?:'s| is| would| do) (?:the point|i do with)|nvm\b`,
    hit: "I won't be needing it",
  },
  {
    id: 'not-there',
    pattern: rx`\b(?:won'?t|wont|not|never|don'?t|dont|without|nobody|no ?one|isn'?t|might not|minus) (?:\w+ ){0,4}?(?:here|around|there|see|find|found|wake|make it|be a me|me|him|her|left|open|reach|be (?:any|some)one)\b|\b(?:gone|disappear\w*|vanish\w*|find (?:nobody|no ?one))\b|\bout of (?:\w+ )?(?:way|hair|lives?)\b`,
    hit: "I won't be around",
  },
  {
    id: 'giving-away',
    pattern: rx`\b(?:giv(?:e|es|ing|en)|gave|gift(?:ed|ing)?|free to|hand(?:ed|ing) (?:over|on)|leav(?:e|ing)|left|pass(?:ed|ing)? (?:it |them )?on|cleared? (?:out|her|his|my)|can (?:go to|have)|look after|rehom\w+|feed (?:the|my)|take (?:the|my) (?:dog|cat|plants?))\b`,
    hit: 'gave his guitar away',
  },
  {
    id: 'settling',
    pattern: rx`\b(?:papers?|passwords?|letters?|notes?|(?:my|a|the) will\b|insurance|life cover|payout|affairs|arrange(?:d|ments?)|in order|memorial|funeral|bury|coffin|sums?|next of kin|pension|sister|brother|executor|who gets)\b`,
    hit: 'the papers are on the table',
  },
  {
    id: 'spent',
    pattern: rx`\b(?:tired|tierd|exhaust\w*|numb|empty|weary|knackered|worn out|no (?:more )?fight|had enough|given up|giv(?:e|ing) up|cba|can'?t cope|cant cope|couldn'?t cope|pretend\w*|smiling|broken|done (?:with|trying|in)|drained|nothing left|no fit|don tire|slipping|drowning|sinking|can'?t (?:do|take|carry|face)|cant (?:do|take|carry|face))\b`,
    hit: "I'm so tired of pretending",
  },
  {
    id: 'no-worth',
    pattern: rx`\b(?:burden|weight|better off|easier|without me|useless|worthless|failure|let (?:everyone|them|him|her) down|ashamed|what (?:am i|a (?:man|woman|person) like)|(?:what|who)'?s? (?:am )?i(?:'m)? for|nobody (?:would|wud|will)|no ?one (?:would|wud|will)|anyone (?:notice|care|check)|one person|a problem|get over (?:it|me)|cheaper|less of me|breathe easier|smoother)\b`,
    hit: 'they are better off',
  },
  { id: 'kin', pattern: rx`\b(?:${KIN}|${CHILD}|family|lads|everyone'?s?|everybody)\b`, hit: 'my wife' },
  {
    id: 'debt',
    pattern: rx`\b(?:debts?|loans?|owe|owed|bailiffs?|grand|thousand|repossess\w*|evict\w*|arrears|final demand|red (?:bill|letter)|redundan\w*|gambl\w*|spins|bets?|lost (?:my|the|it all|everything)|took everything|taken everything|\d+k|collectors?|council)\b`,
    hit: 'I owe them',
  },
  {
    id: 'farewell',
    pattern: rx`\b(?:good ?byes?|bye|thank(?:s| you| u)? (?:\w+ )?for|thanked|(?:were|was|been) (?:always )?(?:nice|good|kind|lovely) to|you were|miss (?:me|you|this|u)|sorry|forgive|love (?:you|u|them) all|take care|enjoy it|remember me|understand (?:one|some) day|not (?:your|ur) fault|log(?:ging)? off|signing off|last kind|look after (?:each|your))\b`,
    hit: 'you were always nice to me',
  },
  {
    id: 'brink',
    pattern: rx`\b(?:bridge|platform|edge|ledge|roof|balcony|railings?|tracks?|trains? go|pier|cliffs?|river|sea|water|coast|multi ?storey|car park|woods|motorway|step(?:ped)? (?:back|off|out|forward)|drop|the line|window open)\b`,
    hit: 'at the end of the platform',
  },
  {
    id: 'means',
    pattern: rx`\b(?:pills?|tablets?|meds|medication|prescription|paracetamol|blades?|razors?|rope|scars?|cut(?:ting)?|clean \d|relaps\w*|drink(?:ing)? (?:myself|again)|bottle)\b`,
    hit: 'the tablets',
  },
  {
    id: 'worried-for',
    pattern: rx`\b(?:(?:phone|mobile) (?:is |'s )?(?:off|dead)|(?:not|isn'?t|won'?t|wont|hasn'?t) (?:answer|pick|reply|repl|been seen|respond)\w*|scared|frightened|worried|worrying|(?:check|keep an eye) on|what do (?:i|we) do|who (?:to tell|do i)|(?:his|her|their) location|is (?:he|she) (?:ok|okay|safe|alright)|lives alone|(?:he|she|they) (?:said|says|keeps?|has written|wrote|posted|put|told|messaged)|ring (?:my|him|her)|please (?:help|find|someone|ring))\b`,
    hit: 'his phone is off',
  },
  {
    id: 'being',
    pattern: rx`\b(?:exist\w*|alive|live for|living|my life|this life|life|wake|waking|born|die|died|dying|dead|death|this world|the world|be here|be found|my body|heaven|peace\w*|calm|the end|end (?:it|this|of me)|stop it all|rest now|sleep)\b`,
    hit: 'this life',
  },
  {
    id: 'unsaid',
    pattern: rx`\b(?:not (?:being )?(?:dramatic|joking|kidding|in a funny way)|ignore me|nvm|never ?mind|dont know why i|don'?t know why i|i mean it|tbh|honestly|doesn'?t matter|dont bother|don'?t bother|bit dark|(?:says|said) it (?:all|really)|who am i|anyway|it'?s fine|its fine|that'?s (?:all|it)|thats (?:all|it)|silly|sorry to)\b`,
    hit: 'ignore me',
  },
  {
    id: 'alone',
    pattern: rx`\b(?:alone|lonely|on (?:my|his|her|their) own|by (?:my|him|her)self|nobody|no ?one|nobody'?s|no friends|the only (?:one|thing|person)|just me)\b`,
    hit: 'on my own',
  },
  { id: 'i', pattern: rx`\b(?:i|i'?m|im|ive|i'?ve|i'?d|i'?ll|ill|my|me|myself)\b`, hit: 'my' },
  {
    id: 'their-people',
    pattern: rx`\b(?:${STAFF}|director|inspector|bouncer|guard|postman|barista|girl|woman|lady|face|reception|tills?|whoever|the one (?:with|who|on)|third from|your (?:daughter|son|wife|kids?|family|mum))\b`,
    hit: 'your driver',
  },
  { id: 'him-her', pattern: rx`\b(?:he|him|his|he'?s|she|her|she'?s|them|their)\b`, hit: 'his' },
  {
    id: 'whereabouts',
    pattern: rx`\b(?:parks?|parked|parking|lives?|walks?|walking|bus home|(?:goes|go|gets?|drives?) home|shifts?|lates|nights|rota|finish(?:es)?|clocks? off|route|gym|his car|her car|reg|plate|address|lane|drives?|school|lunch|smoke break|back door|side door|alone|car ?park|at \d{1,2}(?:[:.]\d\d)?|every (?:day|morning|night)|home|house|gate|which (?:road|street|one)|staff (?:door|entrance|exit))\b`,
    hit: 'what time her shift ends',
  },
  {
    id: 'knowing',
    pattern: rx`\b(?:i|we|ive|i'?ve|we'?ve) (?:\w+ )?(?:know|knows|seen|saw|saved|watch(?:ed|ing)?|found|noticed|got|followed|have|looked|recogni[sz]e\w*|remember)\b|\bknow (?:where|which|what|how to find|every|his|her|your|who|exactly)|\b(?:isn'?t (?:it|he|she)|doesn'?t (?:he|she)|doesnt (?:he|she)|hasn'?t (?:he|she)|right\?)`,
    hit: 'I know where',
  },
  {
    id: 'hurt',
    pattern: rx`\b(?:hurt|kill\w*|blood|bleed\w*|teeth|kneecaps?|bones?|punch\w*|kick\w*|slap\w*|batter\w*|smack\w*|knock\w*|stab\w*|shoot|bury|grave|hospital|ambulance|limp\w*|crutches|fists?|knife|bat\b|hammer|bullet|hands not|put hands|throat|jaw|beat(?:ing|en)?|hell|suffer|pain|injur\w*|under the|two legs|lose fingers)\b|\b(?:his|her|your|ur|their) (?:\w+ )?(?:${BODY})\b`,
    hit: 'enjoy his teeth',
  },
  {
    id: 'fire',
    pattern: rx`\b(?:match(?:es)?|petrol|burn\w*|fire|flames?|catch|torch\w*|lighter|cardboard|wooden|tinder|spark|smoke|ash(?:es)?|insured|alarms?|sprinklers?|go up|light up|lit|boom|bang)\b`,
    hit: 'one match',
  },
  {
    id: 'breaking',
    pattern: rx`\b(?:bricks?|windows?|glass|doors? in|tyres?|tires?|brakes?|smash\w*|fences?|cameras?|vans?|locks?|cables?|shopfront|shop front|sign|break\w*|broken|scratch\w*|paint|wreck\w*|bits|crowbar|sledge\w*)\b`,
    hit: 'a brick',
  },
  { id: 'dogs', pattern: rx`\b(?:dogs?|rottweilers?|alsatian|bite|bites|loose|fed|teeth)\b`, hit: 'the dogs' },
  {
    id: 'gang',
    pattern: rx`\b(?:(?:my|the|with|and|few) (?:\w+ )?(?:boys|brothers?|cousins?|uncles?|mates|lads|family|crew|pals|friends)|not (?:come )?(?:on my own|alone)|we (?:are|r|'re|know|have|will|go|dey)|people like me|some of us|(?:forty|fifty|twenty|dozens?|hundreds?|few) (?:\w+ )?(?:of us|people|men|lads))\b`,
    hit: 'my cousins and I',
  },
  {
    id: 'ultimatum',
    pattern: rx`\b(?:until|till|til|you have (?:\w+ ){0,2}(?:days?|hours?|week)|or (?:i|i'?ll|we|else)|last chance|next (?:time|one|man|driver|guy|person|face)|one more|if (?:\w+ ){1,6}?(?:again|isn'?t|doesn'?t|don'?t|not)|(?:by|before) (?:\d+|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|final warning|warned|before i do|try (?:me|it)|keep (?:it up|deleting|ignoring|pushing|laughing|blocking)|go on then)\b`,
    hit: 'you have until Monday',
  },
  {
    id: 'coming',
    pattern: rx`\b(?:come|coming|comin|came|visit\w*|be there|outside|round the corner|in person|face to face|see (?:you|u|yous|ye|them|him|her)|seeing you|wait(?:ing)?|meet|find (?:you|him|her|them|people|u)|turn(?:ing)? up|pop(?:ping)? (?:in|round|by)|enter|drop(?:ping)? (?:in|by)|drive (?:past|by)|on my way|down there|kicking)\b`,
    hit: 'see you Thursday',
  },
  {
    id: 'hinting',
    pattern: rx`\b(?:just saying|jus sayin|mark (?:me|my words)|interesting|think on|shame|insured|you'?ll see|u'?ll see|we'?ll see|i swear|swear (?:down|to|on)|nothing to lose|not answerable|won'?t be responsible|brave|hard man|tough|safe|easily|easy|careful|enjoy|tho|sleep (?:well|tight)|be seeing|very soon|better (?:change|watch|hope|pray|start|be|not)|watch (?:what|out|your|this|how|it)|find out|regret|crying when|laugh(?:ing)? (?:now|when|then)|wonder (?:how|what|if)|funny how|small (?:world|town)|lovely|accidents?|things happen|wouldn'?t (?:want|sleep)|pay in|pay for (?:this|it|what)|still paying|done talking|games?|silly (?:girl|boy|man)|sick of|what i do|what i'?ll do|hope (?:he|she|you|they|ur|your)|tell (?:him|her|the|your|ur|that|\w+ (?:on|in|at|from)))\b`,
    hit: 'just saying',
  },
  {
    id: 'wronged',
    pattern: rx`\b(?:ignor\w*|block(?:ed|ing)?|banned|delet\w*|robb\w*|rob|thie(?:f|ves)|stole|took (?:my|everything|our)|take (?:my|our)|taken|laughed|put hands|talks? to my|touch\w*|lied|liars|what (?:you|they|he|she) did|was done to|threw|chuck\w*|lob\w*|my money|refund|cheque)\b`,
    hit: 'you took my',
  },
  {
    id: 'you-lot',
    pattern: rx`\b(?:you (?:people|lot|all)|u lot|yous|ye lot|una|all of (?:you|u)|every one of (?:you|u)|your (?:place|building|office|shop|store|depot|head office|branch|warehouse|yard|team|front)|ur (?:shop|office|vans?|place|team|store)|that (?:place|branch|office|building)|head office|depot|counter)\b`,
    hit: 'you lot',
  },
  { id: 'laughter', pattern: rx`(?:${LAUGHTER})|😭|🔥|😇|❤|👍|\b(?:lol|haha)\b`, hit: '😂' },
  {
    id: 'lawful',
    pattern: rx`\b(?:court|claims?|trading standards|solicitors?|lawyers?|ombudsman|placards?|police|review|trustpilot|legal\w*|sue|suing|complaint|report(?:ed|ing)?|apology|video|petition|watchdog|bbb|consumer|chargeback|written|competitors?)\b`,
    hit: 'small claims',
  },
  {
    id: 'play',
    pattern: rx`\b(?:quiz|ranked|lobby|map|boss fight|king|crown|saturday lads|\d-\d|season|series|episode|finale|show|film|book|acting|character|plot|song|album|exams?|gym session|marathon|charity|miles|raffle|match ?day|league|team talk|goal|sauce|burger|chai|latte|coffee|pizza|cake|brownie|chocolate|scones?)\b`,
    hit: 'the finale',
  },
  {
    id: 'content',
    pattern: rx`\b(?:love(?:d|s)?|great|brilliant|best|amazing|angel|legend|beautiful|delicious|gorgeous|excited|happy|thanks|thank you|cheers|well now|recommend|favourite|perfect|kind|helpful|friendly|raise)\b`,
    hit: 'brilliant',
  },
  {
    id: 'errand',
    pattern: rx`\b(?:how (?:do|can|much|long)|can (?:i|you|we|someone)|could (?:i|you)|do (?:i|you|we)|are (?:you|dogs|there)|which|what time|when (?:is|are|will|do)|open(?:ing)?|deliver\w*|collect(?:ion)?|pick (?:it )?up|order(?:ed)?|book(?:ed|ing)?|stock|size|cancel|subscription|membership|tracking|parcel|engineer|moving|holiday|app|update|version|login|website|printer|screen)\b`,
    hit: 'do you deliver',
  },
  {
    id: 'alarmed',
    pattern: rx`\b(?:dangerous|unsafe|loose (?:step|tile|wire|cable|bolt)|speeding|did \d+ past|caught fire|sparks?|faulty|trip(?:ped)?|recall|could have|nearly|almost|told (?:staff|you|them)|charger|pavement)\b`,
    hit: 'the charger sparked: faulty',
  },
  {
    id: 'past-well',
    pattern: rx`\b(?:\w+ years? (?:on|ago|later)|got (?:me|us) through|turned it round|i'?m (?:well|ok|fine|better) now|still here|passed away|scattered|funeral|she'?d have|he'?d have|in memory|anniversary|miss (?:him|her)|rip)\b`,
    hit: 'she passed away',
  },
];
