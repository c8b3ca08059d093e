import type { Speaker } from '@/lib/domain/analysis';
import type { Flag, Intent } from '@/lib/domain/labels';
import { type Found, weightOf } from './cue';
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

/** Who says so themselves; the first row that holds. Press and minors are told by their own cues. */
export const SPEAKER_ROWS: readonly SpeakerRow[] = [
  {
    speaker: 'employee',
    pattern: rx`\b(?:(?:i|we) (?:used to |still |currently |actually |only |also )?(?:work(?:ed)?|did (?:a |my )?shifts?) (?:\w+ )?(?:for|at|in) (?:you|your|this|there|one of your|the \w+ (?:branch|store|shop|warehouse|depot))|(?:as|i'?m|i am|ex|former|speaking as) (?:an? )?(?:\w+ )?(?:ex[- ]?|former |current )?(?:employee|staff(?: member)?|member of (?:your )?staff|driver|warehouse (?:worker|operative)|agency worker|barista|colleague|temp)(?: (?:here|there|of yours|for you|at your|with you|in one)|[.,]|$)|used to work (?:there|for|at|here)|my (?:shift|manager|rota|wages|tips|contract) (?:at|in|from) your|you (?:sacked|fired|laid off|made) (?:me|us)(?: redundant)?|your own staff here)\b`,
    hits: ['used to work there and tips never reached us', 'I work at your Hull depot', 'as a former employee'],
    misses: ['I work at night', 'I used to love it', 'spoke to a member of staff'],
  },
  {
    speaker: 'partner',
    pattern: rx`\b(?:(?:i'?m|we'?re|we are|i am|as) (?:an? |one of )?(?:\w+ )?(?:your )?(?:\w+ )?(?:suppliers?|wholesalers?|stockists?|franchisees?|retailers?|vendors?|resellers?|distributors?|affiliates?|landlord|contractors?|sellers? on (?:your|the)|merchants?|hosts?|growers?|farm(?:er)?s?)(?: (?:of yours|for you|to you|here|and|with)|[.,]|$)|(?:we|i) (?:supply|stock|sell) (?:you|your)|(?:our|my) (?:invoice|purchase order|po|contract|partnership|wholesale (?:order|account)) (?:with you|to you|is (?:unpaid|overdue)|from you)|(?:your|our) accounts payable|unpaid invoice)\b`,
    hits: ['we are a supplier of yours and our invoice is unpaid', 'we stock your candles in our shop'],
    misses: ['my supplier moved me to another plan', 'I buy from you'],
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

/** Who seems to speak. Customer where in doubt: being helped by mistake does no harm. */
export function speakerOf({ found, flags, intent, reading }: SpeakerFacts): Speaker {
  if (intent === 'press') return 'press';
  if (found.some(({ cue }) => cue.id === 'minors.author') && flags.includes('minors')) return 'minor';
  const row = SPEAKER_ROWS.find(({ pattern }) => pattern.test(reading.words));
  if (row) return row.speaker;
  const isOwn = OWN.test(reading.words) || OWN_MATTER_INTENTS.includes(intent);
  return isOwn && weightOf(found, 'intent:commentary') === 0 ? 'customer' : 'bystander';
}
