import type { TemplateId } from '../types';

/** How people speak of one kind of incident. Patterns are matched against the plain line of a post (see `plainText`). */
export interface Domain {
  /** What it happens to, in general words. */
  subject: RegExp;
  /** What goes wrong with it. */
  symptom: RegExp;
  /** Says both at once. */
  claim: RegExp | null;
  /** Another matter in the same words. */
  otherMatter: RegExp;
  /** General words are not enough: one of the incident's own words must stand in the post. */
  ownWordsOnly: boolean;
  /** For slips of the finger. */
  vocabulary: string;
}

const FAILS = String.raw`(?:not|isnt|wasnt|arent|hasnt|havent|hadnt|wont|doesnt|didnt|cant|couldnt|never|unable to|no longer|refus\w+ to|stopped|wouldnt)`;
const rx = (parts: TemplateStringsArray, ...values: string[]) => {
  const source = String.raw(parts, ...values).replace(/\s*\n\s*/g, '');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'gu');
};

export const DOMAINS: Record<TemplateId, Domain> = {
  outage: {
    subject: rx`(?:web)?sites?|apps?|servers?|system|services?|platform|your end|(?:anyone|anybody|everyone|everybody) else|just me`,
    symptom: rx`
      down|offline|outage|no (?:internet|connection|signal|service|power|broadband|wifi)|connection (?:lost|gone)|dead|(?:been|still|is|gone|went) off|when will (?:it|this|that) be back|off (?:all|since|again)|light is red|lost|crash\w*|froze|frozen|freez\w*|stuck|fail\w*|errors?|broken?|borked|bugg(?:y|ed)|glitch\w*|timed? ?out|time ?outs?|
      spinn(?:er|ers|ing)|spins?|blank (?:page|screen)|loops?|playing up|went wrong|going wrong|falls? over|fell over|unavailable|declined|keeps? saying|
      (?:could|can) ?not be processed|does nothing|nothing(?= \.|$)|nothing happens?|emptied|trouble|problems?|issues?|
      ${FAILS} (?:[\p{L}\p{N}]+ ){0,3}?(?:work\w*|load\w*|open\w*|(?:log|sign)\w*|connect\w*|pay|check ?out|go|goes|gone|through|respond\w*|finish\w*|complete\w*|get|let|letting|take|taking|buy|access|past|in)|
      (?:kick|logg?|sign|lock|throw|thrown|kept|keeps?)(?:ed|s|ing)? (?:[\p{L}]+ )?out|sends? me back|goes back to|back to (?:the )?(?:start|login|log in)|wrong password|something went wrong|
      (?:paid|charged|clicked pay) twice|am i affected|affected|fix(?:ed)?|50[0234]|404`,
    claim: null,
    otherMatter: rx`
      arrived|returned|refund\w*|escalators?|lifts?|toilets?|handle|lid|sofa|delivered|wish ?list|reviews?|subtitles?|sound|
      picture (?:quality|freezes)|staff discount|shop finder|store finder|rude|student|cancel my (?:order|subscription)|close it`,
    ownWordsOnly: false,
    vocabulary:
      'checkout payment basket website loading password sign login logging account error spinner crashed broken frozen outage service server',
  },
  delivery_delay: {
    subject: rx`orders?|ordered|ordering|parcels?|packages?|deliver(?:y|ies)|delivered|shipments?|couriers?|tracking|dispatched|express|stuff|warehouse|depots?|next day|expected`,
    symptom: rx`
      late|later|delay\w*|stuck|overdue|wait(?:ed|ing)|no (?:sign|movement|delivery|update|news)|still (?:not|no|nothing|at|says|sat|hasnt|isnt|waiting)|nothing (?:yet|again|moving|since|came)|
      ${FAILS} (?:[\p{L}\p{N}]+ ){0,3}?(?:arriv\w*|come|came|turn\w*|show\w*|mov\w*|left|leave|delivered|dispatched|see|here|happen\w*)|
      where(?:s| is| are) (?:my|our|the)|when(?:s| is| will| are) (?:my|our|the)|(?:was|were|is) (?:due|meant|supposed|expected)|due|heard nothing|
      (?:sat|sitting|held|sits|stuck) (?:in|at)|\d+ days|(?:three|four|five|six|seven) days|days running|flood\w*|turned away|what is happening|never (?:showed|came|arrived|turned)|
      order again|ordering now`,
    claim: null,
    otherMatter: rx`
      wrong|broken|ruined|soaked|damaged|smashed|missing from|is missing|refund\w*|returns?|do you deliver|how much is|leaflet\w*|catalogues?|
      was shut|says delivered`,
    ownWordsOnly: false,
    vocabulary:
      'parcel package delivery deliveries delivered order ordered depot tracking courier warehouse delayed waiting arrived flooded flood',
  },
  product_recall: {
    subject: rx`product|model|batch|batches|unit|item`,
    symptom: rx`
      recall\w*|melt\w*|overheat\w*|(?:so|too|very|really) hot|smok\w+|spark\w*|burn\w*|burnt|caught|explod\w*|faulty|faults?|batch\w*|stop using|bin it|post it|
      safe|dangerous|(?:send|sent|sending|return\w*|take|bring) (?:[\p{L}\p{N}]+ ){0,3}?back|return\w*|affected|covered|serial number|boil(?:ed|s)? dry|goes brown|stays on|
      wont (?:click|switch|turn) off|injur\w+|throw it away|money back|refund\w*|shock|worr(?:y|ied)|check yours?`,
    claim: null,
    otherMatter: rx`
      dent|lid|wattage|dishwasher|plug\b(?! base)|ordered a week|smashed|out of stock|descaler|still buy|toasters?`,
    ownWordsOnly: true,
    vocabulary: 'kettle recall recalled batch overheat melted switch smoke sparked refund serial returned',
  },
  data_breach: {
    subject: rx`data|details|info|information|records?|emails?(?: address(?:es)?)?|passwords?|names?|date of birth|bank details|cards?|account|customer (?:records|database|list)|database|security`,
    symptom: rx`
      breach\w*|hack(?:ed|ers?)|the hack|this hack|a hack|since the hack|exposed|stolen|accessed|compromised|lost my|got out|getting out|been taken|was taken|taken|leaked|spam texts?|
      the incident|security incident|is (?:my|our) (?:card|data|info|information|account) safe|affected|in it too`,
    claim: rx`
      (?:data|security|database|customer records?|privacy|email|details|personal info(?:rmation)?) (?:[\p{L}]+ ){0,3}?(?:breach\w*|leak\w*|hack\w*|exposed|stolen|accessed|compromised)|
      (?:breach|leak|hack) (?:of|with) (?:my|our|your|customer)|(?:since|after|about|by|in|of|from) (?:the|your|this|that) (?:data )?(?:breach|leak|hack)|(?:your|the|that|this) (?:data )?(?:breach|leak|hack)(?: notice| email| letter)?|
      (?:you|youve|been|were|was|get|got|getting) (?:been |just )?(?:hacked|breached)|[\p{L}]+ (?:is|are|was|were|got|been)? ?breached|hacked by|data breach|the hackers|lost my data`,
    otherMatter: rx`
      roof|ice machine|screen \d|trailers?|film|sound|ending|contract|forgot my|reset email|lost my phone|my bagis\w+|unsubscrib\w+|mailing list|roaming|
      click here|(?:cinema|life|travel) hack|remembered`,
    ownWordsOnly: false,
    vocabulary: 'breach breached hacked hackers leaked exposed accessed details password email address stolen security',
  },
  billing_error: {
    subject: rx`bills?|billed|payments?|direct debits?|charge[ds]?|money|invoice|account|bank|debited`,
    symptom: rx`
      twice|twise|double[d]?|duplicate\w*|two times|2x|again|overdrawn|bounced|second payment|both times|wrong amount|overcharged|too much|mistake|collected|one back|go(?:ne|es)? out`,
    claim: rx`
      (?:charg\w+|bill\w*|debit\w*|collect\w*|tak(?:e|en|ing)|took|paid|pay|payments?|invoice\w*|gone out|going out|go out|it) (?:[\p{L}\p{N}£$€]+ ){0,5}?(?:twice|two times|2x|double)|
      double (?:charg\w+|bill\w*|payments?|debit\w*|tak\w+)|(?:two|2) (?:[\p{L}\p{N}£$€]+ ){0,2}?(?:payments?|direct debits?|debits?|charges)|
      duplicate (?:payments?|charges?|debits?|bill\w*)|(?:second|extra|other) payment|(?:bill |it )?paid again|charged again|same (?:[\p{L}]+ ){0,2}?payment|
      (?:took|taken|charged) (?:mine|theirs|everyone\w*) (?:[\p{L}]+ )?twice|(£ ?\d+|\d+ (?:quid|pounds|euros|dollars))(?= .*\1 again)`,
    otherMatter: rx`
      twice as(?! well)|twice a (?:month|week|year)|called twice|asked (?:you )?twice|twice now|roaming|gone up|change the date|paper bill|signal|
      cancelled|pay rise|past \d+|in charge|right (?:both|amount)`,
    ownWordsOnly: false,
    vocabulary: 'charged billed payment payments direct debit twice double duplicate money account',
  },
  service_failure: {
    subject: rx`trains?|buses|bus|flights?|line|lines|services?|phones?|call ?centre|appointments?|branch(?:es)?|trams?|ferr(?:y|ies)|clinic|tickets?|passengers`,
    symptom: rx`
      cancel+\w*|cancled|called off|going ahead|go ahead|still (?:run|running|on)|rebook\w*|turned away|sent (?:home|away|patients home)|broke|no (?:trains?|buses|service|announcements?|announcemnts|ferr\w+|trams?|answer|one answers)|nothing (?:is )?running|not running|${FAILS} (?:[\p{L}\p{N}]+ ){0,2}?(?:running|run|moving|get through|open|answer\w*)|
      closed?|closing|shut|stuck|stranded|delayed|delays|replacement|stopped|still off|at all|reopens?|open again|up and running|back (?:tomorrow|on|by|this|today|later|soon)|are (?:[\p{L}]+ )?trains back|trains be back|
      get home|how do i get|what(?:s| is) (?:happening|wrong)|other plans|make plans|worth (?:setting|travelling|going)|where do (?:the )?buses|are there buses|buses (?:go|leave|run)|on the bus|missed my|
      signals?|outage|engaged|dead|taxis?|good service|to open tomorrow|train is running`,
    claim: null,
    otherMatter: rx`
      filthy|seat|rucksack|bag\b|wifi|toilets?|ticket machine|guard on|horrible|dog|last train|how much|park|
      half marathon|train of thought|charged|lovely driver`,
    ownWordsOnly: false,
    vocabulary:
      'trains train cancelled delayed station platform buses replacement running closed announcements services stranded',
  },
  rumour: {
    subject: rx`rumou?rs?|claims?|story|video|fake|made up|hoax|nonsense|rubbish`,
    symptom: rx`
      is it true|is (?:that|this|it) (?:real|so|true|right)|true|real(?:ly)?|fake|apparently|confirm|deny|rumou?rs?|made up|hoax|nonsense|rubbish|video|tiktok|label|
      drink\w*|eat\w*|feed\w*|contains?|ingredients?|powder|protein|put(?:ting|s)?|adds?|grind|ground up|crush\w*|poured|thing|asking about|story|claim|safe|allerg\w+|vegan|plant based|returned|
      do (?:you|yall|they)|are (?:you|there)|yes or no|hiding|genuine|know the truth|saying`,
    claim: null,
    otherMatter: rx`
      website|app|shop finder|hotel|meadow|bee|bees|lid was sealed|yoghurt|bugging|leaflet`,
    ownWordsOnly: true,
    vocabulary: 'insect insects beetle beetles cricket crickets ingredients rumour',
  },
};

