import type { Cue } from '../../cue';
import { KIN, LAUGHTER, PET, PLACE, rx, STAFF, WILL, YOU, YOUR } from '../pattern';

const SAYS: Cue['says'] = ['flag:threat', 'intent:threat', 'emotion:anger'];
const PERSON = `(?:${YOU}|him|her|them|everyone|everybody|someone|somebody|every(?:one| single one) of (?:you|them)|(?:all|one|some|any) of (?:you|them)|(?:${YOUR}|the|that|this|those) (?:\\w+ )?(?:${STAFF})|whoever \\w+|anyone (?:who|that|from|in))`;
/** Their own landlord, partner or cat: a figure of speech, and not about us. */
const NOT_US = rx`(?:${LAUGHTER})|\b(?:my|our) (?:\w+ )?(?:landlord|lanlord|${KIN}|${PET}|boss|roommate|housemate|kids?|children|ex)\b`;
/** Somebody else is reported to have said it. */
const REPORTED =
  '\\b(?:said|says|told (?:me|us|her|him)|threaten(?:ed|ing|s)|shouted|screamed|yelled|claim(?:ed|s)) (?:\\w+ ){0,3}(?:he|she|they|to|it|that)\\b';

export const THREAT_CUES: readonly Cue[] = [
  {
    id: 'threat.harm',
    pattern: rx`\b(?:${WILL}|should|somebody should|someone should|need(?:s)? to|hope (?:someone|somebody|they|i)|let'?s) (?:\w+ ){0,4}?
      (?:kill|murder|stab|shoot|hurt|beat(?: up)?|batter|smash|slap|punch|strangle|throttle|shank|deck|clobber|bury|destroy|execute|lynch|behead|torture|attack|kick|run over|bottle|glass|knock out|jump|do) 
      (?:${PERSON})(?: (?:in|up|over|out))?\b`,
    guard: rx`${REPORTED}|\b(?:kill|smash|destroy|beat|hurt|slap|kick|attack|do|jump|run|shoot|glass|bury|bottle) (?:you|u|them|it) (?:an?|with (?:an?|one|this) (?:\w+ )?(?:review|email|mail|message|dm)|for (?:price|time|it|that|value)|know|have|all (?:good|that)|deliver|sell|ship|offer|a (?:dm|line|text|mail|message|pic|photo|video))|(?:shoot|drop|do) (?:you|them|him|her) (?:an?|some)\b|(?:to|not) hurt (?:you|them|anyone) to|\b(?:driver|dog|guard|bus|van|it|this|that|cable|company|prices?|competitors?|rivals?|would(?:n't)?) (?:\w+ )?(?:will|would(?:n't| not)?|gonna|going to|could(?:'ve)?|might) (?:\w+ ){0,2}(?:kill|hurt|run over|beat|attack|destroy)|(?:would|does|did)(?:n't| not)? (?:it )?(?:kill|hurt) (?:${YOU}|them|your (?:staff|team))|do (?:you|u|your|ya)\b|do (?:them|him|her|everyone) (?:a|any|justice|proud)|jump (?:you|your)|throttle whoever|strangle whoever`,
    unless: NOT_US,
    on: 'plain',
    says: SAYS,
    hits: [
      'I am going to hurt someone in there',
      'i will kill you',
      "swear i'm gonna stab one of you",
      'gonna batter your driver next time i see him',
      'someone should shoot whoever runs this',
      'imma slap ur manager',
    ],
    misses: [
      "I'm going to kill my landlord, the heating is off again lol",
      'this album is going to kill',
      'would it kill you to answer the phone',
      'I will shoot you an email',
      "it wouldn't hurt your staff to smile",
      'your driver is going to kill someone driving like that',
      'the guard said he would hurt them',
    ],
  },
  {
    id: 'threat.body',
    pattern: rx`\b(?:(?:break|smash|kick|punch|cave|bash|rip|knock|cut|slit|snap|blow) (?:${YOUR}|his|her|their|the (?:driver|manager|guard)'?s) (?:\w+ )?(?:legs?|arms?|face|head|heads|neck|jaw|teeth|skull|knees?|kneecaps?|fingers?|hands?|throats?|brains?|nose|ribs)
      |put (?:you|him|her|them|your \w+) (?:\w+ )?(?:in|into|through) (?:a |the )?(?:hospital|ground|box|coffin|wheelchair|body bag|grave|wall|window|a&e|er\b|windscreen)|(?:won'?t|never|not) (?:be )?walk(?:ing)? (?:again|home|away|out)|(?:leave|leaving) in (?:a body bag|an ambulance|a box)|a bullet (?:in|for|with)|(?:deserve|need|want|could do with|asking for)s? (?:\w+ )?(?:to be (?:shot|hung|hanged|beaten|stabbed|lynched|put down|slapped|punched|attacked|hurt|killed)|shooting|stabbing|hanging|knocking out|a (?:bullet|beating|kicking|good (?:hiding|kicking|beating|slap)|slap|smack|bash)|putting down|stringing up|lining up against)|get (?:what(?:'s| is| he'?s| she'?s| they'?ve| you'?ve) (?:coming|got coming)|(?:a )?(?:slap|kicking|beating|hiding|knife|bullet))|bring(?:ing)? (?:a |my |the )(?:gun|knife|bat|hammer|machete|shotgun|baseball bat|petrol|crowbar|axe|bricks?)\b|(?:i|we)(?:'ve| have)? (?:got )?(?:a |my )?(?:gun|shotgun|rifle|machete) and)\b`,
    guard: rx`\b(?:driver|ride|step|stairs?|floor|bike|chair|door|lid|could have|almost|nearly|might have|going to|will) (?:\w+ ){0,3}(?:break|knock|cut|snap) (?:his|her|their) |${REPORTED}|\b(?:award|raise|pay rise|bonus|medal|holiday)\b|\b(?:my|our) (?:kid|son|daughter|baby|cat|dog)\b`,
    says: SAYS,
    hits: [
      "i'll break his legs",
      'your manager needs a slap',
      'gonna put him in hospital',
      'they deserve to be shot',
      'next time im bringing a bat',
      "he's going to get what's coming",
    ],
    misses: [
      'your staff deserve a raise',
      'nearly broke my neck on your stairs',
      'a slap up meal',
      'a bat and ball set',
    ],
  },
  {
    id: 'threat.place',
    pattern: rx`\b(?:burn|burning|torch|torching|fire ?bomb\w*|petrol ?bomb\w*|blow(?:ing)? up|bomb(?:ing)?|smash(?:ing)? up|shoot(?:ing)? up|trash(?:ing)?|set(?:ting)? fire to|wreck(?:ing)?|demolish|raid|smash(?:ing)?|brick(?:ing)?|ram(?:ming)?|level) (?:down )?(?:${YOUR}|the|that|this|every) (?:\w+ ){0,2}?(?:${PLACE}|windows?|vans?|cars?|house|home|van|lorry|tills?|doors?|fleet|bus(?:es)?)\b
      |\b(?:burn|burning|burns|torch) (?:it|this place|the place|that place|this dump|the whole (?:place|thing|shop|company)|them|your \w+)(?: all)? (?:down|to the ground)|\b(?:might|gonna|going to|will|i'?ll|should|let'?s|about to|ready to|want to|wanna|tempted to|could|someone should|someone needs to) (?:just )?(?:burn|torch) (?:it|this place|the place|that place)\b|\bhope (?:it|your \w+|the (?:place|shop|building|whole place)|that place|this place|they|you)(?: all)? (?:burns?|gets? (?:burnt|burned|torched|bombed|robbed|raided|shot up|smashed)|goes up in flames|catch(?:es)? fire)|\b(?:there(?:'s| is) a|left a|planted a|put a) bomb\b|\bbricks? through (?:${YOUR}|the|his|her|that)|\b(?:key|slash|egg|smash)(?:ing)? (?:${YOUR}|his|her|their|the (?:driver|manager)'?s) (?:\w+ )?(?:cars?|vans?|tyres?|tires?|windows?|house)|\bputs? (?:${YOUR}|his|her|their|the) (?:\w+ )?windows? (?:in|through|out)`,
    guard: rx`\b(?:playlist|album|level|boss|calorie|cd\b|dvd|bath bomb|photo ?bomb|sale|smashed (?:it|the)|smashing (?:sale|deal|service)|${LAUGHTER}|carbon|lost|they|he|she|someone|vandals?|yobs?|thieves|car|lorry|kids|who) (?:\w+ )?(?:smashed|torched|trashed|wrecked)|\b(?:going to|gonna|will|let'?s) burn it off\b|\b(?:bomb|smash|wreck|trash)ed\b`,
    says: SAYS,
    hits: [
      'might burn it',
      'hope it burns down, might help it along',
      "i'll burn your shop down",
      'going to smash up your branch',
      'there is a bomb in your store',
      "i'll put your windows through",
      'someone should torch that place',
    ],
    misses: ['vandals smashed the windows', 'love the bath bomb', 'burn these shoes', 'the place is fire'],
  },
  {
    id: 'threat.where-you-live',
    pattern: rx`\b(?:(?:know|knows|found out|find out|finding out|worked out|find|finding|seen|saw|looked up|tracked down|following|learned|got|have|has) (?:exactly )?(?:where|which (?:road|street|school|car|house|gym|pub)|what (?:car|road|street|time|bus|train)) (?:${YOU}|he|she|they|him|her|(?:${YOUR}|the|that|this|ur) (?:\w+ ){0,2}?(?:${STAFF}|kids?|children|family|wife|husband|\w+)|\w+ from (?:your|the) \w+|your \w+)(?:'s)? (?:all )?(?:lives?|stays?|parks?|works?|sleeps?|drinks?|hangs? out|drives?|finish(?:es)?|clocks? off|goes?|go|goes to school|go to school|leaves?|gets? off|eats?)
      |(?:have|got|found|know|looked up|posting|post) (?:${YOUR}|his|her|their|the (?:driver|manager|ceo)'?s|your \w+'?s) (?:home |personal )?(?:address|house|home address)\b(?= (?:now|too|and|,)|[.!,]|$)|track(?:ing)? (?:you|him|her|them|your \w+) down|hunt(?:ing)? (?:you|him|her|them|your \w+) down|(?:wait(?:ing)?|be waiting) (?:for|outside for) (?:him|her|them|you|your (?:${STAFF})) (?:outside|after|in the car ?park|when|tonight|tomorrow|round the back|at the)|(?:come|coming|pay|paying|visit|visiting) (?:and |to )?(?:find|see|get|visit) (?:him|her|them|you all|(?:${YOUR}) (?:${STAFF}))(?: at home)?\b)`,
    unless:
      /\b(?:receipts?|statements?|invoices?|e-?mails)(?: from @?\w+)? (?:for|of|meant for|addressed to) (?:an?|some|another)\b/i,
    guard:
      /\b(?:(?:do|does|would|should|if|let me|want to|need to|like to|love to|how (?:do|can) (?:i|we)|please) (?:you |anyone |i )?(?:know|find out|see) (?:where|what time)|(?:i|we) (?:know|see|saw|find out) (?:where|what time) (?:you|your|the|it|my) (?:\w+ )?(?:are|is|go wrong|bus|train|shop|store|parcel|box|van|stall|cafe|market|offer|app)|know where (?:your|the|my) (?:\w+ )?(?:shop|store|parcel|order|van|bus|train|milk|beans|stock|food|eggs|meat|fish|cocoa|leather|coffee|money)|\(|opposite|parents?|where (?:you|they) (?:go wrong|get your|source)|hunt(?:ing)? (?:you|them) down (?:online|in every shop|everywhere)|track(?:ing)? (?:them|it) down (?:for|in|online))\b/i,
    says: SAYS,
    hits: [
      'i found out where your manager lives',
      'know where she lives',
      'I know what car your driver drives',
      "i'll be waiting for her outside",
      'we will hunt him down',
      'i know where your kids go to school',
    ],
    misses: [
      'I know where the store is',
      'do you know where your driver is',
      'I like to know where your beans come from',
      'how do I find out what time you close',
    ],
  },
  {
    id: 'threat.visit',
    pattern: rx`\b(?:coming|comin|come|driving|heading|pulling up|turning up|rocking up|showing up|on my way|popping) (?:over |down |round |straight )?(?:to|at|for) (?:(?:${YOUR}|ur) (?:\w+ )?(?:office|hq|head office|headquarters|house|home|door(?:step)?|ceo|boss|manager|drivers?|staff|ceo'?s (?:house|home|door))|(?:his|her|their|the (?:ceo|manager|driver)'?s) (?:house|home|door(?:step)?)|you(?: all| lot| next)?(?=[ .!,]*$|[.!,] )|him\b|her\b(?! \w)|them all)`,
    guard:
      /\b(?:interview|meeting|job|drop|collect|pick|work|visit|tour|appointment|event|deliver\w*|parcels?|engineer|technician|invited|excited|can'?t wait|looking forward|love|thanks?|lunch|training|you from|christmas|party|birthday|(?:is|are|was|were|anyone|someone|nobody|who'?s|when (?:is|are)|not|never|keep|keeps) (?:\w+ )?coming|bill|price|letters?|coming for (?:you|them|him) (?:from|with love)|to (?:buy|collect|pick|return|exchange|pay|get my))\b/i,
    says: SAYS,
    hits: [
      'coming to your office with some friends',
      'coming to your office',
      "i'm coming for you",
      'turning up at his house tonight',
    ],
    misses: [
      'coming to your office for an interview tomorrow',
      'nobody is coming to my house',
      'coming to your shop today to return it',
    ],
  },
  {
    id: 'threat.visit-armed',
    pattern: rx`\b(?:com(?:e|ing)|comin|driving|heading|pulling up|turning up|rocking up|show(?:ing)? up|on my way|popping|see (?:you|u|him|her|them)|visit(?:ing)?|pay(?:ing)? (?:you|them|him|her) a (?:little )?visit|drop(?:ping)? by|be (?:there|down|round))\b`,
    needs: rx`\b(?:with (?:some|a few|my|the|a couple of|all my|me) (?:friends|mates|boys|lads|brothers|cousins|crew|uncles|boyz|gang|fists?|bat|hammer|knife|dogs?)|(?:mates|lads|boys|cousins|brothers) (?:and|&) (?:i|me)|baseball bat|a (?:bat|hammer|crowbar|machete|knife|shotgun|gun|petrol can|brick)\b(?! (?:from|for|i|that|and ball|set))|can of petrol|box of matches|see (?:what happens|how (?:you|he|she|they|brave|tough|hard|funny))|(?:it'?s|it will|it'?ll|things) (?:\w+ )?(?:get|gonna get|going to get|be|turn) (?:ugly|messy|nasty|violent|physical|bloody)|won'?t be (?:pretty|polite|alone|nice|peaceful)|not be alone|teach (?:you|him|her|them) (?:all )?a lesson|sort (?:him|her|you|them|it) out|have it out|some (?:mates|lads|boys)|kick (?:off|the door))|🔪|🔫|💣|🪓|🧨`,
    guard:
      /\b(?:party|birthday|brunch|dinner|lunch|drinks?|pizza|quiz|match|game|gig|celebrat|coffee|cocktails?|movie|film|shopping|sale|hen|stag)\b/i,
    unless:
      /\b(?:can'?t wait|(?:so )?excited|love (?:you|it|your)|fittings?|book(?:ed|ing)?|wedding|suits?|tickets?|table for|trailer|to collect|pick(?:ing)? (?:it )?up)\b/i,
    on: 'plain',
    says: SAYS,
    hits: [
      'coming down to your Hull shop with some mates, sort him out',
      "i'll be there at closing with a baseball bat",
      'see you soon 🔪',
      "turning up at the branch tomorrow and it won't be pretty",
    ],
    misses: [
      'coming with my mates for brunch',
      'see you soon 😊',
      'coming in with my boys for new shoes, excited',
      'coming down Saturday with my brothers, we all need suits',
    ],
  },
  {
    id: 'threat.veiled',
    pattern: rx`\b(?:(?:${YOU}|he|she|they|(?:${YOUR}|that|this|the) (?:\w+ ){0,2}?(?:${STAFF})|drivers?|managers?|someone|somebody)(?:'?ll| will| are| is|'?s|'?re)? (?:all )?(?:(?:gonna|going to|bout to|about to|gunna) )?(?:all |so |really |fucking )*(?:regret (?:it|this|that|crossing|messing|ever|the day|what|doing)|be sorry(?! (?:to|for (?:the|any))| if you)|pay for (?:this|that|what|it|his|her|ignoring|messing)(?! (?:delivery|service|item|product|order|one|twice|shipping|myself))|get what|wish (?:you|he|she|they)(?:'d| had)? never|find out what (?:happens|i)|see what (?:happens|i'?m|i am|i can))
      |watch (?:your|his|her|their|ur) (?:\w+ )?backs?|(?:better|should|best|needs? to) watch (?:him|her|your|them)sel(?:f|ves)|(?:sleep|sleeping) with one eye open|look(?:ing)? over (?:your|his|her|their) shoulders?|(?:be|'d be|would be) (?:a|such a|terrible|an awful) shame if (?:something|anything|someone|somebody|your|that|an accident)[\w ]{0,30}(?:happen\w*|burn\w*|broke|smashed|hurt|accident|fell)|accidents (?:can |do )?happen|wouldn'?t want (?:anything|something|anyone|your)[\w ]{0,25}(?:happen|hurt)|(?:you|he|she|they)(?:'ve| have|'s| has)? (?:been )?(?:warned|made an enemy|messed with the wrong|picked the wrong|fucked with the wrong)|count (?:your|his|her) days|(?:last|final) warning before i|next time i see (?:you|him|her|them|your \w+)|(?:if|when) i (?:ever )?(?:see|catch|find|get hold of|get my hands on) (?:him|her|you|them|that (?:driver|manager|guard|guy|bloke)|your (?:${STAFF})))\b`,
    guard:
      /\b(?:custom\b|my business|customers?|sales|solicitors?|lawyers?|court|ombudsman|trading standards|sue\b|suing|legal(?:ly)?|review|refund (?:him|her|them)|hug|thank|tip (?:him|her)|drink|beer|buying|buy (?:him|her|them|it|this)|try it|trust me|not (?:buying|trying|going)|won'?t (?:regret|be sorry)|never regret|not regret|shareholders?|if (?:you|i) (?:buy|order|go|use|book)|says?\b|every time i|made with|say (?:hi|hello|thanks)|(?:will|to) pay for (?:this|that|it) (?:in|with|by|at|on) (?:cash|card|store|apple|instal|paypal|points|klarna)|stock|how to|am i|do i|are we|who|supposed to|expected to|have to|need to|rather) ?/i,
    says: SAYS,
    weight: 1,
    hits: [
      'your driver will regret it',
      "you'll all pay for this",
      'tell your manager to watch his back',
      'would be a shame if something happened to your windows',
      'sleep with one eye open',
      'when i get my hands on that driver',
      'he messed with the wrong family, he has been warned, he picked the wrong house',
    ],
    misses: [
      'I regret buying it',
      "you'll regret losing my custom",
      "you won't regret it, best coffee in town",
      'who is going to pay for this',
      'see you in court, you will pay for this',
      "next time i see him i'll buy him a beer",
    ],
  },
  {
    id: 'threat.somebody-hurt',
    pattern: rx`\b(?:someone|somebody|people|a member of staff|one of you|one of your \w+|your \w+)(?:'s|'?ll| will| is| are|'?re)? (?:\w+ )?(?:going to|gonna|gunna|will|about to)? ?(?:get|be|end up|getting) (?:\w+ )?(?:hurt|killed|stabbed|shot|dead|battered|beaten|punched|slapped|smacked|knocked out|in (?:hospital|a&e|an ambulance|a body bag))\b`,
    needs:
      /\b(?:refund|money|owe|owed|my (?:account|cash|order|deposit|card|parcel)|pay(?:ing|s)? (?:me|up|out)|if i (?:don'?t|do not|have to|see|get|hear)|come (?:near|back|to my)|i (?:swear|promise|mean it|warn)|last (?:chance|warning)|test me|push me|answer me|ignor\w+ me)\b/i,
    guard:
      /\b(?:step|stairs?|floor|wire|fix|repair|brakes?|driving|speed|hole|loose|sharp|broken|ice|icy|wet|junction|crossing|battery|faulty|recall|ride)\b/i,
    says: SAYS,
    hits: ["if i don't get my money back someone is going to get hurt", 'one of you will end up in hospital, i swear'],
    misses: ["someone's going to get hurt on that broken step", 'someone will get hurt if you keep driving like that'],
  },
  {
    id: 'threat.ill-wish',
    pattern: rx`\b(?:hope|pray|wish|wishing|hoping|praying) (?:that )?(?:${YOU}|he|she|they|(?:${YOUR}|the|that) (?:\w+ ){0,2}?(?:${STAFF}|kids?|children|family|mum|mother|plane|van))(?: all| lot)? (?:\w+ )?(?:dies?|dead|gets? (?:hit by|run over|cancer|stabbed|shot|mugged|attacked|covid|hurt|beaten|robbed|crushed)|burns?|crash(?:es)?|chokes?|rots?|suffers?|drop(?:s)? dead|bleed|never wake)\b`,
    guard:
      /\b(?:i hope (?:you|they) (?:are|can|get|have|sort|fix)\b|(?:app|site|server|website|battery) (?:\w+ )?(?:dies?|crash))/i,
    says: ['flag:threat', 'flag:abuse', 'intent:threat', 'emotion:anger', 'heat'],
    hits: ['hope you all die', 'hope your driver crashes', 'i hope your kids get cancer'],
    misses: ['hope you all get a rest', 'i hope the app dies', 'hope you get better soon'],
  },
];
