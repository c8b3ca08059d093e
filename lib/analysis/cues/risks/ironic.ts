import type { Cue } from '../../cue';
import { rx } from '../pattern';

const BITTER: Cue['says'] = ['flag:sarcasm', 'sentiment:negative', 'emotion:contempt', 'intent:complaint'];

/** Machines and people that are heard, and when nobody wants to hear them. */
const NOISE =
  '(?:engines?|lorr(?:y|ies)|trucks?|drill\\w*|sirens?|alarms?|generators?|jet ?wash\\w*|leaf ?blow\\w*|scaffold\\w*|road ?works?|bin (?:lorry|men)|revers\\w+|beep\\w*|horns?|hoot\\w*|jackhammer\\w*|hammer\\w*|whistl\\w+|shout\\w*|noise|racket|rattl\\w+|deliver\\w+|tannoy|testing|thin(?:nest)? walls|karaoke|bass)';
const SMALL_HOURS =
  '(?:[1-7](?:[.:]\\d\\d)? ?a\\.?m\\b|at (?:midnight|night|dawn|[1-6](?:[.:]\\d\\d)?(?! ?pm)\\b)|all night|half the night|through the night|every (?:night|morning)|middle of the night|early hours|crack of dawn|(?:on a |every )?sundays?\\b|till? (?:midnight|[1-6]\\b)|from (?:[4-7]\\b|dawn)|who needs sleep|nine till five)';
const WOKEN =
  '(?:waking (?:me|us|up(?! to (?:your|the|a|my|this))|the|my|our|everyone|half)|be(?:ing)? woken|woken (?:up )?(?:at|by)|woke (?:me|us|the|my)|(?:kept|keep(?:ing)?) (?:me|us|the \\w+|everyone) (?:up|awake)|no sleep|who needs sleep|sleepless)';
const PERIOD = '(?:hours?|hrs?|h|minutes?|mins?|days?|weeks?|wks?|months?|years?)';
const COUNT =
  '(?:an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|several|\\d+)(?: and a half)?(?: (?:whole|full|long|solid))?';

