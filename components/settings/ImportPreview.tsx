import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import type { Difference } from '@/lib/queries/backup';
import { messagesLocale, text } from '@/lib/queries/text';

const COUNTED = [
  'interactions',
  'people',
  'posts',
  'sightings',
  'commitments',
  'snippets',
  'brands',
  'incidents',
  'corrections',
  'drafts',
] as const;

interface ImportPreviewProps {
  name: string;
  differences: Record<(typeof COUNTED)[number], Difference>;
  onImport(): void;
  onClose(): void;
}

/** What a file would add and change, before anything is written. */
export function ImportPreview({ name, differences, onImport, onClose }: ImportPreviewProps) {
  const rows = COUNTED.map((table) => ({ table, ...differences[table] })).filter(
    ({ added, changed, kept }) => added + changed + kept > 0,
  );
  const isNothingNew = rows.every(({ added, changed }) => added + changed === 0);
  const figure = 'py-1 text-end tabular-nums';
  const counted = new Intl.NumberFormat(messagesLocale());
  return (
    <Dialog label={text('importPreviewTitle', name)} closeLabel={text('close')} titled onClose={onClose}>
      <div className="grid gap-3 p-3.5">
        <p className="text-text-2">{text(isNothingNew ? 'importPreviewNothing' : 'importPreviewText')}</p>
        {rows.length > 0 && (
          <table className="w-full">
            <thead className="text-meta text-text-3">
              <tr>
                <th scope="col" className="py-1 text-start font-medium">
                  {text('importPreviewWhat')}
                </th>
                <th scope="col" className={`${figure} font-medium`}>
                  {text('importPreviewAdded')}
                </th>
                <th scope="col" className={`${figure} font-medium`}>
                  {text('importPreviewChanged')}
                </th>
                <th scope="col" className={`${figure} font-medium`}>
                  {text('importPreviewKept')}
                </th>
              </tr>
            </thead>
            <tbody className="divide-y divide-line border-line border-t">
              {rows.map(({ table, added, changed, kept }) => (
                <tr key={table}>
                  <th scope="row" className="py-1 text-start font-normal">
                    {text(`table_${table}`)}
                  </th>
                  <td className={figure}>{counted.format(added)}</td>
                  <td className={figure}>{counted.format(changed)}</td>
                  <td className={figure}>{counted.format(kept)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <div className="flex flex-wrap gap-1">
          {!isNothingNew && (
            <Button look="primary" onClick={onImport}>
              {text('importPreviewYes')}
            </Button>
          )}
          <Button className="min-h-8" onClick={onClose}>
            {text(isNothingNew ? 'close' : 'cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
