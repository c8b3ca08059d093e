import { Check, CircleHelp, X } from 'lucide-react';
import type { Incident } from '@/lib/domain/incident';
import { text } from '@/lib/queries/text';
import { sheetLines } from '@/lib/review/sheet/lines';
import { momentWords } from '@/lib/review/sheet/when';

const MARKS = {
  unknown: <CircleHelp className="mt-0.5 size-4 shrink-0 text-caution-mark" aria-hidden="true" />,
  known: <Check className="mt-0.5 size-4 shrink-0 text-good-mark" aria-hidden="true" />,
};

/** The sheet of the rehearsal: what may be said. */
export function RehearsalSheet({ incident, now }: { incident: Incident; now: Date }) {
  const { sheet } = incident;
  const lines = sheetLines(sheet).filter(({ kind }) => kind !== 'title' && kind !== 'closingText');
  const when = momentWords(sheet.nextUpdateAt, now, sheet.timeZone);
  return (
    <>
      <h2 className="pb-2 font-strong">{text('incidentPeek')}</h2>
      <ul className="grid gap-1.5">
        {lines.map(({ id, kind, text: words }) => (
          <li key={id} className="flex gap-2">
            {kind === 'unknown' ? MARKS.unknown : MARKS.known}
            <span className="min-w-0 break-words">
              {kind === 'unknown' ? text('incidentPeekUnknown', words) : words}
            </span>
          </li>
        ))}
        {when && (
          <li className="flex gap-2">
            {MARKS.known}
            <span>{text('incidentNextUpdateAt', when)}</span>
          </li>
        )}
        {sheet.neverSay.length > 0 && (
          <li className="flex gap-2">
            <X className="mt-0.5 size-4 shrink-0 text-danger-mark" aria-hidden="true" />
            <span>{text('incidentPeekNever', sheet.neverSay.map((words) => `“${words}”`).join(', '))}</span>
          </li>
        )}
      </ul>
    </>
  );
}
