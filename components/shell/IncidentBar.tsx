import { Check, ChevronDown, CircleHelp, Siren, X } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { arriving } from '@/components/ui/arriving';
import { Button } from '@/components/ui/Button';
import { moment } from '@/components/ui/time';
import type { Incident } from '@/lib/domain/incident';
import type { PageReading } from '@/lib/domain/pageReading';
import { PLATFORM_NAMES } from '@/lib/domain/platform';
import type { Post } from '@/lib/domain/post';
import { useIncidentClock, useOpenIncidents } from '@/lib/queries/incidentClock';
import { incidentActions as actions, type Step, type Taken } from '@/lib/queries/incidentRoom';
import { notePosted, noticeStatements } from '@/lib/queries/statements';
import { messagesLocale, text } from '@/lib/queries/text';
import { openWorkspace } from '@/lib/queries/workspaceTab';
import { ClockTold } from './ClockTold';
import { countdown, timeSetWords } from './clockWords';
import { PostedWhere } from './PostedWhere';
import { QuickTimes } from './QuickTimes';

const SpikeLine = arriving(async () => (await import('./SpikeLine')).SpikeLine);

/** What was just done; with what it changed where there is a way back. */
interface Said {
  words: string;
  taken: Taken | null;
}

interface IncidentBarProps {
  brandId: string;
  /** The post being answered: where it was not matched, the user can say that it belongs. */
  post: Post | null;
  /** What the page shows now: a statement of ours on it is an update that went out. */
  reading: PageReading | null;
}

/** What is wrong right now, when people hear more, and what may be said; what may be going wrong. Nothing while all is well. */
export function IncidentBar({ brandId, post, reading }: IncidentBarProps) {
  const incidents = useOpenIncidents(brandId);
  const [shownId, setShownId] = useState<string | null>(null);
  const [said, setSaid] = useState<Said>({ words: '', taken: null });
  const isAny = Boolean(incidents?.length);
  useEffect(() => {
    if (!isAny || !reading) return;
    void noticeStatements(reading.posts, reading.platform).then(([noticed]) => {
      if (noticed) setSaid({ words: text('incidentNoticed', PLATFORM_NAMES[noticed.platform]), taken: noticed.taken });
    });
  }, [isAny, reading]);
  const incident = incidents?.find(({ id }) => id === shownId) ?? incidents?.[0];
  if (!incidents) return null;
  return (
    <>
      {incident && (
        <Bar
          key={incident.id}
          incident={incident}
          post={post}
          others={incidents.filter(({ id }) => id !== incident.id)}
          said={said}
          onSay={setSaid}
          onOther={setShownId}
        />
      )}
      <SpikeLine brandId={brandId} />
    </>
  );
}

interface BarProps {
  incident: Incident;
  post: Post | null;
  others: readonly Incident[];
  said: Said;
  onSay(said: Said): void;
  onOther(id: string): void;
}

