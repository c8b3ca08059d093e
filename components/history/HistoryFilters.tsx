import { Search } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { Input } from '@/components/ui/Field';
import { Key } from '@/components/ui/Key';
import { type HistoryFilter, PROMISE_FILTERS, REPLY_FILTERS } from '@/lib/domain/historyView';
import type { FoundHistory } from '@/lib/queries/history';
import { type MessageKey, text } from '@/lib/queries/text';
import { Choice } from './Choice';
import { FacetTicks } from './FacetTicks';
import { FilterMenu } from './FilterMenu';
import { LIST_LABELS, type ListName, valueName } from './historyNames';
import { PeriodChoice } from './PeriodChoice';

interface HistoryFiltersProps {
  filter: HistoryFilter;
  found: FoundHistory | undefined;
  brands: ReadonlyMap<string, string>;
  searchRef: Ref<HTMLInputElement>;
  onChange(change: Partial<HistoryFilter>): void;
  /** From the search into the list. */
  onEnterList(): void;
}

const IN_VIEW: ListName[] = ['platform', 'category', 'strategy', 'tags'];
const IN_MORE: ListName[] = ['sentiment', 'outcome', 'brand'];

/** The search and one menu for each thing the history can be narrowed by. */
export function HistoryFilters({ filter, found, brands, searchRef, onChange, onEnterList }: HistoryFiltersProps) {
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    onEnterList();
  };
  const ticks = (list: ListName, titled = false) => (
    <FacetTicks
      key={list}
      legend={text(LIST_LABELS[list])}
      titled={titled}
      facet={list}
      found={found}
      chosen={filter[list]}
      nameOf={(value) => valueName(list, value, brands)}
      onChange={(chosen) => onChange({ [list]: chosen })}
    />
  );
  const more = filter.reply.length + IN_MORE.reduce((sum, list) => sum + filter[list].length, 0);
  return (
    <search className="flex shrink-0 flex-wrap items-center gap-1.5 border-line border-b bg-surface px-5 py-2">
      <div className="relative w-72 max-w-full max-sm:w-full">
        <Search className="absolute start-2.5 top-2 size-4 text-text-3" aria-hidden="true" />
        <Input
          ref={searchRef}
          type="search"
          className="ps-8 pe-8"
          aria-label={text('historySearch')}
          placeholder={text('historySearch')}
          title={text('historySearchHint')}
          aria-keyshortcuts="/"
          value={filter.text}
          onKeyDown={leave}
          onChange={(event) => onChange({ text: event.target.value })}
        />
        {filter.text === '' && (
          <span className="pointer-events-none absolute end-2 top-1.75">
            <Key name="/" outlined />
          </span>
        )}
      </div>
      <FilterMenu
        label={text('historyFilterWhen')}
        chosen={filter.days !== null || filter.from !== null || filter.to !== null ? 1 : 0}
      >
        <PeriodChoice period={filter} onChange={onChange} />
      </FilterMenu>
      {IN_VIEW.map((list) => (
        <FilterMenu key={list} label={text(LIST_LABELS[list])} chosen={filter[list].length}>
          {ticks(list)}
        </FilterMenu>
      ))}
      <FilterMenu label={text('historyFilterPromise')} chosen={filter.promise ? 1 : 0}>
        <Choice
          legend={text('historyFilterPromise')}
          value={filter.promise ?? ''}
          options={['' as const, ...PROMISE_FILTERS].map((value) => ({
            value,
            label: value === '' ? text('historyAnyReply') : text(`historyPromise_${value}`),
          }))}
          onChange={(value) => onChange({ promise: value === '' ? null : value })}
        />
      </FilterMenu>
      <FilterMenu label={text('historyFilterMore')} chosen={more}>
        <FacetTicks
          legend={text('historyFilterReply')}
          titled
          facet="state"
          found={found && withReplies(found)}
          chosen={filter.reply}
          nameOf={(value) => text(`historyReply_${value}` as MessageKey)}
          onChange={(chosen) => onChange({ reply: REPLY_FILTERS.filter((one) => chosen.includes(one)) })}
        />
        {IN_MORE.map((list) => ticks(list, true))}
      </FilterMenu>
    </search>
  );
}

/** The states of a reply in the three groups the filter has. */
function withReplies(found: FoundHistory): FoundHistory {
  return {
    ...found,
    tally: (facet) => {
      const states = found.tally(facet);
      const grouped = new Map<string, number>(REPLY_FILTERS.map((one) => [one, 0]));
      for (const [state, count] of states) {
        const group = state === 'posted' || state === 'left' ? state : 'unconfirmed';
        grouped.set(group, (grouped.get(group) ?? 0) + count);
      }
      return grouped;
    },
  };
}
