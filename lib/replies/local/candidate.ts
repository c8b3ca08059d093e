import type { Move } from '@/lib/domain/labels';
import { type Line, lines } from './phrases/line';
import { inEveryRegister, numbered } from './phrases/registers';

/** A line that may be said, with what it does and an id that stays the same as long as the line keeps its place. */
export interface Candidate extends Line {
  id: string;
  move: Move;
  /** Said as it stands, without slots or voice. */
  verbatim?: boolean;
}

/** Tables never change, so that their candidates are made once. */
const MADE = new Map<string, Candidate[]>();

export function candidatesOf(move: Move, key: string, from: readonly Line[] | undefined): Candidate[] {
  const id = `${move}/${key}`;
  const known = MADE.get(id);
  if (known) return known;
  const made = numbered(key, inEveryRegister(key, from ?? [])).map((line) => ({ ...line, move }));
  MADE.set(id, made);
  return made;
}

export function packLines(move: Move, key: string, texts: readonly string[] | undefined): Candidate[] {
  return MADE.get(`${move}/${key}`) ?? candidatesOf(move, key, lines(...(texts ?? [])));
}
