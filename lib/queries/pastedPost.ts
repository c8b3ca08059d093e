import { hashText } from '@/lib/domain/hash';
import type { Platform } from '@/lib/domain/platform';
import { barePost, type Post } from '@/lib/domain/post';

/**
 * Text from the clipboard or a selection as a post. Nothing is known but the words, so its id comes from them: the same text pasted again meets its own
 * draft and history.
 * @returns `null` for empty text
 */
export function pastedPost(text: string, platform: Platform): Post | null {
  const words = text.replace(/\r\n?/g, '\n').trim();
  if (words === '') return null;
  return barePost({ id: `pasted:${platform}:${hashText(words)}`, platform, text: words, sources: { text: 'pasted' } });
}
