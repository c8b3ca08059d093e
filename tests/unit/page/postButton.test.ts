import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPostButton, type PostButton } from '@/lib/page/postButton';
import { CUSTOMER_POST, showStatusPage } from './pages';

const press = vi.fn();
let button: PostButton;

const host = () => document.querySelector<HTMLElement>('heard-button');
const inner = () => host()?.shadowRoot?.querySelector('button');
const post = () => document.querySelector(`#post-${CUSTOMER_POST.id}`) as Element;

beforeEach(() => {
  press.mockReset();
  showStatusPage([CUSTOMER_POST]);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 200, 500, 180));
  button = createPostButton(document, 'Suggest a reply', press);
});

afterEach(() => {
  button.remove();
  vi.restoreAllMocks();
});

test('stands at the end of the body, outside the site’s own tree, hidden until there is a post', () => {
  expect(document.body.lastElementChild).toBe(host());
  expect(host()?.hidden).toBe(true);
  button.follow(post());
  expect(host()?.hidden).toBe(false);
  expect(inner()?.getAttribute('aria-label')).toBe('Suggest a reply');
});

test('a press names the post it stands at', () => {
  button.follow(post());
  inner()?.click();
  expect(press).toHaveBeenCalledWith(post());
});

test('a post that the site has removed can no longer be pressed', () => {
  button.follow(post());
  const gone = post();
  gone.remove();
  inner()?.click();
  expect(press).not.toHaveBeenCalled();
});

test('comes back when the site rebuilds the whole body', () => {
  host()?.remove();
  button.follow(post());
  expect(host()?.isConnected).toBe(true);
});

test('hides while the page scrolls and returns when it rests', () => {
  vi.useFakeTimers();
  button.follow(post());
  button.pageScrolled();
  expect(host()?.hidden).toBe(true);
  vi.advanceTimersByTime(500);
  expect(host()?.hidden).toBe(false);
  vi.useRealTimers();
});

test('leaves nothing behind', () => {
  button.remove();
  expect(host()).toBeNull();
});
