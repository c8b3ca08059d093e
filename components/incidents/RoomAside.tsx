import type { ComponentProps } from 'react';
import { Button } from '@/components/ui/Button';
import { moment } from '@/components/ui/time';
import type { Incident } from '@/lib/domain/incident';
import type { Kept } from '@/lib/queries/incidentRecord';
import { messagesLocale, text } from '@/lib/queries/text';
import { SinceChart } from './SinceChart';
import { firstKind, StatementCard } from './StatementsView';

interface RoomAsideProps {
  /** What public words are written from. */
  statement: Omit<ComponentProps<typeof StatementCard>, 'kind' | 'platform' | 'heading'>;
  incident: Incident;
  kept: Kept;
  /** Replies being written, and how many of them go against the sheet. */
  drafts: { all: number; toMend: number };
  /** People who were told what is no longer so, and how many still have to hear it. */
  told: { all: number; left: number };
  /** Opens both. */
  onTold(): void;
}

/** Beside the sheet: what would be said in public now, and what there is to do. */
export function RoomAside({ statement, incident, kept, drafts, told, onTold }: RoomAsideProps) {
  const now = statement.now.getTime();
  return (
    <aside
      aria-label={text('incidentAside')}
      className="border-line bg-surface @max-[859px]:border-t @min-[860px]:border-s"
    >
      <div className="sticky top-0 grid content-start gap-4 p-4">
        <StatementCard {...statement} kind={firstKind(incident)} platform="x" heading={text('incidentHolding')} />
        {incident.state !== 'draft' && (
          <>
            <SinceChart kept={kept} incident={incident} now={now} />
            <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
              <dt className="text-meta text-text-3">{text('incidentDraftsFact')}</dt>
              <dd>
                <Button look="link" onClick={onTold}>
                  {text('incidentDraftsFactValue', drafts.all, drafts.toMend)}
                </Button>
              </dd>
              <dt className="text-meta text-text-3">{text('incidentToldFact')}</dt>
              <dd>
                <Button look="link" onClick={onTold}>
                  {text('incidentToldFactValue', told.all, told.all - told.left)}
                </Button>
              </dd>
              <dt className="text-meta text-text-3">{text('incidentSavedFact')}</dt>
              <dd>{moment(incident.updatedAt, now, messagesLocale())}</dd>
            </dl>
          </>
        )}
      </div>
    </aside>
  );
}
