import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { AgentInitials } from '@/components/shell/AgentInitials';
import { Field, Input, Select } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Segmented } from '@/components/ui/Segmented';
import { Tick } from '@/components/ui/Tick';
import { EMOJI_RULES, GREETINGS, REGISTERS, SPELLINGS } from '@/lib/domain/brand';
import { text } from '@/lib/queries/text';
import { faultAt, useBrandForm, useRowsOf } from './brandForm';
import { Chips } from './Chips';
import { Section } from './Section';
import { VoiceSample } from './VoiceSample';

/** How replies sound, and a reply that changes with every choice. */
export function VoiceSection() {
  const form = useBrandForm();
  const { brand, readOnly, change } = form;
  return (
    <Section title={text('brandVoice')} lead={text('brandVoiceLead')}>
      <fieldset disabled={readOnly} className="grid gap-3">
        <legend className="sr-only">{text('brandVoice')}</legend>
        <div className="flex flex-wrap gap-x-5 gap-y-3">
          <Segmented
            label={text('brandRegister')}
            value={brand.register}
            options={REGISTERS.map((one) => ({ value: one, label: text(`register_${one}`) }))}
            onChange={(register) => change({ register })}
          />
          <Segmented
            label={text('brandSpelling')}
            value={brand.spelling}
            options={SPELLINGS.map((one) => ({ value: one, label: text(`spelling_${one}`) }))}
            onChange={(spelling) => change({ spelling })}
          />
        </div>
        <Tick checked={brand.contractions} onChange={(contractions) => change({ contractions })}>
          {text('brandContractions')}
        </Tick>
        <div className="grid gap-3 @min-[420px]:grid-cols-2">
          <Field label={text('brandGreeting')}>
            {(control) => (
              <Select
                {...control}
                value={brand.greeting}
                onChange={({ target }) =>
                  change({ greeting: GREETINGS.find((one) => one === target.value) ?? brand.greeting })
                }
              >
                {GREETINGS.map((one) => (
                  <option key={one} value={one}>
                    {text(`greeting_${one}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={text('brandEmoji')}>
            {(control) => (
              <Select
                {...control}
                value={brand.emoji}
                onChange={({ target }) =>
                  change({ emoji: EMOJI_RULES.find((one) => one === target.value) ?? brand.emoji })
                }
              >
                {EMOJI_RULES.map((one) => (
                  <option key={one} value={one}>
                    {text(`emoji_${one}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={text('brandSignOff')} hint={text('brandSignOffHint')} error={faultAt(form, 'signOff')}>
            {(control) => (
              <Input
                {...control}
                autoComplete="off"
                value={brand.signOff}
                onChange={(event) => change({ signOff: event.target.value })}
              />
            )}
          </Field>
        </div>
      </fieldset>
      <AgentInitials former={brand.initials} className="max-w-60" />
      <PreferredWords />
      <BannedWords />
      <VoiceSample brand={brand} />
    </Section>
  );
}

function PreferredWords() {
  const { readOnly } = useBrandForm();
  const words = useRowsOf('preferredWords');
  return (
    <Chips
      label={text('brandSay')}
      values={words.rows}
      readOnly={readOnly}
      nameOf={({ say }) => say}
      show={({ say, instead }) => (
        <>
          {say} <span className="font-normal text-text-3">{text('brandNot', instead)}</span>
        </>
      )}
      onRemove={(index) => words.remove(index, words.rows[index]?.say ?? '')}
      adding={<AddPair onAdd={(say, instead) => words.add({ say, instead })} />}
      addLabel={text('brandAddSay')}
    />
  );
}

function AddPair({ onAdd }: { onAdd(say: string, instead: string): void }) {
  const [say, setSay] = useState('');
  const [instead, setInstead] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const add = () => {
    const pair = [say.trim(), instead.trim()] as const;
    if (!pair[0]) return first.current?.focus();
    if (!pair[1]) return second.current?.focus();
    onAdd(...pair);
    setSay('');
    setInstead('');
    return first.current?.focus();
  };
  return (
    <form
      className="flex max-w-100 gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Input
        ref={first}
        aria-label={text('brandAddSay')}
        placeholder={text('brandAddSay')}
        maxLength={60}
        value={say}
        autoComplete="off"
        onChange={(event) => setSay(event.target.value)}
      />
      <Input
        ref={second}
        aria-label={text('brandAddInstead')}
        placeholder={text('brandAddInstead')}
        maxLength={60}
        value={instead}
        autoComplete="off"
        onChange={(event) => setInstead(event.target.value)}
      />
      <IconButton type="submit" label={text('brandAddWord')} className="size-8!">
        <Plus aria-hidden="true" />
      </IconButton>
    </form>
  );
}

function BannedWords() {
  const { readOnly } = useBrandForm();
  const words = useRowsOf('bannedWords');
  const add = (typed: string): string | undefined => {
    if (typed.length > 60) return text('fault_too_long');
    if (words.rows.some((word) => word.toLowerCase() === typed.toLowerCase())) return text('pasteFault_repeated');
    words.add(typed);
    return undefined;
  };
  return (
    <Chips
      label={text('brandNeverSay')}
      hint={text('brandNeverSayHint')}
      values={words.rows}
      readOnly={readOnly}
      nameOf={(word) => word}
      onRemove={(index) => words.remove(index, words.rows[index] ?? '')}
      onAdd={add}
      addLabel={text('brandAddNever')}
    />
  );
}
