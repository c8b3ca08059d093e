import type { InsertionState } from '@/lib/queries/insertion';
import { keyFor } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';

/** What is spoken when an insertion reaches a state; '' for the ones that need no word. */
export function resultMessage(state: InsertionState): string {
  switch (state.step) {
    case 'inserting':
      return text('inserting');
    case 'inserted':
      return text('insertedTag');
    case 'posted':
      return text('postedText');
    case 'copied':
      return `${text('copiedTitle')} ${text('copiedText')}`;
    case 'refused':
      return text(keyFor('refusal', state.reason));
    case 'idle':
      return '';
  }
}
