import { promisesIn } from '@/lib/commitments/made';
import { markPosted } from '@/lib/db/interactions';
import { refreshDue } from './dueBadge';
import { withDatabase } from './storing';

/** The user says a reply was posted: that and the promises in it are kept in one step. @returns false where it could not be kept */
export async function sayPosted(interactionId: string): Promise<boolean> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const stored = await withDatabase((db) =>
    markPosted(db, interactionId, new Date(), (posted, brand) => promisesIn(posted, brand, zone)),
  );
  await refreshDue();
  return stored.ok;
}
