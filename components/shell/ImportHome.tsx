import { Field, Select } from '@/components/ui/Field';
import { Note } from '@/components/ui/Note';
import { countRows } from '@/lib/packs/merge';
import type { Home, ImportPreview, MergeRow } from '@/lib/queries/packs';
import { text } from '@/lib/queries/text';
import { countsList } from './importWords';
import { ListedRows } from './ListedRows';

interface ImportHomeProps {
  preview: ImportPreview;
  /** Those whose brand is not here. */
  rows: readonly MergeRow[];
  onHome(home: Home): void;
}

/** What was made for a brand that is not here is never given to another one unasked: one choice for all of it, which may be to leave it. */
export function ImportHome({ preview: { home, homes }, rows, onHome }: ImportHomeProps) {
  const hasSnippets = rows.some(({ kind }) => kind === 'snippet');
  const hasOthers = rows.some(({ kind }) => kind !== 'snippet');
  return (
    <Note tone={home === null ? 'caution' : 'plain'}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
        <p>{text('importHomeless', countsList(countRows(rows)))}</p>
        <Field label={text('importHome')}>
          {(control) => (
            <Select {...control} value={home ?? ''} onChange={({ target }) => onHome(target.value || null)}>
              <option value="">{text('importHomeNone')}</option>
              {homes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              {hasSnippets && (
                <option value="shared">{text(hasOthers ? 'importHomeSharedOnly' : 'importHomeShared')}</option>
              )}
            </Select>
          )}
        </Field>
        <ListedRows summary={text('importSeeHomeless')} rows={rows} />
      </div>
    </Note>
  );
}
