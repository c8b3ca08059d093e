import { X } from 'lucide-react';
import { Field, Input, Select, TextArea } from '@/components/ui/Field';
import { type FactSheet, INCIDENT_CLUSTERS } from '@/lib/domain/incident';
import { text } from '@/lib/queries/text';
import { Box } from './Box';
import { fromLocalTime, toLocalTime } from './localTime';
import { issueOf, useSheetForm } from './sheetForm';
import { WordList } from './WordList';

type TextField = {
  [Name in keyof FactSheet]: FactSheet[Name] extends string ? Name : never;
}[keyof FactSheet];

interface SheetTextProps {
  field: Exclude<TextField, 'cluster'>;
  label: string;
  hint?: string;
  lines?: number;
  most?: number;
}

/** One field of words of the sheet. */
export function SheetText({ field, label, hint, lines = 1, most = 500 }: SheetTextProps) {
  const form = useSheetForm();
  return (
    <Field label={label} hint={hint} error={issueOf(form, field, 'block')?.message}>
      {(control) =>
        lines > 1 ? (
          <TextArea
            {...control}
            rows={lines}
            maxLength={most}
            className="field-sizing-content resize-none"
            value={form.sheet[field]}
            onChange={({ target }) => form.change({ [field]: target.value })}
          />
        ) : (
          <Input
            {...control}
            maxLength={most}
            autoComplete="off"
            {...(field === 'approver' ? { 'data-approver': '' } : {})}
            value={form.sheet[field]}
            onChange={({ target }) => form.change({ [field]: target.value })}
          />
        )
      }
    </Field>
  );
}

/** What people should do, and where they find more. */
export function AdviceBox() {
  return (
    <Box title={text('incidentAdvice')}>
      <SheetText field="advice" label={text('incidentAdviceField')} hint={text('incidentAdviceHint')} lines={2} />
      <SheetText field="workaround" label={text('incidentWorkaround')} lines={2} />
      <div className="grid gap-2 @min-[420px]:grid-cols-2">
        <SheetText field="page" label={text('incidentPage')} />
        <SheetText field="phone" label={text('incidentPhone')} most={80} />
      </div>
    </Box>
  );
}

export function NeverSayBox() {
  const { sheet, change } = useSheetForm();
  return (
    <Box title={text('incidentNeverSay')} lead={text('incidentNeverSayLead')}>
      <WordList
        hideLabel
        label={text('incidentNeverSay')}
        values={sheet.neverSay}
        most={120}
        mark={<X className="size-3 text-danger-mark" aria-hidden="true" />}
        onChange={(neverSay) => change({ neverSay })}
      />
    </Box>
  );
}

/** Whose doing it is decides how much is owned; it is said in words, not in a code. */
export function PostureBox() {
  const { sheet, change } = useSheetForm();
  return (
    <Box title={text('incidentPosture')}>
      <Field label={text('incidentCluster')} hint={text(`incidentPosture_${sheet.cluster}`)}>
        {(control) => (
          <Select
            {...control}
            value={sheet.cluster}
            onChange={({ target }) =>
              change({ cluster: INCIDENT_CLUSTERS.find((one) => one === target.value) ?? sheet.cluster })
            }
          >
            {INCIDENT_CLUSTERS.map((one) => (
              <option key={one} value={one}>
                {text(`incidentCluster_${one}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <SheetText field="remedy" label={text('incidentRemedy')} hint={text('incidentRemedyHint')} lines={2} />
      <SheetText field="approver" label={text('incidentApprover')} most={80} />
    </Box>
  );
}

export function AffectedBox() {
  const form = useSheetForm();
  const { sheet, change } = form;
  return (
    <Box title={text('incidentAffected')}>
      <SheetText field="affected" label={text('incidentAffectedField')} lines={2} />
      <SheetText field="howToTell" label={text('incidentHowToTell')} lines={2} />
      <SheetText field="notAffected" label={text('incidentNotAffected')} lines={2} />
      <Field
        label={text('incidentStartedAt')}
        hint={text('incidentStartedAtHint')}
        error={issueOf(form, 'startedAt', 'warn')?.message}
      >
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            className="max-w-56"
            value={toLocalTime(sheet.startedAt)}
            onChange={({ target }) => change({ startedAt: fromLocalTime(target.value) })}
          />
        )}
      </Field>
    </Box>
  );
}

/** Who else answers, and what is kept for later. */
export function ContactsBox() {
  const { sheet, change } = useSheetForm();
  return (
    <Box title={text('incidentContacts')}>
      <SheetText field="press" label={text('incidentPress')} most={200} />
      <SheetText field="specialist" label={text('incidentSpecialist')} most={200} />
      <WordList
        label={text('incidentPhrases')}
        hint={text('incidentPhrasesHint')}
        values={sheet.approvedPhrases}
        lines
        most={300}
        onChange={(approvedPhrases) => change({ approvedPhrases })}
      />
    </Box>
  );
}
