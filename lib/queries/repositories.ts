/** The database with what the screens ask of it. Loaded on its own, beside the first drawing of the panel: import it through `storing`. */
export { liveQuery } from 'dexie';
export { allBrands, removeBrand, saveBrand } from '@/lib/db/brands';
export { openDatabase, theDatabase } from '@/lib/db/database';
export { draftOf, dropDraft, keepDraft } from '@/lib/db/drafts';
export {
  allInteractions,
  latestForPost,
  markPosted,
  pastReplies,
  recordCopied,
  recordLeft,
  withPerson,
} from '@/lib/db/interactions';
export { erasePerson, person } from '@/lib/db/people';
export { attempt } from '@/lib/db/stored';
