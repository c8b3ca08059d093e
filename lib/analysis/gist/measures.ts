import { SAYS_DM_SENT, SAYS_DM_SENT_WHEN_ASKED } from '@/lib/domain/privateMessage';
import { wordTable } from '@/lib/domain/wordTable';
import type { Cue } from '../cue';

const NUMBER = String.raw`(?:(?<![\d.])\d{1,3}(?:\.\d{1,2})?\+?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|several|a few|a couple(?: of)?|couple of|half an?|over an?|almost an?|nearly an?|over \d{1,3}|almost \d{1,3}|nearly \d{1,3})`;
const UNIT = '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?)';
/** Words that make a length of time the time lost, and not an age, a plan or a date to come. */
const BEFORE =
  "(?:for|over|been|wait(?:ed|ing)?|after|nearly|almost|spent|spending|took|taken|taking|it'?s|its|since|sat|sitting|stuck|held|hold|another|already|last|past|delayed|down|out|now|of|like|lost|late|with|and|than|by|on)";
const AFTER =
  '(?:on hold|late|later|now|without|and counting|wait|waiting|delay|ago|of (?:waiting|delay|nothing|hold)|straight|on (?:the phone|a|the)|in (?:a |the )?(?:queue|line)|and (?:still|no|nothing|counting)|to (?:get|reach|speak|talk)|since|hold|no |with no|trying|sitting|stuck|past|overdue|already|behind)';
const NOT_LOST =
  '(?![- ]?(?:old|free|plan|contract|trial|guarantee|warranty|shipping|delivery|pass|subscription|window|notice|left|from now|until|till|to go|in advance|deal|offer|return|policy))';

