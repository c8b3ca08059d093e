import type { ThreadTurn } from './analysis';
import { remembered } from './remembered';
import { standsIn } from './search';

/** What a person says of a private message to the brand: that it is written already, that none gets through, or that they will not write one. */
export type PrivateMessageState = 'sent' | 'cannot' | 'refuses';

/** One way of saying it. */
export interface PrivateMessageWording {
  id: string;
  says: PrivateMessageState;
  /** Says it only to somebody who has just asked for a private message: "Done." */
  whenAsked?: true;
  pattern: RegExp;
  hits: readonly string[];
  misses: readonly string[];
}

const rows = (...parts: readonly string[]) => new RegExp(parts.join('|'), 'i');
const { raw } = String;

/** "5 pm" is no message. */
const DM = raw`(?:dms?|d\.m\.|(?<!\d ?)pms?|(?:direct|private) messages?)\b`;
const DMED = raw`(?:(?:dm|pm)(?:['’]d|e?d)|inboxed)\b`;
/** Where a clause begins that has left "I" out. Handles may stand before it, or the blanks they leave. */
const CLAUSE = raw`(?:^|[.!?,;:…()\n—–-]|@\w+)\s*`;
const LATELY = raw`(?:(?:already|just|now|also|even|both|since|only|literally|actually) )*`;
const ME = raw`(?:(?<!\b(?:can|could|should|shall|may|do|if|when|must|might|would|will) )(?:i|we)(?:['’]?ve| have| had| did)?|(?<!\b(?:you|they|who|he|she|people) )(?:have|just|already|did))`;
/** Whose message it was, or to whom, when it was not theirs to the brand. */
const NOT_YOURS = raw`(?! (?:me|us|my|him|her|them|an?|by|from|the (?!team|support|company|page)|your (?:courier|driver|rider|seller)|\w+['’]s)\b)`;
const NOT_DONE = raw`(?<!(?:\b(?:not|never|nobody|someone|somebody|anyone|who|havent|didnt|you|they|he|she|scammers?|get|being)|n['’]t) )`;
const A_PAST = raw`(?=[^.!?\n]{0,50}\b(?:ago|yesterday|last|earlier|twice|times|already|this morning|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|no (?:reply|response|answer)|nothing|ignored|still)\b)`;
const NOT_FRIENDS = raw`(?! (?:me|my|him|her|them|people|friends|anyone|anybody|someone|others|each|the|other)\b)`;
const CANNOT = raw`(?:can(?:['’]?t|not| not)|couldn(?:['’]?t| not)|(?:un|not )able to|not allowed to|(?:won|will|does|is|did|would)(?:n['’]?t|['’]t| not)(?: even)? (?:let|letting|allow|allowing) (?:me|us)(?: to)?|not letting me|no way (?:to|of)|(?:im|not )possible to|no option to|don['’]?t know how to)`;
const TO_DM = raw`(?:dm|pm|direct message|private message|(?:message|inbox)(?= (?:you|u|ya|yous)\b)|send (?:you |u )?(?:an? |any |the |it by |it in a |this by )?(?:dms?|pms?|direct messages?|private messages?|messages?(?= to you)))\b`;

/**
 * What people write when they were asked for a private message, or know that they will be. Every row is tried on its examples, and each example on
 * all rows of its kind.
 */
