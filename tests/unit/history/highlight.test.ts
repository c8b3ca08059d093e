import { describe, expect, it } from 'vitest';
import { changedWords, difference } from '@/lib/history/difference';
import { excerpt, highlight } from '@/lib/history/highlight';
import { parseSearch } from '@/lib/history/query';

const shown = (text: string, search: string) =>
  highlight(text, parseSearch(search))
    .map(({ text: words, found }) => (found ? `[${words}]` : words))
    .join('');

describe('marking what was found', () => {
  it.each([
    ['Third Café visit', 'cafe', 'Third [Café] visit'],
    ['cafés and café', 'caf', '[cafés] and [café]'],
    ['no lid, no help', '"no lid"', '[no lid], no help'],
    ['don’t stop', 'dont', '[don’t] stop'],
    ['<b>lid</b>', 'lid', '<b>[lid]</b>'],
    ['nothing here', 'zzz', 'nothing here'],
    ['day off work', '"day off" "off work"', '[day off work]'],
    ['また配達が遅い', '配達', 'また[配達]が遅い'],
    ['', 'a', ''],
  ])('%s / %s', (text, search, expected) => {
    expect(shown(text, search)).toBe(expected);
  });

  it('begins a line shortly before the find', () => {
    const text = 'one two three four five six sofa seven';
    const line = excerpt(text, parseSearch('sofa'));
    expect(line.map((stretch) => stretch.text).join('')).toBe('…three four five six sofa seven');
    expect(excerpt('sofa first', parseSearch('sofa'))[0]).toEqual({ text: 'sofa', found: true });
  });
});

describe('the difference of two texts', () => {
  it.each([
    ['I am sorry, Mara.', 'I am so sorry, Mara.'],
    ['', 'new'],
    ['gone', ''],
    ['a b c d', 'd c b a'],
    ['two\nlines here', 'two\nother lines'],
  ])('%j → %j leads from one to the other', (before, after) => {
    const changes = difference(before, after);
    const without = (kind: string) =>
      changes
        .filter((one) => one.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(without('added')).toBe(before);
    expect(without('removed')).toBe(after);
  });

  it('counts the words changed', () => {
    expect(changedWords(difference('I am sorry, Mara.', 'I am so sorry, Mara.'))).toBe(1);
    expect(changedWords(difference('same', 'same'))).toBe(0);
  });

  it('bears texts of any length', () => {
    const long = 'word '.repeat(5000);
    expect(difference(long, `${long}more`).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
