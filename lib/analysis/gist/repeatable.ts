import { type Fault, says } from './fault';
import { isKnownThing, isPluralNoun } from './phrases';
import { faultOf } from './sound';
import { isMisspelt } from './spelling';
import { MASS } from './things';
import { isBaseVerb } from './verbs';
import { PREPOSITIONS } from './words';

/** After these a pronoun is meant: "no help from someone". */
const TAKES_SOMEONE =
  /^(?:reach|tell|ask|see|find|contact|get|need|call|send|sent|gave|give|help|pay|paid|hire|know|like|let|by|is|was|not)$/;
/** "turn on", "log in": the small word belongs to the verb. */
const TAKES_PARTICLE =
  /^(?:turn|log|sign|switch|power|hang|check|plug|get|come|go|let|put|hold|move|stay|carry|keep|light|lock|boot|build|ring|call|cut|kick|phone|add|opt|dial|tune|give|walk|start|walked|rang|hung|going|went|came|got|built|gave|logged|logging|turned|turns|signed|checked|plugged|locked|moved|held|up|out|back|straight|all|never)(?:s|ing|ed)?$/;
/** Without these there is trouble, whatever it was. */
const LACKED =
  /\b(?:water|heating|heat|internet|wifi|broadband|signal|service|power|electricity|gas|trains?|buses|bus|notice|communication|information|info|updates?|response|reply|help|support|refund|staff|stock|sound|audio|light|lights|access|compensation|toilets?|air con|aircon|air conditioning|parking|seats?|cleaning|captions|subtitles|ramps?|notifications?|warning|data|email)\b/;
/** The same again is trouble where it is one. */
const SAME_TROUBLE =
  /^(?:leak|fault|error|problem|issue|mistake|excuse|bug|noise|smell|crack|stain|glitch|answer|reply|story|message|delay|charge|fee|hole|mess)s?\b/;
