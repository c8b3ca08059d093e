import { text } from '@/lib/queries/text';

const MINUTES = [15, 30, 60, 120] as const;
/** People remember 11:05, not 11:03. */
const STEP_MS = 5 * 60_000;

/** The usual times for the next update, one press each. */
export function QuickTimes({ now, onChoose }: { now: Date; onChoose(at: string): void }) {
  return (
    <fieldset className="flex flex-wrap items-center gap-1">
      <legend className="sr-only">{text('incidentSetTime')}</legend>
      {MINUTES.map((minutes) => (
        <button
          key={minutes}
          type="button"
          onClick={() => {
            const at = Math.max(Date.now(), now.getTime()) + minutes * 60_000;
            onChoose(new Date(Math.ceil(at / STEP_MS) * STEP_MS).toISOString());
          }}
          className="min-h-7 rounded-chip bg-surface px-2 font-medium text-meta text-text-2 shadow-hair hover:bg-hover hover:text-text"
        >
          {minutes < 60 ? text('incidentInMinutes', minutes) : text('incidentInHours', minutes / 60)}
        </button>
      ))}
    </fieldset>
  );
}
