import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { Platform } from '@/lib/domain/platform';
import type { ProblemPack } from './phrases/pack';

export type Slots = Readonly<Record<string, string | null>>;

/** The values that lines are filled with. `null` rules a line out. */
export function slotsFor(analysis: PostAnalysis, brand: Brand, pack: ProblemPack | null, name: string | null): Slots {
  const { matter, gist } = analysis;
  const thing = matter?.thing ?? null;
  const agree = (one: string, many: string) => (thing ? (thing.plural ? many : one) : null);
  return {
    thing: thing?.text ?? null,
    is: agree('is', 'are'),
    has: agree('has', 'have'),
    was: agree('was', 'were'),
    it: agree('it', 'them'),
    its: agree('its', 'their'),
    duration: matter?.duration ?? null,
    count: matter?.count ?? null,
    place: matter?.place ?? null,
    person: matter?.person ?? null,
    gist: gist?.text ?? null,
    detail: pack?.detail ?? 'the details',
    name,
    brand: brand.name,
  };
}

const SLOT = /\{(\w+)\}/g;

function capitalised(text: string): string {
  return text
    .replace(/^[a-z]/, (letter) => letter.toUpperCase())
    .replace(/([.!?]\s+)([a-z])/g, (_, end: string, letter: string) => end + letter.toUpperCase());
}

/**
 * A line with its slots filled, or `null` when one is not known. A missing name takes its comma along.
 * @returns the text and how many slots that come from the post it uses: the more, the more it is about this post
 */
export function fillLine(line: string, slots: Slots, act: string | null): { text: string; grounded: number } | null {
  let complete = true;
  let grounded = 0;
  const withoutName = slots.name ? line : line.replace(/, \{name\}/g, '');
  const text = withoutName.replace(SLOT, (_, slot: string) => {
    const value = slot === 'act' ? act : (slots[slot] ?? null);
    if (value === null) {
      complete = false;
      return '';
    }
    if (/^(?:thing|duration|count|place|person|gist)$/.test(slot)) grounded++;
    return value;
  });
  return complete ? { text: capitalised(text), grounded } : null;
}

/** What the private channel is called where the reply will stand. */
export function inChannelWords(text: string, platform: Platform): string {
  if (platform !== 'facebook') return text;
  return text
    .replace(/\bDM me\b/g, 'Message me')
    .replace(/\bDM us\b/g, 'Message us')
    .replace(/([a-z,;] )Message (me|us)\b/g, '$1message $2')
    .replace(/\bby DM\b/g, 'by private message')
    .replace(/\b([Aa]) DM\b/g, '$1 private message')
    .replace(/\byour DM\b/gi, (found) => (found.startsWith('Y') ? 'Your message' : 'your message'))
    .replace(/\bDM\b/g, 'message');
}
