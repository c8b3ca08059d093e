import { describe, expect, it } from 'vitest';
import type { Post } from '@/lib/domain/post';
import { threadOf } from '@/lib/queries/thread';
import { post } from '../db/rows';

const BRAND = { name: 'Brindle Home', handle: 'BrindleHome', url: null };
const STRANGER = { name: 'Tam Reyes', handle: 'tamreyes', url: null };

function turn(id: string, parentId: string | null, text: string, over: Partial<Post> = {}): Post {
  return post({ id, parentId, text, kind: 'reply', createdAt: null, ...over });
}
const byBrand = { author: BRAND, isOwn: true };

const ROOT = turn('1', null, 'Our new kettles are here.', { ...byBrand, kind: 'post' });
const COMPLAINT = turn('2', '1', 'Mine came with no lid.');
const ANSWER = turn('3', '2', 'A lid is on its way.', byBrand);
const AGAIN = turn('4', '3', 'It never came.');

describe('the conversation of a post', () => {
  it('is what it answers, root first', () => {
    expect(threadOf([ROOT, COMPLAINT, ANSWER, AGAIN], AGAIN)).toEqual([
      { who: 'brand', text: 'Our new kettles are here.' },
      { who: 'customer', text: 'Mine came with no lid.' },
      { who: 'brand', text: 'A lid is on its way.' },
    ]);
  });

  it('names others', () => {
    const root = turn('1', null, 'Who has a good kettle?', { author: STRANGER });
    expect(threadOf([root, COMPLAINT], COMPLAINT)).toEqual([{ who: 'other', text: 'Who has a good kettle?' }]);
  });

  it('holds what the author and the brand said before under the same comment, not what strangers did', () => {
    const posts = [
      turn('1', null, 'Kettles', { author: STRANGER, kind: 'comment' }),
      turn('2', '1', 'No lid.'),
      turn('3', '1', 'On its way.', byBrand),
      turn('5', '1', 'First!', { author: { name: 'Someone', handle: 'someone', url: null } }),
      turn('4', '1', 'It never came.'),
      turn('6', '1', 'Still nothing.'),
    ];
    expect(threadOf(posts, posts[4] as Post)).toEqual([
      { who: 'other', text: 'Kettles' },
      { who: 'customer', text: 'No lid.' },
      { who: 'brand', text: 'On its way.' },
    ]);
  });

  it('goes by time where the page sorts by relevance', () => {
    const posts = [
      turn('1', null, 'Kettles', byBrand),
      turn('3', '1', 'It never came.', { createdAt: '2026-03-02T12:00:00.000Z' }),
      turn('2', '1', 'No lid.', { createdAt: '2026-03-01T12:00:00.000Z' }),
      turn('4', '1', 'Still nothing.', { createdAt: '2026-03-03T12:00:00.000Z' }),
    ];
    expect(threadOf(posts, posts[1] as Post).map(({ text }) => text)).toEqual(['Kettles', 'No lid.']);
  });

  it.each([
    ['a post that answers nothing', [COMPLAINT], turn('9', null, 'Alone'), 0],
    ['a parent that is not on the page', [AGAIN], AGAIN, 0],
    ['posts that name each other', [turn('a', 'b', 'A'), turn('b', 'a', 'B')], turn('a', 'b', 'A'), 1],
    ['turns without words', [turn('1', null, ' '), COMPLAINT], COMPLAINT, 0],
  ])('bears %s', (_what, posts, viewed, count) => {
    expect(threadOf(posts, viewed)).toHaveLength(count);
  });

  it('does not take two people the page does not name for one', () => {
    const nobody = { name: null, handle: null, url: null };
    const posts = [turn('1', null, 'Kettles', { author: nobody }), turn('2', '1', 'No lid.', { author: nobody })];
    expect(threadOf(posts, posts[1] as Post)).toEqual([{ who: 'other', text: 'Kettles' }]);
  });
});
