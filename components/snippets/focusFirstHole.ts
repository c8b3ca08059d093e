import type { FilledSnippet } from '@/lib/snippets/fields';

/** Leads to the first field that keeps a snippet from being used. */
export function focusFirstHole(form: HTMLElement | null, { holes, asked }: FilledSnippet): void {
  const open = asked.find(({ field }) => holes.some((hole) => hole.field === field));
  if (!open) return;
  const controls = [...(form?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
  const control = controls.find(({ dataset }) => dataset.field === open.field);
  (control?.matches('input') ? control : control?.querySelector<HTMLElement>('input'))?.focus();
}
