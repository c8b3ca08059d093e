import { type DraftIssue, UNFILLED } from '@/lib/domain/draft';
import { text } from '@/lib/queries/text';

/** What keeps a reply from going out. */
export interface Missing {
  /** Fields nobody filled, by name: there is no way past them. */
  toFill: readonly string[];
  /** Other blocking issues of the review. */
  toFix: number;
  /** Statements not ticked yet. */
  toTick: number;
  /** Nothing is written yet. */
  isEmpty: boolean;
}

/** "first name" for `{{first_name|there}}`. */
const fieldName = (hole: string) =>
  hole
    .replace(/[{}[\]]/g, '')
    .replace(/\|.*/s, '')
    .replaceAll('_', ' ')
    .trim()
    .slice(0, 24);

interface Found extends Missing {
  /** The first field nobody filled. */
  hole: DraftIssue | undefined;
  /** Rules of the review that forbid the words, but may be overruled. */
  blockingRules: string[];
}

/** @param unticked how many statements are not ticked yet */
export function missingIn(words: string, issues: readonly DraftIssue[], unticked: number): Found {
  const holes = issues.filter(({ rule }) => rule === UNFILLED);
  const blocks = issues.filter(({ severity, rule }) => severity === 'block' && rule !== UNFILLED);
  return {
    isEmpty: !words.trim(),
    hole: holes[0],
    toFill: holes.map(({ start, end }) => fieldName(words.slice(start, end))),
    toFix: blocks.length,
    toTick: unticked,
    blockingRules: [...new Set(blocks.map(({ rule }) => rule))].sort(),
  };
}

/** What the main button says: it tells the truth and is never disabled. */
export function insertLabel({ toFill, toFix, toTick, isEmpty }: Missing, copyOnly = false): string {
  const [field = ''] = toFill;
  const fill = field && toFill.length === 1 ? text('toFillField', field) : text('toFill', toFill.length);
  const parts = isEmpty
    ? [text('toWrite')]
    : [toFill.length && fill, toFix && text('toFix', toFix), toTick && text('toTick', toTick)].filter(Boolean);
  if (!parts.length) return text(copyOnly ? 'copy' : 'insert');
  return text(copyOnly ? 'copyWait' : 'insertWait', parts.join(', '));
}