export const PRIVATE_MESSAGE_WORDINGS: readonly PrivateMessageWording[] = [
  {
    id: 'messaged',
    says: 'sent',
    pattern: rows(
      raw`\b${ME} ${LATELY}(?:${DMED}|messaged\b)${NOT_YOURS}`,
      raw`${CLAUSE}${LATELY}(?:${DMED}${NOT_YOURS}|messaged (?:you|u|ya|but|and|twice|again)\b)`,
      raw`${NOT_DONE}\b(?:${DMED}|messaged) (?:you|u|ya|yous|y['’]?all)\b`,
    ),
    hits: [
      'I have messaged you, please check',
      "DM'd you the number yesterday, nothing back",
      'Have DMed. Still waiting',
      'we’ve already DM’d twice',
      '@fernhill dmed you my details',
      'my husband messaged you on Monday',
      'I just inboxed you',
    ],
    misses: [
      'your driver messaged me at 9',
      'have you messaged the courier?',
      "I haven't messaged you yet",
      'someone DMed me pretending to be you',
      'they have messaged me twice',
      'the seller never messaged you',
      'I messaged the seller',
    ],
  },
  {
    id: 'did_message',
    says: 'sent',
    pattern: rows(
      raw`\bdid (?:already |just |actually )?(?:dm|pm|message|inbox)\b${NOT_YOURS}`,
      raw`\b(?:i|we)(?:['’]ve| have)? (?:already|also) (?:dm|pm|message|inbox)\b${NOT_YOURS}`,
      raw`\b(?:i['’]?ve|we['’]?ve|i have|we have) (?:just )?(?:dm|pm|inbox)\b${NOT_YOURS}`,
      raw`(?<!\b(?:can|could|should|shall|may|do|if|when|so|must) )\b(?:i|we) (?:just )?(?:dm|pm|inbox)\b${NOT_YOURS}${A_PAST}`,
    ),
    hits: ['I DID DM you 6 days ago', 'I dm you yesterday and nothing', 'I already DM you guys', 'I’ve just dm you'],
    misses: [
      'can I dm you',
      'should I DM you about last week?',
      'please DM me',
      'I will DM you now',
      'if I DM you, will it help?',
    ],
  },
  {
    id: 'sent_message',
    says: 'sent',
    pattern: rows(
      raw`${NOT_DONE}(?<!\b(?:was|were|been) (?=sent (?:an?|your|the|this|some)\b))\bsent\b(?! (?:me|us|to me|to us|from)\b)(?: (?!(?:me|us|a|no)\b)[\w'’#-]+| (?:a|an)\b){0,7}? (?:${DM}|(?:your|ur) inbox\b)`,
      raw`${NOT_DONE}\bsent (?:you |u |ya )?(?:a |another |two |three |four |five |several |\d+ |multiple |many )messages?\b(?! (?:to|for|from) (?!you|ur|your|customer|support))`,
      raw`(?<!\b(?:no|the|this|that|a|an|your|any) )\b${DM} (?:has been |have been |was |were |already |just )?sent\b(?! (?:me|to me|to us|by you|by your|from)\b)`,
    ),
    hits: [
      'Done, I sent it by DM an hour ago',
      "I've sent it in a DM, no answer",
      'sent you a private message on Monday',
      'dm sent',
      'I sent you my order number by DM yesterday',
      'Sent my details over DM on Monday, no reply about my refund',
      'My details were sent by DM on Monday',
      'I sent you several DMs',
      'sent you a message',
    ],
    misses: [
      'You sent me a DM asking for my card',
      'I was sent a DM by an account called Fernhill Help',
      'I sent it at 5 pm',
      'I sent a message to the driver',
      "I haven't sent a DM",
      'someone sent a DM from your account',
      'your app sent me three messages',
      'no DM sent yet',
    ],
  },
  {
    id: 'look_at_it',
    says: 'sent',
    pattern: rows(
      raw`(?<!\b(?:says?|said|saying|told|to|it) |["“'‘:] ?)\b(?:check|see|read|look (?:at|in)|open|answer) (?:your|ur|the|my) (?:dms?|inbox|direct messages?|private messages?)\b`,
      raw`\b(?:replied|responded|responding|answered|written back|wrote back)(?: to| in| by| via| on| through)? (?:(?:your|ur|the|that|a|my) )?(?:last )?(?:${DM})`,
      raw`(?<!\b(?:in|into|to|on) )\bmy (?:last )?(?:dms?|direct message|private message)\b(?! (?:(?:is|are|were) )?(?:open|closed|off|inbox|box|settings?))`,
      raw`\bdms? (?:is |are |still |left |lies )*(?:unread|unanswered|ignored)\b`,
      raw`\b(?:already|been|it['’]?s|they['’]?re|all) in (?:your|ur) (?:dms?|inbox)\b`,
    ),
    hits: [
      'Check your inbox please',
      'check your DMs!',
      'I replied to your DM and heard nothing',
      'DM unread for a week',
      'nobody reads my DM',
      "It's in your DMs",
    ],
    misses: [
      'It says check your inbox but no link came',
      'there is somebody in my DMs pretending to be you',
      'my DMs are open',
      'a "check your inbox" screen and no email',
    ],
  },
  {
    id: 'given_by_message',
    says: 'sent',
    pattern: rows(
      raw`${NOT_DONE}\b(?:gave|given|provided|shared|passed|told|explained|supplied|forwarded)\b(?! (?:me|us)\b)[^.!?\n]{0,50} (?:by|via|over|in|through|on) (?:a |the |your )?${DM}`,
      raw`\b(?:been|got|was|am|are|['’]m) (?:already )?(?:in touch|in contact|talking|speaking|chatting)[^.!?\n]{0,20} (?:by|via|over|in|on|through) (?:your |the )?(?:${DM}|inbox\b)`,
    ),
    hits: ['I gave you the reference over DM', "I've explained all of it in a DM", 'been in touch by DM already'],
    misses: ['Why was I not told by DM?', 'you told me by DM to wait', 'I was told off'],
  },
  {
    id: 'sent_when_asked',
    says: 'sent',
    whenAsked: true,
    pattern: rows(
      raw`${CLAUSE}(?:(?:ok|okay|yes|yep|hi|thanks|thank you|all|it['’]?s|that['’]?s|(?:i |we )?(?:have|just)|i['’]?ve|now|already),? )*(?:sent|done|did)(?: (?:it|that|this|so|now|already|today|yesterday|over|them|just now|again|all))*\s*(?:$|[.!?,;…👍✅\n]|(?:and|but|an? (?:hour|minute|week|day)|\d+|this|last|thanks|ta)\b)`,
      raw`${NOT_DONE}\b(?:sent|gave|given|provided|shared)(?: (?:you|u|it|that|over|across|both|all|already))* (?:the|my|our|your|those|all|them|it)(?: \w+)? ?(?:order|booking|account|tracking|reference|details?|number|info\w*|email|address|postcode|name|screenshots?|photos?|pictures?)\b`,
    ),
    hits: [
      'Sent',
      'Done!',
      'Just sent it',
      'just sent you the order number',
      'I already gave you my order number',
      "@fernhill done that, what's next",
      'I’ve sent it. Still nothing.',
    ],
    misses: [
      'I will send it tonight',
      'you sent the wrong one again',
      "I haven't sent my order number",
      'I am done with you',
      'why was it sent to Leeds',
    ],
  },
  {
    id: 'not_possible',
    says: 'cannot',
    pattern: rows(
      raw`(?<!\byou )\b${CANNOT} (?:i |we |even |seem to |actually |currently |just )*${TO_DM}${NOT_FRIENDS}`,
      raw`\b(?:your|ur) (?:dms?|direct messages|private messages|inbox) (?:is|are|r|were|seems?(?: to be)?|look|has been|have been)?(?: all| still)? ?(?:closed|off|locked|disabled|shut|blocked|restricted|full|not (?:on|open|working|enabled)|n['’]t (?:on|open|working|enabled))\b`,
      raw`\b(?:your|ur) dms? (?:is|are)n['’]?t (?:on|open|working|enabled)\b`,
      raw`${CLAUSE}dms? (?:is |are )?(?:closed|off|locked|disabled|blocked)\b`,
      raw`\byou (?:don['’]?t|do not) (?:accept|allow|take|have) (?:any )?(?:open )?dms?\b`,
      raw`\b(?:open|unlock|turn on|enable) (?:your|ur) (?:dms?|direct messages)\b`,
      raw`\b(?:follow(?:ing)? me|follow (?:me )?back)\b[^.!?\n]{0,40}\b(?:so|to|before|then|and|or|otherwise)\b[^.!?\n]{0,20}\b(?:dm|pm|message you)\b`,
      raw`\b${DM} (?:won['’]?t|will not|doesn['’]?t|does not|didn['’]?t|don['’]?t|failed to|fails to|refuses to) (?:send|go through|go|deliver|work)\b`,
      raw`\b(?:tried|trying) (?:to )?${TO_DM}[^.!?\n]{0,20} but (?:it|that|they) (?:won['’]?t|wouldn['’]?t|doesn['’]?t|does not|didn['’]?t|did not|will not) (?:let|go|send|work|deliver)\b`,
    ),
    hits: [
      "tried to DM you but it won't go",
      "I can't DM you, your DMs are closed",
      'it won’t let me DM you',
      'I cannot message you',
      "Your DMs aren't open",
      "you don't accept DMs",
      'you have to follow me before I can DM',
      "Why can't I DM you",
      "the DM won't send",
      'open your DMs then',
      'unable to send you a DM',
    ],
    misses: [
      "Can't you DM me?",
      'the app won’t let me message my friends',
      "I can't message anyone in the game",
      'my DMs are open',
      'can I DM you?',
      "why can't you just DM me the code",
      "can't log in, DM me",
    ],
  },
  {
    id: 'will_not',
    says: 'refuses',
    pattern: rows(
      raw`\b(?:don['’]?t|do not|stop|quit|no more|without|instead of) (?:\w+ )?(?:ask(?:ing)?|tell(?:ing)?) (?:me |us |people |everyone |customers )?to (?:\w+ )?(?:dm|pm|message you|send (?:you )?a (?:dm|pm|private message|direct message))\b`,
      raw`\b(?:(?:i['’]?m|i am|am) not|not going to|(?:i )?(?:won['’]?t|will not|refuse to|don['’]?t want to|don['’]?t wish to|['’]d rather not|would rather not|prefer not to)) (?:going to |gonna )?(?:dm(?:ing)?|pm(?:ing)?|send(?:ing)? (?:you )?(?:another |a |any )?(?:dms?|private messages?|direct messages?))\b${NOT_FRIENDS}`,
      raw`\b(?:i|we) (?:don['’]?t|do not) (?:do|use|have) dms?\b`,
      raw`\bwhy (?:should|must|do|would) (?:i|we) (?:have to |need to )?(?:dm|pm|send (?:you )?a (?:dm|private message))\b`,
    ),
    hits: [
      "Please don't ask me to DM again, answer here",
      'Why should I DM? Just tell me where my desk is',
      "I'm not DMing you",
      'I won’t send another DM',
      'stop telling people to DM you',
      "I don't use DMs",
    ],
    misses: ["don't DM me", 'Do I need to DM you?', 'should I DM?', "you won't DM me back", 'I will DM you'],
  },
];

