import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field, Input, Select } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Note } from '@/components/ui/Note';
import { missingRoutes } from '@/lib/brands/industries';
import { type Helpline, ROUTE_TOPICS, type Route } from '@/lib/domain/brand';
import { messagesLocale, text } from '@/lib/queries/text';
import { faultAt, useBrandForm, useRowsOf } from './brandForm';
import { onDay } from './onDay';
import { Section } from './Section';

/** So many topics are offered by name while nobody is named for them. */
const OFFERED = 3;

/** Who takes over when an answer is not the social team's to give. */
export function RoutesSection() {
  const form = useBrandForm();
  const routes = useRowsOf('routes');
  const missing = missingRoutes(form.brand);
  const offer = (topic: Route['topic']) => routes.add({ topic, who: '', contact: '' });
  return (
    <Section title={text('brandRoutes')} lead={text('brandRoutesLead')}>
      <ul className="grid gap-2 empty:hidden">
        {routes.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a route has no id, and its topic can be changed
          <li key={index}>
            <fieldset disabled={form.readOnly} className="flex flex-wrap items-start gap-2">
              <legend className="sr-only">{text(`route_${row.topic}`)}</legend>
              <Field label={text('routeTopic')} className="min-w-40 flex-1">
                {(control) => (
                  <Select
                    {...control}
                    value={row.topic}
                    onChange={({ target }) =>
                      routes.put(index, {
                        ...row,
                        topic: ROUTE_TOPICS.find((one) => one === target.value) ?? row.topic,
                      })
                    }
                  >
                    {ROUTE_TOPICS.map((topic) => (
                      <option key={topic} value={topic}>
                        {text(`route_${topic}`)}
                      </option>
                    ))}
                  </Select>
                )}
              </Field>
              <Field label={text('routeWho')} error={faultAt(form, `routes.${index}.who`)} className="min-w-32 flex-1">
                {(control) => (
                  <Input
                    {...control}
                    autoComplete="off"
                    value={row.who}
                    onChange={(event) => routes.put(index, { ...row, who: event.target.value })}
                  />
                )}
              </Field>
              <Field
                label={text('routeContact')}
                error={faultAt(form, `routes.${index}.contact`)}
                className="min-w-32 flex-1"
              >
                {(control) => (
                  <Input
                    {...control}
                    autoComplete="off"
                    value={row.contact}
                    onChange={(event) => routes.put(index, { ...row, contact: event.target.value })}
                  />
                )}
              </Field>
              {!form.readOnly && (
                <IconButton
                  label={text('brandDelete', text(`route_${row.topic}`))}
                  className="mt-5 size-8!"
                  onClick={() => routes.remove(index, text(`route_${row.topic}`))}
                >
                  <Trash2 aria-hidden="true" />
                </IconButton>
              )}
            </fieldset>
          </li>
        ))}
      </ul>
      {routes.rows.length === 0 && <p className="text-text-3">{text('brandRoutesEmpty')}</p>}
      {!form.readOnly && missing.length > 0 && (
        <div className="flex flex-wrap gap-1">
          {missing.slice(0, OFFERED).map((topic) => (
            <Button key={topic} icon={<Plus className="size-4" aria-hidden="true" />} onClick={() => offer(topic)}>
              {text(`route_${topic}`)}
            </Button>
          ))}
        </div>
      )}
      <Helplines />
    </Section>
  );
}

/** After that long a number is worth a call. */
const STALE_MS = 180 * 24 * 60 * 60 * 1000;

const isStale = ({ checkedAt }: Helpline, now: number) => checkedAt === null || now - Date.parse(checkedAt) > STALE_MS;

