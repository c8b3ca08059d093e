import { defineContentScript } from 'wxt/utils/define-content-script';
import { connectPage } from '@/lib/page/connect';
import { instagramAdapter } from '@/lib/platforms/instagram/adapter';

export default defineContentScript({
  matches: ['https://*.instagram.com/*'],
  runAt: 'document_idle',
  main: (ctx) => connectPage(ctx, instagramAdapter),
});
