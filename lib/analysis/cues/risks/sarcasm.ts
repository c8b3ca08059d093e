import type { Cue } from '../../cue';
import { rx } from '../pattern';

const BITTER: Cue['says'] = ['flag:sarcasm', 'sentiment:negative', 'emotion:contempt', 'intent:complaint'];

/** What is said to somebody who did well. */
const CREDIT =
  "thanks|thank (?:you|u)|thankyou|thx|ty|cheers|ta|(?:great|good|nice|top|cracking|stellar|amazing|brilliant|fantastic) (?:job|work|going|effort|stuff)|well done|nice one|way to go|well played|congrats|congratulations|(?:big )?(?:shout ?out|up|props|kudos|hats off|bravo)|(?:top|full) marks|round of applause|gold star|medal|award|love (?:you|u|y'?all|ya)|appreciate (?:you|ya|it)|so (?:kind|good|nice|generous|thoughtful) of (?:you|them)|always (?:great|good|nice|a pleasure)";

/** What nobody is thanked for: done to a customer, in the form that stands behind "for". */
const HARMING =
  '(?:losing|ruining|wasting|ignoring|forgetting|abandoning|stranding|misplacing|mislaying|overcharging|scamming|robbing|conning|ghosting|gaslighting|destroying|wrecking|denting|scratching|crushing|squashing|soaking|flooding|poisoning|blaming|deleting|disconnecting|downgrading|bricking|butchering|bungling|botching)\\b|cancel+ing (?:my|our|the|on|another|every|it|all|last|at|without|half)|(?:smashing|breaking|killing|dumping|throwing|chucking|launching|flinging|freezing|locking|blocking|banning|suspending|closing|stealing|missing|spilling|burning|shrinking|delaying|rescheduling|rejecting|refusing|dropping|bumping|removing|scrapping|crashing) (?:my|our|me|us|on (?:me|us)|his|her|the (?:app|site|whole|only|parcel|one|box|line|call))|double[- ]?(?:charging|booking|billing)|(?:charging|billing|debiting) (?:me|us|my \\w+) (?:\\w+ ){0,4}?(?:twice|double|extra|again|more|for (?:nothing|something|a|the|it))|leaving (?:me|us|my \\w+|our \\w+|it|them|him|her) (?:\\w+ ){0,3}?(?:out|in|on|with|stuck|stranded|waiting|behind|hanging|outside|without|at|freezing)|keeping (?:me|us|everyone) (?:\\w+ )?(?:waiting|on hold|up|awake|in the dark|standing|hanging)|making (?:me|us|my \\w+|everyone) (?:\\w+ )?(?:wait|late|miss|queue|cry|pay|walk|stand|look|sick|ill|jump through|repeat|feel (?:like|so|small|stupid|sick|ignored|useless))|hanging up|cutting (?:me|us|my \\w+) off|(?:stuffing|screwing|messing|cocking|mucking) (?:me|us|it|up|this|my \\w+)|letting (?:me|us) down|hiking|putting (?:\\w+ ){0,3}?(?:price|bill|fare|rent|premium)s? up|turning up (?:\\w+ )?(?:late|drunk|empty)|sending (?:me |us |my \\w+ )?(?:the wrong|nothing|an empty|a (?:broken|smashed|cracked|used|dirty|dead)|two left|somebody|someone else)|taking (?:my money|(?:\\w+ )?(?:\\d+|two|three|four|five|six) (?:\\w+ )?(?:hours|days|weeks|months)|forever)|not (?:replying|answering|showing|turning|bothering|delivering|calling|telling|reading|listening|caring|helping|doing|coming|sending|letting|even|refunding|honou?ring|updating|working)|never (?:replying|answering|showing|turning|calling|delivering|coming)|lying\\b|failing\\b(?! over)|buffering\\b|dying on';

