import type { Cue } from '../cue';

/** Trouble that goes on, or praise that is taken back. */
const TAKEN_BACK =
  /\b(?:but (?:now|then|today|this time|still|i|my)|until|till|used to|never again|still (?:no|not|waiting|haven'?t|hasn'?t)|refund me|where(?:'s| is) my|not (?:any ?more|so much|really)|wish|if only|would(?:n'?t)? (?:be|have)|(?:how|who) (?:do|can) i)\b|[🙄🙃😡🤬👎]|\?/iu;

/** Credit from people who expected worse, or for trouble that was made good: the words of trouble are part of the praise. */
export const CREDIT_CUES: readonly Cue[] = [
  {
    id: 'credit.good-to-me',
    pattern:
      /\b(?:you|they|staff|team|crew|everyone|everybody)(?:['’]?ve| have|['’]?re| were| are|['’]?s| has)? (?:all )?(?:been |always )?(?:been )?(?:really |so |very |nothing but |always )?(?:good|great|kind|lovely|brilliant|amazing|wonderful|fantastic) to (?:me|us|my (?:mum|mom|dad|kids?|son|daughter|nan|gran))\b/i,
    unless: TAKEN_BACK,
    guard: /\b(?:not|never|haven['’]?t|weren['’]?t|aren['’]?t|nice of|if|should|could)\b/i,
    says: ['sentiment:positive', 'emotion:gratitude', 'intent:praise'],
    weight: 2.4,
    hits: ["we had ups and downs but lately they've been really good to me", 'the crew were lovely to my nan'],
    misses: ['you have never been good to me', 'they were great to me until I moved'],
  },
  {
    id: 'credit.in-spite',
    pattern:
      /\b(?:(?:here'?s|so here is|giving|give (?:you|them|him|her|@\w+)|deserves?) (?:some |a bit of |full |the )?credit(?! card| note| score| check| back)|(?:i )?(?:gotta|got to|have to|has to|must) (?:hand it to|give (?:it|props|credit|a shout ?out) to|give (?:you|them) (?:props|credit))|(?:never|didn'?t) (?:thought|think) i'?d (?:(?:say|tweet|type|write) this|(?:praise|thank|compliment|recommend) (?:an?|the|you|@?\w+))\b[^.?!]{0,20}\b(?:but|,)|(?:i )?(?:don'?t|never|rarely) (?:usually |often )?say this (?:often |much |a lot )?(?:about|to)\b[^.?!]{0,40}\bbut\b|(?:i )?had my doubts(?: about \w+)?,? but|(?:was|were) (?:all set|ready|about|going|gonna|planning) to (?:complain|moan|rant|kick off|be annoyed|be mad)\b[^.?!]{0,30}\b(?:but|then|until)\b|well played,? (?=@?\w)|(?:actually|finally|for once)\b[^.!?]{0,50}[,.!] ?(?:mark (?:the|your) calendars?|framing (?:the|this|it)|pinch me|pigs (?:must be )?fly\w*)|who are you and what have you done with|(?:fly|go to|eat at|go with|bank with|switch to|try|order from|shop at|stay at) @?\w+,? (?:trust me|you won'?t regret it|thank me later)|do yourself a favou?r and (?:try|get|go|buy|order|fly|switch|stay)|(?:came|come|comes) through(?: big(?: time)?)?(?: for (?:me|us)| again| today)(?! customs)|(?:i|we) (?:moan|complain|grumble|whinge) (?:a lot|enough|plenty|about \w+)\b[^.?!]{0,24}\b(?:but|so)\b|i take (?:it|that|everything)(?: all)? back\b|say what you (?:like|want|will) about\b[^.?!]{0,40}(?:\bbut\b|, ?(?:this|these|they|that|the)\b)|(?:ok|okay|alright|fine),? (?:@?\w+,? )?(?:you win|i take it back|i was wrong|consider me impressed))(?![\p{L}])/iu,
    unless: TAKEN_BACK,
    guard:
      /\b(?:said nobody|said no one|came through (?:the|my) (?:wall|door|window|ceiling|letterbox)|nothing|worse|useless|awful|terrible)\b/i,
    says: ['sentiment:positive', 'emotion:gratitude', 'intent:praise'],
    weight: 2.4,
    hits: [
      "I moan at you when it breaks so here's some credit: the new depot is run well",
      'gotta hand it to Norbury Rail, that was smooth',
      "never thought I'd say this but well played",
      'had my doubts but you came through big time today',
      'was going to complain but the lad on chat was so kind',
      'ok Tolla, you win',
    ],
    misses: [
      'give me credit for the two days',
      "never thought I'd say this but I want my money back, where is my order",
      'was going to complain but now I just want my refund?',
      'water came through the ceiling',
    ],
  },
  {
    id: 'credit.stood-by',
    pattern:
      /\b(?:your|ur|the|one of your) (?:\w+ ){1,3}(?:waited|stayed|sat|knelt) (?:there |right there )?with (?:my (?:\w+ )?(?:mum|mom|dad|nan|gran|wife|husband|son|daughter|kid|lad|girl|boy|mother|father|friend|sister|brother|dog)|our \w+|me|us|him|her)\b[^.?!]{0,40}\b(?:till|til|until|while|after|the whole time)\b/iu,
    unless: /\?|[🙄🙃😡🤬👎]|\bbut\b/u,
    guard: /\b(?:nobody|no ?one|never (?:came|called|helped)|only because|n['’]t|refus\w+|hours for|complain\w*)\b/i,
    says: ['sentiment:positive', 'emotion:gratitude', 'intent:praise'],
    weight: 2.8,
    hits: ['your lad waited with my dad after he fell till the ambulance came, never got his name'],
    misses: ["the guard didn't care, a stranger sat with me until the police came"],
  },
  {
    id: 'credit.made-good',
    pattern:
      /\b(?:(?:really |totally |more than |so )?(?:made|makes|making) up for (?:it|that|the \w+|everything)|(?:that'?s|this is) how (?:you|to) (?:fix|handle|sort|make) (?:it|that|this|a mistake|things)(?: right)?|(?:humanity|faith)(?: in \w+)? restored|turned (?:it|things|my (?:day|night|week)) (?:right )?(?:around|round)|(?:just )?got (?:\d[\d,.]*k?|a|some|my|free|bonus|extra)(?: \w+){0,2} (?:miles|points|credits?|voucher|coupon)s? for (?:the|that|my|yesterday'?s|last) (?:\w+ ){0,2}(?:delay|trouble|hassle|mix ?up|wait|mess|cancellation)|gave (?:me|us) (?:two|another|one|a|the (?:whole|next)|three)\b[^.?!]{0,24}\b(?:for free|on the house|free of charge|for nothing)|ended up (?:being )?(?:the )?(?:best|great|lovely|perfect|even better)|best (?:delay|mistake|mix ?up|wait) (?:ever|i'?ve))(?![\p{L}])/iu,
    unless: TAKEN_BACK,
    guard:
      /\b(?:not|n'?t|never|nothing|hardly|barely|doesn'?t|didn'?t|won'?t|no way|supposed|trying|nowhere near|should|could)\b/i,
    says: ['sentiment:positive', 'emotion:gratitude', 'intent:praise'],
    weight: 2.8,
    hits: [
      'an hour late but the crew made up for it with snacks',
      "got my order wrong then gave us two pies for free, that's how you fix it",
      'Nice job, just got 3k miles for the delay I moaned about',
      'all I did was ask and they moved us. humanity restored',
    ],
    misses: [
      'a voucher does not make up for it',
      'ten points made up for it, did they? still waiting',
      'nothing could make up for the wait',
    ],
  },
  {
    id: 'credit.good-to-us',
    pattern:
      /\b(?:(?:has|have|had|'?ve|'?s|were|was|are|is|been)(?: always| really| only)*(?: been)?(?: so| really| very| always| nothing but| super)* (?:good|kind|nice|sweet|great|lovely) to (?:me|us|my \w+)|(?:get|got|getting) (?:such |quite )?a (?:real |big |huge |massive )?kick out of|(?:is|are) the (?:only |whole |main )?reason i (?:get (?:up|out of bed)|survive|still (?:go|come|shop|live|leave the house)|wake up|love \w+)|never (?:once )?had (?:a|any|one) (?:single )?(?:problem|issue|complaint|bad (?:meal|cup|flight|experience|ride|trip|stay|visit))s?|thank (?:god|goodness|heavens?|the lord) for (?:@\w+|your|you|this|that|\w+'s)|(?:can|could) we (?:just |all )?(?:take a (?:moment|second) to )?(?:talk about|appreciate|discuss) how (?:good|great|amazing|nice|lovely|fast|quick|cute|delicious|easy|kind|well)|(?:just|always|quietly) (?:handles?|sorts?|deals? with) (?:stuff|things|it|everything) (?:while|before|without)|(?:caught|spotted|stopped|blocked|flagged) (?:it|the fraud|the scam|a scam) before i (?:even )?(?:knew|noticed|did|woke)|(?:smoothest|easiest|quickest|fastest|friendliest|comfiest|tastiest) [\w ]{2,30} (?:in (?:years|ages|a long time|forever)|i'?ve (?:seen|had|done|ever)|ever|yet|so far)|i (?:like|love) (?:what you did|the way you) (?:there|think|do things)|(?:great|good|amazing|unbeatable) value|life ?savers?|(?:an )?honest (?:garage|mechanic|builder|plumber|dentist|company|shop|firm|person|trader|driver)\b|ray of sunshine|did(?: not|n'?t) charge (?:me |us )?(?:a (?:penny|cent|dime)|anything extra)|zero (?:drama|hassle|fuss)|(?:you|they|it|everything|everyone|service|crew|staff) (?:was|were|is|are) (?:absolutely |truly |just |simply )?(?:flawless|immaculate|top[- ]tier|elite|unmatched|unbeatable|a dream)|(?:drew|doodled|wrote) (?:me |us )?(?:an? )?[\w ]{2,24} on (?:my|the|our) (?:cup|box|bag|receipt|lid|order)|(?:pure|absolute|proper|true|total|perfect) (?:gentlem[ae]n|ladies|gems|professionals|sweethearts?)|will be back for (?:the next|more)\b|beats? my (?:own )?(?:mum|mom|mother|nan|gran|wife|dad)'?s\b|(?:slipped|sneaked|snuck|popped|threw|chucked) (?:\w+ ){0,3}(?:an?|some) (?:free|extra|little|cheeky|bonus) |(?:hasn'?t|haven'?t|not) stopped (?:grinning|smiling|talking about)|still (?:talking|raving|buzzing|smiling|grinning) (?:about|from)\b|she'?s still (?:talking|smiling)|shouldn'?t be allowed to be (?:this|so) (?:good|nice|tasty)|(?:remember(?:s|ed)?|knows?|knew|learn(?:ed|t)) my (?:dog|cat|kid|son|daughter|baby|mum|mom)'?s? name|chased (?:my|me|after)\b[^.?!]{0,30}\b(?:down the|across the|hat|wallet|phone|bag|street))(?![\p{L}])/iu,
    unless:
      /\b(?:but (?:now|then|today|this|still|i)|until|till|used to|still (?:no|not|waiting)|wish|refund|complain\w*|worst|rude|slowest)\b|[🙄🙃😡🤬👎]/iu,
    guard: /\b(?:not|n'?t|supposed to|should|would|if|dog bit)\b/i,
    says: ['sentiment:positive', 'emotion:joy', 'intent:praise'],
    weight: 1.9,
    hits: [
      'lately the people at Norbury Bank have been really good to me',
      'got such a kick out of the note on my cup',
      'your rye loaf is the reason I get up',
      'ten years and never had a problem',
      'can we talk about how good the plum pie is',
      'your fraud team caught it before I even knew',
      'smoothest boarding in years',
      'the courier chased my hat down the street',
    ],
    misses: [
      'you should have been kind to us',
      'never had a problem until the update',
      'the dog chased my cat',
      'not great value',
    ],
  },
  {
    id: 'light.not-mad',
    pattern:
      /\b(?:(?:i'?m |i am )?not even (?:mad|angry|annoyed|upset|bothered|complaining)|(?:can'?t|cannot|couldn'?t) (?:even )?be (?:mad|angry)(?: at| about)?|no (?:harm|hard feelings)|worked out (?:fine|great|well|ok(?:ay)?|perfect\w*|in the end|for the best)|(?:i )?(?:can'?t|cannot) complain|could be worse|so we move\b|happy accident|silver lining)(?![\p{L}])/iu,
    unless:
      /\b(?:just disappointed|refund\w*|still (?:no|not|waiting|haven'?t)|please|can you|could you|but (?:i|we|my|you|now|the (?:least|whole))|can'?t complain (?:to|because|if|as|about .{0,30}\b(?:nobody|no))|impressed by how|how (?:bad|badly|long)|again)\b|[🙄🙃😡🤬👎]|\?/iu,
    says: ['sentiment:positive', 'intent:commentary', 'emotion:joy'],
    weight: 1.6,
    hits: [
      'not even mad, the two hour wait got me a free pie and a new friend',
      'they ran out of the pasta and the rice was good, so we move',
      'missed it but it worked out great',
    ],
    misses: ['not even mad, just disappointed', "can't complain to anyone as nobody picks up", 'could be worse? how'],
  },
];
