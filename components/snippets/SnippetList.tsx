import { useVirtualizer } from '@tanstack/react-virtual';
import { clsx } from 'clsx';
import { Check, Clock, Copy } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { Tag } from '@/components/ui/Tag';
import type { Snippet } from '@/lib/domain/snippet';
import { isManaged } from '@/lib/queries/managedBrands';
import { categoryName } from '@/lib/queries/names';
import { countText, text } from '@/lib/queries/text';
import { readableBody } from '@/lib/snippets/fields';
import { languageCode } from '@/lib/snippets/languages';
import { CompanyTag } from './CompanyTag';
import type { Selection } from './useSelection';

const ROW = 52;

export interface RowMarks {
  /** Why somebody should look at it again, in a few words; '' for nothing. */
  stale: string;
  isDuplicate: boolean;
}

interface SnippetListProps {
  snippets: Snippet[];
  openId: string | null;
  selection: Selection;
  marksOf(id: string): RowMarks;
  onOpen(id: string): void;
  /** Of the ticked ones, else of the one the keys stand on. */
  onDelete(cursorId: string | null): void;
}

/**
 * Only the rows in view exist. The list holds the focus and a place of its own: arrows move it, Enter opens, Space ticks, Shift and arrows tick a
 * range, Ctrl A ticks all, Delete deletes. Where an opened one hides the list, the focus and the place come back when it is closed.
 */
