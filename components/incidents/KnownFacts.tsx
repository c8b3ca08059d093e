import { Check, CircleHelp, Clock, Plus, X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Tag } from '@/components/ui/Tag';
import { moment } from '@/components/ui/time';
import { type Fact, LONGEST_FACT } from '@/lib/domain/incident';
import { messagesLocale, text } from '@/lib/queries/text';
import { Box } from './Box';
import { type FactField, issueOf, useFacts, useSheetForm } from './sheetForm';

const LINE =
  'field-sizing-content min-h-8 w-full min-w-0 resize-none rounded-control bg-transparent px-2 py-1.5 text-base text-text placeholder:text-text-3 hover:bg-hover focus:bg-surface focus:shadow-edge aria-invalid:shadow-bad';

/** Enter goes on to a new line, Backspace in an empty one deletes it: a sheet is written without the mouse. */
function useLineKeys(field: FactField) {
  const facts = useFacts(field);
  const list = useRef<HTMLUListElement>(null);
  const focusLine = (index: number) =>
    // The new line is drawn first.
    setTimeout(() => list.current?.querySelectorAll<HTMLElement>('[data-line]')[index]?.focus());
  const add = (index?: number) => {
    facts.add(index);
    focusLine(index === undefined ? facts.rows.length : index + 1);
  };
  const onKeyDown = (event: KeyboardEvent, row: Fact, index: number) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (row.text.trim()) add(index);
    } else if (event.key === 'Backspace' && row.text === '' && facts.rows.length > 1) {
      event.preventDefault();
      facts.remove(row.id);
      focusLine(Math.max(0, index - 1));
    }
  };
  const remove = (row: Fact, index: number) => {
    facts.remove(row.id);
    focusLine(Math.max(0, index - 1));
  };
  return { ...facts, add, remove, onKeyDown, list };
}

/** What is known, in the very words it is to be said with: by whom, since when, and who approved it. */
export function KnownFacts() {
  const form = useSheetForm();
  const { rows, put, add, remove, onKeyDown, list } = useLineKeys('known');
  const { approver } = form.sheet;
  return (
    <Box
      wide
      title={text('incidentKnown')}
      lead={text('incidentKnownLead')}
      actions={
        <Button icon={<Plus className="size-4" aria-hidden="true" />} onClick={() => add()}>
          {text('incidentFactAdd')}
        </Button>
      }
    >
      {rows.length === 0 && <p className="text-text-3">{text('incidentKnownEmpty')}</p>}
      <ul ref={list} className="-mx-2 grid divide-y divide-line">
        {rows.map((row, index) => {
          const wrong = issueOf(form, `known:${row.id}`);
          return (
            <li
              key={row.id}
              className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2 py-1 @min-[560px]:grid-cols-[minmax(0,1fr)_8rem_9.5rem_auto]"
            >
              <div className="min-w-0">
                <textarea
                  data-line=""
                  dir="auto"
                  rows={1}
                  maxLength={LONGEST_FACT}
                  aria-label={text('incidentFactText')}
                  aria-invalid={wrong ? true : undefined}
                  aria-describedby={wrong ? `wrong-${row.id}` : undefined}
                  placeholder={text('incidentFactHint')}
                  className={LINE}
                  value={row.text}
                  onChange={({ target }) => put(row.id, { text: target.value })}
                  onKeyDown={(event) => onKeyDown(event, row, index)}
                />
                {wrong && (
                  <p id={`wrong-${row.id}`} className="px-2 font-medium text-danger text-meta">
                    {wrong.message}
                  </p>
                )}
                {form.changed.has(`known:${row.id}`) && row.text.trim() && (
                  <Tag tone="accent" className="ms-2 mb-1">
                    {text('incidentNewIn', form.nextVersion)}
                  </Tag>
                )}
              </div>
              <input
                dir="auto"
                maxLength={200}
                aria-label={text('incidentFactSource')}
                placeholder={text('incidentFactSource')}
                className={`${LINE} text-text-2 @max-[559px]:order-3`}
                value={row.source}
                onChange={({ target }) => put(row.id, { source: target.value })}
              />
              <span className="flex min-h-8 items-center @max-[559px]:order-4">
                {row.approvedBy ? (
                  <button
                    type="button"
                    title={text('incidentApprovalBack')}
                    onClick={() => put(row.id, { approvedBy: '' })}
                    className="flex min-h-6 min-w-0 items-center gap-1 rounded-key px-1 text-start text-meta text-text-2 hover:bg-hover"
                  >
                    <Check className="size-3.5 shrink-0 text-good-mark" aria-hidden="true" />
                    <span className="min-w-0 break-words">
                      {row.approvedBy}
                      {row.at && `, ${moment(row.at, Date.parse(form.now()), messagesLocale())}`}
                    </span>
                  </button>
                ) : (
                  row.text.trim() && (
                    <button
                      type="button"
                      onClick={() => {
                        if (approver.trim()) put(row.id, { approvedBy: approver.trim(), at: form.now() });
                        else document.querySelector<HTMLElement>('[data-approver]')?.focus();
                      }}
                      className="inline-flex min-h-6 items-center gap-1 rounded-[5px] bg-caution-soft px-1.5 font-medium text-caution text-micro hover:underline"
                    >
                      <Clock className="size-3" aria-hidden="true" />
                      {approver.trim() ? text('incidentApproveAs', approver.trim()) : text('incidentApproverNeeded')}
                    </button>
                  )
                )}
              </span>
              <IconButton
                label={text('incidentFactDelete')}
                className="my-0.5 justify-self-end @max-[559px]:col-start-2 @max-[559px]:row-start-1"
                onClick={() => remove(row, index)}
              >
                <X aria-hidden="true" />
              </IconButton>
            </li>
          );
        })}
      </ul>
    </Box>
  );
}

