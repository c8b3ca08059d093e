import { History, LoaderCircle, Search } from 'lucide-react';
import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { Button } from '@/components/ui/Button';
import { useKeys } from '@/components/ui/keys';
import { State } from '@/components/ui/State';
import { useLater } from '@/components/ui/useLater';
import { EVERYTHING, type HistoryFilter } from '@/lib/domain/historyView';
import { useBrands } from '@/lib/queries/brands';
import { type FoundHistory, useHistory } from '@/lib/queries/history';
import { useHistoryRows } from '@/lib/queries/historyRows';
import { useSingleKeys } from '@/lib/queries/settings';
import { countText, messagesLocale, text } from '@/lib/queries/text';
import { ActiveFilters } from './ActiveFilters';
import { BulkBar } from './BulkBar';
import { ExchangePane } from './ExchangePane';
import { ExportMenu } from './ExportMenu';
import { HistoryFilters } from './HistoryFilters';
import { HistoryList, type ListHandle } from './HistoryList';
import { SavedViews } from './SavedViews';
import { TagNote } from './TagNote';
import { useSelection } from './useSelection';
import { useTagging } from './useTagging';

/** Everything that was answered or left, newest first, with the exchange beside it. */
export default function HistoryScreen() {
  const [filter, setFilter] = useState<HistoryFilter>(EVERYTHING);
  const [now] = useState(() => Date.now());
  const asked = useDeferredValue(filter);
  const found = useHistory(asked, now);
  const brandList = useBrands()?.all;
  const brands = useMemo(() => new Map(brandList?.map(({ id, name }) => [id, name])), [brandList]);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const selection = useSelection(found);
  const tagging = useTagging();
  const [singleKeys = true] = useSingleKeys();
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<ListHandle>(null);
  const pane = useRef<HTMLElement>(null);
  const activePlace = useMemo(() => (found && activeId !== null ? found.placeOf(activeId) : -1), [found, activeId]);
  const active = useMemo(() => (activeId === null ? [] : [activeId]), [activeId]);
  const row = useHistoryRows(active, found?.revision ?? 0, found?.seed ?? [])(activeId ?? '');
  const isFiltered = JSON.stringify(asked) !== JSON.stringify(EVERYTHING);
  const isLate = useLater(found === undefined);

  const change = (part: Partial<HistoryFilter>) => setFilter((before) => ({ ...before, ...part }));
  const activate = (id: string) => {
    setActiveId(id);
    setIsOpen(true);
  };
  const step = (by: number) => {
    const place = Math.max(0, Math.min((found?.count ?? 0) - 1, activePlace + by));
    const id = found?.idAt(place);
    if (id === undefined) return;
    activate(id);
    list.current?.reveal(place);
  };
  const leave = () => {
    if (isOpen && activePlace >= 0) setIsOpen(false);
    else if (selection.ids.size > 0) selection.none();
    else tagging.dismiss();
    list.current?.focus();
  };
  useKeys(
    {
      j: () => step(1),
      k: () => step(-1),
      x: () => activeId !== null && selection.toggle(activeId, false),
      '/': () => search.current?.focus(),
      Escape: leave,
    },
    { singleKeys },
  );

  const isEmpty = found?.isWhole && found.size === 0;
  const ids = () => idsOf(found);
  return (
    <div className="flex h-full min-w-0 flex-col">
      <ScreenHead title={text('historyTitle')} fact={found && factOf(found)}>
        {!isEmpty && (
          <>
            <SavedViews filter={filter} isFiltered={isFiltered} onApply={setFilter} />
            <ExportMenu ids={ids} count={found?.count ?? 0} label={text('historyExport')} />
          </>
        )}
      </ScreenHead>
      {!isEmpty && (
        <HistoryFilters
          filter={filter}
          found={found}
          brands={brands}
          searchRef={search}
          onChange={change}
          onEnterList={() => {
            if (activePlace < 0) step(1);
            list.current?.focus();
          }}
        />
      )}
      {isFiltered && found && (
        <ActiveFilters
          filter={asked}
          brands={brands}
          count={found.count}
          size={found.size}
          onChange={change}
          onClear={() => setFilter(EVERYTHING)}
        />
      )}
      {selection.ids.size > 0 && found && (
        <BulkBar
          selected={[...selection.ids]}
          count={found.count}
          tags={() => [...found.tally('tags').keys()].filter(Boolean)}
          onSelectAll={selection.all}
          onClear={selection.none}
          onTag={(tag) => tagging.tag([...selection.ids], tag, true)}
        />
      )}
      <TagNote tagging={tagging} />
      <Body
        found={found}
        isLate={isLate}
        isEmpty={isEmpty === true}
        isFiltered={isFiltered}
        onClear={() => setFilter(EVERYTHING)}
      >
        {found && found.count > 0 && (
          <>
            <HistoryList
              ref={list}
              found={found}
              activePlace={activePlace}
              activeId={activeId}
              selected={selection.ids}
              now={now}
              onActivate={activate}
              onOpen={() => {
                setIsOpen(true);
                requestAnimationFrame(() => pane.current?.focus());
              }}
              onSelect={selection.toggle}
              onSelectAll={selection.all}
            />
            {row && isOpen && activePlace >= 0 ? (
              <ExchangePane
                key={activeId}
                ref={pane}
                row={row}
                now={now}
                terms={found.terms}
                onPerson={(person) => setFilter({ ...EVERYTHING, person })}
                onTag={(tag, wanted) => activeId !== null && tagging.tag([activeId], tag, wanted)}
                onClose={leave}
              />
            ) : (
              <p className="w-95 shrink-0 border-line border-s bg-surface p-5 text-text-3 max-lg:hidden">
                {text('historyPick')}
              </p>
            )}
          </>
        )}
      </Body>
    </div>
  );
}

