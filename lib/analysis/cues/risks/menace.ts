import type { Cue } from '../../cue';
import { LAUGHTER, rx, STAFF } from '../pattern';

const MENACE: Cue['says'] = ['flag:threat', 'intent:threat', 'emotion:anger'];
const AIM = `(?:you|u|ya|yous|y'?all|him|her|them|one of (?:you|your|them)|(?:your|the|that|those|this|ur|his|her|any|every) (?:\\w+ ){0,2}?(?:${STAFF}|reps?|pilot|legs?|fingers?|arms?|teeth|head|face|shop|office|depot|warehouse|windows?|building|van|cars?|fence|kids)|the next (?:\\w+ )?(?:one|person|rep|driver|of you)|someone|anyone|whoever|(?:karen|darren|tina|steve|dave)\\b)`;
const FIGURE = rx`(?:${LAUGHTER})|\b(?:croissants?|burgers?|cheesecake|cake|brownies?|pizza|tacos?|wings|beers?|pints?|sale|bargains?|in the game|level|boss fight|raid|deadlift|gym session|match|opponents?|team to beat|beat(?:s|ing)? the (?:queue|heat|traffic|price)|cooking|recipe)\b`;

/** Violence announced, wished for or hinted at: the deed, at whom, and what they know. */
export const MENACE_CUES: readonly Cue[] = [
  {
    id: 'threat.deed',
    pattern: rx`\b(?:(?:i|we|im|i'?m|i'?ll|we'?ll|i'?d|gonna|going|might|will|swear|someone|somebody|he|she|they|you(?: lot| all)?|y'?all|your \w+|ceo|pilot|that \w+|who ?ever|should|ought|needs?|wants?|deserves?|let'?s|hope)\b[^.!?\n]{0,34}?\b(?:kill(?:ing|ed)?|murder(?:ed)?|stab(?:bed|bing)?|shoot|shot|strangl\w+|punch(?:ing|ed)?|batter(?:ing)?|beat(?:en|ing)? (?:up|black|the)|break|slap|smash|knock out|torch(?:ed|ing)?|set (?:fire|alight)|burn(?:ed|t|ing)? (?:down|out|it|your|the|their)|hang(?:ed)?|bleed|maim|behead|acid|hurt|end|finish|find|follow (?:him|her|them|you|your \w+) home|bury|put (?:him|her|you|them) in (?:the ground|hospital|a (?:box|coffin|wheelchair|grave))|drag(?:ged)? (?:out|through)|run (?:over|down)|lined up against|blow(?:n|ing)? up|make (?:you|him|her|them) (?:bleed|pay|suffer|scream)|pay (?:him|her|you|them) a visit|put a bullet in|get (?:stabbed|shot|battered|hurt|a kicking|what'?s coming)) ?(?:${AIM})(?= |[.,!?]|$|')|(?:should|ought to|need to|want|wants|deserve|deserves) (?:to )?(?:be )?(?:shot|hanged|hung|beaten|stabbed|blowing up|burning down|a bullet|lined up against|dragged out|put down like))\b`,
    unless: FIGURE,
    guard:
      /\b(?:find (?:you|someone|anyone|him|her|them|your|the|one) (?:a|on|in|at|to|another|my|who|that|online|very|office|shop|so|helpful|next)|(?:can'?t|couldn'?t|cannot|could not|where (?:can|do) i|how do i|trying to|help me|hard to|hope to|unable to|try and|need to) find|hope (?:you|someone|they|i) (?:can |will |could )?(?:find|finish|end)|(?:hurt|hit|punch\w*|attack\w*|beat\w*|assault\w*|stab\w*|slap\w*|threaten\w*|kill\w*) (?:by|me|us|my)|end (?:your|the|my|this) (?:contract|call|chat|subscription|membership|lease|day|shift)|finish (?:your|the|my)|break (?:your|the) (?:promise|rules|law|bank|habit|news|ice|policy)|before (?:someone|somebody|anyone|one of) (?:gets|is|dies)|someone (?:is )?(?:going to|gonna|could|will|might) (?:get|be) (?:hurt|killed|seriously)|was killed|screen ?shot|smash (?:it|your (?:target|sales))|will (?:break|hurt|kill) (?:the|your|someone|you) (?:bank|reputation|sales|brand|business)|don'?t (?:break|kill|shoot) (?:the|your))\b/i,
    says: MENACE,
    weight: 1.3,
    hits: [
      'gonna slap the taste out of... gonna slap that cashier',
      'your CEO should be shot',
      'your call centre wants blowing up and im the man to do it',
      'i will end you',
      "if he rings me again I'll strangle him",
      'ill put him in the ground. i will punch the next person',
    ],
    misses: [
      "I can't find your shop",
      'hope you find someone to fix it',
      'going to end your contract',
      'the driver nearly killed me: your driver hurt me',
      'going to smash the burgers at your shop',
    ],
  },
  {
    id: 'threat.outcome',
    pattern: rx`\b(?:(?:leav(?:e|es|ing)|left|go(?:es|ing)?|end(?:s|ing)? up|come out|be|getting|get|carried out) (?:\w+ ){0,2}?in (?:an ambulance|a (?:box|body ?bag|coffin|hearse|wheelchair)|a stretcher|hospital(?! (?:for|with|at|after|since|today|tomorrow|and)))|(?:enjoy|like|love) hospital (?:food|wards?|beds?)|(?:eating|eat|drink\w*) through a straw|picking up (?:his|her|your|their) teeth|(?:he'?s|she'?s|they'?re|you'?re|ur|u r) a dead (?:man|woman)|you'?re (?:all )?dead\b|none of (?:you|them|your \w+) (?:\w+ )?(?:get|gets|getting|will get|make it|leaves?) (?:home|out)|(?<!\b(?:i|we|i'?ve|we'?ll|i'?ll) )(?:won'?t|wont|will not|never) (?:walk|go|get|come) (?:back )?(?:out of|home|on his feet|on her feet|back on)|(?:goes?|going|gone|go) up in (?:flames|smoke)|bullet (?:in|for|with)|deserves? (?:a bullet|what'?s coming|to (?:die|burn|bleed))|new windscreen|windows? (?:put|going) (?:through|in)|put (?:your|the|their) windows|(?:brick|bottle|rock)s? (?:through|at) (?:your|the|his)|legs? broken|something (?:nasty|sharp|toxic|dead|that bites) in (?:it|the)|acid is cheap|one match\b|shutters? ripped|no one (?:will be )?left standing|will (?:all )?(?:pay|bleed|burn|regret it|be sorry)\b|teach (?:him|her|you|them|your \w+) a lesson|knees? (?:capped|broken)|bat to the|gets? a (?:bat|kicking|slap|hiding|beating)|getting a (?:kicking|slap|hiding|beating)|sorts? (?:lads|people) (?:like|out)\b|what (?:your|that) building will do|black and blue|boom\b[. ]*that'?s)`,
    unless: FIGURE,
    needs:
      /\b(?:your?|ur|you'?ll|him|he|he'?s|she|her|them|staff|driver|drivers|rep|manager|boss|ceo|branch|office|depot|store|shop|van|engineer|bouncer|next|if|come|inventor|whoever|shops)\b|^.{0,40}$/i,
    guard:
      /\b(?:i (?:was|am|will be|ended|could have|nearly)|i'?m|my (?:\w+ )?(?:mum|mother|dad|nan|gran|son|daughter|wife|husband|partner|arm|leg|face)|she'?s black and blue|pay (?:for|by|with|in|the|my|you|extra|more)|will pay\b|regret it\b(?= when)|you(?:'ll| will) be sorry (?:you|to)|left standing (?:in|at|on)|black and blue (?:jacket|dress|shoes))\b/i,
    says: MENACE,
    weight: 1.3,
    hits: [
      'hope your staff enjoy hospital food',
      "I'll make sure none of you get home tonight",
      "Send another rep and he's leaving in a box",
      'next driver on my lawn leaves in an ambulance',
      'acid is cheap. remember that when you drive past',
      'the next parcel i send back will have something nasty in it',
      'your office goes up in flames next',
    ],
    misses: [
      "missed it again, so I won't get home until ten",
      'I was left in hospital after your soup',
      'will pay by card',
      'my nan is black and blue after the fall',
    ],
  },
  {
    id: 'threat.they-know-where',
    pattern: rx`\b(?:(?:i|we|people i know|my \w+|a (?:little )?birdie|someone|ppl) (?:\w+ )?(?:know|knows|found out|got|have|has|posted|told me|saw|remember|been watching) (?:exactly |which |just )?(?:where|what time|which|who|his|her|your|ur|the)\b[^.!?\n]{0,40}\b(?:live[sd]?|parks?|jogs?|drinks?|(?:goes|go) to school|school|home address|address|address(?:es)?|shifts?|finish(?:es)?|leaves?|number ?plate|building|kids|walks?|sleeps?)|(?:posted|naming|shar(?:ed|ing)|publish\w*|leak\w*) (?:your|his|her|their|the|ur) (?:\w+ ){0,3}?(?:home )?address(?:es)?|happy hunting|know where (?:you|he|she|they|ur|your)\b|got (?:ur|your|his|her) (?:address|number ?plate)|let'?s all go (?:round )?to (?:the|his|her|your) \w+'?s? (?:house|home)|pay(?:ing)? (?:you|him|her|them|a) (?:a )?visit|public you know|people might visit|(?:his|her|your) kids'? school|photo of you and your|sleep tight\b|(?:i'?ll|i will|i'?m|we'?ll|be) (?:be )?wait(?:ing)? (?:outside|for (?:him|her|you|your \w+) (?:outside|after))|outside (?:your office|after your shift|your house))`,
    unless: rx`${FIGURE.source}|\b(?:receipts?|statements?|invoices?|e-?mails)(?: from @?\w+)? (?:for|of|meant for|addressed to) (?:an?|some|another)\b|\b(?:parcel|delivery|deliver\w*|deliveries|doors open|when you open|queue|console|tickets|store opens|click and collect)\b`,
    guard:
      /\b(?:know where (?:you|your|ur) (?:are|is|shop|store|(?:shop|store|nearest|branch|office)(?: is)?|can|buy|get|got|stand|source|coming)|(?:my|our|billing|delivery|email|wrong|correct|web|home) address (?:is|was|on|has)|know (?:what|which) (?:time|school|shop) (?:you|the)|i know (?:which|what) size|do you know|don'?t know|want to know|wanted to know|let me know|sharing your (?:email|postal) address|pay (?:you )?a visit (?:to|soon))\b/i,
    says: MENACE,
    weight: 1.1,
    hits: [
      'tell Darren on till 4 I know where he lives',
      'we know which school his kids go to',
      "lets all go round to the manager's house tonight",
      'ur done. i got ur address. sleep tight',
      'a little birdie told me where your ceo jogs at 6am',
    ],
    misses: [
      'I keep getting receipts for a lady called Ada and now I know where she lives',
      'I know where your shop is now thanks',
      'do you know where he lives, wrong parcel',
      'my address is on the order',
    ],
  },
  {
    id: 'threat.coming',
    pattern: rx`\b(?:(?:com(?:e|ing)|turn(?:ing)? up|show(?:ing)? up|rock(?:ing)? up|pull(?:ing)? up|driv(?:e|ing)|go(?:ing)? (?:down|round)|bring(?:ing)?|wait(?:ing)?|drive my car)\b[^.!?\n]{0,44}\b(?:with (?:a |an |my |some |the )?(?:\w+ )?(?:bat|hammer|knife|knives|petrol|sticks?|crowbar|gun|shotgun|machete|dogs)\b|(?:my |some |a few )?(?:brothers|lads|boys|mates|friends|cousins)\b[^?\n]{0,20}\b(?:see how|ready|sort you|with sticks|and you|set it|tonight)|swinging|bring security|through your (?:front )?(?:doors?|windows?)|the bat or|the (?:baseball )?bat\b|a crowbar|keep (?:the )?police ready|see how hard|set it right)|coming for (?:you|him|her|your (?:${STAFF})|u)\b(?![^.!?]{0,20}(?:croissant|cake|pie))|i'?d run if|watch (?:your|his|her|their) back|fair warning|not responsible for what i|someone'?s (?:gonna|going to) get (?:hurt|stabbed|shot|battered)|shame if (?:something|anything) happened|(?:see|watch) what happens (?:to (?:your|the|his|ur)|when i|next time i|if i)|mark my words\b[^.!?]{0,30}\b(?:shifts|regret|coming|pay)|keep laughing\b[^.!?]{0,30}\b(?:photo|know|address|see)|touch my \w+(?: \w+)? again and|say hello to my|come near (?:my|me|us) again|dead man\b|you picked the wrong|(?:with|of) (?:ten|twenty|a few|some) of us there|alone in a room with|ten of us there|alone with (?:your|that|whoever)|where your ceo|start naming home)`,
    unless: FIGURE,
    guard:
      /\b(?:come (?:with|in)|coming with (?:the|my) (?:kids|dog|wife|mum|family|friends) (?:tomorrow|on|to|for)|does it come|comes with|fair warning[:,]? (?:it|this|the|very|you will)|wear|gift|battery|charger|dogs? (?:allowed|welcome)|(?:can|could|may) (?:i|we) (?:bring|come)|bring(?:ing)? (?:my|our) (?:mates|friends|brothers|boys|lads) (?:next|back|again|to try)|picked the wrong (?:size|colour|color|one|date|family))\b/i,
    says: MENACE,
    weight: 1.3,
    hits: [
      "I'm coming for you Karen",
      'pull up to the store and start swinging',
      'not responsible for what i do to the next rep who rings',
      'we are coming with sticks tomorrow, keep police ready',
      'should I bring the baseball bat or the crowbar to your store',
      "I'd run if I were your branch manager",
    ],
    misses: [
      'coming with the kids tomorrow, is the pool open',
      'does it come with a bat',
      'coming for you, croissants',
    ],
  },
];