function Bar({ incident, post, others, said, onSay, onOther }: BarProps) {
  const { clock, now } = useIncidentClock(incident);
  const [open, setOpen] = useState(false);
  const peekId = useId();
  const { sheet, version } = incident;
  const isLate = clock.state === 'overdue';
  const when = (at: string) => moment(at, now.getTime(), messagesLocale());
  const line = sheet.nextUpdateAt
    ? isLate
      ? text('incidentBarLate', when(sheet.nextUpdateAt))
      : text('incidentBarLine', when(sheet.nextUpdateAt), version, when(incident.updatedAt))
    : text('incidentBarNoTime', version);
  const say = (words: string) => onSay({ words, taken: null });
  const noted = (step: Step) =>
    step.ok && step.value
      ? onSay({ words: text('incidentUpdateNoted'), taken: step.value })
      : say(text('incidentNotSaved'));
  const undo = async (taken: Taken) => {
    const step = await actions.undo(taken);
    say(text(!step.ok ? 'incidentNotSaved' : step.value ? 'incidentUndone' : 'incidentUndoLate'));
  };
  return (
    <section
      aria-label={text('incidentBarName')}
      className={`relative shrink-0 border-line border-b ${isLate ? 'bg-danger-soft' : 'bg-caution-soft'}`}
    >
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? peekId : undefined}
        onClick={() => setOpen(!open)}
        className="grid w-full grid-cols-[auto_minmax(0,1fr)_auto_auto] items-center gap-x-2 px-3 py-2 text-start"
      >
        <Siren className={`size-4 shrink-0 ${isLate ? 'text-danger-mark' : 'text-caution-mark'}`} aria-hidden="true" />
        <span dir="auto" className="truncate font-strong">
          {sheet.title}
        </span>
        {clock.msLeft === null ? (
          <span />
        ) : (
          <span role="timer" className={`font-strong tabular-nums ${isLate ? 'text-danger' : 'text-caution'}`}>
            {isLate ? text('incidentClockLate', countdown(clock.msLeft)) : countdown(clock.msLeft)}
          </span>
        )}
        <ChevronDown className={`size-4 text-text-3 ${open ? 'rotate-180' : ''}`} aria-hidden="true" />
        <span className={`col-span-2 col-start-2 text-meta ${isLate ? 'text-danger' : 'text-text-2'}`}>{line}</span>
      </button>
      <ClockTold title={sheet.title} msLeft={clock.msLeft} />
      <p role="status" className="px-3 pb-1.5 ps-9 text-meta empty:hidden">
        {said.words}
        {said.taken && (
          <>
            {' '}
            <Button look="link" className="text-meta!" onClick={() => said.taken && void undo(said.taken)}>
              {text('undo')}
            </Button>
          </>
        )}
      </p>
      {open && (
        <div id={peekId} className="grid max-h-[50dvh] gap-2 overflow-y-auto px-3 pb-3">
          <Facts incident={incident} />
          <div className="flex flex-wrap items-center gap-1">
            <PostedWhere isLate={isLate} onPosted={(platform) => void notePosted(incident, platform).then(noted)} />
            {post && !post.isOwn && !incident.match.yes.includes(post.id) && (
              <Button
                look="edge"
                onClick={() =>
                  void actions
                    .setBelongs(incident.id, post.id, true)
                    .then((stored) => say(stored.ok ? text('incidentAskedYes', sheet.title) : text('incidentNotSaved')))
                }
              >
                {text('incidentThisPost')}
              </Button>
            )}
            <Button className="min-h-8" onClick={() => openWorkspace('incidents')}>
              {text('incidentPeekOpen')}
            </Button>
          </div>
          <div className="grid gap-1">
            <span className="text-meta text-text-2">{text('incidentSetTime')}</span>
            <QuickTimes
              now={now}
              onChoose={(at) => void actions.setNextUpdate(incident, at).then((step) => say(timeSetWords(step)))}
            />
          </div>
          {others.length > 0 && (
            <ul aria-label={text('incidentMore', others.length)} className="grid gap-1">
              <li className="text-meta text-text-2">{text('incidentMore', others.length)}</li>
              {others.map((other) => (
                <li key={other.id}>
                  <Button look="link" onClick={() => onOther(other.id)}>
                    {other.sheet.title}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {clock.elapsed !== null && (
        <span aria-hidden="true" className="absolute inset-x-0 bottom-0 h-0.5 bg-line">
          <span
            className={`block h-full ${isLate ? 'bg-danger-mark' : 'bg-caution-mark'}`}
            style={{ width: `${Math.round((isLate ? 1 : clock.elapsed) * 100)}%` }}
          />
        </span>
      )}
    </section>
  );
}

/** What may be said, what is not known, what must never be said. */
function Facts({ incident }: { incident: Incident }) {
  const { known, unknown, advice, neverSay } = incident.sheet;
  const said = [...known.map(({ text: words }) => words), ...(advice.trim() ? [advice] : [])];
  return (
    <ul aria-label={text('incidentPeek')} className="grid gap-1">
      {said.map((words) => (
        <li key={words} className="flex gap-2">
          <Check className="mt-0.5 size-4 shrink-0 text-good-mark" aria-hidden="true" />
          <span dir="auto" className="min-w-0 break-words">
            {words}
          </span>
        </li>
      ))}
      {unknown.length > 0 && (
        <li className="flex gap-2">
          <CircleHelp className="mt-0.5 size-4 shrink-0 text-caution-mark" aria-hidden="true" />
          <span dir="auto" className="min-w-0 break-words">
            {text('incidentPeekUnknown', unknown.map(({ text: words }) => words).join(', '))}
          </span>
        </li>
      )}
      {neverSay.length > 0 && (
        <li className="flex gap-2">
          <X className="mt-0.5 size-4 shrink-0 text-danger-mark" aria-hidden="true" />
          <span dir="auto" className="min-w-0 break-words">
            {text('incidentPeekNever', neverSay.map((words) => `“${words}”`).join(', '))}
          </span>
        </li>
      )}
    </ul>
  );
}
