/**
 * What the reader holds on to. Never a class name and never the words of a label: both change by account and language.
 * Order of trust: address shapes (permalinks.ts), `data-ad-*` marks, roles and id references, then position relative to these.
 */

/**
 * The words of a post. One post can carry all three marks, one inside the other; the outermost counts.
 * Seen 2024-03 to 2026-09 in feed, Page, profile, dialog and permalink pages. Missing on photo viewers, reels and coloured backgrounds.
 */
export const MESSAGE =
  '[data-ad-rendering-role="story_message"],[data-ad-preview="message"],[data-ad-comet-preview="message"]';

/** The name line of a post since 2025. Stands in for a missing message when a 2026 feed has no other mark. */
export const PROFILE_NAME = '[data-ad-rendering-role="profile_name"]';

export const ARTICLE = '[role="article"]';

/** Comments carry a (translated) label, posts are named by reference or not at all. Seen 2024-03 to 2025-10. */
export const LABELLED_ARTICLE = '[role="article"][aria-label]:not([aria-posinset])';

/** 2024: article with position; 2025: position without the role. Menu items and list rows have a position too, with a role of their own. */
export const POSITIONED = '[aria-posinset][role="article"],[aria-posinset][aria-labelledby]:not([role])';

export const UNLABELLED_ARTICLE = '[role="article"]:not([aria-label])';

/** Neither position nor role, but named and described by reference. */
export const REFERENCED =
  '[aria-describedby][aria-labelledby]:not([role]),[aria-describedby][aria-labelledby][role="article"]';

/** Where climbing from a message must end: these hold many posts or are no post at all. */
export const BOUNDARY =
  'body,[role="main"],[role="feed"],[role="dialog"],[role="complementary"],[role="region"],[role="banner"],[role="navigation"],[role="grid"]';

/** The post's own menu: an icon without words. One a post, so two of them in one element mean two posts. */
export const MENU = '[role="button"][aria-haspopup="menu"]';

export const SKELETON = '[data-visualcompletion="loading-state"]';
export const DIALOG = '[role="dialog"]';
export const MAIN = '[role="main"]';
export const SIDE = '[role="complementary"]';

/** Who speaks, where the post does not name its own heading. Shared posts repeat this inside. */
export const HEADING = `h2,h3,h4,h5,strong,${PROFILE_NAME}`;

/** Comment boxes, chats and composers alike: told apart by where they stand. */
export const TEXT_BOX = '[contenteditable="true"][role="textbox"],[contenteditable="true"][data-lexical-editor]';

/** Chats are tables of messages. */
export const CHAT = '[role="grid"]';
