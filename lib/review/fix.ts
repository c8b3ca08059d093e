import type { DraftIssue } from '@/lib/domain/draft';

const ENDS_SENTENCE = /(?:^|[.!?:\n])\s*$/;
/** Addresses, handles and the like keep their small letter. */
const WRITTEN_SMALL = /^(?:[@#]|\S+[.@]\w)/;

const raised = (text: string) =>
  WRITTEN_SMALL.test(text.trimStart())
    ? text
    : text.replace(/^[^\p{L}]*\p{Ll}(?!\p{Lu})/u, (beginning) => beginning.toUpperCase());

/** The draft with the issue mended: signs and capitals around the place are put right with it. Unchanged where there is no fix. */
export function applyFix(draft: string, { start, end, fix }: DraftIssue): string {
  if (fix === null) return draft;
  let before = draft.slice(0, start);
  let after = draft.slice(end);
  // "?!" loses its second sign, and no second full stop follows one.
  let put = /^[.!?]/.test(after) ? fix.replace(/[.!?]+$/, '') : fix;
  if (put.trim() === '') {
    before = before.trimEnd();
    after = after.trimStart();
    if (/^[.!?;:]/.test(after)) before = before.replace(/,$/, '');
    if (/(?:^|[,.!?:;\n])$/.test(before)) after = after.replace(/^,\s*/, '');
    const isJoined = before === '' || after === '' || /^[.,!?;:]/.test(after);
    const lineBreak = /\n\s*$/.exec(draft.slice(0, start))?.[0] ?? /^\s*\n\s*/.exec(draft.slice(end))?.[0];
    put = isJoined ? '' : (lineBreak ?? ' ');
  }
  if (/^\p{Lu}/u.test(draft.slice(start)) && ENDS_SENTENCE.test(before)) {
    if (put.trim()) put = raised(put);
    else after = raised(after);
  }
  if (/[.!?]\s+$/.test(put)) after = raised(after);
  return before + put + after;
}
