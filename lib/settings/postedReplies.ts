import type { PostedEvidence } from '@/lib/domain/postedEvidence';
import { unrecordedReplies } from './items';

/** Writes evidence into the database. The same twice changes nothing. */
type Recording = (evidence: PostedEvidence) => Promise<{ ok: true } | { ok: false; reason: string }>;

/** More than a day's work of one person; the oldest go first. */
const KEPT_AT_MOST = 200;

/** Reading and writing the kept ones is one step, also when two pages report at once. */
let turn: Promise<unknown> = Promise.resolve();

function changeKept(change: (kept: PostedEvidence[]) => PostedEvidence[]): Promise<void> {
  const work = async () => unrecordedReplies.setValue(change(await unrecordedReplies.getValue()));
  const done = turn.then(work, work);
  turn = done;
  return done;
}

const without = (kept: PostedEvidence[], id: string) => kept.filter(({ interactionId }) => interactionId !== id);

/**
 * Takes down that a reply was posted. Kept beside the database first, so that neither a full disk nor a worker stopped in between loses it:
 * the page tells again when this rejects, and `recordKeptReplies` does the rest.
 */
export async function recordPostedReply(record: Recording, evidence: PostedEvidence): Promise<void> {
  const { interactionId } = evidence;
  // Where even this is full the database may still have room.
  await changeKept((kept) => [...without(kept, interactionId), evidence].slice(-KEPT_AT_MOST)).catch(() => {});
  const stored = await record(evidence);
  if (!stored.ok) throw new Error(`The posted reply was not recorded: ${stored.reason}`);
  await changeKept((kept) => without(kept, interactionId)).catch(() => {});
}

/** Takes down what could not be taken down before. What still cannot stays kept. */
export async function recordKeptReplies(record: Recording): Promise<void> {
  for (const evidence of await unrecordedReplies.getValue()) {
    const stored = await record(evidence);
    if (!stored.ok) return;
    await changeKept((kept) => without(kept, evidence.interactionId));
  }
}