/** Bad enough for praise of it to mean its opposite, whatever word it is praised with. */
const NUISANCE = [
  `${COUNT}[ -]?${PERIOD}(?:'s?)? (?:late|delay\\w*|wait\\w*|queue\\w*|in (?:a|the|this|line)|on (?:hold|the (?:phone|plane|floor|tarmac|platform|line))|of (?:hold|waiting|silence|your hold)|tour of|to (?:\\w+ ){0,2}(?:answer|reply|refund|process|load|post|fix|reach|get)|for (?:a|one|nothing|first|my|the|an) |and (?:counting|no|still|nothing)|after|with no|before|stuck|without|stood|standing)`,
  `(?:for|only|wait\\w*|take[ns]?|took|takes|spent|after|queu\\w+|stand\\w*|stood|stuck|sat|sit\\w*|hold) (?:me |us |\\w+ )?(?!an? (?:long |hard |whole |busy |rough )?(?:day|week|year|month)\\b)${COUNT} ?${PERIOD}(?! (?:of your time|old|ago today|with you))`,
  '(?:on hold|hold music|waiting (?:since|for (?:my|a|your|you)|in|room|at)|kept waiting|keep(?:ing)? (?:me|us|\\w+) waiting|wait (?:for|in the)|queu(?:e|ing|eing|ed) (?:outside|in|for|at|round|out)|to queue|number \\d+ in|\\w+ queue|stand(?:ing)? (?:next|on|in|for|up|outside|the whole)|stood (?:for|in|at|outside))',
  '(?:cancel+(?:ing|ed|s|lation)?|delay(?:s|ed|ing)?|(?:arriv|turn|show|com|runn|land)\\w* late|late (?:again|fee|bus|train)|strikes?|no[- ]show\\w*|overbook\\w*|sold twice|missed|missing|postpon\\w+|reschedul\\w+)',
  '(?:los(?:t|es?|ing)|vanish\\w*|disappear\\w*|nowhere|mislaid|empty|nothing (?:in it|inside|loads?|works?|opens?|arriv\\w+|happens?|at all)|no (?!fuss|bother|hassle|problem|quibble|complaints?|queue|noise|delay|doubt|regrets?|matter|issue|question|notes|wonder|end|pressure|rush|stress|nonsense|drama|one (?:does|better))(?:\\w+ )?(?:trains?|bus(?:es)?|heating|internet|wi-?fi|water|power|signal|light|loo|seats?|reply|answers?|refund|steps|taxis?|food|forks|bags?|luggage|parcel|driver|hot water|staff|explanation|warning|apology|one|clue|electric\\w*|milk|show|flowers|stock))',
  '(?:brok(?:e|en)|break(?:s|ing)|smash\\w*|crack(?:ed|s)|snap(?:ped|s)|fell (?:down|apart|off|to bits)|fall(?:s|ing) (?:down|apart|off)|ripped|torn|flat tyre|puddle|soak\\w*|sogg\\w+|wet (?:chips|cardboard|box|parcel|bread|floor|through)|over (?:the|my|our) (?:fence|gate|hedge|wall)|upside down|squash\\w*|crush\\w*|dent\\w*|scratch\\w*|racing stripe|leak\\w*|flood\\w*|mould\\w*|mice|rats|cockroach\\w*|(?:fly|hair|slug|wasp) in|stone cold|(?:cold|stale|burnt|raw|grey|rubbery) (?:food|chips|coffee|steak|dinner|tea|pizza|meal|breakfast|toast|soup|burger)|(?:steak|coffee|pizza|food|dinner|soup|chips) (?:was|is|were|arriv\\w+|came) (?:\\w+ )?(?:cold|grey|raw|burnt|late)|mid(?:dle)?-?air|left shoes?|(?:sending|shipping|sent|shipped) (?:me )?(?:one|two left|half|an empty|the wrong)|food poisoning|(?:two|three|four) (?:legs|wheels)|dead|melted|freezing)',
  "(?:charg(?:ed|ing|e)\\b|(?:late|booking|service|admin|hidden|exit|surprise) (?:fees?|charges?|bill)|(?:another|a|the|latest|surprise|new) (?:\\w+ )?price (?:rise|hike|increase)|pric(?:e|es) (?:up|rise|increase|hike)|surprise £|£ ?\\d+ (?:charge|fee|for|fine|taxi)|a bill for|bill (?:for|you) (?:a |an )?(?:\\w+ )*(?:never|don'?t|not)|overcharg\\w*|double (?:charg|bill)\\w*|pay(?:ing)? (?:extra|more|twice|£|for (?:a seat|nothing|no|priority|something))|taking (?:my|our|the) (?:money|fee|deposit)|(?:keeping|enjoying|sitting on) my (?:money|refund|deposit)|money debited|in ['\"]?pending)",
  "(?:ignor(?:ed|ing|es?)|hung up|hang(?:ing|s)? up|cut (?:me |us )?off|lock(?:ed|ing) (?:me |us |out)|locked account|crash(?:ed|es|ing)?|freez(?:es|ing)|slow(?:er|est|ly)?\\b|outage|power cut|out of order|out of service|shut\\b|closed|fob\\w* off|blam\\w+|clos(?:ing|es|ed) (?:my|the)|links? to itself|different answers|not (?:answer|reply|repl|turn|work|deliver|bother|show|book|com|tell|read|pick|even|a single)\\w*|never (?:\\w+ )?(?:answer|reply|repl|turn|work|deliver|came|come|arriv|show|pick|sent|emptied|got|call|open|deliver)\\w*|won'?t (?:\\w+ )?(?:load|open|work|start|let|connect|turn)|does(?:n'?t| not) (?:\\w+ )?(?:work|load|open|connect|exist|fit)|did(?:n'?t| not) (?:\\w+ )?(?:bother|turn|show|arrive|come|work)|can'?t (?:\\w+ )?(?:use|log|get|be used|open)|block(?:ing|ed) (?:my|our|the) (?:drive|driveway|road|gate|pavement|exit|account)|giving (?:my|our) (?:seat|room|table|place)|dug up|dig(?:ging)? up|airport floor|board(?:ing)? last|next to the (?:toilet|loo)|left (?:my|our|the) \\w+ (?:open|out|in)|leaving (?:my|our|the|me|us) (?:\\w+ )?(?:\\w+ )?(?:open|out|in|on|with|at|stranded|stuck|waiting)|throw(?:ing|n)?|threw|rude|filthy|dirty|ruin\\w*|wast(?:ed|ing) (?:my|our|a|the)|stranded|stuck|platform changes|wrong (?:size|order|item|address|name|day|house|one|colour)|worse|excuses?)",
  WOKEN,
  `${NOISE}\\b[^.!?]{0,50}${SMALL_HOURS}`,
  `${SMALL_HOURS}[^.!?]{0,30}\\b${NOISE}`,
  `${NOISE} (?:next door|outside (?:my|our|the)|under my|right outside)`,
].join('|');

