import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Field, Input, Select } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Tick } from '@/components/ui/Tick';
import { CHANNEL_KINDS, type Channel, type NamedLink } from '@/lib/domain/brand';
import { PLATFORM_NAMES, PLATFORMS } from '@/lib/domain/platform';
import { text } from '@/lib/queries/text';
import { faultAt, useBrandForm, useRowsOf } from './brandForm';
import { onDay } from './onDay';
import { Section } from './Section';

const add = (label: string, onClick: () => void): ReactNode => (
  <Button icon={<Plus className="size-4" aria-hidden="true" />} onClick={onClick}>
    {label}
  </Button>
);

/** Where people can reach the brand, and what of it may stand in public. */
export function ContactsSection() {
  const { readOnly } = useBrandForm();
  const channels = useRowsOf('channels');
  const addChannel = () =>
    channels.add({ id: crypto.randomUUID(), kind: 'dm', platform: null, label: '', value: '', isPublic: true });
  return (
    <Section
      title={text('brandContacts')}
      lead={text('brandContactsLead')}
      actions={!readOnly && add(text('brandAddChannel'), addChannel)}
    >
      {channels.rows.length === 0 && <p className="text-text-3">{text('brandContactsEmpty')}</p>}
      <ul className="grid gap-4 empty:hidden">
        {channels.rows.map((row, index) => (
          <li key={row.id}>
            <ChannelRow
              row={row}
              index={index}
              onChange={(change) => channels.put(index, { ...row, ...change })}
              onDelete={() => channels.remove(index, row.label || row.value || text(`channel_${row.kind}`))}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface ChannelRowProps {
  row: Channel;
  index: number;
  onChange(change: Partial<Channel>): void;
  onDelete(): void;
}

function ChannelRow({ row, index, onChange, onDelete }: ChannelRowProps) {
  const form = useBrandForm();
  const name = row.label || text(`channel_${row.kind}`);
  return (
    <fieldset disabled={form.readOnly} className="grid gap-2">
      <legend className="sr-only">{name}</legend>
      <div className="grid grid-cols-2 gap-2 @min-[480px]:grid-cols-[9.5rem_7rem_minmax(0,1fr)_auto]">
        <Field label={text('channelKind')}>
          {(control) => (
            <Select
              {...control}
              value={row.kind}
              onChange={({ target }) =>
                onChange({ kind: CHANNEL_KINDS.find((one) => one === target.value) ?? row.kind })
              }
            >
              {CHANNEL_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {text(`channel_${kind}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={text('channelPlatform')}>
          {(control) => (
            <Select
              {...control}
              value={row.platform ?? ''}
              onChange={({ target }) => onChange({ platform: PLATFORMS.find((one) => one === target.value) ?? null })}
            >
              <option value="">{text('channelEverywhere')}</option>
              {PLATFORMS.map((platform) => (
                <option key={platform} value={platform}>
                  {PLATFORM_NAMES[platform]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field
          label={text(`channelValue_${row.kind}`)}
          error={faultAt(form, `channels.${index}.value`)}
          className="max-@min-[480px]:col-span-2"
        >
          {(control) => (
            <Input
              {...control}
              dir="ltr"
              value={row.value}
              onChange={(event) => onChange({ value: event.target.value })}
            />
          )}
        </Field>
        {!form.readOnly && (
          <IconButton
            label={text('brandDelete', name)}
            className="size-8! self-start @min-[480px]:mt-5"
            onClick={onDelete}
          >
            <Trash2 aria-hidden="true" />
          </IconButton>
        )}
      </div>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <Field
          label={text('channelLabel')}
          error={faultAt(form, `channels.${index}.label`)}
          className="min-w-40 flex-1"
        >
          {(control) => (
            <Input
              {...control}
              placeholder={text('channelLabelHint')}
              value={row.label}
              onChange={(event) => onChange({ label: event.target.value })}
            />
          )}
        </Field>
        <div className="min-h-8 content-center">
          <Tick checked={row.isPublic} onChange={(isPublic) => onChange({ isPublic })}>
            {text('channelPublic')}
          </Tick>
        </div>
      </div>
    </fieldset>
  );
}

/** Addresses that snippets and answers name by a word. */
export function LinksSection() {
  const form = useBrandForm();
  const links = useRowsOf('links');
  const put = (index: number, row: NamedLink, change: Partial<NamedLink>) =>
    links.put(index, { ...row, ...change, updatedAt: new Date().toISOString() });
  return (
    <Section
      title={text('brandLinks')}
      lead={text('brandLinksLead')}
      actions={
        !form.readOnly &&
        add(text('brandAddLink'), () => links.add({ name: '', url: '', updatedAt: new Date().toISOString() }))
      }
    >
      {links.rows.length === 0 && <p className="text-text-3">{text('brandLinksEmpty')}</p>}
      <ul className="grid gap-2 empty:hidden">
        {links.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a link has no id, and its name changes while it is typed
          <li key={index}>
            <fieldset disabled={form.readOnly} className="flex items-start gap-2">
              <legend className="sr-only">{row.name || text('brandUntitled')}</legend>
              <Field
                label={text('linkName')}
                error={faultAt(form, `links.${index}.name`) && text('linkNameWrong')}
                className="w-32 shrink-0"
              >
                {(control) => (
                  <Input
                    {...control}
                    autoComplete="off"
                    value={row.name}
                    onChange={(event) => put(index, row, { name: event.target.value })}
                  />
                )}
              </Field>
              <Field
                label={text('brandLink')}
                hint={row.url ? text('brandChanged', onDay(row.updatedAt)) : undefined}
                error={faultAt(form, `links.${index}.url`) && text('brandLinkWrong')}
                className="flex-1"
              >
                {(control) => (
                  <Input
                    {...control}
                    dir="ltr"
                    type="url"
                    value={row.url}
                    onChange={(event) => put(index, row, { url: event.target.value })}
                  />
                )}
              </Field>
              {!form.readOnly && (
                <IconButton
                  label={text('brandDelete', row.name || text('brandUntitled'))}
                  className="mt-5 size-8!"
                  onClick={() => links.remove(index, row.name)}
                >
                  <Trash2 aria-hidden="true" />
                </IconButton>
              )}
            </fieldset>
          </li>
        ))}
      </ul>
    </Section>
  );
}
