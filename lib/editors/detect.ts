export type EditorKind = 'draftjs' | 'lexical' | 'textarea' | 'contenteditable';
export type TextField = HTMLTextAreaElement | HTMLInputElement;

export function isTextField(box: HTMLElement): box is TextField {
  return box.tagName === 'TEXTAREA' || box.tagName === 'INPUT';
}

/**
 * Which editor a box belongs to, told from the box itself: the same site uses several, and the same editor stands on several sites.
 * `textarea` includes `input`.
 */
export function editorKind(box: HTMLElement): EditorKind {
  if (isTextField(box)) return 'textarea';
  if (box.hasAttribute('data-lexical-editor')) return 'lexical';
  // Draft.js renders its blocks under [data-contents] at all times, an empty editor included
  return box.querySelector('[data-contents] [data-block]') ? 'draftjs' : 'contenteditable';
}

/** The box takes no text now: locked by the site, or part of something that is. */
export function isReadOnly(box: HTMLElement): boolean {
  return (
    (isTextField(box) ? box.readOnly || box.matches(':disabled') : box.getAttribute('contenteditable') === 'false') ||
    box.closest('[inert], [aria-readonly="true"], [aria-disabled="true"]') !== null
  );
}
