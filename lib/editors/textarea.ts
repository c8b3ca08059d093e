import type { TextField } from './detect';

/** Selects from the `from`th character to the end; the caret stays where it is when `from` says so. */
export function selectInField(field: TextField, from: number | 'caret') {
  if (from !== 'caret') field.setSelectionRange(from, field.value.length);
}

export function selectedInField(field: TextField): string {
  return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
}

/** Puts text in place of the selection. By the browser's own editing command, the only way that keeps the field's undo. */
export function typeIntoField(field: TextField, text: string) {
  const before = field.value;
  const document = field.ownerDocument;
  if (typeof document.execCommand === 'function') document.execCommand(text ? 'insertText' : 'delete', false, text);
  if (field.value === before) setValue(field, text);
}

/** Last resort: the prototype's setter goes past React's value tracker, so React sees a change. Loses undo. */
function setValue(field: TextField, text: string) {
  const start = field.selectionStart ?? field.value.length;
  const end = field.selectionEnd ?? field.value.length;
  const next = field.value.slice(0, start) + text + field.value.slice(end);
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, next);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  field.setSelectionRange(start + text.length, start + text.length);
}
