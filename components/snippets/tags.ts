/** "delivery, refund" as tags; empty ones and repeated ones go. */
export function tagsFrom(words: string): string[] {
  const tags = words.split(',').map((tag) => tag.trim());
  return [...new Set(tags)].filter(Boolean);
}
