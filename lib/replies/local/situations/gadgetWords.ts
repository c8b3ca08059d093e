import { SETTLED } from './settled';

/** Phones, tablets, watches and computers, as their owners call them. */
export const GADGET =
  /\b(?:i ?phones?(?: ?\w{1,2}\b)?|smart ?phones?|(?:cell|mobile) ?phones?|phones?|fone|handset|mobile|android|pixel|galaxy|tablets?|i ?pads?|i ?pods?|watch|devices?|laptops?|notebook|mac ?books?(?: pro| air)?|i ?macs?|mac|pc|computers?|chrome ?book|surface)\b/i;

/** A new version of what runs on it. */
export const UPDATE =
  /\b(?:updates?|updated|updating|upgraded?|upgrades|upgrading|new (?:version|os|ios|software|build)|latest (?:version|os|ios|software|build)|ios ?\d[\d.]*|i ?os|macos|android \d+|windows ?\d+|watchos ?\d*)\b/i;

/** What harms somebody or burns is another matter, and so is buying, sending and waiting. */
const ELSEWHERE =
  '\\b(?:swell\\w*|swollen|bulg\\w*|caught fire|on fire|smok(?:e|ing)|burn(?:t|ed|s)? (?:me|my)|explod\\w*|melt\\w*|shock(?:ed)? me|sparks?|electric car|parcel|courier|delivery|refund|scammed|your (?:cabin crew|drivers?|flight))\\b';

/** Words that end a row about a device, with more of its own. */
export const elsewhereOr = (more = ''): RegExp =>
  new RegExp([SETTLED.source, ELSEWHERE, more].filter(Boolean).join('|'), 'i');
