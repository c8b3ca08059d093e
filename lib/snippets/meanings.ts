import type { Snippet } from '@/lib/domain/snippet';
import { alike, type Meaning, meaningOf } from '@/lib/meaning';
import type { SharedMeaning } from './rankScore';

/** A post as a whole and sentence by sentence. */
export interface PostMeaning {
  whole: Meaning;
  sentences: Meaning[];
}

const SENTENCE_ENDS = /(?<=[.!?])\s+/;
/** In characters; "Hi." means nothing. */
const SHORTEST = 13;
const MOST_SENTENCES = 12;

export function meaningOfPost(text: string): PostMeaning {
  const sentences = text.split(SENTENCE_ENDS).filter(({ length }) => length >= SHORTEST);
  return { whole: meaningOf(text), sentences: sentences.slice(0, MOST_SENTENCES).map(meaningOf) };
}

/** A snippet's row is replaced when it is edited. */
const known = new WeakMap<Snippet, Meaning>();

/** By title and tags: the words of a snippet are mostly the courtesies that all of them share. */
export function sharedMeaning({ whole, sentences }: PostMeaning, snippet: Snippet): SharedMeaning {
  const about = known.get(snippet) ?? meaningOf(`${snippet.title}. ${snippet.tags.join(', ')}`);
  known.set(snippet, about);
  const all = Math.max(0, alike(whole, about));
  const best = sentences.length === 0 ? all : Math.max(0, ...sentences.map((sentence) => alike(sentence, about)));
  return { whole: all, sentence: best };
}
