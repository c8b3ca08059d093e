import type { Cue } from '../cue';

const SOUR: Cue['says'] = ['sentiment:negative', 'emotion:disappointment'];

/** What everybody is owed anyway: wished for, or proposed, it is a reproach and no idea. */
export const WISH_OF_THE_OWED =
  /\b(?:(?:be|wd be) (?:really |so |quite |just )*(?:nice|great|good|lovely|cool|amazing|grand|fab) if (?:(?:you|ye|y'?all|they|somebody|someone|anyone|(?:your|my|our|the|these|those) (?:\w+ ){0,1}\w+) (?:(?:all|just|actually|even|ever|really|could|would) ){0,3}(?:turn(?:ed)? up|show(?:ed)? up|arrived?|came|come|got (?:here|there)|get (?:here|there)|listen(?:ed)?|bother(?:ed)?|be bothered|r(?:a|i)ng (?:the|my|our) (?:door)?bell|knock(?:ed)?(?: on)?(?: (?:the|my|our) doors?)?|repl(?:y|ied) to (?:my|our|an?y?|people'?s?) (?:\w+ )?(?:e?-?mails?|messages|dms?|calls)|read (?:the|my|our|their) (?:instructions?|notes?|emails?|address|messages?|sign|order)|ran on time|run on time|left on time|leave on time|did (?:its|your|their|the) jobs?|do (?:its|your|their|the) jobs?|answer(?:ed)? (?:the|your|ur|a|their) phones?|pick(?:ed)? up the phone)|(?:the|my|our|this|your) (?:[\w']+ ){1,9}?(?:wasn'?t|weren'?t|hadn'?t)\b)|wish (?:my|our) (?:\w+ ){1,3}(?:would|wd|could) (?:\w+ ){0,2}(?:get here|arrive|come|turn up|show up|load|be delivered)|(?:should|need to|ought to|might want to|may want to) (?:\w+ ){0,3}(?:answer(?:ing)?|pick(?:ing)? up|train(?:ing)?|teach(?:ing)?|repl(?:y|ying) to|respond(?:ing)? to) (?:your|ur|the|their) (?:\w+ )?(?:phones?|staff|drivers?|customers?|e?-?mails?|messages|dms|couriers?|people|calls|agents|reps|teams?|crew|employees|workers))\b/i;

