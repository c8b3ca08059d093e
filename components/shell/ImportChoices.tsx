import { useMemo, useState } from 'react';
import { Note } from '@/components/ui/Note';
import { Segmented } from '@/components/ui/Segmented';
import { Tag } from '@/components/ui/Tag';
import { choicesFor, countRows, defaultChoice } from '@/lib/packs/merge';
import type { Home, ImportPreview, MergeChoice, MergeRow } from '@/lib/queries/packs';
import { countText, text } from '@/lib/queries/text';
import { ChangedRows } from './ChangedRows';
import { ImportHome } from './ImportHome';
import { countsList } from './importWords';
import { ListedRows } from './ListedRows';

interface ImportChoicesProps {
  preview: ImportPreview;
  choices: ReadonlyMap<string, MergeChoice>;
  onChoices(choices: ReadonlyMap<string, MergeChoice>): void;
  /** For which brand the rows are whose own is not here. */
  onHome(home: Home): void;
}

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
        <ChangedChoices
          key={preview.home}
          homes={preview.homes}
          rows={changed}
          choices={choices}
          onChoices={onChoices}
        />
      )}
    </div>
  );
}

interface ChangedChoicesProps {
  homes: ImportPreview['homes'];
  rows: readonly MergeRow[];
  choices: ReadonlyMap<string, MergeChoice>;
  onChoices(choices: ReadonlyMap<string, MergeChoice>): void;
}

function ChangedChoices({ homes, rows, choices, onChoices }: ChangedChoicesProps) {
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
        homes={homes}
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
