import { linkFollowUp, unansweredOn } from '@/lib/db/followUps';
import { writerOf } from '@/lib/db/people';
import type { PostAnalysis, ThreadTurn } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { FollowUp } from '@/lib/domain/interaction';
import type { PageReading } from '@/lib/domain/pageReading';
import type { Post } from '@/lib/domain/post';
import { answerTo } from './answers';
import { readOnce, withDatabase } from './storing';
import { threadOf } from './thread';

/**
 * Looks whether a page shows the customer's answer to a reply of ours, and links it, with how they sound now and the words that say so.
 * Safe to repeat: an answer is linked once.
 * @returns how many were linked now
 */
export async function linkAnswers(reading: PageReading, brand: Brand): Promise<number> {
  if (reading.posts.length < 2) return 0;
  const waiting = await readOnce((db) => unansweredOn(db, reading), []);
  if (waiting.length === 0) return 0;
  const writers = await readOnce(async (db) => {
    const known = new Map<string, string>();
    for (const post of reading.posts) {
      const id = (await writerOf(db, post))?.id;
      if (id) known.set(post.id, id);
    }
    return known;
  }, new Map<string, string>());
  let linked = 0;
  // The latest reply first: an answer belongs to the last thing that was said before it.
  for (const reply of [...waiting].sort((a, b) => (b.postedAt ?? '').localeCompare(a.postedAt ?? ''))) {
    const answer = answerTo(reply, reading.posts, (post) => writers.get(post.id) ?? null);
    if (!answer) continue;
    const followUp = await followUpOf(answer, threadOf(reading.posts, answer), brand);
    const stored = await withDatabase((db) => linkFollowUp(db, reply.id, followUp));
    if (stored.ok && stored.value) linked++;
  }
  return linked;
}

async function followUpOf(answer: Post, thread: ThreadTurn[], brand: Brand): Promise<FollowUp> {
  const { loadAnalyser } = await import('@/lib/analysis');
  const analysis = (await loadAnalyser()).analyse(answer, thread, brand);
  const { label, score } = analysis.sentiment;
  return {
    postId: answer.id,
    text: answer.text,
    createdAt: answer.createdAt,
    seenAt: new Date().toISOString(),
    // Other languages are not understood: nothing is claimed about them.
    sentiment: analysis.language === 'en' ? { label, score } : null,
    evidence: wordsBehind(analysis, answer.text),
  };
}

const MOST_WORDS = 4;

/** The words of the post behind the sentiment and the feeling, each once. */
function wordsBehind({ evidence, sentiment, emotion, intent }: PostAnalysis, text: string): string[] {
  const wanted = [`sentiment:${sentiment.label}`, `emotion:${emotion}`, `intent:${intent}`];
  const words = evidence
    .filter(({ what }) => wanted.includes(what))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end).trim());
  return [...new Set(words)].filter(Boolean).slice(0, MOST_WORDS);
}
