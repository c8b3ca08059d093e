import { BANK_MATTERS } from './bankMatters';
import { CABLE_TV } from './cableTv';
import { CHANNEL_RULES } from './channelRules';
import { DEALS_AND_REPS } from './dealsAndReps';
import { HOME_LINES } from './homeLines';
import { LISTENING } from './listening';
import { MOBILE_MATTERS } from './mobileMatters';
import { MONEY_THAT_GOES, PLAYS } from './moneyAndPlays';
import { NET_AND_DATA } from './netAndData';
import { PHONE_ORDERS } from './phoneOrders';
import type { Trade } from './trades';
import { WATCHING } from './watching';

const TOLD = [
  'complaint',
  'request_help',
  'status_request',
  'cancel_churn',
  'incident_report',
  'question',
  'allegation',
  'commentary',
] as const;

/** What is written to companies for television, lines, phones, money and streams: whatever else is read of it, their words tell it. */
export const MATTERS_AT_HOME: readonly Trade[] = [
  { rows: BANK_MATTERS, intents: TOLD },
  { rows: MONEY_THAT_GOES, intents: TOLD },
  { rows: PHONE_ORDERS, intents: TOLD },
  { rows: MOBILE_MATTERS, intents: TOLD },
  { rows: CABLE_TV, intents: TOLD },
  { rows: HOME_LINES, intents: TOLD },
  { rows: LISTENING, intents: TOLD },
  { rows: CHANNEL_RULES, intents: TOLD },
  { rows: WATCHING, intents: TOLD },
  { rows: NET_AND_DATA, intents: TOLD },
  { rows: PLAYS, intents: TOLD },
  { rows: DEALS_AND_REPS, intents: TOLD },
];
