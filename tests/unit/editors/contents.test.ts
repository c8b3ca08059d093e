import { describe, expect, it } from 'vitest';
import { contentOf } from '@/lib/editors/contents';

function editable(html: string, attributes: Record<string, string> = {}): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('contenteditable', 'true');
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  box.innerHTML = html;
  return box;
}

describe('contentOf', () => {
  it.each([
    ['an empty paragraph', '<p><br></p>', ''],
    ['two paragraphs', '<p><span>One</span></p><p><span>Two</span></p>', 'One\nTwo'],
    ['an empty paragraph between two', '<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
    ['a break inside a paragraph', '<p>One<br>Two</p>', 'One\nTwo'],
    ['a break that only holds the line open', '<p>One<br></p>', 'One'],
    [
      'Draft.js blocks',
      '<div data-contents="true"><div data-block="true"><div><span>One </span><span>@you</span></div></div><div data-block="true"><div><span><br></span></div></div><div data-block="true"><div><span>Two</span></div></div></div>',
      'One @you\n\nTwo',
    ],
    ['emoji as pictures', '<p>Thanks <img alt="👋🏽"></p>', 'Thanks 👋🏽'],
    ['text without any block', 'One<br>Two', 'One\nTwo'],
    ['nothing', '', ''],
  ])('%s', (_name, html, content) => {
    expect(contentOf(editable(html))).toBe(content);
  });

  it('takes a placeholder inside the box for nothing', () => {
    const html = '<p>Write a comment…</p>';
    expect(contentOf(editable(html, { 'aria-placeholder': 'Write a comment…' }))).toBe('');
  });

  it('reads the value of a text field', () => {
    const field = document.createElement('textarea');
    field.value = 'One\nTwo';
    expect(contentOf(field)).toBe('One\nTwo');
  });
});
