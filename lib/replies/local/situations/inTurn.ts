import type { Question } from './situation';

/**
 * Questions of a row stand side by side, and any open one may be asked. Here each waits for the ones before it: it is open only where the post
 * answers all of those, so that what splits the matter best is asked first.
 */
export function inTurn(questions: readonly Question[]): Question[] {
  return questions.map((question, at) => {
    const before = questions.slice(0, at).flatMap(({ unless }) => (unless ? [unless] : []));
    if (before.length === 0) return question;
    const test = (words: string) =>
      before.some((earlier) => !earlier.test(words)) || question.unless?.test(words) === true;
    return { ...question, unless: { test } };
  });
}
