import type { PackedHistory } from './chunk';
import { sizeOf } from './dictionary';

/** In which rows a word stands: those of word `i` are `rows` from `starts[i]` to `starts[i + 1]`, lowest first; a row once for each time. */
export interface Postings {
  starts: Uint32Array;
  rows: Uint16Array | Uint32Array;
}

/** Not kept in the database: as large as the words themselves, and made of them in a fraction of a millisecond. */
const made = new WeakMap<PackedHistory, Postings>();

/** Made when they are first asked for; asking early, before anybody searches, keeps the first key as quick as the next. */
export function postingsOf(chunk: PackedHistory): Postings {
  const known = made.get(chunk);
  if (known) return known;
  const postings = turnedRound(chunk);
  made.set(chunk, postings);
  return postings;
}

function turnedRound({ dictionary, words, ends }: PackedHistory): Postings {
  const starts = new Uint32Array(sizeOf(dictionary) + 1);
  for (const word of words) starts[word + 1] = (starts[word + 1] as number) + 1;
  for (let word = 1; word < starts.length; word++)
    starts[word] = (starts[word] as number) + (starts[word - 1] as number);
  const next = starts.slice();
  const rows = ends.length <= 0x10000 ? new Uint16Array(words.length) : new Uint32Array(words.length);
  let at = 0;
  for (const [row, end] of ends.entries()) {
    for (; at < end; at++) {
      const word = words[at] as number;
      const place = next[word] as number;
      rows[place] = row;
      next[word] = place + 1;
    }
  }
  return { starts, rows };
}
