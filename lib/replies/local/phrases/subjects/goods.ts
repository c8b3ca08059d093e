import type { SubjectPack } from '../pack';

export const GOODS_SUBJECTS: readonly SubjectPack[] = [
  {
    subject: 'parcel',
    pattern:
      /\b(?:parcels?|packages?|courier|deliver(?:y|ed|ies|ing)|tracking|shipped|shipping|shipment|post(?:man|ed)|depot|doorstep)\b/i,
    hits: ['no sign of my parcel', 'tracking is stuck'],
    misses: ['the bread was stale'],
    cheer: ['Is it something for you, or a present?', 'Is it what you hoped for?'],
  },
  {
    subject: 'refund',
    pattern: /\b(?:refund\w*|money back|reimburs\w+|return(?:s|ed|ing)?|exchange|chargeback|compensation)\b/i,
    hits: ['where is my refund'],
    misses: ['the train was late'],
    cheer: ['Did it come through quickly?'],
  },
  {
    subject: 'subscription',
    pattern:
      /\b(?:subscriptions?|subscribed?|membership|member|renew(?:al|ed)?|free trial|trial|contract|premium|upgrade plan|monthly plan|data plan)\b/i,
    hits: ['it renewed without asking'],
    misses: ['the soup was cold'],
    cheer: ['Have you been with us long?', 'What do you use it for most?'],
  },
  {
    subject: 'bill',
    pattern:
      /\b(?:bill(?:s|ing|ed)?|charg(?:e|es|ed)|payment|paid|invoice|direct debit|credit card|debit card|card|bank(?:ing)?|statement|fees?|deposit|balance|loan|mortgage|tax|transfer|meter)\b/i,
    hits: ['my bill went up', 'a fee out of nowhere'],
    misses: ['the bread was stale'],
    cheer: ['Have you been with us long?'],
  },
  {
    subject: 'voucher',
    pattern: /\b(?:vouchers?|coupons?|promo|discount|gift cards?|offer|points|reward\w*|promo code)\b/i,
    hits: ['my voucher is refused'],
    misses: ['the bus never came'],
    cheer: ['What did you go for?', 'Did you treat yourself?'],
  },
  {
    subject: 'ticket',
    pattern: /\b(?:tickets?|concert|gig|festival|cinema|theatre|theater|presale|venue)\b/i,
    hits: ['the tickets never came'],
    misses: ['my bill is wrong'],
    cheer: ['Who did you go with?', 'What was the best bit?', 'Would you go again?'],
  },
];