/** Complaints that begin with a kind word or a joke: without these rows the kind word would make praise of them. */
export const IN_KIND_DRESS_CUES: readonly Cue[] = [
  {
    // Nobody who asks so wants to be told that the team will be asked.
    id: 'reproach.put-as-question',
    pattern:
      /\bdo (?:you|u|ye|yous|ya|y'?all|you (?:lot|guys|people)) (?:really|honestly|actually|seriously|genuinely|truly) (?:think|believe|expect|feel|reckon)\b|\bdo (?:you|u|ye) think (?:it'?s|its|it is|that'?s|this is|that is) (?:really |even )?(?:ok\b|okay|acceptable|alright|all right|fine\b|fair|normal|right\b|funny|appropriate|reasonable)|\b(?:is|was) (?:this|that|it) (?:really |honestly |seriously |supposed to be )?(?:acceptable(?! as| for| proof| id)|your idea of|how you treat|what (?:you|we) (?:call|pay))|\bhow is (?:this|that|it) (?:even )?(?:acceptable|ok\b|okay|fair\b|legal|allowed)|\b(?:do you|d'?you|do u) think (?:we'?re|i'?m|we are|i am) (?:daft|stupid|made of|an? (?:idiot|fool|joke))|\bam i (?:a|an) (?:tennis ball|joke|clown|mug|idiot|ping ?pong ball|yo-?yo|football) to you\b|\bam i (?:a|an) (?:tennis ball|ping ?pong ball|yo-?yo|football)\b/i,
    guard: /\b(?:love|brilliant|amazing|best|sale|restock)\b/i,
    says: ['sentiment:negative', 'emotion:anger', 'intent:complaint'],
    weight: 2,
    hits: [
      'Do you REALLY think its acceptable to make my gran walk down wet steps',
      'do you honestly think anyone believes that',
      'do u think its ok to sit kids away from their parents?',
      'how is this even allowed, two tills open on a Friday',
      'do you think we are daft',
      'shop says ask the courier, courier says ask the shop. am i a tennis ball',
    ],
    misses: [
      'do you think the blue one will come back?',
      'is this acceptable as proof of address?',
      'do you really ship to Malta?',
    ],
  },
  {
    id: 'dress.love-but',
    pattern:
      /\b(?:(?:i |we |really |usually |normally |always )*(?:love|adore|like|❤️?) (?:you|u|ya|y'?all|yall|this place|the place|your (?:food|coffee|shop|app|stuff|store)s?|it here)(?: guys| all| lot| folks| so much| to bits)?(?:,? (?:really|honestly|i do))?|(?:huge|big|massive|loyal|long ?time) (?:fan|customer)(?: here| of (?:yours|you|the \w+))?|no (?:offen[cs]e|biggie|big deal|shade|worries)(?: @?\w+)?|(?:not (?:gonna|going to) lie|ngl)),? (?:and all )?but,? (?:my|the|your|you|this|what|why|i|we|it|that|there)\b/iu,
    guard:
      /\b(?:but (?:i (?:love|adore|need|want) (?:you|this|it|more|another)|why (?:is|are) (?:\w+ ){0,4}so (?:good|cute)|wow|the \w+ (?:is|are|was|were) (?:even |just |so |absolutely )*(?:better|amazing|great|lovely|delicious|perfect))|my (?:wallet|bank|diet|waist\w*|jeans)\b)/i,
    says: SOUR,
    weight: 2.2,
    hits: ['love you guys but my bowl was half rice tonight', 'big fan but the new app keeps logging me out'],
    misses: ['love you guys', 'love you guys but my wallet does not', 'love this place but the cake is even better'],
  },
  {
    id: 'dress.fan-of-fault',
    pattern:
      /\b(?:(?:big|huge|massive) fan of|love|loving|adore|enjoying) (?:the|your|this|these|how) (?:new )?(?:[\w-]+ ){1,5}?(?:that|which|where) (?:needs?|never|can'?t|won'?t|don'?t|doesn'?t|only works?|takes? (?:\d|an|ages|forever)|breaks?|crash\w*|just (?:spins?|beeps?))\b/iu,
    guard:
      /\b(?:never (?:fails?|disappoints?|lets?|gets? old|miss\w*|stops? (?:me|us|giving)|ends?|crash\w*|breaks?|leaks?)|doesn'?t (?:cost|hurt|taste like|need|fade|shrink|itch|break|crash|leak)|don'?t (?:cost|hurt|need|fade|itch|break|leak|pinch)|can'?t (?:be beaten|go wrong)|won'?t (?:break|leak|fade))\b/i,
    says: ['sentiment:negative', 'emotion:contempt', 'flag:sarcasm'],
    weight: 1.2,
    hits: [
      'big fan of the new tills that need a person for every item',
      'love the new app where nothing loads and that never opens',
    ],
    misses: ['love the new boots that never leak', 'big fan of the soup that never disappoints'],
  },
  {
    id: 'dress.well-travelled',
    pattern:
      /\b(?:my |our )?(?:bag|bags|suitcase|luggage|case|stroller|buggy|parcel|package|order|golf clubs|skis)(?:'s| is| are| has| have)? (?:\w+ )?(?:having (?:a|the|more|so)|enjoying|seeing the|on (?:a|its own|their own) (?:world tour|tour|holiday|vacation|trip|adventure)|living (?:its|their) best|(?:got|gets|getting|took|taking|went on|gone on|off on) (?:a |an |its |their |on )*(?:wee |bonus |free |extra |little |surprise |unplanned )?(?:trip|holiday|tour|adventure|city break|gap year|cruise|jolly)\b|(?:been|seen|visited|travel\w*) (?:to )?more (?:countries|places|of)|better travell?ed)\b/iu,
    says: ['sentiment:negative', 'emotion:frustration', 'flag:sarcasm'],
    weight: 1.6,
    hits: [
      "I'm sure my suitcase is having a great time in Lisbon",
      'my parcel has seen more countries than me',
      'so chuffed my suitcase got a bonus trip to Oslo',
    ],
    misses: ['having a great time in Lisbon', 'my order is perfect, having a great evening'],
  },
  {
    id: 'dress.praise-then-shame',
    pattern:
      /\b(?:lovely|great|nice|good|fab|amazing|beautiful|gorgeous|decent|delicious|perfect|tasty|pretty) [\w' ]{2,40}[.!,;:]+ ?(?:but |just |such |real |bit of |such an? |an? )*(?:shame|pity) (?:about|that|we|i|the|it|you|they|there|no|your)\b/iu,
    guard:
      /\b(?:shame|pity) (?:(?:that )?(?:it|we|i) (?:ended|had to (?:leave|go|come home)|(?:could|ca)n'?t stay|(?:is|was)n'?t (?:closer|nearer|longer|bigger)|live so far|has to end|finished)|the (?:holiday|week|weekend) (?:ended|is over))/iu,
    says: [...SOUR, 'intent:complaint'],
    weight: 2.6,
    hits: [
      'Lovely meal. Shame we had to eat it with our coats on',
      'lovely scones in the cafe, shame the coffee tasted of drains',
    ],
    misses: ['lovely week, shame it ended', 'great stay. shame we had to go home', 'shame on nobody, lovely meal'],
  },
  {
    id: 'dress.wish-of-the-owed',
    pattern: WISH_OF_THE_OWED,
    guard: /\b(?:thanks?|thank you|loved?|early|so happy|made my day|worth the wait)\b/i,
    says: ['sentiment:negative', 'emotion:frustration', 'intent:complaint'],
    weight: 2,
    hits: [
      'would be nice if my order actually turned up for once',
      'it would be great if your drivers could read the instructions',
      'You should really think about answering your phones',
      'wish my parcel would get here already',
      "it'd be nice if the lamp I waited for wasn't cracked",
    ],
    misses: [
      'it would be nice if the app had a dark mode',
      'would be nice if the map worked offline',
      'you should open in Hull',
      'wish you were here, best beach ever',
    ],
  },
  {
    id: 'dress.into-the-void',
    pattern:
      /\b(?:thanks?|thank you|thx|cheers|kudos|love|great job|well done)\b[^.!?\n]{0,30}\b\w+ing (?:my|our|the|all)\b[^.!?\n]{0,30} (?:to|into|in) (?:the void|oblivion|the abyss|thin air|another dimension|narnia|a black hole)\b/iu,
    says: ['sentiment:negative', 'emotion:contempt', 'flag:sarcasm', 'intent:complaint'],
    weight: 2,
    hits: ['Thanks Notely for syncing my notes to the void', 'cheers for sending my parcel into another dimension'],
    misses: ['thanks for the tour of the void exhibition', 'love screaming into the void'],
  },
  {
    id: 'dress.eaten',
    pattern:
      /\b(?:(?:card|money|cash|coins|ticket|pound|dollar|note)s?(?:'s| is| was| has| got| been|'ve)* (?:been )?(?:eaten|swallowed|gobbled)|(?:machine|atm|meter|kiosk|parking meter|vending machine) (?:just )?(?:ate|swallowed|gobbled|kept) (?:my|the|our))\b/iu,
    says: [...SOUR, 'intent:request_help'],
    weight: 2,
    hits: ["hi lovely people, my card's been eaten by the machine", 'the meter swallowed my coins'],
    misses: ['the cake was eaten', 'ate my soup at the counter'],
  },
  {
    id: 'dress.what-happened',
    pattern:
      /\b(?:(?:used to be|were|was|had been) (?:such |so |a |an |the |my |our )*(?:treat|good|great|best|favou?rite|reliable|lovely|nice|amazing|proud|the place|fun|cheap|decent)\b[^!?\n]{0,60}[,.;!]? ?(?:what(?:'s| has|s)? (?:happened|changed|went wrong|gone wrong))|what (?:has )?happened to (?:you|your (?:service|standards|quality|staff|food)|this place|the (?:quality|service|standards)))\b/iu,
    says: ['sentiment:negative', 'emotion:disappointment', 'intent:complaint'],
    weight: 2,
    hits: ['used to be such a treat coming here, what happened', 'what happened to your standards'],
    misses: ['what happened at the match', 'it was so good, what a night'],
  },
  {
    id: 'dress.oh-wait',
    pattern:
      /\b(?:oh,? wait|oh,? right|oh no wait|wait no)[,. ]+(?:you|they|it|that'?s|there|i|we) ?(?:don'?t|didn'?t|aren'?t|isn'?t|can'?t|won'?t|never|haven'?t)\b/iu,
    says: ['sentiment:negative', 'emotion:contempt', 'flag:sarcasm'],
    weight: 1.5,
    hits: ["remember when you answered the phone? oh wait, you don't"],
    misses: ['oh wait, there it is', 'wait, I found it'],
  },
  {
    id: 'dress.only-in-name',
    pattern:
      /\b(?:my|your|the|this|that|our|a) ["“‘'](?:fully grown|large|extra large|xl|fresh|king ?size|family ?size|luxury|premium|deluxe|express|same day|next day|guaranteed|ready to eat|ripe|full|high speed|superfast|unlimited|hot|cooked|quiet|sea view|new|cleaned?|fixed|on time|customer)["”’']|\bso (?:your|the) [\w ]{3,30} (?:is|are|was) (?:more of |just |basically |really |a bit of )*(?:an? )?(?:wish ?list|suggestion|rumou?r|myth|lottery|guess|work of fiction|fiction|decoration|ornament|fairy ?tale|joke)\b/iu,
    says: ['sentiment:negative', 'emotion:contempt', 'flag:sarcasm'],
    weight: 1.2,
    hits: ['my "fully grown" olive tree fits in a mug', 'so your coverage map is more of a wish list then'],
    misses: ['my fully grown olive tree', 'so your map is a great help'],
  },
  {
    id: 'dress.not-gonna-lie',
    pattern:
      /\b(?:not (?:gonna|going to) lie|ngl|no offen[cs]e|hate to (?:say (?:it|this)|be that (?:person|guy|girl)))\b[^.!?]{0,60}\b(?:leak(?:s|ed|ing)?|suck(?:s|ed)?|broke|snapped|fell (?:apart|off)|(?:is|are|was|were) (?:kinda |pretty |so |a bit |really )*(?:bad|awful|meh|mid|trash|terrible|gross|dry|tiny|cold|rough|weak|worse|disappointing|watery)|tastes? (?:like|off|weird|funny))\b/iu,
    says: SOUR,
    weight: 1.6,
    hits: ['not gonna lie the new cups leak', 'ngl the fries are kinda cold today'],
    misses: ['ngl your hold music is good', 'not gonna lie, I cried at the ending'],
  },
  {
    id: 'dress.thanks-for-outing',
    pattern:
      /\b(?:thanks?|thank you|thx|cheers|shout ?out|kudos|props)\b[^.!?\n]{0,24}\bfor the (?:\w+ ){0,2}(?:tour of|scenic (?:route|tour)|sauna|steam room|mystery (?:box|tour)|workout|cardio|wake[- ]up call|detour|camp ?out|sleepover|(?:treasure|scavenger) hunt|escape room|extra steps|five star floor)\b/iu,
    guard:
      /\b(?:gym|class|trainer|coach|instructor|spa|guide|museum|booked|guided|kids?|children|loved|lovely tour|great tour|amazing)\b/i,
    says: ['sentiment:negative', 'emotion:contempt', 'flag:sarcasm'],
    weight: 1.6,
    hits: ['thanks for the tour of every runway in Dallas', 'cheers for the unplanned treasure hunt for my parcel'],
    misses: ['thanks for the workout, best class yet', 'thank you for the guided tour of the kitchen'],
  },
  {
    id: 'dress.they-said',
    pattern:
      /\b(?:they said\b.{0,40}\bthey said|it(?:'?ll| will| would) be (?:fun|easy|fine|quick|great|simple),? they said|(?:fantastic|great|brilliant|lovely|wonderful|perfect|nice|amazing|excellent)[,.!]+ (?:an?|another|yet another|my) (?:\w+ )?(?:fine|fee|penalty|surcharge|price (?:rise|hike)|delay|late fee)\b|(?:family[- ]friendly|premium|luxury|express|priority|valued|loyalty|customer (?:care|service)|fresh),? indeed|turned (?:me|my (?:skin|hair|hands|sheets|whites)) (?:orange|green|blue|pink|purple|grey|gray)|the (?:sheer |absolute |utter )?(?:audacity|nerve|cheek|gall) (?:of|to)\b)/iu,
    says: ['sentiment:negative', 'emotion:contempt', 'flag:sarcasm'],
    weight: 1.2,
    hits: [
      "unlimited data they said. it'll be fun they said",
      'The audacity to call that a large',
      'fantastic, a fine for a space I paid for',
      '£38 to sit by my own child. family friendly indeed',
    ],
    misses: ['they said it would come on Monday', 'lost my nerve'],
  },
];
