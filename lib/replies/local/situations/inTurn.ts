import type { Question } from './situation';

/**
 * Questions of a row stand side by side, and any open one may be asked. Here each waits for the ones before it: it is open only where the post
 * answers all of those, so that what splits the matter best is asked first.
 */
export function inTurn(questions: readonly Question[]): Question[] {
  return questions.map((question, at) => {
    const before = questions.slice(0, at).flatMap(({ unless }) => (unless ? [unless] : []));
    if (before.some(({ flags }) => flags !== 'i') || (question.unless && question.unless.flags !== 'i'))
      return question;
    const unanswered = before.map(({ source }) => `^(?![\\s\\S]*(?:${source}))`);
    const own = question.unless ? [question.unless.source] : [];
    const parts = [...unanswered, ...own];
    return parts.length > 0 ? { ...question, unless: new RegExp(parts.join('|'), 'i') } : question;
  });
}