/** Words that mean the same matter: naming one of them in the match words brings in the others. */
export const CONCEPTS: readonly { named: RegExp; also: RegExp; because: string }[] = [
  {
    named: /^(?:check ?out|pay|payments?|basket|cart|till page)$/i,
    also: rx`check(?:ing|ed)? ?out|checkouts?|pay|paying|payments?|baskets?|carts?|place (?:an |my |the )?order|take my money|press(?:ing)? (?:pay|buy)|buy|cards? (?:declined|refused)|tried \d cards|order (?:online|tonight|tomorrow)|ordering`,
    because: 'paying in a web shop',
  },
  {
    named: /^(?:sign(?:ing)?[ -]?in|log(?:ging)?[ -]?(?:in|on)|login|logon|password|locked out|logged out)$/i,
    also: rx`(?:sign|log)(?:s|ed|ing|ged|ging)? ?(?:me |us |back |them )?(?:in|on|out)|logins?|logn|signing|passwords?|locked out|get(?:ting)? (?:in|into|past|back in|on)|let(?:ting)? (?:me|us|him|her|them) (?:back )?in|kick(?:ed|ing|s)? (?:me )?out|log ?on`,
    because: 'getting into an account',
  },
  {
    named: /^(?:data|details|my data|my details|personal (?:data|information)|records?)$/i,
    also: rx`data|details|records?|personal info(?:rmation)?|email address`,
    because: 'what a company holds about somebody',
  },
  {
    named: /^(?:trains?|rail|line)$/i,
    also: rx`trains?|line|platform|station|buses`,
    because: 'a railway',
  },
];
