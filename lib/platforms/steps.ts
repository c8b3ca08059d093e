import type { SelectorStep } from '@/lib/platforms/adapter';

export interface StepAnswer {
  element: Element;
  /** Name of the step that answered. */
  step: string;
}

/** The first element any step finds that `accept` takes; steps are tried in order, surest first. */
export function firstMatch(
  root: ParentNode,
  steps: readonly SelectorStep[],
  accept: (element: Element) => boolean = () => true,
): StepAnswer | null {
  for (const { name, selector } of steps) {
    for (const element of root.querySelectorAll(selector)) if (accept(element)) return { element, step: name };
  }
  return null;
}

/** How a step is named in warnings about a layout that is not known. */
export function anchorName(step: SelectorStep): string {
  return `${step.name} (${step.selector})`;
}

/** `later` comes after `earlier` in the page and is not inside it. */
export function follows(earlier: Node, later: Node): boolean {
  return (earlier.compareDocumentPosition(later) & (4 | 16)) === 4;
}

/** A machine time as ISO 8601 in UTC; `null` when it is none. */
export function isoTime(time: Element | null | undefined): string | null {
  const instant = Date.parse(time?.getAttribute('datetime') ?? '');
  return Number.isNaN(instant) ? null : new Date(instant).toISOString();
}
