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
