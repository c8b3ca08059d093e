import { findPersonalData } from '@/lib/analysis/personalData';
import type { Brand } from '@/lib/domain/brand';
import type { Move } from '@/lib/domain/labels';
import { type FaqMatcher, faqMatcher } from '@/lib/faq/match';
import type { InsightsSources } from '@/lib/insights/collector';
import { POOLS } from '@/lib/replies/local/phrases/pools';

/** What the figures take from the engines beside them. */
export function insightsSources(brands: readonly Brand[]): InsightsSources {
  const matchers = new Map<string, FaqMatcher>(brands.map(({ id, faq }) => [id, faqMatcher(faq)]));
  return {
    brands,
    isAnswered: (question, brandId) => (matchers.get(brandId)?.(question).best ?? null) !== null,
    redact: withoutPersonalData,
  };
}

/** Ids of phrases that are put together from what a post says, by their first or last part. */
const FIRST_PART: Record<string, Move> = {
  ack: 'ACK',
  open: 'ACK',
  answer: 'ACK',
  askOpen: 'ASK',
  celebrate: 'CELEBRATE',
  closure: 'THANK',
  find: 'ACT',
  faq: 'EXPLAIN',
  policy: 'EXPLAIN',
  dm: 'LINK',
};
const LAST_PART: Record<string, Move> = { ack: 'ACK', caution: 'SAFE', cheer: 'INVITE', link: 'LINK' };

/** The move a phrase makes: its id begins with its pool, `dmAsk.3`. `null` for ids of an engine or a version that is not known. */
export function moveOfPhrase(id: string): Move | null {
  const parts = id.replace(/\.\d+$/, '').split('.');
  const first = parts[0] ?? '';
  const last = parts.length > 1 ? LAST_PART[parts.at(-1) ?? ''] : undefined;
  if (last) return last;
  if (Object.hasOwn(POOLS, first)) return POOLS[first as keyof typeof POOLS].move;
  return FIRST_PART[first] ?? null;
}

const HANDLE = /(?<![\w.])@[\p{L}\p{N}_.]{2,}/gu;
const TAKEN_OUT = '[…]';

/** A quote without numbers, addresses and handles that tell who somebody is. */
export function withoutPersonalData(text: string): string {
  const found = findPersonalData(text);
  let rest = text;
  for (const { start, end } of found.reverse()) rest = rest.slice(0, start) + TAKEN_OUT + rest.slice(end);
  return rest.replace(HANDLE, '@…');
}
