import { useEffect, useRef, useState } from 'react';
import type { Incident } from '@/lib/domain/incident';
import { missingToOpen } from '@/lib/incidents/templates';
import { incidentActions as actions, type NewUpdate, type Step, type Taken } from '@/lib/queries/incidentRoom';
import type { SheetEditing } from '@/lib/queries/sheetEditing';
import { text } from '@/lib/queries/text';
import { isOverdue } from '@/lib/review/sheet/when';
import type { Undoable } from './NoteLine';

/** Ctrl or ⌘ with Enter publishes, wherever the focus is; not under a dialog. `null`: there is nothing to publish. */
function usePublishKey(publish: (() => void) | null) {
  const publishing = useRef(publish);
  publishing.current = publish;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      publishing.current?.();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/**
 * What can be done with an incident, each step with what it says and the way back.
 * @param onFaulty the sheet is not fit to be published: it is what has to be seen
 */
export function useRoomSteps(incident: Incident, editing: SheetEditing, onFaulty: () => void) {
  const [note, setNote] = useState<Undoable | null>(null);
  const isDraft = incident.state === 'draft';
  const nextVersion = isDraft ? incident.version : incident.version + 1;
  const say = (words: string) => setNote({ words, undo: null });
  const undo = async (taken: Taken) => {
    const back = await actions.undo(taken);
    say(text(!back.ok ? 'incidentNotSaved' : back.value ? 'incidentUndone' : 'incidentUndoLate'));
    return back.ok && back.value !== null;
  };
  /** Takes a step and offers the way back. */
  const step = async (result: Promise<Step>, words: string, overtaken = text('incidentNotSaved')) => {
    const stored = await result;
    const taken = stored.ok ? stored.value : null;
    if (!taken) return say(stored.ok ? overtaken : text('incidentNotSaved'));
    setNote({ words, undo: () => void undo(taken) });
  };
  const refuse = (words: string) => {
    say(words);
    onFaulty();
    return false;
  };
  /** @returns whether it stands now */
  const publish = async (): Promise<boolean> => {
    const sheet = editing.ready();
    const { faulty, conflicts } = editing;
    if (faulty.length > 0)
      return refuse(text('incidentFieldFaulty', faulty.map((field) => text(`incidentField_${field}`)).join(', ')));
    if (conflicts.length > 0) return refuse(text('incidentSettleFirst'));
    // A time that passed meanwhile is the clock's to tell; one that is typed now would be late at once.
    const now = new Date();
    const { nextUpdateAt } = editing.sheet;
    if ((isDraft || nextUpdateAt !== incident.sheet.nextUpdateAt) && isOverdue(nextUpdateAt, now))
      return refuse(text('incidentNextUpdatePast'));
    const missing = isDraft ? missingToOpen({ ...incident, sheet: editing.sheet }, now) : [];
    if (!sheet || missing.length > 0) return refuse(text('incidentNotReady'));
    const stored = await actions.publish(incident, sheet, incident.version);
    if (!stored.ok || !stored.value.ok) {
      say(text(stored.ok ? 'incidentNewerElsewhere' : 'incidentNotSaved'));
      return false;
    }
    const { incident: after } = stored.value;
    const typed = editing.discard();
    const unpublish = async () => {
      // What was typed stands in the form again; only the version people are told goes back.
      if ((await undo({ before: incident, after })) && typed) editing.restore(typed);
    };
    setNote({ words: text('incidentPublished', nextVersion), undo: () => void unpublish() });
    if (isDraft) await step(actions.open(incident.id), text('incidentOpened'));
    return true;
  };
  /** What was typed is what it ends with: it is published first, and stays when the closing is taken back. */
  const close = async () => {
    const { id, state } = incident;
    if (editing.isChanged && !(await publish())) return;
    const stored = await actions.setState(id, 'closed');
    if (!stored.ok) say(text('incidentNotSaved'));
    else setNote({ words: text('incidentClosed'), undo: () => void actions.setState(id, state) });
  };
  usePublishKey(editing.isChanged || isDraft ? () => void publish() : null);
  return {
    note,
    setNote,
    say,
    step,
    publish,
    close,
    discard() {
      const former = editing.discard();
      if (former) setNote({ words: text('incidentDiscarded'), undo: () => editing.restore(former) });
    },
    noteUpdate: (update: NewUpdate) => step(actions.noteUpdate(incident.id, update), text('incidentUpdateNoted')),
    nextVersion,
  };
}
