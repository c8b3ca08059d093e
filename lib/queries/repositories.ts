/**
 * The database with what the panel's first screen asks of it. Loaded on its own, beside the first drawing: `useRows` and `withDatabase` hand it over.
 * A hook the first screen uses imports nothing else of `lib/db` but types and `health`: one function of it brings Dexie back, 32 kB.
 */
export { liveQuery } from 'dexie';
export { allBrands, changeBrand, removeBrand, saveBrand } from '@/lib/db/brands';
export { openDatabase, theDatabase } from '@/lib/db/database';
export { draftOf, dropDraft, keepDraft } from '@/lib/db/drafts';
export {
  latestForPost,
  pastReplies,
  recordCopied,
  recordLeft,
  takeBackLeft,
} from '@/lib/db/interactions';
export { pastWith } from '@/lib/db/past';
export { attempt } from '@/lib/db/stored';
