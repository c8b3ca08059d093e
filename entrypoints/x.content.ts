import { defineContentScript } from 'wxt/utils/define-content-script';
import { connectPage } from '@/lib/page/connect';
import { xAdapter } from '@/lib/platforms/x/adapter';

export default defineContentScript({
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  runAt: 'document_idle',
  main: (ctx) => connectPage(ctx, xAdapter),
});
