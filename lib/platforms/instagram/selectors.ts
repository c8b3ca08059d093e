import type { SelectorStep } from '@/lib/platforms/adapter';

/** Instagram has no test ids: `datetime`, the shapes of links and roles carry everything. Labels are translated, class names rotate. */

/** Grids and suggestions link posts without a time: only an open post has one. */
export const TIME: SelectorStep = {
  name: 'time',
  selector: 'time[datetime]',
  seen: '2026-03',
  why: 'stands in the permalink, in each comment link, and unlinked beside the caption',
};

export const DIALOG: SelectorStep = {
  name: 'dialog',
  selector: '[role="dialog"]',
  seen: '2025-12',
  why: 'post over a profile',
};
export const FEED_POST: SelectorStep = {
  name: 'article',
  selector: 'article',
  seen: '2026-08',
  why: 'one per post in the home feed',
};
export const MAIN: SelectorStep = {
  name: 'main',
  selector: 'main, [role="main"]',
  seen: '2026-03',
  why: 'post page without article',
};

/** The name above a comment or caption in the dialog layout; the page layout has no headings. */
export const HEADING: SelectorStep = {
  name: 'heading',
  selector: 'h2, h3, h4',
  seen: '2025-12',
  why: 'author of caption and comment',
};

export const CAPTION_HEADING: SelectorStep = {
  name: 'caption-heading',
  selector: 'h1',
  seen: '2025-12',
  why: 'caption in dialog and feed',
};

/** A second text area outside any form is not the box. */
export const COMMENT_BOX: SelectorStep[] = [
  { name: 'form-textarea', selector: 'form textarea', seen: '2026-03', why: 'one per open post' },
  {
    name: 'form-editor',
    selector: 'form [contenteditable="true"][role="textbox"]',
    seen: '2026-05',
    why: 'newer editor, some flows',
  },
];

export const OTHER_EDITOR: SelectorStep = {
  name: 'other-editor',
  selector: '[contenteditable="true"][role="textbox"]',
  seen: '2026-05',
  why: 'direct messages and new posts: never for a reply',
};

/** Texts of buttons ("more", "Reply", "See translation") are not the writer's. */
export const BUTTON: SelectorStep = {
  name: 'button',
  selector: 'button, [role="button"]',
  seen: '2026-03',
  why: 'both layouts',
};

/** First path segments that are places of the site, not people. */
export const RESERVED_SEGMENTS = new Set(
  'about accounts api challenge create developer direct directory emails explore graphql legal live locations notifications oauth p press privacy reel reels session stories threads tv web your_activity'.split(
    ' ',
  ),
);
