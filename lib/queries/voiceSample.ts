import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type Sample, samplePost } from '@/lib/brands/samples';
import type { Brand } from '@/lib/domain/brand';

export { SAMPLES, type Sample } from '@/lib/brands/samples';

export interface VoiceSample {
  /** The reply Heard would offer first; '' while it is being written. */
  reply: string;
  /** What it was before the last change of the brand; '' when it was the same, or another post. */
  before: string;
}

/** How a reply to an invented post sounds with this brand: the same reading and the same composer as in the panel. */
export function useVoiceSample(brand: Brand, sample: Sample): VoiceSample {
  const { id, updatedAt, ...voice } = brand;
  const { data = '' } = useQuery({
    queryKey: ['voice-sample', sample, voice],
    queryFn: () => firstReply(brand, sample),
    placeholderData: (former, query) => (query?.queryKey[1] === sample ? former : undefined),
  });
  const key = `${id} ${sample}`;
  const shown = useRef({ key, reply: data });
  const [before, setBefore] = useState('');
  useEffect(() => {
    const former = shown.current;
    shown.current = { key, reply: data };
    if (former.key !== key) setBefore('');
    else if (former.reply && data && former.reply !== data) setBefore(former.reply);
  }, [key, data]);
  return { reply: data, before: before === data ? '' : before };
}

async function firstReply(brand: Brand, sample: Sample): Promise<string> {
  const [{ loadAnalyser }, { localEngine }] = await Promise.all([
    import('@/lib/analysis'),
    import('@/lib/replies/local'),
  ]);
  const post = samplePost(sample, brand.products);
  const analysis = (await loadAnalyser()).analyse(post, [], brand);
  const set = await localEngine.suggest({ post, analysis, brand, thread: [], pastReplies: [], variant: 0 });
  return set.suggestions[0]?.text ?? '';
}
