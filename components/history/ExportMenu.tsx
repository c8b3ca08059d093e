import { Download } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { download } from '@/components/ui/download';
import { exportEntries, type SheetKind } from '@/lib/queries/historyActions';
import { countText, text } from '@/lib/queries/text';

interface ExportMenuProps {
  /** Newest first; asked for when it is written. */
  ids(): readonly string[];
  count: number;
  label: string;
}

const KINDS: SheetKind[] = ['csv', 'json'];

/** Writes entries to a file, with what is done so far and a way to stop. */
export function ExportMenu({ ids, count, label }: ExportMenuProps) {
  const [done, setDone] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const stop = useRef<AbortController>(null);
  const run = async (kind: SheetKind) => {
    const controller = new AbortController();
    stop.current = controller;
    setDone(0);
    setSaid('');
    try {
      const made = await exportEntries(ids(), kind, setDone, controller.signal);
      if (made) download(made.file, made.name);
      setSaid(made ? countText('historyExported', count) : text('historyExportStopped'));
    } catch {
      setSaid(text('historyExportFailed'));
    }
    setDone(null);
  };
  return (
    <Popover.Root onOpenChange={() => setSaid('')}>
      <Popover.Trigger asChild>
        <Button icon={<Download className="size-4" aria-hidden="true" />}>{label}</Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={label}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="z-10 grid w-72 animate-open gap-2 rounded-card bg-raised p-2.5 text-base text-text shadow-pop"
        >
          <p className="text-text-2">{countText('historyExportText', count)}</p>
          {done === null ? (
            <div className="flex flex-wrap gap-1">
              {KINDS.map((kind) => (
                <Button key={kind} look="edge" onClick={() => void run(kind)}>
                  {text(`historyExport_${kind}`)}
                </Button>
              ))}
            </div>
          ) : (
            <div className="flex items-center gap-2">
              <progress
                className="min-w-0 flex-1 accent-accent-solid"
                aria-label={text('historyExporting')}
                max={count}
                value={done}
              />
              <Button onClick={() => stop.current?.abort()}>{text('historyStop')}</Button>
            </div>
          )}
          <p role="status" className="text-text-2 empty:hidden">
            {said}
          </p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
