import { defineContentScript } from 'wxt/utils/define-content-script';
import { connectPage } from '@/lib/page/connect';
import { facebookAdapter } from '@/lib/platforms/facebook/adapter';

export default defineContentScript({
  matches: ['https://*.facebook.com/*'],
  runAt: 'document_idle',
  main: (ctx) => connectPage(ctx, facebookAdapter),
});
