import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insertText, undoInsertion } from '@/lib/editors/insert';

// jsdom has no editing commands, so these run the way for browsers that refuse them. The commands themselves are proven in real browsers.
let field: HTMLTextAreaElement;
let inputs: string[];

beforeEach(() => {
  field = document.createElement('textarea');
  inputs = [];
  field.addEventListener('input', () => inputs.push(field.value));
  document.body.append(field);
});
afterEach(() => field.remove());

describe('insertText into a text field', () => {
  it('fills an empty field and tells the page', async () => {
    expect(await insertText(field, 'Line one\nLine two 🎉', 'ask')).toEqual({
      ok: true,
      content: 'Line one\nLine two 🎉',
      before: '',
    });
    expect(inputs).toEqual(['Line one\nLine two 🎉']);
  });

  it('reaches a page that watches its own value property, as React does', async () => {
    const seen: string[] = [];
    const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    Object.defineProperty(field, 'value', {
      configurable: true,
      get: () => own?.get?.call(field),
      set: (next: string) => {
        seen.push(next);
        own?.set?.call(field, next);
      },
    });
    await insertText(field, 'A reply.', 'ask');
    expect(seen, 'the tracker must not learn the value before the event').toEqual([]);
    expect(inputs).toEqual(['A reply.']);
  });

  it('puts text at the caret and leaves the caret behind it', async () => {
    field.value = 'ab';
    field.setSelectionRange(1, 1);
    expect((await insertText(field, 'X', 'caret')).ok).toBe(true);
    expect(field.value).toBe('aXb');
    expect(field.selectionStart).toBe(2);
  });

  it('refuses a locked field and changes nothing', async () => {
    field.readOnly = true;
    expect(await insertText(field, 'A reply.', 'ask')).toEqual({ ok: false, reason: 'read-only', content: '' });
    expect(inputs).toEqual([]);
  });

  it('puts the draft back when the page rewrites the text', async () => {
    field.value = 'my words';
    field.addEventListener('input', () => {
      if (field.value.includes('reply')) field.value = 'something else';
    });
    expect(await insertText(field, 'A reply.', 'replace')).toEqual({
      ok: false,
      reason: 'not-taken',
      content: 'my words',
    });
  });

  it('hands the draft back when the page takes neither the reply nor the draft', async () => {
    field.value = 'my words';
    field.addEventListener('input', () => {
      field.value = 'the site’s own idea';
    });
    expect(await insertText(field, 'A reply.', 'replace')).toEqual({
      ok: false,
      reason: 'not-restored',
      content: 'the site’s own idea',
      before: 'my words',
    });
  });

  it('lets the field’s own undo bring the draft back', async () => {
    field.value = 'my words';
    field.addEventListener('input', () => {
      if (field.value !== 'my words') field.value = 'the site’s own idea';
      else field.value = 'my wo';
    });
    const undo = vi.fn((command: string) => {
      if (command === 'undo') field.value = 'my words';
      return true;
    });
    document.execCommand = undo;
    try {
      expect(await insertText(field, 'A reply.', 'replace')).toEqual({
        ok: false,
        reason: 'not-taken',
        content: 'my words',
      });
    } finally {
      Reflect.deleteProperty(document, 'execCommand');
    }
  });

  it('keeps lines apart in a field that has only one', async () => {
    const line = document.createElement('input');
    document.body.append(line);
    expect((await insertText(line, 'Line one\nLine two', 'ask')).ok).toBe(true);
    expect(line.value).toBe('Line one Line two');
    line.remove();
  });
});

describe('undoInsertion', () => {
  it('puts back the draft', async () => {
    field.value = 'my words';
    const inserted = await insertText(field, 'A reply.', 'replace');
    if (!inserted.ok) throw new Error(inserted.reason);
    expect(await undoInsertion(field, inserted)).toEqual({ ok: true, content: 'my words' });
  });

  it('says so when the page does not take the draft back', async () => {
    field.value = 'my words';
    const inserted = await insertText(field, 'A reply.', 'replace');
    if (!inserted.ok) throw new Error(inserted.reason);
    field.addEventListener('input', () => {
      field.value = 'my wo';
    });
    expect(await undoInsertion(field, inserted)).toEqual({
      ok: false,
      reason: 'not-restored',
      content: 'my wo',
      before: 'my words',
    });
  });

  it('refuses once the user went on writing', async () => {
    const inserted = await insertText(field, 'A reply.', 'ask');
    if (!inserted.ok) throw new Error(inserted.reason);
    field.value += ' And mine.';
    expect(await undoInsertion(field, inserted)).toEqual({
      ok: false,
      reason: 'not-empty',
      content: 'A reply. And mine.',
    });
    expect(field.value).toBe('A reply. And mine.');
  });
});
