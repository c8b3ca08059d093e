const COMMON = { bubbles: true, cancelable: true, composed: true };

/** Firefox has two members of its own, and hands listeners of the page an emptied `clipboardData`. */
interface FirefoxClipboardEventInit extends EventInit {
  data: string;
  dataType: string;
}

/** A paste or cut as the browser would send it, with its own clipboard: the user's is neither read nor changed. */
function clipboardEvent(type: 'paste' | 'cut', text: string): ClipboardEvent {
  const init: FirefoxClipboardEventInit = { ...COMMON, data: text, dataType: 'text/plain' };
  const event = new ClipboardEvent(type, init);
  // Chromium ignores the two members and leaves the clipboard out
  if (event.clipboardData) return event;
  const clipboardData = new DataTransfer();
  if (text) clipboardData.setData('text/plain', text);
  return new ClipboardEvent(type, { ...COMMON, clipboardData });
}

/** Lets the editor put text in place of its selection, or remove the selection when there is none. True when it took care of it. */
export function pasteInto(box: HTMLElement, text: string): boolean {
  return !box.dispatchEvent(clipboardEvent(text ? 'paste' : 'cut', text));
}

/** The editor's own undo where it listens for the browser's request (Lexical), else the browser's (text fields). Draft.js only undoes for keys. */
export function undoIn(box: HTMLElement) {
  const request = new InputEvent('beforeinput', { ...COMMON, inputType: 'historyUndo' });
  if (box.dispatchEvent(request)) box.ownerDocument.execCommand?.('undo');
}

/** The position after the first `count` characters, all of which stand in the first line. */
function pointAfter(box: HTMLElement, count: number): [Node, number] {
  const texts = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  let left = count;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return [node, left];
    left -= length;
  }
  return [box, box.childNodes.length];
}

/** The part of the page's selection that lies in the box; `null` when it is elsewhere. */
export function rangeIn(box: HTMLElement): Range | null {
  const selection = box.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  return range && box.contains(range.commonAncestorContainer) ? range : null;
}

/**
 * Selects from the `from`th character to the end, and tells the editor at once: it learns of selections some milliseconds late and would
 * put the text at the old place. `length` is that of the content: from there on only the end is meant.
 */
export function selectInEditor(box: HTMLElement, from: number | 'caret', length: number) {
  const document = box.ownerDocument;
  if (from !== 'caret' || !rangeIn(box)) {
    const range = document.createRange();
    range.selectNodeContents(box);
    if (from === 'caret' || (from > 0 && from >= length)) range.collapse(false);
    else if (from > 0) range.setStart(...pointAfter(box, from));
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
  document.dispatchEvent(new Event('selectionchange'));
}
