import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { InsertResult } from '@/components/reply/InsertResult';
import type { InsertionState } from '@/lib/queries/insertion';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const brought = vi.fn(async () => {});
Element.prototype.scrollIntoView = brought as unknown as Element['scrollIntoView'];
afterEach(() => brought.mockClear());

const shown = (state: InsertionState) => (
  <InsertResult
    state={state}
    postedByHand={false}
    isBesideBoxWords={false}
    shortcuts={false}
    now={Date.parse('2026-11-21T14:00:00Z')}
    onInsert={() => {}}
    onCopy={() => {}}
    onUndo={() => {}}
    onMarkPosted={() => {}}
    onReload={() => {}}
    onBack={() => {}}
  />
);

it('is brought into view at each step, also by a browser that gives a promise for it', () => {
  const refused = { step: 'refused', reason: 'not-empty' } as InsertionState;
  const { rerender, unmount } = render(shown(refused));
  expect(screen.getByText('There is already text in the box')).toBeVisible();
  rerender(shown({ step: 'copied' } as InsertionState));
  expect(screen.getByRole('button', { name: 'Back to the replies' })).toBeVisible();
  expect(brought).toHaveBeenCalledTimes(2);
  expect(unmount).not.toThrow();
});