const IS_FINITE = /\b(?:could|couldn't|can|can't|is|are|was|were|have|has|had|did|didn't|do|don't|will|won't)\b/;
/** What an airline, a courier or a shop loses; other things are lost by those who own them. */
const CARRIED = /\b(?:parcel|package|luggage|bags?|baggage|suitcases?|case|order|delivery|letter|pram|wheelchair)\b/;
const PAST: Readonly<Record<string, string>> = {
  lost: 'lost',
  deleted: 'deleted',
  broken: 'broke',
  dropped: 'dropped',
  forgotten: 'forgot',
};

/** Verbs of troubles that `isBaseVerb` does not hold. */
const OF_MANY = /^(?:kick|throw|boot|knock|force|lag)$/;

/** "the bike just kick you off": one thing, and a verb of many. */
function isUninflected(words: readonly string[]): boolean {
  if (!/^(?:the|your)$/.test(words[0] ?? '')) return false;
  for (let at = 2; at < Math.min(words.length - 1, 7); at++) {
    if (
      !(isBaseVerb(words[at] ?? '') || OF_MANY.test(words[at] ?? '')) ||
      !/^(?:you|us|it|them)$/.test(words[at + 1] ?? '')
    )
      continue;
    let head = at - 1;
    while (/^(?:just|still|always|also|even|only|never)$/.test(words[head] ?? '')) head--;
    const noun = words[head] ?? '';
    return head > 0 && isKnownThing(noun) && !isPluralNoun(noun) && !/s$/.test(noun);
  }
  return false;
}

/** "broke down on hard shoulder", "waited for customs desk": a single thing that lacks its article at the end. */
function lacksArticle(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const at = PREPOSITIONS.has(words.at(-2) ?? '') ? -2 : PREPOSITIONS.has(words.at(-3) ?? '') ? -3 : 0;
  if (at === 0 || !isKnownThing(last) || isPluralNoun(last) || MASS.has(last)) return false;
  if (!/^(?:in|on|at|for|from)$/.test(words.at(at) ?? '')) return false;
  return at === -2
    ? /^(?:app|website|site|parcel|package|suitcase|laptop|computer|sofa|door|desk|flight|order|account|page|box|kettle|oven|fridge|train|ticket|shirt|window|plane)$/.test(
        last,
      )
    : /^(?:hard|customs|wrong|new|old|check|front|back|main|whole|gift|help|service)$/.test(words.at(-2) ?? '');
}

/** "rent isn't on hold", where what is: the writer plays with words. */
function isContrast(text: string, post: string): boolean {
  const state = / (?:isn't|aren't|wasn't|is not|are not) ((?:on|in|at|out of|off) [\w ]{2,20})$/.exec(text)?.[1];
  return state !== undefined && post.split(state).length > 2;
}

/** "lost my purse", "deleted the app": what the writers did themselves, and no one else. */
function isOwnDeed(text: string, post: string): boolean {
  const [, noun = '', deed = ''] =
    /^(?:your|the) (.+?) (?:was|were|being|has been|have been|got) (?:just )?(lost|deleted|broken|dropped|forgotten)\b/.exec(
      text,
    ) ?? [];
  if (!deed || CARRIED.test(noun)) return false;
  return new RegExp(
    `(?:^|[.!?,;:\\n] ?|\\b(?:i|i've|ive|i have|we|we've|accidentally|and) )(?:just |accidentally |recently |stupidly )?${PAST[deed]} (?:my|our|the|all)\\b`,
  ).test(post.replace(/@\S+ ?/g, ''));
}

/**
 * Whether what a post states as wrong may be given back to its writer as a fact. A row stays only if what it turns away was nearly always judged to
 * read badly; where one is not sure, nothing is said back.
 */
export const UNREPEATABLE: readonly Fault[] = [
  {
    id: 'a call for help glued on',
    isFaulty({ text }) {
      const [last = '', before = ''] = text.split(' ').toReversed();
      return (
        /^(?:someone|somebody|anyone|anybody|please|pls|help|guys)$/.test(last) &&
        !(
          /^(?:someone|somebody|anyone|anybody)$/.test(last) &&
          (PREPOSITIONS.has(before) || TAKES_SOMEONE.test(before))
        ) &&
        !(last === 'help' && /^(?:no|any|of|for|to|without|get|your|the|our)$/.test(before))
      );
    },
    hits: [["the lamp won't connect to your home wifi someone", "lamp won't connect to my home wifi someone help"]],
    misses: [
      ["you can't speak to someone", "i can't speak to someone"],
      ['you were given no help', 'i was given no help'],
    ],
  },
  {
    id: 'a small word without what it goes with',
    isFaulty({ text }) {
      const [last = '', before = ''] = text.toLowerCase().split(' ').toReversed();
      return (
        /\b(?:wait|waits|waiting|waited) (?:on|for)$|\bstuck (?:on|at|in|with)$/.test(text) ||
        (/^(?:on|in)$/.test(last) && !TAKES_PARTICLE.test(before) && !/ where .+ (?:on|in)$/.test(text))
      );
    },
    hits: [
      ["you're still waiting on", "I'm still waiting on, Dana"],
      ['being charged for a full year on', 'charged for a full year on day 8'],
      ['being stuck on', 'stuck on this screen'],
    ],
    misses: [
      ["the lamp won't turn on", "the lamp won't turn on"],
      ["you can't log in", "i can't log in"],
      ['you were hung up on', 'i was hung up on'],
    ],
  },
  {
    id: 'a guess',
    isFaulty: says(
      /\b(?:possibly|probably|maybe|perhaps|presumably|supposedly|allegedly|seemingly|might|may be|could be|must have|should have|would have|seems? (?:to|like)|looks? like|sounds? like|feels? like)\b/,
    ),
    hits: [['another lamp possibly was delayed', 'another lamp possibly was delayed']],
    misses: [['the lamp could not be found', 'the lamp could not be found']],
  },
  {
    id: 'slang and loud words',
    isFaulty: says(
      /\b(?:screw(?:ed|ing|y)|messed|messing|effed|borked|buggered|knackered|wrecked|freak(?:s|ed|ing)?|freaking|trippin\w*|wack|wonky|janky|bonkers|nuts|mental|crazy|insane\w*|horribly|insanely|ridiculously|stupidly|toast|sux|lagged out|run ?around|mugged|shafted|robbed|fobb\w*|chop(?:ped)?|effing|frigging|lol|gonna|wanna|w|ppl|ep|idk|sick as|is sick|are sick|is lit|is fire|unreal|wicked|ain't|innit|sick of|fed up|abysmally)\b/i,
    ),
    hits: [
      ['your keyboard is completely screwed up', 'my keyboard is completely screwed up'],
      ['your tablet is freaking out', 'my tablet is freaking out'],
    ],
    misses: [['your keyboard is broken', 'my keyboard is broken']],
  },
  {
    id: 'a misspelt word',
    isFaulty: ({ text }) => text.split(/[^\p{L}']+/u).some((word) => isMisspelt(word.toLowerCase())),
    hits: [["you don't get the poynts", 'i dont get the poynts']],
    misses: [["you don't get the points", 'i dont get the points']],
  },
  {
    id: 'asked, not told',
    isFaulty: ({ after }) =>
      /^,? or (?:how|what|not|is|are|do|does|can|will|was|were|did|should|have|has|if|just|am|why)\b/.test(after),
    hits: [['the offline mode is cancelled', 'so the offline mode is cancelled or how to fix it']],
    misses: [['the offline mode is cancelled', 'the offline mode is cancelled or hidden']],
  },
  {
    id: 'an article before a verb',
    isFaulty: says(
      /\ban? (?:shipped|delivered|charged|cancelled|sent|received|returned|refunded|delayed) (?:to|from|by|on|in|at|for|again)\b/,
    ),
    hits: [['you had a shipped to wrong facility message', 'i had a shipped to wrong facility message']],
    misses: [['you had a delayed parcel', 'i had a delayed parcel']],
  },
  {
    id: 'one thing with a verb of many',
    isFaulty: ({ text }) => isUninflected(text.toLowerCase().split(' ')),
    hits: [['the bike just kick you off', 'the bike just kick me off']],
    misses: [
      ['the bikes just kick you off', 'the bikes just kick me off'],
      ['the bike kicks you off', 'the bike kicks me off'],
    ],
  },
  {
    id: 'a thing without its article',
    isFaulty: ({ text }) =>
      lacksArticle(text.toLowerCase().split(' ')) ||
      /\ban? [\w ]+ instead of (?!an? |the |your |my |\w+s$|any)\w+$/.test(text),
    hits: [
      ['you waited in line for customs desk', 'waited in line for customs desk'],
      ['getting a kettle instead of mixer', 'ordered mixer got a kettle'],
    ],
    misses: [
      ['your bag was left at the desk', 'my bag was left at the desk'],
      ['getting a kettle instead of a mixer', 'ordered a mixer got a kettle'],
    ],
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
    id: 'a code that was taken for a word',
    isFaulty: says(
      /\binstead of (?:the )?(?:\d+[a-z]|[a-z]\d)|^getting (?:\d+[a-z]+|[a-z]\d+) instead\b|\b(?:sept|octobers?|novembers?)\b(?=.*\binstead\b)|\bending \d/,
    ),
    hits: [
      ['getting 3w instead of 3n', 'ordered 3N got 3W'],
      ['you were billed on meter ending 881', 'billed on meter ending 881'],
    ],
    misses: [['getting size 6 instead of size 9', 'ordered size 9 got size 6']],
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
    id: 'a number where a sentence begins',
    isFaulty: ({ text }) =>
      /^(?:about|around|roughly|approximately|like|as|for|at)\b/.test(text) && IS_FINITE.test(text),
    hits: [['about a fifth of the guests could not join', 'about a fifth of the guests could not join']],
    misses: [['two of the guests could not join', 'two of the guests could not join']],
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
    id: 'a passive whose subject was another',
    isFaulty: says(
      /^(?:you were|being) (?:left (?:on|at|in|by|outside|beside|behind) (?!hold)|locked$|delivered\b|posted\b|dumped\b)/,
    ),
    hits: [
      ['you were left on the lawn', 'parcel soaked. left on the lawn'],
      ['you were locked', 'pressed stop, locked, unlocked'],
    ],
    misses: [['being left on hold', 'left on hold']],
  },
  {
    id: 'turned round, but a request',
    isFaulty: says(
      /\b(?:can't|cannot|couldn't|not being able to) (?:somebody|someone|anybody|anyone|you|we|they|it|the)\b|\b(?:can't|cannot|couldn't) even \w+$|\bto get past$/,
    ),
    hits: [
      ["you can't somebody take a bucket", "can't somebody take a bucket to them"],
      ["you can't even start", 'error QX, cant even start'],
    ],
    misses: [["you can't even log in", "i can't even log in"]],
  },
  {
    id: 'the end belongs to what comes next',
    isFaulty: ({ text, after }) =>
      / (?:when|whenever|while|once|if|after|before) you \w+(?: \w+)?$/.test(text) &&
      /^,? (?:they|it|he|she|the|nobody|there|your|you)\b/.test(after),
    hits: [
      ['your letter went to your old flat when you ring', 'my letter went to my old flat & when i ring they wont say'],
    ],
    misses: [['the app crashes when you scan', 'the app crashes when i scan']],
  },
  {
    id: 'gone, but only to another colour or place',
    isFaulty: says(/\b(?:is|are) gone (?:from|to)\b/),
    hits: [['the hubs are gone from blue to white', 'hubs gone from blue to white']],
    misses: [['the hubs are gone', 'hubs gone']],
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
      /^(?:the|your) (?:wages|salary|kids?|children|postman|coat|cat|dog|chicken|dates?|times?|days?|day for [\w ]+|date for [\w ]+) (?:is|are|was|were|has|have|had|don't|doesn't|won't)\b|^(?:this|last|next) (?:week|month|year)\b|^(?:the|your) (?:plane|train|bus|flight|driver|taxi|coach|ferry) (?:was|being) left\b|\bwith(?:out| no) (?:any )?(?:trouble|problems?|issues?)$|\b(?:card|payment) refused$|^the (?:turns|goes|comes|says|keeps|stops|starts|works|shows|gets|makes)\b|^the (?:one|two|three|four|five|six|seven|eight|nine|ten) \w+ing$|\border being taken$|^waiting for the insurance$/,
    ),
    hits: [
      ['the postman has a bad back', 'poor postman has a bad back'],
      ['the turns straight is off again', 'it turns on and turns straight off again'],
      ['this month £81 went out on the 30th', 'this month £81 went out on the 30th'],
      ['the plane was left at 18.58', 'my plane left at 18.58'],
    ],
    misses: [
      ['your bag was left at the gate', 'left my bag at the gate'],
      ['your card was refused', 'my card was refused'],
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
];

/** Whether a statement of trouble may be said back: grammatical by itself, told as a fact, and about what went wrong. Linear in the length of the post. */
export function isRepeatable(text: string, post: string): boolean {
  return unrepeatableFor(text, post) === null;
}

/** The first reason why a statement may not be said back; `null` when there is none. */
export const unrepeatableFor = (text: string, post: string): string | null => faultOf(text, post, UNREPEATABLE);
