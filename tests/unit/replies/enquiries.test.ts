import { describe, expect, it } from 'vitest';
import { SUBJECT_PACKS } from '@/lib/replies/local/phrases/subjects';
import { ASK_BY_SUBJECT, FORM_ENQUIRIES } from '@/lib/replies/local/situations/enquiriesForms';
import { enquiryOf, isPut } from '@/lib/replies/local/situations/enquiry';
import { ALL_ENQUIRIES, isForm, KNOWN_ENQUIRIES } from '@/lib/replies/local/situations/enquiryRows';

/** Rows without patterns are found by what was learned from posts, which is tested with what learned it. */
const isPatterned = ({ when }: { when: readonly RegExp[] }) => when.length > 0;
const SLOTS = /\{(\w+)\}/g;

describe('the rows of plain questions', () => {
  it.each(ALL_ENQUIRIES.filter(isPatterned).map((row) => [row.id, row] as const))(
    '%s holds for its examples and for nothing else',
    (_, row) => {
      expect(row.hits.filter((post) => !isPut(row, post))).toEqual([]);
      expect(row.misses.filter((post) => isPut(row, post))).toEqual([]);
    },
  );

  it.each(KNOWN_ENQUIRIES.filter(isPatterned).map((row) => [row.id, row] as const))(
    '%s is found among all rows by its examples',
    (_, row) => {
      expect(row.hits.map((post) => enquiryOf(ALL_ENQUIRIES, post, null)?.enquiry.id)).toEqual(
        row.hits.map(() => row.id),
      );
    },
  );

  it('takes no row without patterns by its patterns', () => {
    const learned = KNOWN_ENQUIRIES.filter((row) => !isPatterned(row));
    expect(learned.length).toBeGreaterThan(0);
    expect(learned.filter((row) => row.hits.some((post) => isPut(row, post)))).toEqual([]);
    expect(learned.filter(({ hits }) => new Set(hits).size < 4)).toEqual([]);
  });

  it.each(ALL_ENQUIRIES.map((row) => [row.id, row] as const))(
    '%s has four ways or more to say it that need nothing of the post',
    (_, row) => {
      expect(row.half.filter((line) => !line.includes('{')).length).toBeGreaterThanOrEqual(4);
      expect(new Set(row.half).size).toBe(row.half.length);
    },
  );

  it('never speaks of what it cannot know', () => {
    const known = new Set(['named', 'gist', 'whether', 'why', 'when', 'steps', 'about', 'name']);
    const slots = ALL_ENQUIRIES.flatMap(({ half }) =>
      half.flatMap((line) => [...line.matchAll(SLOTS)].map(([, slot]) => slot ?? '')),
    );
    expect(slots.filter((slot) => !known.has(slot))).toEqual([]);
  });

  it('says no sorry to a question and asks for nothing private in public', () => {
    const said = ALL_ENQUIRIES.flatMap(({ half, ask, act }) => [...half, ...ask.map(({ text }) => text), ...act]);
    expect(said.filter((line) => /\b(?:sorry|apolog)/i.test(line))).toEqual([]);
    expect(
      ALL_ENQUIRIES.flatMap(({ ask }) => ask).filter(({ text }) =>
        /\b(?:order number|email address|reference|phone number|full name|password)\b/i.test(text),
      ),
    ).toEqual([]);
  });

  it('has a row for every question, however it is put', () => {
    const odd = ['thoughts?', 'why', 'x or y', 'who even designed this?', 'can it', 'and when then?'];
    expect(
      odd.map((post) => enquiryOf(ALL_ENQUIRIES, post, null)).every((asked) => asked && isForm(asked.enquiry)),
    ).toBe(true);
    expect(FORM_ENQUIRIES.at(-1)?.id).toBe('form-open');
  });

  it('asks by subjects that there are', () => {
    const subjects = new Set(SUBJECT_PACKS.map(({ subject }) => subject));
    expect(Object.keys(ASK_BY_SUBJECT).filter((subject) => !subjects.has(subject))).toEqual([]);
  });

  it('names what is asked for only in words that can stand in a reply', () => {
    const named = (post: string) => enquiryOf(ALL_ENQUIRIES, post, null)?.named ?? null;
    expect(named('is the blue mug back in stock?')).toBe('blue mug');
    expect(named('is the plum jam discontinued?')).toBe('plum jam');
    expect(named('does the old bowl fit the new mixer?')).toBe('new mixer');
    expect(named('is it discontinued?')).toBe(null);
  });
});
