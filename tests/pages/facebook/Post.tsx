import { type ReactNode, useId, useRef, useState } from 'react';
import { follow, go } from '../shared/address';
import { age, avatar, EmojiText, photo } from '../shared/pictures';
import { LexicalBox } from './LexicalBox';
import { BRAND, type FacebookComment, type FacebookPost, type Person } from './posts';

const profile = (person: Person, commentId?: string) => {
  if (!person.vanity) return null;
  const url = new URL(person.vanity, 'https://www.facebook.com/');
  if (commentId) url.searchParams.set('comment_id', btoa(`comment:${commentId}`));
  url.searchParams.set('__tn__', 'R]-R');
  return url.pathname + url.search;
};

/** A message in Facebook's markup: one block for each line. */
function Lines({ text }: { text: string }) {
  return text.split('\n').map((line, index) => (
    <div key={`${index}-${line}`} dir="auto">
      {line.split(/(#\w+)/).map((part, at) =>
        part.startsWith('#') ? (
          <a key={at} className="link" href={`/hashtag/${part.slice(1)}`} onClick={follow}>
            {part}
          </a>
        ) : (
          <EmojiText key={at} text={part} />
        ),
      )}
    </div>
  ));
}

/** The comment form: Lexical in a form, and a button that is enabled once there is text. */
export function CommentForm(props: {
  name: string;
  kind: 'rich' | 'plain';
  label: string;
  button: string;
  locked?: boolean;
  onPost(text: string): void;
}) {
  const [empty, setEmpty] = useState(true);
  const post = useRef(() => {});
  return (
    <form role="presentation" className="comment-form" onSubmit={(event) => event.preventDefault()}>
      <img className="avatar small" alt="" src={avatar(BRAND.name)} />
      <LexicalBox
        name={props.name}
        kind={props.kind}
        label={props.label}
        placeholder={props.label}
        locked={props.locked}
        postRef={post}
        onChange={(text) => setEmpty(!text.trim())}
        onPost={props.onPost}
      />
      <div id={`${props.name}-submit`}>
        <div
          role="button"
          aria-label={props.button}
          data-demo="send"
          aria-disabled={empty ? 'true' : undefined}
          tabIndex={empty ? -1 : 0}
          onClick={() => post.current()}
        >
          ➤
        </div>
      </div>
    </form>
  );
}

interface ThreadProps {
  post: FacebookPost;
  comments: FacebookComment[];
  kind: 'rich' | 'plain';
  onComment(text: string, parentId: string | null): void;
}

function Comment({ comment, post, onReply }: { comment: FacebookComment; post: FacebookPost; onReply(): void }) {
  const href = profile(comment.author, comment.id);
  const idPart = comment.parentId
    ? `comment_id=${comment.parentId}&reply_comment_id=${comment.id}`
    : `comment_id=${comment.id}`;
  const name = <span dir="auto">{comment.author.name}</span>;
  return (
    <div
      role="article"
      tabIndex={-1}
      className="comment"
      aria-label={`${comment.parentId ? 'Reply' : 'Comment'} by ${comment.author.name} ${age(comment.time)} ago`}
    >
      <div>
        {href ? (
          <a href={href} aria-hidden="true" tabIndex={-1} role="link" onClick={follow}>
            <img className="avatar small" alt="" src={avatar(comment.author.name)} />
          </a>
        ) : (
          <img className="avatar small" alt="" src={avatar(comment.author.name)} />
        )}
      </div>
      <div>
        <div className="bubble">
          <div className="row">
            <span className="name">
              {href ? (
                <a href={href} role="link" tabIndex={0} onClick={follow}>
                  {name}
                </a>
              ) : (
                name
              )}
            </span>
            {comment.author.name === post.author.name && <span className="quiet">Author</span>}
          </div>
          {comment.text && (
            <div>
              <span dir="auto" lang="en">
                <div>
                  <Lines text={comment.text} />
                </div>
              </span>
            </div>
          )}
        </div>
        {comment.sticker && <img className="sticker" alt={comment.sticker} src={photo(comment.id)} />}
        <ul aria-hidden="false" className="row quiet">
          <li>
            <a href={`/${post.id}?${idPart}&__tn__=R]-R`} role="link" tabIndex={0} onClick={follow}>
              <span>{age(comment.time)}</span>
            </a>
          </li>
          <li>
            <div role="button" tabIndex={0}>
              Like
            </div>
          </li>
          <li>
            <div role="button" tabIndex={0} onClick={onReply}>
              Reply
            </div>
          </li>
        </ul>
      </div>
    </div>
  );
}

/** Comments, their replies, and the forms that answer them. */
export function Thread({ post, comments, kind, onComment }: ThreadProps) {
  const [answering, setAnswering] = useState<string | null>(null);
  const top = comments.filter((comment) => comment.postId === post.id && !comment.parentId);
  return (
    <div className="thread">
      <h2 className="gone">Comments</h2>
      {top.map((comment) => (
        <div key={comment.id}>
          <Comment comment={comment} post={post} onReply={() => setAnswering(comment.id)} />
          <div className="replies">
            {comments
              .filter((reply) => reply.parentId === comment.id)
              .map((reply) => (
                <Comment key={reply.id} comment={reply} post={post} onReply={() => setAnswering(comment.id)} />
              ))}
            {answering === comment.id && (
              <CommentForm
                name="comment-reply"
                kind={kind}
                label={`Reply to ${comment.author.name}…`}
                button="Reply"
                onPost={(text) => {
                  onComment(text, comment.id);
                  setAnswering(null);
                }}
              />
            )}
          </div>
        </div>
      ))}
    </div>
  );
}

/** Letters in an order only the style sheet undoes, with some that are never shown. */
function ShuffledTime({ text }: { text: string }) {
  const letters = [...text].map((letter, order) => ({ letter, order }));
  return (
    <span className="shuffled">
      {letters.toReversed().map(({ letter, order }) => (
        <span key={order} style={{ order }}>
          {letter}
        </span>
      ))}
      <span style={{ position: 'absolute', top: '3em' }}>KsAbU0Kem.example</span>
    </span>
  );
}

interface PostProps {
  post: FacebookPost;
  /** Place in the feed from 1; outside the feed the post has another shape. */
  position: number | null;
  children?: ReactNode;
  onShare(): void;
}

/** One post. In the feed without a role and with its address only on hover; on its own page as an article. */
export function Post({ post, position, children, onShare }: PostProps) {
  const id = useId();
  const [known, setKnown] = useState(position === null);
  const [whole, setWhole] = useState(position === null);
  const cut = !whole && post.cutAt ? `${post.text.slice(0, post.cutAt).trimEnd()}… ` : null;
  const shape = position === null ? { role: 'article' } : ({ 'aria-posinset': position } as const);
  const address = known ? `/${post.id}?__cft__[0]=AZ&__tn__=%2CO%2CP-R` : '/?__cft__[0]=AZ#?abc';
  const reveal = () => setKnown(true);
  return (
    <div {...shape} className="card" aria-labelledby={`${id}-name`} aria-describedby={`${id}-time ${id}-text`}>
      <div className="row spread pad">
        <div className="row">
          <a href={profile(post.author) ?? '#'} aria-hidden="true" tabIndex={-1} onClick={follow}>
            <img className="avatar" alt="" src={avatar(post.author.name)} />
          </a>
          <div>
            <div data-ad-rendering-role="profile_name">
              <h3 id={`${id}-name`} className="name">
                <span>
                  <a href={profile(post.author) ?? '#'} role="link" onClick={follow}>
                    <strong>
                      <span>{post.author.name}</span>
                    </strong>
                  </a>
                </span>
              </h3>
            </div>
            <div className="quiet" id={`${id}-time`}>
              {post.sponsored ? (
                <a href="/ads/about/?entry_product=ad_preferences" onClick={follow}>
                  Sponsored
                </a>
              ) : (
                <a
                  href={address}
                  role="link"
                  onMouseOver={reveal}
                  onFocus={reveal}
                  onClick={(event) => {
                    event.preventDefault();
                    go(`/${post.id}`, position === null ? null : location.pathname);
                  }}
                >
                  {post.shuffledTime && position !== null ? (
                    <ShuffledTime text={age(post.time)} />
                  ) : (
                    <span>{age(post.time)}</span>
                  )}
                </a>
              )}{' '}
              · <span title="Public">🌐</span>
            </div>
          </div>
        </div>
        <div role="button" tabIndex={0} aria-haspopup="menu" aria-label="Actions for this post">
          ⋯
        </div>
      </div>
      <div data-ad-rendering-role="story_message">
        <div data-ad-comet-preview="message" data-ad-preview="message" id={`${id}-text`} className="message">
          <div>
            <span dir="auto">
              <Lines text={cut ?? post.text} />
              {cut && (
                <div role="button" tabIndex={0} className="more" onClick={() => setWhole(true)}>
                  See more
                </div>
              )}
            </span>
          </div>
        </div>
      </div>
      {post.photo && (
        <a
          href={`/photo/?fbid=${post.time.replace(/\D/g, '')}&set=a.1`}
          role="link"
          onClick={(event) => event.preventDefault()}
        >
          <img className="media flat" alt={post.photo.alt} src={photo(post.id)} />
        </a>
      )}
      <div className="row bar">
        <div role="button" tabIndex={0} aria-label="Like">
          ♡ Like
        </div>
        <div
          role="button"
          tabIndex={0}
          aria-label="Leave a comment"
          onClick={() => position !== null && go(`/${post.id}`, location.pathname)}
        >
          ▭ Comment
        </div>
        <div role="button" tabIndex={0} aria-label="Send this to friends or post it on your profile." onClick={onShare}>
          ↗ Share
        </div>
      </div>
      {children}
    </div>
  );
}
