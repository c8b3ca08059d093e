import type { Cue } from '../../cue';
import { rx } from '../pattern';

const LAW: Cue['says'] = ['flag:legal', 'sentiment:negative'];

const REGULATOR =
  "(?:the )?(?:asa|advertising standards(?: authority| people)?|ofcom|ofgem|ofwat|ofsted|orr|caa|cma|competition (?:watchdog|authority|and markets)|competition watchdog|fca|fos|pra|ico|information commissioner'?s?(?: office)?|hse|environmental health|bbb|better business bureau|ftc|fcc|cfpb|dot|department of (?:transportation|transport|consumer\\w*)|consumer (?:affairs|council|forum|court|commission|helpline|protection)|national consumer helpline|attorney general|rbi|irdai|trai|sebi|cpgrams|banking ombudsman|housing ombudsman|\\w+ ombudsman|ombudsman|cedr|popla|acas|tds|trading standards|data protection (?:authority|commission\\w*)|insurance commissioner|state (?:regulator|board)|equality (?:commission|advisory)|citizens advice|furniture ombudsman|my mp|police|action fraud|cyber ?crime(?: cell)?)";

/** A lawyer, a court, a regulator or a card dispute as a step, by who is asked and what is done. */
export const CLAIM_CUES: readonly Cue[] = [
  {
    id: 'legal.regulator-asked',
    pattern: rx`\b(?:(?:report(?:ed|ing)?|complain(?:ed|ing)?|complaint|escalat(?:ed|ing)|refer(?:red|ring)?|rais(?:ed|ing)|tak(?:en|ing)|lodg(?:ed|ing)|fil(?:ed|ing)|appeal(?:ed|ing)?|informed|notif\w+|sent|told|contacted|rung|rang|called|approach(?:ed|ing)?|going to|been to|started|opened|dispute)\b[^.!?\n]{0,50}?\b(?:to|with|by|at|the|in|from|contacted|told|called|informed|rung|rang|approach\w*) ${REGULATOR}\b(?! (?:great|lovely|brilliant|helped))|${REGULATOR} (?:have|has|will|is|are|'?s|'?ve|'?ll|complaint|case|ref\w*|appeal|adjudicat\w+|next|dispute|claim|conciliation)\b)`,
    guard:
      /\b(?:do you (?:sell|offer)|discount|police (?:officer|discount|incident|were called to)|my mp3|(?:the )?dot (?:com|on|above|is)|told by the police|(?:my|our) (?:train|bus)\b[^.!?]{0,20}police|approved by|regulated by|members? of)\b/i,
    says: LAW,
    weight: 1,
    hits: [
      "I've reported your ad to the ASA",
      'Ofgem will be hearing about this',
      'Filed with the Department of Transportation this morning, my money is gone',
      'TDS dispute opened, let them see the photos you sent',
      'The housing ombudsman is now looking at your repairs',
    ],
    misses: ['do you sell dot stickers', 'the police officer bought your cake', 'told my mum about you'],
  },
  {
    id: 'legal.before-a-judge',
    pattern: rx`\b(?:(?:let|leave it to|before|in front of|tell it to|up to|ask) (?:a|the) (?:judge|magistrate|adjudicator|arbitrator|jury)|(?:judge|adjudicator|arbitrator|tribunal|court|magistrate) (?:will|can|has|have|found|ruled|decid\w+|agreed|order(?:ed|s)?|said|made|awarded)(?! (?:shoes|the (?:bake|contest|competition)))|(?:bailiffs? next|(?:court|the) judgment|ccj|subpoena|summons|writ|injunction|affidavit|contempt of|small claims|money ?claim(?: online)?|mcol|county court|high court|consumer court|tribunal)\b|(?:group|class|collective)[- ](?:claim|action|law ?suit)|law ?suits?|su(?:e|ing|ed) (?:you|u|y'?all|yall|yous|them|your|this|the (?:company|lot)|ur|over|for (?:damages|breach))|(?:gonna|going to|will|i'?ll|might|should|could|we'?ll|i'?m|we'?re|im) su(?:e|ing)\b|court\b[^.!?\n]{0,14}\b(?:case|date|claim|order|proceedings|action|next|then)|(?:to|in|at|via) (?:the )?court\b(?! (?:shoes|house cafe|yard|road|street))|serv(?:e|ed|ing) (?:you|notice|papers|proceedings)(?! (?:me|us|with a smile|well))|issu(?:e|ed|ing) (?:a claim|proceedings)|(?:start|began|begin|commenc)\w* (?:\w+ )?(?:legal )?(?:proceedings|a claim (?:through|against|with|in|online)|conciliation)|breach of contract|consumer (?:rights|credit) act|statutory rights)\b`,
    guard:
      /\b(?:judge (?:for yourself|me|a|by|on your|judy)|tennis|basketball|squash|badminton|food court|bailiff drama|drama|series|episode|film|movie|netflix|show|(?:sporting|golf) event|courts? (?:available|bookings?|free|hire)|court (?:road|street|lane|hotel)|pursued|consumed|issued (?:a )?(?:new|refund|card|ticket))\b/i,
    says: LAW,
    weight: 1,
    hits: [
      'happy to let a judge decide',
      "bailiffs next if you don't pay the judgment",
      'im gonna sue yall fr',
      "we're putting together a group claim against you",
      'serving you papers on monday',
      'the judge found in my favour',
    ],
    misses: ['judge a bar by its crisps', 'is the tennis court open', 'what an issue, suede boots', 'in court shoes'],
  },
  {
    id: 'legal.disputed',
    pattern: rx`\b(?:(?:rais|open|fil|lodg|start|submit|log)\w* (?:a |an |the |my )?(?:\w+ )?(?:dispute|charge ?back|section 75)|(?:dispute|charge ?back|section 75(?: claim)?)\b[^.!?\n]{0,30}\b(?:raised|opened|open|filed|in|lodged|started|submitted|with (?:my |the )?(?:bank|visa|card\w*|paypal|amex|mastercard|klarna|credit)|already|next|won|done|time)|disput(?:e|ed|ing) (?:the|this|it|that|your|a|my)\b[^.!?\n]{0,30}\b(?:with|through|via|at) (?:my |the )?(?:bank|visa|card|paypal|amex|mastercard|klarna|credit)|(?:amex|visa|paypal|mastercard|klarna|(?:my )?(?:bank|card (?:company|provider|issuer)|credit card(?: co\w*)?))\b[^.!?\n]{0,14}\b(?:reversing|reversed|clawing|disputing|handling it|are dealing|doing a (?:section|charge)|will (?:reverse|claw|get (?:it|my money) back))|claim(?:ing|ed)? (?:it |this |the money )?(?:back )?(?:through|via) (?:my )?(?:bank|visa|card|paypal|credit card|section))\b`,
    unless: /\b(?:any update|in review|how long|just keeping)\b/i,
    guard: /\b(?:how (?:do|can) i|price dispute|no dispute|undisputed)\b/i,
    says: LAW,
    weight: 1,
    hits: [
      'Disputing the charge with my card company as we speak',
      'Amex are reversing the payment for me',
      'paypal dispute opened because you ghosted me',
      'my bank is doing a section 75',
    ],
    misses: ['the undisputed king of pies', 'my card was declined', 'a price dispute at the till'],
  },
  {
    id: 'legal.advised',
    pattern: rx`\b(?:(?:legal|lawyer'?s?|solicitor'?s?|attorney'?s?|barrister'?s?) (?:advice|action|team|route|letter|notice|department|counsel|fees|aid|case|threat)|(?:go|going|went|get|getting|take it|taking it) legal|lawyer(?:ing|ed)? up|(?:advised|represented|told) by (?:my |our |a )?(?:counsel|lawyer|solicitor|attorney|barrister|brief)|my (?:brief|counsel|lawyers?|solicitors?|attorneys?|barrister|legal team)\b(?!'?s? office)|(?:a|your|the) lawyer involved|(?:accident|injury|employment) lawyers?|(?:letter|notice) (?:before|of) (?:action|claim|proceedings|intent)|expect a (?:legal )?letter|(?:solicitor|lawyer|attorney|barrister)\b[^.!?\n]{0,30}\b(?:draft\w*|writ\w*|says|reckons|sent|sending|file|letter|in touch|slam dunk|will)|(?:f\.?i\.?r|police (?:report|complaint|case)|crime (?:ref\w*|number))\b[^.!?\n]{0,40}\b(?:filed|lodged|against|made|will be|ref\w*|theft|fraud|to follow|today)|(?:filed|lodged|made|got|lodging) (?:a |an )?(?:fir|police (?:report|complaint|case)|crime ref\w*)|(?:rung|called|reported (?:you|this|it) to|informed|told) the police\b(?=[^.!?\n]{0,40}\b(?:and|about|given|you|theft|your))|seek(?:ing)? (?:damages|compensation through|redress)|(?:unlawful|illegal) and (?:i|we)(?:'ve| have))\b`,
    guard:
      /\b(?:work (?:at|for|in) (?:a |the )?(?:solicitors|law)|lawyer here|(?:love|great|lovely|best|thank)\w*|solicitor'?s? office (?:loves|is)|legal (?:age|tender|size)|illegally good|brief (?:note|update|chat|stay))\b/i,
    says: LAW,
    weight: 1,
    hits: [
      'my brief will be in touch',
      'lawyering up. enjoy',
      "Pay up or I'll go legal",
      'FIR will be lodged against your agent',
      'a solicitor friend is drafting something: my solicitor is drafting something',
    ],
    misses: [
      'I work at a solicitors and love your pens',
      'legal age for the store card?',
      'a brief chat would be nice',
    ],
  },
];
