import type { Cue } from '../cue';

/** Trouble that is not over, or a kind word turned round: beside these no praise is taken at its word. */
const SPOILT =
  /\b(?:but(?! wow| worth| honestly)|still (?:no|not(?! a reason)|waiting|hasn'?t|haven'?t|isn'?t|can'?t|broken|down|pending|charging)|(?:thanks|cheers|thank you) for nothing|broke(?:n)?|smashed|in bits|soaking|soggy|stale|los(?:t|ing|es?)|missing|wrong|worse|worst|rude|dire|shame|hung up|hang(?:s|ing)? up|ignor\w+|cancell?ed|crash\w*|charged|overcharged|delay(?:ed|s)?|isn'?t|wasn'?t|aren'?t|doesn'?t|apparently|supposedly|limbo|wasting|wasted|zero|late|cold|dead|stuck|closed|empty|hours late|fail\w*|binned|mouldy|stopp(?:ed|ing) working|then it|too (?:late|small|big)|pretend(?:s|ing)?|waiting|queue[ds]?|exit fee|trapped|pouring rain|view of|scream|captcha|password|mixed feelings|declined|idiot|genius timing|forgot|waters?|sighed|crushed|until now|till now|until|no really|on payday|painful|pillar)\b|["“”🙃🙄]/iu;

/** What undoes a kind act where it stands: it was not done, not done in time, or done with a sting. */
const UNDONE =
  /\b(?:never|nobody|no one|none|didn'?t|hasn'?t|haven'?t|won'?t|can'?t|couldn'?t|refused to|forgot|promised|supposed|if|should(?:'ve| have)|could(?:'ve| have)|meant to|wrong|dirty look|funny look|told (?:me|us) to (?:leave|go|calm)|two seconds|then (?:left|it)|eventually|only to|just to|instead|stole|police|down$)\b/i;
const ACT_SPOILT =
  /\b(?:but|rude|worst|useless|disgust\w+|disgrac\w+|shame|still (?:no|not|waiting|hasn'?t|haven'?t)|wrong|ashamed|complaint|empty|unacceptable|bleed\w*|blood|hurt|inappropriate|mixed feelings|scared|laugh(?:ed|ing) at|smirk\w*|apparently|where is|charged (?:me )?twice|let (?:me|us) down|harass\w*|creep\w*|refus(?:ed|es|ing) to|asked for (?:my|her) number)\b|["“”🙃🙄]|\?\s*$/iu;

const WORKER =
  '(?:driver|conductor|guard|porter|barista|waiter|waitress|chef|engineer|plumber|fitters?|electrician|technician|courier|postie|crew|captain|pilot|steward(?:ess)?|staff|team|manager|receptionist|cashier|teller|nurse|pharmacist|assistant|agent|mechanic|cleaner|trainer|host|clerk|bloke|guy|lads?|lass(?:es)?|lady|ladies|girls?|gal|fella|man|woman|chap|boys|folks?|people|colleague|rep|team member)';
/** Who did it: staff by their work, somebody at a place ("Josh at Kettering"), or the one that is being spoken of. */
const WHO = `(?:${WORKER}|whoever|who|he|she|they|you|u|yous|[a-z]{3,12} (?:at|in|on|from) (?:(?:the|your|ur) )?[a-z]+(?: [a-z]+)?)`;
const OURS = '(?:me|us|him|her|them|(?:my|our) [a-z]+)';
const ACTS = [
  `(?:rang|called|phoned|messaged) (?:me|us) back`,
  `(?:came|went|ran|drove|cycled|walked) (?:all the way |right )?back (?:with|for my|for our|to give|to bring|\\d+ min\\w*|and (?:opened|helped|gave|found|fixed|sorted))`,
  '(?:came (?:back|in) (?:after \\w+ )?(?:and|to|early)|opened (?:back )?up)|opened (?:half an hour |an hour |\\d+ min\\w* )?early',
  `stayed (?:late|behind|open|on (?:with|the line with|the phone with)|back|with ${OURS})`,
  `waited (?:for ${OURS}|while|until|till|when|at the stop|with ${OURS})`,
  `found (?:my|our|${OURS} an?) (?!parcel (?:in|on)|order in)`,
  "(?:wouldn'?t|would not|refused to|didn'?t) (?:take|accept|hear of) (?:a tip|a penny|any money|payment|anything|a thing)|refused a (?:tip|biscuit|brew)",
  'went (?:so far |right |well )?(?:out of (?:his|her|their|the|your) way|above and beyond|the extra mile)',
  `gave ${OURS} (?:his|her|their) (?:own )?(?:seat|coat|umbrella|number|time)|gave ${OURS} (?:a free|an? (?:hug|lift|upgrade|bottle|blanket|candle|treat)|extra)`,
  `took (?:his|her|their) boots off|ran (?:half|all the way|after|out)|(?:noticed|spotted) (?:i was|we were|that (?:scam|i|my))|tidied|put (?:it|them) all away|warmed|let ${OURS} (?:jump|try|sit|board|keep|take|use|off|stay|have|pay after|in early|through)`,
  `carried (?:my|our|a|the|it|everything|${OURS})`,
  `(?:walked|drove|took|helped) (?:me|us|my [a-z]+) (?:to the|home|back to|across|through|all the way|with (?:my|the|our))`,
  `sat (?:down )?with ${OURS}|sat ${OURS} down`,
  'remembered (?:my|our|me|us|his|her)',
  "sorted (?:it|me|us|everything|my [a-z]+)(?: out)? (?:in|within|there and then|same day|before|with no|no)|fixed (?:it|my [a-z]+) (?:in \\d|within|there and then|same day|for free|for nothing)|(?:and )?didn'?t charge (?:me|us|for)",
  `made (?:me|us|my [a-z]+) (?:a (?:tea|cuppa|coffee|brew)|tea|laugh|smile|feel (?:welcome|safe|at home|special))`,
  `(?:talked|guided) (?:me|us) through|showed (?:me|us|my [a-z]+) how|explained everything|(?:so|very|really) patient with`,
  'left (?:a |us a |me a )(?:wee |little |lovely |handwritten )+(?:note|card)|wrote (?:it|us|me) (?:out|a)',
  'calmed (?:me|us|my [a-z]+) down|kept (?:me|us|everyone) calm',
];

/** A kind act of somebody at work. */
const DEED: Cue = {
  id: 'delight.deed',
  pattern: new RegExp(String.raw`(?:\b${WHO},?|^\W*[a-z]{3,10})(?: [\p{L}'’]+){0,4}? (?:${ACTS.join('|')})`, 'iu'),
  unless: ACT_SPOILT,
  guard: UNDONE,
  says: ['sentiment:positive', 'emotion:gratitude', 'intent:praise'],
  weight: 2.2,
  hits: [
    'Bukola on refunds rang ME back within the hour',
    'Josh at Kettering came back after closing and opened up for my prescription',
    'the night porter found my ring in the bin',
    'your driver waited while my nan got her bag',
    'the girl on Mill Lane went out of her way',
    'the barista gave me a free scone',
    'your crew let us board first with the twins',
    'the lad in the shop sorted it in 5 minutes',
    'the fitter stayed late',
  ],
  misses: [
    'the driver waited for me for two seconds then left',
    'the manager gave us a funny look and told us to leave',
    'your agent never rang me back',
    'you let us down',
    'the lad gave me the wrong size twice',
    'they sorted it in 5 minutes then it broke again',
    'nobody stayed late',
    'they found my parcel in a hedge',
  ],
};

/** No money taken where some was due. */
const NO_TIP: Cue = {
  id: 'delight.no-tip',
  pattern:
    /\b(?:(?:wouldn'?t|would not|didn'?t) (?:even )?(?:take|accept|hear of) (?:a tip|a penny|any money|payment)|refused a (?:tip|biscuit|brew))\b/i,
  unless: ACT_SPOILT,
  says: ['sentiment:positive', 'emotion:gratitude', 'intent:praise'],
  weight: 2,
  hits: ["ten minutes up a ladder and wouldn't take a tip", 'done by nine, refused a biscuit'],
  misses: ["your machine wouldn't take my card", 'the app refused a payment'],
};

const REWARD: Cue = {
  id: 'delight.reward',
  pattern:
    /\b(?:(?:wants?|deserves?|needs?|get|give (?:him|her|them|that (?:man|woman|lad|girl|team)|\w+)) (?:all )?(?:a|an|the) (?:\w+ )?(?:pay ?rise|raise|medal|bonus|promotion|knighthood|long holiday)|promote (?:him|her|them|that \w+)|fair play (?:to|lads?|yous?|@)|hats off|kudos|props to|credit (?:to|where (?:it'?s |its )?due)|take a bow|(?:big|massive|huge) (?:shout ?out|thanks|love) to|three cheers|top (?:man|lad|bloke|marks|class)|gold star)(?![\p{L}])/iu,
  unless: SPOILT,
  guard:
    /\b(?:won'?t|no|don'?t|doesn'?t|instead|yoursel(?:f|ves)|ceo|bosses|shareholders|chatbot|you'?ve (?:managed|done it|out))\b/i,
  says: ['sentiment:positive', 'emotion:gratitude', 'intent:praise'],
  weight: 2,
  hits: [
    'whoever did my boiler today wants a pay rise',
    'Gail on the desk, give her a raise',
    'hats off to whoever designed this lid',
    "credit where it's due, bins on time all month",
    'fair play to the 22 driver',
    'promote him',
  ],
  misses: [
    'hats off to whoever binned my order',
    'your chatbot wants a pay rise for wasting my hour',
    'your staff need a raise instead of your bosses',
    'kudos on making the app worse',
    "fair play you've managed to charge me three times",
  ],
};

const STAR: Cue = {
  id: 'delight.star',
  pattern:
    /\b(?:(?:you(?:'re| are| r)?|u r?|ur|yous are|he(?:'s| is)|she(?:'s| is)|they(?:'re| are)|(?:is|are|was|were)) (?:all )?(?:an? |such a |absolute |an absolute |pure |complete |proper )*(?:stars?|legends?|gems?|heroe?s?|saints?|angels?|life ?savers?|king|queen|gent(?:leman|lemen)?|treasures?|gold|class|diamonds?|sound)(?! (?:of the show|system|rating|quality))|absolute (?:star|legend|gem|hero|angel|gent|scenes|king|queen|angels|legends)|(?:class act|pure gold|decent (?:bunch|lot|of you)|lovely (?:man|lad|lass|woman|lady|people|crowd)|nice (?:man|lad)|proper (?:decent|job|gent)|(?:what a|such a) (?:star|legend|gem|hero|woman|man|team|lad|service|place|lunch|meal|day|night|find|result|joy|dream|bunch|crew)(?! like| of an?))|bless (?:her|him|them)|you (?:beauty|beaut))(?![\p{L}])/iu,
  unless: SPOILT,
  guard:
    /\b(?:not|no|never|if|(?:hi|hey|hello|dear|morning|evening)(?: there)?(?: you)? lovely|customer service legends|used to be|joke|farce|mess|waste)\b/i,
  says: ['sentiment:positive', 'emotion:gratitude', 'intent:praise'],
  weight: 1.6,
  hits: [
    "tell the bloke on the platform he's a star",
    'what a woman',
    'absolute gent',
    'class act',
    'Samuel you are a king',
  ],
  misses: [
    'the star of the show was the hair in my soup',
    'your star rating is a joke',
    'legend has it someone will answer',
    'is the star system still going',
    'what a service, the box was empty',
  ],
};

const VERDICT: Cue = {
  id: 'delight.verdict',
  pattern:
    /(?:\b(?:10\/10|5\/5|ten out of ten|10 out of 10|five out of five|(?:5|five) stars?|full marks|no notes|chef'?s kiss|no complaints|can(?:'?t|not) (?:fault|ask for (?:more|better)|complain|beat it)|(?:worth|was worth|is worth) (?:every (?:penny|cent|minute|bit)|the (?:wait|trip|drive|money))|take my money|(?:should|ought to) be illegal|game ?changer|(?:heck|hell) yea?(?:s|h)|(?:set|sets|raised|raises) the bar(?! (?:so |very |pretty )?low)|life ?saver|next level|chuffed|made (?:my|our) (?:day|week|month|year|night|morning)|(?:restored|restores) (?:my |some )?faith|faith (?:in \w+ )?restored|that'?s (?:how (?:you|it'?s|to)|what i call|proper) (?:do|done|service|it)?|(?:more|lots more) of (?:this|that)(?: please)?|never (?:once )?(?:been )?(?:disappoint(?:s|ed)|lets? (?:me|us) down)|(?:would|will|i'?d|i'?ll|we'?ll|we'?d) (?:definitely |happily |def )?(?:buy|use|go|fly|come|stay|order|book|be back|recommend)(?: (?:it|you|them|here|there|with \w+))? (?:again|back|anyone|soon|in a heartbeat)|will be back|same (?:time|again) (?:next (?:year|week|month|time)|thurs\w*|\w+day)|i'?m? (?:am )?shook|i'?m (?:converted|sold|hooked|a convert)|^\W*converted(?=\W|$)(?! to)|pleasantly surprised|no regrets|saved (?:the day|my (?:life|day|week|wedding|bacon)|our (?:day|wedding|night))|better than (?:the real|i (?:expected|hoped)|expected|ever|my (?:own|mum|nan))|(?:even )?(?:nicer|better|bigger) than the (?:pics?|photos?|pictures?)|slaps\b|banger|banging|understood the assignment|dry as toast|fits? like a glove|works? (?:like )?a (?:treat|charm|dream)|dream to|tears? of joy|(?:crying|tears|tearing up) in a good way|happy tears|never going back to (?:the other|my old|any other|another|their|normal|ordinary)|finally (?:someone|a (?:company|brand|shop|place)) (?:who|that)|not one (?:cross word|complaint|bad)|not (?:a|one|still a) reason to leave|going to outlive me|(?:hit|winner) in (?:our|my|this) house|obsessed|best (?:\w+ ){1,3}(?:in years|this year|i'?ve (?:ever|had|spent|eaten|slept)|ever|in (?:town|ages))|didn'?t expect (?:much(?= for)|it to be (?:so|this) good)|any other (?:brand|one) now|no fuss|no quibbles?|no small talk)(?!\w)|\bwow\b$)/iu,
  unless: SPOILT,
  guard:
    /\b(?:wow,? (?:just )?wow|(?:when|idea|know|wondering|sure|hope|hoping|whether|if) (?:\w+ ){0,5}will be back|for effort|for (?:\w+ )?(?:losing|making|leaving|ruining|ignoring|sending|missing|taking|wasting|being|keeping|delivering)|way to (?:lose|ruin|waste|treat|get)|how (?:long|slow|bad|little|much)|scenic|to be charged|another|sitting on|if\b|would be|for my refund|after your|to your (?:shop|store|app|cafe)|given the state|nobody died|you now (?:need|have)|never (?:going to )?(?:buy|use)|except|reviews?|accura\w+|optimism|creativity|storage|security|elsewhere|you take my|[0-4]\/10|reality|compared)\b/i,
  says: ['sentiment:positive', 'emotion:joy', 'intent:praise'],
  weight: 2,
  hits: [
    'ten out of ten, the wee barista on Mill Lane',
    '10/10',
    'same time next year, lads',
    "can't fault it",
    'i am shook',
    'converted. that is all',
    'never going back to the other place',
    'no complaints from me or the dog',
    'those biscuits should be illegal',
    "best tenner I've spent this year",
    "didn't expect much for eight quid and wow",
    'your hold music is a banger',
    'once again you set the bar for what an airline should be',
    'a pie for three quid, heck yes',
  ],
  misses: [
    'any idea when the blue one will be back in',
    'box came with a pebble in it. Wow just wow',
    '10/10 service for losing my bag',
    "chef's kiss, another cancelled train",
    "can't fault the driver but the box was empty",
    'obsessed with how long this takes',
    "didn't expect to be charged for a free trial",
    'same time next year then for my refund?',
    'you set the bar so low I tripped over it',
    'made my day, that, sitting on a bus with no heating',
    'never going back to your shop after today',
    'converted to your new plan without asking me',
    'ten out of ten for effort, zero for delivering',
    'pleasantly surprised nobody died given the state of the kitchen',
  ],
};

/** Years, rides and firsts: people mark them with the brand that was there. */
const MILESTONE: Cue = {
  id: 'delight.milestone',
  pattern:
    /\b(?:\d{2,5}(?:st|nd|rd|th) (?:ride|order|visit|flight|trip|class|workout|cup|coffee|episode|game|book|stay)(?: today| with (?:you|u))|(?:(?:\d+|two|three|five|six|seven|eight|nine|ten|twenty|thirty) years? (?:with (?:you|u)\b|(?:in )?(?:your|these|the same) (?:\w+ ){0,2}(?:boots|shoes|jacket|coat|kettle|bag))|(?:customer|member|regular|coming here|flying with you) (?:since|for) (?:\d+|\w+ (?:years|decades)))|(?:(?:just )?(?:did|ran|finished|passed|completed) my (?:first|\d+(?:st|nd|rd|th)) \w+))\b/i,
  unless: SPOILT,
  guard:
    /\b(?:cancell?ing|leaving|last|enough|goodbye|bye|off|never again|treated|loyal\w*|moving|switching|only|more|and (?:you|this|now|no)|call|complaints?|time asking|joke|thanks|need)\b/i,
  says: ['sentiment:positive', 'emotion:joy', 'intent:praise'],
  weight: 1.4,
  hits: [
    '1000th ride today!',
    'Ten years with you today',
    'customer since 1998 and happy',
    'just did my first marathon in them',
  ],
  misses: ['ten years with you and now no answer', 'cancelling, ten years with you', '3rd call today'],
};

const NOT_WELCOME =
  '(?:fault|error|outage|problem|bug|issue|glitch|pain|smell|noise|leak|rash|mould|damp|ads?|adverts?|mice|rats|queues?|it|he|she|they|we|i|you|driver|one|charge|fee|price)';

/** Trouble that is over, told to the one who had it mended. */
export const RELIEF_CUES: readonly Cue[] = [
  {
    id: 'relief.back',
    pattern: new RegExp(
      String.raw`\b(?=[\p{L}]{3,15}(?:'s| is| are))(?!${NOT_WELCOME}s?\b)[\p{L}]{3,14}(?:'s| is| are|s are)(?: all| finally| now)? back(?= all\b|,? (?:ta|thanks|thank|cheers)\b|[.!🎉]|$| on\b[.! ]| in my (?:account|hands)| to (?:normal|life))|\bback in my (?:account|hands)\b|\b(?:refund|points|credit|comp|compensation|deposit)(?:'s| is| are| has| have)? (?:just |finally )?(?:in\b(?! limbo| the post| transit| \d| progress|to|\w)|hit my|paid|landed|back|gone in|came (?:in|through)|come through|arrived)`,
      'iu',
    ),
    unless: SPOILT,
    guard:
      /\b(?:when|once|until|till|if|not|never|no|want|need|get|where|has(?:n'?t)?|haven'?t|to zero|wrong amount|yet|day \d|after your|should|waiting|for the)\b|\?/i,
    says: ['intent:thanks_closure', 'sentiment:positive', 'emotion:gratitude'],
    weight: 1.3,
    hits: [
      'points are back all 41k of them ta',
      "refund's in. cheers",
      'refund hit my card today, ta',
      'internet is back, ta',
    ],
    misses: [
      'points are back to zero again',
      "the error's back after your update",
      'outage is back, day 3',
      "refund's in limbo",
      'refund came through for the wrong amount',
      'when is the refund in',
    ],
  },
  {
    id: 'relief.over',
    pattern:
      /\b(?:landed today|arrived (?:safe|today|this morning)(?: and sound)?(?=[.,!🎉]|$| ta| thank)|all (?:forgiven|square|good now|sorted now|working now)|(?:that'?s|i'?m) (?:me )?(?:all )?sorted|got it (?:all )?sorted|sorted in \w+ (?:min\w*|sec\w*|hour)|case closed|consider it closed|crisis averted|panic over|false alarm|weight off|(?:bag|parcel|case|phone|keys|wallet|ring|cat) (?:found|has been found|turned up|is home)|take back what i said(?: on \w+)?|ignore (?:my|the) last|(?:it'?s|all) (?:all )?working (?:now|again|perfectly)|(?:works|working) again|it'?s all working|got my refund|hats off,? sorted|happy now|forgiven)\b/iu,
    unless: SPOILT,
    guard:
      /\b(?:not|never|isn'?t|until|till|if|when|once|want|need|(?<!what i )said|says|told|promised|should|supposed|no|nothing|finally happy|happy now\?|can i|get|will|then|opened|already)\b|\?/i,
    says: ['intent:thanks_closure', 'sentiment:positive', 'emotion:gratitude'],
    weight: 1.2,
    hits: [
      'landed today, fits well, ta',
      'sorted in 4 minutes',
      "that's me sorted, have a good one",
      "I take back what I said on Monday, it's all working",
      'bag found, on its way',
      'all forgiven',
    ],
    misses: [
      'landed today in bits',
      "it's sorted apparently. it isn't",
      'they said it would be all sorted now',
      'I want it all sorted now',
    ],
  },
  {
    id: 'relief.ta',
    pattern:
      /(?:^|[\s,.!])(?:ta|cheers|nice one|sound)(?: (?:lads?|guys|folks|all|pal|mate|for that))?\W*(?:@\w+\W*)?$/i,
    unless: SPOILT,
    guard: /\b(?:nothing|bus|train|so much|the hold|sarcas\w+|where|when|can|could|please|need|help|no)\b|\?/i,
    says: ['sentiment:positive', 'emotion:gratitude'],
    weight: 1.2,
    hits: ['new lid came and it fits. ta', 'quick answer that, cheers'],
    misses: ['can someone ring me please, ta', 'cheers for nothing', 'where is my order? ta'],
  },
];

/** Thanks for what was put right or done for somebody, whatever trouble stands beside it. */
const PUT_RIGHT: Cue = {
  id: 'delight.put-right',
  pattern:
    /\b(?:thank(?:s| you|ed)?|thx|cheers|ta|kudos|props|shout ?out|hats off|bravo|well done|big up|grateful|appreciate|love (?:how|that)|great job|my (?:thanks|compliments)|credit)\b(?:[^.!?\n]{0,40}? (?:for|to|who|on|how|you|they|he|she)|[^.!?\n]{0,30},)? (?:[\p{L}'’]+ ){0,4}?(?:getting (?:my|the|me|us|our) |got (?:my|the|me) |sort(?:ed|ing)|fix(?:ed|ing)|replac(?:ed|ing)|help(?:ed|ing)|found|finding|rescu(?:ed|ing)|sav(?:ed|ing)|stay(?:ed|ing)|wait(?:ed|ing) (?:for me|while|with)|ke(?:pt|eping) us (?:all )?(?:laughing|going|informed|calm)|making our|own(?:ed|ing) up|the (?:quick |prompt |fast )?(?:refund|replacement|apology)|turning the|letting us|return(?:ed|ing) my|hand(?:ed|ing) in|sending (?:me|us) a|being so (?:kind|patient)|cancelling my [\p{L}]+ so easily|the cast|the crew)/iu,
  guard:
    /\b(?:never|not|n't|doesn'?t|didn'?t|won'?t|isn'?t|losing|still|no reply|but|wrong|late|waiting|without|another|apparently|eventually|supposedly|again|broke again|worse|runaround|down$|useless|nothing|promise\w*|if|please|could|can|would|instead|only to)\b|\?|["“”🙃🙄]/iu,
  says: ['sentiment:positive', 'emotion:gratitude', 'intent:praise'],
  weight: 2.6,
  hits: [
    'Thank you for getting my lost suitcase back within a day',
    'Love how quickly you sorted my broken zip',
    'shout out to your Derby team, replaced my cracked screen',
    "I'd like to thank the crew on the delayed 17:05 who kept us all laughing",
    'Thanks for the refund',
    'bravo to the cast, we cried',
  ],
  misses: [
    'thanks for the refund that never came',
    'thank you for getting my name wrong',
    'Thanks for sorting nothing',
    'love how you still have not fixed it',
  ],
};

/** Kindness remembered, said with no word of joy in it. */
const WARM: Cue = {
  id: 'delight.warm',
  pattern:
    /\b(?:(?:we|i)(?:'ll| will) (?:never|not|always) (?:forget (?:that|it|this|you|him|her|them)|remember (?:that|it|this|you))|(?:we|i) won'?t forget (?:that|it|this|you|him|her|them)|muchas gracias|grazie mille|merci beaucoup|(?:was|were|is|are) (?:dead|so|very|really|that|pure) (?:nice|kind|lovely|patient|sound)(?: about it| to (?:me|us|my \w+))?|remember(?:s|ed)? my name|keep it up|keep up the (?:good|great) work|fixed my \w+ and my \w+|(?:the )?(?:nicest|kindest|loveliest|soundest) (?:man|woman|lady|fella|lad|girl|people|thing|crowd|driver|voice)|heart of gold|(?:it|cake|cargo|box|vase) (?:made it|survived),? \w+ intact|lovely (?:man|woman|lady|people|soul|touch) (?:that|who|he|she))\b/iu,
  unless: SPOILT,
  guard:
    /\b(?:if|never again|until|would be|could be|should be|supposed|used to be|complain\w*|refund|nobody|no one|worst|how is that|sarcas\w+|shame|pity)\b|\?/i,
  says: ['sentiment:positive', 'emotion:gratitude', 'intent:praise'],
  weight: 1.8,
  hits: [
    'every one of them signed the card. We will not forget that.',
    'the crew taught me to order tea properly. muchas gracias',
    'coffee is always hot and they remember my name. keep it up',
    'the girls in your shop fixed my phone AND my mood',
  ],
  misses: [
    'I will never forget that you lied, the refund never came',
    'is he so nice to everyone?',
    'if they were so kind they would answer',
  ],
};

/** Praise in a phrase of its own, as people say it to a brand. */
const STANDARD: Cue = {
  id: 'delight.standard',
  pattern:
    /\b(?:(?:you|u|they|y'?all|@?\w+) (?:guys |really |always |once again )*(?:set(?:s|ting)?|rais(?:e|es|ed|ing)) the (?:bar|standard)|(?:you|u|y'?all|they) (?:guys|lot|people)? ?(?:rock|rule|da best|slay(?:ed)?)(?=[\W]*(?:@\w+\W*)?$)|understood the assignment|hits? different|(?:always )?(?:hits? the spot)|never miss(?:es)?(?=[\W]*(?:@\w+\W*)?$)|the real mvps?|did that(?= with)|class act|bigger than my head|give (?:that|this) (?:man|woman|lady|lad|girl|guy) a (?:raise|medal|pay rise)|is the (?:only )?way to (?:fly|travel|go)|best way to (?:fly|travel|start the day))/i,
  unless: SPOILT,
  guard:
    /\b(?:low|lower|lowest|not|never set|used to|if|should (?:have|not)|could|would|delay\w*|late|cancel\w*|worst|bad)\b(?! again)|\?|["“”🙃🙄]/iu,
  says: ['sentiment:positive', 'emotion:joy', 'intent:praise'],
  weight: 1.8,
  hits: [
    'You lot always set the bar',
    'you guys rock @LoopTel',
    'Gareth knows every lane round here, give that man a raise',
    'this soup hits different',
  ],
  misses: ['you set the bar so low', 'you guys rock up two hours late', 'if they set the bar they should meet it'],
};

/** Praise by what was done or said of it, with no word of joy needed. */
export const DELIGHT_CUES: readonly Cue[] = [DEED, PUT_RIGHT, NO_TIP, REWARD, STAR, VERDICT, MILESTONE, WARM, STANDARD];
