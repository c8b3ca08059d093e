import { FileUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Note } from '@/components/ui/Note';
import { keyFor } from '@/lib/queries/names';
import {
  type ImportCounts,
  type ImportDone,
  type ImportFault,
  type ImportPreview,
  type MergeChoice,
  placeImport,
  readImport,
  undoImport,
  writeImport,
} from '@/lib/queries/packs';
import { countText, text } from '@/lib/queries/text';
import { ImportChoices } from './ImportChoices';
import { importedLine } from './importWords';
import { RefusedRows } from './RefusedRows';

type Step =
  | { at: 'choose'; fault: ImportFault | null }
  | { at: 'working'; words: string; done: number }
  | { at: 'preview'; preview: ImportPreview }
  | { at: 'done'; result: Extract<ImportDone, { ok: true }>; refused: number; undone: boolean };

interface ImportDialogProps {
  /** `taken`: what came in and was not taken back; `null` for nothing. */
  onClose(taken: ImportCounts | null): void;
}

/** A file is looked at first: what is new, what differs from here, what cannot be taken. Then it is taken, all of it or nothing. */
export default function ImportDialog({ onClose }: ImportDialogProps) {
  const [step, setStep] = useState<Step>({ at: 'choose', fault: null });
  const [choices, setChoices] = useState<ReadonlyMap<string, MergeChoice>>(new Map());
  const stop = useRef<AbortController>(null);
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const close = () => onClose(step.at === 'done' && !step.undone ? step.result.counts : null);
  const begin = (words: string) => {
    stop.current?.abort();
    const control = new AbortController();
    stop.current = control;
    setStep({ at: 'working', words, done: 0 });
    return {
      signal: control.signal,
      onProgress: (done: number) => setStep((now) => (now.at === 'working' ? { ...now, done } : now)),
    };
  };
  const read = async (file: File) => {
    const result = await readImport(file, begin(text('importReading', file.name)));
    setChoices(new Map());
    setStep(result.ok ? { at: 'preview', preview: result.preview } : { at: 'choose', fault: result.reason });
  };
  const write = async (preview: ImportPreview) => {
    const result = await writeImport(preview, choices, begin(text('importWriting')));
    setStep(
      result.ok
        ? { at: 'done', result, refused: preview.refused.length, undone: false }
        : { at: 'choose', fault: result.reason },
    );
  };
  const leftOut = step.at === 'done' && !step.undone ? step.refused + step.result.left : 0;
  return (
    <Dialog
      label={text('importTitle')}
      closeLabel={text('close')}
      titled
      onClose={close}
      className="w-[min(40rem,calc(100vw-1rem))]!"
    >
      <div className="grid max-h-[calc(100dvh-5rem)] grid-cols-[minmax(0,1fr)] gap-3 overflow-y-auto p-3.5">
        {step.at === 'choose' && (
          <>
            <p className="text-text-2">{text('importText')}</p>
            {step.fault && (
              <Note tone={step.fault === 'cancelled' ? 'plain' : 'danger'} role="alert">
                {text(keyFor('packFault', step.fault))}
              </Note>
            )}
            <input
              ref={picker}
              type="file"
              accept=".json,.csv,.tsv,.txt,application/json,text/csv"
              aria-label={text('importChoose')}
              tabIndex={-1}
              className="sr-only"
              onChange={(event) => {
                const chosen = event.target.files?.[0];
                // The same file may be chosen again after it was mended.
                event.target.value = '';
                if (chosen) void read(chosen);
              }}
            />
            {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a way besides; the button inside does the same */}
            <div
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault();
                const dropped = event.dataTransfer.files[0];
                if (dropped) void read(dropped);
              }}
              className="grid justify-items-center gap-2 rounded-card border border-line-strong border-dashed px-4 py-7"
            >
              <FileUp className="size-6 text-text-3" aria-hidden="true" />
              <Button look="primary" onClick={() => picker.current?.click()}>
                {text('importChoose')}
              </Button>
              <p className="text-meta text-text-3">{text('importDrop')}</p>
            </div>
          </>
        )}
        {step.at === 'working' && (
          <>
            <p role="status">{step.words}…</p>
            <progress aria-label={step.words} max={1} value={step.done} className="h-2 w-full accent-accent-solid" />
            <div>
              <Button look="edge" onClick={() => stop.current?.abort()}>
                {text('cancel')}
              </Button>
            </div>
          </>
        )}
        {step.at === 'preview' && (
          <>
            <ImportChoices
              preview={step.preview}
              choices={choices}
              onChoices={setChoices}
              onHome={async (home) => {
                const preview = await placeImport(step.preview, home);
                setChoices(new Map());
                setStep((now) =>
                  now.at === 'preview' && now.preview === step.preview ? { at: 'preview', preview } : now,
                );
              }}
            />
            <RefusedRows refused={step.preview.refused} />
            <div className="flex flex-wrap gap-1">
              <Button look="primary" onClick={() => void write(step.preview)}>
                {text('importTake')}
              </Button>
              <Button className="min-h-8" onClick={() => setStep({ at: 'choose', fault: null })}>
                {text('importOther')}
              </Button>
            </div>
          </>
        )}
        {step.at === 'done' && (
          <>
            <Note tone="good" role="status">
              {step.undone ? text('importUndone') : importedLine(step.result.counts)}
              {leftOut > 0 && ` ${countText('importLeftOut', leftOut)}`}
            </Note>
            {!step.undone && step.result.shortcutsLost.length > 0 && (
              <Note tone="caution">
                <p>{text('importShortcutsLost')}</p>
                <ul className="max-h-32 overflow-y-auto text-meta">
                  {step.result.shortcutsLost.map(({ title, shortcut }) => (
                    <li key={`${shortcut} ${title}`} className="break-words">
                      <bdi>{title}</bdi>: {shortcut}
                    </li>
                  ))}
                </ul>
              </Note>
            )}
            <div className="flex flex-wrap gap-1">
              <Button look="primary" onClick={close}>
                {text('importFinish')}
              </Button>
              {!step.undone && (
                <Button
                  className="min-h-8"
                  onClick={async () => {
                    if (await undoImport(step.result.undo)) setStep({ ...step, undone: true });
                  }}
                >
                  {text('importTakeBack')}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
