import { barePost, type Post } from '@/lib/domain/post';
import type { ReplyPlace } from '@/lib/queries/snippetRanking';
import { text } from '@/lib/queries/text';

/** An invented post on each platform, to see a snippet as a person would read it. With a name, and without one. */
export function examplePlace(platform: Post['platform'], named: boolean, brand: ReplyPlace['brand']): ReplyPlace {
  const post = barePost({
    id: `example-${platform}-${named}`,
    platform,
    author: { name: named ? text('exampleName') : null, handle: named ? 'mara_ellison' : null, url: null },
    text: text('examplePost'),
    language: 'en',
  });
  return {
    post,
    thread: [],
    brand,
    analysis: {
      language: 'en',
      sentiment: { label: 'negative', score: -0.5, confident: true },
      emotion: 'frustration',
      intent: 'complaint',
      category: 'delivery_late',
      severity: 1,
      arousal: 1,
      flags: [],
      gist: null,
      firstName: named ? (text('exampleName').split(' ')[0] ?? null) : null,
      evidence: [],
    },
  };
}
