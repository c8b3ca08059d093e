import type { Author } from '@/lib/domain/post';
import type { OwnAccount } from '@/lib/platforms/adapter';
import { follows } from '@/lib/platforms/steps';
import { textOf, tidyText } from '@/lib/platforms/text';
import * as step from '@/lib/platforms/x/selectors';

/** A handle standing alone, as X writes it. */
export const HANDLE = /^@(\w{1,20})$/;

export function readAuthor(header: Element | null, sources: Record<string, string>): Author {
  if (!header) return { name: null, handle: null, url: null };
  // A display name may itself look like a handle: the real one comes last.
  const handleElement = [...header.querySelectorAll('a, span')].findLast((part) =>
    HANDLE.test(tidyText(part.textContent ?? '')),
  );
  const links = [...header.querySelectorAll('a[href]')].filter((link) => !link.querySelector('time'));
  const nameLink = links.find((link) => link !== handleElement && !link.contains(handleElement ?? null));
  const linkedHandle = links.map((link) => handleInHref(link.getAttribute('href'))).find((handle) => handle !== null);
  const handle = HANDLE.exec(tidyText(handleElement?.textContent ?? ''))?.[1] ?? linkedHandle ?? null;
  const isPastName = (part: Element) =>
    part === handleElement ||
    part.matches('[role="link"], [data-testid^="UserAvatar"]') ||
    (handleElement !== undefined && follows(handleElement, part));
  // A quote's name has no links: there it is whatever stands before the handle.
  const name = nameLink ? textOf(nameLink, { inline: true }) : textOf(header, { inline: true, skip: isPastName });
  if (handle) sources.handle = handleElement ? 'handle-text' : 'profile-link';
  if (name) sources.author = nameLink ? 'name-link' : 'before-handle';
  return { name: name || null, handle, url: handle ? `https://x.com/${handle}` : null };
}

function handleInHref(href: string | null): string | null {
  const segment = /^(?:https?:\/\/[^/]+)?\/(\w+)\/?(?:$|\?)/.exec(href ?? '')?.[1];
  return segment && !step.RESERVED_SEGMENTS.has(segment.toLowerCase()) ? segment : null;
}

export function ownAccount(document: Document): OwnAccount | null {
  const link = document.querySelector(step.OWN_LINK.selector);
  const switcher = document.querySelector(step.OWN_SWITCHER.selector);
  const shown = readAuthor(switcher, {});
  const handle = handleInHref(link?.getAttribute('href') ?? null) ?? shown.handle;
  return handle ? { handle, name: shown.name } : null;
}
