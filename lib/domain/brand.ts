import * as v from 'valibot';
import { platformSchema } from './platform';

export const REGISTERS = ['formal', 'neutral', 'casual'] as const;

/** What the user told Heard about the brand they answer for. Every field but the name has a working default. */
export const brandSchema = v.object({
  id: v.string(),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  handles: v.array(v.object({ platform: platformSchema, handle: v.pipe(v.string(), v.maxLength(80)) })),
  products: v.array(v.string()),
  register: v.picklist(REGISTERS),
  /** Appended to replies, e.g. `^MK`; '' for none. */
  signOff: v.pipe(v.string(), v.maxLength(40)),
  updatedAt: v.string(),
});
export type Brand = v.InferOutput<typeof brandSchema>;

/** The neutral voice used until the user sets a brand up. */
export const UNNAMED_BRAND: Brand = {
  id: 'unnamed',
  name: 'My brand',
  handles: [],
  products: [],
  register: 'neutral',
  signOff: '',
  updatedAt: '1970-01-01T00:00:00.000Z',
};
