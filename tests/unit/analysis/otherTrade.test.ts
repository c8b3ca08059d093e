import { describe, expect, it } from 'vitest';
import { speaksOfAnotherTrade, TRADES } from '@/lib/analysis/otherTrade';
import { UNNAMED_BRAND } from '@/lib/domain/brand';

const named = (name: string) => ({ ...UNNAMED_BRAND, name });

describe('speaksOfAnotherTrade', () => {
  it.each(Object.entries(TRADES))('%s: its things are strange to a bookshop', (_, { hit }) => {
    expect(speaksOfAnotherTrade(named('Pagewell Stationery'), hit)).toBe(true);
  });

  it("leaves a brand's own things and what many keep beside their own", () => {
    expect(speaksOfAnotherTrade(named('Larkspur Air'), 'your pilot was hilarious')).toBe(false);
    expect(speaksOfAnotherTrade(named('Pagewell Stationery'), 'your cafe is lovely')).toBe(false);
    expect(speaksOfAnotherTrade({ ...named('Larkspur'), industry: 'transport' }, 'your bus was late')).toBe(false);
  });

  it('says nothing where it is not known what the brand does', () => {
    expect(speaksOfAnotherTrade(UNNAMED_BRAND, 'your ferry left early')).toBe(false);
    expect(speaksOfAnotherTrade(named('Larkspur'), 'your ferry left early')).toBe(false);
  });
});
