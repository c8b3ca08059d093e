import { DEMO, EDITORS } from '../pages/serve.mjs';
import { expect, test } from './fixtures';
import { openForInsertion } from './insertion';

/**
 * Each editor the sites use, through the extension as built: what was asked for is what the EDITOR holds, not only what the page shows.
 * Nothing is ever posted.
 */
const MANY_LINES = 'Line one\nLine two 🎉👋🏽\n\nLine four';

/** In the page: each of the next `times` texts that go into the box loses its second half, as when a site limits or rewrites it. */
function takeHalf(times: number) {
  let left = times;
  const passing = new Set<Event>();
  const half = (text: string) => text.slice(0, Math.floor(text.length / 2));
  document.addEventListener(
    'paste',
    (event) => {
      // the halved paste that is sent on comes by here again
      if (passing.delete(event)) return;
      if (left-- <= 0) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', half(event.clipboardData?.getData('text/plain') ?? ''));
      const halved = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
      passing.add(halved);
      event.target?.dispatchEvent(halved);
    },
    { capture: true },
  );
  const field = document.querySelector<HTMLTextAreaElement>('form textarea');
  if (!field) return;
  field.maxLength = field.value.length + 5;
  field.addEventListener('input', () => {
    if (--left <= 0) field.removeAttribute('maxlength');
    else field.maxLength = 5;
  });
}

