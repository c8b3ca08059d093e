import { useState } from 'react';
import { Dialog } from '@/components/ui/Dialog';
import { DialogButtons } from '@/components/ui/DialogButtons';
import { Field, TextArea } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';
import { Tick } from '@/components/ui/Tick';
import type { Incident } from '@/lib/domain/incident';
import { PLATFORM_NAMES, PLATFORMS, type Platform } from '@/lib/domain/platform';
import type { NewUpdate } from '@/lib/queries/incidentRoom';
import { text } from '@/lib/queries/text';
import { kindWords } from './incidentNames';

type Kind = Incident['updates'][number]['kind'];
const KINDS: Kind[] = ['update', 'statement', 'correction', 'closing'];

interface PostedUpdateProps {
  /** What was probably posted. */
  words: string;
  onNote(update: NewUpdate): void;
  onClose(): void;
}

/** Says that an update went out, where, and with which words: that is the log, and it moves the clock on. */
export function PostedUpdate({ words, onNote, onClose }: PostedUpdateProps) {
  const [kind, setKind] = useState<Kind>('update');
  const [platforms, setPlatforms] = useState<readonly Platform[]>([]);
  const [said, setSaid] = useState(words);
  return (
    <Dialog titled label={text('incidentPostedUpdate')} closeLabel={text('close')} onClose={onClose}>
      <form
        className="grid gap-3 p-3.5"
        onSubmit={(event) => {
          event.preventDefault();
          onNote({ kind, platforms: [...platforms], text: said.trim() });
          onClose();
        }}
      >
        <Segmented
          label={text('incidentUpdateKind')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: kindWords(value) }))}
          onChange={(next) => setKind(next)}
        />
        <fieldset className="flex flex-wrap gap-x-3">
          <legend className="mb-1 font-medium text-meta text-text-2">{text('incidentUpdateWhere')}</legend>
          {PLATFORMS.map((platform) => (
            <Tick
              key={platform}
              checked={platforms.includes(platform)}
              onChange={(on) =>
                setPlatforms(PLATFORMS.filter((one) => (one === platform ? on : platforms.includes(one))))
              }
            >
              {PLATFORM_NAMES[platform]}
            </Tick>
          ))}
        </fieldset>
        <Field label={text('incidentUpdateText')} hint={text('incidentUpdateTextHint')}>
          {(control) => (
            <TextArea {...control} rows={4} value={said} onChange={({ target }) => setSaid(target.value)} />
          )}
        </Field>
        <DialogButtons submit={text('incidentNoteUpdate')} cancel={text('cancel')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
