import type { Situation } from './situation';

export type { Question, Situation } from './situation';

/** In this order: the first that matches is taken, so that the narrower of two trades stands before the wider. */
export const SITUATIONS: readonly Situation[] = [];

/** Mentions, links and tags name other things than the one the post is about. */
const plainWords = (text: string) =>
  text
    .replace(/https?:\/\/\S+|<\w+>|@\w+/g, ' ')
    .replace(/#(?=\w)/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .slice(0, 1500);

export function isIn(situation: Pick<Situation, 'when' | 'not'>, text: string): boolean {
  const words = plainWords(text);
  return situation.when.every((pattern) => pattern.test(words)) && !situation.not?.test(words);
}

/** What the post's own words say it is about; `null` where no row of the tables is sure. */
export function situationOf(text: string): Situation | null {
  return SITUATIONS.find((situation) => isIn(situation, text)) ?? null;
}

/** The lines that the post neither answers nor makes senseless, each with an id that does not hang on the post. */
export function openLines(
  { id }: Situation,
  kind: 'ask' | 'quick',
  lines: Situation['ask'] | undefined,
  text: string,
): { id: string; text: string }[] {
  const words = plainWords(text);
  return (lines ?? []).flatMap((line, at) =>
    line.unless?.test(words) ? [] : [{ id: `${id}.${kind}.${at + 1}`, text: line.text }],
  );
}
