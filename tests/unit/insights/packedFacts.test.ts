import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interactionFact, seenFact } from '@/lib/insights/facts';
import { packReplies, packSeen, unpackReplies, unpackSeen } from '@/lib/insights/packedFacts';
import { exchanges } from '../../bench/generated';
import { fact, seen } from './rows';

const EXTENT = { interactions: 700, people: 90, endAt: '2026-11-20T12:00:00.000Z' };
const GENERATED = [...exchanges(EXTENT)];

describe('packed facts', () => {
  it('give back every fact of a history as it was', () => {
    const replies = GENERATED.map(({ interaction }) =>
      interactionFact(interaction, (id) => (id.startsWith('ack') ? 'ACK' : null)),
    );
    expect(replies.some(({ turned }) => turned !== null)).toBe(true);
    expect(unpackReplies(structuredClone(packReplies(replies)))).toEqual(replies);
    const posts = GENERATED.map(({ sighting }) => seenFact(sighting));
    expect(posts.some(({ asked }) => asked !== null)).toBe(true);
    expect(unpackSeen(structuredClone(packSeen(posts)))).toEqual(posts);
  });

  it('leave the terms of older posts packed where they are not asked for', () => {
    const posts = ['2026-11-01T00:00:00.000Z', '2026-11-20T00:00:00.000Z'].map((seenAt, index) =>
      seenFact(seen({ postId: `p${index}`, seenAt })),
    );
    const [old, fresh] = unpackSeen(packSeen(posts), Date.parse('2026-11-10T00:00:00.000Z'));
    expect(old).toEqual({ ...posts[0], terms: [] });
    expect(fresh).toEqual(posts[1]);
  });

  it('keep what is not known apart from nothing and from zero', () => {
    const replies = [
      fact({ edit: null, asked: null, answered: null, severity: null, snippetId: null, moves: [] }),
      fact({ edit: 0, severity: 0, snippetId: 'null', moves: ['ACK', 'OWN'] }),
    ];
    expect(unpackReplies(packReplies(replies))).toEqual(replies);
    const posts = [seenFact(seen({ personId: null, category: null })), seenFact(seen({ personId: 'null' }))];
    expect(unpackSeen(packSeen(posts))).toEqual(posts);
    expect(unpackSeen(packSeen([]))).toEqual([]);
  });

  it('bear any number of different words and products', () => {
    const rows = fc.array(
      fc.record({ text: fc.lorem({ maxCount: 40 }), products: fc.array(fc.string(), { maxLength: 3 }) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(rows, (all) => {
        const posts = all.map((row, index) => seenFact(seen({ ...row, postId: `p${index}` })));
        expect(unpackSeen(packSeen(posts))).toEqual(posts);
      }),
      { numRuns: 40 },
    );
    const many = Array.from({ length: 400 }, (_, index) =>
      fact({ snippetId: `s${index}`, postId: `p${index}`, edit: index / 400 }),
    );
    expect(unpackReplies(packReplies(many))).toEqual(many);
  });
});
