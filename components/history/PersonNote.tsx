import { useEffect, useRef, useState } from 'react';
import { Field, TextArea } from '@/components/ui/Field';
import { Note } from '@/components/ui/Note';
import type { Person } from '@/lib/domain/person';
import { keepNote, NOTE_LIMIT } from '@/lib/queries/people';
import { text } from '@/lib/queries/text';

/** After the last key the note is kept. */
const PAUSE_MS = 500;

type Told = { kind: 'saved' | 'joined' | 'failed' } | { kind: 'too-long'; theirs: string } | null;

interface PersonNoteProps {
  /** `null`: never met; the first words keep them. */
  person: Person | null;
  onKeep?(): Promise<string | null>;
  /** Says about whom, where the screen does not. */
  label?: string;
}

/** The user's own words about somebody. Kept while typing; what another window writes meanwhile is never overwritten. */
export function PersonNote({ person, onKeep, label = text('personNote') }: PersonNoteProps) {
  const [typed, setTyped] = useState(person?.note ?? '');
  const [told, setTold] = useState<Told>(null);
  /** What the typed words go on from: the note as last read or kept here. */
  const base = useRef({ note: person?.note ?? '', noteAt: person?.noteAt ?? null });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(typed);
  latest.current = typed;
  const saving = useRef<Promise<void>>(Promise.resolve());

  // What another window wrote is shown at once where nothing is being typed here.
  useEffect(() => {
    if (!person || person.noteAt === base.current.noteAt || latest.current !== base.current.note) return;
    base.current = { note: person.note, noteAt: person.noteAt };
    setTyped(person.note);
  }, [person]);

  const save = () => {
    clearTimeout(timer.current);
    const work = async () => {
      const words = latest.current;
      if (words === base.current.note) return;
      const id = person?.id ?? (await onKeep?.()) ?? null;
      const result = id === null ? null : await keepNote(id, words, base.current.noteAt);
      if (!result || result.kind === 'unknown') return setTold({ kind: 'failed' });
      if (result.kind === 'too-long') return setTold({ kind: 'too-long', theirs: result.theirs });
      base.current = { note: result.note, noteAt: result.noteAt };
      setTold({ kind: result.kind === 'joined' ? 'joined' : 'saved' });
      // What was typed while it was being kept stays, and is kept next.
      if (result.note !== words) setTyped((now) => (now === words ? result.note : now));
    };
    saving.current = saving.current.then(work, work);
  };
  const saveNow = useRef(save);
  saveNow.current = save;
  useEffect(() => () => saveNow.current(), []);

  return (
    <div className="grid gap-1.5">
      <Field label={label} hint={told?.kind === 'saved' ? text('personNoteSaved') : text('personNoteHint')}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={NOTE_LIMIT}
            value={typed}
            onBlur={save}
            onChange={(event) => {
              setTyped(event.target.value);
              setTold(null);
              clearTimeout(timer.current);
              timer.current = setTimeout(save, PAUSE_MS);
            }}
          />
        )}
      </Field>
      <div role="status">
        {told?.kind === 'joined' && <Note tone="caution">{text('personNoteJoined')}</Note>}
        {told?.kind === 'failed' && <Note tone="danger">{text('personNoteFailed')}</Note>}
        {told?.kind === 'too-long' && (
          <Note tone="caution">
            <p>{text('personNoteLong')}</p>
            <p dir="auto" className="max-h-40 overflow-y-auto whitespace-pre-line break-words text-text-2">
              {told.theirs}
            </p>
          </Note>
        )}
      </div>
    </div>
  );
}
