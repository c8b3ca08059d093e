import { FileDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { readSheets, type SheetRow, type SheetsRead, takeSheet, undoSheet } from '@/lib/queries/incidentSharing';
import { keyFor } from '@/lib/queries/names';
import type { ImportDone } from '@/lib/queries/packs';
import { text } from '@/lib/queries/text';

type Done = { row: SheetRow; result: ImportDone; isUndone: boolean };

/** A colleague's version of a fact sheet, from a file: how it stands to the one here is said before anything is taken. */
export function FromColleague() {
  const picker = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<SheetsRead | null>(null);
  const [done, setDone] = useState<Record<string, Done>>({});
  const look = async (file: File) => {
    setDone({});
    setRead(await readSheets(file));
  };
  const take = async (row: SheetRow) => {
    if (!read?.ok) return;
    const result = await takeSheet(read.preview, row);
    setDone((all) => ({ ...all, [row.key]: { row, result, isUndone: false } }));
  };
  const undo = async ({ row, result }: Done) => {
    if (result.ok && (await undoSheet(result.undo)))
      setDone((all) => ({ ...all, [row.key]: { row, result, isUndone: true } }));
  };
  return (
    <div className="grid justify-items-start gap-2">
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        aria-label={text('incidentTakeFile')}
        tabIndex={-1}
        className="sr-only"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again.
          target.value = '';
          if (file) void look(file);
        }}
      />
      <Button
        look="edge"
        icon={<FileDown className="size-4" aria-hidden="true" />}
        onClick={() => picker.current?.click()}
      >
        {text('incidentTakeFile')}
      </Button>
      <div role="status" className="grid w-full gap-2 empty:hidden">
        {read && !read.ok && (
          <Note tone="caution">
            {read.reason === 'no_incident' ? text('incidentNoneInFile') : text(keyFor('packFault', read.reason))}
          </Note>
        )}
        {read?.ok &&
          read.rows.map((row) => {
            const taken = done[row.key];
            return taken ? (
              <Taken key={row.key} done={taken} onUndo={() => void undo(taken)} />
            ) : (
              <Found key={row.key} row={row} onTake={() => void take(row)} />
            );
          })}
      </div>
    </div>
  );
}

/** Nothing to take where ours is the same or newer: said, and left at that. */
function Found({ row, onTake }: { row: SheetRow; onTake(): void }) {
  const [isKept, setKept] = useState(false);
  const { how, name, theirs, mine } = row;
  if (isKept) return <Note>{text('incidentSharedKept', name)}</Note>;
  return (
    <Note tone={how === 'conflict' ? 'caution' : 'plain'}>
      <p className="break-words">{text(`incidentShared_${how}`, name, theirs.version, mine?.version ?? 0)}</p>
      {(how === 'added' || how === 'newer' || how === 'conflict') && (
        <span className="flex flex-wrap gap-1 pt-1">
          <Button look="edge" onClick={onTake}>
            {text(how === 'conflict' ? 'incidentConflictTheirs' : 'incidentSharedTake')}
          </Button>
          {how === 'conflict' && (
            <Button look="edge" onClick={() => setKept(true)}>
              {text('incidentConflictMine')}
            </Button>
          )}
        </span>
      )}
    </Note>
  );
}

function Taken({ done: { row, result, isUndone }, onUndo }: { done: Done; onUndo(): void }) {
  if (!result.ok) return <Note tone="danger">{text(keyFor('packFault', result.reason))}</Note>;
  if (!result.counts.incidents) return <Note tone="caution">{text('incidentSharedMoved', row.name)}</Note>;
  if (isUndone) return <Note>{text('importUndone')}</Note>;
  return (
    <Note tone="good">
      {text('incidentSharedTaken', row.name)}{' '}
      <Button look="link" onClick={onUndo}>
        {text('undo')}
      </Button>
    </Note>
  );
}
