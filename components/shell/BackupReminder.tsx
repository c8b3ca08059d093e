import { Button } from '@/components/ui/Button';
import { download } from '@/components/ui/download';
import { Note } from '@/components/ui/Note';
import { moment } from '@/components/ui/time';
import { useBackup } from '@/lib/queries/backup';
import { snoozed, useBackupReminder } from '@/lib/queries/dataCare';
import { messagesLocale, text } from '@/lib/queries/text';

/** The only copy is on this computer: every so often somebody should be told. */
export function BackupReminder() {
  const { reminder, isDue } = useBackupReminder();
  const backup = useBackup();
  const [settings, change] = reminder;
  if (!isDue || !settings) return null;
  const now = Date.now();
  const save = async () => download(await backup.exportAll(), `heard-${new Date(now).toISOString().slice(0, 10)}.json`);
  return (
    <Note tone="caution">
      <p>
        {settings.lastAt
          ? text('backupDueSince', moment(settings.lastAt, now, messagesLocale()))
          : text('backupDueFirst')}
      </p>
      <div className="mt-1 flex flex-wrap gap-1">
        <Button look="edge" onClick={() => void save()}>
          {text('settingsExport')}
        </Button>
        <Button className="min-h-8" onClick={() => void change(snoozed(settings, now))}>
          {text('backupLater')}
        </Button>
      </div>
    </Note>
  );
}