const PLAIN = {
  unknown: { title: 'incidentUnknown', empty: 'incidentUnknownEmpty', hint: 'incidentUnknownHint' },
  doing: { title: 'incidentDoing', empty: 'incidentDoingEmpty', hint: 'incidentDoingHint' },
} as const;

/** What is not known yet, or what is being done: one line each. */
export function PlainFacts({ field }: { field: 'unknown' | 'doing' }) {
  const form = useSheetForm();
  const { rows, put, add, remove, onKeyDown, list } = useLineKeys(field);
  const { title, empty, hint } = PLAIN[field];
  return (
    <Box
      title={text(title)}
      actions={
        <IconButton label={text('incidentLineAdd', text(title))} onClick={() => add()}>
          <Plus aria-hidden="true" />
        </IconButton>
      }
    >
      {rows.length === 0 && <p className="text-text-3">{text(empty)}</p>}
      <ul ref={list} className="-mx-1 grid">
        {rows.map((row, index) => {
          const wrong = issueOf(form, `${field}:${row.id}`);
          return (
            <li key={row.id} className="flex items-start gap-1">
              {field === 'unknown' ? (
                <CircleHelp className="mt-2 size-4 shrink-0 text-caution-mark" aria-hidden="true" />
              ) : (
                <Clock className="mt-2 size-4 shrink-0 text-accent" aria-hidden="true" />
              )}
              <div className="min-w-0 flex-1">
                <textarea
                  data-line=""
                  dir="auto"
                  rows={1}
                  maxLength={LONGEST_FACT}
                  aria-label={text(title)}
                  aria-invalid={wrong ? true : undefined}
                  placeholder={text(hint)}
                  className={LINE}
                  value={row.text}
                  onChange={({ target }) => put(row.id, { text: target.value })}
                  onKeyDown={(event) => onKeyDown(event, row, index)}
                />
                {wrong && <p className="px-2 font-medium text-danger text-meta">{wrong.message}</p>}
              </div>
              <IconButton label={text('incidentFactDelete')} className="my-0.5" onClick={() => remove(row, index)}>
                <X aria-hidden="true" />
              </IconButton>
            </li>
          );
        })}
      </ul>
    </Box>
  );
}
