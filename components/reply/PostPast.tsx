import { Clock } from 'lucide-react';
import { useEffect } from 'react';
import { actWords, dueBy, dueDistance } from '@/components/shell/dueWords';
import type { PostAnalysis } from '@/lib/domain/analysis';
import type { Brand } from '@/lib/domain/brand';
import type { PageReading } from '@/lib/domain/pageReading';
import type { Post } from '@/lib/domain/post';
import { linkAnswers } from '@/lib/queries/followUps';
import { useWriter } from '@/lib/queries/people';
import { noteSeen } from '@/lib/queries/sightings';
import { text } from '@/lib/queries/text';
import { latePromiseOf } from './latePromise';
import { OutcomeAsk } from './OutcomeAsk';

interface PostPastProps {
  post: Post;
  /** `null` until it is understood. */
  analysis: PostAnalysis | null;
  reading: PageReading;
  brand: Brand;
  /** Of the incident the post belongs to. */
  incidentId: string | null;
  /** The posted reply in view: what it should have said first comes too late, but not what it promised itself. `null`: none. */
  posted: { interactionId: string; at: string } | null;
  now: number;
}

/** What the past asks of the reply: a promise that is late, and how an earlier matter ended. Also where what is seen on the page is noted. */
export function PostPast({ post, analysis, reading, brand, incidentId, posted, now }: PostPastProps) {
  const record = useWriter(post);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another post or another reading of it is noted, and not each drawing
  useEffect(() => {
    if (analysis) void noteSeen(post, analysis, brand, incidentId);
  }, [post.id, post.text, analysis, brand.id, incidentId]);
  useEffect(() => {
    void linkAnswers(reading, brand);
  }, [reading, brand]);
  if (!record) return null;
  const late = latePromiseOf(record.commitments, now);
  const wasAnswered =
    late?.interactionId !== posted?.interactionId && Date.parse(posted?.at ?? '') >= Date.parse(late?.dueAt ?? '');
  const name = post.author.name ?? post.author.handle ?? text('postAuthorUnknown');
  return (
    <div className="grid gap-2 px-2 pt-2 empty:hidden">
      {late && !wasAnswered && (
        <div className="flex gap-2 rounded-control bg-caution-soft px-2.5 py-2">
          <Clock className="mt-0.5 size-4 shrink-0 text-caution-mark" aria-hidden="true" />
          <p className="min-w-0 flex-1 break-words">
            <strong className="font-strong">{text('promiseLateLead', dueDistance(late, now))}</strong>{' '}
            {text('promiseLateText', actWords(late.act), dueBy(late, now))}
          </p>
        </div>
      )}
      <OutcomeAsk interactions={record.interactions} name={analysis?.firstName ?? name} now={now} />
    </div>
  );
}
