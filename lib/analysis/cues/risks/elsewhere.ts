import type { Cue } from '../../cue';
import { rx } from '../pattern';

const ELSEWHERE: Cue['says'] = ['flag:wrong_brand', 'intent:wrong_brand'];

/** Kinds of business a post can be meant for. */
const TRADE =
  '(?:shop|store|bakery|bakers|butchers?|florists?|cafe|café|restaurant|pub|bar|chippy|chip shop|takeaway|hotel|b&b|gym|pool|zoo|museum|cinema|theatre|radio station|station|band|dentists?|doctors?|surgery|hospital|clinic|vets?|pharmacy|chemist|opticians?|salon|barbers?|nail (?:place|bar|salon|shop)|spa|bank|insurers?|law firm|solicitors|estate agents?|undertakers?|funeral (?:home|directors?)|council|school|college|uni|university|nursery|library|church|garage|taxi (?:ppl|people|firm|crowd|place)|taxis|cab (?:firm|company)|bus (?:company|people|crowd)|buses|airline|railway|train company|ferry company|plumbers?|roofers?|electricians?|builders?|brewery|farm|hatchery|garden centre|paint (?:brand|shop|company)|brand|mattress (?:shop|people|company)|furniture (?:people|shop|store|place|crowd)|candle (?:shop|people|company|maker|makers)|shoe (?:shop|people|company)|tea (?:shop|people|company|brand)|egg box maker|toy (?:shop|company)|pen (?:shop|company)|stationers?|blacksmiths?|tailors?|printers?|ticket office|box office|job ?centre|water (?:board|company)|electric (?:company|board)|post office|couriers?|theme park|crisp (?:company|people)|rugby club|football club|golf club|yoga (?:place|studio)|dance school|tattoo (?:place|shop|studio)|pizza (?:place|shop))';
/** How a writer finds out. */
const REALISING =
  '(?:oh|ah|oops|wait|hang on|hold on|no wait|sorry|just reali[sz]ed|just noticed|my bad|never ?mind|turns out|i see|edit|whoops|eh)';
const YOU_ARE = "(?:you'?re|youre|ur|u r|u are|you are|ye are|ye'?re|yous are|this is|that'?s|it is|its|it's)";

