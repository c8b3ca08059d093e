import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { Segmented } from '@/components/ui/Segmented';
import type { Brand } from '@/lib/domain/brand';
import type { Incident } from '@/lib/domain/incident';
import { withSheet } from '@/lib/domain/incidentAdoption';
import type { Platform } from '@/lib/domain/platform';
import { changedFacts } from '@/lib/incidents/changes';
import { sheetIssues } from '@/lib/incidents/sheetIssues';
import { statementFor } from '@/lib/incidents/statements';
import { supersededReplies, toldNextUpdate } from '@/lib/incidents/told';
import { type Kept, useIncidentRecord, useOpenDrafts } from '@/lib/queries/incidentRecord';
import { incidentActions as actions, type NewUpdate, useNow } from '@/lib/queries/incidentRoom';
import { type SheetEditing, useSheetEditing } from '@/lib/queries/sheetEditing';
import { text } from '@/lib/queries/text';
import { ClosingView } from './ClosingView';
import { NoteLine } from './NoteLine';
import { PostedUpdate } from './PostedUpdate';
import { RoomAside } from './RoomAside';
import { RoomClock } from './RoomClock';
import { RoomHead } from './RoomHead';
import { ConflictNote, SheetView } from './SheetView';
import { firstKind, Statements, type TypedStatements } from './StatementsView';
import { type Deletion, type SheetForm, SheetFormProvider } from './sheetForm';
import { ToldBefore } from './ToldBefore';
import { UpdateLog } from './UpdateLog';
import { useRoomSteps } from './useRoomSteps';
import { Versions } from './Versions';

const VIEWS = ['sheet', 'statements', 'told', 'log', 'closing'] as const;
type View = (typeof VIEWS)[number];
const NOTHING: Kept = { interactions: [], sightings: [], commitments: [] };
const MINUTE_MS = 60_000;

interface IncidentRoomProps {
  incident: Incident;
  brand: Brand;
  /** Other incidents, under the head. */
  tabs: ReactNode;
  /** More buttons for the head. */
  actions: ReactNode;
  onRemoved(incident: Incident): void;
}

/** One incident: its clock, its sheet, what was said and to whom, and the way to its end. */
export function IncidentRoom(props: IncidentRoomProps) {
  const editing = useSheetEditing(props.incident);
  return editing ? <Room {...props} editing={editing} /> : null;
}