for (const [name, address] of Object.entries(EDITORS)) {
  test.describe(name, () => {
    test('takes one line, many lines, a replacement, an addition and words at the caret', async ({
      context,
      openPanel,
    }) => {
      const { page, insert, state, posted, focus, clear } = await openForInsertion(context, openPanel, address);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));

      expect((await insert('Hello 👋🏽 thanks', 'ask')).ok, 'one line is taken').toBe(true);
      expect(await state(), 'one line with emoji').toBe('Hello 👋🏽 thanks');

      await page.keyboard.type('!');
      await expect.poll(state, 'typing goes on after it').toBe('Hello 👋🏽 thanks!');
      await clear();

      await insert(MANY_LINES, 'ask');
      expect(await state(), 'many lines').toBe(MANY_LINES);

      await page.keyboard.type('!');
      await expect.poll(state, 'typing goes on after many lines').toBe(`${MANY_LINES}!`);
      await clear();

      await page.keyboard.type('old draft text');
      await expect.poll(state).toBe('old draft text');
      await page.waitForTimeout(400); // Lexical counts typing within 300 ms as one step with what follows
      await insert('New reply', 'replace');
      expect(await state(), 'replaces a draft').toBe('New reply');

      await page.keyboard.press('ControlOrMeta+Z');
      await expect.poll(state, "the site's own undo brings the draft back").toBe('old draft text');
      await clear();

      await page.keyboard.type('Hi ');
      await expect.poll(state).toBe('Hi ');
      await insert('there', 'append');
      expect(await state(), 'adds at the end').toBe('Hi there');
      await insert('you', 'append');
      expect(await state(), 'adds after a space of its own').toBe('Hi there you');
      await clear();

      await page.keyboard.type('ab');
      await page.keyboard.press('ArrowLeft');
      await expect.poll(state).toBe('ab');
      await insert('X', 'caret');
      expect(await state(), 'at the caret').toBe('aXb');

      await focus();
      expect(await posted(), 'nothing was posted').toBe(0);
      expect(errors, 'no error on the page').toEqual([]);
    });

    test('adds several lines on a new line', async ({ context, openPanel }) => {
      const { page, insert, state, focus } = await openForInsertion(context, openPanel, address);
      await focus();
      await page.keyboard.type('Good morning');
      await expect.poll(state).toBe('Good morning');
      await insert('Line one\nLine two', 'append');
      expect(await state()).toBe('Good morning\nLine one\nLine two');
    });

    test('asks before it touches other words, and never doubles its own', async ({ context, openPanel }) => {
      const { page, insert, state, posted, focus } = await openForInsertion(context, openPanel, address);
      await focus();
      await page.keyboard.type('my own words');
      await expect.poll(state).toBe('my own words');
      expect(await insert('A reply.', 'ask')).toMatchObject({
        ok: false,
        reason: 'not-empty',
        content: 'my own words',
      });
      expect(await state()).toBe('my own words');

      await insert('A reply.', 'append');
      expect(await insert('A reply.', 'append')).toMatchObject({ ok: false, reason: 'already-there' });
      expect(await insert('A reply.', 'ask')).toMatchObject({ ok: false, reason: 'already-there' });
      expect(await state()).toBe('my own words A reply.');

      await insert('A reply.', 'replace');
      expect(await state()).toBe('A reply.');
      expect(await insert('A reply.', 'replace')).toMatchObject({ ok: false, reason: 'already-there' });
      expect(await posted()).toBe(0);
    });

    test('two requests at once insert once', async ({ context, openPanel }) => {
      const { insert, state } = await openForInsertion(context, openPanel, address);
      const results = await Promise.all([insert('Once only.', 'ask'), insert('Once only.', 'ask')]);
      expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
      expect(await state()).toBe('Once only.');
    });

    test('keeps a name the site put in front', async ({ context, openPanel }) => {
      const { page, insert, state, focus, clear } = await openForInsertion(context, openPanel, address);
      await focus();
      await page.keyboard.type('@tobias.ekdal ');
      await expect.poll(state).toBe('@tobias.ekdal ');
      expect((await insert('We are on it.', 'ask')).ok).toBe(true);
      expect(await state()).toBe('@tobias.ekdal We are on it.');
      await insert('Another wording.\nWith a second line.', 'replace');
      expect(await state()).toBe('@tobias.ekdal Another wording.\nWith a second line.');
      await clear();
      await page.keyboard.type('@tobias.ekdal ');
      await expect.poll(state).toBe('@tobias.ekdal ');
      await insert('@tobias.ekdal We are on it.', 'ask');
      expect(await state(), 'the name is not said twice').toBe('@tobias.ekdal We are on it.');
    });

    test('gives up and puts back what was there when the editor takes only a part', async ({ context, openPanel }) => {
      const { page, insert, state, posted, focus } = await openForInsertion(context, openPanel, address);
      await focus();
      await page.keyboard.type('@tobias.ekdal ');
      await expect.poll(state).toBe('@tobias.ekdal ');
      await page.evaluate(takeHalf, 1);
      expect(await insert('A reply that is cut.', 'ask')).toMatchObject({ ok: false, reason: 'not-taken' });
      expect(await state()).toBe('@tobias.ekdal ');

      expect((await insert('A reply that arrives.', 'ask')).ok, 'the next attempt').toBe(true);
      expect(await state()).toBe('@tobias.ekdal A reply that arrives.');
      expect(await posted()).toBe(0);
    });

    test('loses none of the user’s words when the editor does not take them back either', async ({
      context,
      openPanel,
    }) => {
      const { page, insert, state, posted, focus } = await openForInsertion(context, openPanel, address);
      await focus();
      await page.keyboard.type('my own words');
      await expect.poll(state).toBe('my own words');
      await page.waitForTimeout(400); // Lexical counts typing within 300 ms as one step with what follows
      await page.evaluate(takeHalf, 2);
      const result = await insert('A reply that is cut.', 'replace');
      if (name === 'draftjs') {
        // undoes for keys alone, and those are the user's: the words come back with the answer
        expect(result).toMatchObject({ ok: false, reason: 'not-restored', before: 'my own words' });
        expect(await state()).toBe('my own');
        expect((await insert(result.ok ? '' : (result.before ?? ''), 'replace')).ok, 'and can be put in again').toBe(
          true,
        );
      } else {
        expect(result, 'the editor undoes').toMatchObject({ ok: false, reason: 'not-taken', content: 'my own words' });
      }
      expect(await state()).toBe('my own words');
      expect(await posted()).toBe(0);
    });

    test('leaves a locked box alone', async ({ context, openPanel }) => {
      const { insert, state } = await openForInsertion(context, openPanel, `${address}?locked`);
      const result = await insert('A reply.', 'ask');
      // a locked rich editor is not editable at all, so a reader may not count it as a box
      expect(result.ok ? 'taken' : result.reason).toMatch(name === 'textarea' ? /^read-only$/ : /^(read-only|no-box)$/);
      expect(await state()).toBe('');
    });

    test('undo puts back what was there, and refuses once the user went on', async ({ context, openPanel }) => {
      const { page, insert, undo, state, focus } = await openForInsertion(context, openPanel, address);
      await insert('First.\nSecond.', 'ask', 'undo-1');
      expect(await undo('undo-1')).toMatchObject({ ok: true, content: '' });
      expect(await state()).toBe('');

      await focus();
      await page.keyboard.type('a draft');
      await expect.poll(state).toBe('a draft');
      await insert('A reply.', 'replace', 'undo-2');
      expect(await undo('undo-2')).toMatchObject({ ok: true, content: 'a draft' });
      expect(await state()).toBe('a draft');

      await insert('A reply.', 'replace', 'undo-3');
      await page.keyboard.type(' And mine.');
      await expect.poll(state).toBe('A reply. And mine.');
      expect(await undo('undo-3')).toMatchObject({ ok: false, content: 'A reply. And mine.' });
      expect(await state()).toBe('A reply. And mine.');
    });
  });
}

test('the box of a comment takes no answer to the post, and keeps the name Instagram put in front', async ({
  context,
  openPanel,
}) => {
  const { page, insert, pick, state, posted } = await openForInsertion(context, openPanel, DEMO.instagram);
  await page.getByRole('button', { name: 'Reply' }).first().click();
  await expect.poll(state).toBe('@tobias.ekdal ');
  expect(await insert('An answer to the post.', 'ask')).toMatchObject({ ok: false, reason: 'wrong-box' });

  await pick('17990000000000101');
  expect(await insert('Which side table did you order?', 'ask')).toMatchObject({ ok: true });
  expect(await state()).toBe('@tobias.ekdal Which side table did you order?');
  expect(await posted()).toBe(0);
});

test('a chat box beside the post stays empty', async ({ context, openPanel }) => {
  const { page, insert, state } = await openForInsertion(context, openPanel, `${DEMO.facebook}?chat`);
  await page.getByLabel('Message', { exact: true }).click();
  expect((await insert('A public answer.', 'ask')).ok).toBe(true);
  expect(await state()).toBe('A public answer.');
  expect(await page.evaluate(() => window.__state('chat'))).toBe('');
});
