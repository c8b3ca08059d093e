import { Field, Input } from '@/components/ui/Field';
import type { HistoryFilter } from '@/lib/domain/historyView';
import { text } from '@/lib/queries/text';
import { Choice } from './Choice';

type Period = Pick<HistoryFilter, 'days' | 'from' | 'to'>;
const SPANS = ['1', '7', '30', '90', '365'] as const;

/** The last so many days, or from one day to another. */
export function PeriodChoice({ period, onChange }: { period: Period; onChange(period: Period): void }) {
  const span = SPANS.find((days) => Number(days) === period.days) ?? '';
  return (
    <>
      <Choice
        legend={text('historyFilterWhen')}
        value={span}
        options={[
          { value: '', label: text('historyAnyTime') },
          ...SPANS.map((days) => ({
            value: days,
            label: days === '1' ? text('historyToday') : text('historyLastDays', days),
          })),
        ]}
        onChange={(days) => onChange({ days: days === '' ? null : Number(days), from: null, to: null })}
      />
      <div className="grid grid-cols-2 gap-2 border-line border-t pt-2">
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} label={text(end === 'from' ? 'historyFrom' : 'historyTo')}>
            {(control) => (
              <Input
                {...control}
                type="date"
                value={period[end] ?? ''}
                min={end === 'to' ? (period.from ?? undefined) : undefined}
                onChange={(event) => onChange({ ...period, days: null, [end]: event.target.value || null })}
              />
            )}
          </Field>
        ))}
      </div>
    </>
  );
}
