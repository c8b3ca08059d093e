import { wordTable } from '@/lib/domain/wordTable';
import { type Fault, says } from '../fault';

/** Without these there is trouble, whatever it was. */
const LACKED =
  /\b(?:water|heating|heat|internet|wifi|broadband|signal|service|power|electricity|gas|trains?|buses|bus|notice|communication|information|info|updates?|response|reply|help|support|refund|staff|stock|sound|audio|light|lights|access|compensation|toilets?|air con|aircon|air conditioning|parking|seats?|cleaning|captions|subtitles|ramps?|notifications?|warning|data|email)\b/;

/** The same again is trouble where it is one. */
const SAME_TROUBLE =
  /^(?:leak|fault|error|problem|issue|mistake|excuse|bug|noise|smell|crack|stain|glitch|answer|reply|story|message|delay|charge|fee|hole|mess)s?\b/;

/** What an airline, a courier or a shop loses; other things are lost by those who own them. */
const CARRIED = /\b(?:parcel|package|luggage|bags?|baggage|suitcases?|case|order|delivery|letter|pram|wheelchair)\b/;
const PAST = wordTable<string>({
  lost: 'lost',
  deleted: 'deleted',
  broken: 'broke',
  dropped: 'dropped',
  forgotten: 'forgot',
});

