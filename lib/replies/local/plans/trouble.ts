import { CONVERSATION_PLANS, REPEATED } from './conversation';
import { DOUBT_PLANS } from './doubt';
import { asksAnything, isReproach, putAs } from './putAs';
import { has, isNegative, may, must, NO_CHEER, type Plan, type Situation } from './step';

/** Thousands share a postcode, and an order number leads to nobody: by themselves they are no reason to ask somebody to change their post. */
const LEADS_TO_NOBODY: ReadonlySet<string> = new Set(['reference', 'postcode']);
const exposesPerson = ({ analysis }: Situation) =>
  analysis.personal?.some((kind) => !LEADS_TO_NOBODY.has(kind)) ?? true;
/** Leaving a list of mails is not leaving the brand. */
const UNSUBSCRIBE = /\bunsubscri\w*/i;
/** Below this probability a farewell is a guess, and "sorry to see you go" absurd. */
const LEAST_FAREWELL = 0.3;
/** Said so plainly that it is none. */
const GOES =
  /\b(?:(?:time|going|ready|have|had) to (?:move on|leave|switch|go elsewhere)|mov(?:e|ing) on\b(?! up)|goodbye|good ?bye|never again|switch(?:ing|ed)? to|cancel(?:l?ing|l?ed)? (?:my|our|everything|it all)|(?:i'?m|we'?re) (?:leaving|out|done|off)|lost (?:me|a customer|my (?:business|custom))|last time i)\b/i;
