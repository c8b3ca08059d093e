import { CircleCheck, History } from 'lucide-react';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { Button } from '@/components/ui/Button';
import { Segmented } from '@/components/ui/Segmented';
import { Tag } from '@/components/ui/Tag';
import { moment } from '@/components/ui/time';
import type { Brand } from '@/lib/domain/brand';
import type { Incident } from '@/lib/domain/incident';
import { withSheet } from '@/lib/domain/incidentAdoption';
import type { Platform } from '@/lib/domain/platform';
import { changedFacts } from '@/lib/incidents/changes';
import { sheetIssues } from '@/lib/incidents/sheetIssues';
import { statementFor } from '@/lib/incidents/statements';
import { missingToOpen } from '@/lib/incidents/templates';
import { supersededReplies, toldNextUpdate } from '@/lib/incidents/told';
import { type Kept, useIncidentRecord, useOpenDrafts } from '@/lib/queries/incidentRecord';
import { incidentActions as actions, type NewUpdate, type Step, type Taken, useNow } from '@/lib/queries/incidentRoom';
import { useSheetEditing } from '@/lib/queries/sheetEditing';
import { messagesLocale, text } from '@/lib/queries/text';
import { ClosingView } from './ClosingView';
import { STATE_TONES, stateWords } from './incidentNames';
import { PostedUpdate } from './PostedUpdate';
import { RoomClock } from './RoomClock';
import { ConflictNote, SheetView } from './SheetView';
import { SinceChart } from './SinceChart';
import { firstKind, StatementCard, Statements, type TypedStatements } from './StatementsView';
import { type Deletion, type SheetForm, SheetFormProvider } from './sheetForm';
import { ToldBefore } from './ToldBefore';
import { UpdateLog } from './UpdateLog';
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

interface Undoable {
  words: string;
  undo: (() => unknown) | null;
}

