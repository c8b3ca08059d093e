import { CALLS } from './calls';
import { DEVICE_HABITS } from './deviceHabits';
import { FOLLOWERS } from './followers';
import { LINE_ACCOUNTS } from './lineAccounts';
import { MATCHES } from './matches';
import { OFFICE_MAIL } from './officeMail';
import { OFFICE_PLANS } from './officePlans';
import { POSTED_CONTENT } from './postedContent';
import { SCREENS_AND_POINTERS } from './screensAndPointers';
import { SEASONS } from './seasons';
import type { Situation } from './situation';
import { VIEWERS_ACCOUNTS } from './viewersAccounts';
import { VIEWING } from './viewing';

/** Matters of phones, lines, programs, players and games that stand behind those that more people write about. */
export const EVERYDAY_TECH: readonly (readonly Situation[])[] = [
  CALLS,
  LINE_ACCOUNTS,
  VIEWING,
  VIEWERS_ACCOUNTS,
  POSTED_CONTENT,
  FOLLOWERS,
  MATCHES,
  SEASONS,
  SCREENS_AND_POINTERS,
  DEVICE_HABITS,
  OFFICE_MAIL,
  OFFICE_PLANS,
];
