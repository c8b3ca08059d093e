import type { Post } from '@/lib/domain/post';
import type { ViewedPage } from '@/lib/queries/viewedPage';
import { QUESTION } from '../questionScene';
import { post, reading } from '../scenes';
import { later, scene } from './asked';

const DANA = post({
  platform: 'facebook',
  kind: 'comment',
  author: { name: 'Dana Whitcombe', handle: null, url: null },
  text: 'The plug on your Brae lamp melted while it was on. Scorch marks up the wall next to my son’s bed. What are you going to do about it',
});
const GAZ = post({
  author: { name: 'gaz_not_gary', handle: 'gaz4471_', url: null },
  text: 'lol this shop is run by clowns. hope you all go bust 🤡🤡',
});
const J = post({
  author: { name: 'j.', handle: 'quietharbour_j9', url: null },
  text: 'another letter about the sofa finance. i can’t do this any more, i don’t want to be here',
});
const LIEKE = post({
  author: { name: 'Lieke Verwoerd', handle: 'lieke_vw_81', url: null },
  language: 'nl',
  text: 'Al twee weken wacht ik op mijn kast. Niemand antwoordt op mijn mails.',
});
const RTL = post({
  author: { name: 'ليلى الحسن', handle: 'layla_h', url: null },
  language: 'ar',
  text: 'طلبت الأريكة قبل ثلاثة أسابيع ولم تصل بعد. هل من أحد هنا؟',
});
const HOSTILE = post({
  author: {
    name: `<img src=x onerror=alert(1)> ${'Bartholomew-Featherstonehaugh'.repeat(6)}`,
    handle: 'x'.repeat(60),
    url: null,
  },
  text: `<script>alert("hi")</script> ${'Verylongwordwithoutanyspaces'.repeat(12)} and then some.`,
  media: [{ kind: 'image', alt: 'A sofa with one leg missing' }],
  quoted: { author: { name: 'Halden Home', handle: 'HaldenHome', url: null }, text: 'Free delivery this weekend.' },
  truncated: true,
});
const LONG = post({
  text: 'I have waited for this sofa for a long time and nobody tells me anything. '.repeat(420).slice(0, 30_000),
});
const POSTS: Record<string, Post> = {
  human: DANA,
  abuse: GAZ,
  distress: J,
  language: LIEKE,
  rtl: RTL,
  hostile: HOSTILE,
  long: LONG,
};
const BEX = post({
  id: 'p2',
  author: { name: 'Bex Tannahill', handle: 'bextann', url: null },
  text: 'is your checkout down or is it me?',
});
const PAGES: Record<string, ViewedPage> = {
  loading: { state: 'loading' },
  unsupported: { state: 'unsupported' },
  reload: { state: 'reload' },
  unrecognised: {
    state: 'unrecognised',
    reading: reading([], {
      recognised: false,
      warnings: ['post container (article[data-testid="tweet"])', 'time (time[datetime])'],
    }),
  },
  'no-post': { state: 'no-post', reading: reading([]) },
};
/** The post in view. */
export const focal = scene.startsWith('incident') ? BEX : scene.startsWith('faq') ? QUESTION : (POSTS[scene] ?? post());
const page: ViewedPage = PAGES[scene] ?? {
  state: 'post',
  tabId: scene === 'pasted' ? null : 1,
  reading:
    scene === 'pasted'
      ? null
      : reading([focal, BEX], scene === 'closed' ? { replyBox: { kind: 'none', reason: 'not-open' } } : {}),
  post: focal,
  thread: [],
};

export type { ViewedPage } from '@/lib/queries/viewedPage';
export const useViewedPage = () => ({ page, pick() {}, refresh() {}, paste() {}, reloadTab() {} });
export const useSnippetSelection = () => ({ text: null, clear: later });
export const usePostSelection = () => ({ text: null, clear: later });
