import type { InsertMode, InsertResult } from '@/lib/domain/insertion';
import { isInsertedInto, isSameText } from './comparison';
import { contentOf } from './contents';
import { editorKind, isReadOnly, isTextField } from './detect';
import { pasteInto, rangeIn, selectInEditor, undoIn } from './paste';
import { planInsertion } from './plan';
import { selectedInField, selectInField, typeIntoField } from './textarea';

/** `before` is what the box held before a successful insertion: keep it for `undoInsertion`. */
export type InsertOutcome = Refusal | (Extract<InsertResult, { ok: true }> & { before: string });

/** Editors answer a paste or a new selection in a later task. */
const SETTLE_MS = 30;
/** How long an editor may take to show a text before it counts as not taken. */
const PATIENCE_MS = 600;

const settle = () => new Promise<void>((resolve) => setTimeout(resolve, SETTLE_MS));

async function until(condition: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE_MS && !condition(); waited += SETTLE_MS) await settle();
  return condition();
}

/** The last work on each box: a second click must find what the first one did. */
const lastWork = new WeakMap<HTMLElement, Promise<unknown>>();

function inTurn<T>(box: HTMLElement, work: () => Promise<T>): Promise<T> {
  const turn = (lastWork.get(box) ?? Promise.resolve()).then(work, work);
  lastWork.set(box, turn);
  return turn;
}

type Refusal = Extract<InsertResult, { ok: false }>;

/** `before` goes with the answer when it is gone from the page. */
function refuse(box: HTMLElement, reason: Refusal['reason'], before?: string): Refusal {
  return { ok: false, reason, content: contentOf(box), before };
}

/** Puts `text` in place of everything after the first `from` characters, or of the selection. Gives the text that was selected. */
async function write(box: HTMLElement, from: number | 'caret', text: string): Promise<string> {
  if (box.ownerDocument.activeElement !== box) box.focus();
  if (isTextField(box)) {
    selectInField(box, from);
    const selected = selectedInField(box);
    typeIntoField(box, text);
    return selected;
  }
  const before = contentOf(box);
  selectInEditor(box, from, before.length);
  await settle();
  const selected = rangeIn(box)?.toString() ?? '';
  const isTaken = pasteInto(box, text);
  await settle();
  // A plain contenteditable has no paste listener. Never for Draft.js or Lexical: the command destroys the tree of the one when it is
  // empty and the line breaks of the other.
  if (!isTaken && editorKind(box) === 'contenteditable' && contentOf(box) === before) {
    box.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);
  }
  return selected;
}

/** What stands in the box that is not wanted: a text that was not taken as meant, and the attempt to write the old one over it. */
const STEPS_TO_TAKE_BACK = 2;

/**
 * Makes the box hold exactly `content`, by the site's own undo where the editor does not take it. True when it does.
 */
async function putBack(box: HTMLElement, content: string): Promise<boolean> {
  const isBack = () => isSameText(contentOf(box), content);
  if (isBack()) return true;
  await write(box, 0, content);
  if (await until(isBack)) return true;
  for (let step = 0; step < STEPS_TO_TAKE_BACK; step++) {
    undoIn(box);
    if (await until(isBack)) return true;
  }
  return false;
}

/**
 * Puts a reply into a box of the page through the site's own editor, reads it back, and puts the old content back when it did not arrive as
 * meant. Sends no key, presses nothing, changes no node itself; the site's own undo takes the insertion back in one step.
 *
 * Refuses with `read-only`, `already-there` (the box holds these words), `not-empty` (mode `ask`), `not-taken`, or `not-restored` where even the
 * old content could not be put back: then `before` is its only copy. A leading `@user ` counts as empty and stays in front in every mode.
 */
export function insertText(box: HTMLElement, text: string, mode: InsertMode): Promise<InsertOutcome> {
  return inTurn(box, () => insertNow(box, text, mode));
}

async function insertNow(box: HTMLElement, text: string, mode: InsertMode): Promise<InsertOutcome> {
  if (isReadOnly(box)) return refuse(box, 'read-only');
  const before = contentOf(box);
  const wanted = text.replace(/\r\n?/g, '\n');
  // a one-line field glues lines together
  const plan = planInsertion(before, box.tagName === 'INPUT' ? wanted.replace(/\s*\n\s*/g, ' ') : wanted, mode);
  if ('refused' in plan) return refuse(box, plan.refused);
  const selected = await write(box, plan.from, plan.text);
  const arrived = await until(() => {
    const content = contentOf(box);
    return 'expected' in plan
      ? isSameText(content, plan.expected)
      : isInsertedInto(before, plan.text, selected, content);
  });
  if (arrived) return { ok: true, content: contentOf(box), before };
  return (await putBack(box, before)) ? refuse(box, 'not-taken') : refuse(box, 'not-restored', before);
}

/**
 * Puts back what a box held before an insertion. Refuses with `not-empty` once the box holds anything but what was inserted: those are the
 * user's words; and with `not-restored` when the editor did not take `before`.
 */
export async function undoInsertion(
  box: HTMLElement,
  insertion: { before: string; content: string },
): Promise<InsertResult> {
  if (isReadOnly(box)) return refuse(box, 'read-only');
  if (contentOf(box) !== insertion.content) return refuse(box, 'not-empty');
  if (await putBack(box, insertion.before)) return { ok: true, content: contentOf(box) };
  return refuse(box, 'not-restored', insertion.before);
}