export function SnippetList({ snippets, openId, selection, marksOf, onOpen, onDelete }: SnippetListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: snippets.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const list = useRef<HTMLDivElement>(null);
  const [cursorId, setCursorId] = useState(openId);
  const at = snippets.findIndex((one) => one.id === cursorId);
  const shown = useRef(openId);
  useEffect(() => {
    // A new or restored one may stand far below.
    if (openId === shown.current) return;
    const closed = shown.current !== null && openId === null;
    shown.current = openId;
    if (openId !== null) setCursorId(openId);
    const place = openId === null ? at : snippets.findIndex((one) => one.id === openId);
    if (place >= 0) rows.scrollToIndex(place);
    // What had the focus went with the editor.
    const held = document.activeElement;
    if (closed && (held === null || held === document.body)) list.current?.focus({ preventScroll: true });
  }, [openId, at, rows, snippets]);
  const open = (id: string) => {
    shown.current = id;
    setCursorId(id);
    onOpen(id);
  };
  const go = (index: number, extend: boolean) => {
    const target = snippets[index];
    if (!target) return;
    if (extend) selection.addRange(snippets, at < 0 ? index : at, index);
    setCursorId(target.id);
    rows.scrollToIndex(index);
  };
  const keys = (event: KeyboardEvent) => {
    const last = snippets.length - 1;
    const next = {
      ArrowDown: Math.min(at + 1, last),
      ArrowUp: Math.max(at - 1, 0),
      PageDown: Math.min(at + 10, last),
      PageUp: Math.max(at - 10, 0),
      Home: 0,
      End: last,
    }[event.key];
    const here = snippets[at];
    if (next !== undefined) go(next, event.shiftKey);
    else if (event.key === 'Enter' && here) open(here.id);
    else if (event.key === ' ' && here) {
      if (!isManaged(here)) selection.toggle(here.id);
    } else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) selection.addAll(snippets);
    else if (event.key === 'Delete' && (selection.ids.size || here)) onDelete(cursorId);
    else if (event.key === 'Escape' && selection.ids.size) selection.clear();
    else return;
    event.preventDefault();
  };
  const press = (event: MouseEvent, index: number, id: string) => {
    if (event.shiftKey) return go(index, true);
    if (event.ctrlKey || event.metaKey) return selection.toggle(id);
    open(id);
  };
  return (
    <>
      <ListHead />
      <div ref={scroller} className="@container min-h-0 min-w-0 flex-1 overflow-y-auto">
        <div
          ref={list}
          role="listbox"
          tabIndex={0}
          aria-multiselectable="true"
          aria-label={text('snippetListLabel')}
          aria-activedescendant={at >= 0 ? `snippet-${cursorId}` : undefined}
          onKeyDown={keys}
          className="relative outline-offset-[-2px]"
          style={{ height: rows.getTotalSize() }}
        >
          {rows.getVirtualItems().map((row) => {
            const one = snippets[row.index];
            if (!one) return null;
            const ticked = selection.ids.has(one.id);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself takes the keys
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays on the list, aria-activedescendant points here
              <div
                key={one.id}
                id={`snippet-${one.id}`}
                role="option"
                aria-selected={ticked}
                aria-posinset={row.index + 1}
                aria-setsize={snippets.length}
                data-open={one.id === openId || undefined}
                data-cursor={one.id === cursorId || undefined}
                onClick={(event) => press(event, row.index, one.id)}
                className="group absolute inset-x-0 flex cursor-pointer select-none items-center gap-3 border-line border-b px-3 hover:bg-hover data-open:bg-accent-soft in-focus-visible:data-cursor:shadow-chosen"
                style={{ height: ROW, top: row.start }}
              >
                {isManaged(one) ? (
                  <span className="size-4 shrink-0" />
                ) : (
                  <TickBox ticked={ticked} onToggle={() => selection.toggle(one.id)} />
                )}
                <div className="min-w-0 flex-1">
                  <p className="flex min-w-0 items-center gap-1.5">
                    <bdi className="truncate font-medium">{one.title}</bdi>
                    {one.language && (
                      <Tag className="group-data-open:bg-surface">{languageCode(one.language) || one.language}</Tag>
                    )}
                  </p>
                  <p dir="auto" className="truncate text-meta text-text-3 group-data-open:text-text-2">
                    {readableBody(one.body)}
                  </p>
                </div>
                {isManaged(one) ? (
                  <CompanyTag className="max-w-36 group-data-open:bg-surface @max-[480px]:max-w-24" />
                ) : (
                  <Freshness marks={marksOf(one.id)} />
                )}
                <span className={`${SHORTCUT} text-meta text-text-2`}>{one.shortcut}</span>
                <span className={`${TOPIC} text-meta text-text-2`}>
                  {one.category ? categoryName(one.category) : (one.tags[0] ?? '')}
                </span>
                <span
                  className={`${USED} text-meta text-text-2 tabular-nums`}
                  title={countText('snippetUsed', one.usedCount)}
                >
                  <span aria-hidden="true">{one.usedCount}</span>
                  <span className="sr-only">{countText('snippetUsed', one.usedCount)}</span>
                </span>
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}

/** Columns give way to the name where the list is narrow, as it is beside the editor. */
const SHORTCUT = 'w-18 shrink-0 truncate @max-[560px]:hidden';
const TOPIC = 'w-28 shrink-0 truncate @max-[680px]:hidden';
const USED = 'w-10 shrink-0 text-end';

/** What stands in the columns, for the eye; each row says it to a screen reader itself. */
function ListHead() {
  return (
    <div aria-hidden="true" className="@container shrink-0 border-line border-b text-meta text-text-3">
      <div className="flex h-7 items-center gap-3 px-3">
        <span className="size-4 shrink-0" />
        <span className="min-w-0 flex-1">{text('snippetName')}</span>
        <span className={SHORTCUT}>{text('snippetShortcut')}</span>
        <span className={TOPIC}>{text('snippetCategory')}</span>
        <span className={USED}>{text('snippetFactUsed')}</span>
      </div>
    </div>
  );
}

/** For the pointer; the keyboard ticks with Space. */
function TickBox({ ticked, onToggle }: { ticked: boolean; onToggle(): void }) {
  return (
    <span
      aria-hidden="true"
      data-tick=""
      onClick={(event) => {
        event.stopPropagation();
        onToggle();
      }}
      className="-m-1 grid size-6 shrink-0 place-items-center"
    >
      <span
        className={clsx(
          'grid size-4 place-items-center rounded-key',
          ticked ? 'bg-accent-solid text-on-accent' : 'bg-surface shadow-edge',
        )}
      >
        {ticked && <Check className="size-3" strokeWidth={3} />}
      </span>
    </span>
  );
}

function Freshness({ marks }: { marks: RowMarks }) {
  if (marks.stale) {
    return (
      <Tag tone="caution" className="max-w-40 @max-[480px]:max-w-24">
        <Clock className="size-3 shrink-0" aria-hidden="true" />
        <span className="truncate">{marks.stale}</span>
      </Tag>
    );
  }
  if (!marks.isDuplicate) return null;
  return (
    <Tag>
      <Copy className="size-3" aria-hidden="true" />
      {text('snippetTwice')}
    </Tag>
  );
}
