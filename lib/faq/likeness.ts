import { isKnownWord } from '@/lib/meaning';
import { RELATED_WORDS } from './related';
import { editsBetween, type Token, tokensOf } from './words';

/** Words of one row of `RELATED_WORDS`. */
const RELATED = new Map<string, Set<string>>();
for (const { words } of RELATED_WORDS) {
  const keys = words.split(' ').flatMap((word) => tokensOf(word).map(({ key }) => key));
  for (const key of keys) {
    const known = RELATED.get(key) ?? new Set();
    for (const other of keys) if (other !== key) known.add(other);
    RELATED.set(key, known);
  }
}
/** Who goes to a country goes abroad. */
const ANY_PLACE = 'abroad';
const RELATED_BY = 0.7;
/** Learned words below this have nothing to do with each other. */
const ALIKE_FROM = 0.4;

/** Names and numbers stand for nothing but themselves. */
const isLiteral = ({ as }: Pick<Token, 'as'>) => as === 'number' || as === 'place';

/** 0 … 1: the same word, typos allowed, or one that serves the same questions. A word that people write often is no typo of another. */
export function samenessTo(asked: Token): (known: Pick<Token, 'key' | 'as'>) => number {
  const related = RELATED.get(asked.as === 'place' ? ANY_PLACE : asked.key);
  const isNoSlip = isLiteral(asked) || isKnownWord(asked.word);
  return (known) => {
    if (asked.key === known.key) return 1;
    if (related?.has(known.key)) return RELATED_BY;
    return isNoSlip || isLiteral(known) ? 0 : typoLikeness(asked.key, known.key);
  };
}

/** 0 … 1: another word that people use in like sentences. `likeness`: of what the two mean. */
export function kinship(asked: Token, known: Pick<Token, 'as'>, likeness: number): number {
  if (isLiteral(asked) || isLiteral(known)) return 0;
  return Math.max(0, (likeness - ALIKE_FROM) / (1 - ALIKE_FROM));
}

/** 0 … 1 for words that at most a slip of the fingers separates. */
function typoLikeness(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length < 4 || b.length < 4) return 0;
  // Fingers rarely slip on the first letter, but for its neighbour; comparing the others letter by letter takes long.
  if (a[0] !== b[0] && !(a[0] === b[1] && a[1] === b[0])) return 0;
  const edits = editsBetween(a, b);
  const allowed = Math.min(a.length, b.length) >= 7 ? 2 : 1;
  return edits > allowed ? 0 : 1 - edits / Math.max(a.length, b.length);
}
