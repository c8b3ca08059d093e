/** Small pages with the sites' structure, for what the page script does; reading itself is tested on the fixture pages. */

export interface XPost {
  id: string;
  handle: string;
  text: string;
}

export const BRAND = 'brightloaf';
export const CUSTOMER_POST: XPost = { id: '4001', handle: 'ines_w', text: 'My loaf tin arrived bent, again' };

/** A status page whose first post is the open one, with the signed-in brand's reply box under it. */
export function showStatusPage(posts: XPost[]): void {
  document.body.innerHTML = `
    <a data-testid="AppTabBar_Profile_Link" href="/${BRAND}"></a>
    <main><div data-testid="primaryColumn"><section><h1>Conversation</h1><div aria-label="timeline"><div id="cells"></div></div></section></div></main>`;
  for (const [index, post] of posts.entries()) {
    addPost(post);
    if (index > 0) continue;
    const box = document.createElement('div');
    box.dataset.testid = 'inline_reply_offscreen';
    box.innerHTML = `<div data-testid="tweetTextarea_0" contenteditable="true" role="textbox"><div data-contents="true"><div data-block="true" id="typed"></div></div></div>`;
    document.querySelector('[data-testid="cellInnerDiv"]')?.append(box);
  }
}

export function addPost({ id, handle, text }: XPost): void {
  const cell = document.createElement('div');
  cell.dataset.testid = 'cellInnerDiv';
  cell.innerHTML = `<article data-testid="tweet" id="post-${id}">
    <div data-testid="User-Name"><a href="/${handle}"><span>${handle}</span></a><a href="/${handle}"><span>@${handle}</span></a>
      <a href="/${handle}/status/${id}"><time datetime="2026-11-02T09:30:00.000Z">1m</time></a></div>
    <div data-testid="tweetText" lang="en"></div></article>`;
  const words = cell.querySelector('[data-testid="tweetText"]');
  if (words) words.textContent = text;
  document.querySelector('#cells')?.append(cell);
}

export function replyBox(): HTMLElement {
  const box = document.querySelector<HTMLElement>('[data-testid="tweetTextarea_0"]');
  if (!box) throw new Error('The page has no reply box');
  return box;
}

/** What the user typed or the site cleared. */
export function setBox(text: string): void {
  const typed = document.querySelector('#typed');
  if (typed) typed.textContent = text;
}

export function showToast(href: string): void {
  const toast = document.createElement('div');
  toast.dataset.testid = 'toast';
  toast.setAttribute('role', 'alert');
  const link = document.createElement('a');
  link.href = href;
  toast.append(link);
  document.body.append(toast);
}
