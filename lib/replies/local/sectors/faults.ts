import type { Question } from '../situations/situation';
import { ways } from './guide';
import { CONTACT, IN_GENERAL, SIGN_IN, TRIED } from './told';

/** What is asked of faults of devices and programs. */

export const SALES =
  'refund\\w*|charg(?:ed|es)|over ?charg\\w*|billing|bills?|bought|paid|pay(?:ing|ment|ments)?|price\\w*|orders?|ordered|pre-?order\\w*|deliver\\w*|ship\\w*|cancel\\w*|subscri\\w+|renew\\w*|trial|membership|gift ?cards?|codes?|credit|store|repairs?|warranty|replac\\w+|genius|appointment|stock|upgrade program\\w*|trade[- ]?in|invoice|licen[cs]\\w+|plan|money';
export const FAULT =
  "freez\\w*|frozen|froze|slow\\w*|crash\\w*|lag\\w*|glitch\\w*|bugs?|buggy|batter(?:y|ies)|drain\\w*|keyboard|restart\\w*|reboot\\w*|turns? (?:off|on)|shut(?:s|ting)? (?:down|off)|stuck|black screen|blank|touch ?screen|wi-?fi|bluetooth|blue ?tooth|camera|sound|volume|speakers?|notifications?|sync\\w*|broken?|broke|not working|(?:doesn't|won't|isn't|don't|stopped|can't) \\w+|disappear\\w*|screwed|messed|dies|dead|died|overheat\\w*|unlock\\w*|type|typing|autocorrect|glitching|faulty|problem|issue|print(?:s|ing)?|scann?ing|connect\\w*";

/** What runs software and changes with it, or does not do what it did. A printer, a cable and a hinge have a model and no version worth asking for. */
const RUNS_SOFTWARE =
  'i ?phones?|i ?pads?|i ?pods?|i ?os|phones?|mobiles?|mac ?books?|macs?|mac ?os|watch(?:es)?|androids?|tablets?|updat\\w*|upgrad\\w*|operating system|apps?|emojis?|keyboard|typing|autocorrect|siri|voice|talk to text|text ?messages?|texts?|notifications?|calendar|contacts?|photos?|videos?|music|apple music|wi-?fi|bluetooth|face ?time|i ?message|blurry|glitch\\w*|freez\\w*|frozen|froze';
/** Other matters beside which neither helps. */
const NO_VERSION_HELPS = `${SALES}|${SIGN_IN}|${CONTACT}|${IN_GENERAL}|printers?|print(?:s|ing)?|ink|cartridges?|chargers?|cables?|ear ?pods|air ?pods|head ?phones|hinge|cracked|broken screen|stolen|lost|i ?cloud|apple id|hack\\w*|scam\\w*|phish\\w*`;
/** Says more than that something is wrong with something. */
const TELLS = `${FAULT.replace('|problem|issue', '')}|hang(?:s|ed|ing)?|kill\\w*|paralys\\w*|${RUNS_SOFTWARE}`;
const FAULTY = `${FAULT}|${TRIED}|sucks?|bad|worse|terrible|awful|ruin\\w*|paralys\\w*|kill\\w*|wrong|weird|hang(?:s|ed|ing)?`;
const LONG = /^[\s\S]{140,}/;

/** Somebody shows a picture, or has a problem and leaves it at that. */
export const DEVICE_AND_WHEN: readonly Question[] = ways(
  [
    'Which device is it on, and when does it happen?',
    'Which device is that on, and what are you doing when it happens?',
    'What device are you on, and when does it come up?',
  ],
  {
    only: 'this|problems?|issues?|help|fix\\w*|happening|going on',
    told: `${TELLS}|${NO_VERSION_HELPS}|games?|files?|folders?|domains?|website|scanners?`,
    names: LONG,
  },
);

/** They name the device and say no more than that it has a problem. */
export const WHAT_GOES_WRONG: readonly Question[] = ways(
  ["What's going wrong with it?", 'What is it doing, or not doing?', "What isn't working on it?"],
  {
    only: '(?:problems?|issues?|trouble|help|something(?: is)? wrong) with (?:my|the|our|this) (?:\\w+ )?(?:i ?phones?|phones?|i ?pads?|mac ?books?|macs?|laptops?|computers?|pcs?|printers?|watch|tablets?|tv)',
    told: `${FAULT.replace('|problem|issue', '')}|updat\\w*|upgrad\\w*|${SALES}|${SIGN_IN}|${CONTACT}|${IN_GENERAL}|i ?cloud|apple id|says?|error\\w*|codes?|since|when(?:ever)?`,
    names: LONG,
  },
);

const RESTART: readonly Question[] = ways(
  ['Is it still the same after a restart?', 'Has a restart changed anything?'],
  {
    only: RUNS_SOFTWARE,
    told: `${NO_VERSION_HELPS}|re-?start\\w*|re-?boot\\w*|re-?set\\w*|re-?stor\\w*|re-?install\\w*|(?:turn|switch)(?:ed|ing)? (?:it )?(?:on and )?off|how|when will|why (?:is|are|do) (?:you|your)`,
  },
);

export const MODEL_AND_VERSION: readonly Question[] = [
  ...ways(
    [
      'Which model is it, and which software version is on it?',
      'Which model do you have, and which version is it running?',
      'Which model is it, and what version does it show under settings?',
    ],
    { only: RUNS_SOFTWARE, told: NO_VERSION_HELPS },
  ),
  ...ways(
    [
      'Which software version is on it?',
      'Which version is it running now?',
      'Which version does it show under settings?',
    ],
    { only: RUNS_SOFTWARE, told: `${NO_VERSION_HELPS}|versions? \\d` },
  ),
  ...ways(['Which model is it?', 'Which model do you have?', 'Which model are you using?'], {
    only: FAULTY,
    told: NO_VERSION_HELPS,
  }),
  ...RESTART,
];

const NO_SYSTEM_HELPS = `${SALES}|${SIGN_IN}|${CONTACT}|${IN_GENERAL}|e-?mails?|hack\\w*|domains?|hosting|forums?|(?:never|not|n't) (?:agree|ask|want)\\w*`;
export const VERSION_AND_SYSTEM: readonly Question[] = [
  ...ways(
    [
      'Which version is it, and on which device?',
      'Which device is it on, and which version do you have?',
      'Which device do you use it on, and which version is it?',
    ],
    { only: FAULTY, told: `${NO_SYSTEM_HELPS}|web ?sites?|sites?` },
  ),
  ...ways(['Which version is on it at the moment?', 'Which version do you have?', 'Which version is that?'], {
    only: FAULTY,
    told: `${NO_SYSTEM_HELPS}|versions? \\d|web ?sites?|sites?`,
  }),
  ...ways(['Which device are you on?', 'What device is it on?'], { only: FAULTY, told: NO_SYSTEM_HELPS }),
];
