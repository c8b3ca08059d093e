import type { SubjectPack } from '../pack';

/** Any purchase whose thing is not known. */
export const ORDER_SUBJECT: SubjectPack = {
  subject: 'order',
  pattern: /\b(?:orders?|ordered|preorder(?:ed)?|pre-order(?:ed)?|purchase[ds]?|bought|item)\b/i,
  hits: ['my order vanished'],
  misses: ['the lift is broken'],
  cheer: ['What did you go for?', 'Is it for you, or a present?'],
};
