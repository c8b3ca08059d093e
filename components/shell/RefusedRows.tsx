import type { RefusedRow } from '@/lib/queries/packs';
import { countText, text } from '@/lib/queries/text';

/** The rest can be seen once these are mended. */
const SHOWN = 200;

const PROBLEMS = {
  missing: 'refusedMissing',
  too_long: 'refusedTooLong',
  invalid: 'refusedInvalid',
  twice: 'refusedTwice',
  quotes: 'refusedQuotes',
} as const satisfies Record<RefusedRow['problem'], string>;

/** Row by row what cannot be taken, and why; the rest of the file is fine. */
export function RefusedRows({ refused }: { refused: readonly RefusedRow[] }) {
  if (!refused.length) return null;
  return (
    <section aria-label={text('refusedTitle')} className="grid gap-1">
      <h3 className="font-strong">{text('refusedTitle')}</h3>
      <ul className="max-h-44 overflow-y-auto rounded-control text-meta shadow-hair">
        {refused.slice(0, SHOWN).map((row) => (
          <li key={`${row.list} ${row.at}`} className="flex flex-wrap gap-x-2 border-line border-b px-2.5 py-1">
            <span className="text-text-3 tabular-nums">
              {row.list === 'line' ? text('refusedLine', row.at) : text('refusedAt', row.list, row.at)}
            </span>
            <bdi className="min-w-0 truncate font-medium">{row.name}</bdi>
            <span className="text-danger">{text(PROBLEMS[row.problem], row.field || text('refusedRow'))}</span>
          </li>
        ))}
      </ul>
      {refused.length > SHOWN && (
        <p className="text-meta text-text-3">{countText('refusedMore', refused.length - SHOWN)}</p>
      )}
    </section>
  );
}
