/** A kind of detail that support asks for. */
export type Kind =
  | 'device'
  | 'phone'
  | 'model'
  | 'version'
  | 'surface'
  | 'page'
  | 'error'
  | 'symptom'
  | 'place'
  | 'area'
  | 'postcode'
  | 'product'
  | 'when'
  | 'bought'
  | 'often'
  | 'extent'
  | 'worked'
  | 'restart'
  | 'told'
  | 'reason'
  | 'order'
  | 'booking'
  | 'service'
  | 'fare'
  | 'ahead'
  | 'tracking'
  | 'case'
  | 'email'
  | 'player'
  | 'reach'
  | 'signedIn'
  | 'amount'
  | 'expected'
  | 'photo'
  | 'link'
  | 'carrier'
  | 'matter'
  | 'country'
  | 'bySale'
  | 'contacted';

/** How a detail is recognised: in a post that gives it, and in a line of ours that asks for it. */
export interface GivenRow {
  kind: Kind;
  given: RegExp;
  /** Questions, or what follows "DM me". */
  asks: RegExp;
  hits: readonly string[];
  misses: readonly string[];
  asking: readonly string[];
  notAsking: readonly string[];
}