function Room(props: IncidentRoomProps & { editing: SheetEditing }) {
  const { incident, brand, editing } = props;
  const kept = useIncidentRecord(incident) ?? NOTHING;
  const drafts = useOpenDrafts(incident) ?? [];
  const minute = Math.floor(useNow(10_000).getTime() / MINUTE_MS) * MINUTE_MS;
  // Facts are judged and statements written by the minute: what is typed stays put while the clock runs.
  const now = useMemo(
    () => new Date(Math.max(minute, Date.parse(incident.updatedAt) || 0)),
    [minute, incident.updatedAt],
  );
  const [view, setView] = useState<View>(incident.state === 'closed' ? 'closing' : 'sheet');
  const [posting, setPosting] = useState<string | null>(null);
  const [versions, setVersions] = useState(false);
  const [typed, setTyped] = useState<TypedStatements>({});
  const steps = useRoomSteps(incident, editing, () => setView('sheet'));
  const { say, step } = steps;
  const superseded = useMemo(
    () => supersededReplies(kept.interactions, incident, brand, now),
    [kept.interactions, incident, brand, now],
  );
  // A time that was kept gives way to the next one: nobody has to be told.
  const told = superseded.filter(({ changes }) => changes.some(({ factId }) => factId !== 'nextUpdateAt'));
  const waiting = useMemo(() => toldNextUpdate(kept.interactions, incident).length, [kept.interactions, incident]);
  const edited = editing.sheet;
  // Typing comes first: what is judged and written from the sheet follows when there is time.
  const settled = useDeferredValue(edited);
  const issues = useMemo(() => sheetIssues(settled, now), [settled, now]);
  const changed = useMemo(
    () => new Set(incident.state === 'draft' ? [] : changedFacts(incident.sheet, settled).map(({ factId }) => factId)),
    [incident.sheet, incident.state, settled],
  );
  const { isChanged } = editing;
  const shown = useMemo<Incident>(() => {
    if (!isChanged) return incident;
    return incident.state === 'draft'
      ? { ...incident, sheet: settled }
      : withSheet(incident, settled, now.toISOString());
  }, [incident, settled, isChanged, now]);
  const isDraft = incident.state === 'draft';
  const form: SheetForm = {
    sheet: edited,
    now: () => new Date().toISOString(),
    issues,
    changed,
    nextVersion: steps.nextVersion,
    change: editing.change,
    deleted: ({ name, undo }: Deletion) => steps.setNote({ words: text('incidentFactDeleted', name), undo }),
  };
  const onTyped = (key: keyof TypedStatements, words: string | null) =>
    setTyped(({ [key]: _former, ...others }) => (words === null ? others : { ...others, [key]: words }));
  const statements = {
    incident: shown,
    brand,
    now,
    isDraft: isDraft || isChanged,
    typed,
    onTyped,
    onSay: say,
    onPosted: (kind: NewUpdate['kind'], platform: Platform, words: string) => {
      // The next one is another one.
      onTyped(`${kind} ${platform}`, null);
      void steps.noteUpdate({ kind, platforms: [platform], text: words });
    },
  };
  const likelyWords = () => {
    const answer = statementFor(incident, firstKind(incident), 'x', now);
    return answer.ok ? answer.statement.text : '';
  };
  const left = told.filter(({ isFollowedUp }) => !isFollowedUp).length;
  const toMend = drafts.filter((one) => one.issues.length > 0).length;
  const names: Record<View, string> = {
    sheet: text('incidentViewSheet'),
    statements: text('incidentViewStatements'),
    told: left + toMend > 0 ? text('incidentViewToldCount', left + toMend) : text('incidentViewTold'),
    log: text('incidentViewLog'),
    closing: text('incidentViewClosing'),
  };
  return (
    <SheetFormProvider value={form}>
      <div className="flex h-full min-w-0 flex-col">
        <RoomHead
          incident={incident}
          title={edited.title}
          isChanged={isChanged}
          nextVersion={steps.nextVersion}
          actions={props.actions}
          onVersions={() => setVersions(true)}
          onRemove={() => void actions.remove(incident.id).then(() => props.onRemoved(incident))}
          onDiscard={steps.discard}
          onEnd={() => setView('closing')}
          onPublish={() => void steps.publish()}
        />
        {props.tabs}
        {!isDraft && incident.state !== 'closed' && (
          <RoomClock
            incident={incident}
            waiting={waiting}
            onPosted={() => setPosting(likelyWords())}
            onNextUpdate={(at) =>
              void step(actions.setNextUpdate(incident, at), text('incidentTimeSet'), text('incidentTimeOvertaken'))
            }
          />
        )}
        <div className="@container min-h-0 flex-1 overflow-y-auto">
          <div
            className={`grid grid-cols-[minmax(0,1fr)] ${view === 'sheet' ? '@min-[860px]:grid-cols-[minmax(0,1fr)_21rem]' : ''}`}
          >
            <div className="@container grid min-w-0 content-start gap-3 p-4 @max-[479px]:p-2">
              {editing.conflicts.length > 0 && (
                <ConflictNote
                  fields={editing.conflicts.map((field) => text(`incidentField_${field}`))}
                  onSettle={editing.settle}
                />
              )}
              {!isDraft && (
                <Segmented
                  hideLabel
                  label={text('incidentViews')}
                  value={view}
                  options={VIEWS.map((value) => ({ value, label: names[value] }))}
                  onChange={(next) => setView(next)}
                />
              )}
              {view === 'sheet' && (
                <SheetView
                  match={incident.match}
                  now={now}
                  onMatch={(match) => void actions.setMatch(incident.id, match)}
                />
              )}
              {view === 'statements' && <Statements {...statements} />}
              {view === 'told' && (
                <ToldBefore
                  told={told}
                  toldTime={superseded.length - told.length}
                  drafts={drafts}
                  now={now.getTime()}
                  onSay={say}
                />
              )}
              {view === 'log' && <UpdateLog incident={incident} now={now.getTime()} />}
              {view === 'closing' && (
                <ClosingView
                  incident={incident}
                  brand={brand}
                  kept={kept}
                  now={now}
                  onSay={say}
                  isChanged={isChanged}
                  onClose={() => void steps.close()}
                  onReopen={() => void step(actions.setState(incident.id, 'open'), text('incidentReopened'))}
                  onMonitor={() => void step(actions.setState(incident.id, 'monitoring'), text('incidentMonitoring'))}
                  onLessons={async (words) => (await actions.setLessons(incident.id, words)).ok}
                />
              )}
            </div>
            {view === 'sheet' && (
              <RoomAside
                statement={statements}
                incident={incident}
                kept={kept}
                drafts={{ all: drafts.length, toMend }}
                told={{ all: told.length, left }}
                onTold={() => setView('told')}
              />
            )}
          </div>
        </div>
        {steps.note && <NoteLine note={steps.note} onDone={() => steps.setNote(null)} />}
        {posting !== null && (
          <PostedUpdate
            words={posting}
            onNote={(update) => void steps.noteUpdate(update)}
            onClose={() => setPosting(null)}
          />
        )}
        {versions && <Versions incident={incident} now={now.getTime()} onClose={() => setVersions(false)} />}
      </div>
    </SheetFormProvider>
  );
}
