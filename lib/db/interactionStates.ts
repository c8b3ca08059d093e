import type { InsertResult } from '@/lib/domain/insertion';
import type { Interaction } from '@/lib/domain/interaction';
import type { PostedEvidence } from '@/lib/domain/postedEvidence';

/**
 * How a reply moves on. Pure, and each safe to apply twice: messages come again after a worker was killed, and answers come late.
 * Nothing here leads away from `posted`.
 */

/** The page answered an insertion. `already-there` means the box holds the text, which is what was wanted. */
export function settled(interaction: Interaction, result: InsertResult, at: string): Interaction {
  const isInBox = result.ok || result.reason === 'already-there';
  if (isInBox) {
    const insertedAt = interaction.insertedAt ?? at;
    if (interaction.state === 'posted') return { ...interaction, insertedAt };
    return interaction.state === 'left' ? interaction : { ...interaction, state: 'inserted', insertedAt };
  }
  return interaction.state === 'inserting' ? { ...interaction, state: 'failed' } : interaction;
}

/** The user took the insertion back, or put another in its place. */
export function undone(interaction: Interaction): Interaction {
  if (interaction.state !== 'inserted') return interaction;
  return { ...interaction, state: 'failed', insertedAt: null };
}

/** The page showed our reply. What the user said by hand gives way to it; what the page said before is only completed. */
export function seenPosted(interaction: Interaction, evidence: PostedEvidence): Interaction {
  if (interaction.state === 'posted' && interaction.postedBy === 'page') {
    return { ...interaction, postedPermalink: interaction.postedPermalink ?? evidence.permalink };
  }
  return {
    ...interaction,
    state: 'posted',
    insertedAt: interaction.insertedAt ?? evidence.at,
    postedAt: evidence.at,
    postedBy: 'page',
    postedText: evidence.text,
    postedPermalink: evidence.permalink,
    responseMs: responseMs(interaction.post.createdAt, evidence.at),
  };
}

/**
 * The user says it was posted. That may be said days later, so the response time is taken from when the text went into the box or onto the clipboard.
 */
export function saidPosted(interaction: Interaction, at: string): Interaction {
  if (interaction.state === 'posted' || interaction.state === 'left') return interaction;
  return {
    ...interaction,
    state: 'posted',
    postedAt: at,
    postedBy: 'user',
    postedText: interaction.text,
    responseMs: responseMs(interaction.post.createdAt, interaction.insertedAt ?? interaction.startedAt),
  };
}

/** @returns `null` when either time is unknown, or the reply would come before the post (clocks differ) */
export function responseMs(postCreatedAt: string | null, repliedAt: string): number | null {
  if (postCreatedAt === null) return null;
  const elapsed = Date.parse(repliedAt) - Date.parse(postCreatedAt);
  return elapsed >= 0 ? elapsed : null;
}
