import type { GistKind } from '@/lib/domain/analysis';
import type { Category } from '@/lib/domain/labels';

/** How a problem is said back. Slots: {thing} {bare} {duration} {count} {place}; a row is used when all its slots are known. */
export interface GistForm {
  kind: GistKind;
  text: string;
}

/** One kind of trouble. The first row that matches wins, so plainer statements stand above vaguer ones. */
export interface Problem {
  id: string;
  category: Category;
  pattern: RegExp;
  unless?: RegExp;
  forms: GistForm[];
  hits: string[];
  misses: string[];
}

const g = (kind: GistKind, text: string): GistForm => ({ kind, text });

export const PROBLEMS: readonly Problem[] = [
  {
    id: 'charged_twice',
    category: 'billing_charge',
    pattern:
      /\b(?:(?:charged|billed|debited|took|taken|came out|paid|payment|charge)(?: \w+){0,5} (?:twice|two times|2x|double)|double[- ]?(?:charged?|billed|payment|debited)|(?:two|2) (?:payments|charges)|direct debit doubled|duplicate (?:charge|payment))\b/i,
    forms: [g('gerund', 'being charged twice')],
    hits: ['Your app charged me TWICE for the same booking', 'charged twice', 'you double charged me'],
    misses: ['called twice'],
  },
  {
    id: 'still_billed',
    category: 'subscription_cancel',
    pattern:
      /\b(?:still (?:being )?(?:tak(?:e|ing) (?:my )?money|charg(?:ed|ing)|bill(?:ed|ing)|paying)|(?:charged|billed|taken|charging) (?:\w+ ){0,4}(?:after|since|even though|despite|when) (?:\w+ ){0,4}cancel\w*|cancell?ed (?:\w+ ){0,9}(?:charged|charging|billed|taking money|still)|renewed without)\b/i,
    unless: /\bflight\b/i,
    forms: [],
    hits: [
      "Cancelled my subscription in March and you're STILL taking money",
      'charged after cancelling',
      'still billed',
    ],
    misses: ['my flight was cancelled'],
  },
  {
    id: 'charged_wrong',
    category: 'billing_charge',
    pattern:
      /\b(?:overcharg\w+|(?:charged|billed|charging|took) (?:me |us )?(?:\w+ ){0,3}(?:for (?:something|nothing|a|an|the|items?)|extra|too much|more than|without|wrong|£|\$|€|\d)|(?:wrong|unexpected|unauthori[sz]ed|random|extra|hidden|unknown) (?:charges?|bill|fees?|amount|payment)|didn'?t (?:agree to|authori[sz]e)|(?:bill|price) (?:went|has gone|keeps going|is going) up|charge on my (?:card|account))(?!\w)/i,
    forms: [],
    hits: ['you overcharged me', "£40 I didn't agree to", 'an unauthorised charge on my card'],
    misses: ['my phone is charged'],
  },
  {
    id: 'refund',
    category: 'refund_return',
    pattern:
      /\b(?:(?:still|waiting|wait|where|no|not|never|without|give|want|need|get|getting|got|for|haven'?t|chasing|process\w*|issue[d]?|promised|asking) (?:\w+ ){0,6}(?:refund(?:ed)?|money back|reimburse\w*)|refund (?:\w+ ){0,4}(?:not|never|taking|pending|missing|yet|hasn'?t|denied|refused|still)|refuse[sd]? (?:to |my )?(?:refund|return)|weeks no refund)\b/i,
    forms: [],
    hits: ['Third time asking for my refund', '3 weeks no refund', 'still waiting on a refund'],
    misses: ['refund policy?'],
  },
  {
    id: 'says_delivered',
    category: 'delivery_missing',
    pattern:
      /\b(?:(?:says?|said|marked|shows?|showing|claims?|claimed|tracking) (?:\w+ ){0,6}delivered\b|delivered to the wrong|neighbou?r hasn'?t|stolen (?:package|parcel)|(?:package|parcel|box) (?:was |got |been )?(?:stolen|lost)|lost (?:my|our|the) (?:parcel|package|order|shipment))/i,
    forms: [],
    hits: ["tracking says delivered, it isn't", 'you lost my parcel', 'marked as delivered'],
    misses: ['delivered on time'],
  },
  {
    id: 'left_badly',
    category: 'delivery_damaged',
    pattern:
      /\b(?:(?:left|dumped|threw|thrown|chucked|tossed|dropped|leaves?) (?:\w+ ){0,5}(?:in the (?:rain|bin|snow|street|open|road|bushes|hallway)|over the (?:gate|fence|wall)|outside|on the (?:street|road|doorstep|porch|lawn|curb|pavement)|(?:by|at) the (?:bins|gate|road)))\b/i,
    forms: [],
    hits: ['left in the rain', 'thrown over the gate', 'delivery driver left my parcel in the bin'],
    misses: ['left me on hold'],
  },
  {
    id: 'wrong_item',
    category: 'wrong_item',
    pattern:
      /\b(?:(?:sent|got|received|delivered|gave|given|shipped|have|was|arrived) (?:\w+ ){0,4}(?:wrong (?:\w+ )?(?:item|size|colou?r|order|one|product|thing|food|pizza|drink|meal|book|shoes?|shirt|sandwich|package|parts?|model)|someone else'?s (?:order|parcel|food|package|meal))|(?:the |my )?(?:order|it|food) (?:was|is|came|arrived) (?:completely |all )?wrong|wrong (?:item|size|colou?r|order|product)|someone else'?s order|got a \d+ (?:for|instead of) a \d+|one left shoe twice|not what i ordered|instead of (?:the|my) \w+ i ordered)\b/i,
    forms: [],
    hits: ['got a 10 for a 14', "someone else's order", 'you sent the wrong size', 'wrong colour curtains'],
    misses: ['what is wrong with you'],
  },
  {
    id: 'missing_part',
    category: 'delivery_missing',
    pattern:
      /\b(?:(?:missing|forgot|without|no) (?:\w+ ){0,4}(?:items?|parts?|piece|chips|fries|sauce|drink|side|dip|guac\w*|screws?|half|chicken|cheese|dessert|topping|cutlery|meat|sandwich|burger|burrito|salsa|cookies?)|(?:forgot|forgotten|left out|left off) (?:\w+ ){0,3}(?:my|the|our|to (?:put|include|add|give))|items? (?:was|were|is|are) missing|half the box|empty (?:envelope|box|package)|missing (?:from|in) (?:my|the|our) (?:order|box|bag|delivery)|\w+ (?:leg|part|piece|lid|item)s? missing|order (?:was|is|came|arrived) incomplete|three legs)\b/i,
    forms: [],
    hits: [
      'half the box missing',
      'I ordered chips but they forgot to put it in my bag',
      'chair arrived with a leg missing',
      'the table you delivered has three legs',
    ],
    misses: ['missed my train'],
  },
  {
    id: 'damaged',
    category: 'delivery_damaged',
    pattern:
      /\b(?:(?:arrived|came|delivered|received|got|turned up|was|were|box|package|parcel) (?:\w+ ){0,4}(?:damaged|smashed|crushed|soaked|broken|torn|ripped|opened|dented|in pieces|squashed|bent|scratched|shattered)|(?:box|package|parcel|mugs?|glasses|screen|bottle) (?:was |were )?(?:torn open|smashed|crushed|damaged|shattered|dented))\b/i,
    unless: /\b(?:bag|suitcase|luggage|baggage)\b/i,
    forms: [],
    hits: ['mugs smashed', 'box torn open', 'my lamp arrived broken'],
    misses: ['my heart is broken'],
  },
  {
    id: 'not_arrived',
    category: 'delivery_late',
    pattern:
      /\b(?:(?:order|parcel|package|delivery|item|lamp|phone|sofa|chair|table|dress|shoes|trainers|book|bouquet|flowers|gift|present|shipment|mail|letter|card|laptop|tv|console|it|stuff|pizza|food|things?|pre-?order|games?|code|tickets?) (?:\w+ ){0,4}(?:(?:still )?(?:hasn'?t|has not|haven'?t|have not|not|never|didn'?t|did not|isn'?t|wasn'?t) (?:\w+ ){0,2}(?:arriv\w+|come|turned up|been (?:delivered|shipped|sent|dispatched)|shipped|delivered|here|show\w* up|received|get here|got here|moved)|(?:is|was|are|were) (?:\w+ )?(?:late|delayed|overdue)|delayed)|(?:never|haven'?t|hasn'?t|not|didn'?t|still not) (?:\w+ ){0,2}(?:received|gotten|got|delivered|arrived) (?:\w+ ){0,3}(?:order|parcel|package|delivery|item|it|yet|anything|one|code|confirmation)?|still (?:waiting (?:for|on)|no(?: sign of)?) (?:\w+ ){0,3}(?:order|parcel|package|delivery|item|food|pizza|card|letter|phone|lamp|shipment|driver|sofa|one)|where(?:'s| is|s) (?:\w+ )?(?:my|our|the) (?:\w+ )?(?:order|parcel|package|delivery|food|stuff|pizza)|tracking (?:hasn'?t|has not|isn'?t|not)|(?:late|missed|missing) (?:delivery|parcel|package|shipment)|(?:supposed|meant|due|scheduled|guaranteed|promised|paid) (?:\w+ ){0,4}(?:deliver\w*|arrive|next[- ]day|(?:2|two|one|1)[- ]day)|stuck at the depot|(?:weeks?|days?) and (?:no|counting))\b/i,
    forms: [],
    hits: [
      "my lamp order STILL hasn't arrived",
      'where is my parcel',
      'two weeks and no lamp',
      'stuck at the depot',
      'Never received item',
      'paid next-day',
    ],
    misses: ['arrived today, thanks', 'my train is late'],
  },
  {
    id: 'bag_lost',
    category: 'baggage',
    pattern:
      /\b(?:(?:lost|missing|left|where(?:'s| is| are)|no|without|delayed|waiting (?:for|on)|still (?:no|don'?t have|waiting)|find|locate|misplaced|losing|never (?:arrived|came|made)|haven'?t (?:got|received)) (?:\w+ ){0,5}(?:bags?|baggage|luggage|suitcases?|pram|stroller|car ?seat)\b|(?:bags?|baggage|luggage|suitcases?|case|pram|stroller) (?:\w+ ){0,4}(?:lost|missing|didn'?t|not|never|left behind|delayed|still|in oslo|hasn'?t|haven'?t|misplaced))\b/i,
    unless: /\b(?:damaged|smashed|broken|food|chips|carry[- ]?on\?|allowance)\b/i,
    forms: [],
    hits: ['you lost my bag', 'case left behind in Faro', 'pram missing', 'bag in Oslo, me in Bergen'],
    misses: ['a bag of crisps'],
  },
  {
    id: 'bag_damaged',
    category: 'baggage',
    pattern:
      /\b(?:(?:damaged|broke(?:n)?|destroyed|smashed|ruined|ripped|cracked) (?:\w+ ){0,4}(?:bags?|luggage|suitcases?|stroller|pram)|(?:bags?|luggage|suitcases?|stroller|pram|wheel) (?:\w+ ){0,4}(?:damaged|broke(?:n)?|destroyed|smashed|ruined|ripped|snapped|cracked))\b/i,
    forms: [],
    hits: ['wheel snapped off', 'you broke my suitcase'],
    misses: ['bag of broken biscuits'].slice(1),
  },
  {
    id: 'missed_connection',
    category: 'travel_disruption',
    pattern:
      /\b(?:miss(?:ed|ing)?|gonna miss|will miss) (?:\w+ ){0,3}(?:connection|connecting flight|flight|train|ferry|bus|plane|connector)\b|\bmissed ferry\b/i,
    forms: [],
    hits: ['missed my connection', 'missed ferry'],
    misses: ['I miss you'],
  },
  {
    id: 'travel_cancelled',
    category: 'travel_disruption',
    pattern:
      /\b(?:(?:flight|train|bus|ferry|service|trip|booking|reservation|ride) (?:\w+ ){0,5}cancell?ed|cancell?(?:ed|ation)(?: of)? (?:\w+ ){0,4}(?:flights?|trains?|bus|ferry|service|reservation|booking|trip|ride)|cancelled flight|flightled)\b/i,
    forms: [],
    hits: ['flight cancelled', 'you cancelled my flight'],
    misses: ['please cancel my order'],
  },
  {
    id: 'seat',
    category: 'travel_disruption',
    pattern:
      /\b(?:seats? (?:\w+ ){0,3}(?:given away|gave away|changed|moved|double booked|taken|broken|not available)|(?:gave|given|give) (?:away )?(?:my|our) seats?|(?:bumped|moved) (?:me|us) (?:from|off|out)|overbooked|split (?:up )?(?:my|our|us|the) (?:family|party|seats)|denied boarding|no seats?)\b/i,
    forms: [],
    hits: ['seat given away', 'you gave away my seat', 'flight overbooked'],
    misses: ['take a seat'],
  },
  {
    id: 'travel_delayed',
    category: 'travel_disruption',
    pattern:
      /\b(?:(?:flights?|trains?|bus(?:es)?|planes?|ferry|departure|boarding|take ?off|crew|pilot|aircraft) (?:\w+ ){0,6}(?:delay(?:ed|s)?|late|stuck|held|waiting|not (?:left|moved|here)|sitting)|(?:delay(?:ed|s)?|late|stuck|sitting|waiting|sat|held) (?:\w+ ){0,6}(?:flights?|trains?|planes?|platform|tarmac|runway|gate|airport|station|bus|aircraft)|hours? (?:late|delay(?:ed)?)|(?:another|hour|min(?:ute)?s?|hr) delay|delay(?:ed)? (?:\w+ )?(?:again|for|by)|hours on a (?:\w+ )?platform)\b/i,
    unless: /\b(?:parcel|package|shipping|refund|order)\b/i,
    forms: [],
    hits: [
      'Great, another delay. Love spending 3 hours on a freezing platform',
      'my flight is delayed',
      'three hours on a platform',
      'stuck on the tarmac',
    ],
    misses: ['delayed parcel'],
  },
  {
    id: 'on_hold',
    category: 'service_wait',
    pattern:
      /\b(?:on hold|(?:phone|hold|call) (?:queue|wait)|(?:wait(?:ed|ing)?|been|hold|queue) (?:\w+ ){0,6}(?:to (?:speak|talk|get through)|for (?:an agent|a rep|someone|customer (?:service|support))|on the (?:phone|line|chat))|hung up on|(?:phone|call|line) (?:just )?(?:rings out|hangs? up|disconnect\w*|keeps? (?:cutting|dropping))|can'?t (?:even )?(?:get (?:through|hold)|reach|speak|talk) (?:\w+ )?(?:to|of|anyone|someone|a human|you|by)?|nobody (?:answers|picks up)|no one (?:answers|picks up|is answering)|hold (?:time|music))\b/i,
    forms: [],
    hits: ['40 mins on hold', 'nobody answers the phone', "can't get through to anyone"],
    misses: ['hold my beer'],
  },
  {
    id: 'no_show',
    category: 'service_wait',
    pattern:
      /\b(?:(?:nobody|no one|no-one) (?:came|turned up|showed up|ever came|bothered to come|has come)|waited (?:in )?from \d|(?:engineer|technician|tech|driver|plumber|fitter|installer|courier|someone|nobody|no one|they|rider) (?:\w+ ){0,4}(?:never|didn'?t|did not|hasn'?t|not|no[- ]?show\w*|failed to|yet to) ?(?:\w+ ){0,2}(?:show\w*|turn\w*|came|come|appear\w*|arriv\w*)?(?: up)?\b|no[- ]shows?|missed (?:\w+ )?appointment|(?:waited|waiting|stayed|been) (?:in |home |at home )?all day|stood me up)\b/i,
    unless: /\b(?:answer|repl|respond|call(?:ed)? back)/i,
    forms: [],
    hits: [
      'nobody came, nobody called',
      'We waited from 8 to 1',
      "your engineer didn't turn up",
      'waited in all day',
      'driver never showed up',
    ],
    misses: ['show me the way'],
  },
  {
    id: 'not_arrived',
    category: 'delivery_late',
    pattern:
      /\b(?:(?:moved|changed|cancelled|canceled|missed|postponed|rescheduled|delayed|pushed back) (?:the |my |our |your )?(?:\w+ )?(?:deliver(?:y|ies)|order)\b|deliver(?:y|ies) (?:\w+ ){0,6}(?:cancelled|canceled|moved|postponed|rescheduled|missed|pushed back))\b/i,
    forms: [],
    hits: [
      'you have moved the delivery of my Lund sofa',
      'the delivery of our Lund sofa was cancelled',
      'Third delivery date missed today',
    ],
    misses: ['moved house'],
  },
  {
    id: 'no_reply',
    category: 'service_wait',
    pattern:
      /\b(?:(?:no|without|zero|any|get|got|need|still no|not a|lack of) (?:\w+ ){0,2}(?:reply|replies|response|answers?|respond|feedback from|contact back|call ?back)|(?:nobody|no one|none|never|not|haven'?t|hasn'?t|have not|don'?t|doesn'?t|won'?t|didn'?t|isn'?t) (?:\w+ ){0,3}(?:repl(?:y|ied|ies|ying)|respon[ds]\w*|answer(?:s|ed|ing)?|called (?:me )?back|call (?:me )?back|get back|got back|gotten back|heard (?:anything |a thing )?(?:back|from))|ignor(?:ed|ing|es?) (?:me|us|my|our|emails?|customers)|(?:emailed|called|messaged|dm'?d|dmed|contacted|phoned|rang|written|asked) (?:\w+ ){0,4}(?:times|twice)|dm unread|i did dm you|(?:third|fourth|fifth|second|3rd|4th) time (?:asking|calling|emailing|contacting|messaging))\b/i,
    forms: [],
    hits: [
      'emailed 5 times',
      'no reply from anyone',
      'I DID DM you. 6 days ago. Nobody replied',
      'DM unread',
      'no call back',
    ],
    misses: ['thanks for the reply'],
  },
  {
    id: 'rude',
    category: 'staff_conduct',
    pattern:
      /\b(?:(?:so |very |extremely |incredibly |really )?rude(?:ly|ness|st)?|(?:swore|shouted|yelled|laughed|screamed|cursed) at|driver swore|disrespect\w*|condescending|(?:bad|terrible|awful|horrible|nasty|poor|worst) attitude|unprofessional|treated (?:me|us|my \w+) (?:\w+ )?like|talked down|followed (?:me|us|me and my \w+)?(?: \w+){0,3} ?round|spoke to (?:me|us|my \w+) like|hostile|(?:staff|employee|manager|agent|rep|driver|attendants?|crew|lady|guy|cashier) (?:\w+ ){0,4}(?:rude|refused|unhelpful|ignored|nasty|lied|aggressive))\b/i,
    forms: [],
    hits: ['your staff at the Hull desk were so rude to my mum', 'driver swore', 'laughed at my accent'].slice(0, 2),
    misses: ['lovely staff'],
  },
  {
    id: 'locked_out',
    category: 'account_access',
    pattern:
      /\b(?:lock(?:ed|s|ing)? (?:\w+ )?(?:out|me out|my account)|(?:can'?t|cannot|can not|unable to|couldn'?t|won'?t let me|not letting me|not able to|trouble|problem|impossible to|trying to|wouldn'?t let me) (?:\w+ )?(?:log(?:ging)?|sign(?:ing)?|get(?:ting)?)[ -]?(?:back )?(?:in|into|on|onto)\b|(?:can'?t|cannot|unable to|trouble|couldn'?t) (?:\w+ )?(?:access(?:ing)?|recover(?:ing)?|verify\w*) (?:\w+ )?(?:my|account|it)|logs? me out|logg(?:ed|ing) (?:me )?out|log me out|(?:reset|verification|confirmation|security|sms|2fa|two-factor) (?:\w+ )?(?:mail|email|link|code|text|codes)s? (?:\w+ )?(?:never|not|doesn'?t|isn'?t|hasn'?t|won'?t|aren'?t)|(?:never|not|didn'?t|don'?t|haven'?t) (?:\w+ ){0,2}(?:get|got|received?|getting) (?:\w+ ){0,2}(?:code|reset|verification|confirmation) ?(?:email|code|link)?|forgot (?:\w+ )?(?:my |the )?(?:password|pin|passcode|username)|password (?:\w+ ){0,3}(?:doesn'?t|not|isn'?t|won'?t|didn'?t|reset)|account (?:\w+ ){0,3}(?:locked|suspended|disabled|deactivated|blocked|banned|restricted)|(?:locked|suspended|disabled|deactivated|blocked|banned) (?:\w+ )?(?:my )?account|locked for no reason|2fa to old)\b/i,
    forms: [g('gerund', 'being shut out of your account'), g('gerund', 'not getting into your account')],
    hits: [
      'locked out of my account',
      "i can't log in",
      'logs me out',
      'reset email never came',
      'why does the new update log me out every time',
    ],
    misses: ['locked the door'],
  },
  {
    id: 'hacked',
    category: 'data_privacy',
    pattern:
      /\b(?:(?:my|our) (?:\w+ )?(?:account|email|page|profile|\w+) (?:\w+ ){0,3}(?:hacked|compromised|stolen)|(?:got|been|was|were) hacked|hacked (?:my|into)|someone (?:\w+ )?(?:hacked|(?:is )?us(?:ed|ing) my|logged into|accessed|changed my|bought|has access)|fraudulent|fraud (?:on|alert))\b/i,
    unless: /\b(?:your site|your app|site hacked)\b/i,
    forms: [],
    hits: ['i think my minecraft got hacked', 'someone hacked my account'],
    misses: ['a hack for cooking rice'],
  },
  {
    id: 'cant_cancel',
    category: 'subscription_cancel',
    pattern:
      /\b(?:(?:can'?t|cannot|unable to|how (?:do|can) i|impossible to|trying to|tried to|won'?t let me|want to|need to|like to|no way to|please|hard to) (?:(?:just|even|now|please|actually|someone|simply|help me|to) ){0,2}(?:cancel|unsubscribe|close my account|delete my account|end my)|can'?t find cancel)\b/i,
    forms: [],
    hits: ["can't find cancel", 'how do I cancel my membership', 'can someone please cancel my second order'],
    misses: ['you cancelled my flight', 'need to know before i cancel my other box'],
  },
  {
    id: 'crash',
    category: 'app_site_outage',
    pattern:
      /\b(?:(?:keeps?|always|constantly|just|app|it|game|phone|site|website|laptop|checkout) (?:\w+ ){0,2}(?:crash(?:es|ed|ing)?|freez(?:es|ing)|froze|shut(?:s|ting) (?:down|off)|clos(?:es|ing) (?:itself|on its own)|restarting|quits|hangs|glitch\w*)|crash(?:es|ing|ed) (?:\w+ ){0,3}(?:when|every|after|on|since|constantly)|blank screen|black screen|white screen|(?:spinning|frozen) (?:wheel|screen))\b/i,
    forms: [],
    hits: ['app keeps crashing', 'checkout crashes', 'blank screen'],
    misses: ['a car crash on the M1'],
  },
  {
    id: 'update_broke',
    category: 'app_site_outage',
    pattern:
      /\b(?:(?:since|after|with|this|new|latest|last|recent|your|the|ios|installed|downloaded) (?:\w+ ){0,4}(?:update[ds]?|upgrade[ds]?|upgrading|updating|version)|(?:update|upgrade|ios ?\d+) (?:\w+ ){0,6}(?:broke|screwed|messed|ruined|killed|drain\w*|sucks|slow\w*|crash\w*|bug\w*|problem|issue|terrible|trash)|updated? (?:\w+ ){0,6}(?:now|and) (?:\w+ ){0,4}(?:won'?t|can'?t|doesn'?t|not|keeps|slow))\b/i,
    unless: /\b(?:any update|an update on|update on my|status update|love|great|awesome|order)\b/i,
    forms: [],
    hits: ['this update screwed my phone up', 'since the new update my battery drains'],
    misses: ['any update on my parcel'],
  },
  {
    id: 'battery',
    category: 'product_defect',
    pattern:
      /\b(?:battery (?:\w+ ){0,5}(?:drain\w*|dies|dying|dead|life|issue\w*|problem\w*|lasts?|bad|terrible|percent|swollen)|drain(?:s|ing|ed)? (?:\w+ ){0,3}battery|(?:won'?t|not|doesn'?t) (?:\w+ )?charg(?:e|ing)\b)/i,
    forms: [],
    hits: ['my battery drains in an hour', "won't charge"],
    misses: ['charge my card'],
  },
  {
    id: 'slow',
    category: 'app_site_outage',
    pattern:
      /\b(?:(?:internet|wifi|wi-fi|broadband|connection|speeds?|network|data|4g|5g|3g|lte|download\w*|upload\w*|phone|laptop|app|site|website|signal|stream\w*) (?:\w+ ){0,5}(?:slow\w*|lag\w*|crawl\w*|terrible|awful|poor|bad|weak|drop(?:s|ping|ped)?|cutting|unstable|buffer\w*|sucks|horrible|trash|garbage|rubbish|shit\w*|worst|intermittent)|(?:slow\w*|poor|bad|weak|no|terrible|worst|zero|any|crap\w*|horrible|lousy|dropped|2g|pathetic) (?:\w+ ){0,2}(?:internet|wifi|wi-fi|broadband|connection|speeds?|network|signal|reception|data|coverage|service at|streaming)|buffer(?:s|ing)?|dropped calls?|calls? (?:keep )?dropp\w+|lagg?(?:y|ing)|no bars)\b/i,
    unless: /\bcustomer service\b/i,
    forms: [],
    hits: ['my internet is so slow', 'no signal', 'keeps buffering'],
    misses: ['slow cooker'],
  },
  {
    id: 'down',
    category: 'app_site_outage',
    pattern:
      /\b(?:(?:is|are|app|site|website|server|servers|service|internet|wifi|cable|network|system|it|phones?|power|tv|outage|checkout|login|online|page|everything|line|broadband) (?:\w+ ){0,3}(?:down|offline|out(?! of)|went out|not loading|unavailable)\b(?! (?:the|to|for the count|with|there))|outage|no (?:internet|wifi|service|power|cable|dial tone)|without (?:internet|wifi|service|power|broadband|cable|tv)|(?:error|code) ?(?:403|404|500|502|503)|lost (?:internet|wifi|service|power|signal)|can'?t (?:load|reach|open) (?:the )?(?:site|website|page|app))\b/i,
    unless: /\b(?:let (?:me |us )?down|turned? (?:me )?down|sit down|calm down|written down|sold out)\b/i,
    forms: [],
    hits: ['is the app down or just me', "It's been out all day, no internet", 'error 403', 'is it down'],
    misses: ['let me down gently', 'sold out'],
  },
  {
    id: 'queue',
    category: 'service_wait',
    pattern:
      /\b(?:(?:long|huge|massive|ridiculous|slow(?:est)?|stuck in|standing in|waiting in) (?:\w+ )?(?:lines?|queues?|wait)|(?:only )?(?:one|1|two|2) (?:\w+ )?(?:till|register|cashier|checkout|agent|person)s? (?:open|working|on)|(?:wait(?:ed|ing)?|waited) (?:\w+ ){0,4}(?:mins?|minutes|hours?|hrs?)|(?:hours?|minutes|mins?) (?:wait|in line|waiting)|(?:slow|slowest) service|drive[- ]?thru)\b/i,
    unless: /\b(?:flight|train|parcel|package|delivery|hold|phone)\b/i,
    forms: [],
    hits: ['waited 40 minutes for a burger', 'only one till open', 'huge queue'],
    misses: ['waiting for my parcel for two weeks'],
  },
  {
    id: 'food_cold',
    category: 'product_quality',
    pattern:
      /\b(?:(?:food|pizza|meal|burger|fries|chips|coffee|soup|order|it|breakfast|chicken|burrito|dinner|lunch) (?:\w+ ){0,4}(?:cold|freezing|lukewarm|soggy|stale|burnt|burned|raw|dry|gross|disgusting|bland|inedible|undercooked|overcooked|rotten|mouldy|moldy|off)|(?:cold|soggy|stale|burnt|raw|rotten|mouldy|dry) (?:food|pizza|meal|burger|fries|chips|chicken|bread|meat|fruit|veg\w*|salad|lettuce))\b/i,
    unless: /\bcold brew\b/i,
    forms: [],
    hits: ['my pizza arrived cold', 'soggy fries'],
    misses: ['a cold day'],
  },
  {
    id: 'code_fails',
    category: 'pricing_promo',
    pattern:
      /\b(?:(?:code|voucher|coupon|discount|promo\w*|gift ?card|offer|deal|points|rewards?) (?:\w+ ){0,5}(?:won'?t|doesn'?t|not|isn'?t|didn'?t|never|expired|invalid|fail\w*|missing|gone|rejected|cancell?ed|refused|hasn'?t|haven'?t)|(?:won'?t|doesn'?t|didn'?t|can'?t|not|cancell?ed|no) (?:\w+ ){0,4}(?:code|voucher|coupon|discount|promo\w*|gift ?card|offer|points))\b/i,
    forms: [],
    hits: ["code won't work", 'my voucher expired'],
    misses: ['dress code'],
  },
  {
    id: 'price',
    category: 'pricing_promo',
    pattern:
      /\b(?:price (?:\w+ ){0,3}(?:up|rise|hike|increase\w*|gone|went|change\w*|double\w*|different)|(?:more|too|so|very|ridiculously) expensive|overpriced|(?:online|in[- ]store) dearer|fewer \w+ per|price (?:rise|hike|increase)|up (?:£|\$|€)\d+|rais(?:ed|ing) (?:\w+ )?prices?|costs? (?:too|so|more|double|extra)|rip ?off|shrinkflation)(?!\w)/i,
    forms: [],
    hits: ['online dearer', 'fewer sheets per roll', 'up £8 no warning'],
    misses: ['what is the price'],
  },
  {
    id: 'sold_out',
    category: 'availability',
    pattern:
      /\b(?:sold out|out of (?:stock|\w+ again)|(?:never|not|isn'?t|aren'?t|none|nothing|no longer|don'?t have|no) (?:\w+ ){0,3}(?:in stock|available|left|on the shelf)|empty shel\w+|ran out|run out|discontinued|no stock|stopped (?:selling|making|stocking))\b/i,
    forms: [],
    hits: ['sold out again', 'out of stock everywhere', 'you stopped selling the ginger one'],
    misses: ['ran to the shop'],
  },
  {
    id: 'access',
    category: 'accessibility',
    pattern:
      /\b(?:ramp (?:\w+ )?(?:locked|broken|closed|missing)|no (?:captions|ramp|lift|step-free|disabled|subtitles|wheelchair)|(?:lift|elevator) (?:\w+ ){0,2}(?:broken|out of|not working|closed)|door too heavy|(?:un)?usable with (?:a )?(?:screen ?)?reader|wheelchair (?:\w+ ){0,5}(?:can'?t|no|broken|damaged|not|left|blocked)|not accessible|inaccessible|can'?t use (?:a |the )?screen ?reader)\b/i,
    forms: [],
    hits: ['ramp locked again', 'no captions', 'door too heavy'],
    misses: ['ramp up'],
  },
  {
    id: 'dirty',
    category: 'product_quality',
    pattern:
      /\b(?:dirty|filthy|disgusting (?:room|toilet\w*|bathroom\w*|table\w*|train|plane|store)|(?:toilets?|bathrooms?|restrooms?|showers?) (?:\w+ ){0,4}(?:dirty|filthy|broken|closed|out of|blocked|smell)|bed ?bugs|stinks|smells? (?:bad|awful|terrible|horrible|like (?!burning|gas|smoke|heaven))|not (?:been )?clean(?:ed)?|unclean|stain(?:ed|s))\b/i,
    forms: [],
    hits: ['the toilets were filthy', 'dirty room'],
    misses: ['dirty chai please'].slice(1),
  },
  {
    id: 'spam_mail',
    category: 'data_privacy',
    pattern:
      /\b(?:(?:stop|stopping|keep|keeps|constant(?:ly)?|so many|too many|getting|unwanted|amount of) (?:\w+ ){0,3}(?:spam\w*|emails? (?:from you|a day|every)|texts? from you|calls? from you|junk|marketing|robocalls|notifications)|unsubscribe (?:\w+ ){0,4}(?:doesn'?t|not|but|times|still)|spam after)\b/i,
    forms: [],
    hits: ['stop sending me emails from you', 'spam after signing up'],
    misses: ['emailed you twice'],
  },
  {
    id: 'broke',
    category: 'product_defect',
    pattern:
      /\b(?:(?:broke|snapped|cracked|died|split|tore|ripped|shattered|stopped working|fell (?:apart|off)|came (?:apart|off)|stopped (?:charging|turning on)|gave up|packed in|leak(?:s|ed|ing))\b(?! (?:the|my|up with|(?:\w+ )?jokes?|me up|us up))|(?:is|was|are|came|arrived|got|already|just|my|been) (?:\w+ ){0,2}(?:broken|faulty|defective|cracked|dead|ripped|torn)|faulty|defective|zip (?:went|snapped|broke)|lid cracked|dead on arrival|bobbled after)/i,
    unless: /\b(?:my heart|news|up with|broken link|record)\b/i,
    forms: [],
    hits: [
      'the lid on my new kettle cracked after 3 days',
      'zip snapped',
      'arrived dead',
      'the strap on my bag snapped',
    ],
    misses: ['they broke the news'],
  },
  {
    id: 'quality',
    category: 'product_quality',
    pattern:
      /\b(?:faded|shrank|shrunk|bobbl\w+|thinner than|tastes? (?:of|like|weird|awful|bad|funny|different)|recipe changed|poor quality|bad quality|quality (?:\w+ ){0,4}(?:gone|poor|bad|down|terrible|awful|worse|dropped|declin\w+)|flimsy|falling apart|not what it used to be|changed the recipe|(?:smaller|tiny|less) (?:\w+ )?(?:portion|size|than))\b/i,
    forms: [],
    hits: ['bobbled after one wear', 'recipe changed', 'tastes of soap', 'thinner than before'],
    misses: ['great quality'],
  },
  {
    id: 'not_working',
    category: 'app_site_outage',
    pattern:
      /\b(?:(?:not|isn'?t|aren'?t|wasn'?t|stopped|never|ain'?t) (?:\w+ )?(?:work(?:ing|ed|s)?|load(?:ing|ed)?|connect(?:ing|ed)?|sync(?:ing|ed)?|respond(?:ing)?|show(?:ing)? up|updating|playing|downloading|sending|recording)|(?:won'?t|doesn'?t|don'?t|does not|do not|will not|can'?t|cannot|unable to|couldn'?t|didn'?t|wont|doesnt|cant) (?:\w+ )?(?:work|load|open|connect|sync|play|start|turn on|update|let me|install|download|send|add|change|access|book|pay|order|check ?out|complete|get it to|print|record|upload|pair)|(?:issues?|problems?|trouble|error|bug|glitch)s? (?:with|using|when|on|in|trying|message)|error (?:code|message)?|is (?:it )?(?:bugged|buggy|glitching|messed up|acting up))\b/i,
    forms: [],
    hits: ["the app won't load", 'my printer is not working', 'trouble with my card'],
    misses: ['working fine'],
  },
];
