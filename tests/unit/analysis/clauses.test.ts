import { describe, expect, it } from 'vitest';
import { clausesIn, gravest } from '@/lib/analysis/gist/clauses';
import { TROUBLE_ROWS } from '@/lib/analysis/gist/clauses/trouble';
import { View } from '@/lib/analysis/gist/phrases';
import { readText } from '@/lib/analysis/reading';

function clausesOf(post: string, brand = ''): string[] {
  const names = { brand: new Set([brand.toLowerCase()]), isName: (word: string) => /^(?:priya|hull)$/.test(word) };
  const reading = readText(post);
  return gravest(clausesIn(new View(reading.words), reading.plain, [], names)).map(({ text }) => text);
}

describe('signs of trouble', () => {
  const examples = TROUBLE_ROWS.flatMap((row) => row.examples.map(([post, clause]) => [row.id, post, clause] as const));

  it.each(examples)('%s: %s → %s', (_, post, clause) => {
    expect(clausesOf(post)[0]).toBe(clause);
  });
});
