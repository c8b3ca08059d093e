import type { Sighting } from '@/lib/domain/sighting';
import { contentOf } from '@/lib/review/sheet/words';

/** Words that so many of the posts share are proposed as match words. */
const SHARED_BY = 0.3;
const MOST_WORDS = 8;

/** Said of trouble of every kind: sharing them does not make two posts one matter. */
const OF_ANY_TROUBLE = contentOf(
  'late later delay delayed order ordered orders parcel package delivery deliver delivered arrive arrived item product shop store buy bought wait waiting waited refund refunded money paid pay payment charge charged cost price work works working broken broke problem issue error down help please service customer customers support team staff email emails phone call called reply replied answer answered contact message still never ever again always today tomorrow yesterday morning night week weeks day days hour hours month months year years time times date since account website site online need want know think said told says tell going come came back there another anyone anybody someone everyone nobody nothing something people really just only even much more most other first last next long worst awful terrible disgrace disgraceful joke ridiculous useless rubbish appalling shocking thanks sorry hello good great love happy true rumour rumor heard january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
);

/** Asks or says of hearsay whether it is so. */
export const DOUBT = {
  pattern:
    /\b(?:is (?:it|this|that) (?:really |actually )?true\b|any truth (?:in|to)\b|are the rumou?rs\b|(?:heard|seen|read|there (?:is|are)|there['’]s) (?:a |the |some )?rumou?rs?\b|rumou?r (?:has it|is|going round)\b|real or fake\b|true or (?:not|false)\b|(?:i|we)(?:['’]ve)? (?:just )?heard (?:that )?you(?:['’]re| are|['’]ve| have)\b[^.!]*\?)/i,
  hits: [
    'is it true you are closing the York branch?',
    'any truth in the story about your crisps?',
    "I've heard you're stopping the loyalty card, really?",
    'there is a rumour that the lamps catch fire',
  ],
  misses: ['it is true that I waited a week', 'I heard you the first time', 'true to size, lovely coat'],
} as const;

/** Kept, because the same words come again in thousands of posts. */
const stems = new Map<string, string | null>();
const MOST_STEMS = 20_000;

function stemOf(word: string): string | null {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const [stem = null] = contentOf(word);
  stems.set(word, stem);
  return stem;
}

/** The words of a post by their stems, long ones only. */
function stemsOf(text: string): Map<string, string> {
  const said =
    text
      .toLowerCase()
      .replace(/https?:\/\/\S+|@\w+/g, ' ')
      .match(/\p{L}{4,}/gu) ?? [];
  const found = new Map<string, string>();
  for (const word of said) {
    const stem = stemOf(word);
    if (stem && !found.has(stem)) found.set(stem, word);
  }
  return found;
}

/** The stems of a post that say what it is about. */
export const tellingStems = ({ text }: Sighting): string[] =>
  [...stemsOf(text).keys()].filter((stem) => !OF_ANY_TROUBLE.has(stem));

/** Telling words and products that at least such a share of the posts name. */
export function sharedMatter(posts: readonly Sighting[], share: number): string[] {
  const counts = new Map<string, number>();
  for (const post of posts)
    for (const matter of new Set([...tellingStems(post), ...post.products]))
      counts.set(matter, (counts.get(matter) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= Math.max(2, posts.length * share)).map(([matter]) => matter);
}

/** Words that many of the posts share, most frequent first. */
export function sharedWords(posts: readonly Sighting[], share = SHARED_BY): string[] {
  const counts = new Map<string, { count: number; word: string }>();
  for (const { text } of posts)
    for (const [stem, word] of stemsOf(text)) {
      const known = counts.get(stem) ?? { count: 0, word };
      counts.set(stem, { ...known, count: known.count + 1 });
    }
  return [...counts.values()]
    .filter(({ count }) => count >= Math.max(2, posts.length * share))
    .sort((a, b) => b.count - a.count || a.word.localeCompare(b.word))
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}

/** The brand's products that many of the posts name, most frequent first. */
export function sharedProducts(posts: readonly Sighting[]): string[] {
  const counts = new Map<string, number>();
  for (const { products } of posts)
    for (const product of new Set(products)) counts.set(product, (counts.get(product) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= Math.max(2, posts.length * SHARED_BY))
    .sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
    .map(([product]) => product);
}