/** The matter ended well, or the praise is for somebody in the middle of it: both are meant. */
const MEANT =
  "above and beyond|wouldn'?t (?:take|accept|hear of) (?:an?|any)|spent (?:\\w+ ){1,3}(?:moving|helping|fixing|sorting|setting|finding|looking|walking|showing|explaining|transferring|getting (?:it|my|me|us)|with (?:me|us|my))|(?:working|out|turning up|came|coming|battling) (?:\\w+ )?(?:in|through) (?:this|the|that|these|all (?:this|that)) (?:flood\\w*|storm\\w*|snow|heat\\w*|cold|weather)|out of (?:your|their|his|her) way|rebook(?:ed|ing)|look(?:ed|ing) after (?:me|us|my|our)|got \\d[\\w,.]* (?:\\w+ )?(?:miles|points|credits?) for|(?:quick(?:ly)?|fast|swift|prompt(?:ly)?|speedy|easy) (?:refund|reply|response|replacement|answer|fix|turn)|(?:get(?:ting)?|got) (?:my|our|it|the|me|us|him|her)(?: \\w+){0,3} (?:back|on|home|out|going|working|sorted|running)\\b|sort(?:ed|ing)|resolv(?:ed|ing)|fix(?:ed|ing)|replac(?:ed|ing|ement)|help(?:ed|ing)|found|finding|rescu\\w+|sav(?:ed|ing) (?:me|us|the|my|our)|refund(?:ed)? (?:after|came|arrived|landed|within|straight)|the refund|waited (?:for (?:me|us|my|her|him)|while|with|until)|waiting for (?:me|us|my (?:mum|nan|gran|dad|wife|husband|son|daughter))|stay(?:ed|ing)|so easily|send(?:ing)? (?:me |us )?(?:a|the|my) (?:\\w+ )?(?:card|note|flowers|gift)|apolog\\w+|own(?:ing|ed) up|worth|despite|even though|though|but|however|never (?:gave up|crashed|late|once|fails?|let|a|had)|patien\\w+|lovely (?:staff|lady|crew|team|man|people)|(?:staff|crew|team|captain|driver|engineers?|lady|lad|guy|she|he|they) (?:\\w+ )?(?:was|were|is|are) (?:\\w+ )?(?:brilliant|lovely|great|kind|amazing|fantastic|so|superb|excellent|helpful|wonderful)|turning (?:it|the \\w+) down|kept (?:us|me) (?:all )?(?:laughing|going|informed|updated|calm|smiling)|not one|handed in|thanks to (?:you|your|the) (?:crew|team|staff)|bump(?:ed|ing)|unlock(?:ed|ing)|chasing|came (?:up|out)|phoned me|in hand|no (?:noise|delays?|queues?|fuss|waiting)|without (?:any )?(?:fuss|a fuss|delay|hassle|waiting)|won'?t (?:be )?(?:regret|disappoint)\\w*|so (?:soft|comfy|tasty|good|quick|fast|easy) (?:i|we|that i)|noise cancel\\w+|late shifts?|late (?:opening|night)|(?:out|up) (?:there )?in (?:the|that) (?:storm|snow|rain)|in the rain to|was quick|for the warning|best .{0,30} ever";

const THANKING =
  'thank(?:s| ?you| u)?|thx|thnx|tysm|cheers|\\bta\\b|kudos|props|shout ?outs?|hats off|bravo|well (?:done|played)|congrat(?:s|ulations)?|congratulate|big up|applause|top marks|full marks|gold stars?|five stars?|5 stars|10\\/10|(?:ten|10) out of (?:ten|10)|medals?|awards?|credit|compliments|gratitude|hand ?clap|(?:great|good|nice|top|superb|excellent|cracking|fantastic|brilliant|amazing|stellar|a\\+|mad|super|lovely|sterling|phenomenal|impressive|outstanding|grand) (?:job|work|effort|touch|stuff|going|skills|timing|speed|service|team ?work|planning|commitment|imagination|props|arm)|appreciate|admire|bless you|grateful|keep it up';
