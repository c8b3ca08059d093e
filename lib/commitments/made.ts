import type { Brand } from '@/lib/domain/brand';
import type { Commitment } from '@/lib/domain/commitment';
import { hashText } from '@/lib/domain/hash';
import type { Interaction } from '@/lib/domain/interaction';
import { type BusinessHours, findCommitments } from './index';

/**
 * The promises in a reply as it was posted, ready to be kept. The same reply always gives the same ids, so that finding them twice keeps them once.
 * @param fallbackZone IANA zone of this machine, for a brand without office hours or with a zone the browser does not know
 */
export function promisesIn(posted: Interaction, brand: Brand | undefined, fallbackZone: string): Commitment[] {
  const timeZone = [brand?.officeHours?.timeZone, fallbackZone].find(isKnownZone) ?? 'UTC';
  const madeAt = saidAt(posted);
  const found = findCommitments(posted.postedText ?? posted.text, {
    postedAt: madeAt,
    timeZone,
    businessHours: hoursOf(brand),
    locale: brand?.spelling === 'uk' ? 'en-GB' : 'en-US',
  });
  const promises = found.map(
    ({ text, act, dueAt, dueText, isConditional }): Commitment => ({
      id: `${posted.id}:${hashText(text.trim().toLowerCase())}`,
      interactionId: posted.id,
      postId: posted.postId,
      personId: posted.personId,
      brandId: posted.brandId,
      platform: posted.post.platform,
      permalink: posted.post.permalink,
      text,
      act,
      dueAt,
      dueText,
      isConditional,
      timeZone,
      madeAt,
      state: 'open',
      closedAt: null,
      updatedAt: madeAt,
    }),
  );
  return [...new Map(promises.map((promise) => [promise.id, promise])).values()];
}

/** A page's time is its own word; the user may say "posted" days later, so the insertion counts there. */
function saidAt({ postedBy, postedAt, insertedAt, startedAt }: Interaction): string {
  const times = postedBy === 'page' ? [postedAt, insertedAt] : [insertedAt];
  return times.find((time) => time !== null && !Number.isNaN(Date.parse(time))) ?? startedAt;
}

function hoursOf(brand: Brand | undefined): BusinessHours | undefined {
  const hours = brand?.officeHours;
  // 0 is Sunday with us, 7 in ISO.
  return hours ? { opens: hours.from, closes: hours.to, days: hours.days.map((day) => day || 7) } : undefined;
}

export function isKnownZone(timeZone: string | undefined): timeZone is string {
  if (!timeZone) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
