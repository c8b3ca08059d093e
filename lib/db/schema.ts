import Dexie, { type Table } from 'dexie';
import type { Brand } from '@/lib/domain/brand';
import type { Commitment } from '@/lib/domain/commitment';
import type { Correction } from '@/lib/domain/correction';
import type { Incident } from '@/lib/domain/incident';
import type { Interaction } from '@/lib/domain/interaction';
import type { Person } from '@/lib/domain/person';
import type { Post } from '@/lib/domain/post';
import type { Sighting } from '@/lib/domain/sighting';
import type { Snippet } from '@/lib/domain/snippet';
import type { Draft } from './drafts';
import { type ChunkKey, type HistoryChunk, keepHistoryTrue } from './historyChunks';
import { type FactChunk, keepReplyFactsTrue, keepSeenFactsTrue } from './insightChunks';
import { declareVersions, type Migration } from './migrations';

export const DATABASE_NAME = 'heard';

/** Everything Heard remembers, in this browser only. Open it through `openDatabase`, which looks before it touches. */
export class HeardDatabase extends Dexie {
  declare brands: Table<Brand, string>;
  declare people: Table<Person, string>;
  /** The posts that were replied to, as last seen. */
  declare posts: Table<Post, string>;
  declare interactions: Table<Interaction, string>;
  declare snippets: Table<Snippet, string>;
  declare drafts: Table<Draft, string>;
  /** What the user corrected in the reading of a post. */
  declare corrections: Table<Correction, string>;
  /** Promises made in posted replies. */
  declare commitments: Table<Commitment, string>;
  declare incidents: Table<Incident, string>;
  /** Posts that were read in the panel, answered or not. */
  declare sightings: Table<Sighting, string>;
  /** The history packed for finding, as far as it is packed. Only `historyChunks` writes it. */
  declare historyChunks: Table<HistoryChunk, ChunkKey>;
  /** What the figures need of replies and of posts seen, as far as it was made. Only `insightChunks` and `insights` write them. */
  declare replyFacts: Table<FactChunk, ChunkKey>;
  declare seenFacts: Table<FactChunk, ChunkKey>;

  constructor(name: string = DATABASE_NAME, migrations?: readonly Migration[]) {
    // Dexie would open by itself on first use, and a database of a newer version with it.
    super(name, { autoOpen: false });
    declareVersions(this, migrations);
    this.use(keepHistoryTrue);
    this.use(keepReplyFactsTrue);
    this.use(keepSeenFactsTrue);
  }
}
