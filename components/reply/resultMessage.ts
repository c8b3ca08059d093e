import type { InsertionState } from '@/lib/queries/insertion';
import { text } from '@/lib/queries/text';
import { refusalWords } from './refusalWords';

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
    case 'refused': {
      const { title, help } = refusalWords(state.reason, state.detail);
      return `${title}. ${help}`;
    }
    case 'idle':
      return '';
  }
}
