import { useEffect, useRef, useState } from 'react';
import { follow } from '../shared/address';
import { age, avatar, photo } from '../shared/pictures';
import { tellState } from '../shared/truth';
import { BRAND, type InstagramComment, type InstagramPost } from './posts';

/** Caption or comment: line breaks as `br`, names and tags as links, emoji as plain characters. */
function Words({ text }: { text: string }) {
  return text.split('\n').map((line, index) => (
    <span key={index}>
      {index > 0 && <br />}
      {line.split(/([@#][\w.]+)/).map((part, at) => {
        if (!/^[@#]/.test(part)) return part;
        const href = part.startsWith('#') ? `/explore/tags/${part.slice(1)}/` : `/${part.slice(1).replace(/\.$/, '')}/`;
        return (
          <a key={at} className="link" href={href} role="link" tabIndex={0} onClick={follow}>
            {part}
          </a>
        );
      })}
    </span>
  ));
}

const Portrait = ({ user, linked }: { user: string; linked: boolean }) => {
  const picture = <img className="avatar small" alt={`${user}'s profile picture`} src={avatar(user)} />;
  return linked ? (
    <a href={`/${user}/`} role="link" tabIndex={0} onClick={follow}>
      {picture}
    </a>
  ) : (
    <span role="link" tabIndex={0}>
      {picture}
    </span>
  );
};

const UserName = ({ user }: { user: string }) => (
  <span>
    <div>
      <a className="name" href={`/${user}/`} role="link" tabIndex={0} onClick={follow}>
        <div>
          <span dir="auto">{user}</span>
        </div>
      </a>
    </div>
  </span>
);

interface FormProps {
  layout: 'page' | 'dialog';
  /** Text put there by the site when "Reply" was pressed at a comment; a new object each time. */
  prefix: { text: string } | null;
  locked: boolean;
  onPost(text: string): void;
}

/** The comment form: a textarea that React controls, in which Enter posts. */
function CommentForm({ layout, prefix, locked, onPost }: FormProps) {
  const [value, setValue] = useState('');
  const latest = useRef(value);
  latest.current = value;
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => tellState('reply', () => latest.current), []);
  useEffect(() => {
    if (!prefix) return;
    setValue(prefix.text);
    box.current?.focus();
  }, [prefix]);

  const post = () => {
    if (!value.trim()) return;
    onPost(value);
    setValue('');
  };
  const empty = !value.trim();
  return (
    <section>
      <form method="POST" className="comment-form" onSubmit={(event) => event.preventDefault()}>
        <div role="button" tabIndex={0} aria-label="Emoji">
          ☺
        </div>
        <textarea
          ref={box}
          aria-label="Add a comment…"
          placeholder="Add a comment…"
          autoComplete="off"
          autoCorrect="off"
          rows={2}
          readOnly={locked}
          value={value}
          onChange={(event) => setValue(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            post();
          }}
        />
        {/* the dialog shows the button from the start, the page only once there is text */}
        {(layout === 'dialog' || !empty) && (
          <div
            data-demo="send"
            role="button"
            className="link"
            aria-disabled={empty ? 'true' : undefined}
            tabIndex={empty ? -1 : 0}
            onClick={post}
          >
            Post
          </div>
        )}
      </form>
    </section>
  );
}

export interface PostProps {
  post: InstagramPost;
  comments: InstagramComment[];
  locked: boolean;
  onPost(text: string): void;
}

const commentPath = (comment: InstagramComment) => `/p/${comment.postId}/c/${comment.id}/`;

function Foot({ post }: { post: InstagramPost }) {
  return (
    <div className="pad">
      <div className="row">
        <span>♡</span>
        <a href={`/p/${post.id}/liked_by/`} role="link" tabIndex={0} onClick={follow}>
          <span>{post.likes.toLocaleString('en')}</span> likes
        </a>
      </div>
      <div className="quiet" dir="auto">
        <a href={`/${post.author}/p/${post.id}/`} role="link" tabIndex={0} onClick={follow}>
          <span dir="auto">
            <time dateTime={post.time}>{age(post.time)}</time>
          </span>
        </a>
      </div>
    </div>
  );
}

/** The caption's own time: a little after the post's, and not a link. */
const CaptionTime = ({ post }: { post: InstagramPost }) => (
  <time className="quiet" dateTime={new Date(Date.parse(post.time) + 5000).toISOString()}>
    {age(post.time)}
  </time>
);

/** A post opened by its address: nothing but `div` and `span`. */
export function PagePost({ post, comments, locked, onPost }: PostProps) {
  const [prefix, setPrefix] = useState<{ text: string } | null>(null);
  return (
    <div className="card sheet">
      <div className="picture" role="button" aria-hidden="true" tabIndex={-1}>
        <img alt={post.alt} src={photo(post.id)} />
      </div>
      <div className="talk">
        <div className="row pad">
          <Portrait user={post.author} linked={false} />
          <UserName user={post.author} />
          <div role="button" tabIndex={0}>
            Following
          </div>
        </div>
        <hr />
        <div className="scroll">
          <div className="ig-row">
            <Portrait user={post.author} linked />
            <div>
              <span dir="auto">
                <div className="row">
                  <UserName user={post.author} />
                  &nbsp;
                  <span>
                    <CaptionTime post={post} />
                  </span>
                </div>
                <span dir="auto">
                  <Words text={post.caption} />
                </span>
              </span>
            </div>
          </div>
          <div>
            {comments.map((comment) => (
              <div key={comment.id}>
                <div className="ig-row">
                  <div>
                    <span>
                      <Portrait user={comment.author} linked />
                    </span>
                  </div>
                  <div>
                    <div>
                      <div className="row">
                        <span dir="auto">
                          <UserName user={comment.author} />
                        </span>
                        <span dir="auto">
                          <a className="quiet" href={commentPath(comment)} role="link" tabIndex={0} onClick={follow}>
                            <time dateTime={comment.time}>{age(comment.time)}</time>
                          </a>
                        </span>
                      </div>
                      <div>
                        <span dir="auto">
                          <Words text={comment.text} />
                        </span>
                      </div>
                    </div>
                    <div className="row quiet">
                      <div role="button" tabIndex={0}>
                        <span dir="auto">
                          <span>2 likes</span>
                        </span>
                      </div>
                      <div role="button" tabIndex={0} onClick={() => setPrefix({ text: `@${comment.author} ` })}>
                        <span dir="auto">
                          <span>Reply</span>
                        </span>
                      </div>
                    </div>
                  </div>
                </div>
              </div>
            ))}
          </div>
        </div>
        <Foot post={post} />
        <CommentForm layout="page" prefix={prefix} locked={locked} onPost={onPost} />
      </div>
    </div>
  );
}

/** A post opened over a grid: an article with headings and lists. */
export function DialogPost({ post, comments, locked, onPost }: PostProps) {
  const [prefix, setPrefix] = useState<{ text: string } | null>(null);
  return (
    <article role="presentation" tabIndex={-1} className="sheet">
      <div className="picture">
        <div role="button" tabIndex={0}>
          <img alt={post.alt} src={photo(post.id)} />
        </div>
      </div>
      <div className="talk">
        <header className="row pad">
          <Portrait user={post.author} linked />
          <span dir="auto">
            <UserName user={post.author} />
          </span>
        </header>
        <div className="scroll">
          <ul>
            <div role="button" tabIndex={0} className="plain">
              <li className="ig-row">
                <Portrait user={post.author} linked />
                <div>
                  <h2 tabIndex={-1} className="name">
                    <UserName user={post.author} />
                  </h2>
                  <div>
                    <h1 dir="auto">
                      <Words text={post.caption} />
                    </h1>
                  </div>
                  <span dir="ltr">
                    <CaptionTime post={post} />
                  </span>
                </div>
              </li>
            </div>
            <div>
              {comments.map((comment) => (
                <ul key={comment.id}>
                  <div role="button" tabIndex={0} className="plain">
                    <li className="ig-row">
                      <Portrait user={comment.author} linked />
                      <div>
                        <h3 className="name">
                          <UserName user={comment.author} />
                        </h3>
                        <div>
                          <span dir="auto">
                            <Words text={comment.text} />
                          </span>
                        </div>
                        <div>
                          <span dir="ltr" className="row quiet">
                            <a href={commentPath(comment)} role="link" tabIndex={0} onClick={follow}>
                              <time dateTime={comment.time}>{age(comment.time)}</time>
                            </a>
                            <button type="button" onClick={() => setPrefix({ text: `@${comment.author} ` })}>
                              <span>Reply</span>
                            </button>
                          </span>
                        </div>
                      </div>
                    </li>
                  </div>
                </ul>
              ))}
            </div>
          </ul>
        </div>
        <Foot post={post} />
        <CommentForm layout="dialog" prefix={prefix} locked={locked} onPost={onPost} />
      </div>
    </article>
  );
}

/** The own account, as the side bar names it. */
export const OwnLink = () => (
  <a href={`/${BRAND}/`} role="link" tabIndex={0} onClick={follow}>
    <div>
      <span role="link" tabIndex={-1}>
        <img className="avatar small" alt={`${BRAND}'s profile picture`} src={avatar(BRAND)} />
      </span>
    </div>
    <div>
      <span dir="auto">
        <span>Profile</span>
      </span>
    </div>
  </a>
);
