// Counts in how many of the training posts each word stands, for telling words of a matter from words of any post:
// `npx tsx tests/eval/incidents/makeFrequency.ts` writes lib/incidents/match/frequency.json. The same posts give the same file.
import fs from 'node:fs';
import path from 'node:path';
import { stemOf } from '@/lib/incidents/match/stems';
import { plainText } from '@/lib/incidents/match/words';

const ROOT = path.join(import.meta.dirname, '../../..');
const POSTS = path.join(ROOT, 'lib/analysis/training/posts');
/** What stands in fewer posts counts as rare without being listed. */
const LEAST = 12;

const counts = new Map<string, number>();
let posts = 0;
for (const file of fs.readdirSync(POSTS).sort())
  for (const line of fs.readFileSync(path.join(POSTS, file), 'utf8').split('\n')) {
    if (!line.trim()) continue;
    posts++;
    const { text } = JSON.parse(line) as { text: string };
    const words = plainText(text, new Set()).words.map(({ plain }) => plain);
    for (const stem of new Set(words.filter((word) => /^\p{L}+$/u.test(word)).map(stemOf)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
const stems = [...counts].filter(([, count]) => count >= LEAST).sort(([a], [b]) => a.localeCompare(b, 'en'));
const file = path.join(ROOT, 'lib/incidents/match/frequency.json');
fs.writeFileSync(file, `${JSON.stringify({ posts, least: LEAST, stems: Object.fromEntries(stems) })}\n`);
process.stdout.write(`${stems.length} words of ${posts} posts\n`);
