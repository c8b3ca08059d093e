import type { Category } from '@/lib/domain/labels';

/** How brands call a rule of theirs, by what their customers complain about when it applies. */
export interface PolicyTopic {
  category: Category;
  pattern: RegExp;
  /** It says what people get, not what happened: it counts only in a title, and only where nothing else is named. */
  isRemedy?: true;
  hits: readonly string[];
  misses: readonly string[];
}

export const POLICY_TOPICS: readonly PolicyTopic[] = [
  {
    category: 'delivery_late',
    pattern:
      /\b(?:late|delayed|overdue|slow) (?:delivery|deliveries|orders?|parcels?|shipments?|shipping)\b|\b(?:delivery|shipping|order|parcel)s? (?:delays?|times?|(?:is|are|was|arrives?|comes?) late)\b|\bmissed (?:delivery|slots?)\b/i,
    hits: ['Late delivery', 'Delivery delays', 'If your parcel is late', 'Missed slots'],
    misses: ['Late flights', 'Delivery address', 'Damaged in delivery'],
  },
  {
    category: 'delivery_missing',
    pattern:
      /\b(?:lost|missing|stolen) (?:delivery|deliveries|orders?|parcels?|packages?|shipments?)\b|\b(?:parcel|order|package|delivery)s? (?:(?:is|are|went) )?(?:lost|missing|not received|never arrived)\b|\bnon-?delivery\b/i,
    hits: ['Lost parcels', 'Order not received', 'Missing packages'],
    misses: ['Missing parts', 'Lost property'],
  },
  {
    category: 'delivery_damaged',
    pattern:
      /\b(?:arrive[sd]?|damaged|broken) (?:broken|damaged|in (?:transit|delivery|the post)|on arrival)\b|\b(?:transit|delivery|shipping) damage\b|\bdamaged (?:orders?|parcels?|deliveries|goods|items?)\b|\bbreakages?\b/i,
    hits: ['Arrived broken', 'Damaged in transit', 'Damaged orders', 'Breakages'],
    misses: ['Damage to property', 'Broken links'],
  },
  {
    category: 'wrong_item',
    pattern: /\b(?:wrong|incorrect|missing) (?:items?|size|colou?r|product|orders?|parts?)\b/i,
    hits: ['Wrong item sent', 'Missing parts', 'Incorrect size'],
    misses: ['Wrong charge', 'Size guide'],
  },
  {
    category: 'product_defect',
    pattern: /\b(?:faulty|defective) \w+|\b(?:defects?|faults|warranty|warranties|guarantee(?: period)?)\b/i,
    hits: ['Faulty goods', 'Two-year warranty', 'Defects'],
    misses: ['Price promise', 'Cold food'],
  },
  {
    category: 'safety_hazard',
    pattern: /\b(?:product )?recalls?\b|\bsafety (?:notices?|hazards?|concerns?|defects?)\b|\ballergens?\b/i,
    hits: ['Recall of the kettle', 'Safety notices', 'Allergens'],
    misses: ['Safe payment'],
  },
  {
    category: 'billing_charge',
    pattern:
      /\b(?:double|wrong|duplicate|unexpected|incorrect) (?:charges?|payments?|bills?)\b|\b(?:billing|overcharg\w+|charged twice|late fees?|direct debits?|overdraft fees?|bill disputes?)\b/i,
    hits: ['Double charges', 'Billing mistakes', 'Charged twice', 'Late fees'],
    misses: ['Free of charge delivery', 'Charging cables'],
  },
  {
    category: 'refund_return',
    isRemedy: true,
    pattern: /\b(?:refunds?|returns?|returning|money back|exchanges?)\b/i,
    hits: ['Refunds', 'Returns and exchanges', '30-day money back'],
    misses: ['Delivery times', 'Repairs'],
  },
  {
    category: 'subscription_cancel',
    pattern:
      /\b(?:subscriptions?|memberships?|contracts?|plans?|trials?) (?:cancell?ations?|renewals?|end(?:s|ing)?)\b|\b(?:cancel(?:l?ing|l?ation)?|end(?:ing)?|leav(?:e|ing)|pausing) (?:of )?(?:a |an |the |your |my )?(?:subscriptions?|memberships?|contracts?|plans?|trials?)\b|\bauto(?:matic)?[- ]?renewals?\b/i,
    hits: ['Cancelling a subscription', 'Free trial ends', 'Automatic renewal', 'Membership cancellation'],
    misses: ['Flight cancellations', 'Plans for Christmas'],
  },
  {
    category: 'account_access',
    pattern:
      /\b(?:locked (?:out|accounts?)|account (?:access|lock\w*|recovery)|log[- ]?in|sign[- ]?in|passwords?|two-factor)\b/i,
    hits: ['Locked accounts', 'Password resets', 'Account recovery'],
    misses: ['Account closure', 'Open an account'],
  },
  {
    category: 'app_site_outage',
    pattern: /\b(?:outages?|downtime|service interruptions?|loss of (?:service|signal|power|broadband))\b/i,
    hits: ['Outages', 'Loss of broadband'],
    misses: ['Days out', 'Down jackets'],
  },
  {
    category: 'travel_disruption',
    pattern:
      /\b(?:delayed|cancelled|canceled|late) (?:\w+ (?:or|and|&) \w+ )?(?:flights?|trains?|bus(?:es)?|ferr(?:y|ies)|journeys?|services?|departures?)\b|\b(?:flight|train|journey|travel|delay) (?:delays?|cancell?ations?|disruptions?|repay)\b/i,
    hits: ['Delayed flights', 'Train cancellations', 'Travel disruption', 'Cancelled or delayed trains'],
    misses: ['Delivery delays', 'Cancelled orders'],
  },
  {
    category: 'baggage',
    pattern: /\b(?:baggage|luggage|suitcases?|lost bags?|bags? (?:allowance|delayed|lost))\b/i,
    hits: ['Lost luggage', 'Delayed baggage'],
    misses: ['Gift bags', 'Bean bags'],
  },
  {
    category: 'service_wait',
    pattern: /\b(?:wait(?:ing)? times?|long waits?|queues?|(?:response|answer(?:ing)?|reply) times?|on hold)\b/i,
    hits: ['Waiting times', 'Queues at the counter', 'Response times'],
    misses: ['Wait lists for new lamps'],
  },
  {
    category: 'staff_conduct',
    pattern:
      /\b(?:staff|driver|employee|colleague)s?(?:['’]s?)? (?:conduct|behaviou?r|rudeness|complaints?)\b|\brude(?:ness)?\b/i,
    hits: ['Staff behaviour', 'Driver conduct'],
    misses: ['Staff discount'],
  },
  {
    category: 'accessibility',
    pattern: /\b(?:accessib\w+|wheelchairs?|assistance dogs?|step-free|disabled access|passenger assistance)\b/i,
    hits: ['Wheelchair access', 'Assistance dogs', 'Accessibility'],
    misses: ['Access to your account', 'Dogs in the garden'],
  },
  {
    category: 'data_privacy',
    pattern: /\b(?:privacy|personal data|data (?:protection|requests?|deletion|breach(?:es)?)|gdpr|unsubscrib\w+)\b/i,
    hits: ['Data requests', 'Privacy', 'GDPR'],
    misses: ['Mobile data allowance', 'Delivery dates'],
  },
  {
    category: 'pricing_promo',
    pattern:
      /\b(?:price (?:match\w*|promise|changes?|increases?|rises?)|pricing|discounts?|promo(?:tions?|tional)?(?: codes?)?|vouchers?|coupons?|gift cards?|loyalty points?)\b/i,
    hits: ['Price match', 'Discount codes', 'Gift cards', 'Price increases'],
    misses: ['Prize draws', 'Repairs'],
  },
  {
    category: 'availability',
    pattern: /\b(?:out of stock|sold out|back in stock|restock\w*|pre-?orders?|stock levels?|discontinued \w+)\b/i,
    hits: ['Out of stock items', 'Pre-orders', 'Discontinued lamps'],
    misses: ['Stock photos', 'Order changes'],
  },
  {
    category: 'account_closure',
    pattern: /\b(?:clos(?:e|ing) (?:an? |the |your |my )?accounts?|account (?:closures?|deletion))\b/i,
    hits: ['Closing an account', 'Account closure'],
    misses: ['Closing times', 'Account access'],
  },
];

const named = (words: string, remedies: boolean): Category[] =>
  POLICY_TOPICS.filter(({ isRemedy = false, pattern }) => isRemedy === remedies && pattern.test(words)).map(
    ({ category }) => category,
  );

/**
 * The topic that a policy is about, by its title, else by how its text begins. `null` where nothing or more than one thing is named: a policy under a
 * wrong topic is offered to the wrong people.
 */
export function guessedTopic({ title, text }: { title: string; text: string }): Category | null {
  const first = text.trim().split(/(?<=[.!?])\s/, 1)[0] ?? '';
  for (const found of [named(title, false), named(title, true), named(first, false)]) {
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}
