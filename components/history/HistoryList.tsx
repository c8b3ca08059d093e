import { clsx } from 'clsx';
import { type KeyboardEvent, type Ref, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FoundHistory } from '@/lib/queries/history';
import { useHistoryRows } from '@/lib/queries/historyRows';
import { text } from '@/lib/queries/text';
import { COLUMNS, HistoryRow, rowId, WIDE_ONLY } from './HistoryRow';
import { useRowWindow } from './useRowWindow';

const ROW = 54;
const HEAD = 32;
/** Rows are read ahead by so many, and so many at a time: scrolling then meets rows that are there. */
const AHEAD = 32;

/** What others may ask the list to do. */
export interface ListHandle {
  focus(): void;
  /** Brings a place into view. */
  reveal(place: number): void;
}

interface HistoryListProps {
  ref?: Ref<ListHandle>;
  found: FoundHistory;
  activePlace: number;
  activeId: string | null;
  selected: ReadonlySet<string>;
  now: number;
  onActivate(id: string): void;
  /** Into the pane. */
  onOpen(): void;
  onSelect(id: string, upTo: boolean): void;
  onSelectAll(): void;
}

/** Only the rows in view exist. The grid holds the focus; its keys move the choice. */
export function HistoryList(props: HistoryListProps) {
  const { ref, found, activePlace, activeId, selected, now, onActivate, onOpen, onSelect, onSelectAll } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useRowWindow({ scroller, count: found.count, height: ROW, headHeight: HEAD });
  const { first, end } = rows;
  const inView = useMemo(
    () =>
      Array.from({ length: end - first }, (_, index) => ({
        id: found.idAt(first + index) ?? '',
        place: first + index,
      })),
    [found, first, end],
  );
  const rowOf = useHistoryRows(useAhead(found, first, end - 1), found.revision, found.seed);
  const lasting = useLasting({ onActivate, onSelect });
  useImperativeHandle(ref, () => ({
    focus: () => scroller.current?.focus(),
    reveal: rows.reveal,
  }));
  const press = (event: KeyboardEvent) => {
    const last = found.count - 1;
    const target: Record<string, number> = {
      ArrowDown: activePlace + 1,
      ArrowUp: activePlace - 1,
      PageDown: activePlace + rows.page(),
      PageUp: activePlace - rows.page(),
      Home: 0,
      End: last,
    };
    const isMove = event.key in target;
    if (isMove) {
      const place = Math.max(0, Math.min(last, target[event.key] ?? 0));
      const id = found.idAt(place);
      if (id === undefined) return;
      onActivate(id);
      if (event.shiftKey && activeId !== null) onSelect(id, true);
      rows.reveal(place);
    } else if (event.key === 'Enter') onOpen();
    else if (event.key === ' ' && activeId !== null) onSelect(activeId, event.shiftKey);
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) onSelectAll();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are placed one by one, a table cannot do that
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={text('historyList')}
      aria-multiselectable="true"
      aria-rowcount={found.count + 1}
      aria-activedescendant={
        activeId !== null && inView.some(({ id }) => id === activeId) ? rowId(activeId) : undefined
      }
      onKeyDown={press}
      className="@container min-h-0 min-w-0 flex-1 overflow-y-auto outline-offset-[-2px]"
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: a line of headings */}
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div
        role="row"
        aria-rowindex={1}
        className={clsx(COLUMNS, 'sticky top-0 z-1 h-8 border-line border-b bg-bg text-meta text-text-3')}
      >
        <ColumnHead name={text('historyColumnSelect')} isHidden />
        <ColumnHead name={text('historyColumnPerson')} />
        <ColumnHead name={text('historyColumnReply')} className={WIDE_ONLY} />
        <ColumnHead name={text('historyColumnPromise')} className={WIDE_ONLY} />
        <ColumnHead name={text('historyColumnWhen')} className="text-end" />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="rowgroup" className="relative" style={{ height: found.count * ROW }}>
        {inView.map(({ id, place }) => (
          <HistoryRow
            key={id}
            id={id}
            row={rowOf(id)}
            rowIndex={place + 2}
            top={place * ROW}
            height={ROW}
            now={now}
            terms={found.terms}
            isActive={id === activeId}
            isSelected={selected.has(id)}
            onActivate={lasting.onActivate}
            onSelect={lasting.onSelect}
          />
        ))}
      </div>
    </div>
  );
}

type RowHandlers = Pick<HistoryListProps, 'onActivate' | 'onSelect'>;

/** The same functions at every drawing, so that a row is only drawn again when something about it changed. */
function useLasting(handlers: RowHandlers): RowHandlers {
  const current = useRef(handlers);
  useLayoutEffect(() => {
    current.current = handlers;
  });
  const [lasting] = useState<RowHandlers>(() => ({
    onActivate: (id) => current.current.onActivate(id),
    onSelect: (id, upTo) => current.current.onSelect(id, upTo),
  }));
  return lasting;
}

/** What is in view, then what comes next on both sides. The same array until another stretch is come to. */
function useAhead(found: FoundHistory, first: number, last: number): string[] {
  const from = Math.floor(first / AHEAD);
  const to = Math.floor(last / AHEAD);
  return useMemo(() => {
    const ids: string[] = [];
    const add = (start: number, end: number) => {
      for (let place = Math.max(0, start); place < Math.min(found.count, end); place++) {
        const id = found.idAt(place);
        if (id !== undefined) ids.push(id);
      }
    };
    add(from * AHEAD, (to + 1) * AHEAD);
    add((to + 1) * AHEAD, (to + 2) * AHEAD);
    add((from - 1) * AHEAD, from * AHEAD);
    return ids;
  }, [found, from, to]);
}

function ColumnHead({ name, isHidden, className }: { name: string; isHidden?: boolean; className?: string }) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: nothing to press, the order is always the same
    // biome-ignore lint/a11y/useSemanticElements: as above
    <div role="columnheader" className={className}>
      {isHidden ? <span className="sr-only">{name}</span> : name}
    </div>
  );
}