/** Who stopped it by mistake wants it back. */
const UNMEANT =
  /\b(?:accident(?:al|ally|ly)|by (?:mistake|accident)|mistakenly|(?:didn['’]?t|did not|never) mean(?:t)? to)\b(?=[^.!?]{0,40}\bcancel\w*)|\bcancel\w*[^.!?]{0,40}\b(?:by (?:mistake|accident)|accidentally)\b/i;
/** Who is still charged after leaving has left already; and what the brand itself took off is no farewell of theirs. */
const LEFT_ALREADY =
  /\b(?:keep|keeps|kept|keeping|still|continu\w+|carry on|carried on)(?: on)? (?:taking|charging|billing|debiting|charge|bill|charged|being (?:charged|billed))\b|\b(?:charg|bill|debit|tak|took)\w* .{0,40}\b(?:after|since) (?:i|we)(?:'?d| had|'?ve| have)? (?:already |long )?(?:cancel\w*|left|quit|closed)|\b(?:you|thanks? for|thank you for|why|for|stop) cancel+(?:l?ed|l?ing)? (?:the (?:only|best|one|last)|my (?:fav\w*|only)|our fav\w*|(?:a |every )?(?:good )?(?:show|series))\b/i;
/** A question about trouble in general, with none of their own in it, is answered as a question. */
const isPlainQuestion = (s: Situation) => s.analysis.intent === 'question' && !s.hasPack && s.analysis.arousal === 0;
/** "Do you sell plasters that hold?" is asked in no anger, whatever the words of it are read as. */
const isKnownAndPlain = (s: Situation) => isPlainQuestion(s) && s.isKnownQuestion && !s.isOwnMatter;
/** "Will that change?" under a charge that is wrong: the matter is theirs, and no row knows the question. */
const isAskedOfOwn = (s: Situation) =>
  s.isOwnMatter && !s.isKnownQuestion && /^(?:question|request_help|status_request)$/.test(s.analysis.intent);
const ASKING = /^(?:question|request_help|status_request|commentary)$/;

/** "Any idea why it keeps logging me out?" wants it mended; "how is this still a thing?" and blame without a question want no answer. */
function isTroubleAsked(s: Situation): boolean {
  if (!ASKING.test(s.analysis.intent)) return false;
  const put = putAs(s.text);
  if (put === 'fault') return s.analysis.sentiment.label !== 'positive' && s.analysis.intent !== 'commentary';
  if (s.isKnownQuestion) return put === 'rhetorical' && isAngry(s);
  return isNegative(s) && (put !== null || !asksAnything(s.text));
}

const isAngry = ({ analysis }: Situation) =>
  analysis.arousal >= 2 ||
  analysis.emotion === 'anger' ||
  analysis.emotion === 'contempt' ||
  analysis.emotion === 'humiliation';

/** An idea that comes from something annoying is still an idea. */
const isSureIdea = ({ analysis, hasPack, text }: Situation) =>
  analysis.intent === 'suggestion' &&
  (analysis.certainty?.intent ?? 1) >= SURE &&
  !hasPack &&
  analysis.arousal < 2 &&
  !isReproach(text);

/** From this probability on, somebody who asks for a change does not only complain. */
const SURE = 0.6;

/** Something went wrong. The first row that holds is taken. */
export const TROUBLE_PLANS: readonly Plan[] = [
  ...DOUBT_PLANS,
  {
    id: 'wrong brand',
    when: (s) => s.analysis.intent === 'wrong_brand',
    level: 'R0',
    forbidden: ['CELEBRATE', 'DM', 'DM_ALREADY', 'REMEDY', 'WHEN'],
    cards: [
      {
        strategy: 'answer_here',
        because: 'because it may be meant for someone else',
        steps: [must('wrongAck'), must('wrongAct')],
        requires: ['The post is not about your brand'],
      },
      {
        strategy: 'ask_first',
        because: 'because it may be yours after all',
        steps: [must('wrongAck'), must('askOpen')],
      },
      { strategy: 'short_private', because: 'because a kind redirect is enough', steps: [must('wrongAct')] },
    ],
  },
  {
    id: 'personal data',
    when: (s) => has(s, 'pii') && exposesPerson(s) && s.analysis.sentiment.label !== 'positive',
    level: 'R1',
    forbidden: NO_CHEER,
    cards: [
      {
        strategy: 'short_private',
        because: 'because personal details are in public',
        steps: [must('ack'), must('removeDetails'), must('dmLater')],
      },
      {
        strategy: 'safety_first',
        because: 'because the details should come down first',
        steps: [must('removeDetails'), must('ackFeel'), must('dmShort')],
      },
      {
        strategy: 'holding_update',
        because: 'because you may already be able to look it up',
        steps: [must('ack'), must('actHere'), must('removeDetails')],
      },
    ],
  },
  {
    id: 'leaving',
    when: (s) =>
      s.analysis.intent === 'cancel_churn' &&
      !s.hasPack &&
      !UNSUBSCRIBE.test(s.text) &&
      !UNMEANT.test(s.text) &&
      !LEFT_ALREADY.test(s.text) &&
      ((s.analysis.certainty?.intent ?? 1) >= LEAST_FAREWELL || GOES.test(s.text)) &&
      // Read as a farewell only by a hair, while a row knows what went wrong: the row is believed.
      !(s.isOwnMatter && (s.analysis.certainty?.intent ?? 1) < 0.5),
    level: 'R1',
    forbidden: NO_CHEER,
    cards: [
      {
        strategy: 'own_put_right',
        because: 'because they say they are leaving',
        steps: [must('leaveAck'), may('leaveAsk'), must('leaveAct')],
      },
      {
        strategy: 'short_private',
        because: 'because something may still be open',
        steps: [must('leaveAck'), must('leaveExit')],
      },
      {
        strategy: 'ask_first',
        because: 'because the reason is worth hearing',
        steps: [must('ackOrLeave'), must('leaveAct')],
      },
    ],
  },
  ...CONVERSATION_PLANS,
  {
    id: 'looked up here',
    when: (s) =>
      s.isLive &&
      !isSureIdea(s) &&
      ((isNegative(s) && !isPlainQuestion(s)) ||
        s.hasPack ||
        isAskedOfOwn(s) ||
        /^(?:complaint|request_help|status_request)$/.test(s.analysis.intent)),
    level: 'R1',
    forbidden: NO_CHEER,
    cards: [
      {
        strategy: 'ask_first',
        because: 'because it is running now, and others want to know too',
        steps: [must('ack'), may('own', 3), may('ask'), must('lookHere')],
      },
      {
        strategy: 'short_private',
        because: 'because their own ticket may need a look',
        steps: [must('ackFeel'), must('dmShort'), may('caution', 2)],
      },
      {
        strategy: 'holding_update',
        because: 'because others may be reading along',
        steps: [must('ack'), may('unknown', 2), must('actHere')],
      },
    ],
  },
  REPEATED,
  {
    id: 'angry complaint',
    when: (s) => s.hasGuide && isAngry(s) && isNegative(s) && !isSureIdea(s) && !isKnownAndPlain(s),
    level: 'R1',
    forbidden: NO_CHEER,
    neverFirst: ['THANK'],
    cards: [
      {
        strategy: 'calm_down',
        because: 'because they are angry, and say why',
        steps: [must('ack'), may('own', 3), may('ask'), may('dmLead')],
      },
      {
        strategy: 'short_private',
        because: 'because the details belong in private',
        steps: [must('ackFeel'), may('valid', 3), must('dmShort'), may('caution', 3)],
      },
      {
        strategy: 'holding_update',
        because: 'because others may be reading along',
        steps: [must('ack'), may('unknown', 2), must('actHere')],
      },
    ],
  },
  {
    id: 'asks about trouble',
    when: (s) =>
      isAskedOfOwn(s) ||
      ((s.hasPack || (s.hasGuide && isNegative(s))) &&
        (s.analysis.intent === 'request_help' ||
          s.analysis.intent === 'status_request' ||
          (s.hasPack && s.analysis.intent === 'question'))),
    level: 'R1',
    forbidden: NO_CHEER,
    cards: [
      {
        strategy: 'ask_first',
        because: 'because one answer narrows it down',
        steps: [must('ack'), may('attempt', 2), may('ask'), may('dmLead')],
      },
      {
        strategy: 'holding_update',
        because: 'because they want to know where it stands',
        steps: [must('ackFeel'), must('actHere')],
      },
      {
        strategy: 'short_private',
        because: 'because looking it up needs a detail',
        steps: [must('ack'), must('dmShort'), may('caution', 3)],
      },
    ],
  },
  {
    id: 'trouble put as a question',
    when: isTroubleAsked,
    level: 'R1',
    forbidden: NO_CHEER,
    cards: [
      {
        strategy: 'ask_first',
        because: 'because it is put as a question, and something is wrong',
        steps: [must('ack'), may('attempt', 2), may('ask'), may('dmLead')],
      },
      {
        strategy: 'short_private',
        because: 'because looking it up needs a detail',
        steps: [must('ackFeel'), must('dmShort'), may('caution', 3)],
      },
      {
        strategy: 'holding_update',
        because: 'because others may have the same',
        steps: [must('ack'), must('actHere')],
      },
    ],
  },
  {
    id: 'complaint',
    when: (s) => s.hasGuide && isNegative(s) && !isPlainQuestion(s) && !isSureIdea(s),
    level: 'R1',
    forbidden: NO_CHEER,
    cards: [
      {
        strategy: 'ask_first',
        because: 'because one answer narrows it down',
        steps: [must('ack'), may('own', 3), may('attempt', 2), may('ask'), may('dmLead')],
      },
      {
        strategy: 'short_private',
        because: 'because looking it up needs a detail',
        steps: [must('ackFeel'), must('dmShort'), may('caution', 2)],
      },
      {
        strategy: 'holding_update',
        because: 'because others may be reading along',
        steps: [must('ack'), may('unknown', 2), must('actHere')],
      },
    ],
  },
];

/** Takes every situation that no other row took. */
export const UNCLEAR_TROUBLE: Plan = {
  id: 'unclear trouble',
  when: () => true,
  level: 'R1',
  forbidden: NO_CHEER,
  cards: [
    {
      strategy: 'short_private',
      because: 'because the details may be private',
      steps: [must('ack'), may('own', 3), may('attempt', 2), may('ask'), may('dmLead')],
    },
    {
      strategy: 'holding_update',
      because: 'because they want to be heard first',
      steps: [must('ackFeel'), must('actHere')],
    },
    {
      strategy: 'ask_first',
      because: 'because it is not yet clear what went wrong',
      steps: [must('ack'), must('askOpen'), may('act', 3)],
    },
  ],
};