/** Things that nobody enjoys, as a noun stands behind "for the" or "my". */
const HARM =
  "(?:\\d+|two|three|four|five|six|several|half|an?)[ -]?(?:and a half )?(?:hours?|hrs?|minutes?|mins?|days?|weeks?|wks?|months?)(?:'s?)?(?: long)? (?:waits?|delays?|queues?|lines?|hold|on hold|of (?:hold|waiting|silence)|stuck|lie|view|walk|tour|sit)|delays?|cancellations?|late fees?|overdraft|parking (?:fine|ticket)|empty (?:box|bag|envelope|seat|plate)|broken \\w+|smashed \\w+|cracked \\w+|dead \\w+|wasted (?:day|evening|journey|trip|morning|afternoon|time|money)|sleepless|(?:extra|hidden|surprise|mystery|double) (?:charges?|fees?|bills?|costs?)|price (?:rise|hike|increase)|(?:stone )?cold (?:food|chips|pizza|dinner|shower|coffee|meal|house|water)|flat tyre|food poisoning|power ?cut|outage|headache|migraine|hassle|stress|runaround|hold music|voicemail|non[- ]?(?:delivery|answer|reply)|no[- ]show|hospital visit|puddle|mould|silence";

/** Said of a matter that ended well: thanks beside it are meant. */
const MENDED =
  "sorted|resolved it|fixed (?:it|my|mine|the|everything)|refund(?:ed)? (?:me|came|my|in|within|already)|replaced (?:it|my)|replacement (?:came|arrived|within)|got (?:it|my \\w+) back|found (?:it|my \\w+)|help(?:ed|ful|ing)|quick(?:ly)?|promptly|same day|next day|above and beyond|can'?t fault|credit where|apologi[sz]ed|no (?:quibble|fuss|bother|hassle)|rescued|turned (?:it|my day) round|despite|even though|saved (?:me|us|the|my)";

/** Praise that a complaint ends on, said of nothing that would earn it. */
const HOLLOW =
  "bravo|marvell?ous|splendid|magnificent|genius|pure genius|poetry|inspired|heart ?warming|priceless|(?:real|very|pure|stay) classy|classy|nice one|good one|flawless|exquisite|smooth(?: operation)?|riveting|charming|delightful|truly|impressive|masterful|(?:perfect|great|brilliant|excellent|impeccable|wonderful) (?:timing|planning|system|service|work|job|logic|communication|value)|what an? (?:joy|treat|service|gem|company|journey|system|experience|bargain|reward|surprise|triumph|masterclass|result|touch|honou?r|relief|wonderful \\w+|lovely \\w+|great \\w+)|well (?:played|done)(?: you| lads| everyone| all| guys| team| @?\\w+)?|(?:great|good|top|amazing|nice) (?:stuff|work|job|effort)(?: guys| lads| everyone| all| team| @?\\w+)?|(?:cheers|thanks|ta|thank you) for that|thanks? (?:a (?:lot|bunch|million)|heaps|very much|bunches)(?: guys| lads| @?\\w+)?|much thanks|worth every penny|money well spent|keep it up|keep up the (?:good|great) work|(?:so|very|how|really) (?:caring|thorough|romantic|generous|moving|moved|touched|intuitive|smart|helpful|professional|reassuring|thoughtful|convenient|efficient|kind|valued|reliable|exciting|glamorous|festive|realistic|vegetarian|modern|cosy)|love (?:it|this|that)(?: for me| for us)?|a? ?masterclass|standing ovation|chef'?s kiss|stunning|superb|revolutionary|elite|gold(?: star)?|legends?|heroes|no notes|perfection|cracking|stellar|5 stars|five stars|10\\/10";

