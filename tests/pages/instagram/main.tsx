import { type MouseEvent, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { follow, go, usePlace } from '../shared/address';
import { createBoard } from '../shared/board';
import { avatar, photo } from '../shared/pictures';
import { DialogPost, OwnLink, PagePost } from './Post';
import { BRAND, COMMENTS, type InstagramPost, POSTS } from './posts';

const comments = createBoard(COMMENTS);
let lastComment = 18990000000000000n;

function publish(post: InstagramPost, text: string) {
  lastComment += 17n;
  const id = String(lastComment);
  comments.add({ id, postId: post.id, author: BRAND, time: new Date().toISOString(), text });
  window.__posted.push({ text, to: post.id, permalink: `https://www.instagram.com/p/${post.id}/c/${id}/` });
}

/** The pictures of an account; an ordinary click opens the post over the grid. */
function Grid({ posts }: { posts: InstagramPost[] }) {
  const open = (event: MouseEvent<HTMLAnchorElement>, post: InstagramPost) => {
    event.preventDefault();
    go(`/p/${post.id}/`, location.pathname);
  };
  return (
    <div className="grid">
      {posts.map((post) => (
        <a
          key={post.id}
          href={`/${post.author}/p/${post.id}/`}
          role="link"
          tabIndex={0}
          onClick={(event) => open(event, post)}
        >
          <img alt={post.alt} src={photo(post.id)} />
        </a>
      ))}
    </div>
  );
}

function Profile({ user }: { user: string }) {
  const posts = POSTS.filter((post) => !post.unlisted && post.author === user);
  return (
    <div className="pad">
      <header className="row pad">
        <img className="avatar" alt={`${user}'s profile picture`} src={avatar(user)} />
        <h2 className="name">{user}</h2>
        <span className="quiet">{posts.length} posts</span>
      </header>
      <Grid posts={posts} />
    </div>
  );
}

function App() {
  const { path, search, behind } = usePlace();
  const all = comments.usePosts();
  const code = path.match(/\/p\/([\w-]+)/)?.[1];
  const post = POSTS.find((candidate) => candidate.id === code);
  const overGrid = post !== undefined && behind !== null;
  const shown = overGrid ? behind : path;
  const user = shown?.match(/^\/([\w.]+)\/?$/)?.[1];
  const parts = post && {
    post,
    comments: all.filter((comment) => comment.postId === post.id),
    locked: search.has('locked'),
    onPost: (text: string) => publish(post, text),
  };

  useEffect(() => {
    // the title lags behind in-app moves, as it does there
    if (!overGrid) document.title = post ? `${post.author} on Instagram (demo)` : 'Instagram (demo)';
  }, [post, overGrid]);

  return (
    <>
      <div className="frame" aria-hidden={overGrid ? 'true' : undefined}>
        <div className="side">
          <nav>
            <a href="/" role="link" tabIndex={0} onClick={follow}>
              <span aria-hidden="true">⌂</span>
              <span dir="auto">Home</span>
            </a>
            <a href="/explore/" role="link" tabIndex={0} onClick={follow}>
              <span aria-hidden="true">⌕</span>
              <span dir="auto">Explore</span>
            </a>
            <OwnLink />
          </nav>
        </div>
        <main role="main" className="wide">
          {parts && !overGrid ? (
            <>
              <PagePost key={parts.post.id} {...parts} />
              <div className="pad">
                <div dir="auto" className="quiet">
                  More posts from{' '}
                  <a href={`/${parts.post.author}/`} role="link" tabIndex={0} onClick={follow}>
                    {parts.post.author}
                  </a>
                </div>
                <Grid posts={POSTS.filter((other) => !other.unlisted && other.id !== parts.post.id)} />
              </div>
            </>
          ) : user && user !== 'explore' ? (
            <Profile user={user} />
          ) : (
            <Grid posts={POSTS.filter((other) => !other.unlisted)} />
          )}
        </main>
      </div>
      {parts && overGrid && (
        <div className="curtain">
          <div role="button" className="close" tabIndex={0} aria-label="Close" onClick={() => history.back()}>
            ✕
          </div>
          <div className="dialog wide" role="dialog">
            <DialogPost key={parts.post.id} {...parts} />
          </div>
        </div>
      )}
      {/* a text field that belongs to no form and no post, as the real pages carry */}
      <textarea className="gone" tabIndex={-1} aria-hidden="true" defaultValue="" />
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
