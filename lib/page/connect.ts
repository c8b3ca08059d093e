import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { PostedEvidence } from '@/lib/domain/postedEvidence';
import { OPEN_PANEL, type OpenPanelAnswer } from '@/lib/messaging/openPanel';
import { onMessage, sendMessage } from '@/lib/messaging/protocol';
import type { Adapter } from '@/lib/platforms/adapter';
import { watchChanges } from './changes';
import { createPostButton } from './postButton';
import { PageSession } from './session';

const RETRY_MS = 1500;

/** Connects one page of one site: what the user points at, what the panel asks, what was posted. Everything ends with `ctx`. */
export function connectPage(ctx: ContentScriptContext, adapter: Adapter): void {
  const label = browser.i18n.getMessage('pageButton');
  const session = new PageSession(adapter, document, () => Date.now(), {
    changed: (cause) => sendMessage('pageChanged', cause),
    posted: (evidence) => reportPosted(ctx, evidence),
  });
  const button = createPostButton(document, label, (container) => {
    session.chooseByButton(container);
    void browser.runtime.sendMessage(OPEN_PANEL).then((answer: OpenPanelAnswer) => {
      if (!answer.ok) button.setLabel(browser.i18n.getMessage('pageButtonUseToolbar'));
    });
  });

  const options = { capture: true, passive: true };
  const onPost = (follow: (target: EventTarget | null) => Element | null) => (event: Event) => {
    // Asking is what makes the context notice that the extension was updated or removed, and end.
    if (ctx.isInvalid || button.owns(event.target)) return;
    button.follow(follow(event.target));
  };
  ctx.addEventListener(
    document,
    'pointerover',
    onPost((target) => session.hover(target)),
    options,
  );
  for (const type of ['pointerdown', 'focusin'] as const) {
    ctx.addEventListener(
      document,
      type,
      onPost((target) => session.mean(target)),
      options,
    );
  }
  for (const type of ['input', 'beforeinput', 'keydown', 'cut'] as const) {
    ctx.addEventListener(document, type, (event) => session.typed(event), options);
  }
  ctx.addEventListener(document, 'scroll', () => button.pageScrolled(), options);
  // The address changes before the page does: look at once, and again when the navigation has finished.
  ctx.addEventListener(window, 'wxt:locationchange', () => ctx.setTimeout(() => session.look(), 0));
  window.navigation?.addEventListener('navigatesuccess', () => session.look(), { signal: ctx.signal });

  const stops = [
    watchChanges(document, () => ctx.isValid && session.look()),
    onMessage('readPage', () => session.read()),
    onMessage('pickPost', ({ data }) => session.pick(data)),
    onMessage('insertReply', ({ data }) => session.insert(data)),
    onMessage('undoInsert', ({ data }) => session.undo(data)),
    onMessage('isInserted', ({ data }) => session.isInserted(data)),
    () => button.remove(),
  ];
  ctx.onInvalidated(() => {
    for (const stop of stops) stop();
  });
}

/** The worker may just be starting or stopping. It takes the same evidence twice without harm, so it is told again. */
function reportPosted(ctx: ContentScriptContext, evidence: PostedEvidence, tries = 4): void {
  sendMessage('replyPosted', evidence).catch(() => {
    if (tries > 1) ctx.setTimeout(() => reportPosted(ctx, evidence, tries - 1), RETRY_MS);
  });
}
