import { TriangleAlert } from 'lucide-react';
import { Note } from '@/components/ui/Note';
import type { Incident } from '@/lib/domain/incident';
import type { SheetIssue } from '@/lib/incidents/types';
import { text } from '@/lib/queries/text';
import { Box } from './Box';
import { KnownFacts, PlainFacts } from './KnownFacts';
import { MatchBox } from './MatchBox';
import { Cadence, NextUpdate, Zone } from './NextUpdate';
import { AdviceBox, AffectedBox, ContactsBox, NeverSayBox, PostureBox, SheetText } from './SheetSections';
import { useSheetForm } from './sheetForm';

const TONES = { block: 'danger', warn: 'caution', info: 'plain' } as const;

/** What has to be mended before replies are built from the sheet, and what would make it better. */
export function SheetNotes({ issues }: { issues: readonly SheetIssue[] }) {
  const told = issues.filter(({ severity }) => severity !== 'info');
  if (told.length === 0) return null;
  return (
    <ul className="grid gap-1.5" aria-label={text('incidentSheetNotes')}>
      {told.map((issue) => (
        <li key={`${issue.issue} ${issue.lines.join(' ')}`}>
          <Note tone={TONES[issue.severity]}>
            {issue.message}
            {issue.severity === 'block' && <span className="font-medium"> {text('incidentBlocks')}</span>}
          </Note>
        </li>
      ))}
    </ul>
  );
}

interface SheetViewProps {
  match: Incident['match'];
  now: Date;
  onMatch(match: Incident['match']): void;
}

/** The fact sheet: what is known first, then what is asked most. */
export function SheetView({ match, now, onMatch }: SheetViewProps) {
  const form = useSheetForm();
  const { sheet, change, issues } = form;
  return (
    <div className="@container grid gap-3">
      <SheetNotes issues={issues} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3 @min-[620px]:grid-cols-2">
        <KnownFacts />
        <PlainFacts field="unknown" />
        <PlainFacts field="doing" />
        <AdviceBox />
        <NeverSayBox />
        <AffectedBox />
        <PostureBox />
        <Box title={text('incidentNameAndTime')}>
          <SheetText field="title" label={text('incidentTitleField')} most={120} />
          <NextUpdate
            value={sheet.nextUpdateAt}
            now={now}
            timeZone={sheet.timeZone}
            onChange={(nextUpdateAt) => change({ nextUpdateAt })}
          />
          <Zone value={sheet.timeZone} onChange={(timeZone) => change({ timeZone })} />
          <Cadence value={sheet.cadenceMinutes} onChange={(cadenceMinutes) => change({ cadenceMinutes })} />
        </Box>
        <ContactsBox />
        <MatchBox match={match} onChange={onMatch} />
      </div>
    </div>
  );
}

/** Somebody published another version while this one was being written. */
export function ConflictNote({
  fields,
  onSettle,
}: {
  fields: readonly string[];
  onSettle(choice: 'mine' | 'theirs'): void;
}) {
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2 rounded-control bg-caution-soft px-3 py-2">
      <TriangleAlert className="size-4 shrink-0 text-caution-mark" aria-hidden="true" />
      <span className="min-w-0 flex-1 basis-60">{text('incidentConflict', fields.join(', '))}</span>
      <button
        type="button"
        onClick={() => onSettle('mine')}
        className="min-h-7 rounded-control bg-surface px-2.5 font-medium shadow-edge hover:bg-hover"
      >
        {text('incidentConflictMine')}
      </button>
      <button
        type="button"
        onClick={() => onSettle('theirs')}
        className="min-h-7 rounded-control bg-surface px-2.5 font-medium shadow-edge hover:bg-hover"
      >
        {text('incidentConflictTheirs')}
      </button>
    </div>
  );
}
