import { describe, expect, it } from 'vitest';
import { loadAnalyser } from '@/lib/analysis';
import { firstNameOf } from '@/lib/analysis/firstName';
import { findPersonalData, hasIbanChecksum } from '@/lib/analysis/personalData';
import { readText } from '@/lib/analysis/reading';
import { severityOf } from '@/lib/analysis/severity';
import { SPEAKER_ROWS } from '@/lib/analysis/speaker';
import type { Speaker } from '@/lib/domain/analysis';
import { UNNAMED_BRAND } from '@/lib/domain/brand';

describe('personal data', () => {
  const found = (text: string) => findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

  it.each<[text: string, found: [string, string][]]>([
    ['ring me on +44 7700 900461', [['phone', '+44 7700 900461']]],
    ['call (555) 010-4477 after six', [['phone', '(555) 010-4477']]],
    ['IBAN GB82 WEST 1234 5698 7654 32 please', [['iban', 'GB82 WEST 1234 5698 7654 32']]],
    ['my card ending 4471 was charged', [['card', '4471']]],
    ['sort code 20-00-00 12345678', [['card', '20-00-00 12345678']]],
    ['Order HH-20418 is late', [['reference', 'HH-20418']]],
    ['booking ref QX7T2P', [['reference', 'QX7T2P']]],
    ['my address is 4 Acorn Lane, Ripon', [['address', '4 Acorn Lane, Ripon']]],
    ['the van was AB12 CDE', [['plate', 'AB12 CDE']]],
    ['zip code 90210', [['postcode', '90210']]],
    ['here is a photo of my letter', [['document', 'photo of my letter']]],
    ['charged £12,500 in 2024 for 300 units', []],
    ['flight at 07:15, gate 22, 40 minutes', []],
    ['the site shows error 404', []],
  ])('%s', (text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });

  it('tells an IBAN by its remainder', () => {
    expect(hasIbanChecksum('GB82WEST12345698765432')).toBe(true);
    expect(hasIbanChecksum('GB83WEST12345698765432')).toBe(false);
  });
});

describe('severityOf', () => {
  it('takes an order number for what it is', () => {
    expect(severityOf(['pii'], 0, 'complaint', null, ['reference'])).toBe(0);
    expect(severityOf(['pii'], 0, 'complaint', null, ['reference', 'phone'])).toBe(2);
  });

  it('is as grave as the gravest flag', () => {
    expect(severityOf(['urgent', 'safety'], 0, 'incident_report', null)).toBe(3);
    expect(severityOf(['self_harm', 'pii'], 0, 'distress', null)).toBe(4);
    expect(severityOf(['minors'], 0, 'praise', null)).toBe(0);
  });
});

describe('who speaks', () => {
  it.each(SPEAKER_ROWS.map((row) => [row.speaker, row] as const))('knows a %s', (_, { pattern, hits, misses }) => {
    expect(hits.filter((text) => !pattern.test(readText(text).words))).toEqual([]);
    expect(misses.filter((text) => pattern.test(readText(text).words))).toEqual([]);
  });
});

describe('the words that tell who speaks', () => {
  it.each<[text: string, speaker: Speaker, words: string[]]>([
    ['Morning. I work at your Hull depot. The roof leaks 🌧', 'employee', ['I work at your']],
    ['So… as a supplier our invoice is 90 days late', 'partner', ['as a supplier our invoice']],
    ["i'm 14 and my account is locked", 'minor', ["i'm 14"]],
    [
      'Reporter at the Harbour Gazette here, working on a story about the recall',
      'press',
      ['Reporter at', 'Reporter', 'working on a story'],
    ],
    ['They always say that at this time of year', 'bystander', []],
    ['My parcel is late again', 'customer', []],
  ])('%s', async (text, speaker, words) => {
    const post = { text, language: 'en', platform: 'x', author: { name: null, handle: null, url: null } } as const;
    const analysis = (await loadAnalyser()).analyse(post, [], UNNAMED_BRAND);
    expect(analysis.speaker).toBe(speaker);
    const told = analysis.evidence.filter(({ what }) => what.startsWith('speaker:'));
    expect(told.map(({ what }) => what)).toEqual(words.map(() => `speaker:${speaker}`));
    expect(told.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});

describe('firstNameOf on Instagram', () => {
  it.each<[handle: string, name: string | null]>([
    ['noor.makes', 'Noor'],
    ['sunnydays', null],
    ['kelpie_2291', null],
    ['Tess Brannigan', 'Tess'],
  ])('%s → %s', (handle, name) => {
    expect(firstNameOf(handle, 'instagram')).toBe(name);
  });
});
