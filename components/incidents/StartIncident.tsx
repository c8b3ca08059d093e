import {
  CreditCard,
  type LucideIcon,
  MessageCircleQuestion,
  PackageX,
  PlugZap,
  ShieldAlert,
  TrainFront,
  Truck,
} from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { spikeWords } from '@/components/shell/spikeWords';
import { Button } from '@/components/ui/Button';
import { Field, FormError, Input, TextArea } from '@/components/ui/Field';
import { Note } from '@/components/ui/Note';
import { Tick } from '@/components/ui/Tick';
import type { Brand } from '@/lib/domain/brand';
import { INCIDENT_TEMPLATES, type Incident, LONGEST_FACT } from '@/lib/domain/incident';
import type { IncidentStart } from '@/lib/domain/incidentStart';
import { sheetIssues } from '@/lib/incidents/sheetIssues';
import { missingToOpen, TEMPLATES, templateFor } from '@/lib/incidents/templates';
import { type LineToTick, linesToTick, withTicked } from '@/lib/incidents/ticks';
import type { Spike, TemplateId } from '@/lib/incidents/types';
import { useNow } from '@/lib/queries/incidentRoom';
import { countText, text } from '@/lib/queries/text';
import { templateName } from './incidentNames';
import { fromLocalTime, toLocalTime } from './localTime';
import { NextUpdate } from './NextUpdate';
import { issueOf } from './sheetForm';

const ICONS: Record<TemplateId, LucideIcon> = {
  outage: PlugZap,
  delivery_delay: Truck,
  product_recall: PackageX,
  data_breach: ShieldAlert,
  billing_error: CreditCard,
  service_failure: TrainFront,
  rumour: MessageCircleQuestion,
};

