import { Plus, Siren } from 'lucide-react';
import { useRef, useState } from 'react';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { Button } from '@/components/ui/Button';
import { NavTabs } from '@/components/ui/NavTabs';
import { Tag } from '@/components/ui/Tag';
import { moment } from '@/components/ui/time';
import type { Brand } from '@/lib/domain/brand';
import type { Incident } from '@/lib/domain/incident';
import type { IncidentStart } from '@/lib/domain/incidentStart';
import { useBrands } from '@/lib/queries/brands';
import { incidentActions as actions, useIncidents } from '@/lib/queries/incidentRoom';
import { startOf, useSpike } from '@/lib/queries/incidentSpike';
import { useIncidentStart } from '@/lib/queries/incidentStart';
import { messagesLocale, text } from '@/lib/queries/text';
import { FromColleague } from './FromColleague';
import { IncidentRoom } from './IncidentRoom';
import { STATE_TONES, stateWords } from './incidentNames';
import { NoteLine } from './NoteLine';
import { NewIncident, SpikeNote, TemplateChoice } from './StartIncident';

const NOTHING: IncidentStart = { template: null, title: '', words: [], products: [] };

/** Every incident of the brand in use; the most pressing one is open. */
export default function IncidentsScreen() {
  const brand = useBrands()?.active;
  return brand ? <IncidentsOf key={brand.id} brand={brand} /> : null;
}

