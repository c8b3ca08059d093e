import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startFaq, takeFaqStart } from '@/lib/queries/faqStart';

const active = vi.hoisted(() => ({ setValue: vi.fn(async (_id: string) => {}) }));
vi.mock('@/lib/settings/items', () => ({ activeBrandId: active }));

beforeEach(() => vi.clearAllMocks());

describe('a question for the FAQ', () => {
  it('waits for its brand, once, and stands in no address', async () => {
    await startFaq({ brandId: 'halden', question: 'Do you deliver to Orkney?' });
    expect(active.setValue).toHaveBeenCalledWith('halden');
    expect(location.hash).toBe('#brand');
    expect(takeFaqStart('oat')).toBeNull();
    expect(takeFaqStart('halden')).toBe('Do you deliver to Orkney?');
    expect(takeFaqStart('halden')).toBeNull();
  });

  it('of a brand that is gone goes to the one in use', async () => {
    await startFaq({ brandId: null, question: 'Is it washable?' });
    expect(active.setValue).not.toHaveBeenCalled();
    expect(takeFaqStart('oat')).toBe('Is it washable?');
  });
});
