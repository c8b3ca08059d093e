import type { SubjectPack } from '../pack';

/** Any purchase whose thing is not known. */
export const ORDER_SUBJECT: SubjectPack = {
  subject: 'order',
  pattern: /\b(?:orders?|ordered|preorder(?:ed)?|pre-order(?:ed)?|purchase[ds]?|bought|item)\b/i,
  hits: ['my order vanished'],
  misses: ['the lift is broken'],
  ack: ["You ordered it in good faith, and I'm sorry.", 'An order should go through and turn up.'],
  ask: [
    'Did you get a confirmation for it?',
    'Has it shipped yet, as far as you can see?',
    'What does the order page say?',
    'Is it all of it, or one item?',
    'Was it online or in a shop?',
    'Which day were you given?',
    'Are you looking to change it, or to find it?',
    'Has the money gone out for it?',
  ],
  detail: 'the order number',
  act: ['look up the order', 'find out what is holding it', 'see what can still be changed', 'check where it stands'],
  cheer: ['What did you go for?', 'Is it for you, or a present?'],
};
