import type { NewInteraction } from '@/lib/db/interactions';
import type { Outcome, Surroundings } from './insertionFlow';
import { repositories } from './storing';

/** Onto the clipboard first, then into the history. */
export async function copyReply(
  store: Surroundings['store'],
  reply: NewInteraction,
  writeText: (text: string) => Promise<void>,
): Promise<Outcome> {
  try {
    // First of all: the clipboard only opens in the turn of the user's gesture.
    await writeText(reply.text);
  } catch {
    return { ok: false, reason: 'not-taken', detail: 'clipboard' };
  }
  await store(async (db) => (await repositories()).recordCopied(db, reply, new Date()));
  return { ok: true };
}
