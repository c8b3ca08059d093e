/** What a brand does, told finely enough that an agent of the trade would ask the same thing first. */
export const SECTORS = [
  'airline',
  'travel_agent',
  'rail',
  'transit',
  'rides',
  'hotel',
  'restaurant',
  'food_delivery',
  'grocery',
  'shop',
  'marketplace',
  'courier',
  'bank',
  'insurance',
  'mobile',
  'broadband',
  'energy',
  'devices',
  'software',
  'games',
  'streaming',
  'social',
  'cars',
  'venue',
  'health',
  'education',
  'public',
] as const;

export type Sector = (typeof SECTORS)[number];

/** For what hardly any brand is never asked about. */
export const allBut = (...others: readonly Sector[]): readonly Sector[] =>
  SECTORS.filter((sector) => !others.includes(sector));

/** Whose customers have a plan or a membership that they can leave. */
export const SOLD_BY_SUBSCRIPTION: readonly Sector[] = allBut(
  'airline',
  'rail',
  'transit',
  'rides',
  'hotel',
  'restaurant',
  'courier',
  'bank',
  'energy',
  'cars',
  'health',
  'public',
);

/** What these do happens somewhere, and not on a screen. */
export const IN_THE_FLESH: ReadonlySet<Sector> = new Set([
  'airline',
  'travel_agent',
  'rail',
  'transit',
  'rides',
  'hotel',
  'restaurant',
  'food_delivery',
  'grocery',
  'shop',
  'courier',
  'cars',
  'venue',
  'health',
]);
