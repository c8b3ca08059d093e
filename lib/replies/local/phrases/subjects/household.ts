import type { SubjectPack } from '../pack';

export const HOUSEHOLD_SUBJECTS: readonly SubjectPack[] = [
  {
    subject: 'food',
    pattern:
      /\b(?:food|meal|pizza|burgers?|burrito|fries|chips|chicken|sandwich|salad|soup|bread|cake|cookies?|biscuits?|coffee|latte|tea|drinks?|milk|yogh?urt|chocolate|breakfast|lunch|dinner|restaurant|menu|takeaway|waiter|sauce|cheese|fruit|veg\w*|recipe|flavou?r|tasted?|baker(?:y|s)|cereal|snacks?|beer|wine|oat|jam|crisps|eggs?)\b/i,
    hits: ['the burger was raw', 'best latte in town'],
    misses: ['my phone died'],
    cheer: [
      'What did you have with it?',
      'Is it your favourite now?',
      'Was it your first time trying it?',
      'Same again next time?',
      'Eat in or take away?',
      'Did you share it?',
    ],
  },
  {
    subject: 'clothes',
    pattern:
      /\b(?:clothes|dress|shoes?|trainers|sneakers|boots|jacket|coat|shirt|jeans|trousers|skirt|jumper|sweater|hoodie|socks|bra|leggings|glasses|ring|necklace|earrings|perfume|make-?up|lipstick|mascara|shampoo|strap|zip|seam|size \d+)\b/i,
    hits: ['the seam on my jeans split'],
    misses: ['my wifi is slow'],
    cheer: ['Where will you wear it first?', 'Which colour did you pick?', 'What are you wearing it with?'],
  },
  {
    subject: 'home',
    pattern:
      /\b(?:sofa|armchair|mattress|wardrobe|bookcase|desk|curtains|rug|lamp|kettle|toaster|oven|fridge|freezer|washing machine|dishwasher|dryer|hoover|vacuum|boiler|heater|iron|mower|drill|cot|pram|buggy|car seat|engineer|fitter|repair|teapot|candle|bike|tyre)\b/i,
    hits: ['the dishwasher leaks', 'my sofa is the wrong colour'],
    misses: ['the flight was late'],
    cheer: ['Where have you put it?', 'Have you had it long?', 'Is it what you hoped for?'],
  },
  {
    subject: 'staff',
    pattern:
      /\b(?:staff|manager|rude|attitude|customer (?:service|care|support)|agent|rep|colleague|assistant|employee|cashier|security guard|lady|bloke|supervisor|call cent(?:re|er)|helpline|live chat|chat ?bot|bot)\b/i,
    hits: ['the manager walked off', 'your bot is hopeless'],
    misses: ['the soup was cold'],
    cheer: [
      'Where was this, so I can tell the right team?',
      'When was this, so I can tell the right team?',
      'Which day was it, so I can let them know?',
    ],
  },
  {
    subject: 'store',
    pattern:
      /\b(?:stores?|shops?|branch|tills?|queues?|shelf|shelves|aisle|car park|parking|opening (?:hours|times)|trolley|counter|supermarket)\b/i,
    hits: ['one till open again'],
    misses: ['the app crashed'],
    cheer: ['Which shop was it?', 'Which one do you go to?', 'Did you find what you wanted?'],
  },
];
