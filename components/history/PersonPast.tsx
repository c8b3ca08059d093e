import { UserRound } from 'lucide-react';
import { useState } from 'react';
import { State } from '@/components/ui/State';
import type { Commitment } from '@/lib/domain/commitment';
import { personIdOf } from '@/lib/domain/personId';
import type { Post } from '@/lib/domain/post';
import { keepWriter, useWriter } from '@/lib/queries/people';
import { text } from '@/lib/queries/text';
import { PersonView } from './PersonView';
import { useOlder } from './useOlder';

interface PersonPastProps {
  post: Post | null;
  onAnswer(promise: Commitment): void;
}

/** The writer of the viewed post, on this site only. */
export default function PersonPast({ post, onAnswer }: PersonPastProps) {
  const { limit, older } = useOlder((post && personIdOf(post)) ?? '');
  const record = useWriter(post, limit);
  const [now] = useState(() => Date.now());
  if (!post) {
    return (
      <State icon={<UserRound />} title={text('personNoneTitle')}>
        {text('personNone')}
      </State>
    );
  }
  if (!record) return null;
  const { name, handle } = post.author;
  return (
    <PersonView
      key={personIdOf(post) ?? post.id}
      record={record}
      who={{ name: name ?? handle ?? text('postAuthorUnknown'), handle, platform: post.platform }}
      now={now}
      onAnswer={onAnswer}
      onOlder={older}
      onKeep={personIdOf(post) === null ? undefined : () => keepWriter(post)}
    />
  );
}
