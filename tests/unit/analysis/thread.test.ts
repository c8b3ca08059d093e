import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyser, loadAnalyser } from '@/lib/analysis';
import { CAME_TO_NOTHING } from '@/lib/analysis/thread';
import type { ThreadTurn } from '@/lib/domain/analysis';
import { UNNAMED_BRAND } from '@/lib/domain/brand';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser();
});

const read = (text: string, thread: ThreadTurn[] = []) =>
  analyser.analyse(
    { text, language: 'en', platform: 'x', author: { name: null, handle: null, url: null } },
    thread,
    UNNAMED_BRAND,
  );

const ANSWERED: ThreadTurn[] = [
  { who: 'customer', text: 'My desk order was due last week and has not come' },
  { who: 'brand', text: 'Sorry about your desk. Could you try the tracking page?' },
];

describe('a post and its thread', () => {
  it.each(CAME_TO_NOTHING.hits)('a try that failed, after an answer: %s', (text) => {
    expect(read(text, ANSWERED).flags).toContain('double_deviation');
  });
  it.each(CAME_TO_NOTHING.misses)('no failed try: %s', (text) => {
    expect(read(text, ANSWERED).flags).not.toContain('double_deviation');
  });
  it.each(['No luck', 'It still has not come'])('no second failure before any answer: %s', (text) => {
    expect(read(text).flags).not.toContain('double_deviation');
  });

  it.each(['No luck', 'It still has not come', 'Done that two days ago, nothing.'])(
    'a short answer is about what they wrote before: %s',
    (text) => {
      const { matter, category } = read(text, ANSWERED);
      expect(matter?.thing?.text).toMatch(/desk|order/);
      expect(category).toMatch(/^delivery/);
    },
  );

  it('keeps its own matter where it names one', () => {
    const { matter, category } = read('And now my card was charged twice', ANSWERED);
    expect(category).toBe('billing_charge');
    expect(matter?.thing?.text ?? '').not.toMatch(/desk/);
  });

  it('takes a yes for the help that was offered', () => {
    expect(read('Yes please', ANSWERED).intent).toBe('request_help');
  });

  it('leaves thanks alone', () => {
    const { intent, flags } = read('ok thanks, it came today', ANSWERED);
    expect(intent).toBe('thanks_closure');
    expect(flags).toEqual([]);
  });
});
