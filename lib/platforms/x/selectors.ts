import type { SelectorStep } from '@/lib/platforms/adapter';

/** X keeps `data-testid` stable (unchanged from 2024-03 to 2026-08); labels are translated and class names rotate, so neither is used. */

/** One post, also each parent and reply on a status page. */
export const POST: SelectorStep = {
  name: 'post',
  selector: 'article[data-testid="tweet"]',
  seen: '2026-08',
  why: 'every list, status page and dialog',
};

/** Row of a virtual list; rows far from the viewport are removed from the page. */
export const CELL: SelectorStep = {
  name: 'cell',
  selector: '[data-testid="cellInnerDiv"]',
  seen: '2026-01',
  why: 'neighbouring rows tell what answers what',
};

/** Name and handle. The second one in a post belongs to the quote. */
export const USER_NAME: SelectorStep = {
  name: 'user-name',
  selector: '[data-testid="User-Name"]',
  seen: '2026-01',
  why: 'the reposter stands in socialContext, never here',
};

/** The box around the quoted post, as ancestor of the second name. */
export const QUOTE: SelectorStep[] = [
  { name: 'quote-link', selector: 'div[role="link"]', seen: '2026-01', why: 'the whole quote is clickable' },
  { name: 'quote-tab', selector: '[tabindex="0"]', seen: '2025-11', why: 'same box, if the role goes' },
  { name: 'quote-label', selector: '[aria-labelledby]', seen: '2025-11', why: 'wrapper of quote, media and cards' },
];

export const TEXT: SelectorStep[] = [
  { name: 'tweet-text', selector: '[data-testid="tweetText"]', seen: '2026-01', why: 'text and language of a post' },
  { name: 'article-title', selector: '[data-testid="twitter-article-title"]', seen: '2026-08', why: 'long articles' },
  {
    name: 'article-body',
    selector: '[data-testid="twitterArticleRichTextView"]',
    seen: '2026-08',
    why: 'long articles',
  },
];

/** May stand in the post or in its quote. */
export const SHOW_MORE: SelectorStep = {
  name: 'show-more',
  selector: '[data-testid="tweet-text-show-more-link"]',
  seen: '2025-11',
  why: 'span, link or button, words translated',
};

export const MEDIA: SelectorStep[] = [
  { name: 'video', selector: '[data-testid="videoPlayer"]', seen: '2025-12', why: 'player in place' },
  { name: 'video', selector: '[data-testid="previewInterstitial"]', seen: '2025-11', why: 'player not started' },
  { name: 'image', selector: '[data-testid="tweetPhoto"]', seen: '2026-01', why: 'photo, also around a player' },
  { name: 'card', selector: '[data-testid="card.wrapper"]', seen: '2026-01', why: 'links and polls' },
];

/** As an ANCESTOR of the post: an advertisement. Inside a post it only tracks a video. */
export const AD_WRAPPER: SelectorStep = {
  name: 'placement',
  selector: '[data-testid="placementTracking"]',
  seen: '2024-11',
  why: 'the word for "Ad" is translated',
};

export const AVATAR: SelectorStep = {
  name: 'avatar',
  selector: '[data-testid="Tweet-User-Avatar"]',
  seen: '2026-01',
  why: 'the line to the next post of a conversation hangs below it',
};

export const SOCIAL_CONTEXT: SelectorStep = {
  name: 'social-context',
  selector: '[data-testid="socialContext"]',
  seen: '2025-11',
  why: 'who reposted or pinned: not the author',
};

export const OWN_LINK: SelectorStep = {
  name: 'own-profile-link',
  selector: 'a[data-testid="AppTabBar_Profile_Link"]',
  seen: '2025-11',
  why: 'left bar, signed in only',
};

export const OWN_SWITCHER: SelectorStep = {
  name: 'own-switcher',
  selector: '[data-testid="SideNav_AccountSwitcher_Button"]',
  seen: '2025-11',
  why: 'name and handle at the foot of the left bar',
};

export const EDITOR: SelectorStep = {
  name: 'editor',
  selector: '[data-testid="tweetTextarea_0"]',
  seen: '2026-08',
  why: 'same id for new posts and replies: the place decides',
};

export const INLINE_REPLY: SelectorStep = {
  name: 'inline-reply',
  selector: '[data-testid="inline_reply_offscreen"]',
  seen: '2026-08',
  why: 'reply box below the open post',
};

export const MESSAGE_EDITOR: SelectorStep = {
  name: 'message-editor',
  selector: '[data-testid="dmComposerTextInput"], [data-testid^="dm-composer"]',
  seen: '2026-08',
  why: 'direct messages: never for a reply',
};

/** What every page of X has, with or without posts on it. */
export const FRAME: SelectorStep = {
  name: 'page frame',
  selector:
    '[data-testid="primaryColumn"], [data-testid^="AppTabBar_"], [data-testid="BottomBar"], [data-testid="login"]',
  seen: '2026-01',
  why: 'tells a page without posts from a layout that is not known',
};

export const NOTIFICATION: SelectorStep = {
  name: 'notification',
  selector: '[data-testid="notification"]',
  seen: '2026-08',
  why: 'links to posts without being one',
};

export const TOAST_LINK: SelectorStep[] = [
  { name: 'toast', selector: '[data-testid="toast"] a[href*="/status/"]', seen: '2026-08', why: 'after posting' },
  { name: 'alert', selector: '[role="alert"] a[href*="/status/"]', seen: '2026-08', why: 'older form of the toast' },
];

/** First path segments that are places of the site, not people. */
export const RESERVED_SEGMENTS = new Set(
  'i home explore search notifications messages settings compose hashtag intent'.split(' '),
);
