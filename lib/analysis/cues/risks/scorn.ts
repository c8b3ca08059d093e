import type { Cue } from '../../cue';
import { rx } from '../pattern';

const INSULT: Cue['says'] = ['flag:abuse', 'sentiment:negative', 'emotion:contempt', 'heat'];
const CALLED =
  'clowns?|muppets|idiots?|morons?|imbeciles?|cretins?|losers?|numpties|melts|scum|parasites|crooks|liars|weasels?|ghouls|hicks|inbreds?|(?:third rate|pack of|you|total) donkeys|greedy pigs|(?:are|you) (?:rats|worms|pigs)|spineless worms|leeches|dimwits|twits|twats|gimps|wankers|tossers|bellends|prats|trolls|bootlickers|lowlifes|no-?marks|weapons|virgins?|brain ?dead|brainless|cockroaches|vermin|useless lumps|bozos|jokers and thieves|gits|numbskulls|dullards|degenerates|dunces|planks|pond ?life|prats|corporate bots|garbage humans|waste of (?:oxygen|air|space|skin|life)|circus|gadhe|chors?|chutiya\\w*|gadha|nikamm\\w+|bakwas|third (?:class|rate)';
const LOW =
  'pathetic|vile|disgusting|trash|garbage|rubbish|useless|dumb|thick|stupid|ugly|fat|hideous|worthless|spineless|soulless|gormless|greedy|dirty|lying|inbred|braindead|brainless|mid|third[- ]rate|third class|absolute|rotten|scummy|talentless|low[- ]?life|cringe|clueless';
const PEOPLE =
  'compan(?:y|ies)|brand|people|humans?|staff|lot|team|admin|page|corporation|bots|intern|ceo|boss|owners?|management|shower|bunch|pack|crew|gang|you|outfit|bosses|faces?|model|firm|employees|names?|logo';

/** With one of these there is a matter to answer beside the insult. */
const MATTER =
  /\b(?:i|i'?m|i'?ve|my|me|we|our|us|order(?:ed)?|refund|parcel|deliver\w*|wait(?:ed|ing)?|hours?|days|weeks?|service|app|website|site|broken|charged|paid|email(?:ed)?|food|coffee|price|late|cancel\w*|bill|lid|login|train|bus|driver|drive|courier|engineer|gate|please|thank\w*|legends?|love|amazing|brilliant|haha|cute|costume|kit|gift|tickets?|on what day|area|\?)\b/i;

/** Scorn for the people or the page in a post that has nothing else in it. */
export const SCORN_CUES: readonly Cue[] = [
  {
    id: 'abuse.names',
    pattern: rx`(?:\b(?:${CALLED})\b|\b(?:${LOW}) (?:\w+ ){0,2}?(?:${PEOPLE})\b|\b(?:${PEOPLE})\b[^.!?\n]{0,24}\b(?:is|are|r|full of|stinks?|sucks?|of) (?:\w+ )?(?:${CALLED}|${LOW})\b|\b(?:dumb|thick|dense) as (?:\w+ )?(?:rocks|mince|two|pig|planks?|bricks?|a)|\b(?:brain|mind) (?:rot|of a \w+)|one brain ?cell|smooth brains?|\bur (?:trash|mid|dumb|a joke)\b|\byou(?:'re| are)? (?:all )?(?:a joke|jokes|trash|dumb|thick|stupid|useless|disgrace|rats|scum|pathetic|a disgrace to)\b)`,
    unless: MATTER,
    guard:
      /\b(?:stupid (?:good|cheap|amount)|fat free|pigs in blankets|trash (?:bags?|day|can)|worm farm|rat trap|circus tent|clown fish|muppets? (?:show|movie)|donkey rides|third rate of)\b|😂😂|❤|😍/iu,
    says: INSULT,
    weight: 1.2,
    hits: [
      'pathetic little company run by pathetic little people',
      "y'all are dumb as rocks",
      'your CEO is a weasel',
      'greedy pigs',
      'garbage humans',
      'soulless ghouls',
      'your staff look like trolls',
      'lol mid brand, smooth brains',
    ],
    misses: ['my idiot brother ordered ten', 'trash bags split', 'useless app, cannot pay', 'you bunch of legends'],
  },
  {
    id: 'abuse.sent-away',
    pattern: rx`(?:\b(?:get (?:in the (?:bin|sea)|lost|stuffed|bent|a (?:life|real job))|(?:go |just )?(?:eff|f[*u@#]+\w*|piss|jog|bugger|sod|naff) off|shut (?:up|your (?:mouth|face|gob|trap))|delete (?:your|ur|the|this) (?:account|page|acc|app)\b(?! of)|cope (?:harder|and)|seethe|stay mad|cry harder|die in a (?:hole|fire|ditch)|kys\b|nobody (?:asked|likes) (?:you|u)|no one (?:asked|likes) (?:you|u)|(?:you|u|ya) (?:stink|suck|smell|reek)\b|sucks? so bad|your (?:mum|mother|nan|mothers?)(?:s)? (?:runs|wrote|must|are proud|be proud|stinks)|bet your mothers?|imagine working (?:for|at|here|there)|head(?:s)? checked|eat (?:a bag|it|dirt)|(?:state|look) (?:of|at) (?:these|you|ya|the)\b|(?:bin|burn) this (?:company|brand) and everyone|hope you all (?:get fired|lose|rot)|rot in|fuck (?:you|u|off|your|this brand|them)|suck my|kiss my|bags? of d[*i]cks?|hire(?:d|s) this (?:social|intern|admin)|stupid b[*i]tch\w*|\w+ b\*tch|dumbest (?:brand|company|people)|l (?:company|brand|staff|logo)\b(?=[,. ]|$)|disgrace to (?:the|your) (?:species|human))|^\W*(?:seethe|l|trash|garbage|clowns?|losers?|idiots?|cope|scum|melts?)\W*$)`,
    unless: MATTER,
    guard: /\b(?:account (?:page|settings)|how (?:do|can|to)|state of the art|look at the (?:view|menu))\b/i,
    says: INSULT,
    weight: 1.2,
    hits: [
      'eat a bag of d*cks',
      'get in the bin',
      'seethe',
      'delete your account',
      'you suck',
      'your mum runs this page',
      'L company, L staff, L logo',
      'die in a hole company',
    ],
    misses: ['how do I delete your account page', 'get a real coffee', 'shut up and take my money, love it'],
  },
];
