import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Flag, Intent } from '@/lib/domain/labels';
import { type Found, type Says, weightOf } from './cue';
import type { Reading } from './reading';

type Sentiment = PostAnalysis['sentiment'];

/** 0 calm … 3 shouting: each kind of loudness counts once, insults and swearing like the others. */
export function arousalOf(found: readonly Found[], reading: Reading): PostAnalysis['arousal'] {
  const heat = found.filter(({ cue }) => cue.says.includes('heat')).length;
  const shouted = (reading.words.match(/\b[A-Z]{3,}\b/g)?.length ?? 0) >= 3 ? 1 : 0;
  const repeated = weightOf(found, 'flag:double_deviation') > 0 && heat > 0 ? 1 : 0;
  const level = heat + shouted + repeated;
  return level >= 3 ? 3 : level === 2 ? 2 : level === 1 ? 1 : 0;
}

/** From this weight on a reproach is nothing else, in whatever words. */
export const PLAIN_REPROACH = 2;

interface IntentRow {
  intent: Intent;
  when(facts: IntentFacts): boolean;
}

export interface IntentFacts {
  says(says: Says): number;
  flags: readonly Flag[];
  hasProblem: boolean;
  sentiment: Sentiment;
  firstPerson: boolean;
  asks: boolean;
  words: number;
}

/** The first row that holds gives the intent. Danger first, then what is plainest, complaint before the milder readings. */
const INTENT_ROWS: readonly IntentRow[] = [
  { intent: 'distress', when: ({ flags }) => flags.includes('self_harm') },
  { intent: 'threat', when: ({ flags }) => flags.includes('threat') },
  { intent: 'spam', when: ({ flags, hasProblem }) => flags.includes('spam') && !hasProblem },
  { intent: 'press', when: ({ says, flags }) => flags.includes('press') && says('intent:press') > 0 },
  {
    intent: 'abuse',
    when: ({ flags, hasProblem, firstPerson }) => flags.includes('abuse') && !hasProblem && !firstPerson,
  },
  { intent: 'wrong_brand', when: ({ flags }) => flags.includes('wrong_brand') },
  { intent: 'incident_report', when: ({ says }) => says('intent:incident_report') > 0 },
  {
    intent: 'allegation',
    when: ({ says, flags }) => flags.includes('discrimination') || says('intent:allegation') > 0,
  },
  {
    intent: 'commentary',
    when: ({ says, words, firstPerson }) => (says('intent:commentary') > 0 && !firstPerson) || words === 0,
  },
  {
    intent: 'thanks_closure',
    when: ({ says, sentiment }) => says('intent:thanks_closure') > 0 && sentiment.label !== 'negative',
  },
  // "Never going back to the other place" leaves somebody else.
  {
    intent: 'praise',
    when: ({ says, sentiment, flags }) =>
      says('intent:praise') >= 1.2 && sentiment.label === 'positive' && !flags.includes('sarcasm'),
  },
  { intent: 'cancel_churn', when: ({ says }) => says('intent:cancel_churn') > 0 },
  { intent: 'misinformation', when: ({ says, firstPerson }) => says('intent:misinformation') > 0 && !firstPerson },
  { intent: 'complaint', when: ({ says }) => says('intent:complaint') >= PLAIN_REPROACH },
  {
    intent: 'suggestion',
    when: ({ says, hasProblem, sentiment }) => says('intent:suggestion') > 0 && (!hasProblem || sentiment.score > -0.6),
  },
  {
    intent: 'praise',
    when: ({ sentiment, hasProblem, asks }) => sentiment.label === 'positive' && !hasProblem && !asks,
  },
  { intent: 'status_request', when: ({ says }) => says('intent:status_request') > 0 },
  {
    intent: 'complaint',
    when: ({ flags, sentiment }) =>
      (flags.includes('sarcasm') || flags.includes('double_deviation')) && sentiment.label === 'negative',
  },
  { intent: 'request_help', when: ({ says }) => says('intent:request_help') > 0 },
  {
    intent: 'complaint',
    when: ({ hasProblem, sentiment }) => hasProblem || (sentiment.label === 'negative' && sentiment.confident),
  },
  { intent: 'question', when: ({ says }) => says('intent:question') > 0 },
  { intent: 'complaint', when: ({ sentiment }) => sentiment.label === 'negative' },
  { intent: 'praise', when: ({ sentiment }) => sentiment.label === 'positive' },
];

export function intentOf(facts: IntentFacts): Intent {
  // Not understood is no reason for silence: a person who wants nothing can say so, one who is ignored cannot.
  return INTENT_ROWS.find((row) => row.when(facts))?.intent ?? 'request_help';
}
