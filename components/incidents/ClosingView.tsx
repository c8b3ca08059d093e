import { Circle, CircleCheck } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { moment } from '@/components/ui/time';
import type { Brand } from '@/lib/domain/brand';
import type { Incident } from '@/lib/domain/incident';
import { closingChecklist } from '@/lib/incidents/checklist';
import { AFTER_DAYS } from '@/lib/incidents/match';
import { unansweredQuestions } from '@/lib/incidents/report';
import type { Kept } from '@/lib/queries/incidentRecord';
import { countText, messagesLocale, text } from '@/lib/queries/text';
import { Box } from './Box';
import { Lessons } from './Lessons';
import { Questions } from './Questions';
import { ReportBox } from './ReportBox';
import { SheetText } from './SheetSections';

interface ClosingViewProps {
  incident: Incident;
  brand: Brand;
  kept: Kept;
  now: Date;
  /** Something of the sheet is typed and not published. */
  isChanged: boolean;
  onClose(): void;
  onReopen(): void;
  onMonitor(): void;
  onLessons(words: string): Promise<boolean>;
  onSay(words: string): void;
}

/** To the end: what is still to be done, the words it ends with, the report, what was learned. */
export function ClosingView(props: ClosingViewProps) {
  const { incident, brand, kept, now } = props;
  const record = useMemo(() => ({ ...kept, incident }), [kept, incident]);
  const items = useMemo(() => closingChecklist(record, brand, now), [record, brand, now]);
  const questions = useMemo(() => unansweredQuestions(record), [record]);
  const open = items.filter(({ done, id }) => !done && id !== 'review').length;
  const isClosed = incident.state === 'closed';
  const hasEnding = incident.sheet.closingText.trim() !== '';
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3 @min-[860px]:grid-cols-2">
      <Box
        title={text('incidentChecklist')}
        lead={open === 0 ? text('incidentChecklistDone') : countText('incidentChecklistOpen', open)}
      >
        <ul className="grid gap-1.5">
          {items.map((item) => (
            <li key={item.id} className="flex gap-2">
              {item.done ? (
                <CircleCheck className="mt-0.5 size-4 shrink-0 text-good-mark" aria-hidden="true" />
              ) : (
                <Circle className="mt-0.5 size-4 shrink-0 text-text-3" aria-hidden="true" />
              )}
              <span className={item.done ? 'text-text-3' : ''}>
                <span className="sr-only">{text(item.done ? 'incidentItemDone' : 'incidentItemOpen')} </span>
                {item.text}
                {!item.done && item.open !== null && item.open > 0 && (
                  <span className="font-medium text-caution"> {text('incidentItemLeft', item.open)}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
        {isClosed ? (
          <Note tone={hasEnding ? 'good' : 'caution'}>
            {text(
              hasEnding ? 'incidentClosedNote' : 'incidentClosedNoWords',
              moment(incident.closedAt ?? incident.updatedAt, now.getTime(), messagesLocale()),
              AFTER_DAYS,
            )}
          </Note>
        ) : (
          <>
            {open > 0 && <p className="text-meta text-text-3">{text('incidentCloseAnyway')}</p>}
            {props.isChanged && <p className="text-meta text-text-2">{text('incidentClosePublishes')}</p>}
          </>
        )}
        <div className="flex flex-wrap gap-1">
          {isClosed ? (
            <Button look="edge" onClick={props.onReopen}>
              {text('incidentReopen')}
            </Button>
          ) : (
            <>
              <Button look={open === 0 ? 'primary' : 'edge'} onClick={props.onClose}>
                {text('incidentClose')}
              </Button>
              {incident.state === 'open' && (
                <Button className="min-h-8" onClick={props.onMonitor}>
                  {text('incidentMonitor')}
                </Button>
              )}
            </>
          )}
        </div>
      </Box>
      <Box title={text('incidentClosingWords')} lead={text('incidentClosingWordsLead')}>
        <SheetText field="closingText" label={text('incidentClosingField')} lines={4} most={1000} />
        <SheetText field="remedy" label={text('incidentRemedy')} lines={2} />
      </Box>
      <Lessons key={incident.id} incident={incident} onSave={props.onLessons} />
      <Questions questions={questions} brand={brand} onSay={props.onSay} />
      <ReportBox record={record} now={now} onSay={props.onSay} />
    </div>
  );
}