/** "rent isn't on hold", where what is: the writer plays with words. */
function isContrast(text: string, post: string): boolean {
  const state = / (?:isn't|aren't|wasn't|is not|are not) ((?:on|in|at|out of|off) [\w ]{2,20})$/.exec(text)?.[1];
  return state !== undefined && post.split(state).length > 2;
}

/** "my phone was damaged and I had to get a new one" */
const REPLACED =
  /^your (?:phone|handset|sim|laptop|tablet|wallet|purse|keys) (?:was|being|is|got|has been) (?:damaged|stolen|broken|smashed|lost)\b/;

/** Where people leave what is theirs. */
const LEFT_BEHIND =
  /^(?:your|the) .+? (?:was|were|being|has been|have been|got) left (?:behind )?(?:in|on|at|under) (?:room|the back|seat|(?:the|a|an|your|my|our|one of your) (?:\w+ ){0,2}(?:room|train|bus|plane|flight|cars?|cabs?|taxis?|seat|pocket|locker|cubicle|cinema|screen|table|hotel|loo|toilets?))\b/;

/** "lost my purse", "deleted the app": what the writers did themselves, and no one else. */
function isOwnDeed(text: string, post: string): boolean {
  if (
    LEFT_BEHIND.test(text) &&
    /(?:^|[.!?,;:\n] ?|\b(?:i|i've|i have|we|we've|and) )(?:just |accidentally |stupidly )?left (?:my|our)\b/.test(post)
  )
    return true;
  const [, noun = '', deed = ''] =
    /^(?:your|the) (.+?) (?:was|were|being|has been|have been|got) (?:just )?(lost|deleted|broken|dropped|forgotten)\b/.exec(
      text,
    ) ?? [];
  if (REPLACED.test(text) && /\bnew (?:one|phone|handset|number|sim|card)\b/.test(post)) return true;
  if (!deed || CARRIED.test(noun)) return false;
  return new RegExp(
    `(?:^|[.!?,;:\\n] ?|\\b(?:i|i've|ive|i have|we|we've|accidentally|and) )(?:just |accidentally |recently |stupidly )?${PAST[deed]} (?:my|our|the|all)\\b`,
  ).test(post.replace(/@\S+ ?/g, ''));
}

/** What makes a statement of trouble no trouble, nobody’s, or not the brand’s. */
export const BESIDE_THE_POINT: readonly Fault[] = [
  {
    id: 'a guess',
    isFaulty: says(
      /\b(?:possibly|probably|maybe|perhaps|presumably|supposedly|allegedly|seemingly|might|may be|could be|must have|should have|would have|seems? (?:to|like)|looks? like|sounds? like|feels? like)\b/,
    ),
    hits: [['another lamp possibly was delayed', 'another lamp possibly was delayed']],
    misses: [['the lamp could not be found', 'the lamp could not be found']],
  },
  {
    id: 'asked, not told',
    isFaulty: ({ after }) =>
      /^,? or (?:how|what|not|is|are|do|does|can|will|was|were|did|should|have|has|if|just|am|why)\b/.test(after),
    hits: [['the offline mode is cancelled', 'so the offline mode is cancelled or how to fix it']],
    misses: [['the offline mode is cancelled', 'the offline mode is cancelled or hidden']],
  },
  {
    id: 'the writer’s own deed',
    isFaulty: ({ text, post }) =>
      isOwnDeed(text, post) ||
      /^(?:you|you've) (?:just |recently )?(?:missed (?:an?|the) |booked\b|decided\b|(?:wanted|planned|hoped|chose|prefer\w*|moved|got to|tried|swapped|switched|deleted|forgot|sold|gave|threw)\b)/.test(
        text,
      ) ||
      /^you've been trying(?: (?:for|since|all)\b|$)/.test(text) ||
      /\bnever had (?:this|that|it)\b|\bget over$/.test(text),
    hits: [
      ['your hat was left in room 9', 'left my hat in room 9, has anyone found it'],
      ['the app was deleted', 'Deleted the app, it still mails me'],
      ['your purse was lost on a night out', 'lost my purse on a night out'],
      ["you've been trying for 2 days", 'i have been trying for 2 days'],
      ["you've booked with someone else", "I've booked with someone else"],
    ],
    misses: [
      ['your bag was lost', 'lost my bag on the way to Hull'],
      ['your account was deleted', 'you deleted my account'],
    ],
  },
  {
    id: 'an occasion of theirs',
    isFaulty: says(
      /^(?:your|the) (?:\w+'s )?(?:wedding|honeymoon|birthday|party|funeral|holiday|trip|event|conference|meeting|exam|interview|surgery|operation) (?:is|was|were|being|got|has been) (?:cancelled|canceled|postponed|called off|delayed|moved)/,
    ),
    hits: [["your friend's wedding being cancelled", "my friend's wedding was cancelled"]],
    misses: [['your appointment was cancelled', 'my appointment was cancelled']],
  },
  {
    id: 'a joke with the words',
    isFaulty: ({ text, post }) =>
      isContrast(text, post) ||
      /\b(?:out of (?:this|your) bed|getting any younger|the (?:money|rent) tree)\b/.test(text),
    hits: [
      ["the rent isn't on hold", 'payout "on hold" 7 weeks. my rent isnt on hold'],
      ['you are not even getting out of this bed', 'i am not even getting out of this bed'],
    ],
    misses: [["the parcel isn't on the van", "the parcel isn't on the van"]],
  },
  {
    id: 'a figure of speech',
    isFaulty: says(
      /\b(?:hanging by a thread|on (?:my|your|its|their) (?:last legs|knees|high horse)|at the end of (?:my|your) (?:rope|tether)|losing (?:my|your) (?:mind|marbles|will)|(?:lost|losing) the will|more \w+ than (?:my|your) \w+$|climbing the walls|(?:my|your) (?:marriage|sanity|patience|soul|conversation|diet|dignity|social life|blood pressure)|on (?:its|your) deathbed|turned to (?:stone|dust)|grown (?:old|a beard)|aged \w+ years)\b/,
    ),
    hits: [
      ['your marriage was hanging by a thread', 'an hour for soup, my marriage was hanging by a thread'],
      ['your card has got more holes than your socks', 'my card has got more holes than my socks'],
      ['your diet was ruined', 'my diet was ruined by your buns'],
    ],
    misses: [['the gutter was hanging off', 'the gutter was hanging off']],
  },
  {
    id: 'told on the way to the matter',
    isFaulty: says(
      /^you(?:'ve|'re| are| have| were| had)? (?:just |already |nearly |only |all |even |literally )?(?:walk(?:ed|ing)|sprint(?:ed|ing)|ran|running|cycl(?:ed|ing)|rush(?:ed|ing)|jump(?:ed|ing)|cr(?:ied|ying)|laugh(?:ed|ing)|smil(?:ed|ing)|shak(?:en|ing)|shook|slept|stayed up)\b|^you (?:didn't|don't|did not|do not) (?:hear|see|notice|know|understand|think|mind|care|blame|realise|realize|feel|look|usually|normally)\b|^you (?:can't|cannot|couldn't) (?:(?:see|hear) (?:to|a thing|straight)|sleep|stop|believe|wait|complain|fault|lie|think|cope|stand|breathe)\b/,
    ),
    hits: [
      ["you didn't hear the bell", 'he swore through the letterbox because we did not hear the bell'],
      ['you walked 20 minutes', 'says ready, walked 20 minutes, not ready'],
      ["you can't sleep", "I pay every week as agreed and now this, can't sleep"],
    ],
    misses: [
      ["you can't log in", "I can't log in"],
      ["you didn't receive the kite", "I didn't receive the kite"],
    ],
  },
  {
    id: 'lacks what nobody needs',
    isFaulty({ text }) {
      return (
        (/^the lack of /.test(text) && !LACKED.test(text)) ||
        /\bhad no (?:sign|text|luck|idea|reason|issues?|problems?|trouble)$/.test(text) ||
        /^nobody (?:took|has taken|owns|uses)\b/.test(text)
      );
    },
    hits: [
      ['the lack of a fault code', 'it fails, no fault code'],
      ["you've had no sign", 'locked at 11pm, no sign'],
    ],
    misses: [
      ['the lack of hot water', 'four days, no hot water'],
      ["you've had no answer", 'no answer'],
    ],
  },
  {
    id: 'a time that was no wait',
    isFaulty: ({ text, post }) =>
      /^(?:[1-5]|one|two|three|four|five) min(?:ute)?s? (?:on|in|at)\b/.test(text) ||
      /\b(?:days?|weeks?|months?) (?:in|at) (?:a|an|the) (?!queue|line|airport|row)\w/.test(text) ||
      (/^\d+ minutes at the (?:restaurant|shop|store)/.test(text) && /\b(?:rider|courier|driver)\b/.test(post)),
    hits: [
      ['4 minutes on hold', 'only 4 mins on hold'],
      ['a week in the Highlands in November', 'a week in the Highlands in November'],
    ],
    misses: [['40 minutes on hold', '40 mins on hold']],
  },
  {
    id: 'no wait of theirs',
    isFaulty: ({ text, post }) =>
      /\bwent in for an?\b/.test(text) ||
      (text === 'being left on hold' &&
        /\b(?:payouts?|payments?|orders?|accounts?|refunds?|claim|application|rent)(?: is| isn't| isnt| are| was| still| put)? ["“]?on hold\b/.test(
          post,
        )),
    hits: [
      ['being left on hold', 'creator payout "on hold" 7 weeks'],
      ['the boots went in for a resole 3 weeks ago', 'boots went in for a resole 3 weeks ago, on track?'],
    ],
    misses: [['being left on hold', 'left on hold for an hour about my order']],
  },
  {
    id: 'only told to write',
    isFaulty: says(/\btold to (?:email|call|ring|phone|write|chat|wait|dm|message)$/),
    hits: [['being told to email', 'Called. Was told to email.']],
    misses: [['being told to email three times', 'told to email three times']],
  },
  {
    id: 'about the writer and not about the brand',
    isFaulty: says(
      /\bnever heard of\b|\blost your (?:job|home|mind|temper|patience|way|faith|appetite|balance|cool|voice|nerve)\b|^you(?:'ve| have)? (?:got )?(?:a |an |bad |no )?(?:mobility|diabetes|asthma|arthritis|disability|phone storage|storage|kids|children|baby|credit|clue|choice|space|memory)\b|^you (?:drove|walked|went|took|bought|ordered|cooked|ate|used|wore|called|rang) (?:[\w ]+ )?instead$|\bmissed (?:one|it)\b|^you're blocked from the kitchen|\bfrom the (?:kitchen|house|sofa|bedroom)\b|\bfeel your (?:legs|feet|toes|face|hands)\b|^there's an? (?:bloke|man|guy|woman|lady|lad|kid|girl|boy|dog|cat)\b|^(?:the|your|our) (?:competitor|rival|neighbour|neighbor|ex|boss|landlord)s?\b/,
    ),
    hits: [
      ['you never heard of us', 'staff: never heard of you, sir'],
      ['you lost your job', 'I lost my job and want out'],
      ['you drove instead', 'I drove instead'],
      ["you've got mobility problems", "I've got mobility problems"],
      ['the competitor just cancelled all its flights', 'your competitor just cancelled all its flights'],
    ],
    misses: [
      ['you got a voucher instead', 'I got a voucher instead'],
      ['you lost your booking', 'I lost my booking'],
    ],
  },
  {
    id: 'nobody, where nobody should',
    isFaulty: says(
      /^nobody (?:has |have |is |was |even |ever )*(?:log(?:ged|s)|dares?|cares?|wants?|likes?|uses?|used|heard|notices?|noticed|sits?|sat|died|says?|said|asked|thinks?|needs?|believes?)\b/,
    ),
    hits: [['nobody has even logged in during the summer', 'nobody has even logged in during the summer']],
    misses: [['nobody has replied to your emails', 'nobody has replied to my emails']],
  },
  {
    id: 'not got, but never due',
    isFaulty({ text }) {
      const noun = /^not getting an? (.+)$/.exec(text)?.[1];
      return (
        (noun !== undefined &&
          !/\b(?:receipt|reply|response|call|callback|email|confirmation|refund|code|answer|notification|message|seat|meal|room|text|ticket|delivery|parcel|discount|bonus|replacement|update|voucher|link|invoice|booking|slot)\b/.test(
            noun,
          )) ||
        /^waiting for the (?:wifi|internet|signal|phone)$/.test(text) ||
        /^the empty (?:bus|train|seat|room|shop|store|platform)s?$/.test(text)
      );
    },
    hits: [
      ['not getting a pen', "I'd not got a pen on me to sign"],
      ['the empty bus', 'no room for wheelchairs said he, empty bus'],
    ],
    misses: [['not getting a receipt', 'never got a receipt']],
  },
  {
    id: 'an account that nobody spoke of',
    isFaulty: ({ text, post }) =>
      text === 'being shut out of your account' &&
      !/\b(?:log|sign|pass|account|lock|access|user|recover|verif|auth|2fa|otp|code|email|blocked|get in|into my)/.test(
        post,
      ),
    hits: [['being shut out of your account', 'I have used the form and rung and been shut out']],
    misses: [['being shut out of your account', 'cannot login']],
  },
  {
    id: 'what the writer did or has, and no trouble',
    isFaulty: says(
      /^you(?:'ve| have)? asked (?!.*(?:times|twice) (?:for|about) (?:your|the|a)\b)|^you(?:'ve| have)? lost an? |^you(?:'ve| have)?(?: not|n't| never) (?:ordered|bought|used|watched|opened|visited|tried|shopped|asked|done|changed|had (?!a (?:reply|response|call)|any))|^you(?:'ve| have) (?:never had|nothing|had nothing)\b|\bno (?:missed call|picture)s?\b|^you paid .* and got an? (?:receipt|confirmation|email)|\bstill waiting at \d|\bwho(?:'ll| will) |\bcan't make out\b/,
    ),
    hits: [
      ['you asked twice', 'I asked twice if it was free'],
      ["you haven't ordered anything since", "I haven't ordered anything since"],
      ["you've nothing against research", "I've nothing against research"],
      ["you're still waiting at 1", 'slot at 9, still waiting at 1'],
    ],
    misses: [
      ["you've asked three times for your refund", "I've asked three times for my refund"],
      ["you haven't received your parcel", "I haven't received my parcel"],
    ],
  },
  {
    id: 'about somebody or something else',
    isFaulty: says(
      /^(?:the|your) (?:wages|salary|kids?|children|postman|coat|cat|dog|chicken|dates?|times?|days?|day for [\w ]+|date for [\w ]+) (?:is|are|was|were|has|have|had|don't|doesn't|won't)\b|^(?:this|last|next) (?:week|month|year)\b|^(?:the|your) (?:plane|train|bus|flight|driver|taxi|coach|ferry) (?:was|being) left\b|\bwith(?:out| no) (?:any )?(?:trouble|problems?|issues?)$|\b(?:card|payment) refused$|^the (?:turns|goes|comes|says|keeps|stops|starts|works|shows|gets|makes)\b|^the (?:one|two|three|four|five|six|seven|eight|nine|ten) \w+ing$|\border being taken$|^waiting for the insurance$|\b(?:is|are|am|'re) (?:flying|coming|going|driving|heading|travelling) (?:down|up|out|over|back) (?:to|with)\b/,
    ),
    hits: [
      ['the postman has a bad back', 'poor postman has a bad back'],
      ['the turns straight is off again', 'it turns on and turns straight off again'],
      ['this month £81 went out on the 30th', 'this month £81 went out on the 30th'],
      ['the plane was left at 18.58', 'my plane left at 18.58'],
      ['your parrot is flying down to Hull with you', 'my parrot is flying down to Hull with me'],
    ],
    misses: [
      ['your bag was left at the gate', 'left my bag at the gate'],
      ['your card was refused', 'my card was refused'],
    ],
  },
  {
    id: 'people of the writer, who could not',
    isFaulty: says(
      /^your (?:\w+ )?(?:mum|mom|mother|dad|father|nan|gran|wife|husband|son|daughter|kids?|child|friend|members|customers|clients|tenants?|team|staff|bank|boss|broker) (?:can't|cannot|couldn't|not (?:being|coming|having)|being (?:left|allergic|able))\b/,
    ),
    hits: [["your mum can't stand for long", "no bench here, my mum can't stand for long"]],
    misses: [["your mum's flight was cancelled", "my mum's flight was cancelled"]],
  },
  {
    id: 'told in a message that may be nobody’s',
    isFaulty: ({ text, post }) =>
      /\b(?:suspended|blocked|locked|limited|compromised|closed|expir\w+)\b/.test(text) &&
      /\b(?:scam\w*|phish\w*|crooks?|fake|legit|genuine|spam)\b|\bis (?:this|it|that) (?:really )?(?:you|real|from you)\b/.test(
        post,
      ) &&
      /\b(?:texts?|emails?|e-mails?|message|messages|letter|call|calls|sms|mail)\b/.test(post),
    hits: [
      ['your Lumo wallet being suspended', 'another text saying my Lumo wallet is suspended. is it you or crooks'],
    ],
    misses: [['your Lumo wallet being suspended', 'my Lumo wallet is suspended and support is silent']],
  },
  {
    id: 'nothing lacking, nothing wrong',
    isFaulty: ({ text, after }) =>
      /^you(?:'ve| have) got no\b|^you (?:haven't got|don't have|don't own) an? (?:cat|dog|car|pet|child|kid|garden|printer|smartphone)\b|^the zero\b|^nothing (?:has |was )?(?:been )?changed|^your credit (?:is|being) empty|^the (?:rs|inr|usd|gbp|eur)\b|\b(?:hadn't|had not|you'd)\b|\bis (?:packed|ready|boxed)$|^the extra insurance$/.test(
        text,
      ) ||
      (/ more$/.test(text) && /^ than\b/.test(after)),
    hits: [
      ["you haven't got a cat", "we haven't got a cat"],
      ['the zero crashing', 'loving it, zero crashes'],
      ['the lifts have been broken more', "the lifts have been broken more than they've worked"],
    ],
    misses: [
      ["you haven't got a reply", "I haven't got a reply"],
      ['the lifts have been broken for days', 'the lifts have been broken for days'],
    ],
  },
  {
    id: 'a mistake of their own',
    isFaulty: ({ text, post }) =>
      /\bwrong\b/.test(text) &&
      /\b(?:i|i've|i'd|ive|we|we've|and|just) (?:\w+ ){0,2}(?:put|buy|bought|typed|entered|ordered|chose|picked|clicked|pressed|used|gave|booked|selected) (?:in )?(?:the |a )?wrong\b/.test(
        post,
      ),
    hits: [['the wrong card', 'ordered two pizzas and put the wrong card in']],
    misses: [['the wrong card', 'you charged the wrong card']],
  },
  {
    id: 'the same, and no trouble',
    isFaulty({ text }) {
      const noun = /^the same (.+)$/.exec(text)?.[1];
      return (
        noun !== undefined && !/\b(?:is|are|was|were|keeps?|being|\w+ing)\b/.test(noun) && !SAME_TROUBLE.test(noun)
      );
    },
    hits: [['the same box', '240 bags is now 210. Same box.']],
    misses: [['the same leak and the same ceiling', 'same leak, same ceiling']],
  },
  {
    id: 'a judgement on the brand',
    isFaulty: says(
      /^(?:our|the|your) (?:customer )?(?:service|support|company|team|staff|app|product|quality) (?:is|are|was|were|being) (?:so |very |really |just |that |pretty |always )*(?:bad|poor|worse|shocking|no help|a joke|awful|laughable)\b/,
    ),
    hits: [['our service is so bad', 'your service is so bad']],
    misses: [['the service is down', 'the service is down']],
  },
  {
    id: 'doubts and no trouble',
    isFaulty: says(
      /\b(?:main |many |some |my |your )(?:reservations about|doubts|concerns|worries|main reservations)\b|\bmain reservations?\b/,
    ),
    hits: [["you're having trouble with your main reservations", 'trouble is, my main reservations are the price']],
    misses: [["you're having trouble with your reservation", 'trouble with my reservation']],
  },
  {
    id: 'the contrary of a fault',
    isFaulty: says(
      /^(?:nothing|nobody) (?:is|was|seems|has been|'s) (?:wrong|broken|missing|the matter)\b|\b(?:is|are|was|were) [£$€]\d+(?:\.\d+)? (?:off|less|cheaper)\b|\bworks? (?:fine|perfectly|just fine)\b|^not having (?:the |a |such )?(?:worse|worst|better|best)\b/i,
    ),
    hits: [
      ['nothing is wrong with your chimney', 'nothing is wrong with my chimney'],
      ['the kettle is £9 off', 'the kettle is £9 off in the window'],
      ['not having the worst scones', 'never had the worst scones'],
    ],
    misses: [['nothing is working', 'nothing is working']],
  },
  {
    id: 'their own papers and their own errands',
    isFaulty: says(
      /^your (?:[\w-]+ )?(?:registration|licen[cs]e|visa|passport|mot|lease|tenancy|contract|exam|deadline|holiday|notice period|permit) (?:expires|ends|runs out|is due|expired|starts|begins)\b|^you were (?:simply |just |only |already )*(?:queu(?:e)?ing|standing|walking|shopping|browsing|driving|eating|sitting|paying|looking|reading|minding)\b(?!.*\b(?:hours?|minutes|mins)\b)|^you (?:do not|don't) (?:even )?(?:have|use|own) (?:our|the|an?) (?:\w+ )?(?:service|app|account|product)s?$/,
    ),
    hits: [
      ['your fishing permit ends on Sunday', 'my fishing permit ends on Sunday'],
      ['you were just reading by the window', 'I was just reading by the window'],
      ["you don't own an account", "I don't own an account"],
    ],
    misses: [
      ['your trial expires today', 'my trial expires today'],
      ['you were queuing for two hours', 'I was queuing for two hours'],
    ],
  },
  {
    id: 'mocking when it is said back',
    isFaulty: says(
      /^your (?:thumb|finger|hand|arm|leg|head|brain|eye|ear|neck|nose|mouth|tongue)s? (?:is|are|was|were)(?:n't| not) (?:\w+ )?enough\b|\bget your life back\b|^you have no (?:other|more|choice|car|way home|idea)\b|^you(?:'re| are)(?:n't| not) (?:\w+ )?(?:rich|clever|smart|tall|fast|quick|strong|young|old|good|important|pretty) enough\b/,
    ),
    hits: [
      ["your nose isn't big enough", "my nose isn't big enough for these glasses"],
      ['you have no way home', 'I have no way home'],
      ["you couldn't get your life back", "I couldn't get my life back"],
    ],
    misses: [["the sleeve isn't long enough", "the sleeve isn't long enough"]],
  },
  {
    id: 'a time within which, and none that it took',
    isFaulty({ text, post }) {
      const time = /^(?:over |about |nearly )?(\S+ (?:minutes?|hours?|days?|weeks?|months?)) of\b/.exec(text)?.[1];
      return (
        time !== undefined &&
        new RegExp(
          `\\b(?:within|under|less than|only|in|after|every|next|first) (?:less than |under |the )?${time}\\b`,
        ).test(post)
      );
    },
    hits: [['6 days of trying to glaze the pot', 'trying to glaze the pot within 6 days']],
    misses: [['3 days of trying to change your ferry', "I've been trying to change my ferry for 3 days"]],
  },
  {
    id: 'all but done',
    isFaulty({ text, post }) {
      const deed = /\b(?:was|were|been|being) (\w+ed|lost|left|broken|stolen)\b/.exec(text)?.[1];
      return deed !== undefined && new RegExp(`\\b(?:almost|nearly) (?:just |i |had |have )*${deed}\\b`).test(post);
    },
    hits: [['your kayak was lost', 'we nearly lost our kayak']],
    misses: [['your kayak was lost', 'you lost our kayak, I nearly cried']],
  },
];