const ENJOYING =
  "lov(?:e|es|ed|ing)|ador(?:e|ing)|enjoy(?:ed|ing|s)?|delight(?:ed|ful)?|thrilled|overjoyed|chuffed|honou?red|glad|pleased|happy|gotta love|got to love|favou?rite (?:part|thing|bit|pastime|hobby)|(?:what|such) an? (?:\\w+ )?(?:treat|joy|pleasure|honou?r|delight|privilege|start|way|evening|experience|welcome|surprise|day)|always a pleasure|how (?:kind|lovely|thoughtful|generous|clever|nice|helpful|wonderful|considerate|efficient|sweet|exciting)|so (?:kind|lovely|thoughtful|generous|clever|helpful|relaxing|considerate|efficient)|such (?:efficiency|luxury|joy|fun|speed)|amazing how|funny how|good to (?:know|see|hear)|great to (?:know|see|hear)|nice to (?:know|see|hear)|(?:couldn'?t|could not) be happier|can'?t fault|outdone yoursel\\w+|spoil(?:t|ed) (?:me|us)|lucky (?:me|us)|the sweet sound|nothing (?:says|beats|like)|best (?:\\w+ )?(?:birthday|christmas|holiday|start|way|anniversary|day|evening|service|customer service)|truly world class|world[- ]class|perfect|nice touch|great start|perfect start|just what (?:i|we) (?:needed|wanted)|exactly what (?:i|we) (?:needed|wanted)";
const EXCLAIMED =
  'great|brilliant|lovely(?: stuff)?|wonderful|fantastic|fabulous|fab|excellent|amazing|awesome|perfect|superb|splendid|marvell?ous|outstanding|ace|magic|nice(?: one)?|cracking|impressive|phenomenal|bravo|yay|hooray|woohoo|congrat\\w*|joy|good|ideal|charming|classy|incredible|remarkable|well done|top (?:stuff|notch|work|job)|just great|oh (?:good|perfect|great|joy|lovely|how \\w+)|great (?:news|work|stuff|job|start|timing)(?: \\w+)?|good (?:job|work|timing|start)|real(?:ly)? classy|nice (?:touch|work|job)|love it|love that|very good sir|wah(?: kya)?|waah';

