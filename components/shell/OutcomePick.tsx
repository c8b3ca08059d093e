import { useId } from 'react';
import { Select } from '@/components/ui/Field';
import { OUTCOMES, type Outcome } from '@/lib/domain/interaction';
import { text } from '@/lib/queries/text';

interface OutcomePickProps {
  value: Outcome | null;
  onPick(kind: Outcome | null): void;
}

/** What became of the matter. */
export function OutcomePick({ value, onPick }: OutcomePickProps) {
  const id = useId();
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5">
      <label htmlFor={id} className="text-meta text-text-3">
        {text('outcomeLabel')}
      </label>
      <Select
        id={id}
        className="h-7 w-auto pe-1"
        value={value ?? ''}
        onChange={(event) => onPick(OUTCOMES.find((kind) => kind === event.target.value) ?? null)}
      >
        <option value="">{text('outcomeNone')}</option>
        {OUTCOMES.map((kind) => (
          <option key={kind} value={kind}>
            {text(`outcome_${kind}`)}
          </option>
        ))}
      </Select>
    </span>
  );
}
