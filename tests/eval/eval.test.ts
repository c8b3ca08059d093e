import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentWords, saysTheSame } from './gistOverlap';
import { majorityOf, SENTIMENT_PEERS } from './peers';
import { coarseTopicOf, heldOutPosts } from './postSets';
import { withPart } from './report';
import { confusionsOf, flagScores, intervalOf, scoresOf } from './scores';

const item = (gold: string | string[], got: string, confident = true) => ({
  post: null,
  gold: [gold].flat(),
  got,
  confident,
});

describe('the figures', () => {
  // By hand: a is right 2 of 3, b 1 of 1; a never raised wrongly, b once.
  const items = [item('a', 'a'), item('a', 'a'), item('a', 'b', false), item('b', 'b', false)];

  it('count each class as much as any other', () => {
    const scores = scoresOf(items);
    expect(scores).toMatchObject({ n: 4, accuracy: 0.75, coverage: 0.5, accuracyWhenConfident: 1 });
    expect(scores.macroRecall).toBeCloseTo((2 / 3 + 1) / 2);
    expect(scores.macroF1).toBeCloseTo((4 / 5 + 2 / 3) / 2);
    expect(scores.perClass.b).toEqual({ n: 1, recall: 1, precision: 0.5, f1: 2 / 3 });
  });

  it('take any of several right answers, and leave out classes nobody asked for', () => {
    expect(scoresOf([item(['a', 'b'], 'b'), item('a', 'c')]).perClass).toEqual({
      a: { n: 1, recall: 0, precision: 0, f1: 0 },
      b: { n: 1, recall: 1, precision: 1, f1: 1 },
    });
  });

  it('are zero, not nothing, for an empty set', () => {
    expect(scoresOf([])).toMatchObject({ accuracy: 0, macroF1: 0, coverage: 0, accuracyWhenConfident: 0 });
    expect(intervalOf(0, 0)).toEqual([0, 1]);
  });

  it('know how unsure a small set is', () => {
    const [low, high] = intervalOf(8, 10);
    expect(low).toBeCloseTo(0.49, 2);
    expect(high).toBeCloseTo(0.943, 2);
  });

  it('list what was confused most first', () => {
    expect(confusionsOf([...items, item('b', 'a'), item('b', 'a')])).toEqual([
      { gold: 'b', got: 'a', n: 2 },
      { gold: 'a', got: 'b', n: 1 },
    ]);
  });

  it('count flags, all and one', () => {
    const pairs = [
      { gold: ['legal', 'press'], got: ['legal'] },
      { gold: [], got: ['legal', 'viral'] },
    ];
    expect(flagScores(pairs)).toMatchObject({ expected: 2, raised: 3, right: 1, recall: 0.5, precision: 1 / 3 });
    expect(flagScores(pairs, 'press')).toMatchObject({ recall: 0, precision: 1 });
    expect(flagScores(pairs, 'legal')).toMatchObject({ recall: 1, precision: 0.5 });
  });

  it('have a commonest label to be read beside', () => {
    expect(majorityOf([['b'], ['a', 'b'], ['b']])).toBe('b');
  });

  it('have word lists to be read beside', () => {
    expect(SENTIMENT_PEERS.VADER('Great service, thank you!')).toBe('positive');
    expect(SENTIMENT_PEERS.AFINN('what a terrible, broken mess')).toBe('negative');
    expect(SENTIMENT_PEERS.AFINN('On hold for two hours')).toBe('neutral');
  });
});

describe('comparing gists', () => {
  it('looks at the words that say something, in any form', () => {
    expect([...contentWords('Two weeks of waiting for your lamps')]).toEqual(['2', 'week', 'wait', 'lamp']);
    expect(contentWords('it is what you have')).toEqual(new Set());
  });

  it.each([
    ['two weeks without your lamp', 'two weeks waiting for your lamp', true],
    ['the second fridge with a broken door', 'your broken fridge door', true],
    ['two weeks without your lamp', 'your missing refund', false],
    ['two weeks without your lamp / tracking stuck since the 3rd', 'tracking that has been stuck', true],
    ['being charged twice', '', false],
  ])('finds %o and %o the same: %o', (gold, gist, same) => {
    expect(saysTheSame(gold, gist)).toBe(same);
  });
});

describe('coarser topics of other sets', () => {
  it('accept each of our labels that means the same, and count others where they belong', () => {
    expect(coarseTopicOf('delivery_missing', 'complaint', 'delivery')).toBe('delivery');
    expect(coarseTopicOf('availability', 'question', 'promo_stock')).toBe('promo_stock');
    expect(coarseTopicOf('wrong_item', 'complaint', 'delivery')).toBe('wrong_item');
    expect(coarseTopicOf(null, 'complaint', 'delivery')).toBe('info_question');
  });
});

describe('EVALUATION.md', () => {
  it('keeps everything written by hand around a generated part', () => {
    const file = 'Before\n<!-- generated: a -->\nold\n<!-- end: a -->\nafter';
    expect(withPart(file, 'a', 'new')).toBe('Before\n<!-- generated: a -->\n\nnew\n\n<!-- end: a -->\nafter');
    expect(() => withPart(file, 'b', 'new')).toThrow('No marks for "b"');
  });
});

describe('the held-out posts', () => {
  const line = (text: string) =>
    JSON.stringify({
      text,
      platform: 'x',
      sentiment: 'neutral',
      emotion: 'neutral',
      intent: 'question',
      category: null,
      flags: [],
      severity: 0,
      arousal: 0,
      gist: null,
    });
  const folders = (held: string[], trained: string[]): [string, string] => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'heard-eval-'));
    const [own, training] = [path.join(root, 'own'), path.join(root, 'training')];
    for (const folder of [own, training]) fs.mkdirSync(folder);
    fs.writeFileSync(path.join(own, 'c-1.jsonl'), held.join('\n'));
    fs.writeFileSync(path.join(training, 'a-1.jsonl'), trained.join('\n'));
    return [own, training];
  };

  it('are labelled posts, enough of them, of which hardly any was written twice', () => {
    const { posts, leftOut } = heldOutPosts();
    expect(posts.length).toBeGreaterThan(500);
    expect(leftOut.length).toBeLessThan(posts.length / 50);
  });

  it('are left out where the same words were trained on, whatever their case and signs', () => {
    const held = heldOutPosts(
      ...folders(['Any update??', 'any update', '😡😡', 'Where is my lamp'].map(line), [
        line('any update?'),
        line('😍'),
      ]),
    );
    expect(held.posts.map(({ text }) => text)).toEqual(['😡😡', 'Where is my lamp']);
    expect(held.leftOut.map(({ text }) => text)).toEqual(['Any update??', 'any update']);
  });

  it('say which line is wrong', () => {
    const wrong = line('Hello').replace('"question"', '"questions"');
    expect(() => heldOutPosts(...folders([line('Hi'), wrong], []))).toThrow(/c-1\.jsonl, post 2, intent/);
    expect(() => heldOutPosts(...folders(['{"text"'], []))).toThrow(/c-1\.jsonl:1 is not JSON/);
  });
});