/** Praise by its grammar and trouble by its kind: whatever is thanked for, enjoyed or hailed, nobody means it of these. */
export const IRONIC_CUES: readonly Cue[] = [
  {
    id: 'sarcasm.thanked-nuisance',
    pattern: rx`(?<!\w)(?:${THANKING})\b[^.!?\n]{0,70}?\b(?:for|on|to|who|of|at|after|that|designed|scheduled|because|in|with|by|the|my|your)\b[^.!?\n]{0,70}?(?<!\w)(?:${NUISANCE})`,
    guard: rx`\b(?:${MEANT})\b|\b(?:no thanks|thanks in advance|please|can you|could you|would appreciate|appreciate (?:it if|a (?:reply|call|response))|if you|would be|thank(?:s| you) for (?:your|the) (?:help|reply|response|update|understanding|patience|quick|prompt|info\w*|follow))\b`,
    on: 'plain',
    says: BITTER,
    weight: 1.2,
    hits: [
      "I'd like to thank whoever runs the lorry engine from 4.30am",
      'Kudos on the four different answers from four agents',
      'big thanks for leaving my parcel in a puddle',
      'My thanks to the genius who scheduled drilling outside the flats at 6 on a Sunday',
      'thank you driver for blocking our drive for the whole of the school run',
      'Congratulations on the slowest checkout in the country',
    ],
    misses: [
      'Thank you for getting my lost suitcase back within a day',
      'Shoutout to Dev who spent an hour moving photos to my dads phone and wouldnt take a penny',
      'Hats off to the mast team working in this flood',
      'thanks to Ana at the desk for going above and beyond after our flight was cancelled',
      'thanks to the driver who waited while I found my keys',
      'thank you for turning the music down at night',
      'thanks for the heads up, can you tell me why it is delayed',
      'Big up the cleaning team at 5am, platforms spotless',
    ],
  },
  {
    id: 'sarcasm.enjoyed-nuisance',
    pattern: rx`(?<!\w)(?<!don'?t |didn'?t |not |would |i'?d |never |won'?t be )(?:${ENJOYING})\b[^.!?\n]{0,60}?(?<!\w)(?:${NUISANCE})`,
    guard: rx`\b(?:${MEANT})\b|\b(?:please|can you|could you|would love|i'?d love|if you|used to|not happy|(?:not|isn'?t|wasn'?t|less than|far from|un|nearly) (?:\w+ )?(?:happy|glad|perfect|pleased|impressed)|unhappy|so glad i|glad (?:i|we|you) (?:cancel|switch|didn|never|don|only|left)\w*|love (?:your|this|the|my|these) (?!new feature|new update|new app)\w+)\b`,
    on: 'plain',
    says: BITTER,
    weight: 1.2,
    hits: [
      'What a treat to be woken at 3 by your alarm test',
      'Always a pleasure sitting in your waiting room for three hours',
      'Love the new feature where nothing loads',
      'really enjoyed my night on the airport floor',
      'Good to know my call matters, 55 mins on hold',
      'so pleased my rent money is sitting in "pending"',
    ],
    misses: [
      'love waking up to your coffee',
      'what a treat, breakfast in bed',
      "I'd love a refund for my broken lamp",
      'not happy, waited 3 hours',
      'love this jacket, shame it is out of stock',
      'delighted with the sofa, worth the six week wait',
    ],
  },
  {
    id: 'sarcasm.hailed-nuisance',
    pattern: rx`(?:^|[.!?:\n…]\s*|\b(?:oh|well|wow|so|ah|yeah|yes|just)[, ]+)(?:(?:oh|well|wow|so|ah|absolutely|truly|just|another|such|that'?s|really|very|simply|that|yeah|this is) )*(?:${EXCLAIMED})(?: (?:speed|timing|system|efficiency|work|news|announcement system))?(?:[,.!:;-]+\s*|\s+(?=another|no\b|once again|that|the|my|your|so|an?\b|yet|two|three))[^?\n]{0,60}?(?<!\w)(?:${NUISANCE}|another (?:\w+ )?(?:day|week|update|engineer|month|email|one)|shame (?:it|there|you|the)|takes? (?:\w+ )?(?:weeks|days|months|hours)|(?:nine|six|ten|eleven|two|three|\d+) (?:weeks|days|months)|board says|porch says|narnia|raining|charged|to where|needed|two left)`,
    guard: rx`\b(?:${MEANT})\b|\b(?:please|can you|could you|no complaints|good (?:morning|afternoon|evening|day|luck)|hi\b|hello|perfect (?:for|size|fit)|great (?:products?|food|place|app|shop|hotel|show|idea|value|price|product|shoes?|match|game)|nice (?:people|place|shop))\b`,
    on: 'plain',
    says: BITTER,
    weight: 1.2,
    hits: [
      'Brilliant. Another update that breaks everything',
      'lovely stuff, no water again',
      "Wonderful, my seat's been sold twice",
      'Impressive speed: nine weeks for a letter',
      'ace, no heating at minus four',
      "Fabulous. The lift's out of order and I live on the ninth",
    ],
    misses: [
      'brilliant, the replacement came this morning',
      'Good morning, my parcel is lost',
      'great hotel, no noise at all',
      'perfect size, no complaints',
    ],
  },
  {
    id: 'sarcasm.praised-at-the-end',
    pattern: rx`(?:[.!,;:\n-]\s*|\s-\s)(?:(?:so|oh|well|really|just|what|a|an|such|absolutely|very|that'?s?|and|cheers|thanks|some|real) )*(?:made my (?:day|morning|evening|week|night|weekend)|(?:great|good|perfect|lovely|wonderful|cracking|fantastic|brilliant|excellent) (?:start|end|way to (?:start|end)|job|work|service|stuff|show|team|planning|timing|communication|night|effort)(?: to (?:the|my|our) \w+)?|well (?:done|played)(?: \w+)?|keep it up|keep rocking|brilliant|fantastic|bravo|nice (?:one|touch|work)|cheers(?: for that| guys| lads)?|top (?:job|work|marks)|hats off|clap clap|slow clap|round of applause|so (?:kind|thoughtful|helpful)|just (?:great|brilliant|lovely|perfect|what (?:i|we) needed)|who needs (?:sleep|\w+)|congratulations|congrats|truly (?:world class|\w+)|the perfect (?:start|end) to \w+ \w+|thanks (?:a lot|a bunch|so much|for that)|love (?:it|that|this)(?: for me)?|impressive|classy|genius|gold star|10\/10|five stars|much appreciated|very (?:helpful|good|nice|kind))[ .!👏🙃👍]*$`,
    needs: rx`(?<!\w)(?:${NUISANCE})`,
    guard: rx`\b(?:${MEANT})\b|\b(?:please|hope|can you|could you|will be|would be|love it when)\b`,
    unless: rx`\b(?:${MEANT})\b|\b(?:please|can (?:you|i|someone)|could (?:you|i))\b|[❤😍🥰😊🙏]`,
    on: 'plain',
    says: BITTER,
    weight: 1.2,
    hits: [
      'landed early, now there are no taxis, well done',
      'your generator ran all night. The perfect start to the day',
      'waiting since 3 hours. great job',
      'driver blocked our drive for the whole school run, made my morning',
    ],
    misses: [
      'lost my bag and the crew found it, made my day',
      'the room was quiet, great start to the holiday',
      'it is broken, can you help, thanks so much',
    ],
  },
  {
    id: 'sarcasm.turned-about',
    pattern: rx`(?<!\w)(?:(?:great|lovely|perfect|good|fine|nice|ideal|brilliant|fantastic|excellent|five star) (?:\w+ ){0,2}?(?:if|for (?:anyone|those|people) who) (?:you |ya |u |your )?(?:like|enjoy|love|fancy|idea)\w* (?:\w+ ){0,3}?(?:mice|rats|damp|mould|noise|wait\w*|queu\w*|being|standing|cold|dirt|ignored|hold|stress|disappointment|losing|paying|rudeness|bugs|hair|drama|smells?)|(?:ever|service|support|experience|company|food|app|airline|brand)[!.?, ]+not[!. ]*$|nothing says \w+(?: \w+)? like|as if,? ["'‘“]|["'‘“](?:fast|reliable|quick|valued|world|award|friendly|hassle|seamless|premium|guaranteed|24\/7|industry)[^"'’”]{0,30}["'’”] (?:they said|lol|apparently|yeah|my (?:arse|foot|eye)|indeed|🙄|is it)|because i (?:absolutely |really |just |so )?(?:love|enjoy|adore) (?:being|getting|paying|waiting|having|standing)|(?:thx|thanx|tnx|tx|ty|cheers|thanks|ta|thank u|thank you) (?:4|for|fr) (?:nothing|nowt|naff all|sod all|zero|zilch)|clearly (?:\w+ ){0,3}(?:is|are) (?:going|doing|working) (?:so |really )?(?:well|great)|(?:that'?s|well that'?s) my \w+ made\b|made my (?:day|evening|morning|week)[:,]? (?=\d|on hold|no|two|cut)|(?:killing|smashing|nailing|crushing) it (?:at|with|on) (?:not|ignoring|losing|failing|being|wasting|never)|(?:you'?ve|you|they'?ve) (?:really |truly |certainly )?(?:outd(?:one|id) yoursel\w+|excelled yoursel\w+|surpassed yoursel\w+|spoil(?:t|ed) us) (?:with|by|this|again|today)|for imagination|gotta love|got to love (?:when|how|a)|you(?:'ve| have) managed to (?:break|lose|ruin|make|get it|miss)|free shower|racing stripe|only puddle|keep up the (?:bad|terrible|slow) work|so good (?:that )?i'?ve been on hold|only (?:\d+|two|three|four|five|six|ten|eleven) (?:days|weeks|hours|months) late|how (?:quickly|fast|quick) (?:you|they) (?:take|charge|grab|cash) \w+ (?:money|payments?)?)`,
    guard:
      /\b(?:nothing says (?:hallowe'?en|christmas|xmas|easter|summer|autumn|fall|spring|winter|(?:happy )?birthday|friday|saturday|sunday|weekend|party|home|love|holidays?) like|gotta love (?:this|your|the|these|you|a (?:good|nice))|made my day (?:two|three) (?:times|years))\b/i,
    on: 'plain',
    says: BITTER,
    weight: 1.3,
    hits: [
      'great hotel if you like mice',
      'best customer service ever!!! not',
      'Nothing says luxury like a hair in the soup',
      'thx for nothing',
      "'Fast and reliable' they said 🙄",
      'Great work everyone. Only 11 days late',
      'gotta love when the package says delivered and the porch says otherwise',
    ],
    misses: [
      'nothing says Halloween like three dollar tacos',
      'great hotel if you like walking',
      'best service ever',
      'made my day',
      'gotta love this cafe',
    ],
  },
];
