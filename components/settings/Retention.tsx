import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Field, Select } from '@/components/ui/Field';
import { type Outdated, useRetention } from '@/lib/queries/dataCare';
import { messagesLocale, text } from '@/lib/queries/text';

const CHOICES = [90, 180, 365, 730] as const;
const COUNTED = [
  'interactions',
  'people',
  'posts',
  'sightings',
  'commitments',
  'corrections',
  'drafts',
] as const satisfies (keyof Outdated)[];

/** How long things are kept. A shorter time says what it would delete, and deletes nothing before that is agreed to. */
export function Retention({ onSaid }: { onSaid(words: string, failed?: boolean): void }) {
  const { days, wouldDelete, keepFor } = useRetention();
  const [asked, setAsked] = useState<{ days: number; outdated: Outdated } | null>(null);
  const choose = async (chosen: number | null) => {
    if (chosen === null) {
      await keepFor(null);
      return onSaid(text('retentionForever'));
    }
    const counted = await wouldDelete(chosen);
    if (counted.ok) setAsked({ days: chosen, outdated: counted.value });
    else onSaid(text('retentionFailed'), true);
  };
  const agree = async (chosen: number) => {
    setAsked(null);
    const deleted = await keepFor(chosen);
    onSaid(text(deleted.ok ? 'retentionDone' : 'retentionFailed', chosen), !deleted.ok);
  };
  if (days === undefined) return null;
  const counted = new Intl.NumberFormat(messagesLocale());
  const isNothing = asked !== null && COUNTED.every((table) => asked.outdated[table] === 0);
  return (
    <>
      <Field label={text('retention')} hint={text('retentionHint')} className="max-w-72">
        {(control) => (
          <Select
            {...control}
            value={days ?? ''}
            onChange={(event) => void choose(event.target.value === '' ? null : Number(event.target.value))}
          >
            <option value="">{text('retentionAll')}</option>
            {CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {text('retentionDays', choice)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {asked && (
        <Dialog
          label={text('retentionConfirm', asked.days)}
          closeLabel={text('close')}
          titled
          onClose={() => setAsked(null)}
        >
          <div className="grid gap-3 p-3.5">
            <p className="text-text-2">{text(isNothing ? 'retentionNothing' : 'retentionConfirmText')}</p>
            <ul className="grid gap-1">
              {COUNTED.filter((table) => asked.outdated[table] > 0).map((table) => (
                <li key={table} className="flex justify-between gap-4">
                  <span>{text(`table_${table}`)}</span>
                  <span className="tabular-nums">{counted.format(asked.outdated[table])}</span>
                </li>
              ))}
            </ul>
            <div className="flex flex-wrap gap-1">
              <Button look={isNothing ? 'primary' : 'danger-solid'} onClick={() => void agree(asked.days)}>
                {text(isNothing ? 'retentionKeep' : 'retentionYes')}
              </Button>
              <Button className="min-h-8" onClick={() => setAsked(null)}>
                {text('cancel')}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
