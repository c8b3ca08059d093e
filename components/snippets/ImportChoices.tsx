import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { Select } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';
import { Tag } from '@/components/ui/Tag';
import type { ImportPreview, MergeChoice, MergeRow } from '@/lib/queries/packs';
import { countText, text } from '@/lib/queries/text';

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
  const fresh = preview.rows.filter(({ status }) => status === 'new');
  const changed = useMemo(() => preview.rows.filter(({ status }) => status === 'changed'), [preview]);
  const same = preview.rows.length - fresh.length - changed.length;
  const [all, setAll] = useState<MergeChoice | 'mixed'>('mine');
  const choiceOf = (row: MergeRow): MergeChoice => choices.get(row.key) ?? (row.status === 'new' ? 'theirs' : 'mine');
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
              onChoices(new Map(changed.map((row) => [row.key, choice])));
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
                {CHOICES.map((choice) => (
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

/** Theirs, in a line. */
function wordsOf(row: MergeRow): string {
  if (row.kind === 'snippet') return row.theirs.body.slice(0, 200);
  if (row.kind === 'faq') return row.theirs.answer.slice(0, 200);
  if (row.kind === 'policy') return row.theirs.text.slice(0, 200);
  return '';
}
