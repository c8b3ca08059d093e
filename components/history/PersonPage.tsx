import { useState } from 'react';
import { startFollowUp } from '@/lib/queries/followUpReply';
import { usePerson } from '@/lib/queries/people';
import { text } from '@/lib/queries/text';
import { PersonView } from './PersonView';
import { useOlder } from './useOlder';

/** One person beside the history, by the id they are kept under. */
export default function PersonPage({ personId }: { personId: string }) {
  const { limit, older } = useOlder(personId);
  const record = usePerson(personId, limit);
  const [now] = useState(() => Date.now());
  const [said, setSaid] = useState('');
  if (!record) return null;
  const { person, interactions } = record;
  const platform = person?.platform ?? interactions[0]?.post.platform ?? 'x';
  const author = interactions[0]?.post.author;
  const handle = person?.handle ?? author?.handle ?? null;
  return (
    <>
      <p role="status" className="px-3.5 pt-2 text-meta text-text-2 empty:hidden">
        {said}
      </p>
      <PersonView
        key={personId}
        record={record}
        who={{ name: person?.name ?? author?.name ?? handle ?? text('postAuthorUnknown'), handle, platform }}
        now={now}
        onOlder={older}
        onAnswer={async (promise) => {
          const begun = await startFollowUp(promise, null);
          const isOpen = begun.kind !== 'here' && begun.isOpen;
          setSaid(text(!isOpen ? 'followUpNoLink' : begun.kind === 'yours' ? 'followUpYours' : 'followUpDrafted'));
        }}
      />
    </>
  );
}
