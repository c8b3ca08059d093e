import { actnessOf, isKnownAct, plainAct } from './acts';

/** A promise as its first words show it, before its end and its time are known. */
export interface Opening {
  start: number;
  /** Where what is promised begins, behind "we'll". */
  actStart: number;
  /** Said instead of the promised words: "you'll hear from us" → "get back to you". */
  act: string | null;
  /** No promise unless a time goes with it. */
  needsTime: boolean;
}

/** What a form of promise sees: the groups of its pattern, and the sentence from there on. */
interface Seen {
  groups: Record<string, string | undefined>;
  /** From the promised act to the end of the sentence. */
  act: string;
  /** The sentence before the match. */
  before: string;
}

/** One form that a promise takes. `hits` and `misses` are run by a test, alone. */
export interface PromiseForm {
  name: string;
  /** What is promised begins behind the match. */
  pattern: string;
  /** `null`: no promise after all. */
  read(seen: Seen): { act?: string; needsTime?: boolean } | null;
  hits: readonly string[];
  misses: readonly string[];
}

const ADVERBS =
  '(?:(?:also|now|then|just|both|all|definitely|certainly|personally|gladly|happily|immediately|quickly|of course|still|be sure to|make sure to|absolutely|happy to|gonna|going to|try and|go ahead and|then also|urgently|straight away|promptly|shortly|soon|asap) ){0,2}';
const WILL = `(?:'ll|ll(?<=\\b(?:i|we|you|u)ll)| will| wil| shall|'s going to|'re going to|'m going to| is going to| are going to| am going to|'s gonna|'re gonna|'m gonna| gonna| going to|'ma|ma(?<=\\bima))`;

/** "We will, of course, refund you". */
const OF_COURSE = '(?:, (?:of course|naturally|obviously|certainly),)?';

/** A word before a noun of the same subject: "our [warehouse] team". */
const NOUN_WORD =
  "(?:(?!(?:and|but|or|so|to|will|for|of|on|our|your|the|my|we|i|you|it|that|from|with|by|if)(?![\\w'-]))[\\w'£$€.-]+ )";

/** People of the brand, beside "I" and "we". Not the courier, the bank or the seller. */
const ROLE =
  '(?:teams?|managers?|supervisor|crew|lead|department|dept|folks|people|staff|agents?|specialists?|engineers?|technicians?|tech|techs|advisors?|advisers?|workshop|warehouse|shop|store|branch|office|desk|colleagues?|guys|experts?|rep|reps|representatives?|associates?|director|owner|chef|buyer|planner|support|customer (?:care|service|services|support)|after-?sales|billing|finance|accounts|fitter|installer)';
const OUR_PEOPLE = `\\b(?:some ?(?:one|body)|one of (?:us|(?:our|my|the) (?:\\w+ )?\\w+s)|(?:a|another) (?:(?:senior )?member of|colleague|manager|supervisor)(?: (?:our|the|my) (?:\\w+ ){0,2}(?:team|staff|crew))?|(?:our|my|the|an?) ${NOUN_WORD}{0,3}${ROLE}|[A-Z][a-z]+ (?:from|in|at|on) (?:our|the) (?:\\w+ )?${ROLE})(?: (?:from|in|at|of|on) (?:(?:our|the|my|your) )?[\\w'-]+(?: ${ROLE})?| [\\w'-]+)?`;

/** What a customer gets from us: words, money, or something in place of what went wrong; with what that is to "us". */
const GIVEN: readonly { noun: string; act: string | null }[] = [
  { noun: 'calls?|callback|call back|phone call|ring', act: 'call you' },
  { noun: 'e-?mails?', act: 'email you' },
  { noun: 'texts?|messages?|dms?|pms?', act: 'message you' },
  {
    noun: 'repl(?:y|ies)|answers?|responses?|decision|resolution|word',
    act: 'reply to you',
  },
  { noun: 'updates?|news|details|info(?:rmation)?', act: 'update you' },
  { noun: 'refunds?|money(?: back)?|payment|reimbursement|compensation|cash ?back|cheque', act: 'refund you' },
  { noun: 'credits?|vouchers?|gift ?cards?|codes?', act: 'send a credit or voucher' },
  { noun: 'replacements?|new one', act: 'send a replacement' },
  {
    noun: 'confirmation|explanation|breakdown|letter|invoice|receipt|labels?|links?|quote|(?:tracking|reference|case|ticket) (?:number|link|details)',
    act: null,
  },
];
const GIVEN_NOUN = `(?<given>${GIVEN.map(({ noun }) => noun).join('|')})\\b`;
const GIVEN_ROWS = GIVEN.map(({ noun, act }) => ({ pattern: new RegExp(`^(?:${noun})$`, 'i'), act }));
const actOfGiven = (given: string) => GIVEN_ROWS.find(({ pattern }) => pattern.test(given))?.act ?? `send the ${given}`;
const UP_TO_FIVE_WORDS =
  "(?:(?:(?!\\d+ ?%|to\\b|off\\b|from\\b|once\\b|when\\b|if\\b|and\\b|about\\b|in\\b|on\\b)[\\w'£$€.-]+) ){0,4}?";

