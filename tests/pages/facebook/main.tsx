import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { follow, usePlace } from '../shared/address';
import { createBoard } from '../shared/board';
import { avatar } from '../shared/pictures';
import { LexicalBox } from './LexicalBox';
import { CommentForm, Post, Thread } from './Post';
import { BRAND, COMMENTS, type FacebookPost, POSTS } from './posts';

const comments = createBoard(COMMENTS);
let lastComment = 990000000000000;

function publish(post: FacebookPost, text: string, parentId: string | null) {
  lastComment += 17;
  const id = String(lastComment);
  comments.add({ id, postId: post.id, parentId, author: BRAND, time: new Date().toISOString(), text });
  const part = parentId ? `comment_id=${parentId}&reply_comment_id=${id}` : `comment_id=${id}`;
  window.__posted.push({ text, to: parentId ?? post.id, permalink: `https://www.facebook.com/${post.id}?${part}` });
}

/** A post with its comments and the form that answers it. */
function OpenPost({ post, locked, onShare }: { post: FacebookPost; locked: boolean; onShare(): void }) {
  const all = comments.usePosts();
  const kind = post.id.endsWith('EditorPlain') ? 'plain' : 'rich';
  return (
    <Post post={post} position={null} onShare={onShare}>
      <Thread post={post} comments={all} kind={kind} onComment={(text, parentId) => publish(post, text, parentId)} />
      <CommentForm
        key={post.id}
        name="reply"
        kind={kind}
        locked={locked}
        label={`Comment as ${BRAND.name}`}
        button="Comment"
        onPost={(text) => publish(post, text, null)}
      />
    </Post>
  );
}

/** A loading place: an article without name or text. */
const Skeleton = () => (
  <div role="article" className="card skeleton">
    <div role="status" aria-label="Loading…" data-visualcompletion="loading-state" />
  </div>
);

const CHAT = ['Hi, is the Orrin lamp in your Oslo store?', 'Let me look it up for you.', 'Thank you 😊'];

/** The chat window: bubbles in a grid and a Lexical box outside any form. */
function Chat({ onClose }: { onClose(): void }) {
  const [sent, setSent] = useState<string[]>([]);
  return (
    <div className="chat" role="region" aria-label="Chat with Abeni Falade">
      <div className="row spread pad">
        <h2 className="name">Abeni Falade</h2>
        <button type="button" aria-label="Close chat" onClick={onClose}>
          ✕
        </button>
      </div>
      <div role="grid" aria-label="Messages in conversation with Abeni Falade">
        {[...CHAT, ...sent].map((message, index) => (
          <div role="row" key={`${index}-${message}`}>
            <div role="gridcell">
              <div role="article" className="bubble">
                <div dir="auto">{message}</div>
              </div>
            </div>
          </div>
        ))}
      </div>
      <div className="comment-form">
        <LexicalBox
          name="chat"
          label="Message"
          placeholder="Aa"
          onPost={(text) => {
            setSent((before) => [...before, text]);
            window.__posted.push({ text, to: null, permalink: null });
          }}
        />
      </div>
    </div>
  );
}

/** The share dialog holds a Lexical box in a form too, and no post. */
function ShareDialog({ onClose }: { onClose(): void }) {
  return (
    <div className="curtain">
      <div className="dialog" role="dialog" aria-label="Share">
        <div className="row spread pad">
          <h2 className="name">Share</h2>
          <div role="button" tabIndex={0} aria-label="Close" onClick={onClose}>
            ✕
          </div>
        </div>
        <form method="POST" className="comment-form" onSubmit={(event) => event.preventDefault()}>
          <LexicalBox
            name="share"
            label="Say something about this"
            placeholder="Say something about this…"
            onPost={() => onClose()}
          />
        </form>
      </div>
    </div>
  );
}

/** `by` is the path of a profile: then only what stands on its page. */
function Feed({ by, onShare }: { by: string | null; onShare(): void }) {
  const posts = POSTS.filter((post) => !post.unlisted && (!by || post.id.startsWith(`${by}/`)));
  return (
    <div>
      <h3 className="gone">Feed posts</h3>
      {posts.map((post, index) => (
        <Post key={post.id} post={post} position={index + 1} onShare={onShare} />
      ))}
      <Skeleton />
    </div>
  );
}

function App() {
  const { path, search, behind } = usePlace();
  const [chatting, setChatting] = useState(search.has('chat'));
  const [sharing, setSharing] = useState(false);
  const post = POSTS.find((candidate) => `/${candidate.id}` === path);
  const overFeed = post !== undefined && behind !== null;
  const share = () => setSharing(true);
  const open = post && <OpenPost key={post.id} post={post} locked={search.has('locked')} onShare={share} />;

  useEffect(() => {
    document.title = post ? `${post.author.name} | Facebook (demo)` : 'Facebook (demo)';
  }, [post]);

  return (
    <>
      {/* what lies behind a dialog stays in the page and is marked */}
      <div aria-hidden={overFeed || sharing ? 'true' : undefined} className="frame">
        <div role="banner" className="side">
          <div role="navigation" aria-label="Facebook" className="side">
            <nav>
              <a href="/" aria-label="Home" onClick={follow}>
                <span aria-hidden="true">⌂</span> Feed
              </a>
              <a href="/haldenhome" aria-label="Halden Home" onClick={follow}>
                <img className="avatar small" alt="" src={avatar(BRAND.name)} /> {BRAND.name}
              </a>
            </nav>
            <div role="button" tabIndex={0} aria-label="Messenger" onClick={() => setChatting(true)}>
              ✉ Messages
            </div>
          </div>
        </div>
        <div role="main" className="middle">
          {overFeed || !open ? (
            <Feed by={(overFeed ? behind : path).match(/^\/(haldenhome)\/?$/)?.[1] ?? null} onShare={share} />
          ) : (
            open
          )}
        </div>
      </div>
      {overFeed && (
        <div className="curtain">
          <div className="dialog" role="dialog" aria-labelledby="post-dialog">
            <div className="row spread pad">
              <h2 id="post-dialog" className="name">
                {post.author.name}’s post
              </h2>
              <div role="button" tabIndex={0} aria-label="Close" onClick={() => history.back()}>
                ✕
              </div>
            </div>
            {open}
          </div>
        </div>
      )}
      {sharing && <ShareDialog onClose={() => setSharing(false)} />}
      {chatting && <Chat onClose={() => setChatting(false)} />}
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
