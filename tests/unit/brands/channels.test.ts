import { describe, expect, it } from 'vitest';
import type { PostAnalysis } from '@/lib/domain/analysis';
import { type Brand, type Channel, UNNAMED_BRAND } from '@/lib/domain/brand';
import { contactWords, offeredChannels } from '@/lib/domain/channels';

const channel = (kind: Channel['kind'], more: Partial<Channel> = {}): Channel => ({
  id: kind,
  kind,
  platform: null,
  label: '',
  value: `${kind}.halden.example`,
  isPublic: true,
  ...more,
});
const BRAND: Brand = {
  ...UNNAMED_BRAND,
  channels: [
    channel('dm'),
    channel('store'),
    channel('form'),
    channel('phone', { value: 'tel:01632 960 301' }),
    channel('status'),
    channel('chat', { platform: 'facebook' }),
    channel('email', { isPublic: false }),
  ],
};
const PLAIN = { category: null, intent: 'complaint', flags: [] as string[] } as unknown as PostAnalysis;
const kinds = (analysis: Partial<PostAnalysis>, isHandedOver = false, draft = '') =>
  offeredChannels(BRAND, 'x', { ...PLAIN, ...analysis }, isHandedOver, draft).map(({ channel }) => channel.kind);

describe('contacts for a reply', () => {
  it.each<[what: string, analysis: Partial<PostAnalysis>, isHandedOver: boolean, kinds: string[]]>([
    ['as the brand has them', {}, false, ['store', 'form', 'phone', 'status']],
    ['the status page first', { category: 'app_site_outage' }, false, ['status', 'store', 'form', 'phone']],
    ['the status page first', { intent: 'incident_report' }, false, ['status', 'store', 'form', 'phone']],
    ['phone and form first', {}, true, ['phone', 'form', 'store', 'status']],
  ])('%s: %j', (_, analysis, isHandedOver, expected) => {
    expect(kinds(analysis, isHandedOver)).toEqual(expected);
  });

  it('are not offered twice', () => {
    expect(kinds({}, false, 'Ring 01632 960 301.')).toEqual(['store', 'form', 'status']);
  });

  it('read as people are told', () => {
    expect(contactWords(channel('status', { label: 'our status page' }))).toBe(
      'Our status page: status.halden.example',
    );
    expect(contactWords(channel('phone', { value: 'tel:01632 960 301' }))).toBe('01632 960 301');
  });
});
