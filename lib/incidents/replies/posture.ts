import type { FactSheet, Incident } from '@/lib/domain/incident';
import type { Posture, StatementPart } from '../types';

/** How much is owned, by whose doing it is: a false claim nothing, what others did sympathy, a fault regret, what could have been prevented all of it. */
const POSTURE_OF: Record<FactSheet['cluster'], Posture> = {
  rumour: 'none',
  victim: 'sympathy',
  accidental: 'regret',
  preventable: 'responsibility',
};

export const postureOf = ({ cluster }: FactSheet): Posture => POSTURE_OF[cluster];

/** Where people may come to harm sympathy and help are given, and words of fault are left to a specialist. */
export const isGrave = ({ template, sheet }: Incident) =>
  (template === 'product_recall' || template === 'data_breach') && sheet.cluster !== 'rumour';

/** The parts of an apology that a public statement must have. */
export const NEEDED_PARTS: Record<Posture, readonly StatementPart[]> = {
  none: ['known', 'contact'],
  sympathy: ['acknowledgement', 'regret', 'known'],
  regret: ['acknowledgement', 'regret', 'known', 'doing'],
  responsibility: ['acknowledgement', 'regret', 'responsibility', 'known', 'repair'],
};
