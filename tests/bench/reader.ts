/** What the reading bench takes into the page. */
export { readPage } from '@/lib/platforms/reader';
export { adapterFor } from '@/lib/platforms/registry';
