import type { ThreadTurn } from '@/lib/domain/analysis';

/** Where a conversation stands, as far as it changes the next step. */
export interface Conversation {
  /** The brand's last turn asked for a private message. */
  askedInPrivate: boolean;
  /** They were asked for one, and say that they have sent it. */
  hasSent: boolean;
  /** They say that a private message does not get through. */
  cannotSend: boolean;
}

interface Wording {
  pattern: RegExp;
  hits: readonly string[];
  misses: readonly string[];
}

/** How a brand's turn asks for a private message. */
export const ASKS_IN_PRIVATE: Wording = {
  pattern: /\b(?:dms?|direct message|private message|pm|inbox)\b|\bmessage (?:us|me)\b/i,
  hits: ['Please DM us your order number', 'Send me the reference by private message', 'Could you message us?'],
  misses: ['Thanks for your message'],
};

/** How somebody says that they have done so, once they were asked: too little to tell without the question before it. */
export const HAS_SENT: Wording = {
  pattern:
    /^\W*(?:(?:ok|okay|yes|yep|yeah|hi|hey|thanks|thank you|all|just|have|i have|i've|ive|i|already|now|dms?|pm|message|msg)\W+){0,3}(?:done|sent|did|dm['’]?d|messaged|replied|pinged)\b|\b(?:dms?|message|msg|pm|details?|it|that|them) (?:has been |have been |was |is |been |already )?sent\b|\b(?:i|we|i['’]ve|ive|we['’]ve|have|already|just) (?:have |already |just |now |all |both )*(?:sent|dm['’]?d|dmed|messaged|pm['’]?d|done (?:that|it|so)|replied (?:to|in|by))\b/i,
  hits: [
    'Done, I sent it by DM an hour ago',
    'dm sent',
    'Sent',
    "I've sent it in a DM, no answer",
    "DM'd you the number yesterday",
    'I replied to your DM',
    'ok done',
    'Done that two days ago, nothing.',
    'have just messaged you',
  ],
  misses: [
    'I have not sent anything',
    'you sent me the wrong desk',
    'was never sent',
    "I can't DM you",
    'nobody messaged me',
    'what have you done',
  ],
};

/** How somebody says that a private message does not get through. */
export const CANNOT_SEND: Wording = {
  pattern:
    /\b(?:can['’]?t|cannot|can not|couldn['’]?t|unable to|won['’]?t let me|not letting me|doesn['’]?t let me|not able to|tried to|trying to) (?:\w+ )?(?:dm|pm|direct message|private message|message) (?:you|u|yous|this|them|anyone)\b|\b(?:your|ur|the) (?:dms?|inbox|messages) (?:is|are|r|seems?) (?:still )?(?:closed|shut|off|not open|full|disabled|blocked)\b|\b(?:dms?|messages?) (?:is |are |was )?(?:won['’]?t|will not|doesn['’]?t|don['’]?t|not|isn['’]?t|aren['’]?t) (?:send|sending|go|going|get|getting|work|working)\b|\b(?:can['’]?t|cannot|couldn['’]?t|no option to|no way to) send (?:you )?(?:a |any |the )?(?:dms?|pm|private message|direct message)\b/i,
  hits: [
    "I can't DM you, your DMs are closed",
    "tried to DM you but it won't go",
    'the DM is not sending',
    'there is no way to send you a DM',
  ],
  misses: [
    'please DM me',
    "I can't find your DM",
    'I sent you a DM and you are closed',
    "can't message my friends in the app",
  ],
};

const NOT_SENT =
  /\b(?:not|n['’]t|never|nothing|you|u|they|he|she|nobody|no one) (?:\w+ )?(?:sent|messaged|done|replied)\b/i;

/** @param text the post that is answered; `thread` holds the turns before it, oldest first */
export function conversationOf(thread: readonly ThreadTurn[], text: string): Conversation {
  const asked = thread.findLast(({ who }) => who === 'brand')?.text;
  const askedInPrivate = asked !== undefined && ASKS_IN_PRIVATE.pattern.test(asked);
  return {
    askedInPrivate,
    hasSent: askedInPrivate && HAS_SENT.pattern.test(text) && !NOT_SENT.test(text),
    cannotSend: CANNOT_SEND.pattern.test(text),
  };
}
