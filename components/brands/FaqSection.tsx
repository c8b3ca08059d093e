import { useEffect, useRef, useState } from 'react';
import { Field, Input, TextArea } from '@/components/ui/Field';
import { type PastedFaq, pastedFaq } from '@/lib/brands/lists';
import type { Faq } from '@/lib/domain/brand';
import { takeFaqStart } from '@/lib/queries/faqStart';
import { countText, text } from '@/lib/queries/text';
import { type BrandForm, faultAt, useBrandForm, useRowsOf } from './brandForm';
import { ListActions } from './ListActions';
import { onDay } from './onDay';
import { PasteList } from './PasteList';
import { RowList } from './RowList';
import { Section } from './Section';

const blank = (): Faq => ({
  id: crypto.randomUUID(),
  question: '',
  variants: [],
  answer: '',
  link: '',
  updatedAt: new Date().toISOString(),
});

/** Questions that come again and again, and the brand's own answers. */
export function FaqSection() {
  const form = useBrandForm();
  const faq = useRowsOf('faq');
  const [open, setOpen] = useState<number | null>(null);
  const [pasting, setPasting] = useState(false);
  const known = faq.rows.map(({ question }) => question);
  const begin = useRef((question: string) => {
    const place = known.findIndex((one) => one.trim().toLowerCase() === question.trim().toLowerCase());
    if (place < 0) faq.add({ ...blank(), question });
    setOpen(place < 0 ? known.length : place);
  });
  const { readOnly, brand } = form;
  // A question that came from the insights is an entry already, and open.
  useEffect(() => {
    const question = readOnly ? null : takeFaqStart(brand.id);
    if (question !== null) begin.current(question);
  }, [readOnly, brand.id]);
  return (
    <Section
      title={text('brandFaq')}
      lead={text('brandFaqLead')}
      actions={
        !form.readOnly && (
          <ListActions
            addLabel={text('brandAddFaq')}
            onAdd={() => {
              faq.add(blank());
              setOpen(faq.rows.length);
            }}
            onPaste={() => setPasting(true)}
          />
        )
      }
    >
      <RowList
        rows={faq.rows}
        open={open}
        onOpen={setOpen}
        readOnly={form.readOnly}
        keyOf={({ id }) => id}
        title={({ question }) => question}
        detail={({ answer }) => answer}
        end={({ updatedAt }) => text('brandChanged', onDay(updatedAt))}
        isWrong={(index) => Object.keys(form.faults).some((path) => path.startsWith(`faq.${index}.`))}
        onDelete={(index) => faq.remove(index, faq.rows[index]?.question ?? '')}
        empty={text('brandFaqEmpty')}
        edit={(row, index) => (
          <FaqEditor
            row={row}
            index={index}
            form={form}
            onChange={(change) => faq.put(index, { ...row, ...change, updatedAt: new Date().toISOString() })}
          />
        )}
      />
      {pasting && (
        <PasteList<PastedFaq>
          title={text('brandPasteFaq')}
          hint={text('brandPasteFaqHint')}
          read={(words) => pastedFaq(words, known)}
          nameOf={({ question }) => question}
          detailOf={({ answer }) => answer}
          onTake={(rows) => faq.add(...rows.map((row) => ({ ...blank(), ...row })))}
          onClose={() => setPasting(false)}
        />
      )}
    </Section>
  );
}

interface FaqEditorProps {
  row: Faq;
  index: number;
  form: BrandForm;
  onChange(change: Partial<Faq>): void;
}

function FaqEditor({ row, index, form, onChange }: FaqEditorProps) {
  // Blank lines stay while they are typed; they are no variants.
  const [variants, setVariants] = useState(row.variants.join('\n'));
  const fault = (name: string) => faultAt(form, `faq.${index}.${name}`);
  const wrongVariant = row.variants.findIndex((_, at) => fault(`variants.${at}`));
  return (
    <fieldset disabled={form.readOnly} className="grid gap-3">
      <legend className="sr-only">{row.question || text('brandUntitled')}</legend>
      <Field label={text('faqQuestion')} error={fault('question')}>
        {(control) => (
          <Input {...control} value={row.question} onChange={(event) => onChange({ question: event.target.value })} />
        )}
      </Field>
      <Field
        label={text('faqVariants')}
        hint={row.variants.length > 0 ? countText('faqVariantsCount', row.variants.length) : text('faqVariantsHint')}
        error={fault('variants') ?? (wrongVariant >= 0 ? fault(`variants.${wrongVariant}`) : undefined)}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={variants}
            onChange={({ target }) => {
              setVariants(target.value);
              onChange({
                variants: target.value
                  .split('\n')
                  .map((line) => line.trim())
                  .filter(Boolean),
              });
            }}
          />
        )}
      </Field>
      <Field label={text('faqAnswer')} error={fault('answer')}>
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            value={row.answer}
            onChange={(event) => onChange({ answer: event.target.value })}
          />
        )}
      </Field>
      <Field label={text('brandLink')} hint={text('faqLinkHint')} error={fault('link') && text('brandLinkWrong')}>
        {(control) => (
          <Input
            {...control}
            type="url"
            value={row.link}
            onChange={(event) => onChange({ link: event.target.value })}
          />
        )}
      </Field>
    </fieldset>
  );
}
