import type { Line } from '../line';
import type { Register } from '../voice';
import { CASUAL_ANSWERS } from './casualAnswers';
import { CASUAL_GLAD } from './casualGlad';
import { CASUAL_STEPS } from './casualSteps';
import { CASUAL_TROUBLE } from './casualTrouble';
import { FORMAL_ANSWERS } from './formalAnswers';
import { FORMAL_GLAD } from './formalGlad';
import { FORMAL_STEPS } from './formalSteps';
import { FORMAL_TROUBLE } from './formalTrouble';
import type { Spoken } from './kind';
import { isOutOf } from './outOf';

/** The registers that have lines of their own. */
export type Marked = Exclude<Register, 'neutral'>;

/** All that is written for one register alone. */
export const REGISTER_LINES: Readonly<Record<Marked, Readonly<Record<Spoken, readonly Line[]>>>> = {
  formal: { ...FORMAL_TROUBLE, ...FORMAL_STEPS, ...FORMAL_GLAD, ...FORMAL_ANSWERS },
  casual: { ...CASUAL_TROUBLE, ...CASUAL_STEPS, ...CASUAL_GLAD, ...CASUAL_ANSWERS },
};

const isSpoken = (pool: string): pool is Spoken => pool in REGISTER_LINES.formal;

const markedLines = (pool: Spoken, register: Marked): Line[] =>
  REGISTER_LINES[register][pool].map((line) => ({ ...line, registers: [register] }));

/** The lines of a pool with those that only the formal and only the casual register has. */
export const inEveryRegister = (pool: string, neutral: readonly Line[]): readonly Line[] =>
  isSpoken(pool) ? [...neutral, ...markedLines(pool, 'formal'), ...markedLines(pool, 'casual')] : neutral;

/** Each line with its id. Every register is counted by itself, so that a further line of one changes no id of another. */
export function numbered<T extends Line>(key: string, from: readonly T[]): (T & { id: string })[] {
  const counted = new Map<string, number>();
  return from.map((line) => {
    const series = line.registers ? `${key}.${line.registers.join('-')}` : key;
    const count = (counted.get(series) ?? 0) + 1;
    counted.set(series, count);
    return { ...line, id: `${series}.${count}` };
  });
}

type Sayable = Line & { verbatim?: boolean };

/** Whether a line may be said in a register: its own mark decides, without one its words. The brand's own words suit whatever it chose. */
export const suits = ({ text, registers, verbatim }: Sayable, register: Register): boolean =>
  verbatim || (registers ? registers.includes(register) : !isOutOf(text, register));

/**
 * Tiers of lines for one register: within each tier, what is written for the register comes first. Where nothing would be left, lines for any register
 * stay: a reply in a plainer voice is better than none.
 */
export function inRegister<T extends Sayable>(tiers: readonly T[][], register: Register): T[][] {
  const common = tiers.map((tier) => tier.filter(({ registers }) => !registers));
  if (register === 'neutral') return common;
  const kept = tiers.flatMap((tier) => {
    const fitting = tier.filter((line) => suits(line, register));
    return [fitting.filter(({ registers }) => registers), fitting.filter(({ registers }) => !registers)];
  });
  return kept.some((tier) => tier.length > 0) ? kept : common;
}
