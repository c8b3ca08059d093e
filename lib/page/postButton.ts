const HOST_TAG = 'heard-button';
const SIZE = 28;
/** Sits on the post's upper edge, left of the menu that all three sites keep in the corner. */
const OFFSET_FROM_RIGHT = 84;
const RESHOW_AFTER_SCROLL_MS = 140;

const STYLE = `
:host { all: initial; position: fixed; z-index: 2147483000; left: 0; top: 0; }
:host([hidden]) { display: none; }
button { all: unset; box-sizing: border-box; display: grid; place-items: center; width: ${SIZE}px; height: ${SIZE}px; border-radius: 999px;
  cursor: pointer; color-scheme: light dark; background: light-dark(#0b6478, #177d95); color: #fff;
  box-shadow: 0 0 0 2px light-dark(#fff, #121214), 0 2px 8px rgb(0 0 0 / .3); }
button:hover { background: light-dark(#08505f, #12697e); }
button:focus-visible { outline: 3px solid light-dark(#0b6478, #5cc0d9); outline-offset: 3px; }
svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
@media (forced-colors: active) { button { border: 1px solid ButtonText; } }
@media print { :host { display: none; } }`;

/** A speech bubble with two lines in it, the extension's mark. */
const ICON_PATHS = ['M21 12a8 8 0 0 1-8 8H4l2-3.2A8 8 0 1 1 21 12Z', 'M9 10.5h7', 'M9 14h4'];

export interface PostButton {
  /** Moves the button to this post; `null` hides it. */
  follow(container: Element | null): void;
  /** Keeps it out of sight while the page scrolls, without any layout work per event. */
  pageScrolled(): void;
  /** True for events that come from the button itself. */
  owns(target: EventTarget | null): boolean;
  setLabel(label: string): void;
  remove(): void;
}

/**
 * The one thing Heard adds to a page: a host at the end of `body` with its own shadow root, never a node inside the site's tree, which the
 * site's framework would throw away or stumble over.
 * @param onPress called with the post the button stands at, looked up at the moment of the press
 */
export function createPostButton(document: Document, label: string, onPress: (container: Element) => void): PostButton {
  const host = document.createElement(HOST_TAG);
  host.hidden = true;
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const button = document.createElement('button');
  button.type = 'button';
  button.append(drawIcon(document));
  root.append(style, button);

  let post: WeakRef<Element> | null = null;
  let reshow: ReturnType<typeof setTimeout> | undefined;

  const setLabel = (text: string) => {
    button.setAttribute('aria-label', text);
    button.title = text;
  };
  const place = () => {
    const container = post?.deref();
    const view = document.defaultView;
    if (!view || !container?.isConnected) {
      host.hidden = true;
      return;
    }
    const box = container.getBoundingClientRect();
    const isInView = box.height > 0 && box.bottom > SIZE && box.top < view.innerHeight - SIZE;
    host.hidden = !isInView;
    if (!isInView) return;
    const left = Math.min(Math.max(box.right - OFFSET_FROM_RIGHT, 4), view.innerWidth - SIZE - 4);
    const top = Math.max(box.top - SIZE / 2, 4);
    host.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  };

  setLabel(label);
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    const container = post?.deref();
    if (container?.isConnected) onPress(container);
  });
  document.body.append(host);

  return {
    follow(container) {
      if (container === (post?.deref() ?? null) && !host.hidden) return;
      post = container ? new WeakRef(container) : null;
      // Some sites rebuild the whole body on navigation.
      if (!host.isConnected) document.body.append(host);
      place();
    },
    pageScrolled() {
      if (!post) return;
      host.hidden = true;
      clearTimeout(reshow);
      reshow = setTimeout(place, RESHOW_AFTER_SCROLL_MS);
    },
    owns: (target) => target === host,
    setLabel,
    remove() {
      clearTimeout(reshow);
      host.remove();
    },
  };
}

function drawIcon(document: Document): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const icon = document.createElementNS(namespace, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  for (const data of ICON_PATHS) {
    const path = document.createElementNS(namespace, 'path');
    path.setAttribute('d', data);
    icon.append(path);
  }
  return icon;
}
