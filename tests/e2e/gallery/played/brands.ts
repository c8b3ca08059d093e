import { useState } from 'react';
import { checkField } from '@/lib/brands/check';
import { type Brand, UNNAMED_BRAND } from '@/lib/domain/brand';
import { HALDEN } from '../brandScene';
import { BRAND } from '../scenes';
import { later, scene } from './asked';

const BRANDS = [
  BRAND,
  { ...BRAND, id: 'oat', name: 'Oat & Ash' },
  { ...BRAND, id: 'managed:kelso', name: 'Kelso Beds' },
];
export const isManaged = ({ id }: { id: string }) => id.startsWith('managed:');
const inUse = { locked: BRANDS[2] ?? BRAND, bare: { ...UNNAMED_BRAND, id: 'new', name: 'New brand' } };
export const useBrands = () =>
  scene === 'empty'
    ? { active: UNNAMED_BRAND, all: [] }
    : { active: inUse[scene as keyof typeof inUse] ?? HALDEN, all: BRANDS };
/** Grave posts are handed over: to whom, and which helplines there are, stands in the brand. */
const hasSpecialists = ['human', 'distress'].includes(scene);
export const useBrandChoice = () => {
  const [id, choose] = useState(BRAND.id);
  const brand = hasSpecialists ? HALDEN : (BRANDS.find((one) => one.id === id) ?? BRAND);
  const reason = id === BRAND.id ? ('account' as const) : ('picked' as const);
  return { brand, all: BRANDS, reason, account: '@HaldenHome', choose };
};
export const useBrandEditing = (row: Brand) => {
  const [brand, setBrand] = useState(row);
  const [theirs, setTheirs] = useState(scene === 'conflict');
  const name = checkField('name', brand.name, row.name);
  return {
    brand,
    faults: name.faults,
    step: theirs || !name.isWhole ? ('incomplete' as const) : ('saved' as const),
    reason: null,
    savedAt: new Date().toISOString(),
    conflicts: theirs ? [{ field: 'signOff' as const, mine: '^MK', theirs: '^NH' }] : [],
    change: (fields: Partial<Brand>) => setBrand((now) => ({ ...now, ...fields })),
    flush: later,
    settle: () => setTheirs(false),
  };
};
export { SAMPLES } from '@/lib/brands/samples';
export const useVoiceSample = () => ({
  reply:
    'Mara, two weeks without your sofa is far too long, and I’m sorry. Message us your order number and I’ll find out where it is.',
  before: 'Hello Mara, I am sorry about the two weeks without your sofa. Please send us your order number.',
});
export const useBrandActions = () => ({
  create: async () => ({ ok: true as const, brand: BRAND }),
  duplicate: async () => ({ ok: true as const, brand: BRAND }),
  activate: later,
  remove: async () => BRAND,
  restore: later,
  snippetsOf: async () => [],
  createAnother: async () => ({ ok: true as const, brand: BRAND }),
});
export const useManagedBrands = (): Brand[] => [];
export const useManagedPack = () => ({
  brands: [],
  snippets: [],
  fault: scene === 'company-broken' ? ('damaged' as const) : null,
  refused: [],
});
export const followManagedPack = () => () => undefined;

export const startFaq = () => {};
export const faqStartBrand = () => null;
export const takeFaqStart = () => null;