const OUTSIDERS =
  /\b(?:courier|carrier|driver|bank|seller|supplier|airline|parcel|package|orders|customers|winners?)\b/i;
/** Where goods are is the carrier's forecast. */
const GOODS = /\b(?:parcels?|packages?|orders?|deliver(?:y|ies)|shipments?|items?)\b/i;
const IN_PLACE = /\b(?:refund|replacement|new|voucher|credit|money|missing|gift card)\b/i;
/** What is out of order for everyone, or an event: a forecast. */
const PUBLIC_THINGS =
  /\b(?:service|services|power|website|site|app|network|trains?|flights?|tickets?|road|doors?|sale|event|store|shop|lift|elevator|escalator|bridge|station|line|offer|competition|draw)\b/i;
const DONE =
  '(?:re)?(?:sent|shipped|dispatched|posted|mailed|emailed|refunded|credited|issued|processed|paid|returned|replaced|fixed|sorted|resolved|repaired|cancell?ed|updated|contacted|called|escalated|reviewed|shared|noted|recorded|reported|honou?red|investigated|looked (?:at|into)|passed|forwarded|unlocked|instated|activated|corrected|removed|adjusted|waived|reversed|answered|applied|arranged|booked|collected|picked up|added|deleted|raised|completed|handled|dealt with|treated|addressed|put right|in touch)';

