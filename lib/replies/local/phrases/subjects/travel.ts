import type { SubjectPack } from '../pack';

export const TRAVEL_SUBJECTS: readonly SubjectPack[] = [
  {
    subject: 'bag',
    pattern: /\b(?:suitcases?|luggage|baggage|hand luggage|carry-?on|checked bag|bag (?:tag|claim|report))\b/i,
    hits: ['my suitcase is in Oslo'],
    misses: ['a bag of crisps'],
    cheer: ['Where are you off to next?'],
  },
  {
    subject: 'flight',
    pattern:
      /\b(?:flights?|fl(?:y|ying|ew)|planes?|airports?|airline|boarding|gate|cabin crew|check-?in desk|layover|take-?off|runway|tarmac|captain|pilot)\b/i,
    hits: ['stuck on the tarmac', 'my flight moved'],
    misses: ['the train is late'],
    cheer: ['Where were you off to?', 'Where are you off to next?', 'Window or aisle?'],
  },
  {
    subject: 'train',
    pattern:
      /\b(?:trains?|rail|railcard|platform|station|carriages?|bus(?:es)?|coach|tram|ferry|conductor|tube|metro|season ticket)\b/i,
    hits: ['two carriages again', 'the 7.40 bus never came'],
    misses: ['my flight is late'],
    cheer: ['Where were you off to?', 'Which line was it?', 'Do you travel with us often?'],
  },
  {
    subject: 'hotel',
    pattern:
      /\b(?:hotel|room|reception|check-?out|resort|suite|housekeeping|stay(?:ed|ing)?|night(?:s)? at|bed and breakfast|apartment|host|airbnb|booking|reservation|holiday|vacation)\b/i,
    hits: ['the room was freezing', 'our booking is gone'],
    misses: ['my train is late'],
    cheer: ['What was the best bit of your stay?', 'Is it your first stay with us?', 'Will you come again?'],
  },
  {
    subject: 'ride',
    pattern:
      /\b(?:driver|ride|uber|lyft|cab|taxi|pick(?:ed)? ?up point|drop-?off|rental car|hire car|scooter|e-?bike)\b/i,
    hits: ['the driver cancelled on me', 'my cab never came'],
    misses: ['the soup was cold'],
    cheer: ['Where were you off to?', 'Do you ride with us often?'],
  },
];
