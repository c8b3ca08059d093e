import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field, Input, Select, TextArea } from '@/components/ui/Field';
import { type PastedPolicy, pastedPolicies } from '@/lib/brands/lists';
import { guessedTopic } from '@/lib/brands/policyTopics';
import type { Policy } from '@/lib/domain/brand';
import { CATEGORIES } from '@/lib/domain/labels';
import { categoryName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';
import { faultAt, useBrandForm, useRowsOf } from './brandForm';
import { ListActions } from './ListActions';
import { onDay } from './onDay';
import { PasteList } from './PasteList';
import { RowList } from './RowList';
import { Section } from './Section';

const blank = (): Policy => ({
  id: crypto.randomUUID(),
  category: null,
  title: '',
  text: '',
  mayPromise: '',
  link: '',
  updatedAt: new Date().toISOString(),
});

/** A pasted list has no column for the topic: it is guessed, and marked as guessed until somebody chooses. */
function taken(row: PastedPolicy): Policy {
  const category = guessedTopic(row);
  return { ...blank(), ...row, ...(category && { category, isCategoryGuessed: true }) };
}

function pastedDetail(row: PastedPolicy): string {
  const category = guessedTopic(row);
  return category ? `${text('policyGuessed', categoryName(category))} · ${row.text}` : row.text;
}

/** What may be said and promised, by topic. */
export function PoliciesSection() {
  const form = useBrandForm();
  const policies = useRowsOf('policies');
  const [open, setOpen] = useState<number | null>(null);
  const [pasting, setPasting] = useState(false);
  const put = (index: number, row: Policy, change: Partial<Policy>) =>
    policies.put(index, { ...row, ...change, updatedAt: new Date().toISOString() });
  const field = (index: number, name: keyof Policy) => faultAt(form, `policies.${index}.${name}`);
  const known = policies.rows.map(({ title }) => title);
  return (
    <Section
      title={text('brandPolicies')}
      lead={text('brandPoliciesLead')}
      actions={
        !form.readOnly && (
          <ListActions
            addLabel={text('brandAddPolicy')}
            onAdd={() => {
              policies.add(blank());
              setOpen(policies.rows.length);
            }}
            onPaste={() => setPasting(true)}
          />
        )
      }
    >
      <RowList
        rows={policies.rows}
        open={open}
        onOpen={setOpen}
        readOnly={form.readOnly}
        keyOf={({ id }) => id}
        title={({ title }) => title}
        detail={(row) => row.text}
        end={({ updatedAt }) => text('brandChanged', onDay(updatedAt))}
        isWrong={(index) => Object.keys(form.faults).some((path) => path.startsWith(`policies.${index}.`))}
        onDelete={(index) => policies.remove(index, policies.rows[index]?.title ?? '')}
        empty={text('brandPoliciesEmpty')}
        edit={(row, index) => (
          <fieldset disabled={form.readOnly} className="grid gap-3">
            <legend className="sr-only">{row.title || text('brandUntitled')}</legend>
            <div className="grid gap-3 @min-[420px]:grid-cols-2">
              <Field label={text('policyTitle')} hint={text('policyTitleHint')} error={field(index, 'title')}>
                {(control) => (
                  <Input {...control} value={row.title} onChange={(e) => put(index, row, { title: e.target.value })} />
                )}
              </Field>
              <TopicField row={row} onChange={(change) => put(index, row, change)} />
            </div>
            <Field label={text('policyText')} hint={text('policyTextHint')} error={field(index, 'text')}>
              {(control) => (
                <TextArea
                  {...control}
                  rows={2}
                  value={row.text}
                  onChange={(event) => put(index, row, { text: event.target.value })}
                />
              )}
            </Field>
            <Field
              label={text('policyMayPromise')}
              hint={text('policyMayPromiseHint')}
              error={field(index, 'mayPromise')}
            >
              {(control) => (
                <Input
                  {...control}
                  value={row.mayPromise}
                  onChange={(event) => put(index, row, { mayPromise: event.target.value })}
                />
              )}
            </Field>
            <Field
              label={text('brandLink')}
              hint={text('brandLinkHint')}
              error={field(index, 'link') && text('brandLinkWrong')}
            >
              {(control) => (
                <Input
                  {...control}
                  type="url"
                  value={row.link}
                  onChange={(event) => put(index, row, { link: event.target.value })}
                />
              )}
            </Field>
          </fieldset>
        )}
      />
      {pasting && (
        <PasteList<PastedPolicy>
          title={text('brandPastePolicies')}
          hint={text('brandPastePoliciesHint')}
          read={(words) => pastedPolicies(words, known)}
          nameOf={({ title }) => title}
          detailOf={pastedDetail}
          onTake={(rows) => policies.add(...rows.map(taken))}
          onClose={() => setPasting(false)}
        />
      )}
    </Section>
  );
}

interface TopicFieldProps {
  row: Policy;
  onChange(change: Partial<Policy>): void;
}

/** The topic; where none was chosen, the one its words name is offered. */
function TopicField({ row, onChange }: TopicFieldProps) {
  const guess = row.category === null ? guessedTopic(row) : null;
  return (
    <Field
      label={text('policyCategory')}
      hint={
        row.isCategoryGuessed ? (
          <>
            {text('policyTopicGuessed')}{' '}
            <Button look="link" onClick={() => onChange({ isCategoryGuessed: undefined })}>
              {text('policyTopicRight')}
            </Button>
          </>
        ) : guess ? (
          <Button look="link" onClick={() => onChange({ category: guess })}>
            {text('policyTopicUse', categoryName(guess))}
          </Button>
        ) : row.category === null ? (
          text('policyAnyHint')
        ) : undefined
      }
    >
      {(control) => (
        <Select
          {...control}
          value={row.category ?? ''}
          onChange={({ target }) =>
            onChange({ category: CATEGORIES.find((one) => one === target.value) ?? null, isCategoryGuessed: undefined })
          }
        >
          <option value="">{text('policyAnyCategory')}</option>
          {CATEGORIES.map((category) => (
            <option key={category} value={category}>
              {categoryName(category)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