const PRIVATELY = raw`(?:dm|direct message|private message|message)`;

/** Where a reply asks for a private message. */
export const ASKS_FOR_DM = new RegExp(
  raw`\b(?:(?:please |could you |can you )?(?:dm|message|pm) (?:us|me)|(?:drop|pop|shoot|ping|give|write) (?:us|me) an? (?:quick )?${PRIVATELY}|send (?:us |me )?(?:a |it |this |that |[\w ]{1,30} (?:by|in a) )?${PRIVATELY}|(?:by|in a|into a) (?:dm|private message))\b`,
  'gi',
);

const wordingsOf = (says: PrivateMessageState, whenAsked: boolean) =>
  new RegExp(
    PRIVATE_MESSAGE_WORDINGS.filter((row) => row.says === says && (row.whenAsked ?? false) === whenAsked)
      .map(({ pattern }) => `(?:${pattern.source})`)
      .join('|'),
    'i',
  );

/** Each set of rows as one pattern, for whoever looks for the words themselves. */
export const SAYS_DM_SENT = wordingsOf('sent', false);
export const SAYS_DM_SENT_WHEN_ASKED = wordingsOf('sent', true);
export const SAYS_CANNOT_DM = wordingsOf('cannot', false);
export const SAYS_NO_TO_DM = wordingsOf('refuses', false);

const ASKS_ONCE = new RegExp(ASKS_FOR_DM.source, 'i');

/** Whether the brand's last turn asked for a private message. */
export function wasAskedForDm(thread: readonly ThreadTurn[]): boolean {
  const last = thread.findLast(({ who }) => who === 'brand')?.text ?? '';
  return ASKS_ONCE.test(last);
}

/** What the post says to whoever reads it. Each draft of an answer asks. */
const statedIn = remembered((post: string): PrivateMessageState | null => {
  if (standsIn(SAYS_CANNOT_DM, post)) return 'cannot';
  if (standsIn(SAYS_NO_TO_DM, post)) return 'refuses';
  return standsIn(SAYS_DM_SENT, post) ? 'sent' : null;
});

/** How it stands with a private message by what the post says; `null` where it says nothing of one. Who wrote one and cannot any more, cannot. */
export function privateMessageState(post: string, thread: readonly ThreadTurn[]): PrivateMessageState | null {
  return statedIn(post) ?? (wasAskedForDm(thread) && SAYS_DM_SENT_WHEN_ASKED.test(post) ? 'sent' : null);
}
