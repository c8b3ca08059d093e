import type { Platform } from '@/lib/domain/platform';
import { barePost, type Post } from '@/lib/domain/post';

export const SAMPLES = ['late', 'praise', 'question'] as const;
export type Sample = (typeof SAMPLES)[number];

/** Invented posts on which a brand's voice is heard. `$thing` is the brand's first product. */
const WORDS: Record<Sample, { platform: Platform; name: string; text: string; thing: string }> = {
  late: {
    platform: 'x',
    name: 'Mara Winther',
    text: 'My $thing was due two weeks ago and it still has not arrived. Nobody tells me where it is. This is really frustrating.',
    thing: 'order',
  },
  praise: {
    platform: 'instagram',
    name: 'Ottilie Brandt',
    text: 'My $thing came today and I love it. Reni in your shop was so kind and patient. Thank you!',
    thing: 'order',
  },
  question: {
    platform: 'facebook',
    name: 'Callum Reyes',
    text: 'Can I still return my $thing if I have opened the box? It is for my sister.',
    thing: 'order',
  },
};

/** A post to try replies on. The same sample and products always give the same post. */
export function samplePost(sample: Sample, products: readonly string[]): Post {
  const { platform, name, text, thing } = WORDS[sample];
  return barePost({
    id: `sample:${sample}`,
    platform,
    author: { name, handle: null, url: null },
    text: text.replace('$thing', products[0]?.trim() || thing),
    language: 'en',
  });
}
