import { describe, expect, it } from 'vitest';
import { statementFor } from '@/lib/incidents';
import { PART_ROWS, partsLeftOut, reviewStatement } from '@/lib/incidents/statementReview';
import { BRAND, fact, NOW, outage } from './incident';

const incident = outage();
function statementOf(one = incident, kind: 'statement' | 'update' | 'correction' | 'closing' = 'statement') {
  const answer = statementFor(one, kind, 'facebook', NOW);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.statement;
}
const leftOut = (words: string, one = incident) => partsLeftOut(words, statementOf(one), one);
const rules = (words: string, one = incident, kind: 'statement' | 'correction' | 'closing' = 'statement') =>
  reviewStatement(words, statementOf(one, kind), { brand: BRAND, incident: one, now: NOW }).map(({ rule }) => rule);

describe('parts of an apology in anybody’s words', () => {
  it.each(PART_ROWS)('$part', ({ pattern, hits, misses }) => {
    for (const words of hits) expect(words).toMatch(pattern);
    for (const words of misses) expect(words).not.toMatch(pattern);
  });

  it('are asked of what was typed, not of what was offered', () => {
    expect(leftOut('My own careful wording. We are working on it.')).toEqual(['acknowledgement', 'regret', 'known']);
    expect(leftOut('Many of you wait. Sorry. Checkout keeps failing for some people, and we are on to it.')).toEqual([
      'doing',
    ]);
    expect(leftOut(`${statementOf().text} Thank you.`)).toEqual([]);
    expect(leftOut(statementOf().text)).toEqual([]);
  });

  it('follow whose doing it is', () => {
    const ours = outage({ cluster: 'preventable', remedy: 'We refund the delivery charge.' });
    expect(
      leftOut('We know what this has cost you. We are sorry. Checkout has been failing for some people.', ours),
    ).toEqual(['responsibility', 'repair']);
  });
});

describe('the whole review of a statement', () => {
  it('judges the apology and the words of the brand, not the sheet alone', () => {
    expect(rules('Sorry if anyone was affected, haha. Next update by 11:00 GMT.')).toContain('apology.if');
    const banned = { ...BRAND, bannedWords: ['glitch'] };
    const issues = reviewStatement('A glitch.', statementOf(), { brand: banned, incident, now: NOW });
    expect(issues.map(({ rule }) => rule)).toContain('brand.banned');
  });

  it('has nothing to say to a statement as it was offered', () => {
    expect(rules(statementOf().text)).toEqual([]);
    expect(rules(statementOf(incident, 'closing').text, incident, 'closing')).toEqual([]);
  });

  it('does not hold the line against a correction that it takes back', () => {
    const old = { ...incident.sheet, known: [fact('k1', 'Checkout has been failing for everybody since 9:20.')] };
    const now = { ...incident, version: 2, earlier: [{ version: 1, until: NOW.toISOString(), sheet: old }] };
    const { text } = statementOf(now, 'correction');
    expect(text).toContain('since 9:20');
    expect(rules(text, now, 'correction')).toEqual([]);
    expect(rules(`${text} Everything is fixed.`, now, 'correction')).not.toEqual([]);
  });
});
