import type { Author } from '@/lib/domain/post';
import { tidyText } from '@/lib/platforms/text';
import { linkAddress, profileAddress } from './permalinks';
import { TEXT_BOX } from './selectors';

/** The accounts this page acts for. A Page may show a number in one place and its vanity name in another. */
export interface OwnNames {
  handles: string[];
  name: string | null;
}

/** Links that only the account's own admin is given. The first path part is the account. */
const ADMIN_LINKS = 'a[href*="/professional_dashboard/"],a[href*="/ad_center/"]';
const ADMIN_PATH = /^\/([^/]+)\/(?:professional_dashboard|ad_center)\b/;
/** The picture beside "what is on your mind" leads to the account that would post. */
const COMPOSER_LINKS = '[data-pagelet$="Composer"] a[href]';
/** English interface only: elsewhere the label is not asked. Example: "Comment as Northwind Bakery…". */
const COMMENT_AS = /^(?:Comment|Reply) as (.+?)(?:…|\.{3})?$/;

/** Who is signed in, from what the page shows to that account alone. Cookies are not read. */
export function ownNames(document: Document, base: URL): OwnNames {
  const handles = new Set<string>();
  for (const link of document.querySelectorAll(ADMIN_LINKS)) {
    const account = ADMIN_PATH.exec(linkAddress(link, base)?.pathname ?? '')?.[1];
    if (account) handles.add(account);
  }
  for (const link of document.querySelectorAll(COMPOSER_LINKS)) {
    const profile = profileAddress(linkAddress(link, base));
    if (profile) handles.add(profile.handle);
  }
  let name: string | null = null;
  for (const box of document.querySelectorAll(TEXT_BOX)) {
    if (!box.closest('form')) continue;
    const label = box.getAttribute('aria-label') ?? box.getAttribute('aria-placeholder') ?? '';
    name ??= COMMENT_AS.exec(tidyText(label))?.[1] ?? null;
  }
  return { handles: [...handles], name };
}

export function isOwnAuthor(author: Author, own: OwnNames): boolean {
  if (author.handle && own.handles.some((handle) => handle.toLowerCase() === author.handle?.toLowerCase())) return true;
  return own.name !== null && author.name === own.name;
}
