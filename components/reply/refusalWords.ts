import type { InsertRefusal } from '@/lib/domain/insertion';
import { keyFor } from '@/lib/queries/names';
import { type MessageKey, text } from '@/lib/queries/text';

/** Finer sentences for a wrong box, by what was found instead (`ReplyBox.reason`). */
const WRONG_BOX: Record<string, MessageKey> = {
  'new-post-only': 'refusalHelp_wrong_box_new_post',
  'other-post': 'refusalHelp_wrong_box_other_post',
  'message-only': 'refusalHelp_wrong_box_message',
};

/** What the two refusals without an insertion are called: the clipboard's, and the page's when taking back. */
export const OTHER_STEPS: Record<string, { title: MessageKey; help: MessageKey }> = {
  clipboard: { title: 'clipboardRefused', help: 'clipboardRefusedHelp' },
  undo: { title: 'undoRefused', help: 'undoRefusedHelp' },
};

/** Why taking back was refused, where it is not that the user changed the box; and what to do, where the box was not left alone. */
const NOT_UNDONE: Partial<Record<InsertRefusal, { title: MessageKey; help?: MessageKey }>> = {
  'post-gone': { title: 'undoRefusedGone' },
  'no-box': { title: 'undoRefusedClosed' },
  'no-page': { title: 'undoRefusedSilent' },
  'not-restored': { title: 'undoRefusedNotTaken', help: 'undoRefusedNotTakenHelp' },
};

/** What did not happen, and what to do about it. */
export function refusalWords(reason: InsertRefusal, detail = ''): { title: string; help: string } {
  const other = OTHER_STEPS[detail];
  if (other) {
    const { title, help } = { ...other, ...(detail === 'undo' && NOT_UNDONE[reason]) };
    return { title: text(title), help: text(help) };
  }
  const finer = reason === 'wrong-box' || reason === 'no-box' ? WRONG_BOX[detail] : undefined;
  return { title: text(keyFor('refusal', reason)), help: text(finer ?? keyFor('refusalHelp', reason)) };
}