function Helplines() {
  const form = useBrandForm();
  const helplines = useRowsOf('helplines');
  // The day somebody opened the screen is near enough to say what is old.
  const [now] = useState(() => Date.now());
  const stale = helplines.rows.filter((row) => row.contact && isStale(row, now)).length;
  return (
    <div className="grid gap-2 border-line border-t pt-3">
      <div className="flex flex-wrap items-center gap-x-2">
        <h3 className="font-strong">{text('brandHelplines')}</h3>
        <span className="text-meta text-text-3">{text('brandHelplinesLead')}</span>
        {!form.readOnly && (
          <Button
            className="ms-auto"
            icon={<Plus className="size-4" aria-hidden="true" />}
            onClick={() => helplines.add({ region: '', name: '', contact: '', checkedAt: null })}
          >
            {text('brandAddHelpline')}
          </Button>
        )}
      </div>
      {helplines.rows.length === 0 && <Note tone="caution">{text('brandHelplinesEmpty')}</Note>}
      {stale > 0 && <Note tone="caution">{text('brandHelplinesStale')}</Note>}
      <ul className="grid gap-3 empty:hidden">
        {helplines.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a helpline has no id, and all of it can be changed
          <li key={index}>
            <HelplineRow
              row={row}
              index={index}
              isStale={isStale(row, now)}
              onChange={(change) => helplines.put(index, { ...row, ...change })}
              onDelete={() => helplines.remove(index, row.name)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface HelplineRowProps {
  row: Helpline;
  index: number;
  isStale: boolean;
  onChange(change: Partial<Helpline>): void;
  onDelete(): void;
}

function HelplineRow({ row, index, isStale: old, onChange, onDelete }: HelplineRowProps) {
  const form = useBrandForm();
  const fault = (name: keyof Helpline) => faultAt(form, `helplines.${index}.${name}`);
  return (
    <fieldset disabled={form.readOnly} className="grid gap-1.5">
      <legend className="sr-only">{row.name || text('brandUntitled')}</legend>
      <div className="flex flex-wrap items-start gap-2">
        <Field
          label={text('helplineRegion')}
          hint={regionName(row.region) || text('helplineRegionHint')}
          error={fault('region')}
          className="w-28"
        >
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              value={row.region}
              onChange={({ target }) => onChange({ region: asRegion(target.value) })}
            />
          )}
        </Field>
        <Field label={text('helplineName')} error={fault('name')} className="min-w-32 flex-1">
          {(control) => (
            <Input {...control} value={row.name} onChange={(event) => onChange({ name: event.target.value })} />
          )}
        </Field>
        <Field label={text('helplineContact')} error={fault('contact')} className="min-w-32 flex-1">
          {(control) => (
            <Input {...control} value={row.contact} onChange={(event) => onChange({ contact: event.target.value })} />
          )}
        </Field>
        {!form.readOnly && (
          <IconButton
            label={text('brandDelete', row.name || text('brandUntitled'))}
            className="mt-5 size-8!"
            onClick={onDelete}
          >
            <Trash2 aria-hidden="true" />
          </IconButton>
        )}
      </div>
      <p className={`text-meta ${old ? 'text-caution' : 'text-text-3'}`}>
        {row.checkedAt ? text('helplineChecked', onDay(row.checkedAt)) : text('helplineNeverChecked')}{' '}
        {!form.readOnly && (
          <Button look="link" className="text-meta!" onClick={() => onChange({ checkedAt: new Date().toISOString() })}>
            {text('helplineCheckedToday')}
          </Button>
        )}
      </p>
    </fieldset>
  );
}

/** Country codes are written in capitals, "any" is not. */
const asRegion = (typed: string) => (/^[a-z]{1,2}$/i.test(typed) ? typed.toUpperCase() : typed.toLowerCase());

/** "United Kingdom" for GB, '' for what is no country. */
function regionName(region: string): string {
  if (region === 'any') return text('helplineAnywhere');
  if (!/^[A-Z]{2}$/.test(region)) return '';
  const name = new Intl.DisplayNames(messagesLocale(), { type: 'region', fallback: 'none' }).of(region);
  return name ?? '';
}