/** All that may stand before a "Will call you" that leaves "I" out. */
const GREETING =
  /^\s*(?:@\w+ )*(?:(?:hi|hey|hello|thanks|thank you|thx|sorry|ok|okay|sure|yes|np|no (?:worries|problem)|got it|done)\b[\w\s']{0,20}[,!.-]?\s*)?$|[.;] ?$/i;

const uncapitalised = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

function readAct({ act }: Seen): { needsTime?: boolean } | null {
  const actness = actnessOf(act);
  return actness === 'none' ? null : { needsTime: actness === 'offer' || actness === 'perhaps' };
}

export const PROMISE_FORMS: readonly PromiseForm[] = [
  {
    name: 'I will, we will',
    pattern: `\\b(?:(?:i|we|us)(?: (?:here|at|both|all)\\b)?|ill?(?=ll?\\b))${WILL}${OF_COURSE} ${ADVERBS}`,
    read: readAct,
    hits: [
      "I'll update you by 5pm",
      'we shall write to you',
      "We're going to refund it",
      "I'm gonna send it",
      'Ill call you',
      "I'ma fix it for ya",
    ],
    misses: [
      "we won't charge you",
      'we will never sell it',
      "we'll be at the fair",
      "I'll be honest",
      "we'd update you",
    ],
  },
  {
    name: 'I promise to',
    pattern: "\\b(?:i|we)(?:'ll| will| can)? (?:promise|guarantee|commit|pledge|undertake) to ",
    read: readAct,
    hits: ['I promise to call you', 'We undertake to reply by Friday'],
    misses: ['I promised to call you', 'We promise to always listen'],
  },
  {
    name: 'one of our people will',
    pattern: `${OUR_PEOPLE}${WILL}${OF_COURSE} ${ADVERBS}`,
    read({ act, before }) {
      if (OUTSIDERS.test(before.slice(-30)) && /\b(?:the|your) $/.test(before)) return null;
      if (isKnownAct(act)) return {};
      return /\byou\b/i.test(act.slice(0, 40)) && actnessOf(act) === 'perhaps' ? { needsTime: true } : null;
    },
    hits: [
      'Our team will contact you',
      'Someone from the shop will phone you',
      'a member of our team will DM you',
      'An engineer will be with you on Tuesday',
      "Our team's going to review it",
    ],
    misses: [
      'The courier will call you',
      'the bank will release it',
      'The store will open at 9',
      'Your driver will be there',
    ],
  },
  {
    name: 'will, without a subject',
    pattern: `(?<=^[\\s@\\w,!'-]{0,24}|[.;,&] ?|\\b(?:and|but|then) )(?<!\\b(?:you|they|it|he|she|that|this|who|what|which|courier|bank) ?)(?:will|wil|gonna|going to|shall) (?!you|we|i\\b|it|they|the|this|that|there|do)${ADVERBS}`,
    read({ act, before }) {
      if (!isKnownAct(act)) return null;
      if (GREETING.test(before)) return {};
      return /(?:^|[^a-z'])(?:i|we)(?:'ve|'m|'re| )[^.]{0,80}(?:and|&|,|but) ?$/i.test(before) &&
        !OUTSIDERS.test(before)
        ? {}
        : null;
    },
    hits: ['Will chase this and update you', 'Gonna escalate this', "I've asked them and will update you by noon"],
    misses: ['Will do!', 'Will you be home at 5?', 'Will the store call you?', 'The courier has it and will call you'],
  },
  {
    name: 'well for we will',
    pattern: `(?<=^[\\s@\\w]{0,16}|, ?)\\bwell (?=(?:get|send|call|refund|email|message|update|ring|text|dm|look into|let|be in touch|reply|chase|sort|fix|replace|keep)\\b(?! (?:soon|well|done)))`,
    read: readAct,
    hits: ['well get back to you asap', 'well send a new one'],
    misses: ["Well, that's a first", 'Get well soon', 'well done'],
  },
  {
    name: 'let me … and get back to you',
    pattern:
      '\\b(?:let me|let us|allow me to) (?=[^.!?\\n]{0,80}\\b(?:back to you|back with you|let you know|(?:update|call|message|email|ring|text|dm) (?:you|u)\\b))',
    read: readAct,
    hits: ['Let me dig into this and get back to you'],
    misses: ['Let me know', 'Let us check', 'Let me look at this'],
  },
  {
    name: 'you will hear from us',
    pattern: `\\b(?:you|u|y'all)${WILL}${OF_COURSE} ${ADVERBS}(?=hear (?:back )?(?:from|by|within|in|before|on|today|tomorrow|soon|shortly))`,
    read: ({ act }) =>
      /^hear (?:back )?from (?:the )?(?:courier|carrier|bank|seller)/i.test(act) ? null : { act: 'get back to you' },
    hits: ["You'll hear from us by 4pm", 'You will hear back from our claims folks'],
    misses: ["You'll hear from the courier", "You'll hear a click"],
  },
  {
    name: 'you will get an answer, your money',
    pattern: `\\b(?:you|u|y'all)(?:${WILL}| can expect| should expect to) ${ADVERBS}(?=(?:(?:get|have|receive|see(?! (?:[\\w']+ ){0,3}(?:updates?|news|details|info)\\b)|be (?:getting|receiving)) |(?<=expect ))(?:back )?${UP_TO_FIVE_WORDS}${GIVEN_NOUN}(?! (?:off|drop|disappear|numbers?|option|button|box|tab|settings?|page|point)))`,
    read: ({ groups, act }) =>
      /^(?:\w+ ){1,3}(?:double|bonus|points)\b/i.test(act) ? null : { act: actOfGiven(groups.given ?? '') },
    hits: [
      "You'll have an answer from me",
      'You will receive a prepaid label',
      'You can expect a call from us',
      "you'll see a confirmation email",
    ],
    misses: [
      "You'll find it under Settings",
      "You'll get a free cone",
      'You will get 10% off',
      "You'll see it in your inbox",
    ],
  },
  {
    name: 'you will be refunded',
    pattern: `\\b(?:you|u|y'all)${WILL} be ${ADVERBS}(?=(?<done>refunded|reimbursed|credited|compensated|contacted|called|phoned|emailed|messaged|texted|rung|updated|informed|notified|paid)\\b)`,
    read: ({ groups, act }) =>
      /^\w+ by (?:the |your )?(?:courier|carrier|bank|seller|airline|supplier|driver)/i.test(act)
        ? null
        : { act: `see that you are ${groups.done?.toLowerCase()}` },
    hits: ["You'll be refunded in full within 5 days", 'You will be contacted by our team'],
    misses: ["You'll be charged on the 5th", 'You will be contacted by the courier'],
  },
  {
    name: 'expect a call',
    pattern: `(?<=^[^\\w]{0,6}|[.!,;] ?|\\b(?:and|please|pls|so|then) )(?:expect|look out for|watch out for) (?=(?:an?|our|my|some|another|further) ${UP_TO_FIVE_WORDS}${GIVEN_NOUN})`,
    read: ({ groups }) => ({ act: actOfGiven(groups.given ?? '') }),
    hits: ['Expect a call from our store manager', 'Please expect an email from us'],
    misses: ['We expect a delay', 'Expect delays'],
  },
  {
    name: 'your refund will reach you',
    pattern: `\\b(?:your|the|this|that|a|an|any|my|our) ${NOUN_WORD}{0,3}?${GIVEN_NOUN}(?: (?:for|of|on) (?:[\\w'£$€.#-]+ ){0,3}?[\\w'£$€.#-]+| [\\w-]+)?(?:'ll| will| is going to| are going to) ${ADVERBS}(?=(?:be (?!available|closed|needed)|reach|arrive|appear|show|go out|go back|go into|go in|post|hit|land|come|take|ship|get|head|follow|clear))`,
    read: ({ groups }) => ({ act: actOfGiven(groups.given ?? '') }),
    hits: [
      'Your refund will be back on your card',
      'the credit will post to your account',
      'a replacement mug will go out',
      'The refund will reach you in 5 days',
    ],
    misses: ['Your parcel will arrive tomorrow', 'Refunds will reach your account in 5 days'],
  },
  {
    name: 'it will be fixed, by us',
    pattern: `\\b(?<subject>(?:(?:your|the|this|that|an?|our) ${NOUN_WORD}{0,3}?(?!will\\b)[\\w'-]+|it|this|that|everything))(?:'ll| will| is going to)(?: be)?(?:(?<= be)| be) ${ADVERBS}(?=${DONE}\\b)`,
    read({ groups, act }) {
      const subject = groups.subject ?? '';
      if (PUBLIC_THINGS.test(subject) || /\b(?:courier|winner|bank)\b/i.test(subject)) return null;
      const isForecast =
        GOODS.test(subject) && /^(?:re)?(?:collected|picked up|returned)/i.test(act) && !IN_PLACE.test(subject);
      const doneBy = /^\w+(?: \w+)? by (?:the |your )?(?:courier|carrier|bank|seller|airline|supplier)/i;
      return isForecast || doneBy.test(act)
        ? null
        : {
            act: `get ${/^(?:it|this|that)$/i.test(subject) ? 'it' : uncapitalised(subject)} ${/^(?:looked (?:at|into)|picked up|dealt with|put right|[\w-]+)/i.exec(act)?.[0] ?? ''}`.trim(),
          };
    },
    hits: [
      'Your account will be unlocked within 30 minutes',
      "It'll be refunded to your card",
      'A new remote will be mailed to you',
    ],
    misses: [
      'Service will be restored by 8pm',
      'Winners will be contacted',
      'Orders will be dispatched',
      'Your package will be delivered by 8',
    ],
  },
  {
    name: 'we are sending it tomorrow',
    pattern: `\\b(?:i'm|im|i am|we're|we are|our team(?:'s| is)) ${ADVERBS}(?=[a-z]{2,20}ing\\b)`,
    read: ({ act }) => (plainAct(act) !== null ? { needsTime: true } : null),
    hits: ["We're sending someone to the store tomorrow", "I'm calling the depot this afternoon"],
    misses: ["We're looking into it", "We're closing at 5pm today", "We're opening on Friday"],
  },
  {
    name: 'update to follow',
    pattern: `(?<=^[^\\w]{0,6}|[.!,;] ?)(?:(?:further|another|full|an?|more|next) ){0,2}(?<what>update|reply|response|answer|news|details|info(?:rmation)?) (?=(?:to follow|to come|coming|incoming|will follow)\\b)`,
    read: ({ groups }) => ({ act: actOfGiven(groups.what ?? '') }),
    hits: ['Update to follow by 18:00', 'Further details to follow'],
    misses: ['tracking to follow from the courier', 'The update is coming along'],
  },
];
