import { describe, expect, it } from 'vitest';
import { inTurn } from '@/lib/replies/local/situations/inTurn';

describe('questions in turn', () => {
  const [first, second] = inTurn([
    { text: 'Which version is it?', unless: /\bversion \d/i },
    { text: 'When does it happen?', unless: /\bwhile\b/i },
  ]);
  const openIn = (post: string) =>
    [first, second].flatMap((question) => (question && !question.unless?.test(post) ? [question.text] : []));

  it('asks the first where the post leaves it open, and only that', () => {
    expect(openIn('it crashes')).toEqual(['Which version is it?']);
    expect(openIn('it crashes while I save')).toEqual(['Which version is it?']);
  });

  it('asks the next where the first is answered', () => {
    expect(openIn('version 4 crashes')).toEqual(['When does it happen?']);
    expect(openIn('version 4 crashes while I save')).toEqual([]);
  });
});
