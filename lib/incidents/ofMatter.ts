import type { Incident } from '@/lib/domain/incident';
import { wordsOf } from '@/lib/review/overlap';

/** Whether words name what an incident is about: one of the things its posts are known by. */
export function isOfMatter(text: string, { match }: Pick<Incident, 'match'>): boolean {
  const said = ` ${wordsOf(text).join(' ')} `;
  return [...match.words, ...match.products, ...match.codes].some((name) => {
    const words = wordsOf(name).join(' ');
    return words !== '' && said.includes(` ${words} `);
  });
}