function IncidentsOf({ brand }: { brand: Brand }) {
  const incidents = useIncidents(brand.id);
  const { spike, putAside } = useSpike(brand.id);
  const [openId, setOpenId] = useState<string | null>(null);
  const [beginning, setBeginning] = useState<IncidentStart | null>(null);
  /** Counts what was asked for from elsewhere: each fills the form in anew. */
  const [asked, setAsked] = useState(0);
  const [failed, setFailed] = useState(false);
  const [removed, setRemoved] = useState<Incident | null>(null);
  const pinned = useRef<string | null>(null);
  const start = (next: IncidentStart) => {
    setFailed(false);
    setBeginning(next);
    setRemoved(null);
  };
  useIncidentStart((next) => {
    start(next);
    setAsked((count) => count + 1);
  });
  if (!incidents) return null;
  const current =
    incidents.find(({ id }) => id === (openId ?? pinned.current)) ??
    incidents.find(({ state }) => state === 'open' || state === 'monitoring' || state === 'draft');
  // What is closed while it is looked at stays in view.
  pinned.current = current?.id ?? null;
  const begin = async (incident: Incident, open: boolean) => {
    const stored = await actions.begin(incident, open);
    setFailed(!stored.ok);
    if (!stored.ok) return;
    setBeginning(null);
    setOpenId(incident.id);
  };
  const proposal = spike && !beginning && (
    <SpikeNote spike={spike} onOpen={() => start(startOf(spike))} onNotNow={putAside} />
  );
  // A form begun from the posts takes them along; one that is about something else does not.
  const isOfSpike = Boolean(spike && beginning?.words.some((word) => spike.words.includes(word)));
  const undo = removed && (
    <NoteLine
      note={{ words: text('incidentDraftDeleted'), undo: () => void actions.begin(removed, false) }}
      onDone={() => setRemoved(null)}
    />
  );
  const tabs = incidents.length > 1 && current && !beginning && (
    <NavTabs label={text('incidentOthers')} rows={incidents} openId={current.id} onOpen={setOpenId}>
      {(incident) => (
        <>
          <span dir="auto" className="truncate">
            {incident.sheet.title || text('incidentUntitled')}
          </span>
          <Tag tone={STATE_TONES[incident.state]}>{stateWords(incident.state)}</Tag>
        </>
      )}
    </NavTabs>
  );

  if (current && !beginning) {
    return (
      <div className="flex h-full min-h-0 flex-col">
        <div className="min-h-0 flex-1">
          <IncidentRoom
            key={current.id}
            incident={current}
            brand={brand}
            onRemoved={(incident) => {
              setOpenId(null);
              setRemoved(incident);
            }}
            actions={
              <Button icon={<Plus className="size-4" aria-hidden="true" />} onClick={() => start(NOTHING)}>
                {text('incidentNew')}
              </Button>
            }
            tabs={
              <>
                {tabs}
                {proposal && <div className="px-4 pt-2">{proposal}</div>}
              </>
            }
          />
        </div>
        {undo}
      </div>
    );
  }
  return (
    <div className="flex h-full min-h-0 flex-col">
      <ScreenHead title={text('incidentsTitle')}>
        {beginning && current && (
          <Button className="min-h-8" onClick={() => setBeginning(null)}>
            {text('incidentBackToOpen', current.sheet.title || text('incidentUntitled'))}
          </Button>
        )}
      </ScreenHead>
      <div className="@container min-h-0 flex-1 overflow-y-auto">
        <div className="grid max-w-260 grid-cols-[minmax(0,1fr)] gap-4 p-4 @max-[479px]:p-2">
          {proposal}
          <section className="grid gap-3" aria-label={text('incidentNew')}>
            <div>
              <h2 className="font-strong text-[0.9375rem]">{text('incidentWhatIsWrong')}</h2>
              <p className="text-text-2">{text('incidentWhatIsWrongText')}</p>
            </div>
            <TemplateChoice
              chosen={beginning?.template ?? null}
              onChoose={(template) => start({ ...NOTHING, ...beginning, template })}
            />
            {beginning?.template && (
              <NewIncident
                key={asked}
                brand={brand}
                template={beginning.template}
                start={beginning}
                postIds={isOfSpike ? (spike?.postIds ?? []) : []}
                error={failed ? text('incidentNotSaved') : undefined}
                onBegin={(incident, open) => void begin(incident, open)}
                onCancel={() => setBeginning(null)}
              />
            )}
          </section>
          {!beginning?.template && (
            <section className="flex flex-wrap items-center gap-3 rounded-card bg-sunken px-4 py-3">
              <Siren className="size-5 shrink-0 text-text-3" aria-hidden="true" />
              <div className="min-w-0 flex-1 basis-60">
                <h2 className="font-strong">{text('rehearsalOffer')}</h2>
                <p className="text-text-2">{text('rehearsalOfferText')}</p>
              </div>
              <a
                href="#rehearsal"
                className="inline-flex min-h-8 items-center rounded-control bg-surface px-3 font-medium shadow-edge hover:bg-hover"
              >
                {text('rehearsalStart')}
              </a>
            </section>
          )}
          {!beginning?.template && (
            <section className="grid gap-2 rounded-card bg-sunken px-4 py-3" aria-label={text('incidentFromColleague')}>
              <div>
                <h2 className="font-strong">{text('incidentFromColleague')}</h2>
                <p className="text-text-2">{text('incidentFromColleagueText')}</p>
              </div>
              <FromColleague />
            </section>
          )}
          {!beginning?.template && incidents.length > 0 && (
            <Earlier
              incidents={incidents}
              onOpen={(id) => {
                setOpenId(id);
                setBeginning(null);
              }}
            />
          )}
        </div>
      </div>
      {undo}
    </div>
  );
}

function Earlier({ incidents, onOpen }: { incidents: readonly Incident[]; onOpen(id: string): void }) {
  const [now] = useState(() => Date.now());
  return (
    <section aria-label={text('incidentEarlier')} className="grid gap-2">
      <h2 className="font-strong">{text('incidentEarlier')}</h2>
      <ul className="grid divide-y divide-line rounded-card bg-surface shadow-card">
        {incidents.map((incident) => (
          <li key={incident.id}>
            <button
              type="button"
              onClick={() => onOpen(incident.id)}
              className="flex min-h-10 w-full flex-wrap items-center gap-x-3 px-4 py-1.5 text-start hover:bg-hover"
            >
              <span dir="auto" className="min-w-0 flex-1 truncate font-medium">
                {incident.sheet.title || text('incidentUntitled')}
              </span>
              <span className="text-meta text-text-3">
                {moment(incident.closedAt ?? incident.createdAt, now, messagesLocale())}
              </span>
              <Tag tone={STATE_TONES[incident.state]}>{stateWords(incident.state)}</Tag>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