/** Meant for somebody else: another kind of business named as the one, or the slip noticed. */
export const ELSEWHERE_CUES: readonly Cue[] = [
  {
    id: 'wrong-brand.realised',
    pattern: rx`\b${REALISING}\b[\s,.:…-]{0,4}(?:\w+[ ,]+){0,4}?${YOU_ARE} (?:actually |only |just |really )?(?:(?:a|an|the|that) )?(?:\w+ ){0,2}?${TRADE}\b`,
    guard:
      /\b(?:best|favou?rite|only|worst|closed|great|lovely|supposed to be|charging|late|the same shop|a joke|is the (?:shop|store)|second|third|fourth|last|\d(?:rd|th|nd))\b/i,
    says: ELSEWHERE,
    weight: 1.2,
    hits: [
      'your bus left early again... oh hang on you’re the shoe shop',
      "where do i send my gas reading? just realised you're a candle shop",
      'can you play a song for my nan? oh this is the furniture people',
    ],
    misses: [
      'oh you are the best shop in town',
      'sorry this is the third shop I have tried',
      'wait until you see the hotel',
    ],
  },
  {
    id: 'wrong-brand.asking-which',
    pattern: rx`\b(?:(?:is|isn'?t) (?:this|it|that) (?:not )?(?:the|a|an) (?:\w+ ){0,2}?${TRADE}(?=\W*(?:$|\)|\?|or\b|for the|in [A-Z]|beside|next|near|innit|isn'?t|yes|right))|hello,? (?:is )?this (?:is )?the (?:\w+ )?${TRADE}\b|(?:pretty sure|think|thought|hope|know|ik|assume|guess|gather) (?:that )?(?:${YOU_ARE}|u r) (?:the|a|an) (?:\w+ ){0,3}?${TRADE}\b|sorry,? thought (?:this|you|u|it) (?:was|were)|am i (?:in|at|on|through to) the right (?:place|page|company|shop|people)|have i (?:got|reached) the (?:right|wrong) (?:page|company|people|place|\w+ shop)|(?:don'?t|do not) think (?:this is|you'?re|you are) the (?:right|same) (?:\w+ )?(?:company|place|shop|people|page|one)|(?:you'?re|you|u|ye) (?:lot )?(?:aren'?t|arent|are not|are) the (?:\w+ )?${TRADE},? (?:are|aren'?t) (?:you|ye|u)|you look like a (?:\w+ )?${TRADE}|this is the (?:\w+ )?${TRADE} (?:innit|isn'?t it|right|yeah|yes)|(?:it'?s|its) the (?:\w+ )?(?:bar|pub|shop|cafe|hotel|band|zoo|gym) isn'?t it)`,
    guard:
      /\b(?:kid thinks|best|cheapest|busiest|worst|nearest|main|big(?:ger)?|new|right|only|same|first|proper|way (?:to|a)|how)\b/i,
    says: ELSEWHERE,
    weight: 1,
    hits: [
      'is this the nail place beside the chemist? want gels',
      'hello is this the ticket office for the lions',
      'your taxi never came (pretty sure u are the taxi people in Kells)',
      'my cat needs a booster, sorry thought this was the other Fern',
      'when u playing next? this is the pub innit',
    ],
    misses: ['is this the new store near the station', 'i think you are the best shop', 'is this the right hotel bill'],
  },
  {
    id: 'wrong-brand.not-that-but-this',
    pattern: rx`\b(?:tagged (?:the |a )?(?:\w+ )?(?:${TRADE}|@[\w.]+ instead)|@[\w.]+ instead of|(?:lol|oops|sorry|ah|doh) (?:i )?meant (?!to (?:say|order|buy|get|add|pick|put|click|tick|send|attach|ask|cancel|press|reply|be)\b)\w+|meant (?:for (?:@|the other )|to (?:be )?(?:tag|message|text|write to) )(?!me\b|you\b|my\b|us\b)|wrong (?:\w+)\W{1,3}(?:@[\w.]+ )?sorry (?:lads|folks|guys|all|everyone|girls)|oh no wrong|if (?:i have|i've got|ive got|this is) the wrong [A-Z]|if you(?:'re| are) (?!the (?:one|person)|a (?:customer|student|parent))\w+ [\w ]{0,20}please (?:ignore|disregard)|not (?:the )?\w+ (?:fish bar|hotel|bar|cafe|foods|pens)\b|are you the same (?:[\w&]+ ){0,4}?(?:that|who|as)\b|you are same\?|(?:the mail|it) (?:come|came|is) from \w+ (?:cafe|bakery|hotel|shop)|point me on\b)`,
    guard:
      /\b(?:wrong (?:size|item|order|address|colour|color|way|date|amount|name|card|parcel|bill|price|time|day|side|place|box|product|flavour))\b/i,
    on: 'plain',
    says: ELSEWHERE,
    weight: 1,
    hits: [
      'ur app wont load (tagged the bakery lol, meant plum tv)',
      'best tattoo ever, tagged @inkpot instead of the tattoo crowd',
      'gym took 2 payments. wrong flex. sorry lads',
      'Asking the florists: are you the same Hart & Hart that does wedding cakes?',
    ],
    misses: [
      'meant to be here Friday',
      'wrong size, sorry',
      'tagged you in a photo',
      'meant for my sister and she loved it: a gift meant for my sister',
    ],
  },
  {
    id: 'wrong-brand.you-do-something-else',
    pattern: rx`\b${YOU_ARE} (?:a|an) (?:\w+ ){0,2}?${TRADE}\b(?=\W*(?:$|aren'?t|arent|isn'?t|called|in \w+ \(|\)|but help|carry on))|\b(?:oh|wait|ah)[^.!?]{0,10} (?:you|u|ye) (?:make|sell|do|bake|brew|print) (?:\w+ )?(?:yogh?urt|tea|shoes|hats|pens|candles|paint|bread|beer|soap|crisps|jam|cheese|cakes?|mattresses|books|hay|eggs|pots|wool)\b|\b\w+ (?:crowd )?who (?:does|do|make|makes|sell|sells) \w+(?: \w+)? isn'?t it\b`,
    guard:
      /\b(?:if|for|think|because|when|as|unless|since|while) (?:you|this|it)\b|\b(?:kid thinks|disgrace|joke|good|great|proper|lovely|huge|big)\b/i,
    says: ELSEWHERE,
    weight: 1,
    hits: [
      "I never booked a cruise. You're a nail salon.",
      'when will you fix the road? oh wait you make yoghurt',
      "stop your rooster (you're an egg box maker in Ely aren't you): you're an egg box maker aren't you",
    ],
    misses: ['you are a great shop', "you're a bank, act like one", 'it is a shop I love'],
  },
  {
    id: 'wrong-brand.somebodys-else-job',
    pattern: rx`\b(?:when (?:are|r|is|will) (?:my|the|our) bins?|what (?:ward|room) is|(?:which|what) ward\b|(?:guitar|piano|swimming|dance|driving) lesson (?:today|was)|what time is (?:the )?(?:kids'? )?(?:swim|mass|late showing)|(?:book|booking) (?:a |in for a )?check ?up|renew my bus pass|dog'?s vaccination|cat'?s (?:due a )?booster|thanks? (?:u |you )?to the nurse|fix the roadworks|my (?:planning|parking) (?:application|permit))\b`,
    needs: rx`(?:\bis (?:this|it) the\b|\bwrong\b|\b(?:make|sell|makes|sells)\b|\bthe dentist\b|\bsorry\b|\bis it\b|\bit is\b|\bhotel\b|\bvets?\b)`,
    says: ELSEWHERE,
    weight: 1,
    hits: ['hi can i book a check up for thurs? (is this the dentist)', 'renew my bus pass please. wrong Corrib?'],
    misses: ['when are my bins delivered, I ordered two', 'my guitar lesson today was great'],
  },
];
