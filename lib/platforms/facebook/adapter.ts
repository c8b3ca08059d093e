import type { Adapter } from '@/lib/platforms/adapter';

const HOST = /^(?:www\.|web\.)?facebook\.com$/;

export const facebookAdapter: Adapter = {
  platform: 'facebook',
  matches: (url) => HOST.test(url.hostname),
  readContent: () => ({ posts: [], boxes: [], own: null, addressIds: [], dialogId: null, missingAnchors: [] }),
  containerOf: () => null,
  readOne: () => null,
  confirmedPermalink: () => null,
};
