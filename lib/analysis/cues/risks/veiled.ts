import type { Cue } from '../../cue';
import { KIN, LAUGHTER, rx, STAFF, YOUR } from '../pattern';

const DESPAIR: Cue['says'] = ['flag:self_harm', 'intent:distress', 'emotion:despair'];
const MENACE: Cue['says'] = ['flag:threat', 'intent:threat', 'emotion:anger'];
const LAUGH = rx`(?:${LAUGHTER})`;
const THEIR_PERSON = `(?:(?:${YOUR}|that|the|this) (?:\\w+ ){0,3}?(?:${STAFF}|girl|woman|lady|lad|bouncer|inspector|director|barista|collector|bailiff)|[a-z]+ (?:on|in|at|from) (?:the )?(?:tills?|deliveries|reception|returns|desk|support|night desk|counter|door))`;

/** Grave things that take two signs to understand: each row names one and needs the other. */
export const VEILED_CUES: readonly Cue[] = [
  {
    id: 'self-harm.leaving-things',
    pattern: rx`\b(?:(?:giv(?:e|en|ing)|gave|handed|left|leav(?:e|ing)|pass(?:ed|ing)?) (?:\w+ ){0,4}?(?:away|to (?:my|a|the|his|her|someone|somebody)|for free)|(?:can|should) (?:go to|have) (?:my|the|it)|passwords?|(?:put|left|got) (?:all )?(?:the|my|his|her) (?:papers?|documents|keys)|cat sitter|clear(?:ed|ing) (?:out )?(?:my|his|her|the) (?:room|flat|desk|phone|things)|cancell?ed everything|(?:someone|somebody) (?:else )?(?:feed|look after|take) (?:the|my))\b`,
    needs: rx`\b(?:don'?t need|dont need|won'?t need|wont need|no more fight|where i'?m going|where im going|(?:saying|said|like) (?:\w+ )?(?:good ?)?bye|for good|understand (?:one|some) day|so they (?:won'?t|wont|don'?t)|feels? (?:calm|peaceful|lighter|right)|log(?:ging)? off|wrote (?:them|letters?|it (?:all )?down|(?:to )?(?:everyone|my|each))|written my|weight round|burden|very tired|so tired|i'?m scared|im scared|no use|not (?:be )?need(?:ed|ing))\b`,
    unless: LAUGH,
    says: DESPAIR,
    hits: [
      'gave his records away and now he is saying bye to people. im scared',
      'free to a good home, given my plants to my neighbour, dont need them where im going',
      'cancelled everything, feels calm',
    ],
    misses: [
      'giving away an old sofa, collection only',
      'gave my spot to my sister, moving house',
      'I wrote a long note and forgot the password',
    ],
  },
  {
    id: 'self-harm.no-tomorrow',
    pattern: rx`\b(?:(?:won'?t|wont|not going to|not gonna|no longer|don'?t|dont|shan'?t) (?:be )?(?:need(?:ing)?|matter(?:ing)?|using|wanting|asking) (?:\w+ ){0,4}?(?:(?:after|past|from) (?:today|tonight|tomorrow|this|the)|again|(?:to me )?(?:any ?more|soon)|where)|(?:done|over|finished|all over|sorted|out of (?:your|everyone'?s|their|the) (?:hair|way|lives?)) (?:by|after|come) (?:tonight|tomorrow|sunday|monday|the (?:weekend|morning)|this)|stopped planning|(?:soon )?there (?:won'?t|wont) be (?:a |any )?(?:me|one|anyone|anybody)\b|there will be (?:nobody|no ?one)|(?:tomorrow|world|version|place)\b[^.!?]{0,20}\b(?:without me|minus (?:me|him|her)|i'?m not in|im not in)|won'?t be (?:a )?problem (?:after|much|any)|(?:don'?t|dont|can'?t|cant) (?:think i'?ll|think ill|see me|picture) (?:\w+ )?(?:see|make|reach|be)\w*|(?:wont|won'?t|not gonna|not going to) make (?:it to )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|tomorrow|the weekend|christmas|spring|summer|my next)|if i (?:don'?t|dont) reply after|(?:one|last) (?:ticket|single|trip)\b[^.!?]{0,40}no return)\b`,
    guard: rx`\b(?:membership|subscription|plan|contract|moving|holiday|emigrat\w*|this (?:branch|shop|store|app)|branch|sale|in stock|bus|train|in time|work|party|game|match|deliver\w*|sign for|switch\w*|the discount|code)\b`,
    unless: LAUGH,
    says: DESPAIR,
    hits: [
      'ill be out of everyones hair by sunday',
      "i've stopped planning past friday",
      'the world would be quieter minus him',
      'soon there wont be a me to bill',
    ],
    misses: [
      "I won't be needing the membership after this month, we're moving",
      "I won't make it to the sale on Friday",
    ],
  },
  {
    id: 'self-harm.weight',
    pattern: rx`\b(?:(?:a |just |such a )?(?:(?:weight|burden|millstone) (?:on|to|round|around)\b|waste of space|dead weight)|(?:everyone|everybody|they|she|he|we|my (?:kids|family|wife|husband|mum|${KIN}))(?:'?d| would| wud| will|'?ll)? (?:all )?(?:cope|manage|breathe|sleep|live|be|do|get on) (?:\w+ )?(?:easier|better|happier|fine|quieter|cheaper|lighter)|if it w(?:asn'?t|eren'?t|asnt|erent) for me|(?:what|who) (?:a|is a|am i|use is a|good is a) (?:\w+ )?(?:man|woman|father|mother|dad|mum|person)? ?(?:like (?:that|me)|for any ?more)|life cover|(?:would|does|did|will) (?:anyone|anybody|even one person|one person|a soul) (?:even )?(?:notice|check|care|miss|come))\b`,
    needs: rx`\b(?:me|i|i'?m|im|my|once (?:he|she)|(?:him|her)(?:self)?|he'?s|she'?s)\b`,
    guard: rx`\b(?:(?:paid|pay|pays|paying) (?:out )?(?:on|for) (?:\w+ ){0,3}life cover|(?:quote|premium|renewal|price|cost)[^.!?]{0,20}life cover|weight (?:loss|limit|allowance|of (?:the|your)|watchers|training)|(?:lost|lose|gain\w*|my|the|kg|overweight) weight|burden of proof|tax burden|sleep (?:\w+ )?better (?:on|with|since|in|now)|breathe (?:\w+ )?(?:easier|better) (?:with|since|now|after) (?:your|the|this|it)|mattress|duvet|pillow|(?:excess|extra|body|parcel|carry) weight)\b`,
    unless: rx`(?:${LAUGHTER})|\b(?:mattress|suitcase|parcel|courier|dumbbells?|pillow|baggage|kilos?|kg)\b`,
    says: DESPAIR,
    hits: [
      "she says she's a weight round everyone's neck",
      "i know they'd all manage better, i really do",
      'would anyone even notice if i went quiet',
    ],
    misses: [
      'my case is over the weight limit',
      'we all sleep better on your mattress',
      'you paid out on my dads life cover and took a fee off',
    ],
  },
  {
    id: 'self-harm.edge',
    pattern: rx`\b(?:(?:stand|stood|standing|sat|sit|sitting|come|go|went|walk(?:ed|ing)?|been|bin|parked|drive|driving) (?:\w+ ){0,5}?(?:bridge|edge|ledge|roof|balcony|railings?|cliffs?|pier|tracks|end of (?:the|your|ur) platform|top (?:floor|deck) of the)|nearly (?:didn'?t|did not|didnt) (?:step|come|turn|go) (?:back|home|round)|let the trains go by|looking (?:down )?(?:at|over) the (?:water|drop|edge|river|tracks))\b`,
    needs: rx`\b(?:i|i'?m|im|me|my|ive|i'?ve)\b`,
    guard: rx`\b(?:delay\w*|queue|photo|view|picnic|tourist|fishing|dog walk|walk the dog|signal|broke down|stuck|bus stop|wedding|concert|sunset|holiday|beautiful|lovely|gorgeous|ice cream|chips)\b`,
    unless: rx`(?:${LAUGHTER})|\b(?:sunset|view|picnic|fishing|gorgeous|chips|stuck|delay\w*|cancel\w*|steward|festival|parking)\b`,
    says: DESPAIR,
    hits: [
      'ive been sat on the roof for an hour, you seem kind',
      'I come to the end of your platform and let the trains go by',
    ],
    misses: ['stuck on the bridge for an hour, train delayed', 'I walked along the pier with chips, lovely'],
  },
  {
    id: 'self-harm.spent',
    pattern: rx`\b(?:(?:no|not|havent|haven'?t|hasn'?t|nothing|nuthin|nowt) (?:\w+ ){0,4}?(?:(?:fight|strength|day)(?: left)? in (?:me|him|her)|more fight|left in (?:me|him|her|the tank))|or another day$|(?:so|very|just|really|too) (?:so )?tired (?:of (?:pretend\w*|it all|everything|this life|being)|and i'?(?:ve| have))|(?:cba|can'?t be bothered|don'?t care about|tired of|bored of|stopped) (?:exist\w*|living|being alive|being a person|waking up|eating|caring)|can'?t do (?:one more|another) (?:day|night|week|month|monday|morning)|cant do (?:one more|another) (?:day|night|week|month|monday|morning)|(?:last|only) (?:try|hope|thing keeping)|only reason (?:i'?m|i am|i) (?:\w+ )?(?:here|alive|breathing|left|get(?:ting)? up|carry(?:ing)? on|keep(?:ing)? going|wak(?:e|ing) up|go(?:ing)? on|hold(?:ing)? on)|count\w* the reasons|(?:want|going|ready|rather) (?:to )?(?:be|go) (?:wherever|with|to|where) (?:he|she|they|him|her) ?(?:is|are|went)?\b|(?:shouldn'?t|should not|don'?t think i should|not safe to|scared to) be (?:on my own|alone|by myself|left alone)|(?:he|she)(?:'s| has|'d) (?:said )?(?:she'?s |he'?s )?had enough of (?:it all|everything|life|living)|don tire for (?:this )?life|body can give up|(?:bought|got|found) (?:the )?(?:blades|rope|pills) again|been clean \w+ (?:yrs|years|months|weeks))\b`,
    guard: rx`\b(?:(?:tired|bored) of living (?:out|in|on|with|off|next|like)|nothing left in (?:stock|the (?:shop|box|jar|bag|sale))|stopped eating (?:meat|here|there|at|dairy|bread|sugar)|no(?:t)? (?:\w+ )?(?:day|strength) (?:delivery|left to|to (?:return|claim)|returns?)|last try (?:at|with|before i)|only hope (?:of|for) (?:getting|a refund)|waiting|next day|same day|another day (?:of|in|at|on|without|late|goes|passes)|extra strength|full strength)\b`,
    unless: rx`(?:${LAUGHTER})|\b(?:coffee|season|series|gym|marathon|deliver\w*|broadband|buffer\w*)\b`,
    says: DESPAIR,
    hits: [
      'I am very tired and I have no more fight left in me',
      'cba existing any more',
      'i dont think i should be on my own tonight',
      'I want to be wherever she is',
      'cant do one more night of this',
    ],
    misses: [
      'the only reason to dress up is the cheap burgers',
      'not a day late, thank you',
      'stopped eating meat and love your range',
      'nothing left in stock',
    ],
  },
  {
    id: 'self-harm.worried-for',
    pattern: rx`\b(?:(?:phone|mobile)(?:'s| is)? (?:off|going to voicemail)|(?:isn'?t|not|won'?t|wont) (?:answering|replying|picking up|answer|reply)|(?:can|could) (?:you|anyone|someone|somebody) (?:please )?(?:ring|check on|find|reach|trace|contact|see (?:his|her|their) location)|(?:i'?m|im|we'?re) (?:really |so )?(?:scared|frightened|worried) (?:for|about)|don'?t know who to (?:tell|ring|call))\b`,
    needs: rx`\b(?:(?:he|she|they|my \w+|mate|friend|user) (?:has |have |'s )?(?:\w+ )?(?:said|says|wrote|written|posted|posting|put|keeps (?:saying|posting))\b[^.!?]{0,80}\b(?:enough|bye|goodbye|end|gone|without|minus|out of the way|sorry|alone|go|christmas|be here|point|no more|exist|better off|tired|tonight|last)|gave (?:\w+ ){1,3}away|saying (?:good)?bye|last (?:post|message) )\b`,
    guard: /\b(?:driver|courier|engineer|seller|parcel|order|refund|landlord|your (?:team|staff|agent))\b/i,
    says: DESPAIR,
    hits: [
      "can someone check on my mum please, she posted that she's had enough",
      "he isn't answering and his last post was a goodbye",
    ],
    misses: [
      'can someone ring me, he said the engineer would be here',
      'your driver is not answering, she said tonight',
    ],
  },
  {
    id: 'threat.whereabouts',
    pattern: rx`\b(?:parks?|parked|gets? the (?:\S+ )?(?:bus|train|tram)|walks? (?:home|past|her dog|his dog|the dog|to)|does (?:the )?(?:lates|nights|earlies|mornings|tuesdays|sundays)|clocks? off|finish(?:es)? (?:at|work|late|her|his)|(?:tags|posts) her|which (?:bus|road|street|school)|every lane|(?:his|her) (?:reg|plate|car|route|bus|gym|street|road|round|shift|shifts|local|address|house|kids|school|dog)|smoke break|does (?:her|his) (?:shopping|shop)|lives? (?:on|in|at|near|by|round|opposite))\b`,
    needs: rx`\b(?:just say\w*|jus say\w*|on (?:his|her|their) own|alone|isn'?t (?:it|he|she)|doesn'?t (?:he|she)|doesnt (?:he|she)|hasn'?t (?:he|she)|i'?ve (?:his|her|seen|nothing)|nothing on this|better (?:change|watch|be careful|look)|be seeing|silly (?:girl|boy|man|woman)|sick of (?:her|his)|so do my|tell (?:him|her|\w+ (?:on|in|at|from)) i|brakes|careful|watch (?:out|herself|himself|her|his)|won'?t like|having a word|know(?:s)? (?:his|her|where he|where she|where they)|we know|my (?:brothers?|cousins?|mates|lads|boys)|regret|soon|blocked me|banned me|see how|funny (?:that|how))\b`,
    guard:
      /\b(?:mum|dad|nan|gran|son|daughter|my (?:wife|husband|partner|neighbour))\b|\bi (?:park|walk|live|finish)|thank|angel|lovely man|lovely woman|great|legend|raise\b/i,
    unless: rx`(?:${LAUGHTER})|\b(?:angel|legend|give (?:him|her|that (?:man|woman|lad|girl)) a raise|never late|thank (?:him|her|you)|brilliant|police|report(?:ed|ing)?)\b`,
    says: MENACE,
    hits: [
      'that lad on the night desk gets the late bus home. on his own. just saying',
      'ask your receptionist does she still park behind the church. tell her to be careful',
      'the manager walks her dog by the canal doesnt she, alone',
    ],
    misses: [
      'my mum lives near your shop and walks home alone',
      'he does the late shift, legend, give that man a raise',
    ],
  },
  {
    id: 'threat.brave',
    pattern: rx`\b(?:(?:see|find out|wonder|show (?:me|us)|let'?s see|we'?ll see) (?:\w+ )?(?:how|if) (?:brave|tough|hard|big|funny|clever|smart|mouthy|cocky|bold|safe|smug|lippy) (?:\w+ )?(?:you|u|ya|ye|yous|he|she|they|your \w+|ur \w+)|(?:brave|hard|tough|safe|big) (?:man )?behind (?:a|ur|your|that|the) (?:screen|counter|desk|keyboard|badge|glass|phone)|(?:say|tell|repeat|try) (?:that|it|this) to my face|face to face (?:and|then|next|with)|when (?:its|it'?s|we'?re|were|i'?m|im) (?:face to face|stood in front|in front of|outside)|come out(?:side)?(?: and (?:say|face|meet)| then| of hiding)|done talking|talking is over|time for talk\w* is over|hands not emails|fists not|not (?:be )?answerable for (?:what|my)|won'?t be (?:held )?responsible for (?:what|my)|can'?t be (?:held )?responsible for what i)\b`,
    guard:
      /\b(?:chatbot|chat bot|the bot|interview|meeting|speak face to face|appointment|zoom|video call|quiz|match|game|season)\b/i,
    unless: LAUGH,
    says: MENACE,
    hits: [
      "let's see how brave they are tomorrow",
      'see how tough he is outside',
      'say that to my face',
      "i won't be responsible for what i do",
    ],
    misses: ['your chatbot is brave behind a screen', 'can we speak face to face at an appointment'],
  },
  {
    id: 'threat.someone-hurt',
    pattern: rx`\b(?:(?:some ?(?:one|body)|some1|people|one of (?:you|them|yous|ur|your)|staff)(?:'?s| is| are|'?ll| will| could| might)? (?:all )?(?:gonna|going to|goin to|gunna|bound to|be|get)? ?(?:get |be |end up )?(?:hurt|killed|injured|battered|knocked out|bleeding|a slap|in hospital|pay in (?:blood|kind))|pay in blood|goes? home (?:on|in|without)|own two legs|(?:enjoy|keep|say (?:good)?bye to) (?:(?:his|her|your|their|ur) )(?:teeth|legs|kneecaps|face|fingers|windows|car|van)|(?:new|needs? a) (?:car|set|pair|face|windows?|teeth|jaw)\b(?= (?:n|and|or) a)|(?:putting|put|throw|throwing|shove|shoving) (?:him|her|that|your|the) (?:\w+ )?(?:${STAFF}|inspector|bouncer)? ?(?:under|through|off|in front of|into) (?:the|a|that|his)|(?:lose|lost|cut off|break) (?:\w+ )?fingers|on the news when|kick(?:ing)? (?:\w+ )?doors? (?:in|down)|something in my hand|lobbed back at|(?:letting|let|set|setting) (?:the|my) dogs? (?:on|loose on|have|at|out on)|meet (?:the|my) dogs?|(?:dogs?|rottweiler|alsatian)\b[^.!?]{0,30}(?:haven'?t|hasn'?t|not) (?:been )?(?:fed|eaten)|(?:dogs?|rottweiler|alsatian)\b[^.!?]{0,40}(?:bailiff|collector|next (?:man|driver|one)))\b`,
    guard:
      /\b(?:step|stairs?|tile|pavement|pothole|junction|crossing|road|speed\w*|driv(?:es|ing)|ladder|shelf|shelves|wire|wiring|cable|lid|hole|floor|ice|icy|wet|slip\w*|trip\w*|fix (?:it|this|that)|unsafe|dangerous|before (?:it|you)|escalator|lift|ride|slide|barrier|brakes|engineer|staff are being hurt)\b/i,
    unless: rx`(?:${LAUGHTER})|\b(?:step|pavement|pothole|speeding|trip hazard|health and safety|unsafe|dangerous|loose|trolleys?|(?:shopping )?carts?|railings?|pallets?|kerb|curb|fixes|left (?:about|around|lying))\b`,
    says: MENACE,
    hits: [
      'someone is going to get hurt and it wont be me',
      'tell the bouncer to enjoy his teeth',
      'next bailiff will meet the dogs',
      'answer me or i come with something in my hand',
    ],
    misses: [
      'the sign over your door is loose, someone could get hurt',
      'one of your staff will get hurt if nobody fixes the shelf',
      'someone is going to get hurt on that step',
      'somebody will get killed if he keeps speeding past the school',
    ],
  },
  {
    id: 'threat.property-hint',
    pattern: rx`\b(?:(?:one|a|single|wee) (?:brick|match|spark|lighter|stone|rock)\b|(?:brick|match|petrol|lighter)s? (?:is|are|costs?) (?:cheap|easy|\w+p\b)|catch(?:es)? (?:fire )?(?:so )?(?:easily|easy|quick(?:ly)?|fast)|hope (?:you'?re|ur|your|youre|it'?s|its|the \w+ is) (?:well |fully )?insured|new windows|(?:when|if) (?:your|ur) (?:vans?|cars?|lorr(?:y|ies)|trucks?) (?:won'?t|wont|don'?t|dont) start|no cameras|(?:got|have|has|lovely|nice) (?:\w+ )?glass (?:doors?|front|windows?)|fences? (?:are|is) low|moved after the fire|(?:watch|see) what happens (?:to|at|when|if|next)|happens? to (?:that|your|ur|those|the) (?:nice |lovely |new |shiny )*(?:sign|window|shop|van|car|building|office|front|place|depot|yard)s?)\b`,
    needs: rx`\b(?:you|your|u|ur|yous|that|those|office|shop|depot|store|i)\b`,
    guard:
      /\b(?:match (?:day|made|tonight|on|ticket|report|the|my)|(?:football|perfect|colour|good|exact|rugby|one|a) match (?:for|at|in|on|and|was|to)|brick (?:oven|wall|set|of)|one (?:brick|rock|stone),? (?:and )?one|pillows?|mattress|bed|bread|loaf|cake|scones?|lego|safety|hazard|unsafe|trustpilot|score|rating|shares|sales|customers|stock price|reviews?|fitted|fitting|install\w*|quote|double glazing|insurance (?:quote|policy))\b/i,
    unless: rx`(?:${LAUGHTER})|\b(?:lego|trustpilot|ratings?|glazing|fitted|installed|engineer|kick ?off|football|school)\b`,
    says: MENACE,
    hits: [
      "all that cardboard. one match. hope you're insured",
      'pay me or watch what happens to that nice new sign',
      'it would only take one brick and i would sleep fine',
      'last lot that ignored me are paying for new windows',
    ],
    misses: [
      'new windows fitted, thank you',
      'watch what happens to your trustpilot score',
      'a perfect match for my curtains',
      'your beds: one brick, one pancake',
    ],
  },
  {
    id: 'threat.come-in-person',
    pattern: rx`\b(?:(?:i|we|imma|ima)(?:'?ll| will|'?m| am|'?re| are|'?d)? ?(?:be )?(?:com(?:e|ing)|comin|outside|round the corner|on (?:my|our) way|pay(?:ing)?|visit(?:ing)?|see(?:ing)? (?:you|u|him|her|them)|find (?:you|him|her|them)|meet|enter)|i do visits|(?:i|we) know how to find|see (?:yous|you|u) (?:all )?(?:very )?soon|i go enter|we go enter)\b`,
    needs: rx`\b(?:not (?:come )?(?:on my own|alone|by myself)|in person with|or (?:i|we) come|with (?:my|the|some) (?:boys|brothers?|cousins?|uncles?|lads)\b|nobody go|wan see madness|you have until|until (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|don'?t do reviews|dont do reviews|put hands on|third from|saved (?:it|the photo|her|his)|need(?: a)? address|soldier|army|prison|inside before|took (?:everything|my)|taken everything|the trolleys|hide|hiding|open the (?:shop|door) and|i swear|before i do|very angry|do something about it)\b`,
    guard:
      /\b(?:(?:said|says|told me|promised) (?:that )?i(?:'?d| would|'?ll| will) (?:meet|see|find)|collect|refund desk|return (?:it|them)|court|tribunal|to (?:buy|try|shop)|suits?|brunch|lunch|open|booked?|party|trading standards|police|placards?|flasks?|protest|march|excited|can'?t wait|fitting)\b/i,
    unless: rx`(?:${LAUGHTER})|\b(?:suits?|brunch|placards?|protest|petition|small claims|excited|can'?t wait|birthday|sale|scones?)\b`,
    says: MENACE,
    hits: [
      "come out then. i'm round the corner and i've not come alone",
      'i know how to find people. you have until Monday',
      'i dont do reviews i do visits',
    ],
    misses: [
      "my horoscope said i'd meet somebody. it was the man who took my armrest",
      "we're coming with my brothers on Sunday for suits",
      "I'll be outside with placards, do not hide",
    ],
  },
  {
    id: 'threat.to-their-person',
    pattern: rx`\b${THEIR_PERSON}(?:'?s| is| are|'?ll| will)? (?:\w+ ){0,3}?(?:better (?:change|watch|pray|hope|run|hide|not)|gonna (?:need|wish|learn|bleed|limp|cry)|going to (?:need a|wish|learn|bleed|limp)|needs? (?:teaching|a lesson|to learn|sorting|dealing with)|will (?:wish|learn|bleed|limp|know about it)|has (?:it|this) coming|will get (?:his|hers|theirs|what)|gets? (?:his|hers|theirs|it lobbed|dropped|chinned|sparked))\b`,
    guard:
      /\b(?:how to|manners|training|respect|english|sign language|not (?:lose|change)|customer service|refund|the system|tips?|medal)\b/i,
    unless: LAUGH,
    says: MENACE,
    hits: [
      'Gareth on deliveries better change his route',
      'that woman is gonna need a new car',
      'your driver needs a lesson',
    ],
    misses: ['your staff needs to learn manners', 'the driver will get his tip'],
  },
];
