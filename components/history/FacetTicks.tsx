import { useMemo } from 'react';
import { numberFormat } from '@/components/ui/formats';
import { Tick } from '@/components/ui/Tick';
import type { Facet } from '@/lib/history/entry';
import type { FoundHistory } from '@/lib/queries/history';
import { messagesLocale, text } from '@/lib/queries/text';

interface FacetTicksProps {
  legend: string;
  /** Shows the legend; else it is only heard, because the menu is called the same. */
  titled?: boolean;
  facet: Facet;
  found: FoundHistory | undefined;
  chosen: readonly string[];
  nameOf(value: string): string;
  onChange(chosen: string[]): void;
}

/** The values that occur, the most frequent first, each with how many entries have it under the other filters. */
export function FacetTicks({ legend, titled, facet, found, chosen, nameOf, onChange }: FacetTicksProps) {
  const counts = useMemo(() => found?.tally(facet) ?? new Map<string, number>(), [found, facet]);
  const values = [...new Set([...counts.keys(), ...chosen])].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || nameOf(a).localeCompare(nameOf(b)),
  );
  const number = numberFormat(messagesLocale());
  return (
    <fieldset className="grid min-w-0">
      <legend className={titled ? 'pb-0.5 font-medium text-meta text-text-3' : 'sr-only'}>{legend}</legend>
      {values.length === 0 && <p className="text-text-3">{text('historyNoValues')}</p>}
      {values.map((value) => (
        <Tick
          key={value}
          checked={chosen.includes(value)}
          onChange={(ticked) => onChange(ticked ? [...chosen, value] : chosen.filter((one) => one !== value))}
        >
          <span className="flex min-w-0 gap-2">
            <span className="min-w-0 flex-1 break-words">{nameOf(value)}</span>
            <span className="text-text-3 tabular-nums">{number.format(counts.get(value) ?? 0)}</span>
          </span>
        </Tick>
      ))}
    </fieldset>
  );
}
