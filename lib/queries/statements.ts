import type { Incident } from '@/lib/domain/incident';
import type { Platform } from '@/lib/domain/platform';
import type { Post } from '@/lib/domain/post';
import { type CopiedStatement, copiedStatements } from '@/lib/settings/items';
import { writeClipboard } from './clipboard';
import { incidentActions, type Step, type Taken } from './incidentRoom';

/** More than are posted within a day. */
const KEPT = 12;
const KEPT_MS = 24 * 60 * 60 * 1000;
/** So much of a copied statement has to stand in a post of ours for it to be that statement: people add a tag or a name. */
const SAME = 0.85;
/** So far the clock of the site and the one of this computer may be apart. */
const CLOCKS_APART_MS = 60_000;

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
const ADDRESSES = /\bhttps?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?/gi;
/** Numbers and times, but those of addresses, which sites shorten. */
const figuresOf = (text: string) => new Set(text.replace(ADDRESSES, ' ').match(/\d+(?:[.:,]\d+)*/g) ?? []);

/** Whether a post says what a statement says: nearly all of its words, and the very same figures, because one update often differs from the next in its hour alone. */
export function isStatement(posted: string, statement: string): boolean {
  const said = new Set(wordsOf(posted));
  const wanted = wordsOf(statement);
  if (wanted.length < 5) return false;
  const [there, due] = [figuresOf(posted), figuresOf(statement)];
  if (there.size !== due.size || [...due].some((figure) => !there.has(figure))) return false;
  return wanted.filter((word) => said.has(word)).length / wanted.length >= SAME;
}

type PagePost = Pick<Post, 'isOwn' | 'text' | 'createdAt'>;

/** A post from before the words were copied is an earlier one. Not every site names the time: there the figures decide. */
const isAfter = ({ createdAt }: PagePost, copiedAt: string) =>
  createdAt === null || Date.parse(createdAt) >= Date.parse(copiedAt) - CLOCKS_APART_MS;

/** Of the posts of ours on a page, those that are a statement copied earlier and not yet counted. */
export function statementsAmong(
  posts: readonly PagePost[],
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
      own.some((post) => isAfter(post, one.at) && isStatement(post.text, one.text)),
  );
}

/** Whether the log has it already, from that place or without one. */
export function isLogged(
  { updates }: Incident,
  { platform, text }: Pick<CopiedStatement, 'platform' | 'text'>,
): boolean {
  const words = wordsOf(text).join(' ');
  return updates.some((one) => (one.platform ?? platform) === platform && wordsOf(one.text).join(' ') === words);
}

/** A statement that was seen posted, and what noting it changed. */
export interface Noticed {
  platform: Platform;
  taken: Taken;
}

/**
 * Looks whether the page shows a statement posted that was copied here, and notes it: the clock goes on by itself.
 * @returns what was noted now
 */
export async function noticeStatements(posts: readonly PagePost[], platform: Platform): Promise<Noticed[]> {
  if (!posts.some(({ isOwn }) => isOwn)) return [];
  const copied = await copiedStatements.getValue();
  const found = statementsAmong(posts, platform, copied, Date.now());
  if (found.length === 0) return [];
  // Taken off the list first: the same page is read many times.
  await copiedStatements.setValue(copied.filter((one) => !found.includes(one)));
  const noticed: Noticed[] = [];
  for (const { incidentId, kind, platform: place, text } of found) {
    const update = { kind, platforms: [place], text };
    const stored = await incidentActions.noteUpdate(incidentId, update, (row) =>
      isLogged(row, { platform: place, text }),
    );
    const taken = stored.ok ? stored.value : null;
    if (taken && taken.after !== taken.before) noticed.push({ platform: place, taken });
  }
  return noticed;
}

/**
 * Notes an update that the user says is out, in the words copied for that place since the last one; without words where none were.
 * @param platform `null`: somewhere else
 */
export async function notePosted({ id, updates }: Incident, platform: Platform | null): Promise<Step> {
  const last = updates.at(-1)?.at ?? '';
  const copied = (await copiedStatements.getValue()).find(
    (one) => one.incidentId === id && one.platform === platform && one.at > last,
  );
  const { kind, text } = copied ?? { kind: 'update' as const, text: '' };
  return incidentActions.noteUpdate(id, { kind, platforms: platform ? [platform] : [], text });
}