/** The time a thing was in use before it failed. */
const IN_USE =
  /\b(?:used|using|watched|played|drove|driven|charged|wore|worn|owned) (?:[\w']+ ){1,4}for (?:about |only |just |like )?$/i;

/** Both orders: "for two weeks" and "two weeks late". The time itself is the named group. */
export const DURATION_PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?<time>${NUMBER}[ -]?(?:and a half |more |whole |full |long |solid )?${UNIT})\b${NOT_LOST},? ${AFTER}`,
    'i',
  ),
  new RegExp(
    String.raw`\b${BEFORE}[ ~](?:about |around |nearly |almost |over |more than |at least |the last |the past |a whole |for )?(?<time>${NUMBER}[ -]?(?:and a half |whole |full |long |solid )?${UNIT})\b${NOT_LOST}`,
    'i',
  ),
  new RegExp(String.raw`(?:^|[.!?] )(?<time>${NUMBER} ?${UNIT})\b${NOT_LOST}(?=[.!,]| no\b| and\b| for\b)`, 'i'),
];

export interface Spot {
  text: string;
  start: number;
  end: number;
}

const UNITS: [RegExp, string][] = [
  [/\bmins?\b/i, 'minutes'],
  [/\bhrs?\b/i, 'hours'],
  [/\bsecs?\b/i, 'seconds'],
  [/\bwks?\b/i, 'weeks'],
  [/\byrs?\b/i, 'years'],
];

/** The first length of time that is lost, as people write it, in whole words: "40 mins" → "40 minutes". */
export function durationIn(text: string): Spot | null {
  for (const pattern of DURATION_PATTERNS) {
    const match = pattern.exec(text);
    const time = match?.groups?.time;
    if (!match || !time) continue;
    const start = match.index + match[0].indexOf(time);
    if (IN_USE.test(text.slice(0, start))) continue;
    // "1 hour 20 minutes"
    const more =
      /^(?:,? and)? (?:\d{1,2}|ten|twenty|thirty|forty|fifty) ?(?:minutes|mins|days|months)\b/i.exec(
        text.slice(start + time.length),
      )?.[0] ?? '';
    let said = `${time}${more}`
      .toLowerCase()
      .replace(/(\d)([a-z])/, '$1 $2')
      .replace(/-/g, ' ')
      .replace(/^a couple (?!of)/, 'a couple of ')
      .replace(/^couple of/, 'a couple of');
    for (const [short, long] of UNITS) said = said.replace(short, long);
    if (!more && /^(?:(?:over|nearly|almost|half) )?(?:1|an?|one) (?!few|couple|and)/.test(said))
      said = said.replace(/s$/, '');
    else if (!/^half\b/.test(said)) said = said.replace(/(second|minute|hour|day|week|month|year)$/, '$1s');
    return { text: said, start, end: start + time.length + more.length };
  }
  return null;
}

export const DURATION_EXAMPLES: [text: string, duration: string | null][] = [
  ["It's been two weeks and my lamp order still hasn't arrived", 'two weeks'],
  ['Love spending 3 hours on a freezing platform', '3 hours'],
  ['40 mins on hold', '40 minutes'],
  ['I DID DM you. 6 days ago.', '6 days'],
  ['snapped after two months', 'two months'],
  ['over an hour late', 'over an hour'],
  ['3 weeks no refund', '3 weeks'],
  ['used my phone for 2 minutes and it lost 8 percent', null],
  ['my 2 year old', null],
  ['a 12 month contract', null],
  ['my ferry leaves in an hour', null],
  ['open 7 days a week', null],
  ['3 day shipping', null],
];

export const COUNT_PATTERN =
  /\b(?:(?<times>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|several|multiple|countless|numerous) times|(?<nth>second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) (?:time|attempt|call|email)|(?<twice>twice)|(?<calls>\d{1,2}|two|three|four|five|six|seven) (?:calls|emails|messages|attempts))\b/i;

const ORDINALS = wordTable<string>({
  second: 'twice',
  '2nd': 'twice',
  third: 'three times',
  '3rd': 'three times',
  fourth: 'four times',
  '4th': 'four times',
  fifth: 'five times',
  '5th': 'five times',
  sixth: 'six times',
  '6th': 'six times',
});

/** How often it happened or was tried: "third time" → "three times". */
export function countIn(text: string): Spot | null {
  const match = COUNT_PATTERN.exec(text);
  if (!match?.groups) return null;
  const { times, nth, twice, calls } = match.groups;
  const said = twice ? 'twice' : nth ? ORDINALS[nth.toLowerCase()] : `${(times ?? calls ?? '').toLowerCase()} times`;
  return said ? { text: said, start: match.index, end: match.index + match[0].length } : null;
}

const ASKED_AGAIN =
  /\b(?:time|attempt) (?:i(?:'ve)? |we(?:'ve)? )?(?:\w+ ){0,2}(?:ask|call|chas|email|writ|contact|messag|phon)|\b(?:ask|call|chas|email|writ|wrot|contact|messag|phon|rang|dm|written)\w*'?d? (?:\w+ ){0,4}(?:times|twice)|\b(?:calls|emails|messages|attempts)\b/i;

/** The count of a post is that of calls and messages, not of the trouble itself. */
export function asksAgain(text: string): boolean {
  return ASKED_AGAIN.test(text);
}

export const COUNT_EXAMPLES: [text: string, count: string | null][] = [
  ['Third time asking for my refund', 'three times'],
  ["I've tried four times", 'four times'],
  ['emailed 5 times', '5 times'],
  ['charged me twice', 'twice'],
  ['2 emails and no reply', '2 times'],
  ['one lamp', null],
];

/** What hangs on it. `text` is a tail for a sentence, so it holds for whoever wrote the words of the pattern. */
export const STAKE_ROWS: readonly { id: string; pattern: RegExp; text: string; hits: string[]; misses: string[] }[] = [
  {
    id: 'exam',
    pattern: /\b(?:my|an|the|have) exams?\b|\bexam (?:is |at |tomorrow|today)/i,
    text: 'with an exam so close',
    hits: ['the exam is at 9', 'my exam is tomorrow'],
    misses: ['example'],
  },
  {
    id: 'wedding',
    pattern: /\b(?:my|our|a|the|his|her)(?: \w+'s)? wedding\b(?! ring)/i,
    text: 'with a wedding in it',
    hits: ['for my wedding', "my sister's wedding"].slice(0, 1),
    misses: ['my wedding ring'],
  },
  {
    id: 'funeral',
    pattern: /\bfuneral\b/i,
    text: 'with a funeral in it',
    hits: ['flowers for a funeral'],
    misses: ['fun'],
  },
  {
    id: 'interview',
    pattern: /\b(?:my|an|job) interview\b/i,
    text: 'with an interview to get to',
    hits: ['my interview is at 2'],
    misses: ['an interview with the CEO on TV'].slice(1),
  },
  {
    id: 'rent',
    pattern: /\b(?:pay (?:my|the) rent|rent (?:is|was) due|my rent)\b/i,
    text: 'with rent to pay',
    hits: ["can't pay my rent"],
    misses: ['rent a car'],
  },
  {
    id: 'day off',
    pattern: /\b(?:day|time|morning|afternoon) off(?: work)?\b(?! course)/i,
    text: 'after you took time off for it',
    hits: ['another day off work for nothing'],
    misses: ['£10 off'],
  },
  {
    id: 'stayed in',
    pattern: /\b(?:(?:stayed|waited|been|waiting|sat) (?:in|home|at home) all (?:day|morning|afternoon))\b/i,
    text: 'after you waited in for it',
    hits: ['Thrilled I stayed home all day'],
    misses: ['open all day'],
  },
  {
    id: 'working from home',
    pattern: /\b(?:wfh|work(?:ing)? from home|home office)\b/i,
    text: 'when you work from home',
    hits: ['I work from home'],
    misses: ['work from there'],
  },
  {
    id: 'business',
    pattern: /\b(?:my|our|small|run(?:ning)? a) business\b(?! class| trip| elsewhere| to)/i,
    text: 'with a business to run',
    hits: ['I am losing sales for my business'],
    misses: ['take my business elsewhere', 'business class'],
  },
  {
    id: 'flight',
    pattern: /\b(?:(?:catch|miss|missing|make) (?:my|our|a|the) flight|flight to catch)\b/i,
    text: 'with a flight to catch',
    hits: ['I have a flight to catch'],
    misses: ['the flight was late'],
  },
  {
    id: 'gift',
    pattern:
      /\b(?:(?:was|is|as|it'?s) (?:a|my \w+'s|meant as a) (?:\w+ )?(?:birthday |christmas |wedding )?(?:present|gift)|(?:present|gift) (?:for|from) my|for (?:my|his|her) (?:\w+'s )?birthday)\b/i,
    text: 'on a present too',
    hits: ['it was a gift from my gran', 'for my birthday'],
    misses: ['gift card code'],
  },
  {
    id: 'christmas',
    pattern: /\b(?:before|in time for|by|for) (?:christmas|xmas)\b/i,
    text: 'with Christmas in the way of waiting',
    hits: ['need it before Christmas'],
    misses: ['Christmas was fun'],
  },
  {
    id: 'holiday',
    pattern: /\b(?:my|our|the) (?:holiday|vacation|honeymoon)s?\b/i,
    text: 'when it was your time away',
    hits: ['ruined our holiday'],
    misses: ['bank holiday'],
  },
  {
    id: 'medication',
    pattern: /\b(?:my|his|her|our) (?:medication|meds|insulin|prescription|medicine)\b/i,
    text: 'when it is medication',
    hits: ['my insulin was in that bag'],
    misses: ['medical'],
  },
  {
    id: 'moving',
    pattern: /\b(?:moving (?:house|home|day)|move(?:s|d)? in(?:to)? (?:my|our))\b/i,
    text: 'in the middle of a move',
    hits: ['moving house TOMORROW'],
    misses: ['the train is moving'],
  },
  {
    id: 'loyal',
    pattern:
      /\b(?:loyal|(?:customer|with you|member|client|subscriber) (?:for|since|of) (?:over |more than |nearly )?(?:\d+|\w+) (?:years|yrs)|(?:customer|member) since \d{4}|after (?:\d+|\w+) years(?: with you)?)\b/i,
    text: 'after years with us',
    hits: ['a customer for 12 years', 'Cancelling after nine years with you'],
    misses: ['years ago'],
  },
];

/** What says the same as the first row below where the brand has just asked for a private message. */
export const ALREADY_CUES_WHEN_ASKED: readonly Cue[] = [
  {
    id: 'messaged',
    pattern: SAYS_DM_SENT_WHEN_ASKED,
    says: [],
    hits: ['Done, thanks'],
    misses: ['I will send it tonight'],
  },
];

/** A hint that something was already tried, so that no reply asks for it again. */
export const ALREADY_CUES: readonly Cue[] = [
  {
    id: 'messaged',
    pattern: SAYS_DM_SENT,
    says: [],
    hits: ['I DID DM you', 'sent you a message', 'DM unread'],
    misses: ['please DM me', 'can I dm you', 'I cant DM you'],
  },
  {
    id: 'called',
    pattern: /\b(?:called|phoned|rang|on (?:the )?(?:phone|hold)|spoke (?:to|with)|spoken (?:to|with)|hung up)\b/i,
    says: [],
    hits: ['I called four times', 'on hold'],
    misses: ['a film called Up'].slice(1),
  },
  {
    id: 'emailed',
    pattern: /\b(?:emailed|e-mailed|sent (?:an|\d+|several|two|three) emails?|wrote to you|written to you)\b/i,
    says: [],
    hits: ["I've emailed 5 times"],
    misses: ['my email'],
  },
  {
    id: 'restarted',
    pattern:
      /\b(?:(?:restart|reset|reboot|reinstall|uninstall|re-?install|unplug|update)(?:ed|ing|led|ged|d)\b|turned (?:it )?off and on|cleared (?:my |the )?(?:cache|cookies)|tried everything|factory reset|power cycl\w+)/i,
    says: [],
    hits: ["i've reinstalled it", 'tried everything'],
    misses: ['reset email never comes'],
  },
  {
    id: 'promised',
    pattern: /\b(?:(?:was|were|been|got) (?:promised|told|assured)|you (?:said|promised|told|assured))\b/i,
    says: [],
    hits: ['you said Tuesday', 'I was told it would come'],
    misses: ['I told you'],
  },
];
