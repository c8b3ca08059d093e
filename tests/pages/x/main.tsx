import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { follow, go, usePlace } from '../shared/address';
import { createBoard } from '../shared/board';
import { avatar } from '../shared/pictures';
import { DraftBox } from './DraftBox';
import { BRAND, longTimeline, POSTS, type XPost } from './posts';
import { Tweet } from './Tweet';

const LONG_TIMELINE = '/demo/timeline2000';
const board = createBoard([...POSTS, ...longTimeline(2000)]);
const isLong = (post: XPost) => post.id.startsWith('1990313');

let lastId = 1990400000000000000n;

/** Adds what the brand just wrote; gives the new post. */
function publish(text: string, answers: XPost | null): XPost {
  lastId += 137n;
  const post: XPost = {
    id: String(lastId),
    author: BRAND,
    time: new Date().toISOString(),
    lang: 'en',
    text,
    ...(answers ? { inReplyTo: answers.id } : {}),
  };
  board.add(post);
  window.__posted.push({ text, to: answers?.id ?? null, permalink: `https://x.com/${BRAND.handle}/status/${post.id}` });
  return post;
}

/** X keeps only the cells near the window in the page, each placed by a transform. */
function VirtualTimeline({ posts, onReply }: { posts: XPost[]; onReply: (post: XPost) => void }) {
  const list = useRef<HTMLDivElement>(null);
  const rows = useWindowVirtualizer({
    count: posts.length,
    estimateSize: () => 150,
    overscan: 4,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (index) => posts[index]?.id ?? index,
  });
  return (
    <div ref={list} aria-label="Timeline: Your Home Timeline">
      <div className="virtual" style={{ minHeight: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const post = posts[row.index];
          return (
            post && (
              <div
                key={row.key}
                ref={rows.measureElement}
                data-index={row.index}
                className="cell placed"
                data-testid="cellInnerDiv"
                style={{ transform: `translateY(${row.start - rows.options.scrollMargin}px)` }}
              >
                <div>
                  <Tweet post={post} onReply={onReply} />
                </div>
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

/** What one person wrote, or reposted. */
function Profile({ handle, onReply }: { handle: string; onReply: (post: XPost) => void }) {
  const posts = board
    .usePosts()
    .filter((post) => !isLong(post) && (post.author.handle === handle || post.repostedBy?.handle === handle));
  const name = posts.find((post) => post.author.handle === handle)?.author.name ?? handle;
  return (
    <>
      <div className="row pad">
        <img className="avatar" alt="" src={avatar(name)} />
        <div data-testid="UserName">
          <div className="name">{name}</div>
          <div className="quiet">@{handle}</div>
        </div>
      </div>
      <section aria-labelledby="accessible-list-3" role="region">
        <h1 className="gone" id="accessible-list-3">
          Posts of {name}
        </h1>
        <VirtualTimeline posts={posts.toSorted((one, other) => other.time.localeCompare(one.time))} onReply={onReply} />
      </section>
    </>
  );
}

function Home({ long, onReply }: { long: boolean; onReply: (post: XPost) => void }) {
  const all = board.usePosts();
  const posts = long
    ? all.filter(isLong)
    : all.filter((post) => !isLong(post) && !post.inReplyTo && !post.id.endsWith('901'));
  return (
    <>
      {!long && (
        <DraftBox
          name="new-post"
          placeholder="What is happening?"
          buttonText="Post"
          buttonTestId="tweetButtonInline"
          onPost={(text) => publish(text, null)}
        />
      )}
      <section aria-labelledby="accessible-list-1" role="region">
        <h1 className="gone" id="accessible-list-1">
          Your Home Timeline
        </h1>
        <VirtualTimeline posts={posts} onReply={onReply} />
      </section>
    </>
  );
}

function parentsOf(post: XPost, all: XPost[]): XPost[] {
  const parent = post.inReplyTo ? all.find((candidate) => candidate.id === post.inReplyTo) : undefined;
  return parent ? [...parentsOf(parent, all), parent] : [];
}

const Cell = ({ children }: { children: ReactNode }) => (
  <div className="cell" data-testid="cellInnerDiv">
    <div>{children}</div>
  </div>
);

function Status({
  id,
  locked,
  onReply,
  onSent,
}: {
  id: string;
  locked: boolean;
  onReply: (post: XPost) => void;
  onSent: (post: XPost) => void;
}) {
  const all = board.usePosts();
  const post = all.find((candidate) => candidate.id === id);
  if (!post) return <p className="quiet pad">This post is not here. It may have been deleted.</p>;
  const discover = all.filter((other) => !isLong(other) && !other.inReplyTo && other.id !== id).slice(3, 5);
  const replies = all.filter((other) => other.inReplyTo === id);
  return (
    <section aria-labelledby="accessible-list-2" role="region">
      <h1 className="gone" id="accessible-list-2">
        Conversation
      </h1>
      <div aria-label="Timeline: Conversation">
        <div>
          {parentsOf(post, all).map((parent) => (
            <Cell key={parent.id}>
              <Tweet post={parent} onReply={onReply} />
            </Cell>
          ))}
          <Cell key={id}>
            <Tweet post={post} focal onReply={onReply} />
            <div className="inline-reply" data-testid="inline_reply_offscreen">
              <div className="quiet">
                Replying to{' '}
                <a className="link" href={`/${post.author.handle}`} onClick={follow}>
                  @{post.author.handle}
                </a>
              </div>
              <DraftBox
                key={id}
                name="reply"
                readOnly={locked}
                placeholder="Post your reply"
                buttonText="Reply"
                buttonTestId="tweetButtonInline"
                onPost={(text) => onSent(publish(text, post))}
              />
            </div>
          </Cell>
          {replies.toReversed().map((reply) => (
            <Cell key={reply.id}>
              <Tweet post={reply} onReply={onReply} />
            </Cell>
          ))}
          <Cell key="more">
            <h2 className="pad">Discover more</h2>
          </Cell>
          {discover.map((other) => (
            <Cell key={other.id}>
              <Tweet post={other} onReply={onReply} />
            </Cell>
          ))}
        </div>
      </div>
    </section>
  );
}

function ComposeDialog({
  answers,
  onClose,
  onSent,
}: {
  answers: XPost;
  onClose: () => void;
  onSent: (post: XPost) => void;
}) {
  return (
    <div className="curtain">
      <div className="dialog" role="dialog" aria-modal="true" aria-labelledby="modal-header">
        <div className="row spread pad">
          <h2 id="modal-header" className="gone">
            Reply
          </h2>
          <button type="button" data-testid="app-bar-close" aria-label="Close" onClick={onClose}>
            ✕
          </button>
        </div>
        <Tweet post={answers} />
        <DraftBox
          name="dialog"
          placeholder="Post your reply"
          buttonText="Reply"
          buttonTestId="tweetButton"
          onPost={(text) => {
            onSent(publish(text, answers));
            onClose();
          }}
        />
      </div>
    </div>
  );
}

function Toast({ post, onDone }: { post: XPost; onDone: () => void }) {
  useEffect(() => {
    const timer = setTimeout(onDone, 6000);
    return () => clearTimeout(timer);
  }, [onDone]);
  return (
    <div className="toast" data-testid="toast" role="alert">
      <span>Your post was sent.</span>{' '}
      <a href={`/${post.author.handle}/status/${post.id}`} role="link" onClick={follow}>
        View
      </a>
    </div>
  );
}

function App() {
  const { path, search, behind } = usePlace();
  const [answering, setAnswering] = useState<XPost | null>(null);
  const [sent, setSent] = useState<XPost | null>(null);
  const composing = path === '/compose/post' && answering !== null;
  const shown = composing && behind ? behind : path;
  const statusId = shown.match(/\/status\/(\d+)/)?.[1];
  const profile = shown.match(/^\/(\w+)$/)?.[1]?.replace(/^home$/, '');
  const reply = (post: XPost) => {
    setAnswering(post);
    go('/compose/post', location.pathname);
  };
  const [noToast] = useState(() => () => setSent(null));

  useEffect(() => {
    document.title = statusId ? 'Post / X (demo)' : 'Home / X (demo)';
  }, [statusId]);

  return (
    <div className="frame">
      <header role="banner" className="side">
        <nav role="navigation" aria-label="Primary">
          <a href="/home" data-testid="AppTabBar_Home_Link" onClick={follow}>
            <span aria-hidden="true">⌂</span> Home
          </a>
          <a href={LONG_TIMELINE} data-testid="AppTabBar_Explore_Link" onClick={follow}>
            <span aria-hidden="true">⌕</span> Long timeline
          </a>
          <a href={`/${BRAND.handle}`} data-testid="AppTabBar_Profile_Link" aria-label="Profile" onClick={follow}>
            <span aria-hidden="true">☺</span> Profile
          </a>
        </nav>
        <button
          type="button"
          className="account"
          data-testid="SideNav_AccountSwitcher_Button"
          aria-label="Account menu"
        >
          <span data-testid={`UserAvatar-Container-${BRAND.handle}`}>
            <img className="avatar small" alt={BRAND.name} src={avatar(BRAND.name)} />
          </span>
          <span>
            {BRAND.name}
            <span className="quiet"> @{BRAND.handle}</span>
          </span>
        </button>
      </header>
      <main role="main">
        <div className="column" data-testid="primaryColumn">
          <div className="column-head">
            {statusId ? (
              <button type="button" data-testid="app-bar-back" aria-label="Back" onClick={() => history.back()}>
                ←
              </button>
            ) : null}
            <h2>{statusId ? 'Post' : profile ? 'Profile' : 'Home'}</h2>
          </div>
          {statusId ? (
            <Status id={statusId} locked={search.has('locked')} onReply={reply} onSent={setSent} />
          ) : profile ? (
            <Profile key={profile} handle={profile} onReply={reply} />
          ) : (
            <Home key={shown} long={shown === LONG_TIMELINE} onReply={reply} />
          )}
        </div>
      </main>
      <div id="layers">
        {composing && <ComposeDialog answers={answering} onClose={() => history.back()} onSent={setSent} />}
        {sent && <Toast post={sent} onDone={noToast} />}
      </div>
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
