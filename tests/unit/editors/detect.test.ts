import { afterEach, describe, expect, it } from 'vitest';
import { editorKind, isReadOnly } from '@/lib/editors/detect';

function box(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  document.body.replaceChildren(template.content);
  const found = document.querySelector<HTMLElement>('.box');
  if (!found) throw new Error('The example has no element with class "box"');
  return found;
}

afterEach(() => document.body.replaceChildren());

describe('editorKind', () => {
  it.each([
    ['<textarea class="box"></textarea>', 'textarea'],
    ['<input class="box">', 'textarea'],
    ['<div class="box" contenteditable="true" data-lexical-editor="true"><p><br></p></div>', 'lexical'],
    [
      '<div class="box" contenteditable="true"><div data-contents="true"><div data-block="true"><span><br></span></div></div></div>',
      'draftjs',
    ],
    ['<div class="box" contenteditable="true"></div>', 'contenteditable'],
  ])('%s', (html, kind) => {
    expect(editorKind(box(html))).toBe(kind);
  });
});

describe('isReadOnly', () => {
  it.each([
    '<textarea class="box" readonly></textarea>',
    '<textarea class="box" disabled></textarea>',
    '<fieldset disabled><textarea class="box"></textarea></fieldset>',
    '<div class="box" contenteditable="false"></div>',
    '<div class="box" contenteditable="true" aria-readonly="true"></div>',
    '<div inert><div class="box" contenteditable="true"></div></div>',
  ])('%s takes no text', (html) => {
    expect(isReadOnly(box(html))).toBe(true);
  });

  it.each(['<textarea class="box"></textarea>', '<div class="box" contenteditable="true"></div>'])(
    '%s takes text',
    (html) => {
      expect(isReadOnly(box(html))).toBe(false);
    },
  );
});
