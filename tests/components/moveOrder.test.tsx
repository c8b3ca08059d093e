import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BrandFormProvider } from '@/components/brands/brandForm';
import { MoveOrderSection } from '@/components/brands/MoveOrderSection';
import { checkField } from '@/lib/brands/check';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import { expectAccessible } from './played';

vi.mock('wxt/browser', async () => ({ browser: (await import('./played')).browser }));

/** The brand as the section last left it. */
let edited: Brand | undefined;
beforeEach(() => {
  edited = undefined;
});

function Form({ row, readOnly }: { row: Brand; readOnly: boolean }) {
  const [brand, setBrand] = useState(row);
  edited = brand;
  const { faults } = checkField('moveOrder', brand.moveOrder, row.moveOrder);
  const change = (fields: Partial<Brand>) => setBrand((now) => ({ ...now, ...fields }));
  return (
    <BrandFormProvider value={{ brand, faults, readOnly, change, deleted() {} }}>
      <main>
        <MoveOrderSection />
      </main>
    </BrandFormProvider>
  );
}

function show(row: Brand, readOnly = false) {
  render(<Form row={row} readOnly={readOnly} />);
  return { user: userEvent.setup(), box: within(screen.getByRole('region', { name: 'Order of moves' })) };
}

describe('an order of moves of the team’s own', () => {
  const acts = (box: ReturnType<typeof within>) =>
    within(box.getByRole('list', { name: 'What a reply does, in order' }))
      .getAllByRole('listitem')
      .map((row) => row.textContent?.replace(/^\d/, ''));
  const begin = async () => {
    const { user, box } = show(UNNAMED_BRAND);
    await user.click(box.getByRole('checkbox', { name: 'We have an order of our own' }));
    return { user, box };
  };

  it('is made, named, ordered with the keyboard and given up', async () => {
    const { user, box } = await begin();
    expect(acts(box)).toEqual(['Say back what happened', 'Say sorry', 'Take the next step', 'Thank them']);
    const name = box.getByRole('textbox', { name: 'Name of the order' });
    await user.clear(name);
    await user.type(name, 'Halden way');
    const up = box.getByRole('button', { name: 'Move up: Take the next step' });
    up.focus();
    await user.keyboard('{Enter}{Enter}{Enter}');
    expect(up).toHaveFocus();
    expect(box.getByRole('status')).toHaveTextContent('Take the next step: now 1 of 4.');
    await user.click(box.getByRole('button', { name: 'Move down: Say sorry' }));
    await user.click(box.getByRole('button', { name: 'Add: Name the feeling' }));
    expect(box.getByRole('list', { name: 'What a reply does, in order' })).toHaveFocus();
    await user.click(box.getByRole('button', { name: 'Leave out: Thank them' }));
    expect(box.getByRole('status')).toHaveTextContent('Thank them: left out.');
    expect(edited?.moveOrder).toEqual({
      name: 'Halden way',
      acts: ['solve', 'listen', 'apologise', 'empathise'],
    });
    await user.click(box.getByRole('checkbox', { name: 'We have an order of our own' }));
    expect(edited?.moveOrder).toBeNull();
  });

  it('keeps what no reply can do without, and needs a name', async () => {
    const { user, box } = await begin();
    expect(box.queryByRole('button', { name: 'Leave out: Say back what happened' })).toBeNull();
    expect(box.queryByRole('button', { name: 'Leave out: Take the next step' })).toBeNull();
    const name = box.getByRole('textbox', { name: 'Name of the order' });
    await user.clear(name);
    expect(name).toBeInvalid();
    await expectAccessible();
  });

  it('is shown and not changed where the company deployed the brand', () => {
    const moveOrder = { name: 'Kelso way', acts: ['listen' as const, 'solve' as const] };
    const { box } = show({ ...UNNAMED_BRAND, moveOrder }, true);
    expect(acts(box)).toHaveLength(2);
    for (const button of box.getAllByRole('button')) expect(button).toBeDisabled();
  });
});
