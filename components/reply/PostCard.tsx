import { clsx } from 'clsx';
import { ExternalLink } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { Tag } from '@/components/ui/Tag';
import { ago, moment } from '@/components/ui/time';
import { PLATFORM_NAMES, type Platform } from '@/lib/domain/platform';
import type { Media, Post } from '@/lib/domain/post';
import { messagesLocale, text } from '@/lib/queries/text';
import { PlatformPick } from './PlatformPick';
import { type Span, segmentsOf } from './spans';

/** Longer texts are folded: a wall of text would push the reply out of view. */
const FOLD_CHARACTERS = 520;
const FOLD_LINES = 9;

const MEDIA_NAMES = { image: 'mediaImage', video: 'mediaVideo', card: 'mediaCard' } as const;

interface PostCardProps {
  post: Post;
  /** Pasted or selected words: there is no author and no place to go to. */
  pasted: boolean;
  marks: Span<'evidence' | 'active'>[];
  /** The strong marks are asked for: where they are folded away, the fold shows their stretch of the post instead of its beginning. */
  reveal: boolean;
  /** While editing the post steps back to two lines. */
  compact: boolean;
  now: number;
  /** Of pasted words only the user knows where they were posted; the reply is made to fit there. */
  onPlatform?(platform: Platform): void;
  children?: ReactNode;
}

/** The end of the part that stays in view when the text is folded, `null` when it is short enough. Never cuts a surrogate pair. */
export function foldAt(words: string): number | null {
  let end = words.length;
  let line = -1;
  for (let count = 0; count < FOLD_LINES; count++) {
    line = words.indexOf('\n', line + 1);
    if (line < 0) break;
  }
  if (line >= 0) end = Math.min(end, line);
  if (end > FOLD_CHARACTERS * 1.25) {
    const space = words.lastIndexOf(' ', FOLD_CHARACTERS);
    end = space > FOLD_CHARACTERS / 2 ? space : FOLD_CHARACTERS;
    const unit = words.charCodeAt(end - 1);
    if (unit >= 0xd800 && unit <= 0xdbff) end -= 1;
  }
  return end < words.length ? end : null;
}

/** So much before the words that are sought is shown with them. */
const LEAD_CHARACTERS = 60;

/** As much of a folded text as its beginning takes, around words behind the fold; cut between words. */
export function stretchAround(words: string, start: number, fold: number): { from: number; to: number } {
  const word = words.slice(0, start).search(/\S*$/);
  const lead = start - word > LEAD_CHARACTERS ? start : word;
  const space = words.indexOf(' ', Math.max(0, start - LEAD_CHARACTERS));
  const from = space < 0 || space >= lead ? lead : space + 1;
  const end = from + fold;
  const last = words.lastIndexOf(' ', end);
  return { from, to: end >= words.length ? words.length : last > start ? last : end };
}

function mediaLine(media: Media[]): string {
  return media
    .map(({ kind, alt }) => (alt ? text('mediaWithAlt', text(MEDIA_NAMES[kind]), alt) : text(MEDIA_NAMES[kind])))
    .join(' · ');
}

function authorName(author: Post['author']): string {
  return author.name ?? (author.handle ? `@${author.handle}` : text('postAuthorUnknown'));
}

