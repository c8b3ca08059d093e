import { describe, expect, it } from 'vitest';
import { faqStartBrand, startFaq, takeFaqStart } from '@/lib/queries/faqStart';

describe('a question for the FAQ', () => {
  it('waits for its brand, once, and stands in no address', () => {
    startFaq({ brandId: 'halden', question: 'Do you deliver to Orkney?' });
    expect(location.hash).toBe('#brand');
    expect(faqStartBrand()).toBe('halden');
    expect(takeFaqStart('oat')).toBeNull();
    expect(takeFaqStart('halden')).toBe('Do you deliver to Orkney?');
    expect(takeFaqStart('halden')).toBeNull();
    expect(faqStartBrand()).toBeNull();
  });

  it('of a brand that is gone goes to the one in use', () => {
    startFaq({ brandId: null, question: 'Is it washable?' });
    expect(faqStartBrand()).toBeNull();
    expect(takeFaqStart('oat')).toBe('Is it washable?');
  });
});
