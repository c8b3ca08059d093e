import { describe, expect, it } from 'vitest';
import type { ThreadTurn } from '@/lib/domain/analysis';
import { ASKS_FOR_DM, PRIVATE_MESSAGE_WORDINGS, privateMessageState } from '@/lib/domain/privateMessage';

const ASKED: ThreadTurn[] = [{ who: 'brand', text: 'Please DM me your order number and I will check it.' }];

describe('what is said of a private message', () => {
  it.each(PRIVATE_MESSAGE_WORDINGS.map((row) => [row.id, row] as const))(
    '%s knows its hits and passes its misses',
    (_, { says, whenAsked, hits, misses }) => {
      const thread = whenAsked ? ASKED : [];
      expect(hits.filter((post) => privateMessageState(post, thread) !== says)).toEqual([]);
      expect(misses.filter((post) => privateMessageState(post, thread) === says)).toEqual([]);
      expect(hits.length).toBeGreaterThan(0);
    },
  );

  it('takes "Done" for a message only where the brand asked for one last', () => {
    expect(privateMessageState('Done', [])).toBeNull();
    expect(privateMessageState('Done', ASKED)).toBe('sent');
    expect(privateMessageState('Done', [...ASKED, { who: 'brand', text: 'Try it again now.' }])).toBeNull();
  });

  it('goes by what they cannot do where they also say what they did', () => {
    expect(privateMessageState("I DM'd you on Monday and now your DMs are closed", [])).toBe('cannot');
  });
});

describe('asking for a private message', () => {
  it.each([
    'DM us your order number.',
    'Drop me a DM.',
    'Please send us a direct message.',
    'Your number in a DM, please.',
  ])('%s', (reply) => {
    expect(reply.match(ASKS_FOR_DM)).not.toBeNull();
  });

  it.each(["I'm reading your DM now.", 'No need to send it again.', 'I passed your message on.'])(
    'not: %s',
    (reply) => {
      expect(reply.match(ASKS_FOR_DM)).toBeNull();
    },
  );
});
