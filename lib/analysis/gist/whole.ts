import { TIMES } from './words';

/** Verbs that say nothing without what they are done to: "you can't change". */
const NEEDS_OBJECT =
  'change|get|find|use|set|send|buy|book|add|receive|support|make|give|put|bring|take|want|need|keep|hold|enter|see|access|remove|cancel|verify|allow|include|provide|accept|log|lock|attach|claim|redeem|install|upload|return|reach|contact|track|edit|select|choose|replace|manage|handle|swap|exchange|download|open|activate|delete|transfer';
const AFTER =
  "(?:(?:you|we) (?:still |also |even |just )?(?:can|can't|cannot|could|couldn't|don't|didn't|never)|to|let (?:you|us))";
const TAIL =
  '(?: (?:again|twice|still|now|today|tonight|yesterday|tomorrow|anymore|any more|at all|either|too|yet|already|just|properly|every time|in time|please))*';
const BARE = new RegExp(`\\b${AFTER} (?:even |just |still |actually |ever )?(?:${NEEDS_OBJECT})${TAIL}$`);
const BARE_ING =
  /\b(?:keeps?|kept|trouble|stopped|are|is|was|were|you're|not|been|try|trying) (?:changing|getting|finding|using|setting|sending|buying|adding|receiving|supporting|making|giving|putting|bringing|taking|logging|including)$/;
/** "you can't buy | in stores": the object is passed over. */
const PASSED_OVER =
  /\b(?:to|can|can't|cannot|could|couldn't|able to) (?:buy|find|use|receive|support|make|need|remove|verify|include|provide|select|replace|change|send|add|bring) (?:in|on|at|with|without|after|before|during|by|since|because|when|and|or)\b/;
/** "the card you can't use", "which seat you can change": what it is done to stands before it. */
const FRONTED =
  /^how to\b|^(?:what|which|who|whose|how many|how much)\b|\b(?:that|which|what|one|ones|(?:the|your) [\w-]+) (?:you|we)\b/;
const WAITED =
  /\b(?:waited|waiting|waits?|been|spent|took|takes|for|after|over)(?: (?:over|about|nearly|almost|for|another))? \d{1,3}$/;
const DOUBLED = /\b(?!had |that |is )(\p{L}+) \1\b/iu;
const OPENS_MIDWAY = /^(?:ok|okay|so|but|and|then|or|also|well|anyway|because|reading to)\b/i;
/** What stands for something that was taken out of the post: a link, a handle, a picture. */
const PLACEHOLDER =
  /<|>|@|\b(?:the|this|that) (?:links?|url|pic|screenshot|image|img|user)$|\b(?:twitter|t\.co|https?)\b/i;
/** "charged for a meal you | never ordered" */
const LOST_RELATIVE = /\b(?:an?|the|your) [\w-]+(?: [\w-]+)? (?:you|we|which|that)$/;
const NO_POSSESSIVE = /\bones (?:food|account|order|card|money|phone|house|bag|flight)s?\b/i;

/** Whether a phrase is said to its end: nothing is missing that its last verb or number needs, and nothing is left over. */
export function isWhole(text: string): boolean {
  if (
    DOUBLED.test(text) ||
    OPENS_MIDWAY.test(text) ||
    PLACEHOLDER.test(text) ||
    NO_POSSESSIVE.test(text) ||
    LOST_RELATIVE.test(text)
  )
    return false;
  if (WAITED.test(text)) return false;
  if (FRONTED.test(text)) return true;
  return !BARE.test(text) && !BARE_ING.test(text) && !PASSED_OVER.test(text);
}

/** Numbered things: the number is part of the name. */
const NUMBERED =
  /\b(?:size|terminal|gate|platform|route|episode|season|level|zone|floor|coach|part|version|chapter|room|flat|unit|bay|seat|row|table|door|lane|number|no|flight|bus|train|ward|lift|till|step|stage|module|lot|batch|apt|apartment|screen|carousel)$/i;

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What the post says right after words of it, in the same sentence. */
const goesOn = (words: string, post: string) =>
  new RegExp(`\\b${words}(?<rest>[ ][^.!?\\n]{1,20})`, 'i').exec(post)?.groups?.rest ?? null;

/** Whether the post goes on where a phrase stops, and what it goes on with belongs to the phrase: "logging your run | as a swim", "my Lumo | Mini". */
export function isCutShort(text: string, post: string): boolean {
  const [last = '', before = ''] = text.split(' ').toReversed();
  const end = /^(?:your|our|you|us|yourself)$/.test(before) ? escaped(last) : `${escaped(before)} ${escaped(last)}`;
  const after = (NUMBERED.test(last) ? goesOn(escaped(last), post) : null) ?? goesOn(end, post);
  if (!after) return false;
  if (/^ as (?:an?|the|if)\b/.test(after)) return true;
  if (NUMBERED.test(last)) return /^ \d/.test(after);
  const named = /^\p{Lu}\p{Ll}/u.test(last) && post.includes(last) && !TIMES.has(last.toLowerCase());
  return (
    named &&
    /^ (?:(?:and|&|of|de|the|to|from|via|-|–) )?(?!I\b)\p{Lu}\p{Ll}|^ \d{1,2}(?!\d| (?:min|hour|day|week|month|year|time)|[:.]\d)/u.test(
      after,
    )
  );
}

export const CUT_EXAMPLES: readonly (readonly [text: string, post: string, cut: boolean])[] = [
  ['the app keeps logging your run', 'The app keeps logging my run as a swim', true],
  ['the filter shows you size', 'The filter shows me size 8', true],
  ["you can't pair your Lumo", "I can't pair my Lumo Mini", true],
  ["you can't pair your Lumo", "I can't pair my Lumo with the TV", false],
  ['your parcel is late', 'my parcel is late. As always.', false],
  ['the app not loading episode', "the app won't load episode 5", true],
  ['the heating not working room', 'Heating not working room 212', true],
  ["how the sleeper isn't showing for Paddington", "the sleeper isn't showing for Paddington to Penzance", true],
];

export const WHOLE_EXAMPLES: readonly (readonly [text: string, whole: boolean])[] = [
  ['whether you can change', false],
  ['whether you can change your seat', true],
  ['which seat you can change', true],
  ["you can't find", false],
  ["you can't find your ticket", true],
  ["you've waited 47", false],
  ["you've waited 47 minutes", true],
  ['not being able to buy in stores', false],
  ['the lamp keeps sending', false],
  ['the belt went out out', false],
  ['ok the lamp is broken', false],
  ['being charged for a meal you', false],
  ['how the crew spoke to you', true],
  ["you can't open the link", false],
  ["why the door won't lock", true],
  ['how to cancel', true],
  ["you can't change in settings", false],
  ["you can't change the name in settings", true],
  ["you can't download", false],
  ["you can't download the update", true],
  ['your password was changed', true],
];

/** Judges the brand or says that it means ill: nothing that the brand could say of itself. */
const ACCUSES =
  /\b(?:makes? it (?:impossible|hard|difficult)|impossible to (?:reach|deal|contact)|(?:keeps?|kept|is|are|was|were|you're|we're|been) (?:lying|cheating|stealing|robbing|scamming|misleading|gaslighting|fobbing)|ripp?(?:s|ed|ing) (?:\w+ )?off|rip-?off|con(?:ned|ning)|terrible|awful|horrible|horrendous|appalling|atrocious|abysmal|dreadful|useless|hopeless|clueless|ridiculous|unprofessional|unacceptable|disgusting|insulting|greedy|dishonest|deceptive|misleading|predatory|evil|corrupt|negligen\w+|sham|farce|circus|laughing|a laugh|dodgy|extort\w*|trick(?:ed|ing)|swindl\w+|bait and switch|dumpster fire|(?:the )?(?:decency|courtesy|manners) to|car crash|waste of (?:space|time)|shower of|(?:don't|doesn't|didn't|never|not) (?:even )?(?:care|give a)|nobody cares|worst|sucks?|stinks)\b/i;

/** Whether a clause tells what happened and not what its writer thinks of the brand. */
export const isFree = (text: string) => !ACCUSES.test(text);

export const ACCUSING_EXAMPLES: readonly (readonly [text: string, free: boolean])[] = [
  ['the staff make it impossible to get through', false],
  ['the team keeps lying about your parcel', false],
  ['the new app is useless', false],
  ['nobody cares', false],
  ['the support team does not care about you', false],
  ['your parcel was left in the rain', true],
];
