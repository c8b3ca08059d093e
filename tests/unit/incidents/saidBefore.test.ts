import { expect, it } from 'vitest';
import { saidBefore } from '@/lib/domain/incident';
import { templateFor } from '@/lib/incidents/templates';

it('gives the words of versions that no longer hold, and none of the one that does', () => {
  const now = new Date('2026-11-22T10:00:00.000Z');
  const incident = templateFor('outage', now, { id: 'i', brandId: 'b', timeZone: 'UTC', page: '', approver: '' });
  const fact = (text: string) => [{ id: 'known-1', text, source: '', at: now.toISOString(), approvedBy: '' }];
  const former = { ...incident.sheet, advice: 'Please wait.', known: fact('Late by three days.') };
  const said = saidBefore({
    ...incident,
    sheet: { ...incident.sheet, known: fact('Late by six days.') },
    earlier: [{ version: 1, until: now.toISOString(), sheet: former }],
  } as typeof incident);
  expect(said).toContain('Late by three days.');
  expect(said).toContain('Please wait.');
  expect(said).not.toContain('six days');
  expect(saidBefore(incident)).toBe('');
});
