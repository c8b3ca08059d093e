import type { GistKind } from '@/lib/domain/analysis';
import { type Noun, nounBefore, restFrom } from '../phrases';
import type { View } from '../view';

/** What a frame may use beside its own match. Counts and times are those of the sentence it stands in. */
export interface Scene {
  view: View;
  /** Index of the first word of the match. */
  at: number;
  /** Index of the first word after the match. */
  next: number;
  duration: string | null;
  /** "third", as in "for the third time" */
  nth: string | null;
  place: string | null;
  /** The nearest thing of the writer's own that is named before: what "it" most likely means. */
  before(at: number): Noun | null;
}

export interface Saying {
  text: string;
  kind: GistKind;
}

/** One way in which people say that something is wrong, and how it is said back. Every row is run on its examples. */
export interface Frame {
  id: string;
  /** Between frames that match the same post the higher wins, then the earlier in the post. */
  rank: number;
  pattern: RegExp;
  say(groups: Record<string, string | undefined>, scene: Scene): Saying | null;
  /** Posts and what is said back; `null` where the frame must keep silent. */
  examples: [post: string, gist: string | null][];
}

export const possessive = (text: string): Saying => ({ text, kind: 'possessive' });
export const gerund = (text: string): Saying => ({ text, kind: 'gerund' });
export const lasting = (text: string): Saying => ({ text, kind: 'duration' });

/** The subject before the match: a noun phrase, or what "it" stands for. Never a person who is only "he" or "she". */
export function subjectOf({ view, at, before }: Scene): Noun | null {
  // "the parcel is still | not here"
  let end = at;
  while (
    end > 0 &&
    !view.tokens[end]?.fresh &&
    /^(?:is|are|was|were|has|have|had|does|do|did|still|just|even|also|now|all|both|always|has|it's)$/.test(
      view.tokens[end - 1]?.lower ?? '',
    ) &&
    view.tokens[end - 1]?.lower !== "it's"
  )
    end--;
  const noun = nounBefore(view, end) ?? nounBefore(view, at);
  if (noun) return noun;
  let index = end - 1;
  while (
    index >= 0 &&
    !view.tokens[index + 1]?.fresh &&
    /^(?:still|just|also|even|now|all|both|always)$/.test(view.tokens[index]?.lower ?? '')
  )
    index--;
  const word = view.tokens[index];
  if (!word || view.tokens[index + 1]?.fresh || !/^(?:it|they|this|which|one)$/.test(word.lower)) return null;
  const named = before(index);
  return named && word.lower === 'they' && !named.plural ? null : named;
}

/** " not being delivered to the shop", "" or `null` when what follows cannot be said. */
export function tail(scene: Scene, from = scene.next, most = 6): string | null {
  const rest = restFrom(scene.view, from, most);
  return rest === null ? null : rest === '' ? '' : ` ${rest}`;
}
