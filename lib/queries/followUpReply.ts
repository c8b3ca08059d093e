import { browser } from 'wxt/browser';
import { BLANK, followUpDraft } from '@/lib/commitments/followUpDraft';
import { keepDraft } from '@/lib/db/drafts';
import { signedBy } from '@/lib/domain/agentSign';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import type { Commitment } from '@/lib/domain/commitment';
import { agentInitials } from '@/lib/settings/items';
import { readOnce, withDatabase } from './storing';

/**
 * How the follow-up began. `drafted`: a draft waits at the post. `yours`: the user had begun a reply there, which was left as it is. `here`: the post is
 * the one already viewed, so the words are handed over. `isOpen`: its thread is on the screen; else no link to it is known.
 */
export type FollowUpStart =
  | { kind: 'drafted' | 'yours'; isOpen: boolean }
  | { kind: 'here'; text: string; phraseIds: string[] };

/**
 * Begins the reply that keeps a promise and opens its thread.
 * @param viewedPostId the post the panel shows now, if any
 */
export async function startFollowUp(promise: Commitment, viewedPostId: string | null): Promise<FollowUpStart> {
  const { text, phraseId } = await draftFor(promise);
  const content = { text, phraseIds: [phraseId] };
  if (viewedPostId === promise.postId) return { kind: 'here', ...content };
  const known = await readOnce(async (db) => (await db.drafts.get(promise.postId)) ?? null, null);
  const isTheirs = known !== null && !known.text.includes(BLANK);
  if (!isTheirs) {
    const draft = { ...content, origin: 'suggestion', strategy: 'holding_update', from: text } as const;
    await withDatabase((db) => keepDraft(db, promise.postId, { ...draft, personId: promise.personId }, new Date()));
  }
  return { kind: isTheirs ? 'yours' : 'drafted', isOpen: await openThread(promise.permalink) };
}

async function draftFor(promise: Commitment): Promise<{ text: string; phraseId: string }> {
  const { interactionId, brandId } = promise;
  const reply = await readOnce(async (db) => (await db.interactions.get(interactionId)) ?? null, null);
  const stored = (await readOnce(async (db) => (await db.brands.get(brandId)) ?? null, null)) ?? UNNAMED_BRAND;
  const brand = signedBy<Brand>(stored, await agentInitials.getValue());
  const voice = {
    firstName: reply?.analysis?.firstName ?? '',
    contractions: brand.contractions,
    signOff: brand.signOff,
  };
  return followUpDraft(promise, voice, Date.now());
}

/** Shows the thread in the tab it is already open in, if there is one. */
async function openThread(permalink: string | null): Promise<boolean> {
  if (!permalink || !/^https:\/\//.test(permalink)) return false;
  // A link may hold what reads as a wildcard; then a tab is opened.
  const tabs = await browser.tabs.query({ url: permalink.split('#')[0] }).catch(() => []);
  const open = tabs[0];
  if (open?.id === undefined) await browser.tabs.create({ url: permalink });
  else {
    await browser.tabs.update(open.id, { active: true });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  }
  return true;
}
