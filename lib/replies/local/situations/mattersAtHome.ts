import { BANK_MATTERS } from './bankMatters';
import { CABLE_TV } from './cableTv';
import { CHANNEL_RULES } from './channelRules';
import { DEALS_AND_REPS } from './dealsAndReps';
import { HOME_LINES } from './homeLines';
import { HOWEVER_PUT } from './intents';
import { LISTENING } from './listening';
import { MOBILE_MATTERS } from './mobileMatters';
import { MONEY_THAT_GOES, PLAYS } from './moneyAndPlays';
import { NET_AND_DATA } from './netAndData';
import { PHONE_ORDERS } from './phoneOrders';
import type { Trade } from './trades';
import { WATCHING } from './watching';

/** What is written to companies for television, lines, phones, money and streams. */
export const MATTERS_AT_HOME: readonly Trade[] = [
  { rows: BANK_MATTERS, intents: HOWEVER_PUT },
  { rows: MONEY_THAT_GOES, intents: HOWEVER_PUT },
  { rows: PHONE_ORDERS, intents: HOWEVER_PUT },
  { rows: MOBILE_MATTERS, intents: HOWEVER_PUT },
  { rows: CABLE_TV, intents: HOWEVER_PUT },
  { rows: HOME_LINES, intents: HOWEVER_PUT },
  { rows: LISTENING, intents: HOWEVER_PUT },
  { rows: CHANNEL_RULES, intents: HOWEVER_PUT },
  { rows: WATCHING, intents: HOWEVER_PUT },
  { rows: NET_AND_DATA, intents: HOWEVER_PUT },
  { rows: PLAYS, intents: HOWEVER_PUT },
  { rows: DEALS_AND_REPS, intents: HOWEVER_PUT },
];