/** What is wrong, in one press. */
export function TemplateChoice({ chosen, onChoose }: { chosen: TemplateId | null; onChoose(id: TemplateId): void }) {
  return (
    <ul
      aria-label={text('incidentTemplates')}
      className="grid gap-1.5 @min-[420px]:grid-cols-2 @min-[820px]:grid-cols-4"
    >
      {INCIDENT_TEMPLATES.map((id) => {
        const Icon = ICONS[id];
        return (
          <li key={id}>
            <button
              type="button"
              aria-pressed={chosen === id}
              onClick={() => onChoose(id)}
              className={`flex min-h-11 w-full items-center gap-2 rounded-card bg-surface px-3 py-2 text-start font-medium ${chosen === id ? 'text-accent shadow-chosen' : 'shadow-card hover:bg-hover'}`}
            >
              <Icon className="size-4 shrink-0 text-text-3" aria-hidden="true" />
              {templateName(id)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Many posts on one matter: asks, and does nothing by itself. */
export function SpikeNote({ spike, onOpen, onNotNow }: { spike: Spike; onOpen(): void; onNotNow(): void }) {
  return (
    <Note tone="caution" role="status">
      <span className="font-strong">{spikeWords(spike)}</span>{' '}
      {spike.words.length > 0 && text('incidentSpikeWords', spike.words.slice(0, 5).join(', '))}{' '}
      <span className="inline-flex flex-wrap gap-x-3">
        <Button look="link" onClick={onOpen}>
          {text('incidentSpikeOpen')}
        </Button>
        <Button look="link" onClick={onNotNow}>
          {text('incidentSpikeNotNow')}
        </Button>
      </span>
    </Note>
  );
}

interface LinesToTickProps {
  lines: readonly LineToTick[];
  ticked: readonly LineToTick[];
  onTick(ticked: LineToTick[]): void;
}

/** What is often true of the kind. Only the user can know, so none is ticked by itself. */
function LinesToTick({ lines, ticked, onTick }: LinesToTickProps) {
  return (
    <fieldset className="grid min-w-0 gap-1">
      <legend className="pb-1 font-medium text-meta text-text-2">{text('incidentTickTrue')}</legend>
      {lines.map((line) => (
        <div key={line.said}>
          <Tick
            checked={ticked.includes(line)}
            onChange={(checked) => onTick(lines.filter((one) => (one === line ? checked : ticked.includes(one))))}
          >
            {line.said}
          </Tick>
        </div>
      ))}
      <p className="text-meta text-text-3">{text('incidentTickTrueHint')}</p>
    </fieldset>
  );
}
/** Of a line that is too long so much is shown to find it by. */
const SHOWN = 40;

interface NewIncidentProps {
  brand: Brand;
  template: TemplateId;
  /** What is filled in already. */
  start: Omit<IncidentStart, 'template'>;
  /** Posts seen that belong to it, whatever their words. */
  postIds: readonly string[];
  /** What kept it from being stored. */
  error: string | undefined;
  onBegin(incident: Incident, open: boolean): void;
  onCancel(): void;
}

/** Three fields and it is open: the rest can be written while replies already go out. */
export function NewIncident({ brand, template, start, postIds, error, onBegin, onCancel }: NewIncidentProps) {
  const now = useNow(30_000);
  const [begun] = useState(() => ({ at: new Date(), id: crypto.randomUUID() }));
  // Another kind may be chosen over what was typed, which stays.
  const started = useMemo(
    () =>
      templateFor(template, begun.at, {
        id: begun.id,
        brandId: brand.id,
        timeZone: brand.officeHours?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
        page: brand.links.find(({ name }) => /status|help|service/i.test(name))?.url ?? '',
        approver: brand.routes.find(({ topic }) => topic === 'lead')?.who ?? '',
      }),
    [template, begun, brand],
  );
  const { wording, questions } = TEMPLATES[template];
  const lines = useMemo(() => linesToTick(template), [template]);
  const [title, setTitle] = useState(start.title);
  const [known, setKnown] = useState('');
  const [matchWords, setMatchWords] = useState(start.words.join(', '));
  const [products, setProducts] = useState(start.products.join(', '));
  const [startedAt, setStartedAt] = useState<string | null>(null);
  const [chosenTime, setNextUpdateAt] = useState<string | null>();
  const nextUpdateAt = chosenTime === undefined ? started.sheet.nextUpdateAt : chosenTime;
  const [ticked, setTicked] = useState<readonly LineToTick[]>([]);
  const [tried, setTried] = useState(false);
  const titleField = useRef<HTMLInputElement>(null);
  const knownField = useRef<HTMLTextAreaElement>(null);
  const timeField = useRef<HTMLInputElement>(null);

  const at = now.toISOString();
  const listed = (words: string) =>
    words
      .split(/[,;\n]+/)
      .map((word) => word.trim())
      .filter(Boolean);
  const incident: Incident = {
    ...started,
    match: {
      ...started.match,
      words: [...new Set([...listed(matchWords), ...started.match.words])],
      products: [...new Set(listed(products))],
      yes: [...postIds],
    },
    sheet: {
      ...withTicked(started.sheet, ticked, at),
      title: title.trim(),
      startedAt,
      nextUpdateAt,
      known: known
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .map((line, index) => ({ id: `known-${index + 1}`, text: line, source: '', at, approvedBy: '' })),
    },
  };
  const missing = missingToOpen(incident, now);
  const tooLong = incident.sheet.known.find((line) => line.text.length > LONGEST_FACT);
  const begin = (open: boolean) => {
    setTried(true);
    if (!title.trim() || tooLong || (open && missing.length > 0)) {
      const isTimeLeft = !tooLong && missing.every((field) => field === 'nextUpdateAt');
      (!title.trim() ? titleField : isTimeLeft ? timeField : knownField).current?.focus();
      return;
    }
    onBegin(incident, open);
  };
  const needed = (field: (typeof missing)[number]) =>
    tried && missing.includes(field) ? text('fault_missing') : undefined;
  return (
    <form
      aria-label={text('incidentNew')}
      className="grid max-w-180 gap-4 rounded-card bg-surface p-4 shadow-card"
      onSubmit={(event) => {
        event.preventDefault();
        begin(true);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          begin(true);
        }
      }}
    >
      <Field label={text('incidentTitleField')} error={needed('title')} hint={text('incidentTitleHint')}>
        {(control) => (
          <Input
            {...control}
            ref={titleField}
            autoFocus={start.title === ''}
            maxLength={120}
            autoComplete="off"
            className="text-reply!"
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </Field>
      <Field
        label={text('incidentKnownField')}
        error={
          tooLong ? text('incidentLineTooLong', LONGEST_FACT, `${tooLong.text.slice(0, SHOWN)}…`) : needed('known')
        }
        hint={text('incidentKnownHint')}
      >
        {(control) => (
          <TextArea
            {...control}
            ref={knownField}
            autoFocus={start.title !== ''}
            rows={3}
            placeholder={wording.known}
            className="field-sizing-content text-reply! leading-6"
            value={known}
            onChange={({ target }) => setKnown(target.value)}
          />
        )}
      </Field>
      <LinesToTick lines={lines} ticked={ticked} onTick={setTicked} />
      <Field
        label={text('incidentStartedAt')}
        hint={text('incidentStartedAtHint')}
        error={issueOf({ issues: sheetIssues(incident.sheet, now) }, 'startedAt')?.message}
      >
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            className="max-w-56"
            value={toLocalTime(startedAt)}
            onChange={({ target }) => setStartedAt(fromLocalTime(target.value))}
          />
        )}
      </Field>
      <NextUpdate
        value={nextUpdateAt}
        now={now}
        timeZone={started.sheet.timeZone}
        error={needed('nextUpdateAt')}
        fieldRef={timeField}
        onChange={setNextUpdateAt}
      />
      <Field label={text('incidentWordsField')} hint={text('incidentWordsHint', started.match.words.join(', '))}>
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            value={matchWords}
            onChange={({ target }) => setMatchWords(target.value)}
          />
        )}
      </Field>
      {start.products.length > 0 && (
        <Field label={text('incidentMatchProducts')}>
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              value={products}
              onChange={({ target }) => setProducts(target.value)}
            />
          )}
        </Field>
      )}
      {postIds.length > 0 && <p className="text-text-2">{countText('incidentSpikePosts', postIds.length)}</p>}
      <details className="text-meta text-text-2">
        <summary className="flex min-h-6 w-fit items-center rounded-key font-medium">
          {text('incidentFirstQuestions')}
        </summary>
        <ul className="mt-1 grid list-disc gap-0.5 ps-5">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </details>
      <FormError>{error}</FormError>
      <div className="flex flex-wrap items-center gap-1">
        <Button look="primary" type="submit" shortcut="Ctrl Enter">
          {text('incidentOpenNow')}
        </Button>
        <Button className="min-h-8" onClick={() => begin(false)}>
          {text('incidentKeepDraft')}
        </Button>
        <Button className="min-h-8" onClick={onCancel}>
          {text('cancel')}
        </Button>
      </div>
    </form>
  );
}
