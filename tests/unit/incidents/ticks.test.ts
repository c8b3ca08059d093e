import { describe, expect, it } from 'vitest';
import type { FactSheet } from '@/lib/domain/incident';
import { linesToTick, statementFor, TEMPLATES, type TemplateId, templateFor, withTicked } from '@/lib/incidents';
import { incidentReplies } from '@/lib/incidents/replies';
import { sheetLines } from '@/lib/review/sheet/lines';
import { asked, fact, NOW, START } from './incident';

const ABOUT = { id: 'i', brandId: 'b', timeZone: 'Europe/London', title: 'Something is wrong' };
/** The name of the matter is typed first. */
const linesOf = (sheet: FactSheet) => sheetLines(sheet).filter(({ id }) => id !== 'title');
const KINDS = Object.keys(TEMPLATES) as TemplateId[];

describe('a new incident', () => {
  it.each(KINDS)('of %s says nothing that nobody typed or ticked', (template) => {
    const made = templateFor(template, START, ABOUT);
    expect(linesOf(made.sheet)).toEqual([]);
    const typed = fact('k1', 'Some people see a grey page.');
    const open = { ...made, state: 'open' as const, sheet: { ...made.sheet, known: [typed] } };
    const replies = incidentReplies(asked('it does not work for me', { incident: open }));
    const said = replies.ok ? replies.suggestions.flatMap(({ parts }) => parts.flatMap(({ factIds }) => factIds)) : [];
    expect(said).toContain('known:k1');
    expect(new Set(said)).toEqual(new Set(said.filter((id) => id === 'known:k1' || id === 'nextUpdateAt')));
    const statement = statementFor(open, 'statement', 'facebook', NOW);
    for (const { said: line } of linesToTick(template))
      expect(statement.ok && statement.statement.text).not.toContain(line);
  });

  it.each(KINDS)('of %s takes over what was ticked, without blanks, and leaves the rest', (template) => {
    const made = templateFor(template, START, ABOUT);
    const lines = linesToTick(template);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.map(({ text, said }) => text + said).join()).not.toContain('…');
    for (const line of lines) {
      const sheet = withTicked(made.sheet, [line], NOW.toISOString());
      expect(linesOf(sheet).map(({ text }) => text)).toEqual([line.text]);
    }
    const all = withTicked(made.sheet, lines, NOW.toISOString());
    expect(new Set(linesOf(all).map(({ id }) => id)).size).toBe(lines.length);
  });

  it('keeps what was typed where a line is ticked as well', () => {
    const made = templateFor('outage', START, ABOUT);
    const typed = {
      ...made.sheet,
      advice: 'Please use the shop.',
      doing: [fact('doing-1', 'Two engineers are on it.')],
    };
    const sheet = withTicked(typed, linesToTick('outage'), NOW.toISOString());
    expect(sheet.advice).toBe('Please use the shop.');
    expect(sheet.doing.map(({ id }) => id)).toEqual(['doing-1', 'doing-2']);
  });
});
