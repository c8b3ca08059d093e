import type { Cue } from '../cue';
import { WENT_WRONG } from './everyday';

/** A light thing said in a set form. `isLight` of the verdict goes by the id, so each begins with `light.`. */
const SMILING: Cue['says'] = ['intent:commentary', 'emotion:joy'];

/** Beside these a wish is meant the other way round. */
const HOLLOW_WISH =
  /\b(?:you(?:'ve| have)|for (?:los|mak|ruin|be)ing|slowest|(?:on|for) (?:the|your) (?:worst|slow|delay|price)|won|winner|to me\b|getting|trying|finding|reaching|paying|on making|on los|on ruin|present to me|gift to)\w*\b|[🙄🙃😡🤬👎👏]/iu;

/** Figures of speech, wishes, news of one's own life and headlines: their words sound like trouble to a model that has read complaints. */
export const BANTER_CUES: readonly Cue[] = [
  {
    id: 'light.wishes',
    pattern:
      /\b(?:(?:congrats|congratulations|happy (?:birthday|anniversary|holidays|new year|thanksgiving|halloween|easter|christmas|\d+(?:st|nd|rd|th))|merry (?:christmas|xmas)|good luck|best of luck|(?:belated )?best wishes|get well soon|welcome (?:back )?to (?:the )?(?:neighbou?rhood|town|\w+ville))(?: (?:to|on|with|for|from)\b| @?\w+| all\b|[!.]))/iu,
    unless: new RegExp(`${WENT_WRONG.source}|${HOLLOW_WISH.source}`, 'iu'),
    on: 'plain',
    says: [...SMILING, 'sentiment:positive'],
    weight: 1.6,
    hits: [
      'congrats Norbury Vans on 50 years!',
      'merry christmas to the team',
      'good luck to the runners this weekend!',
    ],
    misses: [
      'congrats, you have lost my bag',
      'good luck getting an answer',
      'happy birthday to me, my parcel never came',
      'cancelled my box, the veg has gone limp. Good luck to ye',
    ],
  },
  {
    id: 'light.own-news',
    pattern:
      /\b(?:wish me luck|(?:he|she|hubby|husband|boyfriend|girlfriend|fianc\w+|my \w+) (?:just )?proposed|(?:she|he|they|i) said yes|just (?:got )?(?:married|engaged)|retir(?:ing|ed) (?:today|tomorrow|this week|after \d+)|(?:my )?first day (?:at|working|with|in the new)\b|new (?:phone|car|bike|job|house|book|game|shoe) day|(?:just )?(?:got|landed|accepted) (?:a|the|my) (?:dream )?job (?:at|with)|proud (?:mum|mom|dad|parent|nan|aunt\w*|uncle) moment|(?:last|final) (?:shift|day) (?:at|with|as)|followed me back|(?:liked|replied to|retweeted|noticed) (?:me|my (?:tweet|post|comment))|treat(?:ing)? myself|(?:our|my) honeymoon|gender reveal|(?:i|we) (?:just )?(?:passed|graduated))\b/iu,
    unless: WENT_WRONG,
    on: 'plain',
    says: [...SMILING, 'sentiment:positive'],
    weight: 1.6,
    hits: [
      'hubby proposed on flight 88 today!!',
      'first day at the bakery tomorrow, wish me luck!',
      'new phone day 🎉',
      "can't believe they followed me back",
    ],
    misses: [
      'first day at sea and the boiler is broken',
      'my rep proposed a refund',
      'treating myself and it came broken',
      'bumped from our own honeymoon flight, oversold',
    ],
  },
  {
    id: 'light.figure',
    pattern:
      /\b(?:(?:live[sd]?|living) (?:in my head )?rent[- ]free|more than i (?:think about|love|trust|see|call|text) my|i owe (?:you|@?\w+) (?:\w+ ){0,3}(?:\d+ ?%|half|most) of|rip (?:to )?my (?:\w+ )?(?:wallet|bank (?:account|balance)|savings|diet|budget|paycheck|wages|sleep|social life|productivity)|cancel (?:all )?my plans|clear (?:my|your) schedule|guess (?:who(?:'s| is)|where i)|me (?:pretending|acting|trying|waiting|walking|running|telling myself)\b|sell (?:your|my) soul|is it (?:weird|bad|sad|wrong|normal|too (?:early|late|soon)|acceptable) (?:that|if|to|for)\b|i'?ve peaked|(?:life|day|week|year) (?:is )?(?:made|complete|peaked)|entertain me|(?:are you|r u) single|i see you\b[^.!?]{0,20}\b(?:with|doing|over)|i swear @?\w+ (?:knows|can (?:hear|read|smell|sense))|never respected anyone more|not me \w+ing|name a better|tell me (?:you|why)\b[^.!?]{0,40}\bwithout telling|plot twist|if (?:that|this) isn'?t (?:love|goals)|relationship goals|couple goals|(?:i|we)'?(?:d|ll)? (?:fight|cry) (?:anyone|you|over this)|if @?\w+ had (?:a )?(?:loyalty|points|frequent)|i'?d be (?:platinum|gold|a millionaire|rich)|(?:too|this) (?:powerful|chaotic|iconic)|hold music (?:slaps|is a (?:bop|banger|vibe|tune))|no thoughts,? just|it'?s giving\b|main character|sometimes (?:you|i|a girl|a man) (?:just )?needs? (?:a|an|some) @?\w+|if (?:you|anyone) (?:sees?|asks?)\b[^.?!]{0,40}\bno you (?:didn'?t|don'?t)|mind (?:your|ur|yo) business|trust issues|so i (?:had to|got to) (?:look at|talk to|touch|go outside|read a book|meet)|(?:who'?s|who is) coming with me|counting (?:down(?= (?:the|to|till|until)|:)|the (?:days|hours|sleeps))|\d+ sleeps\b|how'?s your day(?: going)?|(?:he|she|they) seems? (?:quite |pretty )?nice|(?:someone|somebody) (?:please )?(?:tell|let) @?\w+ (?:know )?(?:that )?i'?m (?:outside|here|coming|on my way|waiting outside)|that (?:ending|finale|plot twist|cliffhanger|season finale)|in my (?:\w+ ){1,2}era|i (?:did(?: not|n'?t)|do(?: not|n'?t)) need\b[^.?!]{0,40}\b(?:and )?yet here we are|(?:and )?i'?d do it (?:all )?again|no further questions|(?:went|walked|popped|ran) in(?:to)? (?:@?\w+ )?for [^.?!]{2,30}(?:and )?(?:came|walked|went|left)(?: back)? (?:out )?with|i live here now|would like a word|appreciation (?:post|tweet)|leg day|that'?s the tweet|is the only reason i (?:still )?(?:own|pay|have|keep|watch|get|go)|(?:happy|ugh|hello|good morning) (?:friday|monday|mondays|weekend)|(?:life|things) could be worse|manifesting|petition to (?:marry|hug|adopt)|(?:has|have) the \w+ out\b|(?:is|are) (?:my|a) love language|my (?:toxic trait|roman empire|villain origin|love language|personality)|said no one ever but)(?![\p{L}])/iu,
    unless: WENT_WRONG,
    on: 'plain',
    says: SMILING,
    weight: 1.6,
    hits: [
      'your safety video lives in my head rent free',
      'I think about that soup more than I think about my ex',
      'RIP my bank account, the candles are back',
      'pumpkin season is here, cancel all my plans',
      'me pretending I went in for one thing',
      'is it weird that I want my wedding at the noodle bar',
      'so bored at gate 22, entertain me',
      'I owe this cafe about 80% of my degree',
    ],
    misses: [
      'RIP my bank account, charged twice again',
      'me trying to log in for an hour, please help',
      'cancel my plan',
      'is it bad that my order is broken',
    ],
  },
  {
    id: 'light.rhetoric',
    pattern:
      /\b(?:why (?:is|are|do|does|did) (?:the |your |a |my )?(?:[@\w'’]+ ){0,4}(?:so (?:good|tasty|delicious|addictive|cute|comfy|pretty|funny|nice|moreish)|better than|always cry|(?:make|made) me (?:cry|smile|hungry|laugh)|taste (?:so )?(?:better|good))|why am i (?:crying|like this|hungry|already hungry|still thinking about)|who (?:needs|wants) (?:a |an )?(?:therapy|therapist|gym|diet|sleep|boyfriend|girlfriend|man|husband|love) when|how (?:is|are) (?:this|these|your|the) (?:\w+ ){0,3}(?:so|this) (?:good|cute|tasty|comfy|soft|funny|perfect)|(?:is it just me or|does anyone else) (?:\w+ ){0,5}(?:love|obsessed|the best|adore|dream|crave)|rt if (?:you|u)|(?:can|will) (?:you|u|i) (?:please )?(?:adopt me|marry me|sponsor me|be my (?:friend|valentine|mum|mom|best friend|date)|live (?:here|there))|who(?:'s| is| else is)? (?:with me|in|coming|joining)(?=\W*$))(?![\p{L}])/iu,
    unless: WENT_WRONG,
    on: 'plain',
    says: SMILING,
    weight: 1.6,
    hits: [
      'why is the meal deal better than anything I cook',
      'why do I always cry at the start of these',
      'who needs therapy when you have oat cookies',
      "RT if you'd do the same for a taco",
    ],
    misses: ['why is the signal so bad', 'why is your app so slow', 'why do I always get a login error'],
  },
  {
    id: 'light.spotted',
    pattern:
      /^(?=[^?]*https?:\/\/)(?=[^?]*\b(?:shares? (?:up|down|rise|fall|jump|slip)|results|announces?|launch(?:es|ed)|unveils?|my (?:article|piece|column|blog|post|review|podcast|video|interview|thread)|this is how (?:i|we)|new (?:livery|video|post|episode|blog)|arriv(?:es|al|ing) (?:at|in|into|from)|depart(?:s|ing|ure)|landing at|take ?off|on finals|spotted|taxiing|throwback|tbt|flashback|read (?:my|more|the full)|via @)\b)/isu,
    unless: WENT_WRONG,
    on: 'plain',
    says: ['intent:commentary'],
    weight: 1.5,
    hits: [
      'Norbury Bank shares up 4% after results https://x.example/1',
      'this is how we travel https://x.example/2',
      "A321 'Mabel' arrives at Bristol https://x.example/3",
    ],
    misses: ['why is my refund not here https://x.example/4', 'parcel arrives in bits and broken https://x.example/5'],
  },
  {
    id: 'light.on-the-spot',
    pattern:
      /\b(?:(?:everyone|people|we|the whole (?:plane|bus|train|shop|room|waiting room|carriage|bar|place|office)) (?:\w+ ){0,4}(?:singing|dancing|laughing|clapped|cheered|sang|burst out laughing)|nowhere near (?:a|an|one|the|my)\b|(?:captain|pilot|driver|barista|conductor|attendant|announcer|guard) (?:just )?(?:said|announced|told us|sang|cracked|goes)|(?:best|greatest) (?:day|moment|thing|night) of my life|i(?:'m| am)? (?:nearly|almost|basically) (?:\d\d|old enough)|let me (?:\w+ )?(?:one|it|in) anyway|(?:\w+ )?(?:at the gate|on board) (?:just )?(?:made|is making) me laugh|how'?s everyone)\b/iu,
    unless: WENT_WRONG,
    needs:
      /[😂🤣😁😄😅😊😍🤦😭🎉❤]|\b(?:singing|dancing|laughing|lol|lmao|haha\w*|so cute|best (?:day|moment) of|come on|how'?s your day|anyway)\b/iu,
    on: 'plain',
    says: SMILING,
    weight: 1.6,
    hits: [
      'everyone at B12 clapped when the plane showed up 😂',
      'two for one pies today and I am nowhere near a shop 🤦',
      'pilot just said we are number 11 so get comfy 😂',
    ],
    misses: ['nowhere near a refund 🤦 charged twice', 'pilot said the flight is cancelled 😂'],
  },
];