/** What went wrong, said plainly enough for praise beside it not to be meant. */
const BLUNDER =
  "(?:\\d+|two|three|four|five|six|seven|several|an|half an?) ?(?:hours?|hrs?|days?|weeks?|wks?|minutes?|mins?|months?) (?:late|delay\\w*|wait\\w*|on hold|in (?:a|the) queue|without|later|stuck|and (?:counting|no|still|nothing|nobody)|to (?:\\w+ ){0,2}?(?:answer|reply|refund|process|load|start|get))|(?:another|yet another) (?:\\w+ )?(?:delay|cancel\\w*|late|outage|crash|bill|excuse|price|missed|failed|engineer|charge|fee)|no (?:internet|wifi|heating|hot water|signal|parcel|refund|reply|bags?|luggage|sign of|driver|show|power|one (?:there|answers|came)|answer|seats?|food|response|explanation|warning|human|staff)|lost|ruin\\w*|wasted|smashed|dumped|(?:threw|thrown|left) (?:\\w+ ){0,3}?(?:rain|bin|street|road|hedge|gate|fence|puddle)|hung up|cut (?:me )?off|ignored|on hold|hold music|still (?:no|waiting|not|nothing|down|broken|hasn'?t|isn'?t|can'?t)|never (?:arrived|came|turned|showed|work\\w*|opened)|(?:didn'?t|didnt|doesn'?t|doesnt|won'?t|wont|can'?t|cant|couldn'?t|isn'?t|isnt|wasn'?t) (?:\\w+ )?(?:arrive|come|turn|show|work\\w*|bother|even|load|open|log|scan|let|get|connect|play|fit|there|here|start)|nothing (?:works?|opens?|arrived|happen\\w*|loads?|is where)|(?:wrong|empty|missing|broken|cancel+ed|delayed|stuck|cracked|snapped|soggy|soaked|crushed|leaking|frozen|locked out|banned|bann?ed|blocked|closed|broke|crashe[sd]|crashing|buffering|disappeared|vanished|overbooked|stranded|mouldy|stale|burnt|melted|shrunk|ripped|dead|declined|rejected|refused)|(?:goes|gone|went|going|put\\w*|is|are) up (?:again|by|\\d|£)|price (?:rise|hike|increase)|charged|transferred|out of order|(?:one|1) (?:cashier|till|toilet|lift|checkout) (?:open|working)|fail(?:ed|s)|bot (?:banned|read|says)|captchas?|(?:\\d+|three|four|five|six|seven|nine|ten) (?:captchas|screens|pages?|forms|times|transfers|buttons|menus|emails|gate changes|apps?)|(?:page|\\d+\\w*) form|(?:fares?|prices?|bills?|renewal|premium|rent|subscription|direct debit) (?:\\w+ ){0,2}?up|up \\d+ ?%|(?:cost|costs|charged?) (?:me )?£\\d|(?:service|joining|booking|delivery|admin) fee";

const sincere = rx`\b(?:not (?:being )?sarcas\w+|no sarcasm|unironically|genuinely|honestly|i mean (?:it|that)|seriously though|${MENDED})\b`;

