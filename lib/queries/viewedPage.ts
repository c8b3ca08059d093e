import type { ThreadTurn } from '@/lib/domain/analysis';
import type { PageReading } from '@/lib/domain/pageReading';
import type { Platform } from '@/lib/domain/platform';
import type { Post } from '@/lib/domain/post';

export type ViewedPage =
  | { state: 'loading' }
  /** The active tab is none of the sites. */
  | { state: 'unsupported' }
  /** One of the sites, but nobody answers on the page: it was opened before Heard was installed or updated. */
  | { state: 'reload' }
  | { state: 'unrecognised'; reading: PageReading }
  | { state: 'no-post'; reading: PageReading }
  /** `tabId` and `reading` are `null` for pasted or selected text. */
  | { state: 'post'; tabId: number | null; reading: PageReading | null; post: Post; thread: ThreadTurn[] };

export interface ViewedPageControls {
  page: ViewedPage;
  /** The user chose this post; `null` follows the page again and lets pasted text go. */
  pick(postId: string | null): void;
  /** Looks at the page again and lets pasted text go. */
  refresh(): void;
  /** Works on this text instead of the page's post. Empty text is ignored. */
  paste(text: string, platform: Platform): void;
  reloadTab(): void;
}

export function useViewedPage(): ViewedPageControls {
  return { page: { state: 'loading' }, pick() {}, refresh() {}, paste() {}, reloadTab() {} };
}
