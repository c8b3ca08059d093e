import type { MouseEvent } from 'react';
import { follow, go } from '../shared/address';
import { age, avatar, EmojiText, photo } from '../shared/pictures';
import type { Person, XPost } from './posts';

const SHOWN_IN_LISTS = 280;
const TOKEN = /([@#]\w+|https?:\/\/\S+|\b[\w-]+\.example\/\S*)/;

/** The words of a post in X's markup: pieces in spans, names and tags as links, emoji as pictures, line breaks as they are. */
function PostText({ text, lang, plain }: { text: string; lang: string; plain?: boolean }) {
  return (
    <div className="text" dir="auto" lang={lang} data-testid="tweetText">
      {text.split(TOKEN).map((part, index) => {
        const key = `${index}-${part}`;
        if (!TOKEN.test(part)) {
          return (
            <span key={key}>
              <EmojiText text={part} />
            </span>
          );
        }
        if (plain) return <span key={key}>{part}</span>;
        const href = part.startsWith('@')
          ? `/${part.slice(1)}`
          : part.startsWith('#')
            ? `/hashtag/${part.slice(1)}`
            : null;
        if (href) {
          return (
            <span key={key}>
              <a className="link" dir="ltr" role="link" href={href} onClick={follow}>
                {part}
              </a>
            </span>
          );
        }
        return (
          <a key={key} className="link" dir="ltr" role="link" href="/i/link" onClick={follow}>
            <span aria-hidden="true" className="gone">
              https://
            </span>
            {part}
            <span aria-hidden="true" className="gone">
              …
            </span>
          </a>
        );
      })}
    </div>
  );
}

function Names({ person, time, permalink }: { person: Person; time: string | null; permalink: string | null }) {
  const badge = person.verified ? (
    <div dir="ltr">
      <span>
        <svg className="badge" viewBox="0 0 16 16" aria-label="Verified account" role="img" data-testid="icon-verified">
          <circle cx="8" cy="8" r="7" />
          <path d="M5 8l2 2 4-4" />
        </svg>
      </span>
    </div>
  ) : null;
  const name = (
    <>
      <div dir="ltr">
        <span>
          <EmojiText text={person.name} />
        </span>
      </div>
      {badge}
    </>
  );
  const moment = time ? <time dateTime={time}>{age(time)}</time> : null;
  return (
    <div className="names" data-testid="User-Name">
      <div>
        {permalink === null ? (
          <div className="name">{name}</div>
        ) : (
          <a className="name" href={`/${person.handle}`} role="link" onClick={follow}>
            {name}
          </a>
        )}
      </div>
      <div className="quiet row">
        {permalink === null ? (
          <div tabIndex={-1}>
            <span>@{person.handle}</span>
          </div>
        ) : (
          <a href={`/${person.handle}`} role="link" tabIndex={-1} onClick={follow}>
            <span>@{person.handle}</span>
          </a>
        )}
        {moment && (
          <>
            <div dir="ltr" aria-hidden="true">
              <span>·</span>
            </div>
            {permalink === null ? (
              <div dir="ltr" aria-label="Earlier">
                {moment}
              </div>
            ) : (
              <a dir="ltr" role="link" aria-label="Earlier" href={permalink} onClick={follow}>
                {moment}
              </a>
            )}
          </>
        )}
      </div>
    </div>
  );
}

function Quote({ quote }: { quote: NonNullable<XPost['quote']> }) {
  return (
    <div>
      <div className="gone" dir="ltr">
        <span>Quote</span>
      </div>
      {/* a link without an address, as on X: the quote's own names and time are no links either */}
      <div className="quote" role="link" tabIndex={0}>
        <div className="row">
          <img className="avatar small" alt="" src={avatar(quote.author.name)} />
          <Names person={quote.author} time={quote.time} permalink={null} />
        </div>
        <PostText text={quote.text} lang={quote.lang} plain />
      </div>
    </div>
  );
}

const COUNTERS = ['reply', 'retweet', 'like'] as const;

interface TweetProps {
  post: XPost;
  /** The post of the page's own address: full text, time below, not focusable by Tab. */
  focal?: boolean;
  onReply?: (post: XPost) => void;
}

/** One post in X's structure. */
export function Tweet({ post, focal = false, onReply }: TweetProps) {
  const permalink = `/${post.author.handle}/status/${post.id}`;
  const cut = !focal && post.text.length > SHOWN_IN_LISTS;
  const open = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a, button, [role=link]')) return;
    if (!focal) go(permalink);
  };
  const counts = post.counts ?? [0, 0, 0];
  const article = (
    <article
      className={focal ? 'post focal' : 'post'}
      role="article"
      tabIndex={focal ? -1 : 0}
      data-testid="tweet"
      onClick={open}
    >
      {post.repostedBy && (
        <div className="context quiet">
          <a href={`/${post.repostedBy.handle}`} onClick={follow}>
            <span data-testid="socialContext">
              <span>{post.repostedBy.name}</span> reposted
            </span>
          </a>
        </div>
      )}
      <div className="columns">
        <div data-testid="Tweet-User-Avatar">
          <a href={`/${post.author.handle}`} aria-hidden="true" role="link" tabIndex={-1} onClick={follow}>
            <img className="avatar" alt="" src={avatar(post.author.name)} />
          </a>
        </div>
        <div className="post-main">
          <div className="row spread">
            <Names person={post.author} time={focal || post.ad ? null : post.time} permalink={permalink} />
            {post.ad && <span className="quiet">Ad</span>}
          </div>
          {post.text && (
            <PostText text={cut ? post.text.slice(0, SHOWN_IN_LISTS).trimEnd() : post.text} lang={post.lang} />
          )}
          {cut && (
            <a
              className="link"
              href={permalink}
              dir="ltr"
              role="link"
              data-testid="tweet-text-show-more-link"
              onClick={follow}
            >
              <span>Show more</span>
            </a>
          )}
          {post.photo && (
            <div data-testid="tweetPhoto">
              <img className="media" alt={post.photo.alt} src={photo(post.id)} />
            </div>
          )}
          {post.quote && <Quote quote={post.quote} />}
          {focal && (
            <div className="quiet moment">
              <a dir="ltr" role="link" aria-describedby={`moment-${post.id}`} href={permalink} onClick={follow}>
                <time dateTime={post.time}>
                  {new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
                    new Date(post.time),
                  )}
                </time>
              </a>
            </div>
          )}
          <div
            className="actions"
            role="group"
            aria-label={`${counts[0]} replies, ${counts[1]} reposts, ${counts[2]} likes`}
          >
            {COUNTERS.map((kind, index) => (
              <button
                type="button"
                key={kind}
                data-testid={kind}
                aria-label={`${counts[index]} ${kind}`}
                onClick={kind === 'reply' ? () => onReply?.(post) : undefined}
              >
                <span aria-hidden="true">{['↩', '⇄', '♡'][index]}</span>
                <span data-testid="app-text-transition-container">{counts[index] || ''}</span>
              </button>
            ))}
            {post.ad ? (
              <a href={`${permalink}/analytics`} role="link" aria-label="View analytics" onClick={follow}>
                <span aria-hidden="true">▥</span>
              </a>
            ) : null}
          </div>
        </div>
      </div>
    </article>
  );
  return post.ad ? <div data-testid="placementTracking">{article}</div> : article;
}
