import type { InsertMode } from '@/lib/domain/insertion';
import { holdsText, isSameText } from './comparison';

/** Where a text goes and what the box must hold afterwards. */
export type Plan =
  | { refused: 'not-empty' | 'already-there' }
  /** Everything after the first `from` characters gives way to `text`. */
  | { from: number; text: string; expected: string }
  | { from: 'caret'; text: string };

const MENTIONS = /^\s*(?:@[\w.]+(?:\s+|$))+/;

/** The `@user ` that a site puts in front when its user answers a comment, with the space after it. */
export function mentionPrefix(content: string): string {
  return content.match(MENTIONS)?.[0] ?? '';
}

const spaced = (front: string) => (front === '' || /\s$/.test(front) ? '' : ' ');

/** A text that names the same people again does not need to: they stand in front already. */
function withoutRepeated(prefix: string, text: string): string {
  const names = prefix.trim();
  return names && text.toLowerCase().startsWith(`${names.toLowerCase()} `)
    ? text.slice(names.length).trimStart()
    : text;
}

/** On a new line when either part has several lines, else after a space. */
function joiner(content: string, text: string): string {
  return /\n/.test(content + text) && !content.endsWith('\n') ? '\n' : spaced(content);
}

/** Decides from the words alone what an insertion does. `content` is what the box holds now. */
export function planInsertion(content: string, wanted: string, mode: InsertMode): Plan {
  const prefix = mentionPrefix(content);
  const body = content.slice(prefix.length);
  const isEmpty = body.trim() === '';
  const text = withoutRepeated(prefix, wanted);
  if (mode === 'replace' ? isSameText(body, text) : holdsText(content, text)) return { refused: 'already-there' };
  if (mode === 'ask' && !isEmpty) return { refused: 'not-empty' };
  if (mode === 'caret' && !isEmpty) return { from: 'caret', text };
  const kept = mode === 'append' && !isEmpty ? content : prefix;
  const addition = (kept === prefix ? spaced(prefix) : joiner(content, text)) + text;
  return { from: kept.length, text: addition, expected: kept + addition };
}
