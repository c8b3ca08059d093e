import type { Adapter } from '@/lib/platforms/adapter';
import type { Attention } from '@/lib/platforms/reader';

/**
 * What the user is busy with on the page. A click, keyboard focus or our own button says which post is meant; a mere hover only counts
 * while nothing surer was said at this address, because the pointer crosses other posts on its way to the panel.
 */
export class PageAttention {
  private pickedId: string | null = null;
  private meant: WeakRef<Element> | null = null;
  private hovered: WeakRef<Element> | null = null;

  constructor(
    private readonly adapter: Adapter,
    private readonly document: Document,
  ) {}

  pick(postId: string | null) {
    this.pickedId = postId;
    if (postId === null) this.meant = null;
  }

  hover(container: Element) {
    this.hovered = new WeakRef(container);
  }

  /** @returns whether this is another post than the one meant before */
  mean(container: Element): boolean {
    const isNew = this.meant?.deref() !== container;
    this.meant = new WeakRef(container);
    return isNew;
  }

  isMeant(container: Element): boolean {
    return this.meant?.deref() === container;
  }

  /** The panel shows what was hovered: from now on only a clearer word replaces it. */
  settle() {
    this.meant ??= this.hovered;
  }

  /** A new address is a new situation: whatever was meant before belonged to the last one. */
  forget() {
    this.pickedId = null;
    this.meant = null;
    this.hovered = null;
  }

  containerOf(target: EventTarget | null): Element | null {
    const element = target instanceof Element ? target : null;
    return element && this.adapter.containerOf(element);
  }

  current(): Attention {
    return {
      pickedId: this.pickedId,
      focused: this.document.activeElement,
      pointed: connected(this.meant) ?? connected(this.hovered),
      visibleShare: (element) => visibleShare(element, this.document.defaultView),
    };
  }
}

function connected(reference: WeakRef<Element> | null): Element | null {
  const element = reference?.deref();
  return element?.isConnected ? element : null;
}

/** Share of the window's height that the element covers, 0 … 1. */
function visibleShare(element: Element, view: Window | null): number {
  if (!view) return 0;
  const { top, bottom, width } = element.getBoundingClientRect();
  if (width === 0 || view.innerHeight === 0) return 0;
  return Math.max(0, Math.min(bottom, view.innerHeight) - Math.max(top, 0)) / view.innerHeight;
}
