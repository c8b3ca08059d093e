import type { Fault } from '../fault';
import { faultOf } from '../sound';
import { ILL_FORMED } from './form';
import { BESIDE_THE_POINT } from './matter';

/**
 * Why what a post states as wrong may not be given back to its writer as a fact. A row stays only if what it turns away was nearly always judged to
 * read badly; where one is not sure, nothing is said back.
 */
export const UNREPEATABLE: readonly Fault[] = [...ILL_FORMED, ...BESIDE_THE_POINT];

/** Whether a statement of trouble may be said back: grammatical by itself, told as a fact, and about what went wrong. Linear in the length of the post. */
export function isRepeatable(text: string, post: string): boolean {
  return unrepeatableFor(text, post) === null;
}

/** The first reason why a statement may not be said back; `null` when there is none. */
export const unrepeatableFor = (text: string, post: string): string | null => faultOf(text, post, UNREPEATABLE);
