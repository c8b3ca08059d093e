import { useState } from 'react';
import { OutcomePick } from '@/components/shell/OutcomePick';
import { Button } from '@/components/ui/Button';
import type { Interaction, Outcome } from '@/lib/domain/interaction';
import { keepOutcome, suggestedOutcome } from '@/lib/queries/outcomes';
import { text } from '@/lib/queries/text';

interface OutcomeAskProps {
  /** To this person, newest first. */
  interactions: readonly Interaction[];
  name: string;
  now: number;
}

/** Asks once how a matter ended where something was seen of it. One press confirms; it can be taken back. */
export function OutcomeAsk({ interactions, name, now }: OutcomeAskProps) {
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [choosing, setChoosing] = useState(false);
  const [done, setDone] = useState<{ id: string; kind: Outcome } | null>(null);
  const [failed, setFailed] = useState(false);
  const asked = interactions
    .map((one) => ({ id: one.id, kind: suggestedOutcome(one, now) }))
    .find(({ id, kind }) => kind !== null && !later.has(id));
  const keep = async (id: string, kind: Outcome | null) => {
    const before = await keepOutcome(id, kind);
    setFailed(before === undefined);
    if (before === undefined) return;
    setChoosing(false);
    setDone(kind && { id, kind });
  };
  if (done) {
    return (
      <p
        role="status"
        className="flex flex-wrap items-center gap-x-2 rounded-control bg-sunken px-2.5 py-1.5 text-text-2"
      >
        {text('outcomeKept', text(`outcome_${done.kind}`))}
        <Button look="link" onClick={() => void keep(done.id, null)}>
          {text('outcomeUndo')}
        </Button>
      </p>
    );
  }
  if (!asked?.kind) return null;
  const { id, kind } = asked;
  return (
    <fieldset className="grid min-w-0 gap-1 rounded-control bg-sunken px-2.5 py-2">
      <legend className="sr-only">{text('outcomeLabel')}</legend>
      <p className="break-words">{text(`outcomeAsk_${kind}`, name)}</p>
      {failed && (
        <p role="alert" className="text-danger text-meta">
          {text('promiseNotKept')}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-1">
        <Button look="edge" onClick={() => void keep(id, kind)}>
          {text(`outcome_${kind}`)}
        </Button>
        {choosing ? (
          <OutcomePick value={null} onPick={(other) => other && void keep(id, other)} />
        ) : (
          <Button className="min-h-8" onClick={() => setChoosing(true)}>
            {text('outcomeOther')}
          </Button>
        )}
        <Button className="min-h-8" onClick={() => setLater(new Set([...later, id]))}>
          {text('outcomeLater')}
        </Button>
      </div>
    </fieldset>
  );
}
