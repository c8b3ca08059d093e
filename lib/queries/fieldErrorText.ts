import type { FieldErrors } from './fieldErrors';
import { keyFor } from './names';
import { text } from './text';

/** The sentence beside a field; `undefined` when nothing is wrong with it. */
export function fieldErrorText(fault: FieldErrors[string] | undefined): string | undefined {
  return fault && text(keyFor('fault', fault));
}
