import { describe, expect, it } from 'vitest';
import { withSheet } from '@/lib/domain/incidentAdoption';
import type { Interaction } from '@/lib/domain/interaction';
import { supersededReplies } from '@/lib/incidents';
import { postWith } from '../replies/fixtures';
import { BRAND, fact, interaction, NOW, outage } from './incident';

const at = (time: string) => `2026-11-10T${time}:00.000Z`;
const FIRST = outage({ known: [fact('k1', 'Card payments are clear.'), fact('k2', 'Deliveries are on time.')] });
const CAUSE = fact('k3', 'A certificate had expired.');
const change = (sheet: Partial<typeof FIRST.sheet>, from = FIRST, time = '10:05') =>
  withSheet(from, { ...from.sheet, ...sheet }, at(time));
const WRONG = change({ known: [fact('k1', 'Card payments fail for some.'), fact('k2', 'Deliveries are a day late.')] });
const told = (rows: Partial<Interaction>[], incident = WRONG) =>
  supersededReplies(
    rows.map((row) => interaction(row)),
    incident,
    BRAND,
    NOW,
  );
const BOTH = 'Sorry. Card payments are clear. Deliveries are on time.';
const later = (text: string): Partial<Interaction> => ({
  id: 'r2',
  text,
  startedAt: at('10:15'),
  incident: { id: 'i1', version: 2, factIds: [] },
});

describe('who was told what has changed', () => {
  it('is told every line that changed, as far as there is room', () => {
    const [row] = told([{ text: BOTH }]);
    for (const line of ['Card payments are clear.', 'Card payments fail for some.', 'Deliveries are a day late.'])
      expect(row?.correction?.text).toContain(line);
  });

  it('is told a line with an address also where it is written to be typed', () => {
    const first = change({ known: [fact('k1', 'The list is at https://halden.example/list.')] });
    const now = change({ known: [fact('k1', 'The list is at https://halden.example/affected.')] }, first, '10:10');
    const [row] = told(
      [
        {
          text: 'Sorry. The list is at halden.example/list.',
          post: postWith({ text: 'Which ones?', platform: 'instagram' }),
          incident: { id: 'i1', version: 2, factIds: [] },
        },
      ],
      now,
    );
    expect(row?.isMaybe).toBe(false);
    expect(row?.correction?.text).toContain('halden.example/affected');
    expect(row?.correction?.text).not.toContain('https:');
  });

  it('counts as told since only where later replies hold every line as it is now, or its correction', () => {
    const isDone = (...texts: string[]) =>
      told([{ text: BOTH }, ...texts.map((text, index) => ({ ...later(text), id: `l${index}` }))])[0]?.isFollowedUp;
    expect(isDone()).toBe(false);
    expect(isDone('Please send us a DM.')).toBe(false);
    expect(isDone('Card payments fail for some.')).toBe(false);
    expect(isDone('Card payments fail for some.', 'Deliveries are a day late.')).toBe(true);
    expect(isDone(told([{ text: BOTH }])[0]?.correction?.text ?? '')).toBe(true);
  });

  it('counts as told since where the correction said that a line no longer holds', () => {
    const gone = change({ known: [fact('k2', 'Deliveries are on time.')] });
    const [row] = told([{ text: BOTH }], gone);
    expect(row?.correction?.text).toContain('"Card payments are clear." That no longer holds.');
    expect(told([{ text: BOTH }, later('We are on it.')], gone)[0]?.isFollowedUp).toBe(false);
    expect(told([{ text: BOTH }, later(row?.correction?.text ?? '')], gone)[0]?.isFollowedUp).toBe(true);
  });

  it('hears what is known now where it was told as not known, and nothing where nothing more is known', () => {
    const text = "Sorry. We don't know the cause yet.";
    const { unknown, known } = FIRST.sheet;
    const found = change({ unknown: unknown.slice(1), known: [...known, CAUSE] });
    const [row] = told([{ text }], found);
    expect(row?.correction?.text).toContain(
      'We did not know the cause then. What we know now: A certificate had expired.',
    );
    expect(row?.correction?.text).not.toMatch(/no longer|sorry/i);
    expect(told([{ text }, later('A certificate had expired.')], found)[0]?.isFollowedUp).toBe(true);
    // Told as a cause, not as unknown.
    expect(told([{ text: 'We are looking for the cause.' }], found)).toEqual([]);
    expect(told([{ text }], change({ unknown: unknown.slice(1) }))).toEqual([]);
    const unrelated = change({ known: [...known, CAUSE] }, change({ unknown: unknown.slice(1) }), '10:10');
    expect(told([{ text }], unrelated)).toEqual([]);
  });

  it('is listed as one who may have been told where the reply was changed before it was posted', () => {
    const [row] = told([{ text: "Sorry. Card payments should all be clear, they're fine.", postedText: null }]);
    expect(row).toMatchObject({ isMaybe: true, changes: [{ factId: 'known:k1' }] });
    expect(row?.correction?.text).toContain('Card payments fail for some.');
    expect(row?.correction?.text).not.toContain('"');
    expect(told([{ text: 'Sorry. Please send us a DM.' }])).toEqual([]);
    expect(told([{ text: BOTH }])[0]?.isMaybe).toBe(false);
  });
});
