import { useState } from 'react';
import { Field, Input, Select, TextArea } from '@/components/ui/Field';
import { type PastedPolicy, pastedPolicies } from '@/lib/brands/lists';
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
              <Field label={text('policyCategory')}>
                {(control) => (
                  <Select
                    {...control}
                    value={row.category ?? ''}
                    onChange={({ target }) =>
                      put(index, row, { category: CATEGORIES.find((one) => one === target.value) ?? null })
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
          detailOf={(row) => row.text}
          onTake={(rows) => policies.add(...rows.map((row) => ({ ...blank(), ...row })))}
          onClose={() => setPasting(false)}
        />
      )}
    </Section>
  );
}
