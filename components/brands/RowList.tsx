import { ChevronRight, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { text } from '@/lib/queries/text';

interface RowListProps<Row> {
  rows: readonly Row[];
  /** Index of the row that is open for editing; `null` for none. */
  open: number | null;
  onOpen(index: number | null): void;
  readOnly: boolean;
  keyOf(row: Row): string;
  title(row: Row): string;
  detail(row: Row): ReactNode;
  /** At the end of a row: a date, a warning. */
  end?(row: Row): ReactNode;
  /** Something in the row has to be put right. */
  isWrong(index: number): boolean;
  edit(row: Row, index: number): ReactNode;
  onDelete(index: number): void;
  /** Shown while there is none: what the list is good for. */
  empty: string;
}

/** Facts in two lines each; one at a time opens for editing. */
export function RowList<Row>(props: RowListProps<Row>) {
  const { rows, open, readOnly } = props;
  const baseId = useId();
  const list = useRef<HTMLUListElement>(null);
  const opened = useRef(open);
  useEffect(() => {
    if (open !== null && open !== opened.current) {
      list.current?.querySelector<HTMLElement>('[data-editor] :is(input, textarea, select)')?.focus();
    }
    opened.current = open;
  }, [open]);
  if (rows.length === 0) return <p className="text-text-3">{props.empty}</p>;
  return (
    <ul ref={list} className="-mx-2 max-h-140 divide-y divide-line overflow-y-auto">
      {rows.map((row, index) => {
        const isOpen = open === index;
        const editorId = `${baseId}-${index}`;
        return (
          <li key={props.keyOf(row)} className="py-0.5">
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={isOpen ? editorId : undefined}
              onClick={() => props.onOpen(isOpen ? null : index)}
              className="flex min-h-10 w-full min-w-0 items-center gap-2 rounded-control px-2 py-1 text-start hover:bg-hover"
            >
              <ChevronRight
                aria-hidden="true"
                className={`size-4 shrink-0 text-text-3 transition-transform duration-90 ${isOpen ? 'rotate-90' : ''}`}
              />
              <span className="min-w-0 flex-1">
                <span dir="auto" className="block truncate font-medium">
                  {props.title(row) || text('brandUntitled')}
                </span>
                {!isOpen && (
                  <span dir="auto" className="block truncate text-text-3">
                    {props.detail(row)}
                  </span>
                )}
              </span>
              {props.isWrong(index) ? (
                <span className="shrink-0 font-medium text-danger text-meta">{text('brandRowWrong')}</span>
              ) : (
                props.end && <span className="shrink-0 text-meta text-text-3">{props.end(row)}</span>
              )}
            </button>
            {isOpen && (
              <div id={editorId} data-editor="" className="grid gap-3 px-2 pt-1 pb-3">
                {props.edit(row, index)}
                {!readOnly && (
                  <div className="flex gap-1">
                    <Button look="edge" onClick={() => props.onOpen(null)}>
                      {text('brandRowDone')}
                    </Button>
                    <Button
                      look="danger"
                      className="min-h-8"
                      icon={<Trash2 className="size-4" aria-hidden="true" />}
                      onClick={() => {
                        props.onOpen(null);
                        props.onDelete(index);
                      }}
                    >
                      {text('brandDeleteRow')}
                    </Button>
                  </div>
                )}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
