import { build, type Rollup } from 'vite';
import { expect, test } from './fixtures';

/**
 * A box with no editor behind it, which takes text by the browser's own command. None of the three sites shows one today, so this runs the
 * same code in a page of its own.
 */
let code = '';
test.beforeAll(async () => {
  const bundle = (await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': process.cwd() } },
    build: {
      write: false,
      lib: { entry: 'lib/editors/insert.ts', formats: ['iife'], name: 'editors', fileName: 'editors' },
    },
  })) as Rollup.RollupOutput[];
  code = bundle[0]?.output[0].code ?? '';
});

type Insert = (
  box: HTMLElement,
  text: string,
  mode: string,
) => Promise<{ ok: boolean; content: string; before: string }>;
type Undo = (
  box: HTMLElement,
  insertion: { before: string; content: string },
) => Promise<{ ok: boolean; content: string }>;
declare const editors: { insertText: Insert; undoInsertion: Undo };

test('a plain editable box takes text, many lines, a replacement and undo', async ({ context }) => {
  const page = await context.newPage();
  await page.setContent('<div id="box" contenteditable="true" style="white-space: pre-wrap">old words</div>');
  await page.addScriptTag({ content: code });
  const insert = (text: string, mode: string) =>
    page.evaluate(([words, how]) => editors.insertText(document.getElementById('box') as HTMLElement, words, how), [
      text,
      mode,
    ] as const);
  const shown = () => page.locator('#box').innerText();

  expect(await insert('New words', 'ask')).toMatchObject({ ok: false, reason: 'not-empty' });
  expect((await insert('New words', 'replace')).ok).toBe(true);
  expect(await shown()).toBe('New words');
  await page.keyboard.press('ControlOrMeta+Z');
  expect(await shown()).toBe('old words');

  expect((await insert('and more', 'append')).ok).toBe(true);
  expect(await shown()).toBe('old words and more');

  const lines = await insert('Line one\nLine two', 'replace');
  expect(lines.ok).toBe(true);
  expect((await shown()).split(/\n+/)).toEqual(['Line one', 'Line two']);
  const undone = await page.evaluate(
    (insertion) => editors.undoInsertion(document.getElementById('box') as HTMLElement, insertion),
    lines,
  );
  expect(undone).toEqual({ ok: true, content: 'old words and more' });
});