/** Praise words for something that nobody would praise. Each row needs the praise and the harm to stand together. */
export const SARCASM_CUES: readonly Cue[] = [
  {
    id: 'sarcasm.credit-for-harm',
    pattern: rx`(?<!\w)(?:${CREDIT})(?:[,!.]* (?:so much|very much|a (?:lot|bunch|million)|again|once again|guys|lads|all|everyone|team|(?:to|at) @?\w+(?: \w+){0,3}?|@\w+)){0,3}? (?:for|on|who|by) (?:\w+ly |just |once again |again |also |then )?(?:${HARMING})`,
    guard:
      /\b(?:so easily|without (?:any )?(?:fuss|hassle)|as i asked|no questions|not losing|without (?:losing|charging)|(?:breaking|smashing|killing) (?:it|the (?:mould|ice|news|record))|not (?:charging|letting me (?:go|give)|giving up|leaving|judging|judgemental|wasting|losing))\b/i,
    on: 'plain',
    says: BITTER,
    weight: 1.5,
    hits: [
      'great job on charging me twice',
      'shoutout to @merrowrail for ruining my weekend',
      'Well done for losing my suitcase',
      'Thanks so much for cancelling my flight',
      'thanks for abandoning 180 people',
      'cheers for leaving my parcel out in the rain',
      'thank you guys for not replying to a single email',
      'big up to the depot for smashing my vase',
    ],
    misses: [
      'thanks for the quick refund',
      'great job sorting my delay',
      'shoutout to the crew for finding my bag',
      'well done for smashing it, great show',
      'thank you for not giving up on my lost parcel',
    ],
  },
  {
    id: 'sarcasm.job-harming',
    pattern: rx`\b(?:great|good|nice|top|cracking|stellar|amazing|brilliant|fantastic|excellent|bang[- ]up) (?:job|work|going|effort|stuff|one)[, ]+(?:(?:guys|lads|all|everyone|team|@?\w+)[, ]+)?(?:\w+ly |once again |again )?(?:${HARMING})`,
    guard: /\b(?:breaking|smashing|killing) it\b/i,
    on: 'plain',
    says: BITTER,
    weight: 1.5,
    hits: ['great job charging me twice', 'nice one guys, cancelling my order', 'Top work @merrowrail losing my case'],
    misses: ['great job sorting my delay', 'good work finding the lost dog'],
  },
  {
    id: 'sarcasm.thanks-for-thing',
    pattern: rx`\b(?:${CREDIT}|love|loving|loved|adore|enjoy(?:ed|ing)?|really enjoy(?:ed|ing)?)(?:[,!]* (?:so much|very much|a (?:lot|bunch)|again|guys|all|to @?\w+(?: \w+){0,3}?|@\w+)){0,3}? (?:for )?(?:the|my|your|that|this|a|an|our|another)? ?(?:lovely |delightful |free |complimentary |wonderful |brilliant |great |daily |extra |little |surprise |relaxing )*(?:${HARM})\b`,
    guard: rx`\b(?:unironically|genuinely|(?:sort|fix|refund|help|cover|explain|apolog|replac|updat|warn|let)\w* (?:\w+ ){0,4}(?:delay|fee|fine|charge|bill|outage|hassle|overdraft)|no delays|(?:delay|outage|price) (?:repay|updates?|info\w*|alert|notice|warning)|despite|for (?:sorting|fixing|refunding|waiving|covering|cancelling))\b`,
    says: BITTER,
    weight: 1.2,
    hits: [
      'loving the 2 hour queue',
      'Thanks for the 40 minute wait',
      'thank you for my empty box',
      'enjoying the hold music',
      'Huge thanks to the post for the sleepless nights',
    ],
    misses: [
      'thank you for waiving the late fee',
      'thanks for the delay update',
      'love the short queue in the mornings',
      'unironically love your hold music',
      'thanks for your help with the delay',
    ],
  },
  {
    id: 'sarcasm.thanks-for-bad',
    pattern: rx`(?<!\w)(?:${CREDIT})(?:[,!]* (?:so much|very much|a (?:lot|bunch)|again|guys|all|@\w+)){0,2}? for (?:the|your|such|some|a|an|another|all the|one of the|being|providing|giving (?:me|us)) (?:\w+ ){0,2}?(?:bad|poor|awful|terrible|horrible|horrendous|horrid|shocking|rubbish|shit\w*|crap\w*|worst|atrocious|abysmal|lousy|disgusting|pathetic|appalling|dreadful|shoddy|useless|ridiculous|miserable)\b`,
    guard:
      /\b(?:despite|even though|in (?:a|such a|the|this|these|that) (?:\w+ )?(?:bad|awful|terrible|horrible|worst|miserable)|(?:bad|awful|terrible|horrible|miserable|worst|dreadful) (?:weather|time|day|year|week|situation|moment|news|storm|night)|(?:turn|sort|fix|sav|mak|rescu|put|listen|hear|deal|apologi[sz])\w* )/i,
    says: BITTER,
    weight: 1.4,
    hits: [
      'thank you for the bad service and a spoiled Friday',
      'Thanks for such a terrible start to our holiday',
      'cheers for the absolutely useless answer',
      'thanks guys for being completely pathetic',
    ],
    misses: [
      'thanks for fixing my terrible signal',
      'thank you for being there in such a horrible week',
      'thanks for the kind words in an awful year',
      'thanks for turning a bad morning round',
    ],
  },
  {
    // What stands in quotation marks behind the praise is what it was not.
    id: 'sarcasm.in-quotes',
    pattern:
      /\b(?:great|nice|lovely|amazing|brilliant|fantastic|wonderful|excellent|top|superb|some|such|so much for (?:the|your|that)|love (?:the|your|this)|loving (?:the|your|this)|cheers for the|thanks for the|enjoying (?:the|your)) ["“‘'](?!n'|re\b)[\w-]+(?: [\w-]+){0,3}["”’'](?= |[.,!?]|$)/i,
    unless:
      /\b(?:song|album|track|episode|film|movie|book|game|show|scene|quote|titled?|called|named|menu|flavou?r|badge|feature|thank(?:s| you) (?:so much|again)|recommend)\b|[😍🥰❤😊😂🤣]/iu,
    on: 'plain',
    says: BITTER,
    weight: 0.9,
    hits: ['great "automatic" backup lads', 'loving the "express" queue', 'so much for your "same day" delivery'],
    misses: ['love the "Blue Moon" flavour', 'great show, "Night Ferry" was best', 'thanks for the "get well" card 😊'],
  },
  {
    id: 'sarcasm.i-guess',
    pattern:
      /\b(?:thanks|thank (?:you|u)|cheers|ta|thx)\b[^.!?\n]{0,60}\bi (?:guess|suppose)\b|\bi (?:guess|suppose),? (?:thanks|thank you|cheers)\b/i,
    guard: /\b(?:sorted|fixed|found it|got it|worked|works now|my (?:bad|fault|mistake)|never ?mind)\b/i,
    says: BITTER,
    weight: 1.1,
    hits: [
      'that trailer gives away the film. thanks for saving me two hours i guess',
      'I guess thanks for the free gravel',
    ],
    misses: ['found it, thanks anyway I guess', 'thanks, I guessed the code'],
  },
  {
    id: 'sarcasm.how-lovely-to',
    pattern: rx`\b(?:(?:how|so|always|it'?s|it is|really|very) (?:lovely|nice|great|good|fun|wonderful|exciting|comforting|reassuring|relaxing|delightful|refreshing)|(?:what a|such a|a real|always a) (?:joy|pleasure|treat|delight|privilege|honou?r)|(?:love|loving|loved|enjoy(?:ed|ing)?|adore|nothing (?:beats|like|better than)|delighted|thrilled|overjoyed|chuffed)) (?:to )?(?:(?:be|being|get|getting|have|having|find|finding|hear|learn|see|know|wake up|come home|spend|spending|wait|waiting|stand|standing|sit|sitting|pay|paying)\b)[^.!?\n]{0,40}?\b(?:on hold|kept waiting|waiting (?:\d|in|for|\w+ hours)|ignored|charged|cancel+ed|hung up|lied to|cut off|told (?:\w+ ){0,3}?(?:lie|no|off|wait)|stuck|stranded|delayed|fobbed|passed (?:around|from)|ghosted|mansplained|overcharged|locked out|turned away|left (?:out|in|standing|behind)|messed (?:about|around)|no (?:heating|hot water|internet|wifi|seat|reply|signal)|in the (?:cold|rain|dark)|(?:hours?|hrs|minutes|mins) (?:in|on|at|for|of)|for nothing|twice for|broken|smashed|a fee|queue)\b`,
    guard:
      /\b(?:not (?:being|to be|kept|left|charged|having)|instead of|rather than|without (?:being|having)|never (?:being|kept|left)|after (?:weeks|months|years|so long)|no longer)\b/i,
    says: BITTER,
    weight: 1.3,
    hits: [
      'how lovely to be kept waiting',
      'love standing 40 minutes in the rain',
      'what a joy to be passed around five departments',
      'nothing beats being on hold at midnight',
      'Delighted to learn there is a fee for paper',
    ],
    misses: [
      'so nice not being kept on hold for once',
      'how lovely to see you all again',
      'love getting my box on a Friday',
      'great to have internet again after weeks of no signal',
    ],
  },
  {
    id: 'sarcasm.so-good-that',
    pattern: rx`\b(?:so|such) (?:a |an )?(?:reliable|helpful|efficient|professional|fast|quick|smart|easy|great|good|superfast|speedy|punctual|advanced|generous|secure|user[- ]friendly|intuitive|convenient|durable|strong|fresh|warm) (?:\w+ ){0,2}?(?:that|i|it|my|we|they|you)\b[^.!?\n]{0,60}\b(?:crash\w*|broke\w*|cancel\w*|never|nobody|no one|stopped|died|snapped|fell|lost|still (?:waiting|no|not)|late|hours|weeks|gave up|(?:can|could|do|did|does|wo|would|is|was)(?:n'?t|not)|not)\b`,
    guard:
      /\b(?:not so|never (?:had|have|going|leav|look|go|buy|use|need|want|shop|order|miss|complain)|couldn'?t (?:believe|stop|be happier|put|recommend|thank|fault|resist|wait)|can'?t (?:believe|stop|recommend|thank|fault|wait|get enough)|didn'?t (?:have|even have|need|want|know|expect|realise|feel|mind)|don'?t (?:need|want|have|even have|know)|haven'?t (?:had|needed)|could not (?:believe|be|stop|fault)|not (?:only|to|want|need))\b/i,
    says: BITTER,
    weight: 1.1,
    hits: ['so reliable that it crashed twice before lunch', 'Such a helpful team that nobody picked up for an hour'],
    misses: [
      'so easy that I never need the manual',
      "such great service I can't recommend you enough",
      "so quick I couldn't believe it",
    ],
  },
  {
    id: 'sarcasm.hollow-end',
    pattern: rx`(?:[.!?,:;\n)]\s*|(?:^|\w)\s+-+\s*)(?:(?:oh|well|and|just|absolutely|simply|truly|really|an|a|such|wow) )*(?:${HOLLOW})[.! ]*(?:@\w+[.! ]*)*(?=[.!]?\s*$)`,
    // A promise in quotation marks beside it is as good as the failure itself.
    needs: rx`\b(?:${BLUNDER})\b|(?<!\w)["'](?!n'|t |s )(?:[\w-]+[ ,!?]*){1,5}["'](?!\w)`,
    unless: sincere,
    on: 'plain',
    says: BITTER,
    weight: 1,
    hits: [
      'transferred six times and then hung up. what a lovely touch',
      'one cashier open at lunch, well done @Oakmere',
      'Train cancelled, replacement bus never came. Bravo.',
      'app down on payday and I cannot get in, still nothing, real classy',
    ],
    misses: ['My parcel was lost and you sorted it in a day. Bravo.', 'The crew were so kind. What a journey'],
  },
  {
    id: 'sarcasm.blame-tag',
    pattern: rx`(?<!\w)(?:${CREDIT}|great|amazing|brilliant|fantastic|wonderful|lovely|love|excellent|awesome|superb|perfect)\b`,
    needs:
      /#(?:thanksfornothing|not ?impressed|fail\w*|epic ?fail|\w+fail|worst\w*|never ?again|shambles|joke|disgrace\w*|useless|rip ?off|sarcasm|poor\w*|pathetic|disappointed|unacceptable|clowns?|customerservicefail|notreally|slowclap)\b/i,
    guard: /\b(?:no thanks|used to be great|not (?:a )?great)\b/i,
    on: 'plain',
    says: BITTER,
    weight: 1.3,
    hits: ['Great service as ever #thanksfornothing', 'lovely welcome at the desk #notimpressed', 'thanks guys #fail'],
    misses: ['great service #impressed', 'no reply again #fail', 'love this #nofilter'],
  },
  {
    id: 'sarcasm.sour-face',
    pattern: rx`(?<!\w)(?:thanks|thank you|cheers|great|amazing|brilliant|fantastic|wonderful|lovely|excellent|awesome|superb|perfect|well done|nice one|love (?:it|this|that|how|when|waiting|being))\b`,
    needs: /🙃|🙄|🤡|😒|😤|😡|🤬|👎|🖕/u,
    unless: rx`😍|🥰|😊|❤|💕|🙏|😋|🥳|\b(?:please|could you|can you|but|${MENDED})\b`,
    guard:
      /\b(?:thanks in advance|no thanks|not (?:so |very |a )?(?:great|amazing|brilliant|perfect|lovely)|(?:was|were|been|be|used to be) (?:\w+ )?(?:great|amazing|brilliant|perfect|lovely|excellent))\b/i,
    on: 'plain',
    says: BITTER,
    weight: 1,
    hits: ['Thank you so much 😡', 'brilliant start to the day 🙃', 'oh wonderful, a chatbot 🙄'],
    misses: ['thank you so much 😊', 'the food was great but the wait 😒', 'can you help please, thanks 😤'],
  },
  {
    id: 'sarcasm.fix-it-please',
    pattern:
      /\(\s*(?:(?:now|so|please|pls|but|maybe|also) )*(?:fix|sort|do better|try harder|update|bring back|hire)\b[^)]{0,60}\)/i,
    needs: rx`\b(?:${CREDIT}|fun|love|exciting|joy|great|amazing|brilliant|fantastic|awesome)\b`,
    says: BITTER,
    weight: 1.3,
    hits: ['Making checkout such fun! Thanks! (Fix the form please)', 'love a blank page (please sort your app)'],
    misses: ['the tap drips (repair booked for Monday)', 'great shop (see photos)'],
  },
  {
    id: 'sarcasm.exclaimed',
    pattern: rx`\bwhat an? (?:treat|joy|time to be alive|lovely surprise|surprise|shock|pleasure|delight|way to (?:start|spend|end)|wonderful way|great way|shocker|bargain|service|welcome|experience|reward)\b`,
    needs: rx`\b(?:${BLUNDER}|(?:\d+|two|three|four|five|six) (?:\w+ )?(?:hours|hrs|weeks|days)|\d+(?:hr|h) (?:wait|queue|delay)|worst|useless|rude|dirty|filthy|freezing|fee|fees|extra|shambles|noisy|waiting|queu\w*|late)\b`,
    unless: sincere,
    guard:
      /\b(?:what a (?:lovely|pleasant|nice|great) (?:experience|welcome|service)[^.!?]{0,30}(?:thank|team|staff|recommend))\b/i,
    says: BITTER,
    weight: 1.2,
    hits: ['what a treat, four hours on a coach with no heating', 'Boiler broke again, what a way to start the year'],
    misses: ['Honestly what a treat, the owner brought out cake', 'what a lovely surprise, a card in the box'],
  },
  {
    id: 'sarcasm.chose-its-moment',
    pattern: rx`\b(?:decides?|decided|chooses?|chose|picks?|picked) (?:to (?:have an? (?:outage|meltdown|nap|strike)|go down|crash|die|break|freeze|stop|cancel|log me out|update)|(?:now|today|this (?:moment|week)|tonight) to)\b`,
    guard: /\b(?:i|we|they both|you can) (?:\w+ )?(?:decided|chose|decide|choose|picked)\b/i,
    says: BITTER,
    weight: 1.2,
    hits: [
      'wow when you sit down for the final and your service decides to have an outage',
      'Great timing, the app picked tonight to log everyone out',
    ],
    misses: ['I decided to stop and say thank you', 'we chose to cancel our other plans for this show'],
  },
];
