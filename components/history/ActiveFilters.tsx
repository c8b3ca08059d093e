import { X } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { numberFormat } from '@/components/ui/formats';
import type { HistoryFilter } from '@/lib/domain/historyView';
import { type MessageKey, messagesLocale, text } from '@/lib/queries/text';
import { LISTS, periodName, valueName } from './historyNames';

interface ActiveFiltersProps {
  filter: HistoryFilter;
  brands: ReadonlyMap<string, string>;
  count: number;
  size: number;
  onChange(change: Partial<HistoryFilter>): void;
  onClear(): void;
}

interface Chip {
  id: string;
  name: string;
  without: Partial<HistoryFilter>;
}

/** What is being shown, one chip for each condition, and how many entries that leaves. */
export function ActiveFilters({ filter, brands, count, size, onChange, onClear }: ActiveFiltersProps) {
  const number = numberFormat(messagesLocale());
  const chips = chipsOf(filter, brands);
  return (
    <div className="flex min-h-9 shrink-0 flex-wrap items-center gap-1 border-line border-b bg-surface px-5 py-1">
      <p role="status" className="me-1.5 text-meta text-text-2 tabular-nums">
        {text('historyShown', number.format(count), number.format(size))}
      </p>
      {chips.map(({ id, name, without }) => (
        <button
          key={id}
          type="button"
          aria-label={text('historyWithout', name)}
          onClick={() => onChange(without)}
          className="inline-flex min-h-6 max-w-60 items-center gap-1 rounded-chip bg-accent-soft px-1.5 font-medium text-accent text-meta hover:underline"
        >
          <span dir="auto" className="truncate">
            {name}
          </span>
          <X className="size-3 shrink-0" aria-hidden="true" />
        </button>
      ))}
      <Button className="min-h-6" onClick={onClear}>
        {text('historyClearAll')}
      </Button>
    </div>
  );
}

function chipsOf(filter: HistoryFilter, brands: ReadonlyMap<string, string>): Chip[] {
  const chips: Chip[] = [];
  if (filter.text.trim() !== '') chips.push({ id: 'text', name: `“${filter.text.trim()}”`, without: { text: '' } });
  const period = periodName(filter);
  if (period) chips.push({ id: 'period', name: period, without: { days: null, from: null, to: null } });
  if (filter.person) chips.push({ id: 'person', name: filter.person.name, without: { person: null } });
  for (const list of LISTS) {
    for (const value of filter[list]) {
      const rest = filter[list].filter((one) => one !== value);
      chips.push({ id: `${list}:${value}`, name: valueName(list, value, brands), without: { [list]: rest } });
    }
  }
  for (const reply of filter.reply) {
    const rest = filter.reply.filter((one) => one !== reply);
    chips.push({ id: reply, name: text(`historyReply_${reply}` as MessageKey), without: { reply: rest } });
  }
  if (filter.promise) {
    chips.push({ id: 'promise', name: text(`historyPromise_${filter.promise}`), without: { promise: null } });
  }
  return chips;
}
