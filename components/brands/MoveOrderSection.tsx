import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field, Input } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Tick } from '@/components/ui/Tick';
import { type MoveOrder, NEEDED_ACTS, ORDER_ACTS, type OrderAct } from '@/lib/domain/moveOrder';
import { orderActName } from '@/lib/queries/names';
import { text } from '@/lib/queries/text';
import { faultAt, useBrandForm } from './brandForm';
import { Section } from './Section';

const FIRST_ACTS: OrderAct[] = ['listen', 'apologise', 'solve', 'thank'];

/** The team's own order of what a reply does, to be picked beside LAST, LATTE and the rest. */
export function MoveOrderSection() {
  const { brand, readOnly, change, deleted } = useBrandForm();
  const order = brand.moveOrder ?? null;
  return (
    <Section title={text('brandOrder')} lead={text('brandOrderLead')}>
      <fieldset disabled={readOnly} className="grid min-w-0 gap-3">
        <legend className="sr-only">{text('brandOrder')}</legend>
        <Tick
          checked={order !== null}
          onChange={(has) => {
            change({ moveOrder: has ? { name: text('brandOrderFirst'), acts: FIRST_ACTS } : null });
            if (!has && order) deleted({ name: order.name, undo: () => change({ moveOrder: order }) });
          }}
        >
          {text('brandOrderOwn')}
        </Tick>
        {order && <OrderEditor order={order} onChange={(moveOrder) => change({ moveOrder })} />}
      </fieldset>
    </Section>
  );
}

function OrderEditor({ order, onChange }: { order: MoveOrder; onChange(order: MoveOrder): void }) {
  const form = useBrandForm();
  const list = useRef<HTMLOListElement>(null);
  const [told, setTold] = useState('');
  const { acts } = order;
  const put = (next: OrderAct[], act: OrderAct) => {
    onChange({ ...order, acts: next });
    const place = next.indexOf(act);
    setTold(
      place < 0
        ? text('brandOrderGone', orderActName(act))
        : text('brandOrderPlace', orderActName(act), String(place + 1), String(next.length)),
    );
  };
  const move = (from: number, by: 1 | -1) => {
    const act = acts[from];
    const to = from + by;
    if (act === undefined || to < 0 || to >= acts.length) return;
    put(acts.toSpliced(from, 1).toSpliced(to, 0, act), act);
  };
  /** The button that was pressed is gone: the focus stays with the list. */
  const putAndStay = (next: OrderAct[], act: OrderAct) => {
    put(next, act);
    list.current?.focus();
  };
  return (
    <>
      <Field label={text('brandOrderName')} error={faultAt(form, 'moveOrder.name')} className="max-w-60">
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            maxLength={24}
            value={order.name}
            onChange={(event) => onChange({ ...order, name: event.target.value })}
          />
        )}
      </Field>
      <ol ref={list} tabIndex={-1} aria-label={text('brandOrderActs')} className="grid max-w-100 divide-y divide-line">
        {acts.map((act, index) => (
          <li key={act} className="flex min-h-8 items-center gap-1">
            <span className="w-4 shrink-0 text-meta text-text-3" aria-hidden="true">
              {index + 1}
            </span>
            <span className="min-w-0 flex-1 break-words">{orderActName(act)}</span>
            {/* Not disabled at the ends: a button that is moved there keeps the focus. */}
            <IconButton
              label={text('brandOrderUp', orderActName(act))}
              aria-disabled={index === 0}
              className="aria-disabled:opacity-40"
              onClick={() => move(index, -1)}
            >
              <ArrowUp aria-hidden="true" />
            </IconButton>
            <IconButton
              label={text('brandOrderDown', orderActName(act))}
              aria-disabled={index === acts.length - 1}
              className="aria-disabled:opacity-40"
              onClick={() => move(index, 1)}
            >
              <ArrowDown aria-hidden="true" />
            </IconButton>
            {NEEDED_ACTS.includes(act) ? (
              <span className="size-7 shrink-0" />
            ) : (
              <IconButton
                label={text('brandOrderRemove', orderActName(act))}
                onClick={() => putAndStay(acts.toSpliced(index, 1), act)}
              >
                <X aria-hidden="true" />
              </IconButton>
            )}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-1">
        {ORDER_ACTS.filter((act) => !acts.includes(act)).map((act) => (
          <Button
            key={act}
            icon={<Plus className="size-4" aria-hidden="true" />}
            aria-label={text('brandOrderAdd', orderActName(act))}
            onClick={() => putAndStay([...acts, act], act)}
          >
            {orderActName(act)}
          </Button>
        ))}
      </div>
      <p role="status" className="sr-only">
        {told}
      </p>
    </>
  );
}
