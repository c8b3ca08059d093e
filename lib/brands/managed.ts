import type { Brand } from '@/lib/domain/brand';

const PREFIX = 'managed:';

/** Brands that a company deploys have ids of their own, so that no brand of the user is mistaken for one. */
export const managedId = (id: string): string => `${PREFIX}${id}`;

/** Whether a brand was deployed by policy: then it can be used and duplicated, but not changed here. */
export const isManaged = ({ id }: Pick<Brand, 'id'>): boolean => id.startsWith(PREFIX);
