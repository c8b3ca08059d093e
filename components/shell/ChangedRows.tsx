import { useVirtualizer } from '@tanstack/react-virtual';
import { ChevronRight } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Select } from '@/components/ui/Field';
import { choicesFor } from '@/lib/packs/merge';
import { rowDifference } from '@/lib/packs/rowDifference';
import type { ImportPreview, MergeChoice, MergeRow } from '@/lib/queries/packs';
import { messagesLocale, text } from '@/lib/queries/text';
import { fieldName } from './differenceWords';
import { kindName, wordsOf } from './importWords';
import { RowDifference } from './RowDifference';

interface ChangedRowsProps {
  /** Brands by name, for snippets that go from one to another. */
  homes: ImportPreview['homes'];
  rows: readonly MergeRow[];
  choiceOf(row: MergeRow): MergeChoice;
  onChoice(row: MergeRow, choice: MergeChoice): void;
}

/** Height of a row that is closed. */
const ROW = 44;

/** Rows that differ from what is here. Each opens to show mine and theirs, so that nobody chooses blind. */
export function ChangedRows({ homes, rows, choiceOf, onChoice }: ChangedRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const baseId = useId();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
    initialRect: { width: 500, height: 220 },
  });
  const toggle = (key: string) =>
    setOpen((now) => (now.has(key) ? new Set([...now].filter((one) => one !== key)) : new Set(now).add(key)));
  return (
    <div ref={scroller} className="max-h-80 overflow-y-auto rounded-control shadow-hair">
      <ul aria-label={text('importChangedList')} className="relative" style={{ height: drawn.getTotalSize() }}>
        {drawn.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          const isOpen = open.has(row.key);
          const detailId = `${baseId}-${item.index}`;
          return (
            <li
              key={row.key}
              ref={drawn.measureElement}
              data-index={item.index}
              className="absolute inset-x-0 border-line border-b"
              style={{ top: item.start }}
            >
              <div className="flex min-h-11 items-center gap-2 pe-2.5">
                <button
                  type="button"
                  aria-expanded={isOpen}
                  aria-controls={isOpen ? detailId : undefined}
                  onClick={() => toggle(row.key)}
                  className="flex min-h-11 min-w-0 flex-1 items-center gap-1.5 rounded-control ps-1.5 text-start hover:bg-hover"
                >
                  <ChevronRight
                    aria-hidden="true"
                    className={`size-4 shrink-0 text-text-3 transition-transform duration-90 ${isOpen ? 'rotate-90' : ''}`}
                  />
                  <span className="min-w-0 flex-1">
                    <bdi className="block truncate font-medium">{row.name}</bdi>
                    <span className="block truncate text-meta text-text-3">{summaryOf(row)}</span>
                  </span>
                </button>
                <Select
                  aria-label={text('importChoiceFor', row.name)}
                  className="max-w-36"
                  value={choiceOf(row)}
                  onChange={(event) => onChoice(row, event.target.value as MergeChoice)}
                >
                  {choicesFor(row).map((choice) => (
                    <option key={choice} value={choice}>
                      {text(`importChoice_${choice}`)}
                    </option>
                  ))}
                </Select>
              </div>
              {isOpen && <RowDifference id={detailId} row={row} homes={homes} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** "Snippet: Text, Topics"; of an incident how its version stands to the one here. */
function summaryOf(row: MergeRow): string {
  if (row.kind === 'incident') return wordsOf(row);
  const fields = rowDifference(row).map(({ field }) => fieldName(row.kind, field));
  if (fields.length === 0) return kindName(row.kind);
  const list = new Intl.ListFormat(messagesLocale(), { style: 'narrow', type: 'unit' }).format(fields);
  return `${kindName(row.kind)}: ${list}`;
}
