import * as v from 'valibot';

/** What a reply to trouble can do, as teams are taught it. `solve` is the card's own next step: its question, its private step or what will be done. */
export const ORDER_ACTS = [
  'listen',
  'acknowledge',
  'empathise',
  'apologise',
  'solve',
  'thank',
  'explain',
  'notify',
] as const;
export type OrderAct = (typeof ORDER_ACTS)[number];

/** Without these no order makes a reply: somebody is heard, and something follows. */
export const NEEDED_ACTS: readonly OrderAct[] = ['listen', 'solve'];

/** A team's own order of the acts, under the name the team knows it by. */
export const moveOrderSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(24)),
  acts: v.pipe(
    v.array(v.picklist(ORDER_ACTS)),
    v.check((acts) => new Set(acts).size === acts.length),
    v.check((acts) => NEEDED_ACTS.every((act) => acts.includes(act))),
  ),
});
export type MoveOrder = v.InferOutput<typeof moveOrderSchema>;
