import type { Adapter } from '@/lib/platforms/adapter';

export const instagramAdapter: Adapter = {
  platform: 'instagram',
  matches: (url) => /^(www\.)?instagram\.com$/.test(url.hostname),
  readContent: () => ({ posts: [], boxes: [], own: null, addressIds: [], dialogId: null, missingAnchors: [] }),
  containerOf: () => null,
  readOne: () => null,
  confirmedPermalink: () => null,
};
