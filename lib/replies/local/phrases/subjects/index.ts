import type { SubjectPack } from '../pack';
import { DIGITAL_SUBJECTS } from './digital';
import { GOODS_SUBJECTS } from './goods';
import { HOUSEHOLD_SUBJECTS } from './household';
import { ORDER_SUBJECT } from './order';
import { TRAVEL_SUBJECTS } from './travel';

/** In the order they are looked for: the first that matches is taken, so what is said of many things stands last. */
export const SUBJECT_PACKS: readonly SubjectPack[] = [
  ...TRAVEL_SUBJECTS,
  ...DIGITAL_SUBJECTS,
  ...GOODS_SUBJECTS,
  ...HOUSEHOLD_SUBJECTS,
  ORDER_SUBJECT,
];
