import type { Question } from '../situations/situation';
import { ways } from './guide';
import { CHASED, CONTACT, IN_GENERAL, ONLINE_TOLD, SIGN_IN, TOLD_SO_FAR, WHEN } from './told';

/** Words of a post that says nothing but that something is wrong. */
const BARE =
  "please|pls|plz|help|helping|me|us|i|i'm|we|you|u|you're|ur|your|need|needs|want|some|hello|hi|hey|there|anyone|somebody|someone|can|could|get|got|a|an|the|to|with|from|is|are|was|so|very|really|such|absolutely|worst|bad|poor|terrible|awful|horrible|disgusting|disgusted|disgrace|disgraceful|shocking|appalling|useless|joke|rubbish|pathetic|ridiculous|unacceptable|absolute|total|totally|complete|completely|utter|utterly|disappointed|disappointing|disappointment|frustrated|frustrating|annoyed|angry|fuming|sucks|suck|service|services|company|brand|experience|customer|ever|never|again|what|wtf|omg|guys|this|it|of|all|time|not|happy|good|enough|now|asap|urgent|urgently|problem|problems|issue|issues|question|support|assistance|having|have|had|has|i've|an|and|just|out|here|yo|sir|team|today|come|on|seriously|honestly|wow";

/** Something is told. */
const TELLS = new RegExp(`^(?!(?:[^\\w']*\\b(?:${BARE})\\b)*[^\\w']*$)|\\b(?:never|experience) \\w+ing\\b`, 'i');

/** Nothing is told at all. */
export const WHAT_HAPPENED: readonly Question[] = [
  'What has happened?',
  'What has gone wrong?',
  "What's the trouble?",
].map((text) => ({ text, unless: TELLS }));

/** Somebody calls or writes and does not get through. */
const REACHED =
  "phone ?lines?|on hold|hold music|hung up|hang(?:s|ing)? up|phone support|call(?:ed|ing)? (?:you|u|your|customer|twice|several|many|\\d+)|customer (?:service|services|care|support|relations)|cust(?:omer)? serv\\w*|call cent\\w+|(?:your|the|on|live) chat|(?:no|any|a) (?:reply|response|answer)|(?:nobody|no ?one|never|not|don't|doesn't|didn't|won't|hasn't|haven't) (?:\\w+ )?(?:repl(?:y|ies|ied|ying)|respon(?:d|ds|ded|ding)|answer(?:s|ed|ing)?)|answer (?:your|the|my|ur)|helpline|help ?desk|get (?:a )?(?:hold of|through)|getting through|transferr?ed (?:me|between|to)|speak to (?:an?|some)|talk to (?:an?|some)";

/** Nobody answers, and what it was about is not told. `matters`: words of the sector that tell it. */
export const whatAbout = (matters: string): Question[] =>
  ways(
    ['What were you getting in touch about?', 'What did you need help with?', 'What was the call or message about?'],
    {
      only: REACHED,
      told: `best|great|amazing|polite|lovely|about|because|regarding|concerning|rude\\w*|refund\\w*|account|orders?|ordered|cancel\\w*|hack\\w+|password|${matters}|${IN_GENERAL}`,
    },
  );

/** In the app or on the website? For things that are done in either. `tasks`: those of the sector. */
export const appOrSite = (tasks = 'on ?line'): Question[] =>
  ways(
    ['Is that in the app or on the website?', 'Are you using the app or the website?', 'Is it the app or the website?'],
    {
      only: `${SIGN_IN}|${tasks}`,
      told: `${ONLINE_TOLD}|bought|purchased|arrived|delivered|received|faulty|phone|calls?|called|charged|refund\\w*|hacked|store|shop|${CONTACT}|${IN_GENERAL}`,
    },
  );

/** Somebody waits or has asked before: what they were told says where it stands. */
export const toldSoFar = (beside = CHASED): Question[] =>
  ways(['What have you been told so far?', "What's the last you heard about it?", "What's the latest you were told?"], {
    only: beside,
    told: `${TOLD_SO_FAR}|(?:i|we) waited|${IN_GENERAL}|on hold|hung up|i pay|pay(?:ing)? (?:\\w+ )?(?:a|per) month|defective|faulty|broken|are you (?:helping|offering|doing)`,
  });

export const whenWas = (only: string, told = ''): Question[] =>
  ways(['When was this?', 'Which day was it?', 'When did this happen?'], {
    only,
    told: [WHEN, IN_GENERAL, told].filter(Boolean).join('|'),
  });
