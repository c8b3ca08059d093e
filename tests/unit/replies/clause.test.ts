import { describe, expect, it } from 'vitest';
import type { PostAnalysis } from '@/lib/domain/analysis';
import { BEFALLEN, clausesOf, RESTATED, SECOND_EXAMPLES, secondOf } from '@/lib/replies/local/clause';
import { askedAbout } from '@/lib/replies/local/slots';

const analysisOf = (gist: PostAnalysis['gist']) => ({ gist }) as PostAnalysis;

describe('what is said back after "I\'m sorry"', () => {
  it.each(RESTATED.flatMap(({ hits }) => hits))('says "%s" as "%s"', (text, clause) => {
    expect(clausesOf(analysisOf({ text, kind: 'gerund' }))).toEqual([clause]);
  });

  it.each(['being kind', 'being late for work'])('leaves "%s" as it is', (text) => {
    expect(clausesOf(analysisOf({ text, kind: 'gerund' }))).toEqual([]);
  });
});

describe('two statements of one thing', () => {
  it.each(SECOND_EXAMPLES)('%s, %s', (first, second, said) => {
    expect(secondOf(first, second)).toBe(said);
  });
});

describe('what befell a thing', () => {
  it.each(BEFALLEN)('%s → %s', (text, clause) => {
    expect(clausesOf(analysisOf({ text, kind: 'possessive' }))[0] ?? null).toBe(clause);
  });
});

describe('what a question is said to be about', () => {
  it.each<[thing: string, post: string, about: string | null]>([
    ['your booking', 'Can I move my booking to June?', 'your booking'],
    ['the computers', 'Two guests joined on their computers. What should they do?', null],
    ['your phone', 'I read this on my phone. When do you open?', null],
    ['your old red holiday let booking', 'Is my old red holiday let booking safe?', null],
  ])('%s of "%s": %s', (text, post, about) => {
    expect(askedAbout({ text }, post)).toBe(about);
  });
});
