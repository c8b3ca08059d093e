import { BellRing } from 'lucide-react';
import { useState } from 'react';
import { ClockTold } from '@/components/shell/ClockTold';
import { clockWords } from '@/components/shell/clockWords';
import { Button } from '@/components/ui/Button';
import { moment } from '@/components/ui/time';
import type { Incident } from '@/lib/domain/incident';
import { useIncidentClock } from '@/lib/queries/incidentRoom';
import { countText, messagesLocale, text } from '@/lib/queries/text';
import { cadenceWords, SetNextUpdate } from './NextUpdate';

interface RoomClockProps {
  incident: Incident;
  /** So many were told this very time. */
  waiting: number;
  onPosted(): void;
  onNextUpdate(at: string): void;
}

/** The promise: when people hear more. The figure changes each second and is read out at ten minutes, at two and when it is late. */
export function RoomClock({ incident, waiting, onPosted, onNextUpdate }: RoomClockProps) {
  const { clock, now } = useIncidentClock(incident);
  const [setting, setSetting] = useState(false);
  const { cadenceMinutes, nextUpdateAt } = incident.sheet;
  const last = incident.updates.at(-1);
  const isLate = clock.state === 'overdue';
  const when = (at: string) => moment(at, now.getTime(), messagesLocale());
  const facts = [
    cadenceMinutes !== null && cadenceWords(cadenceMinutes),
    last && text('incidentLastUpdate', when(last.at)),
  ].filter(Boolean);
  return (
    <section
      aria-label={text('incidentNextUpdate')}
      className={`relative flex flex-wrap items-center gap-x-3 gap-y-1 px-5 py-2 ${isLate ? 'bg-danger-soft' : 'bg-caution-soft'}`}
    >
      <BellRing className={`size-4 shrink-0 ${isLate ? 'text-danger-mark' : 'text-caution-mark'}`} aria-hidden="true" />
      <p className="min-w-0 flex-1 basis-52">
        <span className="font-strong">
          {nextUpdateAt === null
            ? text('incidentNoTime')
            : text(isLate ? 'incidentDueWas' : 'incidentDueAt', when(nextUpdateAt))}
        </span>{' '}
        <span className="text-text-2">{facts.join(' · ')}</span>
        {isLate && <span className="block text-danger">{text('incidentLateWords')}</span>}
        {isLate && waiting > 0 && <span className="block">{countText('incidentWaiting', waiting)}</span>}
      </p>
      {clock.msLeft !== null && (
        <span
          role="timer"
          className={`font-strong text-[1.375rem] leading-7 tabular-nums ${isLate ? 'text-danger' : 'text-caution'}`}
        >
          {clockWords(clock.msLeft)}
        </span>
      )}
      <span className="flex flex-wrap gap-1">
        <Button look={isLate ? 'primary' : 'edge'} onClick={onPosted}>
          {text('incidentPostedUpdate')}
        </Button>
        <Button aria-expanded={setting} className="min-h-8" onClick={() => setSetting(!setting)}>
          {text('incidentSetTime')}
        </Button>
      </span>
      <ClockTold title={incident.sheet.title} msLeft={clock.msLeft} />
      {setting && (
        <div className="basis-full pb-1">
          <SetNextUpdate value={nextUpdateAt} now={now} timeZone={incident.sheet.timeZone} onSet={onNextUpdate} />
        </div>
      )}
      {clock.elapsed !== null && (
        <span aria-hidden="true" className="absolute inset-x-0 bottom-0 h-0.5 bg-line">
          <span
            className={`block h-full ${isLate ? 'bg-danger-mark' : 'bg-caution-mark'}`}
            style={{ width: `${Math.round(clock.elapsed * 100)}%` }}
          />
        </span>
      )}
    </section>
  );
}
