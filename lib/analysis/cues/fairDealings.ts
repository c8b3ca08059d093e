import type { Cue } from '../cue';

/** Not over, not meant, or turned round. */
const TAKEN_BACK =
  /\b(?:but (?:then|now|the|it|i|you|they|when|still|no)|until|till|then (?:it|they|he|she|left)|never (?:again|came|turned)|still (?:no|not|waiting|broken|hasn'?t|haven'?t|isn'?t)|supposed|should(?:'ve| have)|would(?:'ve| have)? be|if (?:only|you|they)|wrong (?:day|address|house|one|part|size)|refund|complain\w*|sarcas\w*|rude|worst|useless|apparently|oh wait|again (?:today|this|next)|badly|instead of|nobody|allegedly)\b|["“”🙃🙄😡🤬👎]|\?\s*$/iu;
const PRAISE: Cue['says'] = ['sentiment:positive', 'emotion:gratitude', 'intent:praise'];

/** Praise by plain facts: somebody came when they said, the claim was paid, the road was mended. No word of joy need stand beside them. */
export const FAIR_DEALING_CUES: readonly Cue[] = [
  {
    id: 'fair.as-promised',
    pattern:
      /\b(?:(?:came|turned up|arrived|rang|called|showed up) (?:exactly |right |bang |just )*(?:when (?:he|she|they|you|it) said|on the dot|to the minute)|wiped (?:his|her|their) feet|(?:paid|settled|refunded|approved|sorted|processed)(?: out)?(?: my claim| it all)? (?:in|within|in under) (?:an?|one|two|three|four|five|\d+) (?:hours?|days?|mins?|minutes)|(?:charged|cost) (?:me|us) (?:absolutely )?(?:nothing|nowt|zilch|£0)|(?:is )?honesty (?:is )?back in fashion|no (?:faff|fuss|quibbles?|nonsense)\b(?! (?:please|returns)))/iu,
    unless: TAKEN_BACK,
    guard:
      /\b(?:not (?:paid|charged|come|settled|sorted)|(?:did|was|has|have|is)n'?t|never|only|nothing (?:works|was)|want|need|promised|could|can you|told|hoping)\b/iu,
    says: PRAISE,
    weight: 2.2,
    hits: [
      'fitter came when he said he would, did the job, wiped his feet. is this a prank',
      'claim paid in 3 days, I keep checking it is not a scam',
      'garage found nothing wrong and charged me nothing',
      'two minute job, no faff',
    ],
    misses: [
      'he never came when he said he would',
      'I want it settled within two days',
      'came on the dot but fitted the wrong part',
      'paid within 2 days and still no parcel',
    ],
  },
  {
    id: 'fair.treated-us',
    pattern:
      /\b(?:gave|given|brought|slipped|sent) (?:me|us|him|her|my \w+) (?:a |an |some )?(?:free|complimentary|bonus) (?!trial|gift card|sample of)\w+|\b(?:cried|laughed|danced|sang|celebrated|clapped) (?:along )?with (?:me|us)\b|\bcame (?:out|over|back) to say (?:hi|hiya|hello|goodbye|good luck)\b|\blet (?:him|her|them|my \w+|our \w+|the kids) (?:wear|blow|press|hold|sit in|try on|wave|steer|ring) (?:the|his|her|a)\b|\bgave (?:my|our) \w+ (?:his|her|their|a|the) \w+ to (?:blow|hold|wear|keep)\b|\bspent (?:half an hour|an hour|ages|\d+ min\w*) (?:helping|explaining|showing|chatting|sitting) (?:to |with )?(?:my|our|me|us)\b|\bnever (?:once )?rushed (?:me|him|her|us|them)\b|\bthe whole (?:place|room|bus|carriage|restaurant|plane|caf[eé]|train) (?:sang|clapped|cheered)\b|\bbrought (?:us|me|him|her|them) an? (?:\w+ )?(?:candle|cake|card|blanket|balloon)\b|\bremembered (?:my|our|my \w+'?s?) (?:order|name|usual|birthday)\b/iu,
    unless: TAKEN_BACK,
    guard:
      /\b(?:not (?:even|once)? ?(?:given|gave|let|remember\w*)|(?:did|would|could|was|is)n'?t|never(?! (?:once )?rushed)|only|stale|cold|mouldy|expired|hair|complained|nightmare|headache|refused|rude)\b/iu,
    says: PRAISE,
    weight: 2.2,
    hits: [
      'the staff gave us free pie and cried with us',
      'the barista with the red hat remembered my order after three weeks off sick',
      'guard came out to say hi to my lad, let him wear the hat',
      'girl in ur Bath shop spent half an hour helping my son pick. Never rushed him once',
    ],
    misses: ['gave us free cake that was stale', 'they never remembered my order', 'cried with pain'],
  },
  {
    id: 'fair.mended-road',
    pattern:
      /\b(?:(?:my|our|the|that) (?:\w+ )?(?:potholes?|street ?lights?|lamp ?posts?|lifts?|bench|swings?|bus shelter|traffic lights?|drains?|playground)(?:'?s| is| are| has| have|'ve)?(?: finally)? (?:been |now )?(?:filled|fixed|mended|repaired|unblocked|working)(?: in)?)\b/iu,
    unless: TAKEN_BACK,
    guard: /\b(?:not|n'?t|never|when|if|want|need|get|could|please|asked|promised|badly|twice|worse|opened)\b/iu,
    says: PRAISE,
    weight: 2,
    hits: ["my pothole's been filled! I will miss him", 'our street light has been fixed, I can see my own feet'],
    misses: [
      'when will my pothole be filled',
      'our lift has not been fixed',
      'the pothole has been filled twice, opened again',
    ],
  },
  {
    id: 'fair.hailed',
    pattern:
      /\b(?:cracking (?:customer |bit of )?(?:service|job|lads?|lass|team|meal|grub|day out|stay|roast|bunch|show)|(?:the )?(?:funniest|nicest|cutest|loveliest|kindest|sweetest) thing i(?:'?ve| have) (?:read|seen|heard|had|eaten|watched)|(?:are|is) (?:his|her|their|my|our) (?:avengers|heroes|hero|superheroes)|changed my life|is a gem\b|(?:you|u|ya|yous?) (?:absolute|total|complete|utter|wee|little) (?:diamond|gem|star|legend|angel|hero|gent|superstar|belter|saint)s?\b|(?:and )?it still works\b(?=[^?]{0,40}(?:!|could never|years|after))|(?:making|made|getting) me (?:all )?emotional)\b/iu,
    unless: TAKEN_BACK,
    guard:
      /\b(?:not (?:the|a|his|her)|(?:is|was|are)n'?t|never the|used to|was going to be|supposed|hardly|hope|joke)\b/iu,
    says: PRAISE,
    weight: 2.2,
    hits: [
      'cracking customer service from Ola just now',
      "the patch notes are the funniest thing I've read all week",
      'you are his avengers',
      'free upgrade, Josh in the Leeds shop u absolute diamond',
      'dropped it in the sink and it still works! others could never',
      'all sorted, tell Bea she is a gem',
    ],
    misses: [
      'it was going to be a cracking day out but it rained',
      'not the nicest thing I have read',
      'I hope it still works',
    ],
  },
];
