import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { WordList } from '@/components/incidents/WordList';
import { expectAccessible } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

const onChange = vi.fn();
const show = (props = {}) => {
  onChange.mockClear();
  render(
    <main>
      <WordList label="Approved phrases" values={['Orders are safe.']} onChange={onChange} {...props} />
    </main>,
  );
  return screen.getByRole('textbox', { name: 'Add to: Approved phrases' });
};
const PHRASE = 'We are sorry, and we tell everyone concerned in person; nobody has to ask.';

it('takes words apart at commas, each once', async () => {
  const user = userEvent.setup();
  await user.type(show({ values: ['hacked'] }), 'leaked, Hacked; stolen{Enter}');
  expect(onChange).toHaveBeenCalledWith(['hacked', 'leaked', 'stolen']);
});

it('keeps whole lines whole, one pasted below the other', async () => {
  const user = userEvent.setup();
  const field = show({ lines: true, most: 300 });
  await user.click(field);
  await user.paste(`${PHRASE}\nOrders are safe.\nYour basket is kept.`);
  await user.keyboard('{Enter}');
  expect(onChange).toHaveBeenCalledWith(['Orders are safe.', PHRASE, 'Your basket is kept.']);
  expect(field).toHaveValue('');
  await expectAccessible();
});

it('leaves what is too long to be shortened instead of cutting it', async () => {
  const user = userEvent.setup();
  const field = show({ lines: true, most: 40 });
  fireEvent.change(field, { target: { value: `${PHRASE}\nYour basket is kept.` } });
  await user.click(screen.getByRole('button', { name: 'Add to: Approved phrases' }));
  expect(onChange).toHaveBeenCalledWith(['Orders are safe.', 'Your basket is kept.']);
  expect(field).toHaveValue(PHRASE);
  expect(field).toBeInvalid();
  expect(screen.getByRole('alert')).toHaveTextContent('At most 40 characters each.');
});
