import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Dialog } from '@/components/ui/Dialog';
import { playDialogs } from './played';

playDialogs();

const opened = () => {
  const onClose = vi.fn();
  render(
    <Dialog label="Snippets" closeLabel="Close" onClose={onClose}>
      <input type="search" aria-label="Search" />
    </Dialog>,
  );
  return onClose;
};

it('closes at Escape, whoever opened it', async () => {
  const onClose = opened();
  screen.getByRole('searchbox').focus();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});

it('leaves the first Escape to a search that holds words', async () => {
  const onClose = opened();
  await userEvent.type(screen.getByRole('searchbox'), 'late sofa{Escape}');
  expect(onClose).not.toHaveBeenCalled();
});
