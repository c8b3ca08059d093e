import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { Select } from '@/components/ui/Field';
import { Note } from '@/components/ui/Note';
import { Segmented } from '@/components/ui/Segmented';
import { Tag } from '@/components/ui/Tag';
import { choicesFor, countRows, defaultChoice } from '@/lib/packs/merge';
import type { Home, ImportPreview, MergeChoice, MergeRow } from '@/lib/queries/packs';
import { countText, text } from '@/lib/queries/text';
import { ImportHome } from './ImportHome';
import { countsList, kindName, wordsOf } from './importWords';
import { ListedRows } from './ListedRows';

interface ImportChoicesProps {
  preview: ImportPreview;
  choices: ReadonlyMap<string, MergeChoice>;
  onChoices(choices: ReadonlyMap<string, MergeChoice>): void;
  /** For which brand the rows are whose own is not here. */
  onHome(home: Home): void;
}

const ROW = 44;
const CHOICES = ['mine', 'theirs', 'both'] as const satisfies MergeChoice[];

/** What the file would bring. Where it differs from what is here, the user decides: for all at once, or row by row. */
export function ImportChoices({ preview, choices, onChoices, onHome }: ImportChoicesProps) {
  const fresh = useMemo(() => preview.rows.filter(({ status }) => status === 'new'), [preview]);
  const changed = useMemo(() => preview.rows.filter(({ status }) => status === 'changed'), [preview]);
  const homeless = useMemo(() => preview.rows.filter(({ isHomeless }) => isHomeless), [preview]);
  const left = homeless.filter(({ status }) => status === 'left').length;
  const same = preview.rows.length - fresh.length - changed.length - left;
  const older = preview.rows.flatMap((row) => (row.kind === 'incident' && row.how === 'older' ? row : []));
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
        {left > 0 && (
          <li>
            <Tag tone="caution">{countText('importLeft', left)}</Tag>
          </li>
        )}
        {preview.refused.length > 0 && (
          <li>
            <Tag tone="danger">{countText('importRefused', preview.refused.length)}</Tag>
          </li>
        )}
      </ul>
      {homeless.length > 0 && <ImportHome preview={preview} rows={homeless} onHome={onHome} />}
      {fresh.length > 0 && (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-1">
          <p>{text('importNewLine', countsList(countRows(fresh)))}</p>
          <ListedRows summary={text('importSeeNew')} rows={fresh} />
        </div>
      )}
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
        <ChangedChoices key={preview.home} rows={changed} choices={choices} onChoices={onChoices} />
      )}
    </div>
  );
}

interface ChangedChoicesProps {
  rows: readonly MergeRow[];
  choices: ReadonlyMap<string, MergeChoice>;
  onChoices(choices: ReadonlyMap<string, MergeChoice>): void;
}

function ChangedChoices({ rows, choices, onChoices }: ChangedChoicesProps) {
  const [all, setAll] = useState<MergeChoice | 'mixed'>(() =>
    rows.every((row) => defaultChoice(row) === 'mine') ? 'mine' : 'mixed',
  );
  return (
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
            new Map(rows.map((row) => [row.key, choicesFor(row).includes(choice) ? choice : defaultChoice(row)])),
          );
        }}
      />
      <ChangedRows
        rows={rows}
        choiceOf={(row) => choices.get(row.key) ?? defaultChoice(row)}
        onChoice={(row, choice) => {
          setAll('mixed');
          onChoices(new Map(choices).set(row.key, choice));
        }}
      />
    </>
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
                <span className="block truncate text-meta text-text-3">{wordsOf(row) || kindName(row.kind)}</span>
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