interface BodyProps {
  found: FoundHistory | undefined;
  isLate: boolean;
  isEmpty: boolean;
  isFiltered: boolean;
  onClear(): void;
  children: ReactNode;
}

/** The list and the exchange, or what there is to say instead. */
function Body({ found, isLate, isEmpty, isFiltered, onClear, children }: BodyProps) {
  if (!found) {
    return isLate ? <Waiting>{text('historyLoading')}</Waiting> : null;
  }
  if (isEmpty) {
    return (
      <State icon={<History />} title={text('historyEmptyTitle')}>
        {text('historyEmptyText')}
      </State>
    );
  }
  return (
    <>
      {!found.isWhole && found.revision > 0 && <Waiting>{text('historyPacking')}</Waiting>}
      {found.count === 0 && isFiltered && found.isWhole ? (
        <State
          icon={<Search />}
          title={text('historyNothingFits')}
          actions={
            <Button look="edge" onClick={onClear}>
              {text('historyClearAll')}
            </Button>
          }
        >
          {text('historyNothingFitsText')}
        </State>
      ) : (
        <div className="relative flex min-h-0 flex-1">{children}</div>
      )}
    </>
  );
}

const Waiting = ({ children }: { children: ReactNode }) => (
  <p role="status" className="flex items-center gap-2 px-5 py-2 text-meta text-text-2">
    <LoaderCircle className="size-4 animate-spin text-text-3" aria-hidden="true" />
    {children}
  </p>
);

/** "1,284 entries since 2 Mar 2026". */
function factOf({ size, oldestAt, isWhole }: FoundHistory): string | undefined {
  if (!isWhole || size === 0 || oldestAt === null || Number.isNaN(oldestAt)) return undefined;
  const day = new Intl.DateTimeFormat(messagesLocale(), { day: 'numeric', month: 'short', year: 'numeric' });
  return text('historySinceDay', countText('historyCount', size), day.format(oldestAt));
}

function idsOf(found: FoundHistory | undefined): string[] {
  const ids: string[] = [];
  for (let place = 0; place < (found?.count ?? 0); place++) {
    const id = found?.idAt(place);
    if (id !== undefined) ids.push(id);
  }
  return ids;
}
