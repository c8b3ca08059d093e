import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ErrorBoundary } from '@/components/shell/ErrorBoundary';
import { arriving } from '@/components/ui/arriving';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const Part = ({ words }: { words: string }) => <p>{words}</p>;

it('draws nothing until the part is there, and from then on at once', async () => {
  let arrive = (_: typeof Part) => {};
  const load = vi.fn(
    () =>
      new Promise<typeof Part>((resolve) => {
        arrive = resolve;
      }),
  );
  const Late = arriving(load);
  expect(load).not.toHaveBeenCalled();
  const { unmount } = render(<Late words="Hello" />);
  expect(screen.queryByText('Hello')).toBeNull();
  await act(async () => arrive(Part));
  expect(screen.getByText('Hello')).toBeVisible();
  unmount();
  render(<Late words="Again" />);
  expect(screen.getByText('Again')).toBeVisible();
  expect(load).toHaveBeenCalledOnce();
});

it('begins to load before it is drawn where it is wanted early', async () => {
  const Early = arriving(async () => Part, true);
  await act(async () => {});
  render(<Early words="Hello" />);
  expect(screen.getByText('Hello')).toBeVisible();
});

it('tells where it is drawn that it could not be loaded', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const Broken = arriving<{ words: string }>(async () => {
    throw new Error('gone');
  }, true);
  render(
    <ErrorBoundary>
      <Broken words="Hello" />
    </ErrorBoundary>,
  );
  expect(await screen.findByText('Something went wrong on this screen')).toBeVisible();
});
