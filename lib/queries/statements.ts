import type { Platform } from '@/lib/domain/platform';
import type { Post } from '@/lib/domain/post';
import { type CopiedStatement, copiedStatements } from '@/lib/settings/items';
import { writeClipboard } from './clipboard';
import { incidentActions } from './incidentRoom';

/** More than are posted within a day. */
const KEPT = 12;
const KEPT_MS = 24 * 60 * 60 * 1000;
/** So much of a copied statement has to stand in a post of ours for it to be that statement: people add a tag or a name. */
const SAME = 0.85;

/**
 * Puts a statement on the clipboard and remembers it, so that it is noticed when the page shows it posted.
 * @returns false where the browser does not give the clipboard
 */
export async function copyStatement(statement: Omit<CopiedStatement, 'at'>): Promise<boolean> {
  try {
    await writeClipboard(statement.text);
  } catch {
    return false;
  }
  const at = new Date().toISOString();
  const others = (await copiedStatements.getValue()).filter(({ text }) => text !== statement.text);
  await copiedStatements.setValue([{ ...statement, at }, ...others].slice(0, KEPT));
  return true;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a post says what a statement says, in nearly all of its words. */
export function isStatement(posted: string, statement: string): boolean {
  const said = new Set(wordsOf(posted));
  const wanted = wordsOf(statement);
  if (wanted.length < 5) return false;
  return wanted.filter((word) => said.has(word)).length / wanted.length >= SAME;
}

/** Of the posts of ours on a page, those that are a statement copied earlier and not yet counted. */
export function statementsAmong(
  posts: readonly Pick<Post, 'isOwn' | 'text'>[],
  platform: Platform,
  copied: readonly CopiedStatement[],
  now: number,
): CopiedStatement[] {
  const own = posts.filter(({ isOwn }) => isOwn);
  if (own.length === 0) return [];
  return copied.filter(
    (one) =>
      one.platform === platform &&
      now - Date.parse(one.at) < KEPT_MS &&
      own.some(({ text }) => isStatement(text, one.text)),
  );
}

/**
 * Looks whether the page shows a statement posted that was copied here, and notes it: the clock goes on by itself.
 * @returns what was noted now
 */
export async function noticeStatements(
  posts: readonly Pick<Post, 'isOwn' | 'text'>[],
  platform: Platform,
): Promise<CopiedStatement[]> {
  if (!posts.some(({ isOwn }) => isOwn)) return [];
  const copied = await copiedStatements.getValue();
  const found = statementsAmong(posts, platform, copied, Date.now());
  if (found.length === 0) return [];
  // Taken off the list first: the same page is read many times.
  await copiedStatements.setValue(copied.filter((one) => !found.includes(one)));
  for (const { incidentId, kind, platform: place, text } of found)
    await incidentActions.noteUpdate(incidentId, { kind, platforms: [place], text });
  return found;
}
