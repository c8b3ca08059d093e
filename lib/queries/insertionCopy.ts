import type { NewInteraction } from '@/lib/db/interactions';
import type { Outcome } from './insertionFlow';
import type { withDatabase } from './storing';

/** Onto the clipboard first, then into the history. */
export async function copyReply(
  store: typeof withDatabase,
  reply: NewInteraction,
  writeText: (text: string) => Promise<void>,
): Promise<Outcome> {
  try {
    // First of all: the clipboard only opens in the turn of the user's gesture.
    await writeText(reply.text);
  } catch {
    return { ok: false, reason: 'not-taken', detail: 'clipboard' };
  }
  await store((db, { recordCopied }) => recordCopied(db, reply, new Date()));
  return { ok: true };
}
