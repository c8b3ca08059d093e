import type { Evidence, Speaker } from '@/lib/domain/analysis';
import type { Flag, Intent } from '@/lib/domain/labels';
import { type Cue, type Found, weightOf } from './cue';
import { rx } from './cues/pattern';
import type { Reading } from './reading';

export interface SpeakerFacts {
  found: readonly Found[];
  flags: readonly Flag[];
  intent: Intent;
  reading: Reading;
}

interface SpeakerRow {
  speaker: Speaker;
  pattern: RegExp;
  hits: string[];
  misses: string[];
}

/** One more word before the trade, unless it gives the trade to somebody else or leaves it: "as my energy supplier", "I'm changing supplier". */
const NO_OTHERS = '(?:(?!(?:my|our|his|her|their|the|this|that|your|no|not|never|with|(?!exist)\\w+ing)\\b)\\w+ )?';

/** After a trade that others have as well. */
const OF_THE_BRAND = '(?:here|there|of yours|for you|at your|with you|in one)';

/** Who says so themselves; the first row that holds. Press and minors are told by their own cues. */
export const SPEAKER_ROWS: readonly SpeakerRow[] = [
  {
    speaker: 'employee',
    pattern: rx`\b(?:(?:i|we) (?:used to |still |currently |actually |only |also )?(?:work(?:ed)?|did (?:a |my )?shifts?) (?:(?!hard\b)\w+ )?(?:for|at|in) (?:you|your(?! (?:\w+ )?(?:area|towns?|city|village|county|country|region|neighbou?rhood|postcode|street|road|industry|sector|field|building|competitors?|rivals?)\b)|this (?:branch|store|shop|warehouse|depot|place|company)|there|one of your|the \w+ (?:branch|store|shop|warehouse|depot)(?! (?:next|opposite|across|near|by|over|round)))|(?:as|i'?m|i am|ex|former|speaking as) (?:an? )?(?:(?:\w+ )?(?:ex[- ]?|former |current )?(?:employee|staff(?: member)?|member of (?:your )?staff)(?: ${OF_THE_BRAND}|[.,]|$)
      |(?:\w+ )?(?:driver|warehouse (?:worker|operative)|agency worker|barista|colleague|temp) ${OF_THE_BRAND}
      |(?:ex[- ]?|former )(?:employee|staff member|member of (?:your )?staff|driver|warehouse worker|barista|colleague)(?! (?:of|at|for|with|from) (?!you)))|(?<=^|[.!?;] |\b(?:i|we|who) )used to work (?:there|for you|at your|here)\b|my (?:shift|manager|rota|wages|tips|contract) (?:at|in|from) your|you (?:sacked|fired|laid off) (?:me|us)|you made (?:me|us) redundant|your own staff here)\b`,
    hits: [
      'used to work there and tips never reached us',
      'I work at your Hull depot',
      'as a former employee',
      'as a former employee I can say the kitchens are filthy',
      "I'm a driver for you and the rota is a mess",
      'you made me redundant by text',
    ],
    misses: [
      'I work in your neighbourhood',
      'I work for your competitor',
      'my gift card is valid and used to work here',
      'I work at night',
      'I used to love it',
      'spoke to a member of staff',
      'you made me miss my flight',
      'the app used to work for me',
      "I'm a driver, my van insurance went up",
      'I work in your area and the signal is gone',
      'I work in the coffee shop next door to yours',
      "as a former employee of the council I know how it's done",
    ],
  },
  {
    speaker: 'partner',
    pattern: rx`\b(?:(?:i'?m|we'?re|we are|i am|as) (?:an? |one of )?${NO_OTHERS}(?:your )?${NO_OTHERS}
      (?:(?:suppliers?|wholesalers?|stockists?|franchisees?|retailers?|vendors?|resellers?|distributors?|affiliates?|landlord|contractors?|sellers? on (?:your|the)|merchants?|hosts?|growers?|farm(?:er)?s?)
      (?: (?:of yours|for you|to you|here|and|with)|,? (?:our|my) (?:\w+ )?(?:invoices?|payments?|payouts?|purchase orders?|remittances?|commissions?)|[.,]|$)
      |(?:suppliers?|wholesalers?|stockists?|franchisees?|resellers?|affiliates?),? (?:our|my|we))
      |(?:we|i) (?:supply|stock|sell) (?:you|your)|our (?:invoice|purchase order|po) (?:with you|to you|is (?:unpaid|overdue))|my (?:invoice|purchase order|po) to you|(?:our|my) (?:partnership|wholesale (?:order|account)) (?:with|from) you|your accounts payable|our unpaid invoices?)\b`,
    hits: [
      'we are a supplier of yours and our invoice is unpaid',
      'we stock your candles in our shop',
      'as a supplier our invoice is 90 days late',
      'As one of your stockists we never heard about the recall',
      "I'm a franchisee my calls go nowhere",
      'as a supplier, we were never told',
      'as a small vendor our last payout is missing',
    ],
    misses: [
      'my supplier moved me to another plan',
      'I buy from you',
      'as my energy supplier we expect you to read the meter',
      "I'm changing supplier, had enough",
      "I'm not a supplier, just a customer",
      'as a farmer my boots split within a week',
      'as a contractor we need a van that starts',
      'my contract with you ended in March',
      'you sent me an unpaid invoice for a phone I never had',
    ],
  },
];

const OWN = /\b(?:i|i'm|i've|i'd|i'll|im|ive|me|my|mine|we|we're|we've|us|our|ours)\b/i;
const OWN_MATTER_INTENTS: readonly Intent[] = [
  'complaint',
  'request_help',
  'question',
  'status_request',
  'incident_report',
  'praise',
  'thanks_closure',
  'suggestion',
  'cancel_churn',
  'distress',
];

const TELLS_PRESS = 'intent:press';
const TELLS_BYSTANDER = 'intent:commentary';
const AUTHOR_IS_MINOR = 'minors.author';

/** Who seems to speak, and the words that tell it. Customer where in doubt: being helped by mistake does no harm. */
export function speakerOf({ found, flags, intent, reading }: SpeakerFacts): { speaker: Speaker; evidence: Evidence[] } {
  const toldBy = (speaker: Speaker, tells: (cue: Cue) => boolean) => ({
    speaker,
    evidence: found
      .filter(({ cue }) => tells(cue))
      .map(({ start, end }) => ({ what: `speaker:${speaker}`, start, end })),
  });
  if (intent === 'press') return toldBy('press', ({ says }) => says.includes(TELLS_PRESS));
  if (flags.includes('minors')) {
    const minor = toldBy('minor', ({ id }) => id === AUTHOR_IS_MINOR);
    if (minor.evidence.length > 0) return minor;
  }
  for (const { speaker, pattern } of SPEAKER_ROWS) {
    const match = pattern.exec(reading.words);
    if (!match) continue;
    const said = match[0].replace(/[\s.,]+$/, '');
    return {
      speaker,
      evidence: [{ what: `speaker:${speaker}`, ...reading.spanOf(match.index, match.index + said.length) }],
    };
  }
  const isOwn = OWN.test(reading.words) || OWN_MATTER_INTENTS.includes(intent);
  return isOwn && weightOf(found, TELLS_BYSTANDER) === 0
    ? { speaker: 'customer', evidence: [] }
    : toldBy('bystander', ({ says }) => says.includes(TELLS_BYSTANDER));
}
