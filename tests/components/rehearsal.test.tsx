import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Rehearsal } from '@/components/practice/Rehearsal';
import { UNNAMED_BRAND } from '@/lib/domain/brand';
import { rehearsalStream } from '@/lib/incidents/rehearsal';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));
vi.mock('@/lib/queries/rehearsal', () => ({ sheetAnswer: async () => null }));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T10:53:18.000Z'), shouldAdvanceTime: true });
});
afterEach(() => vi.useRealTimers());

it('keeps a half-written answer while another post is looked at', async () => {
  const [first, second] = rehearsalStream('outage', 'seed');
  render(<Rehearsal template="outage" seed="seed" brand={UNNAMED_BRAND} onAgain={vi.fn()} onLeave={vi.fn()} />);
  await act(() => vi.advanceTimersByTimeAsync((second?.afterSeconds ?? 0) * 1000 + 2000));
  const open = (post = first) =>
    fireEvent.click(
      screen.getAllByRole('button').find((one) => one.textContent?.includes(post?.text ?? '?')) as HTMLElement,
    );
  const words = () => screen.getByRole('textbox', { name: 'Your reply' });
  open(first);
  fireEvent.change(words(), { target: { value: 'Sorry, we are' } });
  open(second);
  expect(words()).toHaveValue('');
  open(first);
  expect(words()).toHaveValue('Sorry, we are');
});
