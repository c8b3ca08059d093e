import { isGlad } from '../occasions';
import { isThanksForCare } from './grave';
import { asksAnything, asksInFull, isReproach, putAs } from './putAs';
import { type Card, has, may, must, NO_CHEER, NO_REPAIR, type Plan, type Situation } from './step';

/** Kind words around something that is still wanted. */
const STILL_WANTS =
  /\b(?:not (?:yet )?(?:been )?(?:credited|received|arrived|working|showing|refunded)|(?:are|is)n'?t (?:showing|working|there)|kindly (?:help|call|check|do)|please (?:help|call|ring|fix|check)|(?:could|can) (?:you|someone) (?:ring|call|please|help|check)|devastat\w*|demoneti[sz]ed|no longer moneti[sz]ed|still waiting|pls say|i(?:'d| would)? (?:want|like) to (?:know|follow up|ask|get|speak|report|claim)|where(?:'s| is) my|could(?:n'?t| not) (?:get|find|buy|order)|had to throw|\bshame (?:i|it|that|we|you)\b|(?:pool|spa|bar|lift|gym|kitchen|restaurant|sauna|kids club) (?:was|is|were) (?:\w+ )?(?:shut|closed|broken|cold)|(?:some(?:one|body)) else['’]s|then (?:we|i) (?:sat|waited|stood|queued) [^.!?]{0,30}(?:hours?|hrs?|mins?|minutes)|(?:another|a different|a whole other) story|(?:only|one) (?:thing|gripe|niggle|snag|problem)\b|\bshame (?:about|the)\b|(?:but|tho|though|mind),? (?:\w+ ){0,3}(?:late|broken|missing|wrong|weeks?|wks|months?|never)\b|\w*nothanks)\b/i;

/** No praise is meant, whatever else the post quotes or names. */
const SCORNS =
  /\b(?:(?:you|they|u|it|airline|company|service) (?:really |just |all |guys )?sucks?|(?:is|are) the worst)\b/i;

/** Word of how it stands is no idea to hand on. */
const WANTS_NEWS =
  /\b(?:an?|any|some|little|quick) (?:\w+ )?(?:updates?|eta|etr|news|time ?frame)\b(?! (?:to|for|button|log|option))/i;

/** "Could you tell me if you take cards" is put like a wish and asks. */
const ASKS_TO_KNOW =
  /\b(?:(?:tell|inform) (?:me|us)|let (?:me|us) know|(?:can|could|do|does|would) (?:you|u|anyone|someone) (?:please |pls )?(?:confirm|advise|know|say)|wonder(?:ing)?) (?:if|whether|when|where|what|which|who|how)\b/i;
const asksToKnow = ({ analysis, text }: Situation) => analysis.intent === 'suggestion' && ASKS_TO_KNOW.test(text);

/** Years with the brand, a hundredth ride, a first of their own. */
const MILESTONE =
  /\b(?:\d{2,5}(?:st|nd|rd|th) (?:ride|order|visit|flight|trip|class|workout|cup|coffee|episode|game|book|stay)|(?:\d+|two|three|five|six|seven|eight|nine|ten|twenty|thirty) years with (?:you|u)|(?:did|ran|finished|passed|completed) my (?:first|\d+(?:st|nd|rd|th)) \w+)\b/i;

/** A remark that is said to somebody and meant well, with no trouble in it: of trouble, kind words are irony. */
const isBanter = ({ analysis, text, hasPack, isOwnMatter }: Situation) =>
  analysis.intent === 'commentary' &&
  !hasPack &&
  !isOwnMatter &&
  isGlad(analysis) &&
  !asksInFull(text) &&
  /@\w|\b(?:you|your|u|ur)\b/i.test(text);

/** Somebody has to do something: kind words beside it are manners. */
const REQUEST = /\b(?:please|pls|plz|can (?:you|i|we)|could (?:you|i)|help|how|need|any update)\b/i;

/** Glad words that ask for nothing are taken as praise, whatever else they might be. */
const isGladRemark = ({ analysis, text, hasPack }: Situation) =>
  !hasPack &&
  analysis.sentiment.label === 'positive' &&
  /^(?:commentary|request_help|complaint)$/.test(analysis.intent) &&
  !(analysis.intent === 'request_help' && REQUEST.test(text)) &&
  !asksInFull(text);

/** Read as praise in level words, while a row knows what went wrong: the row is believed. */
const isMeantAsPraise = ({ analysis, isOwnMatter }: Situation) =>
  analysis.intent === 'praise' && !(isOwnMatter && analysis.sentiment.label === 'neutral');

/** From this probability on, an accusation is answered as one: to a plain complaint that answer would be cold. */
const SURE = 0.6;
const isSureOf = ({ analysis }: Situation, intent: 'misinformation' | 'allegation') =>
  analysis.intent === intent && (analysis.certainty?.intent ?? 1) >= SURE;

/** Something that a reply could answer: no favour, no joke and no remark. */
const isAnswerable = (s: Situation) =>
  s.isKnownQuestion || (!s.isOpenlyPut && putAs(s.text) === null && asksAnything(s.text));

/** A question by its intent, without a word that asks or about nothing that could be answered. */
const isNoQuestion = (s: Situation) =>
  /^(?:question|status_request|commentary)$/.test(s.analysis.intent) &&
  s.analysis.sentiment.label !== 'negative' &&
  putAs(s.text) !== 'request' &&
  !s.isOpenlyPut &&
  !s.hasGuide;

/** "If I leave in March do I pay for April", without its question mark. */
const WHAT_IF = /^(?:@\w+ )?if .{3,60} (?:do|does|can|will|is|are|should) (?:i|we|it|you|my)\b/i;

/** Help is asked for by a question, and nothing is said to have gone wrong. */
const isPlainRequest = ({ analysis, text, isKnownQuestion, hasPack, hasGuide }: Situation) =>
  analysis.intent === 'request_help' &&
  (analysis.sentiment.label !== 'negative' || (analysis.gist?.kind === 'question' && analysis.arousal === 0)) &&
  (text.includes('?') || WHAT_IF.test(text)) &&
  !hasPack &&
  !analysis.matter?.clauses?.length &&
  (isKnownQuestion || !hasGuide);

const isQuestion = (s: Situation) =>
  isAnswerable(s) &&
  (s.analysis.intent === 'question' ||
    asksToKnow(s) ||
    (s.analysis.intent === 'commentary' && asksInFull(s.text)) ||
    (s.analysis.gist?.kind === 'question' && s.analysis.sentiment.label !== 'negative' && !s.hasGuide) ||
    (s.analysis.intent === 'status_request' && s.analysis.sentiment.label !== 'negative') ||
    isPlainRequest(s));

/** Why something is as it is: asked crossly, it is half a complaint. */
const ASKS_WHY = /\b(?:why|how come|any reason|what happened|what gives|what'?s (?:the (?:point|reason)|going on))\b/i;

const ANSWER: Card = {
  strategy: 'answer_here',
  because: 'because others may want the answer too',
  steps: [must('enquiryHalf'), may('enquiryStep')],
  requires: ['You can find out the answer'],
};
const ANSWER_IN_PRIVATE: Card = {
  strategy: 'short_private',
  because: 'because it may depend on their own order',
  steps: [must('answerAck'), must('answerPrivate')],
};
const FIND_OUT: Card = {
  strategy: 'holding_update',
  because: 'because the answer has to be checked',
  steps: [must('answerDirect')],
  requires: ['You can find out the answer'],
};

/** A joke stands before everything that is not serious: an apology or a question would spoil it. */
export const JOKE: Plan = {
  id: 'joke',
  when: (s) => s.isJoke,
  level: 'R0',
  forbidden: NO_REPAIR,
  cards: [
    { strategy: 'answer_here', because: 'because it is said in fun or gladly', steps: [must('joke')] },
    { strategy: 'thank_share', because: 'because a short word is enough', steps: [must('banter')] },
    {
      strategy: 'ask_first',
      because: 'because there may be more to it',
      steps: [must('unsureAck'), must('unsureAsk')],
    },
  ],
};

/** Nothing went wrong, or nothing that a reply could put right. */
export const CALM_PLANS: readonly Plan[] = [
  {
    id: 'thanks at a hard time',
    when: (s) => (has(s, 'bereavement') && s.analysis.sentiment.label === 'positive') || isThanksForCare(s),
    level: 'R0',
    // No question and no cheer about what they liked best: somebody died or was hurt.
    forbidden: [...NO_REPAIR, 'ACT', 'ASK', 'INVITE', 'CLOSE'],
    cards: [
      {
        strategy: 'thank_share',
        because: 'because thanks are said at a hard time',
        steps: [must('hardTime')],
      },
      { strategy: 'answer_here', because: 'because a short word is enough', steps: [must('hardTime')] },
      { strategy: 'ask_first', because: 'because few words are best here', steps: [must('hardTime')] },
    ],
  },
  {
    id: 'closure',
    when: (s) => s.analysis.intent === 'thanks_closure' && !STILL_WANTS.test(s.text),
    level: 'R0',
    forbidden: [...NO_REPAIR, 'ASK'],
    cards: [
      {
        strategy: 'thank_share',
        because: 'because it is solved',
        steps: [must('thankClosure'), may('thankPerson')],
      },
      {
        strategy: 'answer_here',
        because: 'because a short word is enough',
        steps: [must('thankClosure'), must('afterClosure')],
      },
      {
        strategy: 'short_private',
        because: 'because the door should stay open',
        steps: [must('afterClosure'), may('passOn')],
      },
    ],
  },
  {
    id: 'praise of a person',
    when: (s) => s.analysis.intent === 'praise' && Boolean(s.analysis.matter?.person),
    level: 'R0',
    forbidden: [...NO_REPAIR, 'ACT'],
    cards: [
      {
        strategy: 'thank_share',
        because: 'because someone is thanked by name',
        steps: [must('celebrate'), must('thankPerson')],
      },
      {
        strategy: 'ask_first',
        because: 'because a light question keeps it going',
        steps: [must('thankPerson'), must('invite')],
      },
      {
        strategy: 'answer_here',
        because: 'because a short word is enough',
        steps: [must('thankPerson'), may('passOn', 2)],
      },
    ],
  },
  {
    id: 'milestone',
    when: (s) => s.analysis.intent === 'praise' && MILESTONE.test(s.text),
    level: 'R0',
    forbidden: [...NO_REPAIR, 'ACT'],
    cards: [
      { strategy: 'thank_share', because: 'because they mark a milestone', steps: [must('milestone')] },
      { strategy: 'answer_here', because: 'because a short word is enough', steps: [must('milestone')] },
      { strategy: 'ask_first', because: 'because they are happy', steps: [must('celebrate'), may('passOn')] },
    ],
  },
  {
    id: 'banter',
    when: isBanter,
    level: 'R0',
    forbidden: [...NO_REPAIR, 'ACT'],
    cards: [
      { strategy: 'answer_here', because: 'because the joke is a friendly one', steps: [must('banter')] },
      { strategy: 'thank_share', because: 'because it is said to you', steps: [must('banter')] },
      { strategy: 'ask_first', because: 'because a short word is enough', steps: [must('celebrate')] },
    ],
  },
  {
    id: 'praise',
    when: (s) => (isMeantAsPraise(s) || isGladRemark(s)) && !STILL_WANTS.test(s.text) && !SCORNS.test(s.text),
    level: 'R0',
    forbidden: [...NO_REPAIR, 'ACT'],
    cards: [
      { strategy: 'thank_share', because: 'because they are happy', steps: [must('celebrate'), may('warmly')] },
      {
        strategy: 'ask_first',
        because: 'because a light question keeps it going',
        steps: [must('celebrate'), must('invite')],
      },
      { strategy: 'answer_here', because: 'because a short word is enough', steps: [must('celebrate'), may('passOn')] },
    ],
  },
  {
    id: 'idea',
    when: (s) =>
      s.analysis.intent === 'suggestion' && !isReproach(s.text) && !WANTS_NEWS.test(s.text) && !asksToKnow(s),
    level: 'R0',
    forbidden: ['DM', 'DM_ALREADY', 'REMEDY', 'WHEN'],
    cards: [
      {
        strategy: 'thank_share',
        because: 'because it is an idea',
        steps: [must('wishAck'), must('wishAct')],
      },
      {
        strategy: 'ask_first',
        because: 'because the use behind it makes it stronger',
        steps: [must('wishAck'), must('wishAsk')],
      },
      {
        strategy: 'holding_update',
        because: 'because they may hope for an answer',
        steps: [must('wishAck'), must('wishAct')],
      },
    ],
  },
  {
    id: 'claim',
    when: (s) =>
      isSureOf(s, 'misinformation') || (isSureOf(s, 'allegation') && !s.hasPack && !s.analysis.matter?.clauses?.length),
    level: 'R0',
    forbidden: [...NO_CHEER, 'REMEDY'],
    cards: [
      {
        strategy: 'set_straight',
        because: 'because a claim is made in public',
        steps: [must('claimAck'), must('claimAct')],
        requires: ['You can get the facts and a source'],
      },
      {
        strategy: 'ask_first',
        because: 'because the source of the claim is not known',
        steps: [must('claimAck'), must('claimAsk')],
      },
      {
        strategy: 'holding_update',
        because: 'because an argument would only spread it',
        steps: [must('claimAct')],
        requires: ['You can get the facts and a source'],
      },
    ],
  },
  {
    id: 'question about what bothers',
    when: (s) => isQuestion(s) && s.analysis.sentiment.label === 'negative' && ASKS_WHY.test(s.text),
    level: 'R1',
    forbidden: NO_CHEER,
    answers: true,
    cards: [{ ...ANSWER, steps: [may('own', 3), ...ANSWER.steps] }, ANSWER_IN_PRIVATE, FIND_OUT],
  },
  {
    id: 'question',
    when: isQuestion,
    level: 'R0',
    forbidden: ['CELEBRATE', 'REMEDY'],
    answers: true,
    cards: [ANSWER, ANSWER_IN_PRIVATE, FIND_OUT],
  },
  {
    id: 'unsure',
    when: (s) =>
      isNoQuestion(s) ||
      (s.analysis.intent === 'request_help' &&
        s.analysis.sentiment.label !== 'negative' &&
        !s.analysis.evidence.some(({ what }) => what === 'intent:request_help')),
    level: 'R0',
    forbidden: ['CELEBRATE', 'REMEDY'],
    cards: [
      {
        strategy: 'ask_first',
        because: 'because it is not clear what they want',
        steps: [must('unsureAck'), must('unsureAsk')],
      },
      { strategy: 'answer_here', because: 'because a short word keeps the door open', steps: [must('unsureAct')] },
      {
        strategy: 'short_private',
        because: 'because it may be about their own order',
        steps: [must('unsureAck'), must('answerPrivate')],
      },
    ],
  },
  {
    id: 'help',
    when: (s) =>
      /^(?:request_help|commentary|question|status_request)$/.test(s.analysis.intent) &&
      s.analysis.sentiment.label !== 'negative',
    level: 'R1',
    forbidden: ['CELEBRATE'],
    cards: [
      {
        strategy: 'ask_first',
        because: 'because it is not yet clear what is needed',
        steps: [must('ack'), may('ask'), may('dmLead')],
      },
      {
        strategy: 'short_private',
        because: 'because it may need a look at their account',
        steps: [must('helpAck'), must('dmShort')],
      },
      {
        strategy: 'holding_update',
        because: 'because they want someone on it',
        steps: [must('ackFeel'), must('actHere')],
        requires: ['You can look into this'],
      },
    ],
  },
];
