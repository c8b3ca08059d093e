import { describe, expect, it } from 'vitest';
import { withSheet } from '@/lib/domain/incidentAdoption';
import { type StatementAnswer, statementFor, withUpdate } from '@/lib/incidents';
import { fact, outage } from './incident';

const at = (time: string) => `2026-11-10T${time}:00.000Z`;
const LATER = new Date(at('10:50'));
const NEW = fact('k3', 'Card payments are failing too since 10:30.');
const words = (answer: StatementAnswer) => (answer.ok ? answer.statement.text : answer.reason);
/** Posted at the time, from the sheet as it stood. */
const posted = (incident: ReturnType<typeof outage>, time: string) =>
  withUpdate(incident, { id: time, at: at(time), platform: 'x', text: 'Posted.', kind: 'update' });
const update = (incident: ReturnType<typeof outage>) => words(statementFor(incident, 'update', 'x', LATER));
const SAME = 'Nothing has changed since our last update.';

describe('a public update', () => {
  const told = posted(outage(), '10:00');
  const withFact = withSheet(told, { ...told.sheet, known: [...told.sheet.known, NEW] }, at('10:35'));

  it('tells what is new since the last one, also where only a time was set after it', () => {
    const timed = withSheet(withFact, { ...withFact.sheet, nextUpdateAt: at('11:30') }, at('10:40'));
    expect(update(timed)).toContain(NEW.text);
    expect(update(timed)).not.toContain(SAME);
  });

  it('does not tell the same news twice', () => {
    const again = posted(withFact, '10:45');
    expect(update(again)).not.toContain(NEW.text);
    expect(update(again)).toContain(SAME);
  });

  it('does not claim that nothing changed where a line went or the advice is another', () => {
    const { sheet } = told;
    const shorter = withSheet(told, { ...sheet, known: sheet.known.slice(0, 1) }, at('10:35'));
    const advised = withSheet(told, { ...sheet, advice: 'Please pay by phone.' }, at('10:35'));
    for (const incident of [shorter, advised]) expect(update(incident)).not.toContain(SAME);
    expect(update(told)).toContain(SAME);
  });

  it('tells what is known where nothing was posted yet', () => {
    const timed = withSheet(outage(), { ...outage().sheet, nextUpdateAt: at('11:30') }, at('10:40'));
    const answer = statementFor(timed, 'update', 'facebook', LATER);
    for (const { text } of timed.sheet.known) expect(words(answer)).toContain(text);
    expect(words(answer)).not.toContain(SAME);
  });
});

describe('a public correction', () => {
  const wrong = outage({ known: [fact('k1', 'All card payments are clear.')] });
  const right = withSheet(wrong, outage().sheet, at('10:10'));

  it('says what was wrong and until when, also where only a time was set after it', () => {
    const timed = withSheet(right, { ...right.sheet, nextUpdateAt: at('11:30') }, at('10:40'));
    const text = words(statementFor(timed, 'correction', 'facebook', LATER));
    expect(text).toContain('Until 10:10 GMT we said: "All card payments are clear." That was not right.');
    expect(text).toContain('Checkout has been failing for some people since 9:50.');
  });

  it('is none where no known fact has changed', () => {
    const timed = withSheet(outage(), { ...outage().sheet, nextUpdateAt: at('11:30') }, at('10:40'));
    expect(words(statementFor(timed, 'correction', 'facebook', LATER))).toBe('unchanged');
  });
});
