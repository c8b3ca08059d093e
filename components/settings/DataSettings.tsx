import { Download, Trash2, Upload } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { download } from '@/components/ui/download';
import { Field, Select } from '@/components/ui/Field';
import { Note } from '@/components/ui/Note';
import { DATA_TABLES, type ImportRefusal, type ImportPreview as Preview, useBackup } from '@/lib/queries/backup';
import { useBackupReminder } from '@/lib/queries/dataCare';
import { keyFor } from '@/lib/queries/names';
import { useStorageHealth } from '@/lib/queries/storageHealth';
import { messagesLocale, text } from '@/lib/queries/text';
import { ImportPreview } from './ImportPreview';
import { Retention } from './Retention';
import { StorageUse } from './StorageUse';

const COUNTED = ['people', 'posts', 'interactions', 'snippets', 'brands', 'corrections'] as const;
/** Days between two reminders to export. */
const REMINDERS = [7, 30] as const;

/** "12 people, 80 posts and 3 snippets"; tables with nothing in them are left out. */
export function countsLine(counts: Record<string, number>): string {
  const parts = COUNTED.flatMap((table) => (counts[table] ? [text(`count_${table}`, counts[table])] : []));
  return new Intl.ListFormat(messagesLocale(), { type: 'conjunction' }).format(parts);
}

export function importRefusal(reason: ImportRefusal, where?: string): string {
  const words = text(keyFor('import', reason));
  return where ? `${words} (${where})` : words;
}

const today = () => new Date().toISOString().slice(0, 10);

/** Where the data stands, and taking it out, in and away. */
export function DataSettings() {
  const health = useStorageHealth();
  const backup = useBackup();
  const file = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState(false);
  const [preview, setPreview] = useState<{
    file: File;
    differences: Extract<Preview, { ok: true }>['differences'];
  } | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [reminder, changeReminder] = useBackupReminder().reminder;
  const [said, setSaid] = useState<{ tone: 'good' | 'danger'; words: string } | null>(null);
  const run = async (work: () => Promise<string>) => {
    try {
      setSaid({ tone: 'good', words: await work() });
    } catch (error) {
      setSaid({
        tone: 'danger',
        words: text('settingsFailed', error instanceof Error ? error.message : String(error)),
      });
    }
  };
  const look = async (chosen: File) => {
    const result = await backup.preview(chosen);
    if (result.ok) setPreview({ file: chosen, differences: result.differences });
    else
      setSaid({
        tone: 'danger',
        words: text('settingsImportFailed', importRefusal(result.reason, result.where)),
      });
  };
  const importFile = async (chosen: File) => {
    setPreview(null);
    const result = await backup.importAll(chosen);
    setSaid(
      result.ok
        ? { tone: 'good', words: text('settingsImported', countsLine(result.counts)) }
        : { tone: 'danger', words: text('settingsImportFailed', importRefusal(result.reason, result.where)) },
    );
  };
  return (
    <div className="grid gap-3">
      <Note tone={health === 'ok' ? 'good' : health === 'opening' ? 'plain' : 'caution'}>
        {text(`storage_${health}`)}
      </Note>
      <StorageUse />
      <Row hint={text('settingsExportHint')}>
        <Button
          look="edge"
          icon={<Download className="size-4" aria-hidden="true" />}
          onClick={() =>
            void run(async () => {
              download(await backup.exportAll(setShare), `heard-${today()}.json`);
              return text('settingsExported');
            }).finally(() => setShare(null))
          }
        >
          {text('settingsExport')}
        </Button>
        {share !== null && <progress aria-label={text('settingsExporting')} value={share} className="w-60" />}
      </Row>
      <Row hint={text('settingsTablesHint')}>
        <div className="flex flex-wrap gap-1">
          {DATA_TABLES.map((table) => (
            <Button
              key={table}
              look="edge"
              onClick={() =>
                void run(async () => {
                  download(await backup.exportTable(table), `heard-${table}-${today()}.csv`);
                  return text('settingsExported');
                })
              }
            >
              {text(`csv_${table}`)}
            </Button>
          ))}
        </div>
      </Row>
      {reminder && (
        <Field label={text('backupEvery')} hint={text('backupEveryHint')} className="max-w-72">
          {(control) => (
            <Select
              {...control}
              value={reminder.everyDays ?? ''}
              onChange={({ target }) =>
                void changeReminder({ ...reminder, everyDays: target.value === '' ? null : Number(target.value) })
              }
            >
              <option value="">{text('backupNever')}</option>
              {REMINDERS.map((days) => (
                <option key={days} value={days}>
                  {text('backupDays', days)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <Row hint={text('settingsImportHint')}>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          aria-label={text('settingsImport')}
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            // The same file may be chosen again after it was mended.
            event.target.value = '';
            if (chosen) void look(chosen);
          }}
        />
        <Button
          look="edge"
          icon={<Upload className="size-4" aria-hidden="true" />}
          onClick={() => file.current?.click()}
        >
          {text('settingsImport')}
        </Button>
      </Row>
      <Retention onSaid={(words, failed) => setSaid({ tone: failed ? 'danger' : 'good', words })} />
      <Row hint={text('settingsWipeHint')}>
        <Button
          look="danger"
          icon={<Trash2 className="size-4" aria-hidden="true" />}
          className="-ms-2"
          aria-haspopup="dialog"
          onClick={() => setAsking(true)}
        >
          {text('settingsWipe')}
        </Button>
      </Row>
      <p role="status" className={said?.tone === 'danger' ? 'text-danger' : 'text-good'}>
        {said?.words}
      </p>
      {preview && (
        <ImportPreview
          name={preview.file.name}
          differences={preview.differences}
          onImport={() => void importFile(preview.file)}
          onClose={() => setPreview(null)}
        />
      )}
      {asking && (
        <Dialog label={text('settingsWipeConfirm')} closeLabel={text('close')} titled onClose={() => setAsking(false)}>
          <div className="grid gap-3 p-3.5">
            <p className="text-text-2">{text('settingsWipeConfirmText')}</p>
            <div className="flex flex-wrap gap-1">
              <Button
                look="danger-solid"
                onClick={() => {
                  setAsking(false);
                  void run(async () => {
                    await backup.wipe();
                    return text('settingsWiped');
                  });
                }}
              >
                {text('settingsWipeYes')}
              </Button>
              <Button className="min-h-8" onClick={() => setAsking(false)}>
                {text('cancel')}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </div>
  );
}

function Row({ hint, children }: { hint: string; children: ReactNode }) {
  return (
    <div className="grid justify-items-start gap-1">
      {children}
      <p className="text-meta text-text-3">{hint}</p>
    </div>
  );
}