/** One incident: its clock, its sheet, what was said and to whom, and the way to its end. */
export function IncidentRoom(props: IncidentRoomProps) {
  const { incident, brand } = props;
  const editing = useSheetEditing(incident);
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
  const [note, setNote] = useState<Undoable | null>(null);
  const superseded = useMemo(
    () => supersededReplies(kept.interactions, incident, brand, now),
    [kept.interactions, incident, brand, now],
  );
  // A time that was kept gives way to the next one: nobody has to be told.
  const told = superseded.filter(({ changes }) => changes.some(({ factId }) => factId !== 'nextUpdateAt'));
  const waiting = useMemo(() => toldNextUpdate(kept.interactions, incident).length, [kept.interactions, incident]);
  const say = (words: string) => setNote({ words, undo: null });
  const undo = async (taken: Taken) => {
    const back = await actions.undo(taken);
    say(text(!back.ok ? 'incidentNotSaved' : back.value ? 'incidentUndone' : 'incidentUndoLate'));
    return back.ok && back.value !== null;
  };
  /** Takes a step and offers the way back. */
  const step = async (result: Promise<Step>, words: string, overtaken = text('incidentNotSaved')) => {
    const stored = await result;
    const taken = stored.ok ? stored.value : null;
    if (!taken) return say(stored.ok ? overtaken : text('incidentNotSaved'));
    setNote({ words, undo: () => void undo(taken) });
  };

  const edited = editing?.sheet ?? incident.sheet;
  // Typing comes first: what is judged and written from the sheet follows when there is time.
  const settled = useDeferredValue(edited);
  const issues = useMemo(() => sheetIssues(settled, now), [settled, now]);
  const changed = useMemo(
    () => new Set(incident.state === 'draft' ? [] : changedFacts(incident.sheet, settled).map(({ factId }) => factId)),
    [incident.sheet, incident.state, settled],
  );
  const isChanged = editing?.isChanged ?? false;
  const shown = useMemo<Incident>(() => {
    if (!isChanged) return incident;
    return incident.state === 'draft'
      ? { ...incident, sheet: settled }
      : withSheet(incident, settled, now.toISOString());
  }, [incident, settled, isChanged, now]);
  const publishing = useRef<(() => void) | null>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      publishing.current?.();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  if (!editing) return null;

  const isDraft = incident.state === 'draft';
  const nextVersion = isDraft ? incident.version : incident.version + 1;
  const form: SheetForm = {
    sheet: edited,
    now: () => new Date().toISOString(),
    issues,
    changed,
    nextVersion,
    change: editing.change,
    deleted: ({ name, undo }: Deletion) => setNote({ words: text('incidentFactDeleted', name), undo }),
  };
  const missing = missingToOpen({ ...incident, sheet: edited });
  /** @returns whether it stands now */
  const publish = async (): Promise<boolean> => {
    const sheet = editing.ready();
    const { faulty } = editing;
    if (faulty.length > 0) {
      say(text('incidentFieldFaulty', faulty.map((field) => text(`incidentField_${field}`)).join(', ')));
      setView('sheet');
      return false;
    }
    if (!sheet || editing.conflicts.length > 0 || (isDraft && missing.length > 0)) {
      say(text(editing.conflicts.length > 0 ? 'incidentSettleFirst' : 'incidentNotReady'));
      setView('sheet');
      return false;
    }
    const stored = await actions.publish(incident, sheet, incident.version);
    if (!stored.ok || !stored.value.ok) {
      say(text(stored.ok ? 'incidentNewerElsewhere' : 'incidentNotSaved'));
      return false;
    }
    const { incident: after } = stored.value;
    const typed = editing.discard();
    const unpublish = async () => {
      // What was typed stands in the form again; only the version people are told goes back.
      if ((await undo({ before: incident, after })) && typed) editing.restore(typed);
    };
    setNote({ words: text('incidentPublished', nextVersion), undo: () => void unpublish() });
    if (isDraft) await step(actions.open(incident.id), text('incidentOpened'));
    return true;
  };
  /** What was typed is what it ends with: it is published first, and stays when the closing is taken back. */
  const close = async () => {
    const { id, state } = incident;
    if (editing.isChanged && !(await publish())) return;
    const stored = await actions.setState(id, 'closed');
    if (!stored.ok) say(text('incidentNotSaved'));
    else setNote({ words: text('incidentClosed'), undo: () => void actions.setState(id, state) });
  };
  publishing.current = editing.isChanged || isDraft ? () => void publish() : null;
  const noteUpdate = (update: NewUpdate) => step(actions.noteUpdate(incident.id, update), text('incidentUpdateNoted'));
  const onTyped = (key: keyof TypedStatements, words: string | null) =>
    setTyped(({ [key]: _former, ...others }) => (words === null ? others : { ...others, [key]: words }));
  const statements = {
    incident: shown,
    brand,
    now,
    isDraft: isDraft || editing.isChanged,
    typed,
    onTyped,
    onSay: say,
    onPosted: (kind: NewUpdate['kind'], platform: Platform, words: string) => {
      // The next one is another one.
      onTyped(`${kind} ${platform}`, null);
      void noteUpdate({ kind, platforms: [platform], text: words });
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
        <ScreenHead
          title={edited.title || text('incidentUntitled')}
          tag={<Tag tone={STATE_TONES[incident.state]}>{stateWords(incident.state)}</Tag>}
        >
          <span className="ms-auto flex flex-wrap items-center justify-end gap-x-2 gap-y-1">
            <span role="status" className="text-meta text-text-3 @max-[559px]:sr-only">
              {editing.isChanged && !isDraft ? text('incidentUnpublished') : ''}
            </span>
            <Button icon={<History className="size-4" aria-hidden="true" />} onClick={() => setVersions(true)}>
              {text('incidentVersion', incident.version)}
            </Button>
            {props.actions}
            {isDraft && (
              <Button
                look="danger"
                onClick={() => void actions.remove(incident.id).then(() => props.onRemoved(incident))}
              >
                {text('incidentDraftDelete')}
              </Button>
            )}
            {editing.isChanged && !isDraft && (
              <Button
                className="min-h-8"
                onClick={() => {
                  const former = editing.discard();
                  if (former) setNote({ words: text('incidentDiscarded'), undo: () => editing.restore(former) });
                }}
              >
                {text('incidentDiscard')}
              </Button>
            )}
            {(incident.state === 'open' || incident.state === 'monitoring') && (
              <Button look="edge" onClick={() => setView('closing')}>
                {text('incidentGoClose')}
              </Button>
            )}
            {(isDraft || editing.isChanged) && (
              <Button look="primary" shortcut="Ctrl Enter" className="whitespace-nowrap" onClick={() => void publish()}>
                {isDraft ? text('incidentOpenNow') : text('incidentPublish', nextVersion)}
              </Button>
            )}
          </span>
        </ScreenHead>
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
                  isChanged={editing.isChanged}
                  onClose={() => void close()}
                  onReopen={() => void step(actions.setState(incident.id, 'open'), text('incidentReopened'))}
                  onMonitor={() => void step(actions.setState(incident.id, 'monitoring'), text('incidentMonitoring'))}
                  onLessons={async (words) => (await actions.setLessons(incident.id, words)).ok}
                />
              )}
            </div>
            {view === 'sheet' && (
              <aside
                aria-label={text('incidentAside')}
                className="border-line bg-surface @max-[859px]:border-t @min-[860px]:border-s"
              >
                <div className="sticky top-0 grid content-start gap-4 p-4">
                  <StatementCard
                    {...statements}
                    kind={firstKind(incident)}
                    platform="x"
                    heading={text('incidentHolding')}
                  />
                  {!isDraft && <SinceChart kept={kept} incident={incident} now={now.getTime()} />}
                  {!isDraft && (
                    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
                      <dt className="text-meta text-text-3">{text('incidentDraftsFact')}</dt>
                      <dd>
                        <Button look="link" onClick={() => setView('told')}>
                          {text('incidentDraftsFactValue', drafts.length, toMend)}
                        </Button>
                      </dd>
                      <dt className="text-meta text-text-3">{text('incidentToldFact')}</dt>
                      <dd>
                        <Button look="link" onClick={() => setView('told')}>
                          {text('incidentToldFactValue', told.length, told.length - left)}
                        </Button>
                      </dd>
                      <dt className="text-meta text-text-3">{text('incidentSavedFact')}</dt>
                      <dd>{moment(incident.updatedAt, now.getTime(), messagesLocale())}</dd>
                    </dl>
                  )}
                </div>
              </aside>
            )}
          </div>
        </div>
        {note && <NoteLine note={note} onDone={() => setNote(null)} />}
        {posting !== null && (
          <PostedUpdate words={posting} onNote={(update) => void noteUpdate(update)} onClose={() => setPosting(null)} />
        )}
        {versions && <Versions incident={incident} now={now.getTime()} onClose={() => setVersions(false)} />}
      </div>
    </SheetFormProvider>
  );
}

/** What was just done, and the way back. */
export function NoteLine({ note, onDone }: { note: Undoable; onDone(): void }) {
  const { words, undo } = note;
  return (
    <div className="border-line border-t bg-surface px-4 py-2">
      <p role="status" className="flex flex-wrap items-center gap-x-2">
        <CircleCheck className="size-4 text-good-mark" aria-hidden="true" />
        <span className="min-w-0 break-words">{words}</span>
        {undo && (
          <Button
            look="link"
            onClick={() => {
              undo();
              onDone();
            }}
          >
            {text('undo')}
          </Button>
        )}
      </p>
    </div>
  );
}