export function PostCard({ post, pasted, marks, reveal, compact, now, onPlatform, children }: PostCardProps) {
  const [open, setOpen] = useState(false);
  const locale = messagesLocale();
  const fold = compact || open ? null : foldAt(post.text);
  const active = marks.filter(({ kind }) => kind === 'active').map(({ start }) => start);
  const isAway = reveal && fold !== null && active.length > 0 && active.every((start) => start >= fold);
  const { from, to } = isAway
    ? stretchAround(post.text, Math.min(...active), fold)
    : { from: 0, to: fold ?? post.text.length };
  const shown = post.text.slice(from, to);
  const placed =
    from === 0 ? marks : marks.map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));
  const words = useRef<HTMLParagraphElement>(null);
  const foldedHeight = useRef(0);
  useLayoutEffect(() => {
    if (!isAway) foldedHeight.current = words.current?.offsetHeight ?? 0;
  });
  const name = pasted ? text('postPasted') : authorName(post.author);
  const place = [
    post.author.name && post.author.handle && `@${post.author.handle}`,
    pasted ? null : post.createdAt ? ago(post.createdAt, now, locale) : text('postTimeUnknown'),
    post.kind === 'comment' && text('postCommentKind'),
    post.kind === 'reply' && text('postReplyKind'),
  ].filter((part): part is string => Boolean(part));
  return (
    <article
      aria-label={text('postLabel')}
      className={clsx(
        'grid grid-cols-[minmax(0,1fr)] border-line border-b bg-surface px-3.5',
        compact ? 'gap-1 py-2' : 'gap-2 py-3',
      )}
    >
      <div className="flex min-w-0 items-center gap-2">
        {!compact && <Avatar name={pasted ? '“' : name.replace(/^@/, '')} />}
        <div className={clsx('min-w-0 flex-1', compact && 'flex items-baseline gap-2')}>
          <p className="truncate font-strong" title={name}>
            <bdi>{name}</bdi>
          </p>
          <p
            className="truncate text-meta text-text-3"
            title={post.createdAt ? moment(post.createdAt, now, locale) : undefined}
          >
            {place.join(' · ')}
          </p>
        </div>
        {post.isAd && <Tag>{text('postAd')}</Tag>}
        {pasted && onPlatform ? (
          <PlatformPick platform={post.platform} onPick={onPlatform} />
        ) : (
          <Tag>{PLATFORM_NAMES[post.platform]}</Tag>
        )}
        {post.permalink && !compact && (
          <a
            href={post.permalink}
            target="_blank"
            rel="noreferrer"
            aria-label={text('postOpen')}
            title={text('postOpen')}
            className="-me-1.5 grid size-6 shrink-0 place-items-center rounded-control text-text-3 hover:bg-hover hover:text-text @max-[279px]:hidden"
          >
            <ExternalLink className="size-3.5" aria-hidden="true" />
          </a>
        )}
      </div>
      {post.text ? (
        <p
          ref={words}
          // The chips stay where they are while one is pointed at: a post that grew would push it away from the pointer.
          style={isAway && foldedHeight.current > 0 ? { height: foldedHeight.current, overflow: 'hidden' } : undefined}
          dir="auto"
          lang={post.language ?? undefined}
          className={clsx(
            'whitespace-pre-line break-words [overflow-wrap:anywhere]',
            compact ? 'line-clamp-2 text-base text-text-2' : 'text-pretty text-reply',
          )}
        >
          {from > 0 && '…'}
          {segmentsOf(shown, placed).map((segment) =>
            segment.kinds.length && !compact ? (
              <mark key={segment.start} className={segment.kinds.includes('active') ? 'mark-active' : 'mark-evidence'}>
                {segment.text}
              </mark>
            ) : (
              <span key={segment.start}>{segment.text}</span>
            ),
          )}
          {to < post.text.length && '…'}
        </p>
      ) : (
        <p className="text-text-2">{text('postNoText')}</p>
      )}
      {!compact && (fold !== null || (open && foldAt(post.text) !== null)) && (
        <Button look="link" className="justify-self-start" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? text('showLess') : text('showAll', new Intl.NumberFormat(locale).format(post.text.length))}
        </Button>
      )}
      {!compact && post.truncated && <p className="text-meta text-text-3">{text('postTruncated')}</p>}
      {!compact && post.quoted && (
        <blockquote className="border-line-strong border-s-2 ps-2.5 text-text-2">
          <p className="text-meta text-text-3">{text('postQuoted', authorName(post.quoted.author))}</p>
          <p dir="auto" className="line-clamp-3 whitespace-pre-line break-words">
            {post.quoted.text}
          </p>
        </blockquote>
      )}
      {!compact && post.media.length > 0 && (
        <p dir="auto" className="line-clamp-2 text-meta text-text-3" title={mediaLine(post.media)}>
          {mediaLine(post.media)}
        </p>
      )}
      {!compact && children}
    </article>
  );
}
