import type { MergeRow } from '@/lib/queries/packs';
import { countText } from '@/lib/queries/text';
import { kindName, wordsOf } from './importWords';

/** More than anybody reads before taking them. */
const SHOWN = 100;

/** Rows of a file, folded away: what each is called, what kind it is of and how it begins. */
export function ListedRows({ summary, rows }: { summary: string; rows: readonly MergeRow[] }) {
  return (
    <details>
      <summary className="min-h-6 w-fit rounded-key font-medium text-accent leading-6">{summary}</summary>
      <ul className="mt-1 max-h-56 overflow-y-auto rounded-control shadow-hair">
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.key} className="border-line border-b px-2.5 py-1 last:border-b-0" title={wordsOf(row)}>
            <p className="flex items-baseline gap-2">
              <bdi className="min-w-0 truncate font-medium">{row.name}</bdi>
              <span className="ms-auto shrink-0 text-meta text-text-3">{kindName(row.kind)}</span>
            </p>
            {wordsOf(row) && (
              <p dir="auto" className="truncate text-meta text-text-3">
                {wordsOf(row)}
              </p>
            )}
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && (
        <p className="pt-1 text-meta text-text-3">{countText('refusedMore', rows.length - SHOWN)}</p>
      )}
    </details>
  );
}
