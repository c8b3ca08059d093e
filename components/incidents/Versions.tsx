import { FileUp } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { download } from '@/components/ui/download';
import { moment } from '@/components/ui/time';
import type { FactSheet, Incident } from '@/lib/domain/incident';
import { changedFacts } from '@/lib/incidents/changes';
import type { FactChange } from '@/lib/incidents/types';
import { sheetFile } from '@/lib/queries/incidentSharing';
import { messagesLocale, text } from '@/lib/queries/text';
import { FromColleague } from './FromColleague';

interface VersionsProps {
  incident: Incident;
  now: number;
  onClose(): void;
}

interface Version {
  version: number;
  sheet: FactSheet;
  /** Since when it holds, ISO 8601. */
  since: string;
}

/** Every version of the sheet, the one in force first, with what it changed. */
export function Versions({ incident, now, onClose }: VersionsProps) {
  const starts = [incident.openedAt ?? incident.createdAt, ...incident.earlier.map(({ until }) => until)];
  const sheets = [...incident.earlier, { version: incident.version, sheet: incident.sheet }];
  const versions: Version[] = sheets.map(({ version, sheet }, index) => ({
    version,
    sheet,
    since: starts[index] ?? incident.createdAt,
  }));
  return (
    <Dialog titled label={text('incidentVersions')} closeLabel={text('close')} onClose={onClose}>
      <div className="grid gap-2 border-line border-b p-3.5">
        <p className="text-text-2">{text('incidentShareText')}</p>
        <Button
          look="edge"
          className="w-fit"
          icon={<FileUp className="size-4" aria-hidden="true" />}
          onClick={() => void sheetFile(incident).then((file) => download(file, file.name))}
        >
          {text('incidentShare', incident.version)}
        </Button>
        <FromColleague />
      </div>
      <ol className="grid max-h-[50dvh] gap-3 overflow-y-auto p-3.5">
        {versions.toReversed().map(({ version, sheet, since }) => {
          const before = versions.find((one) => one.version === version - 1);
          return (
            <li key={version} className="grid gap-1">
              <p className="flex items-baseline gap-2">
                <span className="font-strong">{text('incidentVersion', version)}</span>
                <span className="text-meta text-text-3">{moment(since, now, messagesLocale())}</span>
              </p>
              {before ? (
                <ul className="grid gap-1">
                  {changedFacts(before.sheet, sheet).map((change) => (
                    <Change key={change.factId} change={change} now={now} />
                  ))}
                </ul>
              ) : (
                <p className="text-text-2">{text('incidentFirstVersion')}</p>
              )}
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}

const WORDS = {
  added: 'incidentChangeAdded',
  removed: 'incidentChangeRemoved',
  changed: 'incidentChangeChanged',
} as const;

function Change({ change, now }: { change: FactChange; now: number }) {
  const isTime = change.factId === 'nextUpdateAt';
  const shown = (words: string) =>
    isTime
      ? text('incidentNextUpdateAt', words ? moment(words, now, messagesLocale()) : text('incidentNoTime'))
      : words;
  return (
    <li className="break-words">
      <span className="text-meta text-text-3">{text(WORDS[change.change])}</span>{' '}
      {change.change === 'changed' && <s className="text-text-3">{shown(change.before)}</s>}{' '}
      {change.change === 'removed' ? <s>{shown(change.text)}</s> : <span>{shown(change.text)}</span>}
    </li>
  );
}
