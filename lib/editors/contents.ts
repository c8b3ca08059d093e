import { isTextField } from './detect';

const BLOCKS = /^(ADDRESS|BLOCKQUOTE|DIV|H[1-6]|LI|OL|P|PRE|SECTION|UL)$/;

/**
 * What a box holds, with its line breaks: one line for each block and each `br`. Not `innerText`, which puts an empty line between two
 * paragraphs and depends on the style sheet.
 */
export function contentOf(box: HTMLElement): string {
  if (isTextField(box)) return box.value;
  const lines: string[] = [];
  let line: string | null = null;
  const endLine = () => {
    if (line !== null) lines.push(line);
    line = null;
  };
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      line = (line ?? '') + node.nodeValue;
    } else if (node.nodeName === 'BR') {
      // the last br of a block only holds the line open, so it ends a line and starts none
      lines.push(line ?? '');
      line = null;
    } else if (node.nodeName === 'IMG') {
      line = (line ?? '') + ((node as Element).getAttribute('alt') ?? '');
    } else {
      const isBlock = BLOCKS.test(node.nodeName);
      if (isBlock) endLine();
      for (const child of node.childNodes) walk(child);
      if (isBlock) endLine();
    }
  };
  for (const child of box.childNodes) walk(child);
  endLine();
  const content = lines.join('\n');
  // some builds keep the placeholder inside the box
  return content === (box.getAttribute('aria-placeholder') ?? '') ? '' : content;
}
