import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { Select } from '@/components/ui/Field';
import { Note } from '@/components/ui/Note';
import { Segmented } from '@/components/ui/Segmented';
import { Tag } from '@/components/ui/Tag';
import { choicesFor, defaultChoice } from '@/lib/packs/merge';
import type { ImportPreview, MergeChoice, MergeRow } from '@/lib/queries/packs';
import { countText, text } from '@/lib/queries/text';
import { countsList, countsOf, wordsOf } from './importWords';

interface ImportChoicesProps {
  preview: ImportPreview;
  choices: ReadonlyMap<string, MergeChoice>;
  onChoices(choices: ReadonlyMap<string, MergeChoice>): void;
}

const ROW = 44;
const CHOICES = ['mine', 'theirs', 'both'] as const satisfies MergeChoice[];

const KINDS = {
  brand: 'importKindBrand',
  snippet: 'importKindSnippet',
  faq: 'importKindFaq',
  policy: 'importKindPolicy',
  incident: 'importKindIncident',
} as const;

/** What the file would bring. Where it differs from what is here, the user decides: for all at once, or row by row. */
export function ImportChoices({ preview, choices, onChoices }: ImportChoicesProps) {
  const fresh = useMemo(() => preview.rows.filter(({ status }) => status === 'new'), [preview]);
  const changed = useMemo(() => preview.rows.filter(({ status }) => status === 'changed'), [preview]);
  const same = preview.rows.length - fresh.length - changed.length;
  const [all, setAll] = useState<MergeChoice | 'mixed'>(() =>
    changed.every((row) => defaultChoice(row) === 'mine') ? 'mine' : 'mixed',
  );
  const older = preview.rows.flatMap((row) => (row.kind === 'incident' && row.how === 'older' ? row : []));
  const choiceOf = (row: MergeRow): MergeChoice => choices.get(row.key) ?? defaultChoice(row);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {preview.name && <p className="font-strong">{preview.name}</p>}
      <ul className="flex flex-wrap gap-1.5" aria-label={text('importSummary')}>
        <li>
          <Tag tone="good">{countText('importNew', fresh.length)}</Tag>
        </li>
        <li>
          <Tag tone={changed.length ? 'caution' : 'plain'}>{countText('importChanged', changed.length)}</Tag>
        </li>
        <li>
          <Tag>{countText('importSame', same)}</Tag>
        </li>
        {preview.refused.length > 0 && (
          <li>
            <Tag tone="danger">{countText('importRefused', preview.refused.length)}</Tag>
          </li>
        )}
      </ul>
      {fresh.length > 0 && <NewRows rows={fresh} />}
      {older.length > 0 && (
        <ul className="grid gap-1.5">
          {older.map((row) => (
            <li key={row.key}>
              <Note>{text('importIncidentOlder', row.name, row.mine?.version ?? 0, row.theirs.version)}</Note>
            </li>
          ))}
        </ul>
      )}
      {changed.length > 0 && (
        <>
          <Segmented
            label={text('importForAll')}
            value={all}
            options={CHOICES.map((choice) => ({
              value: choice as MergeChoice | 'mixed',
              label: text(`importChoice_${choice}`),
            }))}
            onChange={(choice) => {
              setAll(choice);
              if (choice === 'mixed') return;
              onChoices(
                new Map(
                  changed.map((row) => [row.key, choicesFor(row).includes(choice) ? choice : defaultChoice(row)]),
                ),
              );
            }}
          />
          <ChangedRows
            rows={changed}
            choiceOf={choiceOf}
            onChoice={(row, choice) => {
              setAll('mixed');
              onChoices(new Map(choices).set(row.key, choice));
            }}
          />
        </>
      )}
    </div>
  );
}

/** More than anybody reads before taking them. */
const NEW_SHOWN = 100;

function NewRows({ rows }: { rows: readonly MergeRow[] }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1">
      <p>{text('importNewLine', countsList(countsOf(rows)))}</p>
      <details>
        <summary className="min-h-6 w-fit rounded-key font-medium text-accent leading-6">
          {text('importSeeNew')}
        </summary>
        <ul className="mt-1 max-h-56 overflow-y-auto rounded-control shadow-hair">
          {rows.slice(0, NEW_SHOWN).map((row) => (
            <li key={row.key} className="border-line border-b px-2.5 py-1 last:border-b-0" title={wordsOf(row)}>
              <p className="flex items-baseline gap-2">
                <bdi className="min-w-0 truncate font-medium">{row.name}</bdi>
                <span className="ms-auto shrink-0 text-meta text-text-3">{text(KINDS[row.kind])}</span>
              </p>
              {wordsOf(row) && (
                <p dir="auto" className="truncate text-meta text-text-3">
                  {wordsOf(row)}
                </p>
              )}
            </li>
          ))}
        </ul>
        {rows.length > NEW_SHOWN && (
          <p className="pt-1 text-meta text-text-3">{countText('refusedMore', rows.length - NEW_SHOWN)}</p>
        )}
      </details>
    </div>
  );
}

interface ChangedRowsProps {
  rows: readonly MergeRow[];
  choiceOf(row: MergeRow): MergeChoice;
  onChoice(row: MergeRow, choice: MergeChoice): void;
}

function ChangedRows({ rows, choiceOf, onChoice }: ChangedRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
    initialRect: { width: 500, height: 220 },
  });
  return (
    <div ref={scroller} className="max-h-56 overflow-y-auto rounded-control shadow-hair">
      <ul aria-label={text('importChangedList')} className="relative" style={{ height: drawn.getTotalSize() }}>
        {drawn.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <li
              key={row.key}
              className="absolute inset-x-0 flex items-center gap-2 border-line border-b px-2.5"
              style={{ height: ROW, top: item.start }}
              title={wordsOf(row)}
            >
              <span className="min-w-0 flex-1">
                <bdi className="block truncate font-medium">{row.name}</bdi>
                <span className="block truncate text-meta text-text-3">{wordsOf(row) || text(KINDS[row.kind])}</span>
              </span>
              <Select
                aria-label={text('importChoiceFor', row.name)}
                className="max-w-36"
                value={choiceOf(row)}
                onChange={(event) => onChoice(row, event.target.value as MergeChoice)}
              >
                {choicesFor(row).map((choice) => (
                  <option key={choice} value={choice}>
                    {text(`importChoice_${choice}`)}
                  </option>
                ))}
              </Select>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
