import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { Tag } from '@/components/ui/Tag';
import { moment, span } from '@/components/ui/time';
import type { Interaction } from '@/lib/domain/interaction';
import { PLATFORM_NAMES } from '@/lib/domain/platform';
import { useMarkPosted } from '@/lib/queries/history';
import { approachName, categoryName, emotionName, stateName } from '@/lib/queries/names';
import { messagesLocale, text } from '@/lib/queries/text';
import { ForgetPerson } from './ForgetPerson';

interface ExchangePaneProps {
  interaction: Interaction;
  now: number;
}

/** One exchange: their words, ours, and how far it got. */
export function ExchangePane({ interaction: one, now }: ExchangePaneProps) {
  const markPosted = useMarkPosted();
  const [said, setSaid] = useState('');
  const locale = messagesLocale();
  const { post, analysis } = one;
  const name = post.author.name ?? post.author.handle ?? text('postAuthorUnknown');
  const changed = one.postedText !== null && one.postedText.trim() !== one.text.trim();
  const when = [
    stateName(one.state),
    moment(one.postedAt ?? one.startedAt, now, locale),
    one.postedBy === 'user' && text('historyPostedByUser'),
    one.responseMs !== null && text('historyAfter', span(one.responseMs, locale)),
  ].filter(Boolean);
  return (
    <aside
      aria-label={name}
      className="grid w-95 shrink-0 content-start gap-3.5 overflow-y-auto border-line border-s bg-surface px-4.5 py-4 max-md:max-h-[60%] max-md:w-full max-md:border-s-0 max-md:border-t"
    >
      <div className="flex items-center gap-2">
        <Avatar name={name} />
        <div className="min-w-0 flex-1">
          <h2 className="truncate font-strong" title={name}>
            <bdi>{name}</bdi>
          </h2>
          <p className="truncate text-meta text-text-3">
            {[post.author.handle && `@${post.author.handle}`, PLATFORM_NAMES[post.platform]]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {post.permalink && (
          <a
            href={post.permalink}
            target="_blank"
            rel="noreferrer"
            aria-label={text('postOpen')}
            title={text('postOpen')}
            className="grid size-7 place-items-center rounded-control text-text-2 hover:bg-hover"
          >
            <ExternalLink className="size-4" aria-hidden="true" />
          </a>
        )}
      </div>
      <section className="grid gap-1.5">
        <h3 className="font-medium text-meta text-text-3">{text('historyPost')}</h3>
        <p
          dir="auto"
          className="max-h-60 overflow-y-auto whitespace-pre-line break-words border-line-strong border-s-2 ps-2.5 text-reply"
        >
          {post.text || text('postNoText')}
        </p>
        {analysis && (
          <p className="flex flex-wrap gap-1">
            {analysis.emotion !== 'neutral' && <Tag>{emotionName(analysis.emotion)}</Tag>}
            {analysis.category && <Tag>{categoryName(analysis.category)}</Tag>}
          </p>
        )}
      </section>
      <section className="grid gap-1.5 border-line border-t pt-3.5">
        {one.state === 'left' ? (
          <p>{text('historyNoReply')}</p>
        ) : (
          <>
            <div className="flex flex-wrap items-baseline gap-x-2">
              <h3 className="font-strong">{approachName(one)}</h3>
              <span className="ms-auto text-meta text-text-3">{when.join(' · ')}</span>
            </div>
            {changed && <p className="text-meta text-text-3">{text('historyPostedText')}</p>}
            <p dir="auto" className="whitespace-pre-line break-words text-reply">
              {one.postedText ?? one.text}
            </p>
            {changed && (
              <details className="text-text-2">
                <summary className="min-h-6 content-center text-meta">{text('historyInsertedText')}</summary>
                <p dir="auto" className="whitespace-pre-line break-words">
                  {one.text}
                </p>
              </details>
            )}
            {one.postedPermalink && (
              <a
                href={one.postedPermalink}
                target="_blank"
                rel="noreferrer"
                className="w-fit font-medium text-accent underline underline-offset-2"
              >
                {text('historyOpenReply')}
              </a>
            )}
          </>
        )}
      </section>
      <p role="status" className="text-good empty:hidden">
        {said}
      </p>
      <footer className="flex flex-wrap items-start gap-1 border-line border-t pt-3">
        {(one.state === 'inserted' || one.state === 'copied') && (
          <Button
            look="edge"
            onClick={async () => {
              await markPosted(one.id);
              setSaid(text('postedByHandText'));
            }}
          >
            {text('markPosted')}
          </Button>
        )}
        {one.personId && <ForgetPerson personId={one.personId} name={name} onForgotten={setSaid} />}
      </footer>
    </aside>
  );
}
