import { CornerDownLeft, MessageSquareText, UserRound } from 'lucide-react';
import { useState } from 'react';
import { Avatar } from '@/components/ui/Avatar';
import { State } from '@/components/ui/State';
import { Tag } from '@/components/ui/Tag';
import { moment, span } from '@/components/ui/time';
import { PLATFORM_NAMES } from '@/lib/domain/platform';
import type { Post } from '@/lib/domain/post';
import { usePersonPast } from '@/lib/queries/history';
import { approachName, emotionName, stateName } from '@/lib/queries/names';
import { countText, messagesLocale, text } from '@/lib/queries/text';
import { ForgetPerson } from './ForgetPerson';

/** What was said to the writer of the viewed post before. On this site only. */
export default function PersonPast({ post }: { post: Post | null }) {
  const past = usePersonPast(post);
  const [now] = useState(() => Date.now());
  const [forgotten, setForgotten] = useState<number | null>(null);
  const locale = messagesLocale();
  if (!post) {
    return (
      <State icon={<UserRound />} title={text('personNoneTitle')}>
        {text('personNone')}
      </State>
    );
  }
  if (!past) return null;
  const { person, interactions } = past;
  const name = post.author.name ?? post.author.handle ?? text('postAuthorUnknown');
  const facts = [
    post.author.handle && `@${post.author.handle}`,
    person && text('personSince', moment(person.firstSeenAt, now, locale)),
  ].filter(Boolean);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)]">
      <header className="flex items-center gap-2 border-line border-b bg-surface px-3.5 py-3">
        <Avatar name={name} />
        <div className="min-w-0 flex-1">
          <h2 className="truncate font-strong" title={name}>
            <bdi>{name}</bdi>
          </h2>
          <p className="truncate text-meta text-text-3">{facts.join(' · ')}</p>
        </div>
        <Tag>{PLATFORM_NAMES[post.platform]}</Tag>
      </header>
      {forgotten !== null && (
        <p role="status" className="px-3.5 pt-3 text-good">
          {countText('forgotten', forgotten)}
        </p>
      )}
      {interactions.length === 0 ? (
        <State icon={<UserRound />} title={text('personEmptyTitle')}>
          {text(post.author.handle || post.author.name ? 'personEmptyText' : 'personUnknown')}
        </State>
      ) : (
        <section className="grid gap-3 px-3.5 py-3" aria-label={text('personTimeline')}>
          <div className="flex items-baseline">
            <h3 className="font-strong">{text('personTimeline')}</h3>
            <span className="ms-auto text-meta text-text-3">{text('personNewest')}</span>
          </div>
          <ol className="grid gap-3.5">
            {interactions.map((one) => (
              <li key={one.id} className="grid gap-2">
                <div className="flex gap-2.5">
                  <CornerDownLeft className="mt-0.5 size-4 shrink-0 text-text-3" aria-hidden="true" />
                  <div className="min-w-0 flex-1">
                    <p className="flex flex-wrap items-baseline gap-x-1.5">
                      <span className="font-strong">
                        {[text('personYou'), approachName(one)].filter(Boolean).join(', ')}
                      </span>
                      <span className="text-meta text-text-3">
                        {[
                          stateName(one.state),
                          moment(one.postedAt ?? one.startedAt, now, locale),
                          one.responseMs !== null && text('historyAfter', span(one.responseMs, locale)),
                        ]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                    </p>
                    {one.state !== 'left' && (
                      <p
                        dir="auto"
                        className="mt-0.5 whitespace-pre-line break-words rounded-control bg-surface px-2.5 py-1.5 shadow-hair"
                      >
                        {one.postedText ?? one.text}
                      </p>
                    )}
                  </div>
                </div>
                <div className="flex gap-2.5">
                  <MessageSquareText className="mt-0.5 size-4 shrink-0 text-text-3" aria-hidden="true" />
                  <div className="min-w-0 flex-1">
                    <p className="flex flex-wrap items-center gap-x-1.5">
                      <bdi className="truncate font-strong">{name}</bdi>
                      {one.analysis && one.analysis.emotion !== 'neutral' && (
                        <Tag>{emotionName(one.analysis.emotion)}</Tag>
                      )}
                      {one.post.createdAt && (
                        <span className="text-meta text-text-3">{moment(one.post.createdAt, now, locale)}</span>
                      )}
                    </p>
                    <p dir="auto" className="line-clamp-3 whitespace-pre-line break-words text-text-2">
                      {one.post.text || text('postNoText')}
                    </p>
                  </div>
                </div>
              </li>
            ))}
          </ol>
        </section>
      )}
      <footer className="mx-3.5 grid justify-items-start gap-1 border-line border-t py-3">
        {person && <ForgetPerson personId={person.id} name={name} onForgotten={setForgotten} />}
        <p className="text-meta text-text-3">{text('personKeptNote')}</p>
      </footer>
    </div>
  );
}
